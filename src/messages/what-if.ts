import type { PerLanguage } from "./language.js";

interface WhatIfWords {
  readonly description: string;
  readonly options: Readonly<Record<"set" | "unset" | "finding" | "date" | "format", string>>;
  readonly title: (incident: string) => string;
  readonly changed: string;
  readonly nothingChanged: string;
  readonly removed: string;
  readonly lawOn: (day: string) => string;
  readonly before: string;
  readonly after: string;
  readonly noTrackDiffers: string;
  readonly same: (count: number) => string;
  readonly none: string;
  readonly status: string;
  readonly reasons: string;
  readonly nothing: string;
  readonly others: (count: number) => string;
  readonly absent: string;
  readonly closing: string;
}

export const whatIfWords: PerLanguage<WhatIfWords> = {
  id: {
    description: "bandingkan jawaban dengan jawaban bila fakta, penilaian, tanggal, tafsir, atau hukumnya lain",
    options: {
      set: "fakta yang diganti: jalur=nilai (boleh diulang); ?alasan = tidak diketahui, - = tidak berlaku",
      unset: "fakta yang dihapus (boleh diulang)",
      finding: "penilaian yang diandaikan: id=nilai atau id=nilai@badan (boleh diulang)",
      date: "hari perbuatan; DARI..SAMPAI bila berlangsung terus",
      format: "pretty atau json; nama=berkas menulis ke berkas (boleh diulang)",
    },
    title: (incident) => `Seandainya · ${incident}`,
    changed: "Yang diandaikan",
    nothingChanged: "tidak ada yang diandaikan",
    removed: "dihapus",
    lawOn: (day) => `dinilai menurut hukum ${day}`,
    before: "SEBELUM",
    after: "SESUDAH",
    noTrackDiffers: "Tidak ada jalur yang berubah.",
    same: (count) => `${count} jalur tetap; -v menampilkannya`,
    none: "–",
    status: "Ketentuan yang hasilnya berubah",
    reasons: "Hasil tetap, alasannya berubah",
    nothing: "Tidak ada perbedaan.",
    others: (count) => `dan ${count} lagi; -v menampilkannya`,
    absent: "tidak ada",
    closing: "Andaian bukan fakta: tidak ada yang ditulis ke berkas.",
  },
  en: {
    description: "compare the answer with the answer under other facts, findings, dates, readings or law",
    options: {
      set: "a fact to change: path=value (repeatable); ?why = not known, - = does not apply",
      unset: "a fact to take out (repeatable)",
      finding: "a finding to suppose: id=value or id=value@body (repeatable)",
      date: "day of the act; FROM..TO where it went on",
      format: "pretty or json; name=path writes to a file (repeatable)",
    },
    title: (incident) => `What if · ${incident}`,
    changed: "Supposed",
    nothingChanged: "nothing is supposed",
    removed: "taken out",
    lawOn: (day) => `judged under the law of ${day}`,
    before: "BEFORE",
    after: "AFTER",
    noTrackDiffers: "No track changes.",
    same: (count) => `${count} tracks stay; -v shows them`,
    none: "–",
    status: "Provisions that come out differently",
    reasons: "Same outcome, other reasons",
    nothing: "No difference.",
    others: (count) => `and ${count} more; -v lists them`,
    absent: "not there",
    closing: "Suppositions are no facts: nothing is written to the file.",
  },
};
