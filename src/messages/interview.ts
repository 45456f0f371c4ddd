import type { Misread } from "../interview/typed.js";
import type { Topic } from "../interview/model.js";
import type { PerLanguage } from "./language.js";

type OwnTopic = Exclude<Topic, "fact" | "finding" | "reading">;

export interface InterviewWords {
  readonly ask: {
    readonly description: string;
    readonly answers: string;
    readonly format: string;
    readonly output: string;
  };
  readonly new: { readonly description: string };
  /** Questions that are not in the dictionary. */
  readonly topic: Readonly<Record<OwnTopic, () => string>>;
  readonly reading: (question: string) => string;
  readonly hint: {
    readonly yesNo: string;
    readonly day: string;
    readonly days: string;
    readonly number: Readonly<Record<"months" | "years" | "rupiah" | "plain", string>>;
    readonly examined: string;
    readonly choice: string;
    readonly choices: string;
    readonly body: string;
    readonly text: string;
    readonly texts: string;
  };
  readonly unknown: string;
  readonly skip: string;
  readonly back: string;
  readonly done: string;
  readonly yes: string;
  readonly no: string;
  readonly whyUnknown: string;
  readonly whyUnknownAsked: string;
  readonly required: string;
  readonly about: (id: string) => string;
  readonly decides: (provisions: number, tracks: string) => string;
  readonly askWhom: (whom: string) => string;
  readonly recorded: (value: string) => string;
  readonly otherBody: string;
  readonly bodyNamed: string;
  readonly search: string;
  readonly severalHow: string;
  readonly nothingMarked: string;
  /** Where an answer cannot be left out. */
  readonly nothingChosen: string;
  readonly emptyList: string;
  readonly noneOfThem: string;
  readonly welcome: (file: string) => string;
  readonly welcomeAsk: (title: string, questions: number) => string;
  readonly resumed: (file: string, replies: number) => string;
  readonly keys: string;
  readonly manner: string;
  readonly misread: (what: Misread) => string;
  readonly stillNeeded: string;
  readonly refused: string;
  readonly left: (file: string) => string;
  readonly leftAsk: (file: string, replies: number) => string;
  readonly ended: (file: string) => string;
  readonly written: (file: string, next: string) => string;
  readonly saved: (file: string, replies: number, open: number) => string;
  readonly nothingOpen: string;
  readonly onlyReadings: string;
  readonly oneFile: string;
  readonly heading: (actor: string) => string;
  readonly facts: string;
  readonly findings: string;
  readonly readings: string;
  readonly tracks: string;
  readonly sets: string;
  readonly fulfilledIf: string;
  readonly notFulfilledIf: string;
  readonly nothingNeeded: string;
  readonly noneSmall: string;
  readonly moreSets: string;
  readonly or: string;
  readonly notApplicable: string;
  readonly key: (key: string) => string;
  readonly moreQuestions: (count: number) => string;
  readonly howTo: (file: string) => string;
  readonly unknownKey: (key: string, suggestion: string) => string;
  readonly answersForm: (line: number) => string;
}

const misreadId = (what: Misread): string => {
  switch (what.code) {
    case "needed":
      return "Pertanyaan ini harus dijawab.";
    case "yes_or_no":
      return "Jawab ya atau tidak.";
    case "not_a_day":
      return "Tanggal tidak terbaca. Contoh: 5 Oktober 2024, 05-10-2024, 2024-10-05.";
    case "not_a_number":
      return "Tulis angkanya saja, misalnya 5 atau 25.000.000.";
    case "not_an_option":
      return `"${what.value}" tidak ada dalam pilihan.${what.suggestion === "" ? "" : ` Maksudnya ${what.suggestion}?`}`;
  }
};

const misreadEn = (what: Misread): string => {
  switch (what.code) {
    case "needed":
      return "This question needs an answer.";
    case "yes_or_no":
      return "Answer yes or no.";
    case "not_a_day":
      return "This is not read as a day. For example: 5 October 2024, 05-10-2024 (day first), 2024-10-05.";
    case "not_a_number":
      return "Write the number alone, such as 5 or 25.000.000.";
    case "not_an_option":
      return `"${what.value}" is not among the options.${what.suggestion === "" ? "" : ` Did you mean ${what.suggestion}?`}`;
  }
};

export const interviewWords: PerLanguage<InterviewWords> = {
  id: {
    ask: {
      description: "pertanyaan yang masih menentukan, yang paling menentukan dahulu; jawaban ditulis kembali ke berkas",
      answers: "berkas jawaban (kunci = jawaban, satu baris satu; atau JSON); - untuk masukan standar",
      format: "pretty atau json; nama=berkas menulis ke berkas (boleh diulang)",
      output: "tulis ke berkas",
    },
    new: { description: "wawancara dari nol sampai berkas peristiwa yang sah" },
    topic: {
      finding_by: () => "Siapa yang menilai demikian?",
      finding_reasons: () => "Apa alasan penilaian itu?",
      reading_by: () => "Lembaga mana yang memilih tafsir itu?",
      cycle: () => "Pemilihan yang mana?",
      more_actors: () => "Ada terlapor lain?",
      more_acts: () => "Ada perbuatan lain, atau perbuatan pada hari lain?",
      by: () => "Siapa yang melakukannya?",
      conduct_text: () => "Perbuatan lain apa? Uraikan singkat.",
      conduct_contested: () => "Adakah yang dibantah terjadi?",
      received_by: () => "Laporan atau temuan itu ditangani siapa?",
      body_name: () => "Nama lengkap lembaga itu?",
      determination: () => "Kapan pasangan calon atau calon ditetapkan di daerah itu?",
      campaign: () => "Kapan masa kampanye di daerah itu?",
      voting_day: () => "Kapan hari pemungutan suara di daerah itu?",
      extra: () => "Ada hal lain yang ingin dicatat?",
      title: () => "Judul singkat peristiwa (tanpa nama orang)?",
      narrative: () => "Uraian singkat? (ditampilkan, tidak ditafsirkan)",
      cites: () => "Ketentuan yang sudah dikutip para pihak?",
    },
    reading: (question) => `Tafsir: ${question} Sudahkah suatu lembaga memilih?`,
    hint: {
      yesNo: "ya / tidak",
      day: "misalnya 5 Oktober 2024 atau 05-10-2024",
      days: "misalnya 5 Oktober 2024; 25 September 2024 - 5 Oktober 2024 bila berlangsung; antara 1 Oktober 2024 dan 5 Oktober 2024 bila tidak pasti",
      number: {
        months: "angka, dalam bulan",
        years: "angka, dalam tahun",
        rupiah: "angka, dalam rupiah",
        plain: "angka",
      },
      examined: "tanggal pemeriksaan; atau ya / tidak",
      choice: "nomor atau kata",
      choices: "nomor atau kata, boleh beberapa dipisah koma; tidak ada bila kosong",
      body: "misalnya bawaslu, gakkumdu, bkn, ppk; lembaga lain boleh ditulis",
      text: "teks bebas",
      texts: "beberapa dipisah titik koma",
    },
    unknown: "Belum diketahui",
    skip: "Lewati",
    back: "← Kembali",
    done: "Cukup, simpan sekarang",
    yes: "Ya",
    no: "Tidak",
    whyUnknown: "belum diketahui",
    whyUnknownAsked: "Mengapa belum diketahui?",
    required: "wajib",
    about: (id) => `[${id}]`,
    decides: (provisions, tracks) => `menentukan ${provisions} ketentuan${tracks === "" ? "" : `: ${tracks}`}`,
    askWhom: (whom) => `tanyakan kepada: ${whom}`,
    recorded: (value) => `tercatat: ${value}`,
    otherBody: "Lembaga lain …",
    bodyNamed: "Nama lembaga",
    search: "ketik kata sehari-hari, atau enter untuk melihat semua",
    severalHow: "(spasi memilih, enter selesai)",
    nothingMarked: "Tidak ada yang dipilih. Maksudnya?",
    nothingChosen: "Belum ada yang ditandai: tekan spasi pada pilihan, lalu Enter.",
    emptyList: "Memang tidak ada",
    noneOfThem: "(tidak satu pun)",
    welcome: (file) => `Wawancara peristiwa baru · ditulis ke ${file}`,
    welcomeAsk: (title, questions) => `${title} · ${questions} pertanyaan masih menentukan`,
    resumed: (file, replies) => `Melanjutkan ${file}: ${replies} jawaban sudah ada.`,
    keys: "Panah memilih · Enter lanjut · Esc kembali · Ctrl-C berhenti (tersimpan)",
    manner: "Enter lewati · ? belum tahu · < kembali · . simpan",
    misread: misreadId,
    stillNeeded: "Belum bisa disimpan: kedudukan terlapor dan perbuatannya harus dijawab dahulu.",
    refused: "Jawaban itu tidak dapat dicatat.",
    left: (file) => `Berhenti. Jawaban tersimpan di ${file}; perintah yang sama melanjutkannya.`,
    leftAsk: (file, replies) =>
      `Berhenti. ${replies} jawaban sudah tertulis di ${file}; perintah yang sama melanjutkannya.`,
    ended: (file) =>
      `Masukan habis sebelum wawancara lengkap. Jawaban tersimpan di ${file}; perintah yang sama melanjutkannya.`,
    written: (file, next) => `Tersimpan: ${file}\nNilai dengan: ${next}`,
    saved: (file, replies, open) =>
      `${replies} jawaban ditulis ke ${file}. ${open === 0 ? "Tidak ada lagi yang menentukan." : `Masih ${open} pertanyaan yang menentukan.`}`,
    nothingOpen: "Tidak ada pertanyaan yang masih menentukan hasil.",
    onlyReadings: "Fakta dan penilaian sudah cukup; yang tersisa adalah tafsir (--reading pada check).",
    oneFile: "menjawab perlu satu berkas JSON dengan satu peristiwa; bentuk lain hanya ditampilkan pertanyaannya",
    heading: (actor) => `Yang masih menentukan · ${actor}`,
    facts: "Fakta",
    findings: "Penilaian",
    readings: "Tafsir yang menentukan (bukan pertanyaan fakta)",
    tracks: "Menurut jalur",
    sets: "Himpunan jawaban terkecil yang menuntaskan",
    fulfilledIf: "terpenuhi bila",
    notFulfilledIf: "tidak terpenuhi bila",
    nothingNeeded: "apa pun jawabannya",
    noneSmall: "tidak ada himpunan kecil yang cukup",
    moreSets: "… dan lainnya",
    or: "atau",
    notApplicable: "tidak berlaku",
    key: (key) => `kunci: ${key}`,
    moreQuestions: (count) => `… dan ${count} pertanyaan lain (-v)`,
    howTo: (file) =>
      `Menjawab: asn-check ask ${file} di terminal, atau --answers jawaban.txt dengan baris "kunci = jawaban".`,
    unknownKey: (key, suggestion) =>
      `Tidak ada pertanyaan terbuka dengan kunci ${key}.${suggestion === "" ? "" : ` Maksudnya ${suggestion}?`}`,
    answersForm: (line) => `baris ${line}: tulis "kunci = jawaban".`,
  },
  en: {
    ask: {
      description: "the questions that still matter, most decisive first; answers are written back into the file",
      answers: "file of answers (key = answer, one a line; or JSON); - for standard input",
      format: "pretty or json; name=file writes to a file (may be repeated)",
      output: "write to a file",
    },
    new: { description: "an interview from nothing to a valid incident file" },
    topic: {
      finding_by: () => "Who evaluated it so?",
      finding_reasons: () => "What were the reasons?",
      reading_by: () => "Which body took that reading?",
      cycle: () => "Which election?",
      more_actors: () => "Is anybody else reported?",
      more_acts: () => "Is there another act, or an act on another day?",
      by: () => "Who did it?",
      conduct_text: () => "What other conduct? Describe it briefly.",
      conduct_contested: () => "Is any of it denied to have happened?",
      received_by: () => "Who handles the report?",
      body_name: () => "The full name of that body?",
      determination: () => "When were the candidates determined there?",
      campaign: () => "When was the campaign period there?",
      voting_day: () => "When was voting day there?",
      extra: () => "Is there anything else to record?",
      title: () => "A short title (no names of persons)?",
      narrative: () => "A short account? (shown, never interpreted)",
      cites: () => "Provisions that somebody already cites?",
    },
    reading: (question) => `Reading: ${question} Has a body chosen?`,
    hint: {
      yesNo: "yes / no",
      day: "such as 5 October 2024 or 05-10-2024 (day first)",
      days: "such as 5 October 2024; 25 September 2024 - 5 October 2024 if it went on; between 1 October 2024 and 5 October 2024 if not certain",
      number: {
        months: "a number, in months",
        years: "a number, in years",
        rupiah: "a number, in rupiah",
        plain: "a number",
      },
      examined: "day of the examination; or yes / no",
      choice: "number or word",
      choices: "numbers or words, several with commas; none for an empty list",
      body: "such as bawaslu, gakkumdu, bkn, ppk; another body may be written",
      text: "free text",
      texts: "several with semicolons",
    },
    unknown: "Not known",
    skip: "Skip",
    back: "← Back",
    done: "Enough, save now",
    yes: "Yes",
    no: "No",
    whyUnknown: "not known",
    whyUnknownAsked: "Why is it not known?",
    required: "needed",
    about: (id) => `[${id}]`,
    decides: (provisions, tracks) =>
      `decides ${provisions} ${provisions === 1 ? "provision" : "provisions"}${tracks === "" ? "" : `: ${tracks}`}`,
    askWhom: (whom) => `ask: ${whom}`,
    recorded: (value) => `recorded: ${value}`,
    otherBody: "Another body …",
    bodyNamed: "Name of the body",
    search: "type an everyday word, or enter to see all",
    severalHow: "(space selects, enter ends)",
    nothingMarked: "Nothing was selected. Which is it?",
    nothingChosen: "Nothing is marked yet: press space on an entry, then Enter.",
    emptyList: "There are none",
    noneOfThem: "(none of them)",
    welcome: (file) => `Interview for a new incident · written to ${file}`,
    welcomeAsk: (title, questions) =>
      `${title} · ${questions} ${questions === 1 ? "question" : "questions"} still matter`,
    resumed: (file, replies) => `Going on with ${file}: ${replies} answers are there.`,
    keys: "Arrows choose · Enter goes on · Esc goes back · Ctrl-C leaves (answers kept)",
    manner: "Enter skips · ? not known · < back · . enough, save",
    misread: misreadEn,
    stillNeeded: "Cannot be saved yet: the status of the person and the conduct must be answered first.",
    refused: "This answer cannot be recorded.",
    left: (file) => `Left. The answers are kept in ${file}; the same command goes on.`,
    leftAsk: (file, replies) => `Left. ${replies} answers stand in ${file}; the same command goes on.`,
    ended: (file) =>
      `The input ended before the interview was complete. The answers are kept in ${file}; the same command goes on.`,
    written: (file, next) => `Saved: ${file}\nJudge it with: ${next}`,
    saved: (file, replies, open) =>
      `${replies} answers written to ${file}. ${open === 0 ? "Nothing else matters any more." : `${open} questions still matter.`}`,
    nothingOpen: "No question could still change the outcome.",
    onlyReadings: "Facts and findings suffice; what is left are readings (--reading of check).",
    oneFile: "answering needs one JSON file with one incident; of other forms only the questions are shown",
    heading: (actor) => `What still matters · ${actor}`,
    facts: "Facts",
    findings: "Findings",
    readings: "Readings that decide (no questions of fact)",
    tracks: "By track",
    sets: "Smallest sets of answers that settle",
    fulfilledIf: "fulfilled if",
    notFulfilledIf: "not fulfilled if",
    nothingNeeded: "whatever is answered",
    noneSmall: "no small set suffices",
    moreSets: "… and others",
    or: "or",
    notApplicable: "does not apply",
    key: (key) => `key: ${key}`,
    moreQuestions: (count) => `… and ${count} more questions (-v)`,
    howTo: (file) =>
      `To answer: asn-check ask ${file} at a terminal, or --answers answers.txt with lines "key = answer".`,
    unknownKey: (key, suggestion) =>
      `There is no open question with the key ${key}.${suggestion === "" ? "" : ` Did you mean ${suggestion}?`}`,
    answersForm: (line) => `line ${line}: write "key = answer".`,
  },
};
