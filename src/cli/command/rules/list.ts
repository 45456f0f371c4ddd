import { citeOf } from "../../../answer/cite.js";
import type { Certainty, Provision } from "../../../rulebook/model.js";
import { holds } from "../../../rulebook/window.js";
import { naturally } from "../../../text/natural-order.js";
import { unknownName } from "../../check-options.js";
import { unknownTrack } from "../../unknown-track.js";
import { exitCode, type ExitCode } from "../../exit-code.js";
import { rulebookFor } from "../../pack.js";
import { cliProblem } from "../../problems.js";
import { tell, widthOf, type Invocation, type SharedOptions } from "../../invocation.js";
import { wrap } from "../../../report/layout/wrap.js";
import { isDay } from "../../../text/is-day.js";

/** Options of `rules list` as the parser hands them over. */
export interface RulesListOptions extends SharedOptions {
  readonly instrument?: readonly string[];
  readonly kind?: readonly string[];
  readonly track?: readonly string[];
  readonly regime?: string;
  readonly certainty?: string;
  readonly on?: string;
  readonly format?: string;
}

export const FORMATS = ["pretty", "json"] as const;
export const REGIMES = ["pemilu", "pilkada"] as const;
export const KINDS = ["principle", "duty", "prohibition", "offence", "sanction", "guideline", "procedure"] as const;
export const CERTAINTIES: readonly Certainty[] = ["confirmed", "single_source", "derived", "unconfirmed"];

/** `asn-check rules list`: every provision that the filters let through, in the order of articles: lines at a terminal, tab-separated elsewhere, or JSON. */
export async function listRules(raw: RulesListOptions, invocation: Invocation): Promise<ExitCode> {
  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const instruments = rulebook.instruments.map(({ id }) => id);
  const tracks = rulebook.tracks.map(({ id }) => id);
  const usage = [
    ...(raw.instrument ?? []).filter((id) => !instruments.includes(id)).map((id) => unknownName("instrument", id, instruments)),
    ...(raw.track ?? []).filter((id) => !tracks.includes(id)).map((id) => unknownTrack(id, rulebook)),
    ...(raw.kind ?? []).filter((kind) => !KINDS.some((each) => each === kind)).map((kind) => unknownName("kind", kind, KINDS)),
    ...unless(raw.regime, REGIMES).map((value) => unknownName("regime", value, REGIMES)),
    ...unless(raw.certainty, CERTAINTIES).map((value) => unknownName("certainty", value, CERTAINTIES)),
    ...unless(raw.format, FORMATS).map((value) => unknownName("format", value, FORMATS)),
    ...(raw.on !== undefined && !isDay(raw.on) ? [cliProblem("cli.not_a_day", { option: "--on", value: raw.on })] : []),
  ];
  if (usage.length > 0) {
    await tell(invocation, usage);
    return exitCode.usage;
  }
  const shown = rulebook.provisions
    .filter((provision) => fits(provision, raw))
    .toSorted((a, b) => naturally(a.id, b.id));
  const rows = shown.map((provision) => ({
    id: provision.id,
    kind: provision.kind,
    cite: citeOf(rulebook, [{ provision }]),
    title: provision.title[invocation.language],
    track: provision.track ?? null,
    regime: provision.regime ?? [...REGIMES],
    certainty: weakest(provision),
    in_force: provision.versions.map(({ in_force: { from, until } }) => ({ from, until: until ?? null })),
    reviewed_by: provision.review.by.length,
  }));
  const { stdout } = invocation.io;
  const lines = stdout.isTTY ? linesWithin(widthOf(stdout)) : tabSeparated;
  await stdout.write(raw.format === "json" ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(lines).join(""));
  return exitCode.evaluated;
}

type Row = Readonly<Record<"id" | "kind" | "cite" | "title", string>>;

/** For other programs: a line each. */
function tabSeparated({ id, kind, cite, title }: Row): string {
  return `${[id, kind, cite, title].join("\t")}\n`;
}

/** For a terminal of that width: what names it, and below what it is. */
function linesWithin(width: number): (row: Row) => string {
  return ({ id, kind, cite, title }) =>
    [...wrap(`${id} · ${kind}`, width), ...wrap(`${cite} · ${title}`, width - 2).map((line) => `  ${line}`), ""].join("\n");
}

function unless(value: string | undefined, known: readonly string[]): readonly string[] {
  return value === undefined || known.includes(value) ? [] : [value];
}

function fits(provision: Provision, { instrument, kind, track, regime, certainty, on }: RulesListOptions): boolean {
  return (
    (instrument === undefined || instrument.some((id) => provision.id.startsWith(`${id}:`))) &&
    (kind === undefined || kind.includes(provision.kind)) &&
    (track === undefined || (provision.track !== undefined && track.includes(provision.track))) &&
    (regime === undefined || (provision.regime ?? REGIMES).some((each) => each === regime)) &&
    (certainty === undefined || weakest(provision) === certainty) &&
    (on === undefined || provision.versions.some(({ in_force }) => holds(in_force, on)))
  );
}

/** Of the versions, the least sure one. */
function weakest({ versions }: Provision): Certainty {
  return versions
    .map(({ certainty }) => certainty)
    .reduce((least, each) => (CERTAINTIES.indexOf(each) > CERTAINTIES.indexOf(least) ? each : least), "confirmed");
}
