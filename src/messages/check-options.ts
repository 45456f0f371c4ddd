import type { PerLanguage } from "./language.js";

/** Help for the options of many incidents. */
interface CheckWords {
  readonly inputFormat: string;
  readonly dates: string;
  readonly noIgnore: string;
  readonly totals: string;
  readonly bom: string;
  readonly jobs: string;
  readonly resume: string;
}

export const checkWords: PerLanguage<CheckWords> = {
  id: {
    inputFormat: "bentuk masukan baku, dan berkas yang namanya tidak menunjukkannya: json, ndjson, csv, atau yaml",
    dates: "cara menulis tanggal dalam tabel: iso (2024-10-05) atau dmy (05/10/2024)",
    noIgnore: "abaikan .asncheckignore",
    totals: "jumlah menurut jalur, tingkat, ketentuan, daerah, bulan, perbuatan; pada ndjson baris terakhir",
    bom: "awali csv dengan tanda urutan bita, untuk lembar kerja yang memerlukannya",
    jobs: "sebanyak ini utas untuk ndjson ke ndjson (bawaan 1), atau auto",
    resume: "tulis NDJSON ke berkas ini, melanjutkan bila perintah yang sama pernah dihentikan",
  },
  en: {
    inputFormat: "form of standard input, and of files whose names do not tell: json, ndjson, csv or yaml",
    dates: "how tables write days: iso (2024-10-05) or dmy (05/10/2024)",
    noIgnore: "pay no heed to .asncheckignore",
    totals: "totals by track, tier, provision, region, month, conduct; with ndjson the last line",
    bom: "begin csv with a byte-order mark, for spreadsheets that want one",
    jobs: "so many threads for ndjson to ndjson (default 1), or auto",
    resume: "write NDJSON into this file, going on where the same command was interrupted",
  },
};
