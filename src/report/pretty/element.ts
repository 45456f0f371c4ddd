import type { ElementAnswer, FactUse, OpenBecause } from "../../answer/model.js";
import { bodyName } from "../../messages/body.js";
import { elementMark, elementWord } from "../../messages/status.js";
import type { Scalar } from "../../incident/model.js";
import { displayWidth } from "../../text/display-width.js";
import { cell, rowLines } from "../layout/columns.js";
import { paragraph, type View } from "./view.js";

const indent = 4;
const gap = 2;
const mostFacts = 5;

/** `Apakah ia sedang cuti? tidak`: the question of the dictionary and what was recorded. */
function factText(fact: FactUse, view: View): string {
  const { words, lexicon } = view;
  const values: readonly Scalar[] = fact.value === undefined ? [] : isList(fact.value) ? fact.value : [fact.value];
  const named = values.map((value) => lexicon.value(fact.path, value)).join(", ");
  const said = [words.factState[fact.state] ?? "", named].filter((part) => part !== "").join(" ");
  return asked(fact.path, said === "" ? fact.state : said, view);
}

function isList(value: Scalar | readonly Scalar[]): value is readonly Scalar[] {
  return Array.isArray(value);
}

function asked(path: string, answer: string, view: View): string {
  const question = view.lexicon.question(path);
  return `${question}${question.endsWith("?") ? "" : ":"} ${answer}${view.verbose ? ` (${path})` : ""}`;
}

/** `Bawaslu: ya. Akun memuat ajakan memilih.`, or that nobody has assessed it. */
function findingTexts(finding: NonNullable<ElementAnswer["finding"]>, view: View): string[] {
  const { words, lexicon, language } = view;
  const path = `findings.${finding.id}`;
  const [state = finding.state, raw] = finding.state.split(":");
  const value =
    raw === undefined ? undefined : lexicon.value(path, raw === "true" ? true : raw === "false" ? false : raw);
  const by = (finding.by ?? []).map((body) => bodyName(body, language)).join(", ");
  const said = [by, value ?? words.factState[state] ?? state].filter((part) => part !== "").join(": ");
  const reasons = finding.reasons ?? [];
  return [asked(path, reasons.length === 0 ? said : `${said}. ${reasons.join("; ")}`, view)];
}

const openReasons: readonly OpenBecause[] = ["facts", "contested", "finding", "reading"];

/** What an element rests on, or why it is open: findings, readings, facts. */
function support(element: ElementAnswer, view: View): string[] {
  const { words, lexicon } = view;
  const why = openReasons.filter((reason) => element.because.includes(reason)).map((reason) => words.because[reason]);
  const reading = element.reading;
  const chosen = reading?.choice === undefined ? "" : `: ${reading.choice}`;
  const facts = element.facts.filter((fact) => !fact.path.startsWith("findings."));
  const shown = view.verbose ? facts : facts.slice(0, mostFacts);
  return [
    ...(element.status === "open" && why.length > 0 ? [why.join("; ")] : []),
    ...(element.finding === undefined ? [] : findingTexts(element.finding, view)),
    ...(reading === undefined ? [] : [`${words.reading} ${lexicon.reading(reading.question)}${chosen}`]),
    ...shown.map((fact) => factText(fact, view)),
    ...(shown.length < facts.length ? [words.moreFacts(facts.length - shown.length)] : []),
  ];
}

/** One element: mark and word, its text, the article; below, what it rests on. */
export function elementLines(element: ElementAnswer, view: View): string[] {
  const { paint, language } = view;
  const words = Object.values(elementWord[language]).map(displayWidth);
  const mark = 2 + Math.max(...words);
  const ref = Math.min(26, Math.floor(view.width / 4));
  const text = view.width - indent - mark - ref - 2 * gap;
  const row = [
    cell(`${elementMark[element.status]} ${elementWord[language][element.status]}`, paint.element(element.status)),
    cell(element.text === "" ? (view.words.gate[element.id] ?? element.id) : element.text),
    cell(element.ref, paint.dim),
  ];
  return [
    ...rowLines(row, [mark, text, ref], gap).map((line) => " ".repeat(indent) + line),
    ...support(element, view).flatMap((line) => paragraph(line, indent + mark + gap + 2, view, paint.dim)),
  ];
}
