import type { Condition, FactTest, Rulebook } from "../model.js";
import type { Window } from "../window.js";
import type { YamlPath } from "../yaml/document.js";

/** A place of the pack where a condition stands. */
export interface ConditionSite {
  /** The provision, definition, reading, instrument, track, ladder or list of facts that holds it. */
  readonly entity: object;
  /** Kind and id of the holder: `provision uu-1-2015:71.1`. */
  readonly holder: Holder;
  /** Path of the condition inside the holder. */
  readonly path: YamlPath;
  readonly condition: Condition;
  /** Days on which it is read, where the holder is dated. */
  readonly window?: Window;
}

export interface Holder {
  readonly kind: "provision" | "definition" | "reading" | "instrument" | "track" | "ladder" | "value";
  readonly id: string;
}

/** Every outermost condition, in the order of the pack. */
export function conditionSites(rulebook: Rulebook): ConditionSite[] {
  return [
    ...rulebook.provisions.flatMap((provision) =>
      provision.versions.flatMap((version, index) => {
        const base = { entity: provision, holder: { kind: "provision", id: provision.id } as const };
        const window = version.in_force;
        const elements = version.elements_as === undefined ? version.elements : [];
        return [
          ...elements.map((condition, at) => ({
            ...base,
            condition,
            window,
            path: ["versions", index, "elements", at],
          })),
          ...(version.exceptions ?? []).map((condition, at) => ({
            ...base,
            condition,
            window,
            path: ["versions", index, "exceptions", at],
          })),
        ];
      }),
    ),
    ...rulebook.definitions.flatMap((definition) =>
      definition.versions.map((version, index) => ({
        entity: definition,
        holder: { kind: "definition", id: definition.id } as const,
        condition: version.condition,
        window: version.in_force,
        path: ["versions", index, "condition"],
      })),
    ),
    ...rulebook.readings.flatMap((reading) =>
      reading.choices.flatMap(({ condition, prevails }, index) => {
        const base = { entity: reading, holder: { kind: "reading", id: reading.id } as const };
        return [
          ...("always" in condition ? [] : [{ ...base, condition, path: ["choices", index, "condition"] }]),
          ...(prevails === undefined || prevails === true
            ? []
            : [{ ...base, condition: prevails, path: ["choices", index, "prevails"] }]),
        ];
      }),
    ),
    ...rulebook.instruments.flatMap((instrument) =>
      (instrument.transition ?? []).map(({ when }, index) => ({
        entity: instrument,
        holder: { kind: "instrument", id: instrument.id } as const,
        condition: when,
        path: ["transition", index, "when"],
      })),
    ),
    ...rulebook.tracks.flatMap((track) =>
      (track.forums ?? []).flatMap(({ when }, index) =>
        when === undefined
          ? []
          : [
              {
                entity: track,
                holder: { kind: "track", id: track.id } as const,
                condition: when,
                path: ["forums", index, "when"],
              },
            ],
      ),
    ),
    ...rulebook.ladders.flatMap((ladder) =>
      ladder.reaches === undefined
        ? []
        : [
            {
              entity: ladder,
              holder: { kind: "ladder", id: ladder.id } as const,
              condition: { meets: ladder.reaches.meets },
              path: ["reaches"],
            },
          ],
    ),
    ...valueSites(rulebook),
  ];
}

function valueSites(rulebook: Rulebook): ConditionSite[] {
  const lists = [
    ...rulebook.facts.map((fact) => ({ entity: fact, id: fact.path, entries: fact.values ?? [], base: ["values"] })),
    ...Object.entries(rulebook.value_sets).map(([id, entries]) => ({ entity: entries, id, entries, base: [] })),
  ];
  return lists.flatMap(({ entity, id, entries, base }) =>
    entries.flatMap((entry, index) =>
      (entry.is_a ?? []).flatMap((kind, at) =>
        typeof kind === "string"
          ? []
          : [
              {
                entity,
                holder: { kind: "value", id } as const,
                condition: kind.when,
                path: [...base, index, "is_a", at, "when"],
              },
            ],
      ),
    ),
  );
}

/** A condition inside a site, with its path in the holder and how many `any`/`all` stand around it. */
export interface InnerCondition {
  readonly condition: Condition;
  readonly path: YamlPath;
  readonly level: number;
}

/** The condition itself and everything inside it. */
export function innerConditions(condition: Condition, path: YamlPath, level = 0): InnerCondition[] {
  const self = { condition, path, level };
  if ("any" in condition || "all" in condition) {
    const key = "any" in condition ? "any" : "all";
    const branches = "any" in condition ? condition.any : condition.all;
    return [self, ...branches.flatMap((branch, at) => innerConditions(branch, [...path, key, at], level + 1))];
  }
  if ("not" in condition) return [self, ...innerConditions(condition.not, [...path, "not"], level)];
  return [self];
}

/** The fact test of a `when`, below a `not` where there is one. */
export function factTestOf(
  condition: Condition,
  path: YamlPath,
): { readonly test: FactTest; readonly path: YamlPath; readonly negated: boolean } | undefined {
  if (!("when" in condition)) return undefined;
  return "not" in condition.when
    ? { test: condition.when.not, path: [...path, "when", "not"], negated: true }
    : { test: condition.when, path: [...path, "when"], negated: false };
}

/** Every fact that a condition reads: in tests, in day expressions of their operands, and as findings. */
export function factsRead(condition: Condition, path: YamlPath): { readonly fact: string; readonly path: YamlPath }[] {
  return innerConditions(condition, path).flatMap(({ condition: inner, path: at }) => {
    if ("finding" in inner) return [{ fact: `findings.${inner.finding}`, path: [...at, "finding"] }];
    const found = factTestOf(inner, at);
    if (found === undefined) return [];
    const { test } = found;
    return [{ fact: test.fact, path: [...found.path, "fact"] }, ...operandDays(test, found.path)];
  });
}

/** Names of calendar dates; anything else in a day expression is a fact path. */
export const CALENDAR_DATES = [
  "determination",
  "party_determination",
  "determination_planned",
  "campaign",
  "quiet_period",
  "voting_day",
  "elected_determination",
];

function operandDays(test: FactTest, path: YamlPath): { readonly fact: string; readonly path: YamlPath }[] {
  const days: { readonly date: string; readonly path: YamlPath }[] = [];
  if ("before" in test && typeof test.before === "object")
    days.push({ date: test.before.date, path: [...path, "before", "date"] });
  if ("after" in test && typeof test.after === "object")
    days.push({ date: test.after.date, path: [...path, "after", "date"] });
  if ("within" in test && typeof test.within === "object")
    for (const end of ["from", "to"] as const) {
      const day = test.within[end];
      if (day !== undefined) days.push({ date: day.date, path: [...path, "within", end, "date"] });
    }
  return days
    .filter(({ date }) => !CALENDAR_DATES.includes(date))
    .map(({ date, path: at }) => ({ fact: date, path: at }));
}
