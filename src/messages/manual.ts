import type { PerLanguage } from "./language.js";

/** What the manual page says beside the program's own definitions. */
export interface ManualWords {
  readonly titles: Readonly<
    Record<
      "name" | "synopsis" | "description" | "commands" | "options" | "exit" | "environment" | "files" | "examples",
      string
    >
  >;
  /** What is named behind a command, where the page calls it otherwise than the program. */
  readonly arguments: Readonly<Record<string, string>>;
  readonly manual: string;
  readonly summary: string;
  readonly description: readonly string[];
  readonly exit: readonly (readonly [code: string, meaning: string])[];
  readonly environment: readonly (readonly [name: string, meaning: string])[];
  readonly files: readonly (readonly [name: string, meaning: string])[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

export const manualWords: PerLanguage<ManualWords> = {
  id: {
    titles: {
      name: "NAMA",
      synopsis: "IKHTISAR",
      description: "KETERANGAN",
      commands: "PERINTAH",
      options: "OPSI UMUM",
      exit: "KODE KELUAR",
      environment: "LINGKUNGAN",
      files: "BERKAS",
      examples: "CONTOH",
    },
    arguments: {
      incident: "peristiwa",
      provision: "ketentuan",
      text: "teks",
      name: "nama",
      path: "berkas",
      file: "berkas",
      answer: "jawaban",
      before: "sebelum",
      after: "sesudah",
    },
    manual: "Netralitas dalam pemilihan",
    summary: "memeriksa dugaan pelanggaran netralitas, unsur demi unsur",
    description: [
      "Membaca uraian satu peristiwa dalam JSON dan menyebut ketentuan mana yang mungkin terpenuhi, pada jalur mana, dengan ancaman apa, dan apa yang belum ditetapkan.",
      "Hasilnya memetakan pasal atas fakta yang dicatat. Tidak menilai bukti, tidak menyatakan bersalah, dan tidak membebaskan.",
    ],
    exit: [
      ["0", "semua dinilai dan tidak ada gerbang yang tersentuh; bukan berarti sah"],
      ["1", "gerbang --fail-on terpenuhi; pada rules check: ada temuan; pada verify: ada perbedaan"],
      ["2", "cara pakai keliru"],
      ["3", "--fail-on open tersentuh dan tidak ada yang terpenuhi"],
      ["4", "sekurang-kurangnya satu peristiwa tidak dapat dibaca"],
      ["5", "paket aturan tidak sah, atau isinya lain daripada yang diminta"],
      ["70", "kekeliruan program ini"],
      ["130, 143", "dihentikan; yang sudah selesai ditulis utuh"],
    ],
    environment: [
      ["ASN_CHECK_LANG", "bahasa bila --lang tidak disebut: id atau en"],
      ["CI", "bila disetel, nama disamarkan dan tidak ada penunjuk kemajuan"],
      ["NO_COLOR, FORCE_COLOR, TERM", "warna"],
      ["GITHUB_STEP_SUMMARY", "tempat ringkasan pekerjaan pada format github"],
    ],
    files: [[".asncheckignore", "pola berkas yang dilewati bila sebuah folder diperiksa, seperti .gitignore"]],
    examples: [
      ["asn-check peristiwa.json", "memeriksa satu peristiwa"],
      ['asn-check why peristiwa.json "Pasal 188 UU 1/2015"', "mengapa, atau mengapa tidak"],
      ["asn-check laporan/ -f csv=semua.csv --totals", "memeriksa satu folder, menulis tabel, dan menjumlahkan"],
      ['asn-check words "grup WA"', "mencari kata kamus"],
    ],
  },
  en: {
    titles: {
      name: "NAME",
      synopsis: "SYNOPSIS",
      description: "DESCRIPTION",
      commands: "COMMANDS",
      options: "GLOBAL OPTIONS",
      exit: "EXIT STATUS",
      environment: "ENVIRONMENT",
      files: "FILES",
      examples: "EXAMPLES",
    },
    arguments: {},
    manual: "Neutrality in elections",
    summary: "check alleged breaches of election neutrality, element by element",
    description: [
      "Reads the description of one alleged event in JSON and names the provisions that may be fulfilled, on which track, with which possible sanction, and what is not settled yet.",
      "The output maps articles onto recorded facts. It weighs no evidence, calls nobody guilty and acquits nobody.",
    ],
    exit: [
      ["0", "everything was evaluated and no gate tripped; not “lawful”"],
      ["1", "a --fail-on gate tripped by a fulfilled provision; for rules check: a finding; for verify: a difference"],
      ["2", "wrong usage"],
      ["3", "--fail-on open tripped and nothing fulfilled did"],
      ["4", "at least one incident could not be read"],
      ["5", "the rule pack is invalid, or its content is not the one demanded"],
      ["70", "a defect of this program"],
      ["130, 143", "interrupted; what was finished is written whole"],
    ],
    environment: [
      ["ASN_CHECK_LANG", "language where --lang is not given: id or en"],
      ["CI", "where it is set, names are masked and no progress is shown"],
      ["NO_COLOR, FORCE_COLOR, TERM", "colours"],
      ["GITHUB_STEP_SUMMARY", "where the format github puts the job summary"],
    ],
    files: [
      [".asncheckignore", "patterns of files that are left out where a folder is checked, written like .gitignore"],
    ],
    examples: [
      ["asn-check incident.json", "check one incident"],
      ['asn-check why incident.json "Pasal 188 UU 1/2015"', "why, or why not"],
      ["asn-check reports/ -f csv=all.csv --totals", "check a folder, write a table, and add up"],
      ['asn-check words "grup WA"', "find the word of the dictionary"],
    ],
  },
};
