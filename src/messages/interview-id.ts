import type { Misread } from "../interview/typed.js";
import type { InterviewWords } from "./interview.js";

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

export const interviewWordsId: InterviewWords = {
  ask: {
    description:
      "pertanyaan yang masih menentukan, yang paling menentukan lebih dahulu; jawaban ditulis kembali ke berkas",
    answers: "berkas jawaban (kunci = jawaban, satu per baris; atau JSON); - untuk masukan baku",
    format: "pretty atau json; nama=berkas menulis ke berkas (boleh diulang)",
    output: "tulis ke berkas",
  },
  new: { description: "wawancara dari nol sampai berkas peristiwa yang sah" },
  topic: {
    finding_by: () => "Siapa yang menilai demikian?",
    finding_reasons: () => "Apa alasan penilaian itu?",
    finding_for: () => "Ketentuan mana yang dinilai dilanggar? (yang tidak dipilih tetap belum dinilai)",
    reading_by: () => "Lembaga mana yang memilih tafsir itu?",
    cycle: () => "Pemilihan yang mana?",
    more_actors: () => "Ada terlapor lain?",
    more_acts: () => "Ada perbuatan lain, atau perbuatan pada hari lain?",
    by: () => "Siapa yang melakukannya?",
    conduct_text: () => "Perbuatan lain apa? Uraikan singkat.",
    conduct_contested: () => "Adakah perbuatan yang dibantah?",
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
  chooseOne: "(pilih salah satu)",
  noneOfThem: "(tidak satu pun)",
  welcome: (file) => `Wawancara peristiwa baru · ditulis ke ${file}`,
  welcomeAsk: (title, questions) => `${title} · ${questions} pertanyaan masih menentukan`,
  resumed: (file, replies) => `Melanjutkan ${file}: ${replies} jawaban sudah ada.`,
  keys: "Panah memilih · Enter lanjut · Esc kembali · Ctrl-C berhenti (tersimpan)",
  manner: "Enter\u00a0lewati · ?\u00a0belum\u00a0tahu · <\u00a0kembali · .\u00a0simpan",
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
};
