/** What can be done with the whole incident: begin, open, save, print. */
import { isDay } from "../../text/is-day.js";
import { existing } from "../../existing.js";
import type { App } from "../app.js";
import { documentOf, type Form } from "../desk.js";
import { el, refill, type Child } from "../dom.js";
import { beginNew } from "../../interview/interview.js";
import { focusQuestion, textOf } from "./interview.js";
import { baseName, download } from "../save.js";

/** A longer file is for the command line. */
const LARGEST = 8 * 1024 * 1024;

export interface BarActions {
  /** Says something to whoever looks or listens. */
  readonly tell: (text: string) => void;
  readonly example: string;
}

export function barView(app: App, { tell, example }: BarActions): readonly Child[] {
  const { words, state } = app;
  const empty = state.text.trim() === "";
  const mayReplace = (): boolean => !state.unsaved || window.confirm(words.replace);
  const opened = async (text: string, file: string): Promise<void> => {
    await app.set({ text, file, chosen: 0, unsaved: false });
    const { judged, records } = app.seen;
    tell(judged === undefined ? `${file}: ${words.unread}` : words.opened(file, records.length));
    // What is wrong stands there.
    if (judged === undefined) await app.set({ tab: "source" });
  };
  const picker = el("input", {
    type: "file",
    id: "file",
    class: "visually-hidden",
    tabindex: "-1",
    "aria-hidden": "true",
    accept: ".json,application/json",
    onchange: () => {
      const [file] = existing(picker.files, "files");
      picker.value = "";
      if (file === undefined) return;
      if (file.size > LARGEST) tell(words.tooLarge);
      else void file.text().then((text) => opened(text, file.name));
    },
  });
  const button = (id: string, label: string, onclick: () => void, disabled = false): HTMLElement =>
    el("button", { type: "button", id, onclick, disabled }, label);
  const save = (): void => {
    const file = `${baseName(state.file)}.json`;
    download(file, state.text, "application/json");
    void app.set({ unsaved: false, file });
    tell(words.saved(file));
  };
  const begin = (): void => {
    const interview = beginNew("peristiwa");
    const text = textOf(interview);
    void app
      .set({ text, file: "peristiwa.json", chosen: 0, tab: "interview", interview, unsaved: false })
      .then(focusQuestion);
  };
  return [
    picker,
    button("begin", words.begin, () => {
      if (mayReplace()) begin();
    }),
    button("open", words.open, () => {
      if (mayReplace()) picker.click();
    }),
    button("example", words.example, () => {
      if (mayReplace()) void opened(example, "kepala-dinas.json");
    }),
    button("save", words.save, save, empty),
  ];
}

export interface OutputView {
  readonly root: HTMLElement;
  readonly show: (app: App) => void;
}

/** What is made of the answer. */
export function outputView({ tell }: Pick<BarActions, "tell">): OutputView {
  const root = el("div", { class: "output" });
  let before: readonly unknown[] = [];
  return {
    root,
    show: (shown) => {
      const { seen, state } = shown;
      const now = [seen.judged === undefined, state.language, state.masked];
      // The day stays in its field while it is typed.
      if (now.every((each, index) => each === before[index])) return;
      before = now;
      refill(root, ...(seen.judged === undefined ? [] : outputs(shown, tell)));
    },
  };
}

function outputs(app: App, tell: BarActions["tell"]): readonly Child[] {
  const { words, state, desk } = app;
  const hand = async (form: Form, ending: string, type: string, masked: boolean): Promise<void> => {
    const { text, file, language, on } = app.state;
    const made = await documentOf(desk, text, file, form, { language, on, masked });
    const name = `${baseName(file)}${ending}`;
    download(name, made, type);
    tell(words.saved(name));
  };
  const mask = el("input", {
    type: "checkbox",
    id: "masked",
    checked: state.masked,
    onchange: () => void app.set({ masked: mask.checked }),
  });
  const day = el("input", {
    type: "date",
    id: "on",
    value: state.on,
    onchange: () => {
      if (isDay(day.value)) void app.set({ on: day.value });
    },
  });
  return [
    el("p", {}, el("label", { for: "on" }, words.on), " ", day),
    el("p", {}, mask, " ", el("label", { for: "masked" }, words.masked)),
    el(
      "p",
      { class: "buttons" },
      el(
        "button",
        {
          type: "button",
          id: "report",
          onclick: () => void hand("study", "-kajian.html", "text/html", app.state.masked),
        },
        words.report,
      ),
      el(
        "button",
        {
          type: "button",
          id: "answer-json",
          onclick: () => void hand("json", "-jawaban.json", "application/json", false),
        },
        words.answerJson,
      ),
    ),
  ];
}
