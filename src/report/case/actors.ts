import { existing } from "../../existing.js";
import { factLines } from "./facts.js";
import type { Part } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";

/** Each person with the capacity that the rules see, and what is on record about it. */
export function actorParts({ answer, actors }: CaseSource, view: CaseView): readonly Part[] {
  const { says } = view;
  return [
    {
      kind: "table",
      caption: says.section.actors,
      head: [says.actor, says.capacity, says.recorded],
      rows: answer.actors.map(({ id, capacity }) => {
        const { facts } = existing(
          actors.find((actor) => actor.id === id),
          id,
        );
        return [id, capacity || says.notStated, factLines(facts, view)];
      }),
      widths: [18, 32, 50],
      rowHeads: true,
    },
  ];
}
