import type { Problem } from "../../problem.js";
import { instrumentOf } from "../instrument-of.js";
import type { Rulebook } from "../model.js";
import { problem } from "../problems.js";
import { firstUncovered, type Window } from "../window.js";
import { innerConditions, type Holder } from "./condition-sites.js";
import type { Lint } from "./context.js";

/** What a version reads is in force on every day of that version. */
export const closure: Lint = ({ rulebook, sites, at }) => {
  const definitions = new Map(rulebook.definitions.map(({ id, versions }) => [id, versions.map((v) => v.in_force)]));
  return [
    ...sites.flatMap(({ entity, holder, condition, path, window }) => {
      const whole = window === undefined ? undefined : withEnd(rulebook, holder, window);
      if (whole === undefined) return [];
      return innerConditions(condition, path).flatMap(({ condition: inner, path: where }): Problem[] => {
        if (!("meets" in inner)) return [];
        const cover = definitions.get(inner.meets);
        const day = cover === undefined ? undefined : firstUncovered(whole, cover);
        if (day === undefined) return [];
        return [problem("closure", { what: "definition", id: inner.meets, day }, at(entity, where))];
      });
    }),
    ...rulebook.provisions.flatMap((provision) =>
      provision.versions.flatMap(({ sanction, in_force }, index): Problem[] => {
        if (sanction === undefined || !("ladder" in sanction)) return [];
        const rungs = rulebook.ladders
          .find(({ id }) => id === sanction.ladder)
          ?.tiers.filter(({ id }) => id === sanction.tier);
        if (rungs === undefined || rungs.length === 0) return [];
        const cover = rungs.map((tier) => tier.in_force ?? { from: "0000-01-01" });
        const day = firstUncovered(withEnd(rulebook, { kind: "provision", id: provision.id }, in_force), cover);
        if (day === undefined) return [];
        const path = ["versions", index, "sanction", "tier"];
        return [
          problem("closure", { what: "tier", id: `${sanction.ladder}:${sanction.tier}`, day }, at(provision, path)),
        ];
      }),
    ),
  ];
};

/** A version of a provision that has no end ends with its instrument. */
function withEnd(rulebook: Rulebook, { kind, id }: Holder, window: Window): Window {
  if (window.until !== undefined || kind !== "provision") return window;
  const end = rulebook.instruments.find((instrument) => instrument.id === instrumentOf(id))?.repealed?.on;
  return end === undefined ? window : { ...window, until: end };
}
