/** The answer beside the incident: who and when, the tracks, what to ask next, then the provisions one by one. */
import type { Answer, Question } from "../../answer/model.js";
import { isWhole } from "../../interview/interview.js";
import { spellActDays } from "../../messages/day.js";
import { actorLine } from "../../report/actor-line.js";
import { contestTitle } from "../../report/contest-title.js";
import { asideLines } from "../../report/pretty/aside.js";
import { citationsLines } from "../../report/pretty/citations.js";
import { closingLines, limitsLines } from "../../report/pretty/limits.js";
import { precedentLines } from "../../report/pretty/precedents.js";
import { dotted } from "../../report/pretty/view.js";
import { questionText } from "../../report/question-text.js";
import type { App } from "../app.js";
import { el, type Child } from "../dom.js";
import { paragraphs } from "./lines.js";
import { provisionsOf } from "./provisions.js";
import { stripView } from "./strip.js";
import { tracksTable } from "./tracks.js";

const MOST_QUESTIONS = 5;

export function answerView(app: App): readonly Child[] {
  const { seen } = app;
  if (seen.judged === undefined) return [el("p", { class: "quiet" }, waiting(app))];
  const { answer, incident } = seen.judged;
  return [
    head(answer, app),
    stripView(incident, app),
    ...answer.actors.flatMap((actor) => actorView(answer, actor, app)),
    aside(answer, app),
  ];
}

/** Why there is no answer yet. */
function waiting({ state, words }: App): string {
  if (state.text.trim() === "") return words.nothingYet;
  return state.interview !== undefined && !isWhole(state.interview.json) ? words.notWhole : words.unread;
}

function head(answer: Answer, { view }: App): Child {
  const { words, language } = view;
  // Of several elections with stages of their own none is that of these days.
  const [stage, ...otherStages] = new Set(answer.contests.map((contest) => contest.stage));
  const others = answer.contests.length - 1;
  const days = answer.acts.map((act) => spellActDays(act, language)).join("; ");
  return el(
    "div",
    { class: "head" },
    el("h3", {}, answer.incident.title ?? answer.incident.id),
    el(
      "p",
      { class: "quiet" },
      dotted(
        answer.incident.title === null ? undefined : answer.incident.id,
        days,
        otherStages.length === 0 && (stage === "calon" || stage === "bakal-calon") ? words.stage[stage] : undefined,
        contestTitle(answer, words),
        others > 0 ? words.moreContests(others) : undefined,
      ),
    ),
  );
}

function actorView(answer: Answer, actor: Answer["actors"][number], app: App): readonly Child[] {
  const { view, words } = app;
  const questions = answer.questions.filter((question) => question.actor === actor.id);
  return [
    el("h4", { class: "actor" }, actorLine(actor, view.words)),
    tracksTable(answer, actor.id, app),
    questionsView(actor.id, questions, app),
    el("h4", {}, words.provisions),
    ...provisionsOf(answer, actor.id, view, words.elements),
  ];
}

function questionsView(actor: string, questions: readonly Question[], { view, words }: App): Child {
  if (questions.length === 0) return undefined;
  const textOf = questionText(questions, false);
  const item = (question: Question): HTMLElement =>
    el(
      "li",
      {},
      el("span", { class: "question" }, textOf(question)),
      el(
        "span",
        { class: "quiet" },
        dotted(
          question.why,
          question.ask_whom === null ? undefined : view.words.askWhom(question.ask_whom),
          view.words.decides(question.decides.length),
        ),
      ),
    );
  const rest = questions.slice(MOST_QUESTIONS);
  return el(
    "section",
    { class: "questions" },
    el("h4", {}, view.words.undetermined),
    el("ol", {}, questions.slice(0, MOST_QUESTIONS).map(item)),
    rest.length > 0 &&
      el(
        "details",
        { id: `questions-${actor}` },
        el("summary", {}, words.moreQuestions(rest.length)),
        el("ol", { start: MOST_QUESTIONS + 1 }, rest.map(item)),
      ),
  );
}

/** What concerns the whole incident, folded; the fixed sentence at the very end. */
function aside(answer: Answer, { view, desk, state }: App): Child {
  // Hundreds of gaps are counted here; the command line lists them.
  const brief = { ...view, verbose: false, words: { ...view.words, listWith: "" } };
  const document = { pack: desk.rulebook.pack, evaluated_on: state.on };
  const folded = (id: string, lines: readonly string[]): Child => {
    const [title = "", ...rest] = lines.filter((line) => line.trim() !== "");
    return rest.length > 0 && el("details", { id }, el("summary", {}, title.trim()), paragraphs(rest));
  };
  return el(
    "div",
    { class: "aside" },
    folded("citations", citationsLines(answer.citations, view)),
    folded("precedents", precedentLines(answer, view)),
    folded("more", asideLines(answer, view)),
    folded("limits", limitsLines(document, answer, brief)),
    el("div", { class: "closing" }, paragraphs(closingLines([answer], view))),
  );
}
