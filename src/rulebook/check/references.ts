import type { Place, Problem } from "../../problem.js";
import { suggest } from "../../text/suggest.js";
import type { Provision } from "../model.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import { CALENDAR_DATES, factsRead, innerConditions } from "./condition-sites.js";
import type { CheckContext, Lint } from "./context.js";

/** Everything that names something else in the pack names something that is there. */
export const references: Lint = (context) => {
  const names = namesOf(context);
  return [
    ...inConditions(context, names),
    ...inProvisions(context, names),
    ...inInstruments(context, names),
    ...inVocabulary(context, names),
    ...inTracks(context, names),
  ];
};

type Names = Readonly<
  Record<
    | "instrument"
    | "definition"
    | "reading"
    | "fact"
    | "finding"
    | "provision"
    | "track"
    | "ladder"
    | "tier"
    | "value-set"
    | "office",
    ReadonlySet<string>
  >
>;

function namesOf({ rulebook }: CheckContext): Names {
  const offices = rulebook.facts.find(({ path }) => path === "election.office");
  const officeValues = offices?.values ?? rulebook.value_sets[offices?.values_from ?? ""] ?? [];
  return {
    instrument: new Set(rulebook.instruments.map(({ id }) => id)),
    definition: new Set(rulebook.definitions.map(({ id }) => id)),
    reading: new Set(rulebook.readings.map(({ id }) => id)),
    fact: new Set(rulebook.facts.filter(({ kind }) => kind === "fact").map(({ path }) => path)),
    finding: new Set(rulebook.facts.filter(({ kind }) => kind === "finding").map(({ path }) => path.slice(9))),
    provision: new Set(rulebook.provisions.map(({ id }) => id)),
    track: new Set(rulebook.tracks.map(({ id }) => id)),
    ladder: new Set(rulebook.ladders.map(({ id }) => id)),
    tier: new Set(rulebook.ladders.flatMap(({ id, tiers }) => tiers.map((tier) => `${id}:${tier.id}`))),
    "value-set": new Set(Object.keys(rulebook.value_sets)),
    office: new Set(officeValues.map(({ slug }) => slug)),
  };
}

function unknown(names: Names, what: keyof Names, id: string | undefined, at: Place | undefined): Problem[] {
  if (id === undefined || names[what].has(id)) return [];
  return [problem("reference-unknown", { what, id, suggestion: suggest(id, names[what]) ?? "" }, at)];
}

function inConditions({ sites, rulebook, at }: CheckContext, names: Names): Problem[] {
  return sites.flatMap(({ entity, condition, path }) => [
    ...factsRead(condition, path).flatMap(({ fact, path: where }) => {
      if (fact.startsWith("findings.")) return unknown(names, "finding", fact.slice(9), at(entity, where));
      if (where.at(-1) !== "date") return unknown(names, "fact", fact, at(entity, where));
      const known = [...CALENDAR_DATES, ...names.fact];
      if (known.includes(fact)) return [];
      return [
        problem(
          "reference-unknown",
          { what: "date", id: fact, suggestion: suggest(fact, known) ?? "" },
          at(entity, where),
        ),
      ];
    }),
    ...innerConditions(condition, path).flatMap(({ condition: inner, path: where }) => {
      if ("meets" in inner) return unknown(names, "definition", inner.meets, at(entity, [...where, "meets"]));
      if ("provision" in inner)
        return unknown(names, "provision", inner.provision, at(entity, [...where, "provision"]));
      if (!("reads" in inner)) return [];
      const reading = rulebook.readings.find(({ id }) => id === inner.reads);
      if (reading === undefined) return unknown(names, "reading", inner.reads, at(entity, [...where, "reads"]));
      const choices = reading.choices.map(({ id }) => id);
      if (inner.choice === undefined || choices.includes(inner.choice)) return [];
      const args = { what: "choice", id: inner.choice, suggestion: suggest(inner.choice, choices) ?? "" };
      return [problem("reference-unknown", args, at(entity, [...where, "choice"]))];
    }),
  ]);
}

function inProvisions(context: CheckContext, names: Names): Problem[] {
  const { rulebook, at } = context;
  return rulebook.provisions.flatMap((provision) => {
    const here = (path: YamlPath): Place | undefined => at(provision, path);
    const { unpriced_tier: unpriced, prints } = provision;
    return [
      ...unknown(names, "instrument", provision.id.split(":")[0], here(["id"])),
      ...unknown(names, "track", provision.track, here(["track"])),
      ...(provision.breach_of ?? []).flatMap((id, index) =>
        unknown(names, "provision", id, here(["breach_of", index])),
      ),
      ...(provision.cites ?? []).flatMap((cite, index) =>
        unknown(names, "provision", cite.provision, here(["cites", index, "provision"])),
      ),
      ...(unpriced === undefined ? [] : tierOf(names, unpriced.ladder, unpriced.tier, here, ["unpriced_tier"])),
      ...unknown(names, "tier", prints?.tier, here(["prints", "tier"])),
      ...(prints?.also_reported ?? []).flatMap((tier, index) =>
        unknown(names, "tier", tier, here(["prints", "also_reported", index])),
      ),
      ...(provision.succeeds ?? []).flatMap(({ id }, index) =>
        unknown(names, "provision", id, here(["succeeds", index, "id"])),
      ),
      ...inVersions(provision, names, here),
    ];
  });
}

function inVersions(provision: Provision, names: Names, here: (path: YamlPath) => Place | undefined): Problem[] {
  return provision.versions.flatMap((version, index) => {
    const base = ["versions", index];
    const { sanction } = version;
    return [
      ...unknown(names, "instrument", version.wording_by, here([...base, "wording_by"])),
      ...version.basis.flatMap(({ instrument }, at) =>
        unknown(names, "instrument", instrument, here([...base, "basis", at, "instrument"])),
      ),
      ...(sanction !== undefined && "ladder" in sanction
        ? [
            ...tierOf(names, sanction.ladder, sanction.tier, here, [...base, "sanction"]),
            ...(sanction.up_to === undefined
              ? []
              : unknown(names, "tier", `${sanction.ladder}:${sanction.up_to}`, here([...base, "sanction", "up_to"]))),
          ]
        : []),
    ];
  });
}

function tierOf(
  names: Names,
  ladder: string,
  tier: string,
  here: (path: YamlPath) => Place | undefined,
  path: YamlPath,
): Problem[] {
  const missing = unknown(names, "ladder", ladder, here([...path, "ladder"]));
  return missing.length > 0 ? missing : unknown(names, "tier", `${ladder}:${tier}`, here([...path, "tier"]));
}

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

function inTracks({ rulebook, at }: CheckContext, names: Names): Problem[] {
  return rulebook.tracks.flatMap((track) =>
    (track.deadlines ?? []).flatMap(({ from_fact, met_by }, index) => [
      ...unknown(names, "fact", from_fact, at(track, ["deadlines", index, "from_fact"])),
      ...unknown(names, "fact", met_by, at(track, ["deadlines", index, "met_by"])),
    ]),
  );
}
