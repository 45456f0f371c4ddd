import type { RulesWords } from "./rules.js";

export const rulesWordsId: RulesWords = {
  commands: {
    check: "periksa bentuk dan isi paket aturan",
    test: "jalankan uji di samping aturan",
    coverage: "apa yang diuji, dan bagian undang-undang mana yang disandikan",
    mutate: "tanam kesalahan dalam aturan dan hitung yang tidak disadari uji mana pun",
    list: "semua ketentuan, satu baris masing-masing",
    new: "ketentuan baru dan ujinya, bermula dari ketentuan lain",
    graph: "norma mana diancam oleh apa: Mermaid atau SVG",
    diff: "apa yang berubah di antara dua paket, dan peristiwa mana yang hasilnya lain",
    render: "halaman untuk ditelaah: unsur, versi, pengecualian, ancaman, uji, ruang tanda tangan",
  },
  options: {
    checkFormat: "pretty, json, sarif, github, atau junit; nama=berkas menulis ke berkas (boleh diulang)",
    output: "tulis ke berkas, bukan ke keluaran baku",
    failOn: "mulai tingkat mana kode keluar menjadi 1: error (bawaan) atau warning",
    explain: "apa yang ada di balik sebuah kode, dengan contoh keliru dan benar",
    texts: "folder naskah resmi: bandingkan bagian yang terkunci dengannya",
    dataFormat: "pretty atau json",
    minimum: "kode keluar 1 bila kurang dari sekian persen kesalahan tanaman yang disadari",
    survivors: "daftar setiap kesalahan tanaman yang tidak disadari uji mana pun",
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
  more: (count) => `${count} temuan lagi tidak ditampilkan di sini; asn-check rules check menyebut semuanya`,
  nothingWrong: "tidak ada temuan",
  wholePack: "seluruh paket",
};
