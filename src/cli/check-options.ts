import type { Problem } from "../problem.js";
import type { Rulebook } from "../rulebook/model.js";
import { inputFormats } from "../incident/record.js";
import { checkFormatNames, type CheckFormat } from "../report/formats.js";
import { suggest } from "../text/suggest.js";
import { readGates, type Gate } from "./gates.js";
import { cliProblem, type NamedThing } from "./problems.js";
import type { SharedOptions } from "./invocation.js";
import type { InputOptions } from "./inputs.js";
import { namedOutputs, type NamedOutput } from "./named-outputs.js";
import { isDay } from "../text/is-day.js";
import { unknownProvision } from "./unknown-provision.js";
import { unknownTrack } from "./unknown-track.js";

/** Options of `check` as the parser hands them over. */
export interface RawCheckOptions extends SharedOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly on?: string;
  readonly lawOn?: string;
  readonly reading?: readonly string[];
  readonly track?: readonly string[];
  readonly only?: readonly string[];
  readonly actor?: string;
  readonly act?: string;
  readonly failOn?: string;
  readonly detail?: string;
  readonly redact?: boolean;
  readonly inputFormat?: string;
  readonly dates?: string;
  /** Commander's word for `--no-ignore`: false. */
  readonly ignore?: boolean;
  readonly totals?: boolean;
  readonly bom?: boolean;
  readonly jobs?: string;
  readonly resume?: string;
}

export type Detail = "summary" | "full" | "all";

/** What the options say as far as it can be told without a rule pack. */
export interface CheckOptions {
  readonly outputs: readonly NamedOutput<CheckFormat>[];
  readonly detail: Detail | undefined;
  readonly input: Omit<InputOptions, "signal">;
}

export function unknownName(what: NamedThing, value: string, known: readonly string[]): Problem {
  return cliProblem("cli.unknown_name", { what, value, suggestion: suggest(value, known) ?? "", known });
}

export const details: readonly string[] = ["summary", "full", "all"] satisfies readonly Detail[];

function isDetail(text: string): text is Detail {
  return details.includes(text);
}

/** Formats, days and levels: wrong ones are told before anything is loaded. */
export function checkOptions(raw: RawCheckOptions): { readonly options: CheckOptions; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const { outputs, problems: wrongOutputs } = namedOutputs(raw.format, raw.output, checkFormatNames);
  problems.push(...wrongOutputs);
  const input = inputOf(raw, problems);
  if (raw.jobs !== undefined && !/^(?:auto|[1-9]\d{0,2})$/.test(raw.jobs))
    problems.push({ code: "cli.jobs", severity: "error", args: { value: raw.jobs } });
  const others = [
    ...(raw.format ?? []).filter((each) => each !== "ndjson"),
    ...(raw.output === undefined ? [] : ["-o"]),
  ];
  if (raw.resume !== undefined && others.length > 0)
    problems.push({ code: "cli.resume_formats", severity: "error", args: { formats: others } });
  for (const [option, value] of [
    ["--on", raw.on],
    ["--law-on", raw.lawOn],
  ] as const)
    if (value !== undefined && !isDay(value)) problems.push(cliProblem("cli.not_a_day", { option, value }));
  const detail = raw.detail !== undefined && isDetail(raw.detail) ? raw.detail : undefined;
  if (raw.detail !== undefined && detail === undefined) problems.push(unknownName("detail", raw.detail, details));
  if (detail === "summary" && outputs.some(({ format }) => format === "html"))
    problems.push(cliProblem("cli.page_in_full", {}));
  return { options: { outputs, detail, input }, problems };
}

export const dateStyles = ["iso", "dmy"] as const;

function inputOf(raw: RawCheckOptions, problems: Problem[]): CheckOptions["input"] {
  const format = inputFormats.find((each) => each === raw.inputFormat);
  const dates = dateStyles.find((each) => each === raw.dates);
  if (raw.inputFormat !== undefined && format === undefined)
    problems.push(unknownName("format", raw.inputFormat, inputFormats));
  if (raw.dates !== undefined && dates === undefined) problems.push(unknownName("dates", raw.dates, dateStyles));
  return {
    ...(format === undefined ? {} : { format }),
    ...(dates === undefined ? {} : { dates }),
    noIgnore: raw.ignore === false,
  };
}

/** What the options name in the pack. */
export interface PackOptions {
  readonly readings: Readonly<Record<string, string>>;
  readonly tracks: readonly string[];
  readonly only: readonly string[];
  readonly gates: readonly Gate[];
}

/** Readings, tracks, provisions and gates: told once the pack is there. */
export function packOptions(
  raw: RawCheckOptions,
  rulebook: Rulebook,
): { readonly options: PackOptions; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const named = (
    values: readonly string[],
    known: readonly string[],
    unknown: (value: string) => Problem,
  ): readonly string[] => {
    const all = values.flatMap((value) => value.split(",")).filter((value) => value !== "");
    for (const value of all) if (!known.includes(value)) problems.push(unknown(value));
    return all;
  };
  const tracks = named(
    raw.track ?? [],
    rulebook.tracks.map(({ id }) => id),
    (value) => unknownTrack(value, rulebook),
  );
  const only = named(
    raw.only ?? [],
    rulebook.provisions.map(({ id }) => id),
    (value) => unknownProvision(value, rulebook),
  );
  const gates = readGates(raw.failOn ?? "none", rulebook);
  if ("unknown" in gates) {
    const { unknown: value, known, suggestion } = gates;
    problems.push(cliProblem("cli.unknown_name", { what: "gate", value, suggestion, known }));
  }
  const options = {
    readings: readingsOf(raw.reading ?? [], rulebook, problems),
    tracks,
    only,
    gates: "unknown" in gates ? [] : gates.gates,
  };
  return { options, problems };
}

function readingsOf(values: readonly string[], rulebook: Rulebook, problems: Problem[]): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const value of values) {
    const [id = "", choice] = value.split("=");
    const reading = rulebook.readings.find((each) => each.id === id);
    const choices = reading?.choices.map((each) => each.id) ?? [];
    if (choice === undefined || choice === "") problems.push(cliProblem("cli.reading_form", { value }));
    else if (reading === undefined)
      problems.push(
        unknownName(
          "reading",
          id,
          rulebook.readings.map((each) => each.id),
        ),
      );
    else if (!choices.includes(choice)) problems.push(unknownName("choice", choice, choices));
    else chosen[id] = choice;
  }
  return chosen;
}
