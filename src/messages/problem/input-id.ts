import type { InputProblemArgs } from "../../incident/input-problems.js";
import { parts, type Sentences } from "./sentence.js";

export const inputSentencesId: Sentences<InputProblemArgs> = {
  "input.not_text": ({ what }) => ({
    what: `${what === "line" ? "Baris" : "Berkas"} ini bukan teks UTF-8.`,
    suggestion: "Simpan ulang sebagai UTF-8; dari Excel: CSV UTF-8.",
  }),
  "input.all_ignored": ({ path, ignored }) => ({
    what: `${path}: semua berkas di dalamnya (${ignored}) dilewati menurut .asncheckignore.`,
    suggestion: "Sebut berkasnya satu per satu, atau pakai --no-ignore.",
  }),
  "csv.syntax": ({ reason }) => ({
    what: `Baris ini tidak dapat dibaca sebagai CSV (${reason}).`,
    expected:
      'Sel yang memuat pemisah, tanda petik atau ganti baris ditulis di antara "…"; tanda petik di dalamnya "".',
  }),
  "csv.empty": () => ({
    what: "Tabel ini tidak memuat satu peristiwa pun.",
    suggestion: "asn-check schema csv mencetak kolom-kolomnya.",
  }),
  "csv.unknown_column": ({ column, suggestion }) => ({
    what: `Kolom “${column}” tidak dikenal; tabel ini tidak dinilai.`,
    ...parts("", suggestion === "" ? "asn-check schema csv mencetak semua kolom." : `Maksudnya “${suggestion}”?`),
  }),
  "csv.duplicate_column": ({ column }) => ({ what: `Kolom “${column}” ada dua kali; tabel ini tidak dinilai.` }),
  "csv.too_many_cells": ({ cells, columns }) => ({
    what: `Baris ini memuat ${cells} sel untuk ${columns} kolom.`,
    suggestion: 'Sel yang memuat pemisah ditulis di antara tanda petik: "a,b".',
  }),
  "csv.contradiction": ({ column, value, first, first_line }) => ({
    what: `${column}: “${value}” di sini, “${first}” pada baris ${first_line}, untuk hal yang sama.`,
    expected: "Baris-baris satu peristiwa, pelaku atau perbuatan menyatakan hal yang sama, atau dikosongkan.",
  }),
  "csv.rows_apart": ({ id, first_line }) => ({
    what: `Baris peristiwa “${id}” terpisah dari yang pertama pada baris ${first_line}.`,
    suggestion: "Urutkan tabel menurut id.",
  }),
  "csv.day_first": ({ value, suggestion }) => ({
    what: `“${value}” bukan tanggal yang dikenal.`,
    expected:
      "Tulis tahun-bulan-hari: 2024-10-05; tabel yang seluruhnya hari/bulan/tahun: asn-check check --dates dmy.",
    ...parts("", suggestion === "" ? "" : `Maksudnya “${suggestion}”?`),
  }),
  "csv.missing_id": () => ({ what: "Sel id kosong; setiap baris menyebut peristiwanya." }),
};
