import type { Place, Problem } from "../../problem.js";
import { suggestion } from "../../text/suggest.js";
import { instrumentOf } from "../instrument-of.js";
import type { Provision } from "../model.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import { CALENDAR_DATES, factsRead, innerConditions } from "./condition-sites.js";
import type { CheckContext, Lint } from "./context.js";
import { namesOf, unknown, type Names } from "./names.js";
import { unknownSlug } from "./slugs.js";

/** Conditions and provisions name only what is in the pack. */
export const references: Lint = (context) => {
  const names = namesOf(context);
  return [
    ...inConditions(context, names),
    ...inProvisions(context, names),
    ...inProcedures(context, names),
    ...inForums(context, names),
    ...inFindings(context),
    ...inStatuses(context),
  ];
};

function inForums({ rulebook, at }: CheckContext, names: Names): Problem[] {
  return rulebook.tracks.flatMap((track) =>
    (track.forums ?? []).flatMap((forum, index) =>
      (forum.for ?? []).flatMap((id, position) =>
        unknown(names, "provision", id, at(track, ["forums", index, "for", position])),
      ),
    ),
  );
}

/** A finding that alleges conduct names a kind of it. */
function inFindings({ rulebook, at }: CheckContext): Problem[] {
  const conduct = rulebook.facts.find(({ path }) => path === "act.conduct");
  return rulebook.facts.flatMap((entry) =>
    entry.alleges === undefined || conduct === undefined
      ? []
      : unknownSlug(rulebook, conduct, entry.alleges, at(entry, ["alleges"])),
  );
}

/** A fact that is read only of some persons, or never of some, names capacities that there are. */
function inStatuses({ rulebook, at }: CheckContext): Problem[] {
  const status = rulebook.facts.find(({ path }) => path === "actor.status");
  if (status === undefined) return [];
  return rulebook.facts.flatMap((entry) =>
    (["of_status", "not_of_status"] as const).flatMap((key) =>
      (entry[key] ?? []).flatMap((slug, index) => unknownSlug(rulebook, status, slug, at(entry, [key, index]))),
    ),
  );
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
          { what: "date", id: fact, suggestion: suggestion(fact, known) },
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
      const args = { what: "choice", id: inner.choice, suggestion: suggestion(inner.choice, choices) };
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
      ...unknown(names, "instrument", instrumentOf(provision.id), here(["id"])),
      ...unknown(names, "track", provision.track, here(["track"])),
      ...(provision.breach_of ?? []).flatMap((id, index) =>
        unknown(names, "provision", id, here(["breach_of", index])),
      ),
      ...(provision.cites ?? []).flatMap((cite, index) =>
        unknown(names, "provision", cite.provision, here(["cites", index, "provision"])),
      ),
      ...(unpriced === undefined
        ? []
        : tierOf(names, unpriced.ladder, { tier: unpriced.tier }, here, ["unpriced_tier"])),
      ...unknown(names, "tier", prints?.tier, here(["prints", "tier"])),
      ...(["or", "also_reported"] as const).flatMap((key) =>
        (prints?.[key] ?? []).flatMap((tier, index) => unknown(names, "tier", tier, here(["prints", key, index]))),
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
            ...tierOf(names, sanction.ladder, { tier: sanction.tier, up_to: sanction.up_to }, here, [
              ...base,
              "sanction",
            ]),
          ]
        : []),
    ];
  });
}

/** A limit runs from a dated fact or from another step. */
function inProcedures({ rulebook, at }: CheckContext, names: Names): Problem[] {
  const steps = new Set(rulebook.provisions.filter(({ kind }) => kind === "procedure").map(({ id }) => id));
  const days = new Set(rulebook.facts.filter(({ type }) => type === "date").map(({ path }) => path));
  const bodies = new Set((rulebook.value_sets["bodies"] ?? []).map(({ slug }) => slug));
  return rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap(({ procedure }, index): Problem[] => {
      if (procedure === undefined) return [];
      const base = ["versions", index, "procedure"];
      const list = (what: keyof Names, key: string, ids: readonly string[] | undefined): Problem[] =>
        (ids ?? []).flatMap((id, position) => unknown(names, what, id, at(provision, [...base, key, position])));
      const from = procedure.limit?.from;
      const starts = from?.includes(":") === true ? steps : days;
      return [
        ...list("track", "tracks", procedure.tracks),
        ...list("track", "effect_on", procedure.effect_on),
        ...list("tier", "tiers", procedure.tiers),
        ...list("provision", "for", procedure.for),
        ...(procedure.bodies ?? []).flatMap((body, position) =>
          bodies.has(body)
            ? []
            : [
                problem(
                  "reference-unknown",
                  { what: "slug", id: body, suggestion: suggestion(body, bodies) },
                  at(provision, [...base, "bodies", position]),
                ),
              ],
        ),
        ...(procedure.met_by === undefined || days.has(procedure.met_by)
          ? []
          : notDated(procedure.met_by, days, at(provision, [...base, "met_by"]))),
        ...(from === undefined || starts.has(from)
          ? []
          : notDated(from, starts, at(provision, [...base, "limit", "from"]))),
        ...(procedure.limit?.or_from ?? []).flatMap((id, position) =>
          steps.has(id) ? [] : notDated(id, steps, at(provision, [...base, "limit", "or_from", position])),
        ),
      ];
    }),
  );
}

function notDated(id: string, known: ReadonlySet<string>, at: Place | undefined): Problem[] {
  const what = id.includes(":") ? "provision" : "fact";
  return [problem("reference-unknown", { what, id, suggestion: suggestion(id, known) }, at)];
}

function tierOf(
  names: Names,
  ladder: string,
  tiers: Readonly<Record<string, string | undefined>>,
  here: (path: YamlPath) => Place | undefined,
  path: YamlPath,
): Problem[] {
  const missing = unknown(names, "ladder", ladder, here([...path, "ladder"]));
  if (missing.length > 0) return missing;
  // The ladder stands beside them: what is suggested is what is to be written, the rung alone.
  return Object.entries(tiers).flatMap(([key, tier]) =>
    unknown(names, "tier", tier && `${ladder}:${tier}`, here([...path, key])).map((found) => ({
      ...found,
      args: { ...found.args, suggestion: String(found.args["suggestion"]).replace(`${ladder}:`, "") },
    })),
  );
}
