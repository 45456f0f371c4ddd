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

function isList(value: Scalar | readonly Scalar[]): value is readonly Scalar[] {
  return Array.isArray(value);
}

/** The question of the dictionary with its answer; `-v` adds the path that an incident uses. */
function asked(path: string, answer: string, view: View): string {
  const question = view.lexicon.question(path);
  return `${question}${question.endsWith("?") ? "" : ":"} ${answer}${view.verbose ? ` (${path})` : ""}`;
}

/** A value that speaks for itself stands alone; yes, no and "not asked yet" need their question. */
function factText(fact: FactUse, view: View): string {
  const { words, lexicon } = view;
  const values: readonly Scalar[] = fact.value === undefined ? [] : isList(fact.value) ? fact.value : [fact.value];
  const named = values.map((value) => lexicon.value(fact.path, value)).join(", ");
  const state = words.factState[fact.state];
  if (state === undefined && named !== "" && !values.some((value) => typeof value === "boolean")) return named;
  const said = [state ?? "", named].filter((part) => part !== "").join(" ");
  return asked(fact.path, said === "" ? fact.state : said, view);
}

/** `… Bawaslu: ya. Akun memuat ajakan memilih.`, or that nobody has assessed it. */
function findingText(finding: NonNullable<ElementAnswer["finding"]>, view: View): string {
  const { words, lexicon, language } = view;
  const path = `findings.${finding.id}`;
  const [state = finding.state, raw] = finding.state.split(":");
  const value =
    raw === undefined ? undefined : lexicon.value(path, raw === "true" ? true : raw === "false" ? false : raw);
  const by = (finding.by ?? []).map((body) => bodyName(body, language)).join(", ");
  const said = [by, value ?? words.factState[state] ?? state].filter((part) => part !== "").join(": ");
  const reasons = (finding.reasons ?? []).join("; ");
  return asked(path, reasons === "" ? said : `${said} (${reasons})`, view);
}

/** Without a choice an element can still be settled: every choice then says the same of it. */
function readingText(reading: NonNullable<ElementAnswer["reading"]>, open: boolean, view: View): string {
  const unchosen = open ? view.words.notChosen : view.words.readingChosen.agree;
  return `${view.words.reading} ${reading.question}: ${reading.choice ?? unchosen}`;
}

const openReasons: readonly OpenBecause[] = ["facts", "contested", "finding", "reading"];
const missing: ReadonlySet<string> = new Set(["absent", "unknown"]);

/** What an element rests on, or what it still lacks: findings, readings, facts. */
function support(element: ElementAnswer, view: View): string[] {
  const open = element.status === "open";
  const facts = element.facts.filter(
    ({ path, state }) => !path.startsWith("findings.") && (open || view.verbose || !missing.has(state)),
  );
  const shown = view.verbose ? facts : facts.slice(0, mostFacts);
  const lines = [
    ...(element.finding === undefined ? [] : [findingText(element.finding, view)]),
    ...(element.reading === undefined ? [] : [readingText(element.reading, open, view)]),
    ...shown.map((fact) => factText(fact, view)),
    ...(shown.length < facts.length ? [view.words.moreFacts(facts.length - shown.length)] : []),
  ];
  const why = openReasons.filter((reason) => element.because.includes(reason));
  return open && lines.length === 0 ? why.map((reason) => view.words.because[reason]) : lines;
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
