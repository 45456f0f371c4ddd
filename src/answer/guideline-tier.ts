/** What a row of the joint guidelines prints: shown beside the statute's tier, never part of its interval. */
import { existing } from "../existing.js";
import { weakest } from "../engine/certainty.js";
import type { Engine } from "../engine/model.js";
import type { Outcome } from "../engine/outcome.js";
import { NOT_SATISFIED, SATISFIED } from "../engine/kleene.js";
import type { TrackAnswer, Verdict } from "./model.js";

type GuidelineTier = TrackAnswer["guideline_tiers"][number];

interface Row {
  readonly verdict: Verdict;
  readonly outcome: Outcome;
}

export function guidelineTier(
  engine: Engine,
  { verdict, outcome }: Row,
  { language }: { readonly language: "id" | "en" },
): GuidelineTier {
  const { id, prints, cites = [] } = outcome.chain.last;
  const reach = reachOf(engine, prints?.tier, outcome, language);
  const printed = reach.not_reached === undefined ? prints : undefined;
  return {
    row: id,
    cite: verdict.cite,
    status: verdict.status,
    tier: printed?.tier ?? null,
    or: printed?.or ?? [],
    also_reported: printed?.also_reported ?? [],
    ...(prints?.text ? { text: prints.text[language] } : {}),
    ...reach,
    cites: cites.map(({ provision, how, certainty, note }) => ({
      provision,
      how,
      certainty,
      ...(note ? { note: note[language] } : {}),
    })),
    certainty: weakest([verdict.rests_on.certainty, prints?.certainty]),
    ...(prints?.note ? { note: prints.note[language] } : {}),
  };
}

/** A rung reaches whom its ladder reaches: the levels for civil servants are no levels for contract employees. */
function reachOf(
  { rulebook, ladderNodes }: Engine,
  tier: string | undefined,
  { context }: Outcome,
  language: "id" | "en",
): Pick<GuidelineTier, "not_reached" | "only_for"> {
  const ladder = rulebook.ladders.find(({ id }) => id === tier?.split(":")[0]);
  const node = ladder && ladderNodes.get(ladder.id);
  const { reaches } = ladder ?? {};
  if (!node || !reaches) return {};
  const truth = context.evaluate(node);
  if (truth === SATISFIED) return {};
  if (truth === NOT_SATISFIED) return { not_reached: reaches.otherwise[language] };
  const definition = existing(
    rulebook.definitions.find(({ id }) => id === reaches.meets),
    reaches.meets,
  );
  return { only_for: definition.title[language] };
}
