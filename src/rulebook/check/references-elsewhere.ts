import type { Problem } from "../../problem.js";
import { suggestion } from "../../text/suggest.js";
import { problem } from "../problems.js";
import type { CheckContext, Lint } from "./context.js";
import { inDecidedCases } from "./decided-cases.js";
import { namesOf, unknown, type Names } from "./names.js";
import { notYesOrNo, unknownSlug } from "./slugs.js";

/** Instruments, vocabulary, calendars, decided cases and excuses name only what is in the pack. */
export const referencesElsewhere: Lint = (context) => {
  const names = namesOf(context);
  return [
    ...inInstruments(context, names),
    ...inVocabulary(context, names),
    ...inPrecedents(context, names),
    ...inDecidedCases(context, names),
    ...inSurvivors(context, names),
  ];
};

function inInstruments({ rulebook, at }: CheckContext, names: Names): Problem[] {
  return rulebook.instruments.flatMap((instrument) => [
    ...(instrument.transition ?? []).flatMap(({ displaces }, index) =>
      unknown(names, "instrument", displaces, at(instrument, ["transition", index, "displaces"])),
    ),
    ...(instrument.misquotations ?? []).flatMap(({ right }, index) =>
      /^[a-z0-9-]+:/.test(right)
        ? unknown(names, "provision", right, at(instrument, ["misquotations", index, "right"]))
        : [],
    ),
  ]);
}

/** A reason for a planted error in a provision that is not there excuses nothing. */
function inSurvivors({ survivors, at }: CheckContext, names: Names): Problem[] {
  return survivors.flatMap((survivor) => unknown(names, "provision", survivor.provision, at(survivor, ["provision"])));
}

function inVocabulary({ rulebook, at }: CheckContext, names: Names): Problem[] {
  return [
    ...rulebook.facts.flatMap((fact) => unknown(names, "value-set", fact.values_from, at(fact, ["values_from"]))),
    ...rulebook.calendars.flatMap((calendar) =>
      names.office.size === 0
        ? []
        : calendar.offices.flatMap((office, index) =>
            unknown(names, "office", office, at(calendar, ["offices", index])),
          ),
    ),
  ];
}

function inPrecedents({ rulebook, at }: CheckContext, names: Names): Problem[] {
  const cycles = rulebook.calendars.map(({ id }) => id);
  return rulebook.precedents.flatMap((precedent) => [
    ...(precedent.cycle === undefined || cycles.includes(precedent.cycle)
      ? []
      : [
          problem(
            "reference-unknown",
            { what: "calendar", id: precedent.cycle, suggestion: suggestion(precedent.cycle, cycles) },
            at(precedent, ["cycle"]),
          ),
        ]),
    ...Object.entries(precedent.facts).flatMap(([path, value]) => {
      const entry = rulebook.facts.find((fact) => fact.path === path);
      if (entry === undefined) return unknown(names, "fact", path, at(precedent, ["facts", path], "key"));
      const slugs = typeof value === "boolean" ? [] : [value].flat();
      return [
        ...notYesOrNo(entry, value, at(precedent, ["facts", path])),
        ...slugs.flatMap((slug, index) =>
          unknownSlug(
            rulebook,
            entry,
            slug,
            at(precedent, ["facts", path, ...(typeof value === "string" ? [] : [index])]),
          ),
        ),
      ];
    }),
  ]);
}
