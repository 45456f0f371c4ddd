import type { Answer } from "../../answer/model.js";
import { defined } from "../../incident/defined.js";
import { languages, type Language } from "../../messages/language.js";
import { isDay } from "../../text/is-day.js";
import { isRecord } from "./differences.js";

/** An answer as it was written down, with what is needed to judge again. */
export interface WrittenAnswer {
  readonly id: string;
  readonly sha256: string;
  readonly file: string;
  readonly redacted: boolean;
  readonly lawOn: string | undefined;
  readonly readings: Answer["readings_chosen"];
  /** The part that it was asked for. */
  readonly narrowedTo: NonNullable<Answer["narrowed_to"]>;
  readonly whole: Readonly<Record<string, unknown>>;
}

export interface WrittenDocument {
  readonly pack: string;
  readonly on: string;
  readonly language: Language;
  readonly answers: readonly WrittenAnswer[];
}

/** The document in a text; undefined where it is none. */
export function documentIn(text: string): WrittenDocument | undefined {
  const parsed = parsedJson(text);
  if (!isRecord(parsed) || parsed["schema"] !== "asn-check/answers@1") return undefined;
  const { pack, evaluated_on: on, language: said, answers: written } = parsed;
  const language = languages.find((each) => each === said);
  if (!isRecord(pack) || typeof pack["sha256"] !== "string" || typeof on !== "string" || !isDay(on)) return undefined;
  if (language === undefined || !Array.isArray(written)) return undefined;
  const answers = written.flatMap((each: unknown) => answerIn(each) ?? []);
  return answers.length === written.length ? { pack: pack["sha256"], on, language, answers } : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerIn(whole: unknown): WrittenAnswer | undefined {
  if (!isRecord(whole) || !isRecord(whole["incident"])) return undefined;
  const { id, sha256, file } = whole["incident"];
  if (typeof id !== "string" || typeof sha256 !== "string" || typeof file !== "string") return undefined;
  const lawOn = whole["law_on"];
  if (lawOn !== undefined && (typeof lawOn !== "string" || !isDay(lawOn))) return undefined;
  const { readings_chosen: readings } = whole;
  if (readings !== undefined && !areChoices(readings)) return undefined;
  const narrowedTo = narrowedIn(whole["narrowed_to"]);
  return narrowedTo && { id, sha256, file, redacted: whole["redacted"] === true, lawOn, readings, narrowedTo, whole };
}

function areChoices(given: unknown): given is Readonly<Record<string, string>> {
  return isRecord(given) && Object.values(given).every((choice) => typeof choice === "string");
}

function narrowedIn(given: unknown): WrittenAnswer["narrowedTo"] | undefined {
  if (given === undefined) return {};
  if (!isRecord(given)) return undefined;
  const { actor, act, tracks, provisions } = given;
  const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === "string";
  const areTexts = (value: unknown): value is readonly string[] | undefined =>
    value === undefined || (Array.isArray(value) && value.every((each) => typeof each === "string"));
  if (!isText(actor) || !isText(act) || !areTexts(tracks) || !areTexts(provisions)) return undefined;
  return defined({ actor, act, tracks, provisions });
}
