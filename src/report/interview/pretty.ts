/** What still matters, for people: questions, most decisive first; what they decide on each track; the smallest sets. */
import type { Verdict } from "../../answer/model.js";
import type { Question } from "../../interview/model.js";
import { interviewWords } from "../../messages/interview.js";
import { plainLine } from "../../text/plain.js";
import { hanging, paragraph, type View } from "../pretty/view.js";
import type { Rulebook } from "../../rulebook/model.js";
import { askedIn, readingOf } from "./asked.js";
import type { OpenIncident } from "./open.js";

const MOST_QUESTIONS = 10;
const MOST_VERDICTS = 6;
const MOST_SETS = 3;
const MOST_WORDS = 8;

export function openText(opened: OpenIncident, rulebook: Rulebook, file: string, view: View): string {
  const { incident, verdicts, questions } = opened;
  const words = interviewWords[view.language];
  const facts = questions.filter(({ topic }) => topic !== "reading");
  const readings = questions.filter(({ topic }) => topic === "reading");
  const title = plainLine(incident.title ?? incident.id);
  const lines = [
    ...paragraph(words.welcomeAsk(title, facts.length), 0, view, view.paint.heading),
    "",
    ...(facts.length === 0 ? paragraph(readings.length === 0 ? words.nothingOpen : words.onlyReadings, 0, view) : []),
    ...numbered(facts, rulebook, view),
    ...readingLines(readings, rulebook, view),
    ...trackLines(questions, rulebook, view),
    ...setLines(verdicts, view),
    ...(facts.length === 0 ? [] : paragraph(words.howTo(plainLine(file)), 0, view, view.paint.dim)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function numbered(questions: readonly Question[], rulebook: Rulebook, view: View): string[] {
  const words = interviewWords[view.language];
  const shown = view.verbose ? questions : questions.slice(0, MOST_QUESTIONS);
  const width = String(shown.length).length + 2;
  const lines = shown.flatMap((question, index) => {
    const { text, notes, hint } = askedIn(question, rulebook, view.language);
    return [
      ...hanging(`${index + 1}.`.padEnd(width), width, text, 0, view),
      ...paragraph(
        [words.key(question.id), wordsFor(question) ?? hint, ...notes].join(" · "),
        width,
        view,
        view.paint.dim,
      ),
    ];
  });
  const left = questions.length - shown.length;
  return [
    ...lines,
    ...(left === 0 ? [] : paragraph(words.moreQuestions(left), 0, view, view.paint.dim)),
    ...(questions.length === 0 ? [] : [""]),
  ];
}

/** The words that answer it, as a file of answers writes them: nothing here numbers them. */
function wordsFor({ input }: Question): string | undefined {
  if (input.kind !== "choice" && input.kind !== "choices") return undefined;
  const slugs = input.options.map(({ slug }) => slug);
  return [...slugs.slice(0, MOST_WORDS), ...(slugs.length > MOST_WORDS ? ["…"] : [])].join(" | ");
}

function readingLines(readings: readonly Question[], rulebook: Rulebook, view: View): string[] {
  if (readings.length === 0) return [];
  const words = interviewWords[view.language];
  const lines = readings.flatMap((asked) => {
    const { decides } = asked;
    const { id, question, choices: known } = readingOf(asked, rulebook);
    const choices = known.map((choice) => choice.id).join(" | ");
    return [
      ...hanging("- ", 2, question[view.language], 0, view),
      ...paragraph(`--reading ${id}=${choices} · ${words.decides(decides.length, "")}`, 2, view, view.paint.dim),
    ];
  });
  return [view.paint.heading(words.readings), ...lines, ""];
}

/** The most decisive questions of each track, by their numbers in the list. */
function trackLines(questions: readonly Question[], rulebook: Rulebook, view: View): string[] {
  const words = interviewWords[view.language];
  const facts = questions.filter(({ topic }) => topic !== "reading");
  const lines = rulebook.tracks.flatMap(({ id, title }) => {
    const numbers = facts.flatMap((question, index) => (question.tracks.includes(id) ? [index + 1] : []));
    return numbers.length === 0 ? [] : hanging("- ", 2, `${title[view.language]}: ${numbers.join(", ")}`, 0, view);
  });
  return lines.length === 0 ? [] : [view.paint.heading(words.tracks), ...lines, ""];
}

function setLines(verdicts: readonly Verdict[], view: View): string[] {
  const words = interviewWords[view.language];
  const shown = view.verbose ? verdicts : verdicts.filter(({ general }) => !general).slice(0, MOST_VERDICTS);
  if (shown.length === 0) return [];
  const direction = (name: string, sets: readonly (readonly string[])[], more: boolean): string[] => {
    const few = view.verbose ? sets : sets.slice(0, MOST_SETS);
    const written = few.map((set) =>
      set.length === 0 ? words.nothingNeeded : set.map((each) => answered(each, view)).join(" + "),
    );
    const rest = few.length < sets.length || more ? [words.moreSets] : [];
    const text = sets.length === 0 ? words.noneSmall : [...written, ...rest].join(`; ${words.or} `);
    return paragraph(`${name}: ${text}`, 4, view);
  };
  const several = new Set(verdicts.map(({ actor }) => actor)).size > 1;
  const lines = shown.flatMap(({ cite, actor, act, settles }) => [
    ...paragraph(`◐ ${cite} [${plainLine(several ? `${actor} · ${act}` : act)}]`, 2, view),
    ...direction(words.fulfilledIf, settles.fulfilled_if, settles.more),
    ...direction(words.notFulfilledIf, settles.not_fulfilled_if, settles.more),
  ]);
  return [view.paint.heading(words.sets), ...lines, ""];
}

/** `findings.intent=true` → `kesengajaan: ya`. */
function answered(set: string, { lexicon, language }: View): string {
  const cut = set.lastIndexOf("=");
  const [asks, value] = [set.slice(0, cut), set.slice(cut + 1)];
  const words = interviewWords[language];
  const said =
    value === "true"
      ? words.yes
      : value === "false"
        ? words.no
        : value === "not_applicable"
          ? words.notApplicable
          : undefined;
  const shown =
    said?.toLowerCase() ??
    value
      .split("+")
      .map((slug) => (slug === "-" ? words.emptyList : lexicon.value(asks, slug)))
      .join(" + ");
  return `${lexicon.label(asks)}: ${asks.startsWith("reading:") ? value : shown}`;
}
