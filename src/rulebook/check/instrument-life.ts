import type { Problem } from "../../problem.js";
import { instrumentOf } from "../instrument-of.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** A version lies inside the life of its instrument, and an instrument is not repealed before it begins. */
export const instrumentLife: Lint = ({ rulebook, at }) => [
  ...rulebook.instruments.flatMap((instrument) => {
    const { in_force, repealed } = instrument;
    if (repealed === undefined || repealed.on > in_force.from) return [];
    return [problem("window-empty", { from: in_force.from, until: repealed.on }, at(instrument, ["repealed", "on"]))];
  }),
  ...rulebook.provisions.flatMap((provision) => {
    const instrument = rulebook.instruments.find(({ id }) => id === instrumentOf(provision.id));
    if (instrument === undefined) return [];
    return provision.versions.flatMap(({ in_force }, index): Problem[] => {
      const path = ["versions", index, "in_force"];
      const end = instrument.repealed?.on;
      const outside = { instrument: instrument.id };
      if (in_force.from < instrument.in_force.from) {
        const args = { ...outside, bound: "in_force", day: instrument.in_force.from };
        return [problem("outside-instrument", args, at(provision, [...path, "from"]))];
      }
      if (end !== undefined && (in_force.from >= end || (in_force.until !== undefined && in_force.until > end)))
        return [problem("outside-instrument", { ...outside, bound: "repealed", day: end }, at(provision, path))];
      return [];
    });
  }),
];
