/** What is disputed or not known settles nothing that its answers would settle differently. */
import { describe, expect, it } from "vitest";
import type { ProvisionStatus } from "../../src/answer/model.js";
import type { Json } from "../../src/text/canonical-json.js";
import { dictionary, givens, isRecord, judged, outcomesOf, within, type Record_ } from "./incidents.js";

const SCOPES = ["actors", "acts"] as const;

interface Doubt {
  readonly name: string;
  readonly path: string;
  readonly as: (value: Json | undefined) => Record_;
}

function setting(json: Record_, scope: string, key: string, value: Json | undefined): Record_ {
  return within(json, scope, (record) => {
    const { [key]: before, ...rest } = record;
    if (typeof before !== "boolean") return record;
    return value === undefined ? rest : { ...rest, [key]: value };
  });
}

/** Every yes-or-no fact that an incident states, each put in doubt alone. */
const doubts: readonly Doubt[] = givens.slice(0, 110).flatMap(({ name, json }) =>
  SCOPES.flatMap((scope) => {
    const records = [json[scope]].flat().filter(isRecord);
    const keys = new Set(records.flatMap((each) => Object.keys(each).filter((key) => typeof each[key] === "boolean")));
    const scoped = (key: string): string => `${scope === "actors" ? "actor" : "act"}.${key}`;
    return [...keys]
      .filter((key) => dictionary.facts.get(scoped(key))?.allegation !== true)
      .map((key) => ({
        name: `${name}: ${scoped(key)}`,
        path: scoped(key),
        as: (value: Json | undefined) => setting(json, scope, key, value),
      }));
  }),
);

/** Under one name there may be several outcomes where an act is cut at a change of law; the whole row counts. */
function rows(json: Record_): ReadonlyMap<string, readonly ProvisionStatus[]> {
  const result = new Map<string, ProvisionStatus[]>();
  for (const { unit, chain, status } of outcomesOf(json)) {
    const name = `${unit.actor.id} ${unit.act.id} ${unit.contest?.index ?? "-"} ${chain.id}`;
    result.set(name, [...(result.get(name) ?? []), status]);
  }
  return result;
}

const WEIGHT: readonly ProvisionStatus[] = ["wrong_regime", "not_in_force", "not_reached", "not_fulfilled", "excepted"];

/** Settled in doubt, and settled otherwise by one of the answers. */
function rash(doubtful: ProvisionStatus, answered: ProvisionStatus): boolean {
  if (doubtful === "open") return false;
  if (doubtful === "fulfilled") return answered !== "fulfilled";
  return !WEIGHT.includes(answered) || WEIGHT.indexOf(answered) > WEIGHT.indexOf(doubtful);
}

function settledRashly(doubtful: Record_, answers: readonly Record_[]): string[] {
  const decided = answers.map(rows);
  return [...rows(doubtful)].flatMap(([name, statuses]) =>
    decided.flatMap((answer) =>
      (answer.get(name) ?? []).some((status) => statuses.every((each) => rash(each, status)))
        ? [`${name}: ${statuses.join()} in doubt, ${answer.get(name)?.join() ?? ""} when answered`]
        : [],
    ),
  );
}

describe("a fact in doubt", () => {
  it("is found in enough places", () => {
    expect(doubts.length).toBeGreaterThan(100);
  });

  it.each(doubts)("settles nothing that an answer settles otherwise: $name", ({ as }) => {
    const answers = [as(true), as(false)];
    for (const doubt of [{ value: true, contested: true }, { unknown: "belum diperiksa" }, undefined])
      expect(settledRashly(as(doubt), answers)).toEqual([]);
  });
});

/** A fact stated as one slug, which somebody disputes; the rival is another slug of the same fact. */
interface Dispute {
  readonly name: string;
  readonly path: string;
  readonly values: readonly [Json, Json];
  readonly as: (value: Json) => Record_;
}

const disputes: readonly Dispute[] = givens.flatMap(({ name, json }) =>
  SCOPES.flatMap((scope) => {
    const scoped = scope === "actors" ? "actor" : "act";
    const [record] = [json[scope]].flat().filter(isRecord);
    return Object.entries(record ?? {}).flatMap(([key, value]): Dispute[] => {
      const entry = dictionary.facts.get(`${scoped}.${key}`);
      const rival =
        entry?.type === "enum" && !entry.many ? entry.values?.find(({ slug }) => slug !== value)?.slug : undefined;
      if (typeof value !== "string" || rival === undefined || entry?.allegation === true) return [];
      const as = (told: Json): Record_ =>
        within(json, scope, (each) => (each["id"] === record?.["id"] ? { ...each, [key]: told } : each));
      return [{ name: `${name}: ${scoped}.${key}`, path: `${scoped}.${key}`, values: [value, rival], as }];
    });
  }),
);

describe("a disputed slug", () => {
  it("is found in enough places", () => {
    expect(disputes.length).toBeGreaterThan(60);
  });

  it.each(disputes)(
    "settles nothing that one of its values settles otherwise: $name",
    ({ values: [one, other], as }) => {
      const answers = [as(one), as(other)];
      expect(settledRashly(as({ value: one, contested: [other] }), answers)).toEqual([]);
      expect(settledRashly(as({ one_of: [one, other], unknown: "belum diperiksa" }), answers)).toEqual([]);
    },
  );
});

/** Findings on which two bodies disagree, in every incident that records one. */
const RIVALS = [
  { body: "bawaslu", value: true },
  { body: "pengadilan-negeri", value: false },
].map(({ body, value }) => ({ value, by: { body }, reasons: "uji" }));

function finding(json: Record_, id: string, records: Json): Record_ {
  return within(json, "acts", (act) =>
    within(act, "findings", (each) => (id in each ? { ...each, [id]: records } : each)),
  );
}

const found = givens.flatMap(({ name, json }) => {
  const acts = [json["acts"]].flat().filter(isRecord);
  const ids = new Set(acts.flatMap(({ findings }) => (isRecord(findings ?? null) ? Object.keys(findings ?? {}) : [])));
  return [...ids]
    .filter((id) => dictionary.facts.get(`findings.${id}`)?.type === "boolean")
    .map((id) => ({ name: `${name}: ${id}`, path: `findings.${id}`, as: (told: Json) => finding(json, id, told) }));
});

describe("findings that contradict each other", () => {
  it("are made in enough places", () => {
    expect(found.length).toBeGreaterThan(100);
  });

  it.each(found)("settle nothing that one of them settles otherwise: $name", ({ as }) => {
    expect(settledRashly(as(RIVALS), RIVALS.map(as))).toEqual([]);
  });
});

/** A day of an act that somebody disputes, at turns of the law and of the stage as well as near by. */
const DAYS_APART = [1, 30, -60, -2400] as const;

const disputedDays: readonly (Dispute & { readonly values: readonly [string, string] })[] = givens.flatMap(
  ({ name, json }, index) => {
    const [act] = [json["acts"]].flat().filter(isRecord);
    const on = act?.["on"];
    if (typeof on !== "string" || on.length !== 10) return [];
    const apart = DAYS_APART[index % DAYS_APART.length] ?? 1;
    const rival = new Date(Date.parse(on) + apart * 86_400_000).toISOString().slice(0, 10);
    const as = (told: Json): Record_ =>
      within(json, "acts", (each) => (each["id"] === act?.["id"] ? { ...each, on: told } : each));
    return [{ name: `${name}: ${apart} days apart`, path: "act.on", values: [on, rival] as const, as }];
  },
);

describe("a disputed day", () => {
  it("is found in enough places", () => {
    expect(disputedDays.length).toBeGreaterThan(60);
  });

  it.each(disputedDays)("settles nothing that one of the days settles otherwise: $name", ({ values, as }) => {
    const [one, other] = values;
    const answers = values.map(as);
    for (const doubt of [
      { value: one, contested: [other] },
      { one_of: [one, other], unknown: "belum diperiksa" },
    ]) {
      expect(settledRashly(as(doubt), answers)).toEqual([]);
      expect(wordingsOf(as(doubt))).toEqual(new Set(answers.flatMap((each) => [...wordingsOf(each)])));
    }
  });
});

/** Of every provision the wordings under which something was judged. */
function wordingsOf(json: Record_): ReadonlySet<string> {
  return new Set(
    outcomesOf(json).map(({ unit, chain, wording }) => `${unit.act.id} ${chain.id} ${wording?.index ?? "-"}`),
  );
}

/** What stands beside a verdict for one contested thing: its values, each with what it would come to. */
function sidesOf(json: Record_, path: string): readonly (readonly Json[])[] {
  return judged(json).verdicts.flatMap(({ contested }) =>
    contested.filter((each) => each.path === path).map(({ ways }) => ways.map(({ value }) => value)),
  );
}

describe("what is contested", () => {
  const sample = <T>(items: readonly T[], every: number): readonly T[] =>
    items.filter((_, index) => index % every === 0);
  const shown = [
    ...sample(doubts, 40).map((each) => ({ ...each, told: { value: true, contested: true }, values: [true, false] })),
    ...sample(disputes, 12).map((each) => {
      const [value, rival] = each.values;
      return { ...each, told: { value, contested: [rival] }, values: [...each.values] };
    }),
    ...sample(disputedDays, 12).map((each) => {
      const [value, rival] = each.values;
      return { ...each, told: { value, contested: [rival] }, values: [...each.values] };
    }),
    ...sample(found, 20).map((each) => ({ ...each, told: RIVALS, values: [true, false] })),
  ];
  let seen = 0;

  it.each(shown)("shows both sides, each as it would come out: $name", ({ as, path, told, values }) => {
    const sides = sidesOf(as(told), path);
    for (const side of sides) expect([...side].sort()).toEqual([...values].sort());
    seen += sides.length;
  });

  it("is met at all", () => {
    expect(seen).toBeGreaterThan(shown.length / 2);
  });
});
