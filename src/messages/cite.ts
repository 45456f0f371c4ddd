import type { CitationStatus } from "../answer/model.js";
import { counted } from "./amount.js";
import type { PerLanguage } from "./language.js";

/** How a citation comes out, for counting: right, wrong, not saying enough, not in the pack. */
export type CitationGroup = "right" | "wrong" | "incomplete" | "unknown";

interface CiteWords {
  /** What lies behind a status beside what the reports already say. */
  readonly why: Readonly<Record<string, string>>;
  readonly inForce: (from: string, until: string | null) => string;
  readonly see: (text: string) => string;
  readonly addresses: (text: string) => string;
  readonly also: (places: string) => string;
  readonly mentioned: string;
  readonly counts: (counts: Readonly<Record<CitationGroup, number>> & { readonly all: number }) => string;
  readonly nothing: string;
  readonly checkedForIncident: string;
  readonly checkedFor: (circumstances: string) => string;
  /** Day, election and person that nobody named are not checked. */
  readonly unchecked: (options: string) => string;
  readonly none: (source: string) => string;
  readonly listWith: (count: number) => string;
  readonly moreWith: (count: number) => string;
  readonly closing: string;
  readonly options: Readonly<Record<"on" | "election" | "status" | "failOn" | "format" | "output", string>>;
  readonly description: string;
}

export const citationGroup: Readonly<Record<CitationStatus, CitationGroup>> = {
  confirmed: "right",
  not_supported: "right",
  incomplete: "incomplete",
  not_encoded: "unknown",
  no_such_provision: "wrong",
  misquoted: "wrong",
  wrong_instrument: "wrong",
  wrong_regime: "wrong",
  not_yet_in_force: "wrong",
  repealed: "wrong",
  not_addressee: "wrong",
};

export const citeWords: PerLanguage<CiteWords> = {
  id: {
    why: {
      exists: "",
      law_elsewhere: "peraturannya tidak tertulis di sini, diambil dari bagian lain teks",
      left_out: "sengaja tidak disandikan",
      not_reached: "",
      by_role: "kedudukan itu saja tidak menjadikannya sasaran pasal ini",
    },
    inForce: (from, until) => (until === null ? `berlaku sejak ${from}` : `berlaku ${from} sampai sebelum ${until}`),
    see: (text) => `lihat ${text}`,
    addresses: (text) => `ditujukan kepada ${text}`,
    also: (places) => `juga di ${places}`,
    mentioned: "disebut tanpa pasal",
    counts: ({ all, right, wrong, incomplete, unknown }) =>
      [
        `${all} kutipan: ${right} tepat`,
        `${wrong} keliru`,
        `${incomplete} belum lengkap`,
        `${unknown} belum disandikan`,
      ].join(", "),
    nothing: "Tidak ada kutipan yang ditemukan.",
    checkedForIncident: "Diperiksa terhadap peristiwanya sendiri.",
    checkedFor: (circumstances) => `Diperiksa bagi: ${circumstances}.`,
    unchecked: (options) => `Tidak diperiksa, karena tidak disebut: ${options}.`,
    none: (source) => `${source}: tidak ada kutipan pasal.`,
    listWith: (count) => `${count} kutipan yang tepat tidak ditampilkan; -v menampilkannya`,
    moreWith: (count) => `dan ${count} lagi yang belum lengkap atau belum disandikan; -v menampilkannya`,
    closing: "Yang dinilai hanya kutipannya, bukan perbuatan siapa pun.",
    options: {
      on: "hari yang hukumnya berlaku; tanpa itu masa berlaku tidak diperiksa",
      election: "pilkada, pemilu, atau id satu pemilihan (pilkada-2024)",
      status: "kedudukan orangnya (pns, kepala-desa, …; boleh diulang)",
      failOn: "none, wrong, atau any: kapan kode keluar 1",
      format: "pretty atau json; nama=berkas menulis ke berkas (boleh diulang)",
      output: "tulis ke berkas, bukan ke keluaran baku",
    },
    description: "cari kutipan pasal dalam teks, berkas, atau “-”, dan periksa masing-masing",
  },
  en: {
    why: {
      exists: "",
      law_elsewhere: "the law is not written here, it is taken from elsewhere in the text",
      left_out: "left out on purpose",
      not_reached: "",
      by_role: "that capacity alone does not make anybody its addressee",
    },
    inForce: (from, until) =>
      until === null ? `in force from ${from}` : `in force from ${from} until before ${until}`,
    see: (text) => `see ${text}`,
    addresses: (text) => `addressed to ${text}`,
    also: (places) => `also at ${places}`,
    mentioned: "mentioned without an article",
    counts: ({ all, right, wrong, incomplete, unknown }) =>
      [
        `${counted(all, { one: "citation", many: "citations" })}: ${right} right`,
        `${wrong} wrong`,
        `${incomplete} incomplete`,
        `${unknown} not encoded`,
      ].join(", "),
    nothing: "No citation was found.",
    checkedForIncident: "Checked against the incident itself.",
    checkedFor: (circumstances) => `Checked for: ${circumstances}.`,
    unchecked: (options) => `Not checked, as it was not named: ${options}.`,
    none: (source) => `${source}: no citation found.`,
    listWith: (count) =>
      count === 1
        ? "1 right citation is not shown; -v lists it"
        : `${count} right citations are not shown; -v lists them`,
    moreWith: (count) =>
      count === 1
        ? "and 1 more that is incomplete or not encoded; -v lists it"
        : `and ${count} more that are incomplete or not encoded; -v lists them`,
    closing: "Only the citations are checked, nobody's conduct.",
    options: {
      on: "the day whose law applies; without it the time of validity is not checked",
      election: "pilkada, pemilu, or the id of one election (pilkada-2024)",
      status: "capacity of the person (pns, kepala-desa, …; repeatable)",
      failOn: "none, wrong or any: when the exit code is 1",
      format: "pretty or json; name=path writes to a file (repeatable)",
      output: "write to a file instead of standard output",
    },
    description: "find citations in text, a file or “-”, and check each",
  },
};
