import type { ElementAnswer, FactUse, OpenBecause } from "../../answer/model.js";
import { bodyName } from "../../messages/body.js";
import { spellActDays } from "../../messages/day.js";
import { elementMark, elementWord } from "../../messages/status.js";
import type { Scalar } from "../../incident/model.js";
import { existing } from "../../existing.js";
import { displayWidth } from "../../text/display-width.js";
import { cell, rowLines } from "../layout/columns.js";
import { paragraph, type View } from "./view.js";

const indent = 4;
const gap = 2;
const mostFacts = 5;
/** Before the value that a body recorded. */
const RECORDED = "recorded:";

function isList(value: Scalar | readonly Scalar[]): value is readonly Scalar[] {
  return Array.isArray(value);
}

/** What the dictionary calls it, and the answer; `-v` adds the path that an incident uses. */
function answered(path: string, answer: string, view: View): string {
  const name = view.lexicon.named(path);
  return `${name}${name.endsWith("?") ? "" : ":"} ${answer}${view.verbose ? ` (${path})` : ""}`;
}

/** A state that says something beside the value, or instead of it. */
function stateText(state: string, { words }: View): string | undefined {
  const told: Readonly<Record<string, string>> = words.factState;
  return told[state];
}

/** `kedudukan: Pegawai Negeri Sipil (PNS)`, `kapasitas jabatan: belum ditanyakan`; a list of nothing is a dash. */
export function factText(fact: FactUse, view: View): string {
  const { words, lexicon } = view;
  const values: readonly Scalar[] = fact.value === undefined ? [] : isList(fact.value) ? fact.value : [fact.value];
  const named =
    fact.state === "between" && typeof fact.value === "string"
      ? spellActDays({ days: fact.value, one_day: true }, view.language)
      : values.map((value) => lexicon.value(fact.path, value)).join(", ");
  const state = fact.state === "absent" && lexicon.allegation(fact.path) ? "not_alleged" : fact.state;
  const said = [stateText(state, view), named].filter((part) => part !== undefined && part !== "").join(" ");
  return answered(fact.path, said === "" ? words.none : said, view);
}

/** `penilaian kesengajaan: ya, menurut Bawaslu (terus dilakukan setelah ditegur)`, or that nobody has assessed it. */
export function findingText(finding: NonNullable<ElementAnswer["finding"]>, view: View): string {
  const { words, lexicon, language } = view;
  const path = `findings.${finding.id}`;
  const raw = finding.state.startsWith(RECORDED) ? finding.state.slice(RECORDED.length) : undefined;
  const answer =
    raw === undefined
      ? existing(stateText(finding.state, view), finding.state)
      : lexicon.value(path, raw === "true" ? true : raw === "false" ? false : raw);
  const by = (finding.by ?? []).map((body) => bodyName(body, language)).join(", ");
  const said = by === "" ? answer : `${answer}, ${words.accordingTo(by)}`;
  const reasons = (finding.reasons ?? []).join("; ");
  return answered(path, reasons === "" ? said : `${said} (${reasons})`, view);
}

/** Without a choice an element can still be settled: every choice then says the same of it. */
function readingText(reading: NonNullable<ElementAnswer["reading"]>, open: boolean, view: View): string {
  const { notChosen, bodiesDiffer, readingChosen } = view.words;
  const unchosen = open ? (reading.contested ? bodiesDiffer : notChosen) : readingChosen.agree;
  return `${view.words.reading} ${reading.question}: ${reading.choice ?? unchosen}`;
}

const openReasons: readonly OpenBecause[] = ["facts", "contested", "finding", "reading"];
const missing: ReadonlySet<string> = new Set(["absent", "unknown", "some_days"]);

/** What an element rests on, or what it still lacks: findings, readings, facts. */
export function support(element: ElementAnswer, view: View): string[] {
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

/** What is asked before any element; what is in force by a transition turns on another fact than the day. */
export function gateName({ id, ref }: Pick<ElementAnswer, "id" | "ref">, { words }: View): string {
  if (id === "regime") return words.gate.regime;
  return ref === "" ? words.gate.in_force : words.gate.transition;
}

/** The words of an element; gates have none of their own. */
export function elementName(element: ElementAnswer, view: View): string {
  return element.text === "" ? gateName(element, view) : element.text;
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
    cell(elementName(element, view)),
    cell(element.ref, paint.dim),
  ];
  return [
    ...rowLines(row, [mark, text, ref], gap).map((line) => " ".repeat(indent) + line),
    ...support(element, view).flatMap((line) => paragraph(line, indent + mark + gap + 2, view, paint.dim)),
  ];
}
