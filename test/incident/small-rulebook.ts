/** A rule pack with just enough vocabulary to read incidents. */
import type {
  Calendar,
  FactEntry,
  Ladder,
  Provision,
  Reading,
  Rulebook,
  SlugEntry,
  Track,
} from "../../src/rulebook/model.js";

const text = (id: string, en = id): { id: string; en: string } => ({ id, en });

function slug(name: string, aliases: readonly string[] = [], label = name.replaceAll("-", " ")): SlugEntry {
  return { slug: name, label: text(label), aliases };
}

function fact(path: string, type: FactEntry["type"], more: Partial<FactEntry> = {}): FactEntry {
  return { path, kind: "fact", type, question: text(`${path}?`, `${path} (en)?`), help: text("…"), ...more };
}

function finding(path: string, more: Partial<FactEntry> = {}): FactEntry {
  return { ...fact(path, "boolean", more), kind: "finding" };
}

const facts: readonly FactEntry[] = [
  fact("actor.status", "enum", { many: true, allegation: true, values_from: "status" }),
  fact("actor.position", "enum", { values: [slug("administrator", ["camat", "eselon III"]), slug("pengawas")] }),
  fact("actor.job_title", "text", { display_only: true }),
  fact("actor.on_unpaid_leave", "boolean", { aliases: ["CLTN", "cuti di luar tanggungan negara"] }),
  fact("actor.service_years", "number", { unit: "years" }),
  fact("actor.term_end", "date"),
  fact("actor.civil_servant", "boolean", { of_status: ["tni"] }),
  fact("actor.discipline.examined", "examined"),
  fact("actor.conviction.final", "boolean", { allegation: true }),
  fact("actor.conviction.imprisonment_months", "number", { allegation: true, unit: "months" }),
  fact("act.on", "date"),
  fact("act.conduct", "list", { allegation: true, values_from: "conduct" }),
  fact("act.medium", "enum", {
    values: [slug("media-sosial", ["medsos", "FB"]), slug("luring"), slug("grup-tertutup")],
  }),
  fact("act.publicly_accessible", "boolean"),
  fact("act.persons_involved", "list", { values_from: "status" }),
  fact("target.kind", "enum", { many: true, values: [slug("pasangan-calon", ["paslon"]), slug("partai")] }),
  fact("target.stage", "enum", { derived: true, values: [slug("bakal-calon"), slug("calon")] }),
  fact("target.is_actor", "boolean"),
  fact("election.cycle", "text"),
  fact("election.office", "enum", { values: [slug("bupati"), slug("gubernur"), slug("dpr")] }),
  fact("election.region", "text", { display_only: true }),
  fact("election.regime", "enum", { derived: true, values: [slug("pilkada"), slug("pemilu")] }),
  fact("election.round", "number", { derived: true }),
  fact("report.kind", "enum", { values: [slug("laporan"), slug("temuan")] }),
  fact("report.known_on", "date"),
  fact("report.reported_on", "date"),
  fact("report.received_by", "text", { display_only: true }),
  finding("findings.favours_or_harms"),
  finding("findings.intent", { aliases: ["niat"] }),
  finding("findings.negative_impact", { type: "enum", values: [slug("unit"), slug("negara")] }),
];

const value_sets: Rulebook["value_sets"] = {
  status: [
    slug("pns", ["camat", "PNS"]),
    slug("pppk"),
    slug("kepala-desa", ["kades", "kuwu", "wali nagari"], "Kepala desa"),
    slug("tni"),
    slug("warga"),
  ],
  conduct: [
    slug("membagikan", ["share"]),
    slug("menyukai", ["like"]),
    slug("simbol-jari", ["salam jari", "salam dua jari"], "Menunjukkan simbol jari"),
    slug("bergabung-grup", ["grup WA"], "Bergabung dengan grup"),
    slug("lainnya"),
  ],
};

const calendar: Calendar = {
  id: "pilkada-2024",
  title: text("Pilkada 2024"),
  regime: "pilkada",
  status: "confirmed",
  offices: ["gubernur", "bupati"],
  dates: {},
  aliases: ["pemilihan serentak 2024"],
  sources: [],
  file: "calendars/pilkada-2024.yaml",
};

const reading: Reading = {
  id: "pejabat-asn",
  question: text("Siapa?"),
  scope: text("…"),
  choices: ["luas", "sempit"].map((id) => ({
    id,
    text: text(id),
    authority: "doctrine",
    refs: [],
    certainty: "confirmed",
    condition: { always: true },
  })),
  file: "readings/pejabat-asn.yaml",
};

const ladder: Ladder = {
  id: "pns",
  title: text("Disiplin"),
  rule: "heaviest_only",
  tiers: ["ringan", "sedang", "berat"].map((id) => ({ id, title: text(id), options: [] })),
  file: "ladders/pns.yaml",
};

const track: Track = { id: "discipline", title: text("Disiplin"), order: 1 };

const provision: Provision = {
  id: "uu-1-2015:71.1",
  kind: "prohibition",
  title: text("…"),
  versions: [],
  review: { encoded_on: "2026-11-21", checked_against: "text", by: [] },
  file: "provisions/uu-1-2015/pasal-71-1.yaml",
};

export const smallRulebook: Rulebook = {
  pack: { id: "small", version: "1", verified_on: "2026-11-21", sha256: "" },
  facts,
  value_sets,
  instruments: [],
  definitions: [],
  readings: [reading],
  calendars: [
    calendar,
    { ...calendar, id: "pemilu-2024", regime: "pemilu", offices: ["dpr"], title: text("Pemilu 2024"), aliases: [] },
  ],
  tracks: [track, { ...track, id: "criminal" }],
  ladders: [ladder],
  provisions: [provision, { ...provision, id: "uu-1-2015:188" }],
  precedents: [],
  holidays: { days: [] },
  structure: {},
};
