import type { Turn } from "../engine/turns.js";
import { counted } from "./amount.js";
import type { PerLanguage } from "./language.js";

interface WhatIfWords {
  readonly description: string;
  readonly options: Readonly<Record<"set" | "unset" | "finding" | "date" | "sweep" | "format", string>>;
  readonly title: (incident: string) => string;
  readonly changed: string;
  readonly nothingChanged: string;
  readonly removed: string;
  readonly lawOn: (day: string) => string;
  /** Behind a finding: which provision it is about. */
  readonly about: (provision: string) => string;
  /** An examination before a day, or not before it. */
  readonly beforeDay: (day: string, answer: string) => string;
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
  // sweep
  readonly sweep: (act: string, from: string, to: string) => string;
  readonly legend: string;
  readonly from: string;
  readonly why: string;
  readonly what: string;
  readonly beginning: string;
  readonly unchanging: string;
  readonly turn: Readonly<Record<Exclude<Turn["kind"], "calendar" | "other">, (name: string) => string>>;
  /** A day of the calendar; a period's ends by `.from` and `.to`. */
  readonly calendar: Readonly<Record<string, string>>;
  readonly other: string;
  readonly closing: string;
}

export const whatIfWords: PerLanguage<WhatIfWords> = {
  id: {
    description: "bandingkan jawaban dengan jawaban bila fakta, penilaian, tanggal, tafsir, atau hukumnya lain",
    options: {
      set: "fakta yang diganti: nama=nilai (boleh diulang); ?alasan = tidak diketahui, - = tidak berlaku",
      unset: "fakta yang dihapus (boleh diulang)",
      finding: "penilaian yang diandaikan: id=nilai[@badan][#ketentuan] (boleh diulang)",
      date: "hari perbuatan; DARI..SAMPAI bila berlangsung terus",
      sweep: "date=DARI..SAMPAI: kapan jawabannya berubah bila hari perbuatan digeser, dan mengapa",
      format: "pretty atau json; nama=berkas menulis ke berkas (boleh diulang)",
    },
    title: (incident) => `Seandainya · ${incident}`,
    changed: "Yang diandaikan",
    nothingChanged: "tidak ada yang diandaikan",
    removed: "dihapus",
    lawOn: (day) => `dinilai menurut hukum ${day}`,
    about: (provision) => `tentang ${provision}`,
    beforeDay: (day, answer) => `sebelum ${day}: ${answer}`,
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
    sweep: (act, from, to) => `Bila ${act} terjadi antara ${from} dan ${to}`,
    legend: "● terpenuhi  ◐ belum  ○ tidak  · tidak ada yang berlaku atau menjangkau",
    from: "SEJAK",
    why: "KARENA",
    what: "YANG BERUBAH",
    beginning: "awal",
    unchanging: "Jawabannya sama sepanjang masa itu.",
    turn: {
      version_begins: (name) => `bunyi baru ${name}`,
      version_ends: (name) => `${name} berakhir`,
      definition: (name) => `definisi ${name} berubah`,
      transition: (name) => `batas peralihan ${name}`,
      capacity: () => "kedudukan berubah",
    },
    calendar: {
      determination: "penetapan calon",
      party_determination: "penetapan partai peserta",
      determination_planned: "jadwal penetapan calon",
      voting_day: "pemungutan suara",
      elected_determination: "penetapan calon terpilih",
      "campaign.from": "masa kampanye dimulai",
      "campaign.to": "masa kampanye berakhir",
      "quiet_period.from": "masa tenang dimulai",
      "quiet_period.to": "masa tenang berakhir",
    },
    other: "batas waktu dalam ketentuan",
    closing: "Andaian bukan fakta: tidak ada yang ditulis ke berkas.",
  },
  en: {
    description: "compare the answer with the answer under other facts, findings, dates, readings or law",
    options: {
      set: "a fact to change: path=value (repeatable); ?why = not known, - = does not apply",
      unset: "a fact to take out (repeatable)",
      finding: "a finding to suppose: id=value[@body][#provision] (repeatable)",
      date: "day of the act; FROM..TO where it went on",
      sweep: "date=FROM..TO: when the answer changes as the day of the act is moved, and why",
      format: "pretty or json; name=path writes to a file (repeatable)",
    },
    title: (incident) => `What if · ${incident}`,
    changed: "Supposed",
    nothingChanged: "nothing is supposed",
    removed: "taken out",
    lawOn: (day) => `judged under the law of ${day}`,
    about: (provision) => `about ${provision}`,
    beforeDay: (day, answer) => `before ${day}: ${answer}`,
    before: "BEFORE",
    after: "AFTER",
    noTrackDiffers: "No track changes.",
    same: (count) =>
      `${counted(count, { one: "track stays", many: "tracks stay" })}; -v shows ${count === 1 ? "it" : "them"}`,
    none: "–",
    status: "Provisions that come out differently",
    reasons: "Same outcome, other reasons",
    nothing: "No difference.",
    others: (count) => `and ${count} more; -v lists them`,
    absent: "not there",
    sweep: (act, from, to) => `If ${act} happened between ${from} and ${to}`,
    legend: "● fulfilled  ◐ open  ○ not  · nothing in force or reaching",
    from: "FROM",
    why: "BECAUSE",
    what: "WHAT CHANGES",
    beginning: "start",
    unchanging: "The answer is the same all the time.",
    turn: {
      version_begins: (name) => `new wording of ${name}`,
      version_ends: (name) => `${name} ends`,
      definition: (name) => `definition ${name} changes`,
      transition: (name) => `limit of the transition of ${name}`,
      capacity: () => "capacity changes",
    },
    calendar: {
      determination: "determination of candidates",
      party_determination: "determination of the parties",
      determination_planned: "planned determination of candidates",
      voting_day: "voting day",
      elected_determination: "determination of the elected",
      "campaign.from": "campaign begins",
      "campaign.to": "campaign ends",
      "quiet_period.from": "quiet period begins",
      "quiet_period.to": "quiet period ends",
    },
    other: "time limit within the provision",
    closing: "Suppositions are no facts: nothing is written to the file.",
  },
};
