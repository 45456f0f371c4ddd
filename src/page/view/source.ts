/** The file as it is written, with what is wrong in it. */
import { said } from "../../report/problems/said.js";
import { existing } from "../../existing.js";
import type { RecordStart } from "../../incident/read.js";
import type { Place, Problem } from "../../problem.js";
import type { App } from "../app.js";
import { el, refill, type Child } from "../dom.js";

/** Typing is followed after this pause, in milliseconds. */
const PAUSE = 150;

export interface SourceView {
  readonly root: HTMLElement;
  /** The text of the file was changed elsewhere, or what is wrong in it has to be said again. */
  readonly show: (app: App) => void;
}

export function sourceView(app: () => App): SourceView {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const area = el("textarea", {
    id: "source-text",
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    "aria-describedby": "source-help source-problems",
    oninput: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        void app().set({ text: area.value, unsaved: true });
      }, PAUSE);
    },
  });
  const label = el("label", { for: "source-text" });
  const help = el("p", { id: "source-help", class: "quiet" });
  const chooser = el("div");
  const problems = el("div", { id: "source-problems", "aria-live": "polite" });
  return {
    root: el("div", { class: "source" }, label, help, chooser, area, problems),
    show: (shown) => {
      const { state, words } = shown;
      // What was typed last is not followed yet, and not lost.
      if (timer === undefined && area.value !== state.text) area.value = state.text;
      label.textContent = words.source;
      help.textContent = words.sourceHelp;
      refill(chooser, choice(shown));
      refill(problems, problemList(shown, area));
    },
  };
}

/** Which incident of a file of several is looked at. */
function choice(app: App): Child {
  const { seen, state, words } = app;
  if (seen.records.length < 2) return undefined;
  const beginning = ({ line, column }: RecordStart): string => words.place(line, column);
  const options = seen.records.map(({ incident, record }, index) =>
    el(
      "option",
      { value: index, selected: index === state.chosen },
      incident === undefined ? beginning(existing(record.start, "start")) : (incident.title ?? incident.id),
    ),
  );
  const select = el(
    "select",
    { id: "chosen", onchange: () => void app.set({ chosen: Number(select.value), supposed: {} }) },
    options,
  );
  return el("p", {}, el("label", { for: "chosen" }, words.chosen), " ", select);
}

function problemList({ seen, words, state }: App, area: HTMLTextAreaElement): Child {
  const read = seen.records.flatMap((each) => each.problems);
  // What only the judgment shows: a stage that the calendar contradicts.
  const shown = (seen.judged?.answer.warnings ?? []).filter((each) => each.at !== undefined && !read.includes(each));
  const problems = [...read, ...shown];
  if (problems.length === 0) return undefined;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const item = (problem: Problem): HTMLElement => {
    // Whatever is wrong in a text has its place there.
    const at = existing(problem.at, problem.code);
    const onclick = (): void => {
      pointAt(area, at);
    };
    const place = el("button", { type: "button", class: "link", onclick }, words.place(at.line, at.column));
    return el("li", { class: problem.severity }, place, ": ", said(problem, state.language));
  };
  return el("div", { class: "problems" }, el("h3", {}, words.problems(errors)), el("ul", {}, problems.map(item)));
}

/** Selects the place in the text that a problem is about. */
function pointAt(area: HTMLTextAreaElement, { line, column, length = 1 }: Place): void {
  const before = area.value.split("\n").slice(0, line - 1);
  const start = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  area.focus();
  area.setSelectionRange(start, start + length);
}
