import type { BatchProblemArgs } from "../../cli/batch/problems.js";
import type { Sentences } from "./sentence.js";

export const batchSentencesId: Sentences<BatchProblemArgs> = {
  "cli.resume_formats": ({ formats }) => ({
    what: `--resume menulis NDJSON ke berkasnya, bukan ${formats.join(", ")}.`,
    expected: "Jalankan tanpa -f; ubah hasilnya sesudah selesai.",
  }),
  "cli.resume_differs": ({ file, what }) => ({
    what: `${file} dimulai oleh pemanggilan lain; yang berbeda: ${what.join(", ")}.`,
    suggestion: `Pakai pemanggilan yang sama, atau hapus ${file}.partial untuk mulai dari awal.`,
  }),
  "cli.resume_changed": ({ file, position }) => ({
    what: `Peristiwa ke-${position} bukan yang sudah dinilai dalam ${file}: masukannya berubah.`,
    suggestion: `Hapus ${file}.partial untuk mulai dari awal.`,
  }),
  "cli.resume_unknown": ({ file }) => ({
    what: `${file}.partial ada, tetapi ${file}.resume yang menyebut pemanggilannya tidak ada atau rusak.`,
    suggestion: `Hapus atau pindahkan ${file}.partial untuk mulai dari awal.`,
  }),
  "cli.resume_shared": ({ file }) => ({
    what: `Proses lain juga menulis ${file}.partial; proses ini berhenti.`,
    suggestion: "Jalankan satu saja; perintah yang sama melanjutkan setelah yang lain berakhir.",
  }),
  "cli.jobs": ({ value }) => ({ what: `--jobs ${value}: bukan jumlah.`, expected: "Tulis 1, 2, … atau auto." }),
};
