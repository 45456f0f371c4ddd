import type {
  Answer,
  AnswerDocument,
  CountedAnswer,
  ElementAnswer,
  PrecedentAnswer,
  TrackAnswer,
  Verdict,
} from "../../src/answer/model.js";
import { Tally } from "../../src/answer/totals.js";

/** A head of agency who followed and shared a pair's account on 5 October 2024; an answer written by hand. */
const gates: readonly ElementAnswer[] = [
  gate("regime", "Pemilihan kepala daerah"),
  gate("in_force", "berlaku pada hari perbuatan"),
];

function gate(id: string, text: string): ElementAnswer {
  return {
    id,
    of: "uu-1-2015:71.1",
    role: "gate",
    text,
    status: "satisfied",
    because: [],
    facts: [],
    ref: "Pasal 71 ayat (1)",
    certainty: "confirmed",
  };
}

function element(id: string, text: string, part: Partial<ElementAnswer> = {}): ElementAnswer {
  return {
    id,
    of: "uu-1-2015:71.1",
    role: "conduct",
    text,
    status: "satisfied",
    because: [],
    facts: [],
    ref: "Pasal 71 ayat (1)",
    certainty: "confirmed",
    ...part,
  };
}

export const criminal: Verdict = {
  actor: "terlapor",
  act: "unggahan",
  contest: "pilkada-2024",
  provision: "uu-1-2015:188",
  title: "Pejabat membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan salah satu calon",
  cite: "Pasal 71 ayat (1) jo. Pasal 188 UU 1/2015",
  chain: ["uu-1-2015:71.1", "uu-1-2015:188"],
  kind: "offence",
  track: "criminal",
  law: {
    version_from: "2016-07-01",
    version_until: "2024-11-14",
    wording_by: "uu-10-2016",
    applies: "conduct_date",
  },
  status: "open",
  because: ["findings"],
  rests_on: { readings: ["pejabat-asn"], findings: ["favours_or_harms"], certainty: "confirmed" },
  elements: [
    ...gates,
    element("pelaku", "pejabat negara, pejabat daerah, pejabat ASN, anggota TNI/Polri, kepala desa atau lurah", {
      role: "subject",
      because: ["pejabat-asn"],
      facts: [{ path: "actor.status", state: "known", value: "pns" }],
      reading: { question: "pejabat-asn", choice: "luas" },
    }),
    element("perbuatan", "membuat keputusan dan/atau tindakan", {
      facts: [{ path: "act.conduct", state: "list", value: ["mengikuti-akun-pemenangan", "membagikan"] }],
    }),
    element("akibat", "yang menguntungkan atau merugikan salah satu pasangan calon", {
      role: "result",
      finding: {
        id: "favours_or_harms",
        state: "recorded:true",
        by: ["bawaslu"],
        reasons: ["Akun memuat ajakan memilih."],
      },
    }),
    element("sengaja", "dengan sengaja", {
      of: "uu-1-2015:188",
      role: "mental",
      status: "open",
      because: ["finding"],
      finding: { id: "intent", state: "unknown" },
      ref: "Pasal 188",
    }),
  ],
  exceptions: [],
  readings: [
    {
      question: "pejabat-asn",
      text: "Siapa yang dimaksud dengan pejabat ASN?",
      chosen: { choice: "luas", why: "prevails" },
      choices: [
        { id: "luas", text: "setiap pegawai ASN", authority: "practice", prevails: true, status: "open" },
        {
          id: "sempit",
          text: "pejabat pimpinan tinggi, administrasi dan fungsional saja",
          authority: "doctrine",
          prevails: false,
          status: "open",
        },
      ],
    },
  ],
  contested: [],
  assumptions: [{ finding: "intent", by: "pelapor", value: true, status: "fulfilled" }],
  needs: { facts: [], contested: [], findings: ["intent"], readings: [] },
  settles: { fulfilled_if: [["findings.intent=true"]], not_fulfilled_if: [["findings.intent=false"]], more: false },
  sanction: {
    custody: { kind: "penjara", min: { months: 1 }, max: { months: 6 }, range: "or" },
    fine: { min: 600_000, max: 6_000_000, range: "or" },
    connector: "and_or",
    certainty: "confirmed",
  },
  notes: ["Kata “sengaja” dibaca dari Pasal 188."],
  cited: true,
  general: false,
  near_miss: false,
};

export const discipline: Verdict = {
  ...criminal,
  provision: "pp-94-2021:14.i.2",
  title: "Memberikan dukungan kepada calon dengan mengikuti akun pemenangan",
  cite: "Pasal 5 huruf n angka 5 jo. Pasal 14 huruf i PP 94/2021",
  chain: ["pp-94-2021:5.n.5", "pp-94-2021:14.i.2"],
  kind: "sanction",
  track: "discipline",
  law: { version_from: "2021-08-31", version_until: null, wording_by: null, applies: "conduct_date" },
  status: "fulfilled",
  because: [],
  elements: [
    ...gates,
    element("pelaku", "PNS", {
      role: "subject",
      ref: "Pasal 5",
      facts: [{ path: "actor.status", state: "known", value: "pns" }],
    }),
    element("perbuatan", "membuat keputusan dan/atau tindakan", { ref: "Pasal 5 huruf n angka 5" }),
  ],
  readings: [],
  assumptions: [],
  needs: { facts: [], contested: [], findings: [], readings: [] },
  sanction: { ladder: "pns", tier: "berat", certainty: "confirmed" },
  notes: [],
  cited: false,
  general: false,
};

export const nearMiss: Verdict = {
  ...criminal,
  provision: "uu-1-2015:189",
  title: "Melibatkan pejabat dalam kampanye",
  cite: "Pasal 70 ayat (1) jo. Pasal 189 UU 1/2015",
  chain: ["uu-1-2015:70.1", "uu-1-2015:189"],
  status: "not_fulfilled",
  because: ["pelaku"],
  elements: [element("pelaku", "calon atau tim kampanye", { role: "object", status: "not_satisfied" })],
  readings: [],
  assumptions: [],
  needs: { facts: [], contested: [], findings: [], readings: [] },
  near_miss: true,
  cited: false,
  general: false,
};

const noTier: Pick<
  TrackAnswer,
  "guideline_tiers" | "authority" | "procedure" | "remedies" | "parallel_with" | "deadlines" | "penal" | "notes"
> = {
  guideline_tiers: [],
  authority: [],
  procedure: [],
  remedies: [],
  parallel_with: [],
  deadlines: [],
  penal: [],
  notes: [],
};

function counted(from: string, days: number, fromDay: string, first: string, ifFirstCounts: string): CountedAnswer {
  const none = { skipped: [], weekend: 0 };
  return { from, from_day: fromDay, days, counting: "calendar", first, ...none, if_first_counts: ifFirstCounts };
}

export const tracks: readonly TrackAnswer[] = [
  {
    ...noTier,
    actor: "terlapor",
    track: "discipline",
    title: "Disiplin PNS",
    status: "fulfilled",
    provisions: [provisionOf(discipline)],
    tier: {
      ladder: "pns",
      from: "berat",
      to: "berat",
      rule: "heaviest_only",
      decided_by: ["Pasal 5 huruf n angka 5 jo. Pasal 14 huruf i PP 94/2021"],
      options: [
        {
          tier: "berat",
          id: "penurunan-jabatan",
          text: "penurunan jabatan setingkat lebih rendah",
          duration: { months: 12 },
          state: "applied",
          ref: "Pasal 8 ayat (4) huruf a",
          certainty: "confirmed",
        },
        {
          tier: "berat",
          id: "pembebasan",
          text: "pembebasan dari jabatannya menjadi jabatan pelaksana",
          duration: { months: 12 },
          state: "applied",
          ref: "Pasal 8 ayat (4) huruf b",
          certainty: "confirmed",
        },
      ],
    },
    forum: { text: "PPK lewat BKN (rekomendasi Bawaslu)", short: "BKN → PPK", ref: "SKB 2022", certainty: "confirmed" },
    other_forums: [],
    step_day: { day: "2024-10-09", by: "received", changes: [] },
  },
  {
    ...noTier,
    actor: "terlapor",
    track: "criminal",
    title: "Pidana pemilihan",
    status: "open",
    provisions: [provisionOf(criminal)],
    tier: null,
    penal: [
      {
        chain: "uu-1-2015:71.1+uu-1-2015:188",
        custody: { kind: "penjara", min: { months: 1 }, max: { months: 6 }, range: "or" },
        fine: { min: 600_000, max: 6_000_000, range: "or" },
        connector: "and_or",
        certainty: "confirmed",
        version_from: "2016-07-01",
        status: "open",
      },
    ],
    forum: {
      text: "Bawaslu, lalu Sentra Gakkumdu",
      short: "Bawaslu → Gakkumdu",
      ref: "Pasal 146 UU 1/2015",
      certainty: "confirmed",
    },
    other_forums: [],
    step_day: { day: "2024-10-09", by: "received", changes: [] },
    deadlines: [
      {
        provision: "uu-1-2015:134.4",
        what: "laporan disampaikan kepada pengawas",
        due: "2024-10-14",
        counted: counted("report.known_on", 7, "2024-10-07", "2024-10-08", "2024-10-13"),
        basis: "Pasal 134 ayat (4)",
        state: "met",
        certainty: "confirmed",
      },
      {
        provision: "uu-1-2015:134.5",
        what: "tindak lanjut laporan ditentukan",
        due: "2024-10-12",
        counted: counted("report.reported_on", 3, "2024-10-09", "2024-10-10", "2024-10-11"),
        basis: "Pasal 134 ayat (5)",
        state: "due",
        certainty: "confirmed",
      },
    ],
  },
];

function provisionOf(verdict: Verdict): TrackAnswer["provisions"][number] {
  return {
    cite: verdict.cite,
    chain: verdict.chain,
    act: verdict.act,
    contest: verdict.contest,
    status: verdict.status,
  };
}

export const answer: Answer = {
  incident: {
    id: "contoh-001",
    title: "Kepala dinas mengikuti akun pemenangan pasangan calon",
    sha256: "0".repeat(64),
    file: "contoh.json",
  },
  actors: [{ id: "terlapor", capacity: "PNS, jabatan pimpinan tinggi pratama (Kepala Dinas)" }],
  acts: [{ id: "unggahan", days: "2024-10-05", conduct: ["mengikuti-akun-pemenangan", "membagikan"] }],
  contests: [
    {
      id: "pilkada-2024",
      title: "Pilkada 2024, bupati, Kabupaten Contoh",
      region: "Kabupaten Contoh",
      regime: "pilkada",
      stage: "calon",
      determination: "2024-09-22",
    },
  ],
  verdicts: [criminal, discipline, nearMiss],
  counts: {
    fulfilled: 1,
    open: 1,
    excepted: 0,
    not_fulfilled: 1,
    not_alleged: 14,
    not_reached: 6,
    not_in_force: 9,
    wrong_regime: 12,
  },
  tracks,
  admissibility: [],
  citations: [
    {
      given: "UU 10/2016 Pasal 71 ayat (1)",
      resolved: "uu-1-2015:71.1",
      status: "confirmed",
      why: "bunyi UU 10/2016, kodifikasi UU 1/2015",
    },
    {
      given: "Pasal 280 ayat (2) UU 7/2017",
      by: "pelapor",
      resolved: "uu-7-2017:280.2",
      status: "wrong_regime",
      suggestion: "Pasal 71 ayat (1) UU 1/2015",
      why: "UU 7/2017 mengatur Pemilu",
    },
  ],
  precedents: [],
  agreement: [],
  questions: [
    {
      asks: "findings.intent",
      actor: "terlapor",
      act: "unggahan",
      text: "Apakah pelaku melakukannya dengan sengaja?",
      why: "menentukan unsur kesalahan Pasal 188",
      ask_whom: "Sentra Gakkumdu",
      decides: ["uu-1-2015:71.1+uu-1-2015:188"],
      tracks: ["criminal"],
    },
    {
      asks: "act.publicly_accessible",
      actor: "terlapor",
      act: "unggahan",
      text: "Dapatkah siapa pun melihat unggahan itu tanpa harus diterima sebagai teman atau pengikut lebih dahulu?",
      why: "menentukan apakah dukungan itu terbuka",
      ask_whom: "pelapor",
      decides: ["pp-94-2021:5.n.5+pp-94-2021:14.i.2"],
      tracks: ["criminal"],
    },
  ],
  notes: [],
  limits: {
    consulted: ["UU 1/2015", "UU 20/2023", "PP 94/2021", "SKB 2022"],
    not_encoded: ["PKPU 13/2024"],
    encoded_on: "2026-11-21",
    legal_review: { reviewed: 0, of: 120, by: [] },
  },
  warnings: [],
  redacted: false,
};

export function documentOf(...answers: readonly Answer[]): AnswerDocument {
  return {
    schema: "asn-check/answers@1",
    engine: { version: "0.1.0" },
    pack: { id: "asn-netralitas", version: "2026.11.0", sha256: "1".repeat(64), verified_on: "2026-11-21" },
    evaluated_on: "2024-10-10",
    language: "id",
    answers,
    errors: [],
    summary: { counts: {}, exit_code: 0, totals: new Tally().totals() },
  };
}

/** A decided case of which little is known. */
export const precedent: PrecedentAnswer = {
  id: "p",
  title: "Kepala bagian",
  actor: "terlapor",
  act: "unggahan",
  same: [],
  different: [],
  unknown: [],
  weight: { same: 1, of: 1 },
  conduct_on: null,
  region: null,
  forum: "PN Contoh",
  case_no: null,
  track: null,
  outcome: "convicted",
  sanction: null,
  reasoning: null,
  certainty: "confirmed",
  sources: [],
};
