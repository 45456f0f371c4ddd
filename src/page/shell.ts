/** The page around its parts: heading, tabs on the left, the answer on the right. */
import { outcomeOfAnswer } from "../answer/totals.js";
import { App, type State, type Tab } from "./app.js";
import { el, refill } from "./dom.js";
import { answerView } from "./view/answer.js";
import { barView, outputView } from "./view/bar.js";
import { interviewView } from "./view/interview.js";
import { sourceView } from "./view/source.js";
import { whatIfView } from "./view/what-if.js";

const TABS: readonly Tab[] = ["interview", "source", "what_if"];

export interface Shell {
  readonly root: HTMLElement;
  readonly show: (app: App, changed: ReadonlySet<keyof State>) => void;
}

export function shellOf(app: () => App, example: string): Shell {
  const skip = el("a", { href: "#answer", class: "skip" });
  const title = el("h1");
  const tagline = el("p", { class: "quiet" });
  const language = el("button", {
    type: "button",
    id: "language",
    onclick: () => void app().set({ language: app().state.language === "id" ? "en" : "id" }),
  });
  const bar = el("div", { class: "bar" });
  const note = el("p", { role: "status", class: "note" });
  const tabs = el("div", {
    role: "tablist",
    class: "tabs",
    onkeydown: (event) => {
      moved(event, app());
    },
  });
  const source = sourceView(app);
  const whatIf = el("div");
  const interview = interviewView(app);
  const panels: Readonly<Record<Tab, HTMLElement>> = {
    interview: panel("interview", interview.root),
    source: panel("source", source.root),
    what_if: panel("what_if", whatIf),
  };
  const answerTitle = el("h2", { id: "answer", tabindex: "-1" });
  const live = el("p", { role: "status", class: "live" });
  const answer = el("div");
  const output = el("div", { class: "output" });
  const privacy = el("p", { class: "quiet" });
  const incidentTitle = el("h2");
  const tell = (text: string): void => {
    note.textContent = text;
  };
  const root = el(
    "div",
    {},
    skip,
    el("header", {}, el("div", { class: "top" }, title, language), tagline, bar, note),
    el(
      "main",
      {},
      el("section", { class: "incident" }, incidentTitle, tabs, ...TABS.map((tab) => panels[tab])),
      el("section", { class: "answer", "aria-labelledby": "answer" }, answerTitle, live, answer, output),
    ),
    el("footer", {}, privacy),
  );
  const show: Shell["show"] = (shown) => {
    const { words, state, seen } = shown;
    document.documentElement.lang = state.language;
    document.title = words.title;
    skip.textContent = words.skip;
    title.textContent = words.title;
    tagline.textContent = words.tagline;
    language.textContent = words.otherLanguage;
    language.lang = state.language === "id" ? "en" : "id";
    incidentTitle.textContent = words.incident;
    answerTitle.textContent = words.answer;
    privacy.textContent = words.privacy;
    refill(bar, ...barView(shown, { tell, example }));
    refill(tabs, ...TABS.map((tab) => tabButton(tab, shown)));
    tabs.setAttribute("aria-label", words.incident);
    for (const tab of TABS) panels[tab].hidden = tab !== state.tab;
    source.show(shown);
    interview.show(shown);
    refill(whatIf, ...(state.tab === "what_if" ? whatIfView(shown) : []));
    refill(answer, ...answerView(shown));
    refill(output, ...outputView(shown, { tell }));
    const tracks = seen.answer?.tracks ?? [];
    live.textContent =
      seen.answer === undefined
        ? ""
        : words.live({
            fulfilled: tracks.filter(({ status }) => status === "fulfilled").length,
            open: tracks.filter(({ status }) => status === "open").length,
            questions: seen.answer.questions.length,
          });
    live.dataset["outcome"] = seen.answer === undefined ? "" : outcomeOfAnswer(seen.answer);
  };
  return { root, show };
}

function panel(tab: Tab, child: HTMLElement): HTMLElement {
  return el("div", { role: "tabpanel", id: `panel-${tab}`, "aria-labelledby": `tab-${tab}`, tabindex: "0" }, child);
}

function tabButton(tab: Tab, app: App): HTMLElement {
  const chosen = app.state.tab === tab;
  return el(
    "button",
    {
      type: "button",
      role: "tab",
      id: `tab-${tab}`,
      "aria-selected": String(chosen),
      "aria-controls": `panel-${tab}`,
      tabindex: chosen ? 0 : -1,
      onclick: () => void app.set({ tab }),
    },
    app.words.tabs[tab],
  );
}

/** Arrows go from tab to tab, as in any list of tabs. */
function moved(event: Event, app: App): void {
  if (!(event instanceof KeyboardEvent)) return;
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const next = TABS[(TABS.indexOf(app.state.tab) + step + TABS.length) % TABS.length] ?? "source";
  void app.set({ tab: next }).then(() => document.getElementById(`tab-${next}`)?.focus());
}
