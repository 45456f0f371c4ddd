import type { IncidentProblemArgs, SyntaxReason, ValueKind } from "../../incident/problems.js";
import { visibleSign } from "../../text/visible-sign.js";
import { longDay } from "../day.js";
import { isConstant, isNoValue, parts, some, type Sentence, type Sentences } from "./sentence.js";

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "teks",
  boolean: "true atau false",
  number: "angka",
  slug: "satu kata dari kamus",
  list: "daftar [ … ]",
  object: "objek { … }",
  null: "null",
  day: 'hari "2024-10-05", bulan "2024-10", tahun "2024", { "between": [a, b] } atau { "unknown": "alasan" }',
  day_or_period: 'hari "2024-10-05", masa { "from", "to" }, { "between": [a, b] } atau { "unknown": "alasan" }',
  iso_day: 'hari tertentu, seperti "2024-10-05"',
  examined:
    '{ "on": hari }, { "before": hari, "value": true/false }, { "unknown": "alasan" } atau { "not_applicable": true }',
  finding: '{ "unknown": "alasan" } atau penilaian { "value", "by", "reasons" }',
  state: 'nilai, { "one_of": [ … ], "unknown": "alasan" }, { "unknown": "alasan" } atau { "not_applicable": true }',
  true: "true",
  body: 'nama lembaga atau { "body", "name" }',
};

const reasons: Readonly<Record<SyntaxReason, (found: string, line: number) => string>> = {
  trailing_comma: () => "Koma ini tidak diikuti apa pun; hapus.",
  missing_comma: () => "Sebelum bagian ini kurang koma.",
  missing_colon: () => 'Setelah kunci ini kurang titik dua ":".',
  single_quotes: (found) =>
    `JSON memakai kutip ganda lurus "…", bukan kutip tunggal atau kutip lengkung dari pengolah kata.${found === "'" ? " Dari Python: tulis berkasnya dengan json.dump." : ""}`,
  comment: () => "JSON tidak mengenal komentar.",
  unquoted_word: (found) =>
    isNoValue(found)
      ? `${found} bukan nilai JSON. Belum ditanyakan: hapus kuncinya. Ditanyakan tetapi tidak diketahui: { "unknown": "alasan" }.`
      : isConstant(found)
        ? `Tulis ${found.toLowerCase()} dengan huruf kecil.`
        : `Kata ${found} harus berada di dalam kutip ganda "…".`,
  unclosed: (_, line) => `Kurung atau kutip yang dibuka di baris ${line} belum ditutup.`,
  extra_bracket: (found) => `Kurung ${found} ini kelebihan.`,
  mismatched_bracket: (found, line) => `Kurung ${found} ini tidak cocok dengan yang dibuka di baris ${line}.`,
  control_character: () => "Teks di dalam kutip tidak boleh berganti baris; tulis \\n.",
  bad_escape: (found) => `Urutan ${found} tidak dikenal di dalam teks JSON.`,
  bad_number: (found) => `${found} bukan angka JSON.`,
  more_than_one_value: () => "Setelah nilai pertama masih ada isi lain.",
  unexpected: (found) =>
    found === "" ? "Berkas berakhir di tengah isi." : `${visibleSign(found)} tidak dapat berada di sini.`,
};

function unknown(noun: string, args: { value: string; suggestion: string; known: readonly string[] }): Sentence {
  return {
    what: `${noun} “${args.value}” tidak dikenal.`,
    ...parts(
      args.known.length === 0 ? "" : `Yang dikenal: ${some(args.known)}.`,
      args.suggestion === "" ? "" : `Maksudnya “${args.suggestion}”?`,
    ),
  };
}

const inDictionary = "Cari dengan: asn-check words";

export const incidentSentencesId: Sentences<IncidentProblemArgs> = {
  "incident.empty": () => ({
    what: "Berkas ini kosong.",
    suggestion: "Contoh yang lengkap: asn-check example",
  }),
  "incident.syntax": ({ reason, found, line }) => ({ what: `Bukan JSON yang sah: ${reasons[reason](found, line)}` }),
  "incident.too_large": ({ bytes, limit }) => ({
    what: `Terlalu besar: ${bytes} bita.`,
    expected: `Paling banyak ${limit} bita untuk satu peristiwa.`,
  }),
  "incident.too_deep": ({ limit }) => ({ what: `Bersarang lebih dalam daripada ${limit} tingkat.` }),
  "incident.not_an_object": ({ found }) => ({
    what: `Ini ${kinds[found]}, bukan peristiwa.`,
    expected: "Satu objek { … } atau daftar objek [ { … }, … ].",
  }),
  "incident.half_character": () => ({
    what: "Teks ini memuat separuh karakter: \\ud800 sampai \\udfff tanpa pasangannya.",
    suggestion: "Tulis karakternya sendiri, atau kedua paruhnya: \\ud83d\\ude42.",
  }),
  "incident.empty_list": () => ({ what: "Daftar ini tidak memuat satu peristiwa pun." }),
  "incident.duplicate_key": ({ key, first_line }) => ({
    what: `Kunci “${key}” ditulis dua kali; yang pertama di baris ${first_line}.`,
    suggestion: "Sisakan satu saja.",
  }),
  "incident.unknown_key": ({ key, suggestion, known }) => ({
    what: `Kunci “${key}” tidak dikenal di sini.`,
    ...parts(
      known.length === 0 ? "" : `Yang dikenal: ${some(known)}.`,
      suggestion === "" ? inDictionary : `Maksudnya “${suggestion}”?`,
    ),
  }),
  "incident.misplaced_key": ({ key, belongs }) => ({
    what: `Kunci “${key}” bukan di sini tempatnya.`,
    suggestion: `Pindahkan ke ${belongs}.`,
  }),
  "incident.personal_key": ({ key }) => ({
    what: `“${key}” memuat data pribadi dan di sini tidak akan disamarkan.`,
    suggestion: "Tulis di dalam “people”; hanya di sana nama dapat disamarkan.",
  }),
  "incident.derived_fact": ({ key }) => ({
    what: `“${key}” dihitung oleh alat dan tidak ditulis.`,
    suggestion: "Hapus kunci ini.",
  }),
  "incident.missing_key": ({ key }) => ({ what: `Kunci “${key}” wajib ada dan belum ditulis.` }),
  "incident.wrong_type": ({ expected, found }) => ({
    what: `Nilai ini ${kinds[found]}.`,
    expected: `Diharapkan: ${kinds[expected]}.`,
  }),
  "incident.null": () => ({
    what: "null tidak mengatakan apa-apa.",
    expected: 'Belum ditanyakan: hapus kuncinya. Ditanyakan tetapi tidak diketahui: { "unknown": "alasan" }.',
  }),
  "incident.empty_text": () => ({ what: "Teks ini kosong." }),
  "incident.empty_array": () => ({ what: "Daftar ini kosong." }),
  "incident.unknown_slug": (args) => ({
    ...unknown("Kata", args),
    ...(args.suggestion === "" ? { suggestion: `${inDictionary} "${args.value}"` } : {}),
  }),
  "incident.alias": ({ value, key, suggestion }) => ({
    what: `“${value}” kata sehari-hari, bukan kata kamus.`,
    suggestion: `Bila itu maksudnya: ${key === "" ? "" : `"${key}": `}"${suggestion}"`,
  }),
  "incident.number_range": ({ value }) => ({
    what: `${value} bukan jumlah yang mungkin.`,
    expected: "Nol atau lebih.",
  }),
  "incident.conflicting_states": ({ keys }) => ({ what: `Kunci ini tidak dapat bersama: ${keys.join(", ")}.` }),
  "incident.one_of_too_short": () => ({
    what: "“one_of” hanya memuat kurang dari dua kemungkinan.",
    expected: "Dua atau lebih; kalau hanya satu, tulis nilainya saja.",
  }),
  "incident.contested_needs_values": () => ({
    what: "“contested”: true hanya cukup untuk ya/tidak.",
    expected: 'Sebutkan nilai tandingannya, seperti "contested": ["pppk"].',
  }),
  "incident.other_needs_text": ({ value }) => ({
    what: `“${value}” saja tidak menjelaskan apa-apa.`,
    expected: `Tulis { "kind": "${value}", "text": "…" }.`,
  }),
  "incident.repeated_item": ({ value }) => ({ what: `“${value}” disebut dua kali.` }),
  "incident.stage_contradicts_kind": ({ kind, stage }) => ({
    what: `Jenis “${kind}” tidak cocok dengan tahap “${stage}”.`,
  }),
  "incident.regime_contradicts_cycle": ({ regime, cycle }) => ({
    what: `Rezim “${regime}” tidak cocok dengan “${cycle}”.`,
  }),
  "incident.office_not_in_cycle": ({ office, cycle, known }) => ({
    what: `“${office}” tidak dipilih dalam “${cycle}”.`,
    ...parts(known.length === 0 ? "" : `Yang dipilih: ${some(known)}.`, ""),
  }),
  "incident.date_format": ({ value, suggestion }) => ({
    what: `“${value}” bukan tanggal yang dikenal.`,
    expected: "Tulis tahun-bulan-hari: 2024-10-05.",
    ...parts("", suggestion === "" ? "" : `Maksudnya “${suggestion}”?`),
  }),
  "incident.impossible_date": ({ value, suggestion }) => ({
    what: `${value} tidak ada dalam kalender.`,
    ...parts("", suggestion === "" ? "" : `Maksudnya “${suggestion}”?`),
  }),
  "incident.range_reversed": ({ from, to }) => ({
    what: `Masa ini berakhir (${longDay(to, "id")}) sebelum dimulai (${longDay(from, "id")}).`,
  }),
  "incident.duplicate_id": ({ id, first_line }) => ({
    what: `Nama “${id}” sudah dipakai di baris ${first_line}.`,
  }),
  "incident.unknown_actor": (args) => unknown("Pelaku", args),
  "incident.idle_actor": ({ actor }) => ({
    what: `Pelaku “${actor}” tidak disebut dalam perbuatan mana pun.`,
    suggestion: "Tambahkan pada “by” sebuah perbuatan.",
  }),
  "incident.unknown_cycle": (args) => unknown("Pemilihan", args),
  "incident.unknown_contest": (args) => unknown("Pemilihan", args),
  "incident.ambiguous_contest": ({ value }) => ({
    what: `“${value}” cocok dengan lebih dari satu pemilihan dalam berkas ini.`,
    suggestion: "Beri setiap pemilihan “id” dan sebut id itu.",
  }),
  "incident.unknown_reading": (args) => unknown("Tafsir", args),
  "incident.unknown_choice": (args) => unknown(`Pilihan untuk tafsir “${args.reading}”:`, args),
  "incident.unknown_provision": (args) => unknown("Ketentuan", args),
  "incident.unknown_track": (args) => unknown("Jalur", args),
  "incident.unknown_tier": (args) => unknown("Tingkat", args),
  "incident.unknown_evidence": (args) => unknown("Bukti", args),
  "incident.bare_finding": ({ finding, value }) => ({
    what: `“${finding}” menuntut penilaian yang dicatat; ${value} saja tidak cukup.`,
    expected: `{ "value": ${value}, "by": { "body": "bawaslu" }, "reasons": "…" }, atau { "unknown": "belum dinilai" }.`,
  }),
  "incident.finding_without_reasons": ({ finding, body }) => ({
    what: `Penilaian “${finding}” oleh ${body} belum beralasan.`,
    expected: 'Tambahkan "reasons": "…".',
  }),
  "incident.party_decides": ({ value, known }) => ({
    what: `${value} adalah pihak, yang bersikap tetapi tidak memutus.`,
    expected: `Lembaga yang memutus: ${some(known)}. Sikap pihak dicatat pada "findings" atau "readings_taken".`,
  }),
  "incident.plain_text_body": ({ value, suggestion }) => ({
    what: `“${value}” dibaca sebagai lembaga bernama itu.`,
    ...parts("", suggestion === "" ? "" : `Bila maksudnya lembaga yang dikenal: "${suggestion}".`),
  }),
  "incident.known_before_conduct": ({ known, conduct, act }) => ({
    what: `Diketahui ${longDay(known, "id")}, padahal hari perbuatan “${act}” dicatat ${longDay(conduct, "id")}.`,
    suggestion: "Periksa kedua hari itu; penilaian tetap berjalan.",
  }),
  "incident.found_before_conduct": ({ finding, found, conduct }) => ({
    what: `Penilaian “${finding}” bertanggal ${longDay(found, "id")}, padahal hari perbuatan dicatat ${longDay(conduct, "id")}.`,
    suggestion: "Periksa kedua hari itu; penilaian tetap berjalan.",
  }),
  "incident.decided_before_conduct": ({ decided, conduct }) => ({
    what: `Keputusan bertanggal ${longDay(decided, "id")}, padahal hari perbuatan pertama dicatat ${longDay(conduct, "id")}.`,
    suggestion: "Periksa kedua hari itu; penilaian tetap berjalan.",
  }),
  "incident.role_not_encoded": ({ role, actor }) => ({
    what: `Peran “${role}” dari “${actor}” dicatat, tetapi penyertaan belum disandikan: ia dinilai seperti orang yang melakukannya sendiri.`,
    suggestion: "Baca hasilnya dengan peran itu; bila ia sendiri berbuat lain, catat sebagai perbuatan tersendiri.",
  }),
  "incident.fact_of_other_status": ({ key, of }) => ({
    what: `“${key}” hanya dibaca bila kedudukannya ${of.join(" atau ")}; di sini tidak mengubah apa pun.`,
    suggestion: 'Kedudukan lain yang juga dipegang ditulis dengan “also”: "also": [{ "status": "…" }].',
  }),
  "incident.reported_before_known": ({ reported, known }) => ({
    what: `Dilaporkan ${longDay(reported, "id")}, sebelum diketahui ${longDay(known, "id")}.`,
    suggestion: "Periksa kedua hari itu; penilaian tetap berjalan.",
  }),
  "incident.examined_on_alias": ({ actors }) => ({
    what: `“report.examined_on” dibaca sebagai pemeriksaan disiplin ${actors.join(", ")} oleh atasan atau tim pemeriksa.`,
    suggestion:
      "Klarifikasi Bawaslu, KASN, atau BKN bukan pemeriksaan disiplin. Tulis “discipline”: { “examined”: … } pada pelaku.",
  }),
  "input.not_found": ({ path, suggestion }) => ({
    what: `${path} tidak ada.`,
    ...parts("", suggestion === "" ? "" : `Maksudnya ${suggestion}?`),
  }),
  "input.no_incidents": ({ path }) => ({
    what: `Folder ${path} tidak memuat peristiwa.`,
    expected: "Berkas .json, .ndjson, .jsonl, .csv, .tsv, .yaml, atau .yml.",
  }),
  "input.no_match": ({ pattern }) => ({ what: `Tidak ada berkas yang cocok dengan ${pattern}.` }),
  "input.unreadable": ({ path, reason }) => ({ what: `${path} tidak dapat dibaca (${reason}).` }),
  "input.not_utf8": ({ path }) => ({
    what: `${path} bukan teks UTF-8.`,
    suggestion: "Simpan ulang sebagai UTF-8.",
  }),
};
