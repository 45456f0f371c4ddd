/** What `--fail-on` says. */
import type { Provision, Rulebook } from "../rulebook/model.js";
import { suggest } from "../text/suggest.js";
import { tracksTitled } from "./unknown-track.js";

/** What `--fail-on` watches. A track or tier means: fulfilled there. */
export interface Gate {
  readonly on: "fulfilled" | "open";
  readonly track?: string;
  readonly ladder?: string;
  readonly tier?: string;
}

export type GatesRead =
  | { readonly gates: readonly Gate[] }
  /** `suggestion` is empty where nothing is near enough. */
  | { readonly unknown: string; readonly known: readonly string[]; readonly suggestion: string };

/**
 * `--fail-on`: `none`, `fulfilled`, `open`, a track, a tier (`berat`, `pns:berat`) or both (`discipline:berat`,
 * `discipline:pns:berat`); a comma means "or". What can never trip is none of them: an empty word, or a tier of which
 * no ladder of the track knows.
 */
export function readGates(text: string, rulebook: Rulebook): GatesRead {
  const gates: Gate[] = [];
  for (const part of text.split(",").map((word) => word.trim())) {
    // `fulfilled,`: a comma too many is no gate that never trips.
    if (part === "none" || (part === "" && text.trim() !== "")) continue;
    const gate = gateOf(part, rulebook);
    if (gate === undefined) return unknownGate(part, rulebook);
    gates.push(gate);
  }
  return { gates };
}

/** What `--fail-on` takes alone, but for a tier without its ladder. */
function gateNames(rulebook: Rulebook): readonly string[] {
  const tiers = rulebook.ladders.flatMap((ladder) => ladder.tiers.map((tier) => `${ladder.id}:${tier.id}`));
  return ["none", "fulfilled", "open", ...rulebook.tracks.map((track) => track.id), ...new Set(tiers)];
}

function unknownGate(unknown: string, rulebook: Rulebook): GatesRead {
  const [first, ...tier] = unknown.split(":");
  const track = rulebook.tracks.find(({ id }) => id === first);
  // The tier of another track: that one, or this track whatever the tier.
  const others = rulebook.tracks
    .map(({ id }) => [id, ...tier].join(":"))
    .filter((gate) => track !== undefined && gateOf(gate, rulebook) !== undefined);
  const [other] = others;
  if (track !== undefined && other !== undefined) return { unknown, known: [track.id, ...others], suggestion: other };
  const known = gateNames(rulebook);
  if (unknown === "") return { unknown, known, suggestion: "none" };
  const [titled, ...more] = tracksTitled(rulebook, unknown);
  if (titled !== undefined && more.length > 0) return { unknown, known: [titled, ...more], suggestion: "" };
  const rungs = rulebook.ladders.flatMap(({ tiers }) => tiers.map(({ id }) => id));
  const suggestion = titled ?? suggest(unknown, known) ?? suggest(unknown, rungs) ?? "";
  return { unknown, known, suggestion };
}

function gateOf(text: string, rulebook: Rulebook): Gate | undefined {
  if (text === "fulfilled" || text === "open") return { on: text };
  const [first = "", ...rest] = text.split(":");
  const track = rulebook.tracks.some(({ id }) => id === first) ? first : undefined;
  if (track !== undefined && rest.length === 0) return { on: "fulfilled", track };
  const [ladder, tier] = tierOf(track === undefined ? [first, ...rest] : rest, laddersOf(track, rulebook));
  if (tier === undefined) return undefined;
  return {
    on: "fulfilled",
    tier,
    ...(track === undefined ? {} : { track }),
    ...(ladder === undefined ? {} : { ladder }),
  };
}

function tierOf(
  parts: readonly string[],
  ladders: Rulebook["ladders"],
): readonly [string | undefined, string | undefined] {
  const [ladder, tier] = parts.length === 1 ? [undefined, parts[0]] : parts.length === 2 ? parts : [];
  const exists = ladders.some(
    ({ id, tiers }) => (ladder === undefined || id === ladder) && tiers.some((rung) => rung.id === tier),
  );
  return exists ? [ladder, tier] : [undefined, undefined];
}

/** The ladders on which provisions of the track stand; without a track, all. */
function laddersOf(track: string | undefined, { ladders, provisions }: Rulebook): Rulebook["ladders"] {
  if (track === undefined) return ladders;
  const used = new Set(provisions.filter((provision) => provision.track === track).flatMap(laddersNamedBy));
  return ladders.filter(({ id }) => used.has(id));
}

function laddersNamedBy({ versions, unpriced_tier }: Provision): readonly string[] {
  const sanctions = versions.flatMap(({ sanction }) => (sanction && "ladder" in sanction ? [sanction.ladder] : []));
  return unpriced_tier === undefined ? sanctions : [...sanctions, unpriced_tier.ladder];
}
