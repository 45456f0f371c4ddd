/** The page around its parts: heading, tabs on the left, the answer on the right. */
import type { Answer } from "../answer/model.js";
import { outcomeOfAnswer } from "../answer/totals.js";
import type { PageWords } from "../messages/page.js";
import { App, type State, type Tab } from "./app.js";
import { el, refill } from "./dom.js";
import { answerView } from "./view/answer.js";
import { barView, outputView } from "./view/bar.js";
import { interviewView } from "./view/interview.js";
import { sourceView } from "./view/source.js";
import { whatIfView } from "./view/what-if.js";

const TABS: readonly Tab[] = ["interview", "source", "what_if"];

/** The tabs as a ring. */
const BESIDE: Readonly<Record<Tab, { readonly left: Tab; readonly right: Tab }>> = {
  interview: { left: "what_if", right: "source" },
  source: { left: "interview", right: "what_if" },
  what_if: { left: "source", right: "interview" },
};

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
  const tell = (text: string): void => {
    note.textContent = text;
  };
  const tabs = el("div", {
    role: "tablist",
    class: "tabs",
  });
  tabs.addEventListener("keydown", (event) => {
    moved(event, app());
  });
  const source = sourceView(app);
  const whatIf = whatIfView({ tell });
  const output = outputView({ tell });
  const interview = interviewView(app);
  const panels: Readonly<Record<Tab, HTMLElement>> = {
    interview: panel("interview", interview.root),
    source: panel("source", source.root),
    what_if: panel("what_if", whatIf.root),
  };
  const answerTitle = el("h2", { id: "answer", tabindex: "-1" });
  const live = el("p", { role: "status", class: "live" });
  const answer = el("div");
  const privacy = el("p", { class: "quiet" });
  const incidentTitle = el("h2");
  const root = el(
    "div",
    {},
    skip,
    el("header", {}, el("div", { class: "top" }, title, language), tagline, bar, note),
    el(
      "main",
      {},
      el("section", { class: "incident" }, incidentTitle, tabs, ...TABS.map((tab) => panels[tab])),
      el("section", { class: "answer", "aria-labelledby": "answer" }, answerTitle, live, answer, output.root),
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
    whatIf.show(shown);
    refill(answer, ...answerView(shown));
    output.show(shown);
    live.textContent = seen.judged === undefined ? "" : inBrief(seen.judged.answer, words);
    live.dataset["outcome"] = seen.judged === undefined ? "" : outcomeOfAnswer(seen.judged.answer);
  };
  return { root, show };
}

/** The answer in one sentence, for whoever listens. */
function inBrief({ tracks, questions }: Answer, words: PageWords): string {
  return words.live({
    fulfilled: tracks.filter(({ status }) => status === "fulfilled").length,
    open: tracks.filter(({ status }) => status === "open").length,
    questions: questions.length,
  });
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
function moved(event: KeyboardEvent, app: App): void {
  const beside = BESIDE[app.state.tab];
  const next = event.key === "ArrowRight" ? beside.right : event.key === "ArrowLeft" ? beside.left : undefined;
  if (next === undefined) return;
  event.preventDefault();
  void app.set({ tab: next }).then(() => document.getElementById(`tab-${next}`)?.focus());
}
