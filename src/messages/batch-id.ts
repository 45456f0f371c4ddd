import { clock } from "./clock.js";
import type { BatchWords } from "./batch.js";

export const batchWordsId: BatchWords = {
  part: {
    tracks: "Menurut jalur",
    tiers: "Menurut tingkat",
    provisions: "Menurut ketentuan",
    regions: "Menurut daerah",
    months: "Menurut bulan perbuatan",
    conduct: "Menurut perbuatan",
  },
  others: "lainnya",
  unsaid: "tidak disebut",
  moreRows: (count) => `dan ${count} peristiwa lagi; -f csv atau -f ndjson memuat semuanya`,
  moreKeys: (count) => `dan ${count} lagi`,
  interrupted: "Dihentikan sebelum selesai: masukan selebihnya belum dinilai.",
  toReview: "pasal yang perlu ditelaah",
  notJudged: "tidak dapat dinilai",
  missing: (what) => `belum ditetapkan: ${what}`,
  actor: "pelaku",
  act: "perbuatan",
  incidents: "peristiwa",
  count: "jumlah",
  outcomes: "keluaran",
  nothing: "tidak ada ketentuan yang terpenuhi atau terbuka menurut fakta yang dicatat; bukan berarti sah",
  empty: "Tidak ada peristiwa yang dinilai.",
  summaryTitle: "Pemetaan pasal atas fakta yang dicatat",
  moreAnnotations: (count) => `${count} lagi dalam ringkasan pekerjaan`,
  summaryCut: (lines) =>
    `${lines} baris lagi tidak dimuat, karena ringkasan pekerjaan dibatasi besarnya. Seluruhnya: -f markdown=BERKAS.`,
  informational: "tidak terpenuhi atau dikecualikan menurut fakta yang dicatat",
  rulesNotLoaded: "Paket aturan tidak dapat dimuat; tidak ada yang dinilai.",
  moreProblems: (count) => `dan ${count} masalah lagi; -v menampilkannya`,
  progress: (records, rate, left) =>
    `${records} peristiwa, ${rate} per detik${left === undefined ? "" : `, sisa ${clock(left)}`}`,
  oneThread: "--jobs: satu utas saja; beberapa utas hanya dari NDJSON ke NDJSON, tanpa --actor dan --act.",
  goOn: (done) =>
    `Dihentikan setelah ${done} peristiwa; yang selesai sudah tertulis utuh. Agar lain kali dapat dilanjutkan: --resume BERKAS.`,
  goOnSame: (done, file) => `Dihentikan setelah ${done} peristiwa. Perintah yang sama melanjutkan ${file}.`,
  resumed: (done) => `Melanjutkan setelah ${done} peristiwa yang sudah dinilai.`,
  written: (answers, unread, file) => `${answers} peristiwa dinilai, ${unread} tidak dapat dinilai: ${file}`,
  csvNotes: [
    "Satu baris untuk setiap peristiwa, perbuatan dan pelaku; baris satu peristiwa berurutan. Hanya id yang wajib.",
    "Sel kosong: belum ditanyakan. ? atau ? alasan: belum diketahui. -: tidak berlaku. ; memisahkan isi daftar; []: tidak ada.",
    "Ya atau tidak: true, false. Hari: 2024-10-05, atau 05/10/2024 dengan --dates dmy; masa: 2024-10-01..2024-10-05.",
    "Kolom people.<siapa>.<apa> untuk nama dan data pribadi; hanya di sana.",
  ],
};
