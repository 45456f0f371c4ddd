/** The interview: one question at a time, the same ones in the same order as on the command line. */
import { back, beginAsk, incidentJson, nextQuestion, replied, type Interview } from "../../interview/interview.js";
import type { Question, Reply } from "../../interview/model.js";
import { jsonOf } from "../../incident/node.js";
import { interviewWords } from "../../messages/interview.js";
import { askedIn } from "../../report/interview/asked.js";
import { said } from "../../report/problems/said.js";
import type { App } from "../app.js";
import { el, refill, type Child } from "../dom.js";
import { fieldFor } from "./field.js";

export interface InterviewView {
  readonly root: HTMLElement;
  readonly show: (app: App) => void;
}

/** The incident as the interview has it so far. */
export function textOf(interview: Interview): string {
  return `${JSON.stringify(incidentJson(interview), null, 2)}\n`;
}

/** Whoever answers goes on with the next question without looking for it. */
export function focusQuestion(): void {
  const form = document.getElementById("question");
  const field =
    form?.querySelector<HTMLElement>("input:checked") ??
    form?.querySelector<HTMLElement>("input, select, textarea") ??
    document.getElementById("back");
  field?.focus();
}

export function interviewView(app: () => App): InterviewView {
  const root = el("div", { class: "interview" });
  let before: readonly unknown[] = [];
  return {
    root,
    show: (shown) => {
      const { state } = shown;
      // What is being typed stays while nothing about the question changes.
      const now = [state.text, state.interview, state.language, state.tab === "interview"];
      if (now.every((each, index) => each === before[index])) return;
      before = now;
      refill(root, ...(state.tab === "interview" ? content(shown, app) : []));
    },
  };
}

function content(shown: App, app: () => App): readonly Child[] {
  const { state, seen, words, desk } = shown;
  const intro = el("p", { class: "quiet" }, words.interview.intro);
  if (state.text.trim() === "") return [intro];
  if (state.interview === undefined && seen.records.length > 1) return [el("p", {}, words.interview.several)];
  const interview = state.interview ?? (seen.judged && beginAsk(jsonOf(seen.judged.written.root)));
  if (interview === undefined) return [el("p", {}, words.unread)];
  const question = nextQuestion(desk, interview);
  if (question !== undefined) return [questionForm(question, interview, app)];
  const { before } = interview;
  return [
    el("p", {}, state.interview === undefined ? interviewWords[state.language].nothingOpen : words.interview.done),
    before !== undefined && el("p", { class: "buttons" }, backButton(interview, app)),
  ];
}

async function go(app: App, interview: Interview): Promise<void> {
  await app.set({ interview, text: textOf(interview), unsaved: true });
  focusQuestion();
}

function backButton(interview: Interview, app: () => App): HTMLElement {
  const { back: label } = interviewWords[app().state.language];
  return el("button", { type: "button", id: "back", onclick: () => void go(app(), back(interview)) }, label);
}

function questionForm(question: Question, interview: Interview, app: () => App): HTMLElement {
  const { desk, state, words } = app();
  const says = interviewWords[state.language];
  const asked = askedIn(question, desk.rulebook, state.language);
  const field = fieldFor(question, says, state.language);
  const wrong = el("p", { role: "alert", class: "alert" });
  const give = (reply: Reply): void => {
    const next = replied(desk, interview, question, reply);
    if ("interview" in next) void go(app(), next.interview);
    else wrong.textContent = [says.refused, ...next.problems.map((each) => said(each, state.language))].join(" ");
  };
  const why = el("input", { type: "text", id: "why", placeholder: says.whyUnknown });
  const unknown =
    question.unknown &&
    el(
      "details",
      { id: "unknown" },
      el("summary", {}, says.unknown),
      el("label", { for: "why" }, says.whyUnknownAsked),
      why,
      el(
        "button",
        {
          type: "button",
          id: "is-unknown",
          onclick: () => {
            give({ kind: "unknown", why: why.value.trim() === "" ? says.whyUnknown : why.value.trim() });
          },
        },
        says.unknown,
      ),
    );
  const button = (id: string, label: string, reply: Reply): HTMLElement =>
    el(
      "button",
      {
        type: "button",
        id,
        onclick: () => {
          give(reply);
        },
      },
      label,
    );
  const mayBeEmpty = question.input.kind === "choices" && question.topic === "fact" && question.required !== true;
  return el(
    "form",
    {
      id: "question",
      onsubmit: (event) => {
        event.preventDefault();
        const reply = field.reply();
        if ("reply" in reply) give(reply.reply);
        else wrong.textContent = says.misread(reply.misread);
      },
    },
    el(
      "fieldset",
      {},
      el("legend", {}, asked.text, question.required === true && ` (${says.required})`),
      asked.help !== "" && el("p", { class: "quiet" }, asked.help),
      field.element,
      wrong,
      el(
        "p",
        { class: "buttons" },
        el("button", { type: "submit", id: "next", class: "primary" }, words.interview.next),
        mayBeEmpty && button("none", says.emptyList, { kind: "value", value: [] }),
        question.required !== true && button("skip", says.skip, { kind: "skip" }),
        interview.before !== undefined && backButton(interview, app),
      ),
      unknown,
      asked.notes.length > 0 && el("p", { class: "quiet" }, asked.notes.join(" · ")),
    ),
  );
}
