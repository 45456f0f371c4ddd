import type { PrecedentAnswer } from "../answer/model.js";
import type { Cut, DimensionId } from "../precedent/dimensions.js";
import type { PerLanguage } from "./language.js";

interface SimilarWords {
  readonly description: string;
  readonly options: Readonly<Record<"format" | "output" | "actor" | "act", string>>;
  readonly heading: string;
  readonly act: (actor: string, act: string) => string;
  readonly tooFew: string;
  readonly onlyOne: string;
  readonly agree: (same: number, of: number) => string;
  readonly same: string;
  readonly different: string;
  readonly unknown: string;
  readonly hereThere: (here: string, there: string) => string;
  readonly cuts: Readonly<Record<Cut, string>>;
  readonly sanction: string;
  readonly reasoning: string;
  readonly sources: string;
  readonly outcome: Readonly<Record<PrecedentAnswer["outcome"], string>>;
  /** How the cases shown came out, more than one way or one. */
  readonly cameOut: (outcomes: readonly string[]) => string;
  readonly findings: string;
  readonly finding: (name: string, cases: number, conduct: string) => string;
  readonly recorded: (value: string, cases: number) => string;
  readonly silent: (cases: number) => string;
  readonly noAdvice: string;
  readonly more: string;
  readonly dimension: Readonly<Record<DimensionId, string>>;
  /** Values that are groups and not slugs of the dictionary. */
  readonly group: Readonly<Record<string, string>>;
}

/** Words for decided cases that are like an act. */
export const similarWords: PerLanguage<SimilarWords> = {
  id: {
    description: "perkara yang sudah diputus dengan ciri yang sama: apa yang sama, apa yang berbeda",
    options: {
      format: "pretty atau json; nama=berkas menulis ke berkas (boleh diulang)",
      output: "tulis ke berkas, bukan ke keluaran baku",
      actor: "hanya pelaku ini",
      act: "hanya perbuatan ini",
    },
    heading: "Perkara serupa",
    act: (actor, act) => `${actor}, perbuatan ${act}`,
    tooFew: "terlalu sedikit untuk dibandingkan",
    onlyOne: "hanya satu perkara yang dapat dibandingkan",
    agree: (same, of) => `${same} dari ${of} ciri sama`,
    same: "sama",
    different: "berbeda",
    unknown: "tidak diketahui",
    hereThere: (here, there) => `di sini ${here}, di sana ${there}`,
    cuts: {
      nearer: "di sini lebih dekat ke terpenuhi",
      farther: "di sini lebih jauh dari terpenuhi",
      other_law: "aturan lain yang berlaku",
      neither: "tidak condong ke mana pun",
    },
    sanction: "Sanksi",
    reasoning: "Alasan",
    sources: "Sumber",
    outcome: {
      convicted: "dipidana",
      acquitted: "bebas",
      released: "lepas dari tuntutan",
      stopped: "dihentikan",
      forwarded: "diteruskan",
      ethics: "sanksi etik",
      discipline: "hukuman disiplin",
      dismissed: "laporan tidak diterima",
      disqualified: "pencalonan atau hasil dibatalkan",
      no_violation: "tidak ada pelanggaran",
      wrong_regime: "rezim pemilihan lain",
      pending: "belum diketahui",
    },
    cameOut: (outcomes) =>
      outcomes.length === 1 ? `Hasilnya: ${outcomes[0]}` : `Hasilnya berbeda: ${outcomes.join(", ")}`,
    findings: "Penilaian yang belum ada, dalam perkara dengan perbuatan yang sama",
    finding: (name, cases, conduct) => `${name}: ${cases} perkara (${conduct})`,
    recorded: (value, cases) => `${value} ${cases}`,
    silent: (cases) => `tidak disebut ${cases}`,
    noAdvice:
      "Hitungan, bukan saran: himpunan ini bukan sampel, dan perkara yang sampai diputus bukan perkara pada umumnya.",
    more: "Rinciannya: asn-check similar",
    dimension: {
      conduct: "perbuatan",
      manner: "bentuk",
      status: "kedudukan",
      position: "jabatan",
      stage: "tahap",
      contest: "pemilihan",
      period: "waktu",
      target: "yang didukung",
      medium: "medium",
    },
    group: {
      active: "tindakan aktif",
      weak: "hanya tindakan lemah",
      neither: "bukan keduanya",
      civil_service: "pegawai ASN atau calonnya",
      contract_staff: "pegawai non-ASN",
      village: "pemerintahan desa",
      ward: "perangkat kelurahan",
      region_head: "kepala daerah",
      state_official: "pejabat negara atau daerah",
      forces: "TNI atau Polri",
      public_company: "BUMN atau BUMD",
      other: "orang lain",
      structural: "struktural",
      functional_head: "fungsional yang memimpin unit",
      functional: "fungsional",
      staff: "pelaksana",
      pemilu: "Pemilu",
      pilkada: "Pilkada",
      campaign: "dalam masa kampanye",
      outside: "di luar masa kampanye",
    },
  },
  en: {
    description: "decided cases with the same features: what agrees and what differs",
    options: {
      format: "pretty or json; name=file writes to a file (repeatable)",
      output: "write to a file instead of standard output",
      actor: "only this actor",
      act: "only this act",
    },
    heading: "Similar decided cases",
    act: (actor, act) => `${actor}, act ${act}`,
    tooFew: "too few to compare",
    onlyOne: "only one case can be compared",
    agree: (same, of) => `${same} of ${of} features agree`,
    same: "same",
    different: "different",
    unknown: "not known",
    hereThere: (here, there) => `here ${here}, there ${there}`,
    cuts: {
      nearer: "here nearer to being met",
      farther: "here farther from being met",
      other_law: "other rules apply",
      neither: "cuts neither way",
    },
    sanction: "Sanction",
    reasoning: "Reasons",
    sources: "Sources",
    outcome: {
      convicted: "convicted",
      acquitted: "acquitted",
      released: "released from prosecution",
      stopped: "stopped",
      forwarded: "forwarded",
      ethics: "ethics sanction",
      discipline: "discipline punishment",
      dismissed: "report not accepted",
      disqualified: "candidacy or result cancelled",
      no_violation: "no violation",
      wrong_regime: "another kind of election",
      pending: "not known yet",
    },
    cameOut: (outcomes) =>
      outcomes.length === 1 ? `They came out: ${outcomes[0]}` : `They came out differently: ${outcomes.join(", ")}`,
    findings: "Findings that are still open, in cases with the same conduct",
    finding: (name, cases, conduct) => `${name}: ${cases} ${cases === 1 ? "case" : "cases"} (${conduct})`,
    recorded: (value, cases) => `${value} ${cases}`,
    silent: (cases) => `not mentioned ${cases}`,
    noAdvice: "Counts, not advice: the collection is no sample, and cases that were decided are not cases in general.",
    more: "Details: asn-check similar",
    dimension: {
      conduct: "conduct",
      manner: "manner",
      status: "capacity",
      position: "post",
      stage: "stage",
      contest: "election",
      period: "time",
      target: "beneficiary",
      medium: "medium",
    },
    group: {
      active: "an active act",
      weak: "only weak acts",
      neither: "neither",
      civil_service: "civil servant or candidate",
      contract_staff: "non-ASN staff",
      village: "village government",
      ward: "ward staff",
      region_head: "head of region",
      state_official: "state or regional official",
      forces: "armed forces or police",
      public_company: "state- or region-owned company",
      other: "another person",
      structural: "structural",
      functional_head: "functional, leading a unit",
      functional: "functional",
      staff: "implementing staff",
      pemilu: "general election",
      pilkada: "regional-head election",
      campaign: "in the campaign period",
      outside: "outside the campaign period",
    },
  },
};
