/** A small invented rulebook and incidents for it, so that the logic is tested apart from any law. */
import type { Actor, FactMap, FactValue, FindingRecord, FindingState, Incident } from "../../src/incident/model.js";
import type {
  Bilingual,
  Condition,
  Definition,
  DefinitionVersion,
  Element,
  FactEntry,
  Instrument,
  Provision,
  Reading,
  ReadingChoice,
  Rulebook,
} from "../../src/rulebook/model.js";

/** Two facts of an act that a condition can ask for. */
export const A: Condition = { when: { fact: "act.a", is: true } };
export const B: Condition = { when: { fact: "act.b", is: true } };

export const words = (text: string): Bilingual => ({ id: text, en: text });

export function fact(path: string, type: FactEntry["type"], more: Partial<FactEntry> = {}): FactEntry {
  return {
    path,
    kind: path.startsWith("findings.") ? "finding" : "fact",
    type,
    question: words(`${path}?`),
    help: words(path),
    ...more,
  };
}

const slugs = (...names: string[]) => names.map((slug) => ({ slug, label: words(slug) }));

export const FACTS: readonly FactEntry[] = [
  fact("actor.status", "enum", { many: true, allegation: true, values: slugs("pns", "pppk", "kepala-desa") }),
  fact("actor.discipline.examined", "examined"),
  fact("actor.term_end", "date"),
  fact("actor.conviction.final", "boolean", { allegation: true }),
  fact("actor.conviction.imprisonment_months", "number", { allegation: true }),
  fact("act.on", "date"),
  fact("act.conduct", "list", {
    allegation: true,
    values: [
      { slug: "tindakan", label: words("tindakan") },
      { slug: "pidato", label: words("pidato"), is_a: ["tindakan"] },
      {
        slug: "menari",
        label: words("menari"),
        is_a: [{ kind: "tindakan", when: { when: { fact: "act.at_campaign_event", is: true } } }],
      },
      { slug: "suka", label: words("suka") },
    ],
  }),
  fact("act.at_campaign_event", "boolean"),
  fact("act.a", "boolean"),
  fact("act.b", "boolean"),
  fact("act.f", "boolean"),
  fact("act.n", "number"),
  fact("target.kind", "enum", { many: true, values: slugs("pasangan-calon", "partai") }),
  fact("target.never_determined", "boolean"),
  fact("target.stage", "enum", { derived: true, values: slugs("bakal-calon", "calon") }),
  fact("election.cycle", "text"),
  fact("election.office", "enum", { values: slugs("presiden", "bupati") }),
  fact("election.region", "text"),
  fact("election.regime", "enum", { derived: true, values: slugs("pemilu", "pilkada") }),
  fact("report.known_on", "date"),
  fact("report.reported_on", "date"),
  fact("findings.favours", "boolean"),
  fact("findings.intent", "boolean"),
];

export function element(id: string, condition: Condition, role: Element["role"] = "circumstance"): Element {
  return { ...condition, id, role, text: words(id), ref: "Pasal 1" };
}

export function provision(
  id: string,
  elements: readonly Element[],
  more: Partial<Provision> & { from?: string; until?: string; version?: Partial<Provision["versions"][number]> } = {},
): Provision {
  const { from = "2000-01-01", until, version, ...rest } = more;
  return {
    id,
    kind: "prohibition",
    title: words(id),
    versions: [
      {
        in_force: { from, ...(until === undefined ? {} : { until }) },
        basis: [{ instrument: id.split(":")[0] ?? id, at: `Pasal ${id.split(":")[1] ?? ""}` }],
        norm: words(id),
        elements,
        certainty: "confirmed",
        sources: [],
        ...version,
      },
    ],
    review: { encoded_on: "2026-01-01", checked_against: "text", by: [] },
    file: `${id}.yaml`,
    ...rest,
  };
}

/** A regulation of 2099, in force all the time. */
export function instrument(id: string, more: Partial<Instrument> = {}): Instrument {
  return {
    id,
    title: words(id),
    type: "pp",
    number: "1",
    year: 2099,
    in_force: { from: "2000-01-01" },
    sources: [],
    file: "",
    ...more,
  };
}

/** A concept by its wordings, one always in force where no windows are given. */
export function definition(
  id: string,
  ...versions: readonly (Pick<DefinitionVersion, "condition"> & Partial<DefinitionVersion>)[]
): Definition {
  return {
    id,
    title: words("-"),
    text: words("-"),
    versions: versions.map((version) => ({
      in_force: { from: "2000-01-01" },
      ref: "-",
      certainty: "confirmed",
      sources: [],
      ...version,
    })),
    file: "",
  };
}

/** A question of interpretation with one choice for each condition, `c0`, `c1` and so on; the first may prevail. */
export function reading(
  id: string,
  conditions: readonly ReadingChoice["condition"][],
  prevails?: ReadingChoice["prevails"],
): Reading {
  return {
    id,
    question: words("?"),
    scope: words("-"),
    choices: conditions.map((condition, index) => ({
      id: `c${index}`,
      text: words("-"),
      authority: "doctrine",
      refs: [],
      certainty: "confirmed",
      condition,
      ...(prevails !== undefined && index === 0 ? { prevails } : {}),
    })),
    file: "",
  };
}

export function rulebook(provisions: readonly Provision[], more: Partial<Rulebook> = {}): Rulebook {
  return {
    pack: { id: "uji", version: "1", verified_on: "2026-01-01", sha256: "0" },
    facts: FACTS,
    value_sets: {},
    instruments: [],
    definitions: [],
    readings: [],
    calendars: [
      {
        id: "pilkada-2099",
        title: words("Pilkada 2099"),
        regime: "pilkada",
        status: "confirmed",
        offices: ["bupati"],
        dates: {
          determination: { day: "2099-09-22", certainty: "confirmed" },
          campaign: {
            from: { day: "2099-09-25", certainty: "confirmed" },
            to: { day: "2099-11-23", certainty: "confirmed" },
          },
          voting_day: { day: "2099-11-27", certainty: "confirmed" },
        },
        regions: [
          {
            names: ["Kabupaten Terlambat"],
            dates: { determination: { day: "2099-10-01", certainty: "confirmed" } },
            certainty: "confirmed",
          },
          {
            names: ["Kota Sengketa"],
            dates: { determination: { one_of: ["2099-09-22", "2099-09-24"], certainty: "single_source" } },
            certainty: "single_source",
          },
        ],
        sources: [],
        file: "",
      },
      {
        id: "pemilu-2099",
        title: words("Pemilu 2099"),
        regime: "pemilu",
        status: "confirmed",
        offices: ["presiden"],
        dates: {},
        sources: [],
        file: "",
      },
    ],
    tracks: [],
    ladders: [],
    provisions,
    precedents: [],
    holidays: { days: [] },
    structure: {},
    ...more,
  };
}

export interface Given {
  readonly actor?: Record<string, FactValue>;
  readonly act?: Record<string, FactValue>;
  readonly target?: Record<string, FactValue>;
  readonly election?: Record<string, FactValue> | null;
  readonly report?: Record<string, FactValue>;
  readonly findings?: Record<string, FindingState>;
  readonly day?: Incident["acts"][number]["day"];
  readonly convictions?: Actor["convictions"];
  readonly readings_taken?: Incident["readings_taken"];
}

export const known = (value: string | number | boolean): FactValue => ({ state: "known", value });
export const listed = (...values: string[]): FactValue => ({
  state: "list",
  items: values.map((value) => ({ value, state: "stated" })),
});

export function found(value: boolean, more: Partial<FindingRecord> = {}): FindingState {
  return { state: "recorded", records: [{ value, body: "bawaslu", position: false, reasons: "uji", ...more }] };
}

const facts = (scope: string, given: Record<string, FactValue> | undefined): FactMap =>
  new Map(Object.entries(given ?? {}).map(([key, value]) => [`${scope}.${key}`, value]));

export function incident(given: Given): Incident {
  const election =
    given.election === undefined
      ? { cycle: known("pilkada-2099"), office: known("bupati"), region: known("Kabupaten Contoh") }
      : given.election;
  return {
    id: "uji",
    file: "uji.json",
    sha256: "",
    report: facts("report", given.report),
    contests: election === null ? [] : [{ index: 0, facts: facts("election", election) }],
    actors: [
      {
        id: "terlapor",
        facts: facts("actor", { status: listed("pns"), ...given.actor }),
        convictions: given.convictions ?? [],
        prior_sanctions: [],
      },
    ],
    acts: [
      {
        id: "perbuatan",
        by: [{ actor: "terlapor" }],
        day: "day" in given ? given.day : { kind: "on", day: "2099-10-05" },
        facts: facts("act", { conduct: listed("pidato"), ...given.act }),
        targets: [{ facts: facts("target", { kind: known("pasangan-calon"), ...given.target }) }],
        findings: new Map(Object.entries(given.findings ?? {})),
      },
    ],
    cites: [],
    readings_taken: given.readings_taken ?? [],
    decisions: [],
    personal: [],
  };
}
