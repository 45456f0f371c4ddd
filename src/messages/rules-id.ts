import type { RulesWords } from "./rules.js";

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).replace(".", ",")}%`;

export const rulesWordsId: RulesWords = {
  commands: {
    check: "periksa bentuk dan isi paket aturan, lalu jalankan ujinya",
    test: "jalankan uji di samping aturan",
    coverage: "apa yang diuji, dan bagian undang-undang mana yang disandikan",
    mutate: "tanam kesalahan dalam aturan dan hitung yang tidak terdeteksi uji mana pun",
    list: "semua ketentuan, satu baris masing-masing",
    new: "ketentuan baru dan ujinya, bermula dari ketentuan lain",
    graph: "norma mana diancam ketentuan mana: Mermaid atau SVG",
    diff: "apa yang berubah di antara dua paket, dan peristiwa mana yang hasilnya lain",
    render: "halaman untuk ditelaah: unsur, versi, pengecualian, ancaman, uji, ruang tanda tangan",
  },
  options: {
    checkFormat: "pretty, json, sarif, github, atau junit; nama=berkas menulis ke berkas (boleh diulang)",
    output: "tulis ke berkas, bukan ke keluaran baku",
    failOn: "mulai tingkat mana kode keluar menjadi 1: error (bawaan) atau warning",
    explain: "apa yang ada di balik sebuah kode, dengan contoh keliru dan benar",
    noTests: "uji di samping aturan tidak dijalankan",
    texts: "folder naskah resmi: bandingkan bagian yang terkunci dengannya",
    dataFormat: "pretty atau json",
    minimum: "kode keluar 1 bila kurang dari sekian persen kesalahan yang ditanam terdeteksi",
    testsOnly: "hanya uji yang jalur berkasnya memuat ini (boleh diulang)",
    instrument: "hanya peraturan ini (boleh diulang)",
    kind: "hanya jenis ini: principle, duty, prohibition, offence, sanction, guideline, procedure (boleh diulang)",
    track: "hanya jalur ini (boleh diulang)",
    regime: "hanya macam pemilihan ini: pemilu atau pilkada",
    certainty:
      "hanya yang dalam salah satu versi paling tinggi sepasti ini: confirmed, single_source, derived, unconfirmed",
    on: "hanya yang berlaku pada hari ini",
    from: "ketentuan yang menjadi awalnya",
    graphFormat: "mermaid atau svg",
    graphTrack: "hanya jalur ini (boleh diulang)",
    over: "nilai peristiwa ini dengan kedua paket, lalu bandingkan (boleh diulang)",
    renderFormat: "markdown atau html",
    folder: "tulis satu halaman per ketentuan ke dalam folder ini",
  },
  checked: ({ provisions, facts, tests, errors, warnings }) =>
    `${provisions} ketentuan, ${facts} fakta, ${tests} berkas uji: ${errors} kesalahan, ${warnings} peringatan`,
  coverage: {
    tests: "Yang diuji",
    parts: { elements: "unsur", branches: "cabang", exceptions: "pengecualian", wordings: "rumusan dan tanggalnya" },
    statutes: "Bagian dari pasal-pasal yang disandikan",
    status: {
      encoded: "disandikan",
      used: "dipakai di dalam ketentuan lain",
      left_out: "ditinggalkan dengan alasan",
      uncovered: "tidak disandikan dan tidak dijelaskan",
    },
    articles: (count) => `${count} pasal`,
    unknown: (articles) => `pembagiannya belum dicatat: ${articles}`,
    more: (count) => `${count} bagian tidak diuji kasus mana pun; -v menyebutnya`,
  },
  mutation: {
    score: ({ killed, mutants, excused }) =>
      mutants === 0
        ? "Tidak ada kesalahan yang dapat ditanam: tidak ada uji."
        : `${killed} dari ${mutants} kesalahan yang ditanam terdeteksi (${percent(killed, mutants)}), ${excused} lagi dimaafkan dengan alasan`,
    worst: "terdeteksi · ditanam · beralasan · ketentuan",
    idle: ({ provision, kind, part }) => `Alasan tanpa kesalahan: ${provision} ${kind} ${part}`,
  },
  more: (count) => `${count} temuan lagi tidak ditampilkan di sini; asn-check rules check menyebut semuanya`,
  nothingWrong: "tidak ada temuan",
  wholePack: "seluruh paket",
};
