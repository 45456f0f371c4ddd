import { existing } from "../../existing.js";
import type { Question } from "../../interview/model.js";
import { interviewWords } from "../../messages/interview.js";
import type { Language } from "../../messages/language.js";
import { reportWords } from "../../messages/report-words.js";
import type { FactEntry, Reading, Rulebook } from "../../rulebook/model.js";
import type { Json } from "../../text/canonical-json.js";
import { plainLine } from "../../text/plain.js";

/** A question in words. */
export interface Asked {
  readonly text: string;
  /** What the dictionary says about it. */
  readonly help: string;
  /** How an answer is written. */
  readonly hint: string;
  /** Whom to ask, what turns on it, what is recorded. */
  readonly notes: readonly string[];
}

/** The question of interpretation that is asked. */
export function readingOf({ fact }: Question, { readings }: Rulebook): Reading {
  return existing(
    readings.find(({ id }) => `reading:${id}` === fact),
    String(fact),
  );
}

export function askedIn(question: Question, rulebook: Rulebook, language: Language): Asked {
  const words = interviewWords[language];
  const entry = rulebook.facts.find(({ path }) => path === question.fact);
  const tracks = question.tracks
    // A chain without a track is a referral, and not every pack has that track.
    .map((id) => rulebook.tracks.find((track) => track.id === id)?.title[language] ?? id)
    .join(", ");
  const about = question.act ?? question.actor;
  const text = textOf(question, entry, rulebook, language);
  const showsHelp = question.topic === "fact" || question.topic === "finding" || question.topic === "cycle";
  const recorded = question.topic === "fact" || question.topic === "finding" ? question.recorded : undefined;
  return {
    text: about === undefined ? text : `${text} ${words.about(plainLine(about))}`,
    help: showsHelp ? named(existing(entry, question.id).help[language], rulebook, language) : "",
    hint: hintOf(question, language),
    notes: [
      ...(recorded === undefined ? [] : [words.recorded(recordedText(recorded, language))]),
      ...(question.decides.length === 0 ? [] : [words.decides(question.decides.length, tracks)]),
      ...(question.decides.length > 0 && entry?.ask_whom ? [words.askWhom(entry.ask_whom[language])] : []),
    ],
  };
}

/** Other facts by their questions instead of by their paths. */
function named(help: string, { facts }: Rulebook, language: Language): string {
  return help.replace(/\b(?:actor|act|target|election|report|findings)\.[a-z_]+(?:\.[a-z_]+)*/g, (path) => {
    const fact = facts.find((each) => each.path === path);
    return fact ? `“${fact.question[language]}”` : path;
  });
}

function textOf(question: Question, entry: FactEntry | undefined, rulebook: Rulebook, language: Language): string {
  const words = interviewWords[language];
  const { topic } = question;
  switch (topic) {
    case "fact":
    case "finding":
      return existing(entry, question.id).question[language];
    case "reading":
      return words.reading(readingOf(question, rulebook).question[language]);
    case "finding_by":
    case "finding_reasons":
    case "finding_for":
    case "reading_by":
    case "cycle":
    case "more_actors":
    case "more_acts":
    case "by":
    case "conduct_text":
    case "conduct_contested":
    case "received_by":
    case "body_name":
    case "determination":
    case "campaign":
    case "voting_day":
    case "extra":
    case "title":
    case "narrative":
    case "cites":
      return words.topic[topic]();
  }
}

function hintOf({ input }: Question, language: Language): string {
  const { hint } = interviewWords[language];
  switch (input.kind) {
    case "text":
      return hint.text;
    case "texts":
      return hint.texts;
    case "yes_no":
      return hint.yesNo;
    case "number":
      return hint.number[input.unit ?? "plain"];
    case "day":
      return input.period ? hint.days : hint.day;
    case "examined":
      return hint.examined;
    case "choice":
      return hint.choice;
    case "choices":
      return hint.choices;
    case "body":
      return hint.body;
  }
}

/** What the file says, in words where it says that something is not known, otherwise as it stands there. */
function recordedText(value: Json, language: Language): string {
  const reason = isRecord(value) ? value["unknown"] : undefined;
  if (typeof reason === "string") return `${reportWords[language].factState.unknown} (${plainLine(reason)})`;
  return plainLine(JSON.stringify(value));
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
