import type { Problem } from "../../problem.js";
import { suggestion } from "../../text/suggest.js";
import { instrumentOf } from "../instrument-of.js";
import type { Instrument, Provision } from "../model.js";
import { problem } from "../problems.js";
import type { CheckContext, Lint } from "./context.js";

/** Amendments stand in order of time, after the beginning of what they amend; a version's wording comes from one of them. */
export const amendments: Lint = (context) => [
  ...context.rulebook.instruments.flatMap((instrument) => [
    ...named(context, instrument),
    ...inOrder(context, instrument),
  ]),
  ...context.rulebook.provisions.flatMap((provision) => wordings(context, provision)),
];

function named({ rulebook, at }: CheckContext, instrument: Instrument): Problem[] {
  const ids = rulebook.instruments.map(({ id }) => id);
  const unknown = (id: string | undefined, path: readonly (string | number)[]): Problem[] =>
    id === undefined || ids.includes(id) || /\s/.test(id) // words instead of an id: not in the pack, and said so
      ? []
      : [
          problem(
            "reference-unknown",
            { what: "instrument", id, suggestion: suggestion(id, ids) },
            at(instrument, path),
          ),
        ];
  return [
    ...(instrument.amended_by ?? []).flatMap((each, index) =>
      unknown(each.instrument, ["amended_by", index, "instrument"]),
    ),
    ...unknown(instrument.repealed?.by, ["repealed", "by"]),
  ];
}

function inOrder({ at }: CheckContext, instrument: Instrument): Problem[] {
  return (instrument.amended_by ?? []).flatMap(({ on }, index, list) => {
    const before = list[index - 1]?.on ?? instrument.in_force.from;
    if (on >= before) return [];
    return [problem("amendment-order", { on, before }, at(instrument, ["amended_by", index, "on"]))];
  });
}

function wordings({ rulebook, at }: CheckContext, provision: Provision): Problem[] {
  const instrument = rulebook.instruments.find(({ id }) => id === instrumentOf(provision.id));
  if (instrument === undefined) return [];
  const known = [instrument.id, ...(instrument.amended_by ?? []).map((each) => each.instrument)];
  return provision.versions.flatMap(({ wording_by }, index) =>
    wording_by === undefined || known.includes(wording_by)
      ? []
      : [
          problem(
            "wording-foreign",
            { wording_by, instrument: instrument.id },
            at(provision, ["versions", index, "wording_by"]),
          ),
        ],
  );
}
