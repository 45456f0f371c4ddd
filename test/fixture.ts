/** Fixtures of `fixtures/incidents`: an incident as it stood on day one, as it was decided, and what the law gives. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Answer, TrackAnswer, Verdict } from "../src/answer/model.js";

export const STAGES = ["day-one", "decided"] as const;
export type Stage = (typeof STAGES)[number];

export interface ExpectedVerdict {
  readonly actor?: string;
  readonly act?: string;
  /** Links joined by "+". */
  readonly chain: string;
  readonly status: string;
  /** Day of the act's part that the verdict judges, for acts that are cut. */
  readonly day?: string;
  /** What decides the status: failing elements or satisfied branches, all of them. */
  readonly because?: readonly string[];
  /** What is missing, at least: fact paths, `findings.x`, `reading:x`. */
  readonly needs?: readonly string[];
  /** What is not missing. */
  readonly without?: readonly string[];
}

export interface Expected {
  readonly verdicts: readonly ExpectedVerdict[];
  /** Tracks, chains or provisions that are neither fulfilled nor open nor excepted. */
  readonly absent?: readonly string[];
  readonly tracks?: readonly { actor?: string; track: string; status: string; from?: string; to?: string }[];
  /** `suggestion`: what it contains. */
  readonly citations?: readonly { given: string; status: string; resolved?: string; suggestion?: string }[];
  /** Requirements whose reference contains `ref`. */
  readonly admissibility?: readonly { ref: string; status: string }[];
}

export interface Fixture {
  readonly id: string;
  readonly texts: Readonly<Record<Stage, string>>;
  readonly note: { readonly id: string; readonly en: string };
  readonly sources: readonly string[];
  readonly warnings: readonly string[];
  readonly expected: Readonly<Record<Stage, Expected>>;
}

const ROOT = join(import.meta.dirname, "../fixtures/incidents");

/** Name of a fixture's file, for places in problems. */
export function fileOf(id: string, stage: Stage): string {
  return `fixtures/incidents/${id}/${stage}.json`;
}

export function readFixtures(): readonly Fixture[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((id) => {
      const text = (name: string): string => readFileSync(join(ROOT, id, name), "utf8");
      // Written by us, and every key is used below: a wrong shape fails the comparison.
      const file = parse(text("expected.yaml")) as Pick<Fixture, "note" | "sources"> &
        Record<Stage, Expected> & { warnings?: readonly string[] };
      return {
        id,
        texts: { "day-one": text("day-one.json"), decided: text("decided.json") },
        note: file.note,
        sources: file.sources,
        warnings: file.warnings ?? [],
        expected: { "day-one": file["day-one"], decided: file.decided },
      };
    });
}

const LIVE: ReadonlySet<string> = new Set(["fulfilled", "open", "excepted"]);

/** What differs, in words; `all` holds every verdict, whether it is shown by default or not. */
export function differences(expected: Expected, all: Answer): readonly string[] {
  return [
    ...expected.verdicts.flatMap((each) => verdictDifferences(each, all.verdicts)),
    ...(expected.absent ?? []).flatMap((each) => absentDifferences(each, all)),
    ...(expected.tracks ?? []).flatMap((each) => trackDifferences(each, all.tracks)),
    ...(expected.citations ?? []).flatMap((each) =>
      compare(
        `citation ${each.given}`,
        each,
        all.citations.filter(({ given }) => given === each.given),
      ),
    ),
    ...(expected.admissibility ?? []).flatMap(({ ref, ...rest }) =>
      compare(
        `admissibility ${ref}`,
        rest,
        all.admissibility.filter((each) => each.ref.includes(ref)),
      ),
    ),
    ...unlisted(expected, all.verdicts),
  ];
}

function chainOf(verdict: Verdict): string {
  return verdict.chain.join("+");
}

function matches(expected: ExpectedVerdict, verdict: Verdict): boolean {
  const { days } = verdict.law ?? {};
  return (
    chainOf(verdict) === expected.chain &&
    (expected.actor === undefined || verdict.actor === expected.actor) &&
    (expected.act === undefined || verdict.act === expected.act) &&
    (expected.day === undefined || !days || (days.from <= expected.day && expected.day <= days.to))
  );
}

function verdictDifferences(expected: ExpectedVerdict, verdicts: readonly Verdict[]): readonly string[] {
  const name = [expected.actor, expected.act, expected.day, expected.chain].filter(Boolean).join(" ");
  const found = verdicts.filter((each) => matches(expected, each));
  if (found.length === 0) return [`${name}: no verdict`];
  return found.flatMap((verdict) => {
    const { facts, contested, findings, readings } = verdict.needs;
    const needs = [
      ...facts,
      ...contested,
      ...findings.map((id) => `findings.${id}`),
      ...readings.map((id) => `reading:${id}`),
    ];
    return [
      ...(verdict.status === expected.status ? [] : [`${name}: ${verdict.status} instead of ${expected.status}`]),
      ...(expected.because && !sameSet(expected.because, verdict.because)
        ? [`${name}: because of ${verdict.because.join(", ")} instead of ${expected.because.join(", ")}`]
        : []),
      ...(expected.needs ?? []).filter((each) => !needs.includes(each)).map((each) => `${name}: does not need ${each}`),
      ...(expected.without ?? []).filter((each) => needs.includes(each)).map((each) => `${name}: needs ${each}`),
    ];
  });
}

/** Fulfilled verdicts that nobody expects; principles and guidelines accompany others and are not listed. */
function unlisted(expected: Expected, verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(
      ({ status, kind, track }) =>
        status === "fulfilled" && track !== null && track !== "referral" && kind !== "guideline",
    )
    .filter((verdict) => !expected.verdicts.some((each) => each.status === "fulfilled" && matches(each, verdict)))
    .map((verdict) => `${verdict.actor} ${verdict.act} ${chainOf(verdict)}: fulfilled, not expected`);
}

function absentDifferences(name: string, { verdicts, tracks }: Answer): readonly string[] {
  return [
    ...verdicts.filter((each) => LIVE.has(each.status) && (chainOf(each) === name || each.chain.includes(name))),
    ...tracks.filter((each) => LIVE.has(each.status) && each.track === name),
  ].map((each) => `${name}: present (${each.actor}, ${each.status})`);
}

function trackDifferences(
  expected: NonNullable<Expected["tracks"]>[number],
  tracks: readonly TrackAnswer[],
): readonly string[] {
  const found = tracks
    .filter((each) => each.track === expected.track && (expected.actor ?? each.actor) === each.actor)
    .map((each) => ({ ...each, from: each.tier?.from ?? undefined, to: each.tier?.to }));
  return compare(`track ${expected.track}`, expected, found);
}

/** Every key that is expected, in every one that is found. */
function compare(
  name: string,
  expected: Readonly<Record<string, unknown>>,
  found: readonly object[],
): readonly string[] {
  if (found.length === 0) return [`${name}: not there`];
  return found.flatMap((each) =>
    Object.entries(expected)
      .map(([key, value]): readonly [string, unknown, unknown] => [key, value, Reflect.get(each, key)])
      .filter(([key, value, is]) => (key === "suggestion" ? !String(is).includes(String(value)) : value !== is))
      .map(([key, value, is]) => `${name}: ${key} is ${String(is)} instead of ${String(value)}`),
  );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}
