import type { CliProblemArgs, NamedThing } from "../../cli/problems.js";
import { parts, some, type Sentences } from "./sentence.js";

const things: Readonly<Record<NamedThing, string>> = {
  command: "Perintah",
  format: "Format",
  language: "Bahasa",
  color: "Pilihan warna",
  detail: "Tingkat rincian",
  gate: "Gerbang --fail-on",
  track: "Jalur",
  reading: "Tafsir",
  choice: "Pilihan tafsir",
  provision: "Ketentuan",
  actor: "Pelaku",
  act: "Perbuatan",
  example: "Contoh",
  schema: "Skema",
  shell: "Pelengkap untuk shell",
  severity: "Ambang",
  dates: "Cara menulis tanggal",
  finding: "Penilaian",
  instrument: "Peraturan",
  kind: "Jenis",
  regime: "Rezim",
  certainty: "Kepastian",
  election: "Pemilihan",
  status: "Kedudukan",
  incident: "Peristiwa",
  contest: "Pemilihan",
  fact: "Fakta",
};

/** What a command is told without an option's name, as its help calls it. */
const missing: Readonly<Record<string, string>> = {
  incident: "peristiwa",
  provision: "ketentuan",
  text: "teks",
  path: "berkas",
  name: "nama",
  answer: "jawaban",
  before: "paket sebelum",
  after: "paket sesudah",
};

export const cliSentencesId: Sentences<CliProblemArgs> = {
  "cli.unknown_option": ({ option, suggestion }) => ({
    what: `Opsi ${option} tidak dikenal.`,
    ...parts("", suggestion === "" ? "Semua opsi: asn-check --help" : `Maksudnya ${suggestion}?`),
  }),
  "cli.option_needs_value": ({ option }) => ({ what: `Opsi ${option} menuntut nilai.` }),
  "cli.missing_argument": ({ argument }) => ({ what: `Belum disebut: ${missing[argument] ?? argument}.` }),
  "cli.too_many_arguments": ({ given }) => ({
    what: `Perintah “${given}” menerima lebih sedikit masukan daripada yang ditulis.`,
    suggestion: `Lihat asn-check ${given} --help.`,
  }),
  "cli.usage": ({ detail }) => ({ what: `Cara pakai keliru: ${detail}` }),
  "cli.unknown_name": ({ what, value, suggestion, known }) => ({
    what: `${things[what]} “${value}” tidak dikenal.`,
    ...parts(
      known.length === 0 ? "" : `${what === "provision" ? "Yang mirip" : "Yang dikenal"}: ${some(known)}.`,
      suggestion === "" ? "" : `Maksudnya “${suggestion}”?`,
    ),
  }),
  "cli.step_not_judged": ({ provision }) => ({
    what: `${provision} adalah langkah tata cara; tidak ada yang melanggarnya.`,
    suggestion: `asn-check show ${provision} menampilkannya.`,
  }),
  "cli.set_form": ({ option, value }) => ({
    what: `${option} ${value}: tidak jelas.`,
    expected: `Tulis nama=nilai, misalnya ${option === "--finding" ? "intent=true" : "actor.status=pppk"}.`,
  }),
  "cli.set_json": ({ option, value }) => ({ what: `${option} ${value}: dimulai seperti JSON, tetapi bukan JSON.` }),
  "cli.set_which": ({ path, what, known }) => {
    const scope = path.replace(/\..*/s, "");
    return {
      what: `${path}: ada beberapa ${{ actor: "pelaku", act: "perbuatan", contest: "pemilihan" }[what]}, dan tidak ada yang disebut.`,
      expected: `Tulis ${path.replace(scope, `${scope}:${known[0] ?? "id"}`)}, atau sebut dengan --${what}: ${some(known)}.`,
    };
  },
  "cli.sweep_form": ({ value }) => ({
    what: `--sweep ${value}: tidak jelas.`,
    expected: "Tulis date=DARI..SAMPAI, misalnya date=2020-01-01..2026-12-31.",
  }),
  "cli.several_incidents": ({ path, known }) => ({
    what: `${path} memuat ${known.length} peristiwa; yang dimaksud satu.`,
    expected: `Sebut dengan --incident: ${some(known)}.`,
  }),
  "cli.not_a_day": ({ option, value }) => ({
    what: `${option} ${value}: bukan tanggal.`,
    expected: "Tulis tahun-bulan-hari: 2024-10-05.",
  }),
  "cli.reading_form": ({ value }) => ({
    what: `--reading ${value}: tidak jelas.`,
    expected: "Tulis tafsir=pilihan, misalnya pejabat-asn=luas.",
  }),
  "cli.two_on_stdout": ({ formats }) => ({
    what: `Hanya satu format dapat ke keluaran baku: ${formats.join(", ")}.`,
    expected: "Beri yang lain berkas: -f json=hasil.json.",
  }),
  "cli.output_unclear": ({ path }) => ({
    what: `-o ${path}: tidak jelas format mana yang dimaksud.`,
    expected: `Tulis berkas pada formatnya: -f json=${path}.`,
  }),
  "cli.page_in_full": () => ({
    what: "Halaman html memuat kajian lengkap; --detail summary tidak dapat dipakai bersamanya.",
    expected: "Hapus --detail summary, atau tulis bentuk lain.",
  }),
  "cli.no_output_path": ({ given }) => ({
    what: `${given}: nama berkasnya belum ditulis.`,
    expected: "Tulis berkasnya, misalnya -f json=hasil.json; tanpa berkas ke keluaran baku: -f json.",
  }),
  "cli.output_twice": ({ path }) => ({ what: `Dua format tidak dapat ditulis ke satu berkas: ${path}.` }),
  "cli.output_is_input": ({ path }) => ({
    what: `${path} dibaca dalam pemanggilan ini; hasilnya akan menimpanya.`,
    expected: "Beri hasilnya nama lain.",
  }),
  "cli.nothing_named": () => ({ what: "Belum disebut apa yang diperiksa." }),
  "cli.binary_to_terminal": () => ({
    what: "Dokumen ini bukan teks untuk layar.",
    expected: "Sebut berkasnya: -f docx -o kajian.docx.",
  }),
  "cli.unwritable": ({ path, reason }) => ({ what: `${path} tidak dapat ditulis (${reason}).` }),
  "cli.exists": ({ path }) => ({ what: `${path} sudah ada; tidak ada yang ditimpa.` }),
  "cli.pack_missing": ({ path }) => ({
    what: `Paket aturan tidak ada di ${path}.`,
    suggestion: "Pasang ulang, atau sebut paket sendiri dengan --rules FOLDER.",
  }),
  "cli.part_missing": ({ path }) => ({ what: `${path} tidak ada dalam paket ini.`, suggestion: "Pasang ulang." }),
  "cli.pack_damaged": ({ path, detail }) => ({ what: `Paket aturan ${path} rusak: ${detail}` }),
  "cli.defect": ({ detail }) => ({
    what: `Kesalahan di dalam program ini, bukan pada berkas Anda: ${detail}`,
    suggestion: "Ulangi dengan --debug dan laporkan keluarannya, tanpa nama orang.",
  }),
};
