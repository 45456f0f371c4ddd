/** What a row of the joint guidelines prints: shown beside the statute's tier, never part of its interval. */
import { weakest } from "../engine/certainty.js";
import type { Engine } from "../engine/compile.js";
import type { Outcome } from "../engine/judge.js";
import { NOT_SATISFIED } from "../engine/kleene.js";
import type { Bilingual } from "../rulebook/model.js";
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
  const beyond = notReached(engine, prints?.tier, outcome);
  return {
    row: id,
    cite: verdict.cite,
    status: verdict.status,
    tier: prints?.tier ?? null,
    or: prints?.or ?? [],
    also_reported: prints?.also_reported ?? [],
    ...(prints?.text ? { text: prints.text[language] } : {}),
    ...(beyond ? { not_reached: beyond[language] } : {}),
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
function notReached(
  { rulebook, ladderNodes }: Engine,
  tier: string | undefined,
  { context }: Outcome,
): Bilingual | undefined {
  const ladder = rulebook.ladders.find(({ id }) => id === tier?.split(":")[0]);
  const node = ladder && ladderNodes.get(ladder.id);
  return node && context.evaluate(node) === NOT_SATISFIED ? ladder.reaches?.otherwise : undefined;
}
