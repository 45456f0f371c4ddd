import { suggestion } from "../../text/suggest.js";
import type { Precedent } from "../model.js";
import { problem } from "../problems.js";
import type { Problem } from "../../problem.js";
import type { CheckContext } from "./context.js";
import { unknown, type Names } from "./names.js";
import { notYesOrNo, unknownSlug } from "./slugs.js";

/** What the deciding body found and how it read the law, in the pack's own terms; the other entry of the same case. */
export function inDecidedCases(context: CheckContext, names: Names): Problem[] {
  return context.rulebook.precedents.flatMap((precedent) => [
    ...unknown(names, "track", precedent.track, context.at(precedent, ["track"])),
    ...inFindings(context, names, precedent),
    ...inReadings(context, names, precedent),
    ...inCites(context, names, precedent),
    ...inDuplicate(context, precedent),
  ]);
}

function inFindings({ rulebook, at }: CheckContext, names: Names, precedent: Precedent): Problem[] {
  return Object.entries(precedent.findings ?? {}).flatMap(([id, value]) => {
    const entry = rulebook.facts.find(({ path }) => path === `findings.${id}`);
    if (entry === undefined) return unknown(names, "finding", id, at(precedent, ["findings", id], "key"));
    const here = at(precedent, ["findings", id]);
    return [
      ...notYesOrNo(entry, value, here),
      ...(typeof value === "boolean" ? [] : unknownSlug(rulebook, entry, value, here)),
    ];
  });
}

function inReadings({ rulebook, at }: CheckContext, names: Names, precedent: Precedent): Problem[] {
  return Object.entries(precedent.readings ?? {}).flatMap(([id, choice]) => {
    const choices = rulebook.readings.find((reading) => reading.id === id)?.choices.map((each) => each.id) ?? [choice];
    return [
      ...unknown(names, "reading", id, at(precedent, ["readings", id], "key")),
      ...(choices.includes(choice)
        ? []
        : [
            problem(
              "reference-unknown",
              { what: "choice", id: choice, suggestion: suggestion(choice, choices) },
              at(precedent, ["readings", id]),
            ),
          ]),
    ];
  });
}

/** A citation with a colon is an id; anything else is as the body wrote it. */
function inCites({ at }: CheckContext, names: Names, precedent: Precedent): Problem[] {
  return (precedent.cites ?? []).flatMap((cited, index) =>
    /^[a-z0-9-]+:/.test(cited) ? unknown(names, "provision", cited, at(precedent, ["cites", index])) : [],
  );
}

function inDuplicate({ rulebook, at }: CheckContext, precedent: Precedent): Problem[] {
  const other = precedent.duplicate_of?.id;
  const ids = rulebook.precedents.map(({ id }) => id);
  if (other === undefined || (other !== precedent.id && ids.includes(other))) return [];
  return [
    problem(
      "reference-unknown",
      { what: "precedent", id: other, suggestion: suggestion(other, ids) },
      at(precedent, ["duplicate_of", "id"]),
    ),
  ];
}
