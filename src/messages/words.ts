import type { FactType } from "../rulebook/model.js";
import type { PerLanguage } from "./language.js";

/** Records of an incident that hold facts. */
type Scope = "election" | "actor" | "conviction" | "act" | "target" | "findings" | "report";

interface WordsWords {
  readonly nothing: (wanted: string) => string;
  readonly more: (count: number) => string;
  /** Headings of the dictionary: the record, and how an incident writes it. */
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly types: Readonly<Record<Exclude<FactType, "enum" | "list">, string>>;
  readonly as: (key: string) => string;
  readonly hint: string;
}

/** Small sentences of `asn-check words`. */
export const wordsWords: PerLanguage<WordsWords> = {
  id: {
    nothing: (wanted) =>
      `Kamus tidak mengenal “${wanted}”. Coba kata lain, atau tulis { "kind": "lainnya", "text": "…" } pada conduct.`,
    more: (count) => `dan ${count} lagi; -v menampilkannya`,
    scopes: {
      election: "Pemilihan (election, atau election[])",
      actor: "Orang (actors[])",
      conviction: "Pidana yang dijatuhkan (actors[].convictions[])",
      act: "Perbuatan (acts[])",
      target: "Siapa yang didukung atau dirugikan (acts[].target)",
      findings: "Penilaian (acts[].findings)",
      report: "Laporan (report)",
    },
    types: {
      boolean: "true atau false",
      number: "angka",
      date: "hari, misalnya 2024-10-05",
      examined: "hari, atau sudah/belum sebelum suatu hari",
      text: "teks",
    },
    as: (key) => `seperti ${key}`,
    hint: 'asn-check words "grup WA" mencari dengan kata sehari-hari dan memberi baris siap tempel; -v menampilkan penjelasan setiap kata.',
  },
  en: {
    nothing: (wanted) =>
      `The dictionary has nothing for “${wanted}”. Try other words, or write { "kind": "lainnya", "text": "…" } in conduct.`,
    more: (count) => `and ${count} more; -v lists them`,
    scopes: {
      election: "Election (election, or election[])",
      actor: "Persons (actors[])",
      conviction: "Sentences (actors[].convictions[])",
      act: "Acts (acts[])",
      target: "Who was supported or harmed (acts[].target)",
      findings: "Findings (acts[].findings)",
      report: "Report (report)",
    },
    types: {
      boolean: "true or false",
      number: "number",
      date: "day, for example 2024-10-05",
      examined: "day, or whether before a day",
      text: "text",
    },
    as: (key) => `as ${key}`,
    hint: 'asn-check words "WA group" searches by everyday words and gives a line to paste; -v explains every word.',
  },
};
