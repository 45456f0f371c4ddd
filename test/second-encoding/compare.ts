/** Both encodings over the same worlds, and where they part. */
import { join } from "node:path";
import fc from "fast-check";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import { loadPack } from "../../src/rulebook/load.js";
import type { Duration, Rulebook, Sanction } from "../../src/rulebook/model.js";
import { ALL_RULINGS } from "./chains.js";
import { anyChoices, anyWorld } from "./generate.js";
import { incidentJson } from "./incident.js";
import { readingsOf } from "./readings.js";
import type { Penalty, Ruling } from "./ruling.js";
import type { World } from "./world.js";
import type { Choices } from "./choices.js";

/** The pack with the provisions that both encodings hold, and no others: the rest would only take time. */
function packOf(chains: readonly string[]): Rulebook {
  const { partial: rulebook } = loadPack(join(import.meta.dirname, "../../rules"));
  const wanted = new Set(chains.flatMap((chain) => chain.split("+")));
  const provisions = rulebook.provisions
    .filter(({ id }) => wanted.has(id))
    .map(({ breach_of, ...rest }) => {
      const kept = breach_of?.filter((id) => wanted.has(id));
      return kept ? { ...rest, breach_of: kept } : rest;
    });
  return { ...rulebook, provisions };
}

export interface Difference {
  readonly chain: string;
  readonly first: string;
  readonly second: string;
  readonly because: readonly string[];
  readonly world: World;
  readonly choices: Choices;
}

export interface Comparison {
  readonly incidents: number;
  readonly rulings: number;
  readonly differences: readonly Difference[];
  /** How often each chain had each status, by the second encoding. */
  readonly seen: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const BATCH = 250;

export function compareEncodings(count: number, seed: number): Comparison {
  const pack = packOf(ALL_RULINGS.map(({ chain }) => chain));
  const engine = compile(pack);
  const drawn = fc.sample(fc.tuple(anyWorld, anyChoices), { numRuns: count, seed });
  const differences: Difference[] = [];
  const seen = new Map<string, Map<string, number>>();
  for (let start = 0; start < drawn.length; start += BATCH) {
    const batch = drawn.slice(start, start + BATCH);
    const text = JSON.stringify(batch.map(([world], index) => incidentJson(`dunia-${start + index}`, world)));
    const { incidents, problems } = readIncidents(text, "dunia.json", dictionaryOf(pack));
    const wrong = problems.find(({ severity }) => severity === "error");
    if (wrong ?? incidents.length !== batch.length) throw new Error(`unreadable: ${JSON.stringify(wrong)}`);
    batch.forEach(([world, choices], index) => {
      const incident = incidents[index];
      if (!incident) return;
      const { outcomes } = judge(engine, incident, { readings: readingsOf(choices) });
      for (const { chain, rule } of ALL_RULINGS) {
        const second = rule(world, choices);
        const statuses = seen.get(chain) ?? new Map<string, number>();
        statuses.set(second.status, (statuses.get(second.status) ?? 0) + 1);
        seen.set(chain, statuses);
        const outcome = outcomeOf(outcomes, chain);
        const [a, b] = [firstText(outcome), secondText(second)];
        if (a !== b) differences.push({ chain, first: a, second: b, because: becauseOf(outcome), world, choices });
      }
    });
  }
  return { incidents: drawn.length, rulings: drawn.length * ALL_RULINGS.length, differences, seen };
}

function outcomeOf(outcomes: readonly Outcome[], chain: string): Outcome {
  const found = outcomes.filter((outcome) => outcome.chain.id === chain);
  const [only] = found;
  if (!only || found.length !== 1) throw new Error(`${found.length} outcomes for ${chain}`);
  return only;
}

function becauseOf(outcome: Outcome): readonly string[] {
  if (outcome.status !== "not_fulfilled" || !outcome.decided) return outcome.because;
  return outcome.decided.elements.filter(({ raw }) => raw === 0).map(({ compiled }) => compiled.element.id);
}

// ------------------------------------------------------------------ one wording for both

function firstText(outcome: Outcome): string {
  if (outcome.status !== "fulfilled") return outcome.status;
  const sanctions = outcome.wording?.links.flatMap(({ version }) => (version.sanction ? [version.sanction] : [])) ?? [];
  const prints = outcome.chain.last.prints;
  const parts = [
    ...sanctions.map(sanctionText),
    ...(prints?.tier === undefined ? [] : [prints.tier.startsWith("etik:") ? "etik" : prints.tier]),
  ];
  return ["fulfilled", ...parts].join(" ");
}

function sanctionText(sanction: Sanction): string {
  if ("tier" in sanction) return `${sanction.ladder}:${sanction.tier}`;
  const { custody, fine, connector } = sanction;
  const months = (duration: Duration | undefined): number | undefined =>
    duration && (duration.years ?? 0) * 12 + (duration.months ?? 0);
  const ceilings = [fine?.max, ...(fine?.alternatives ?? []).map(({ max }) => max)].filter((max) => max !== undefined);
  return penaltyText({
    custody: custody?.kind ?? "none",
    minMonths: months(custody?.min),
    maxMonths: months(custody?.max),
    minFine: fine?.min,
    maxFine: ceilings,
    connector: connector === "and" || connector === "and_or" ? connector : "fine_only",
  });
}

function penaltyText({ custody, minMonths, maxMonths, minFine, maxFine, connector }: Penalty): string {
  const ceilings = [...maxFine].sort((a, b) => a - b).join("|");
  return `${custody} ${minMonths ?? ""}-${maxMonths ?? ""} months ${connector} Rp ${minFine ?? ""}-${ceilings}`;
}

function secondText({ status, tier, penalty }: Ruling): string {
  return [status, ...(tier === undefined ? [] : [tier]), ...(penalty ? [penaltyText(penalty)] : [])].join(" ");
}
