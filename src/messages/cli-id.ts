import type { CliWords } from "./cli.js";

export const cliWordsId: CliWords = {
  description:
    "Memetakan dugaan pelanggaran netralitas dalam pemilihan atas pasal-pasal yang berlaku pada hari perbuatan, unsur demi unsur.",
  headings: {
    "Usage:": "Pemakaian:",
    "Arguments:": "Argumen:",
    "Options:": "Opsi:",
    "Global Options:": "Opsi umum:",
    "Commands:": "Perintah:",
  },
  usage: (line) =>
    line
      .replace("[options]", "[opsi]")
      .replace("[command]", "[perintah]")
      .replace("[incident...]", "[peristiwa...]")
      .replace("<incident>", "<peristiwa>")
      .replace("[provision...]", "[ketentuan...]")
      .replace("<incident...>", "<peristiwa...>")
      .replace("<provision...>", "<ketentuan...>")
      .replace("[text...]", "[kata...]")
      .replace("<text...>", "<teks...>")
      .replace("[name]", "[nama]")
      .replace("<name>", "<nama>")
      .replace("<path...>", "<berkas...>")
      .replace("[file]", "[berkas]")
      .replace("<answer>", "<jawaban>")
      .replace("<before> <after>", "<sebelum> <sesudah>"),
  help: "tampilkan bantuan ini",
  version: "tampilkan versi",
  commands: {
    check: 'periksa berkas, folder, pola, atau "-" untuk masukan baku (perintah bawaan)',
    show: "satu ketentuan sebagaimana dibaca ahli hukum (id atau kutipan); juga tafsir, definisi, kalender, peraturan",
    words: "kamus, dicari dengan kata sehari-hari",
    example: "satu peristiwa contoh yang lengkap",
    page: "satu berkas HTML berisi mesin dan paket aturan: dibuka di peramban, tanpa jaringan",
    schema: "JSON Schema: incident, provision, answer, ndjson, why, what-if, questions; kolom tabel: csv",
    rules: "untuk yang merawat paket aturan",
    validate: "periksa bentuk saja: peristiwa, atau folder dengan pack.yaml",
    completion: "skrip pelengkap perintah dan opsi untuk bash, zsh, fish, powershell",
  },
  options: {
    format:
      "pretty, json, ndjson, csv, markdown, html, sarif, junit, github; nama=berkas menulis ke berkas (boleh diulang)",
    output: "tulis ke berkas, bukan ke keluaran baku",
    rules: "paket aturan sendiri, bukan yang bawaan",
    on: "hari penghitungan tenggat (bawaan: hari ini di Jakarta)",
    lawOn: "nilai menurut hukum pada hari lain; ditandai dalam jawaban",
    reading: "pilih satu tafsir; ditandai dalam jawaban (boleh diulang)",
    track: "hanya jalur ini (boleh diulang)",
    only: "hanya ketentuan ini (boleh diulang)",
    actor: "hanya pelaku ini",
    act: "hanya perbuatan ini",
    failOn: "kapan kode keluar bukan 0: none, fulfilled, open, jalur, tingkat, jalur:tingkat; koma berarti atau",
    detail: "summary, full, atau all",
    lang: "bahasa: id atau en (bawaan: id, atau ASN_CHECK_LANG)",
    redact: "samarkan nama dalam “people” (bawaan bila CI disetel)",
    noRedact: "jangan samarkan nama",
    quiet: "ringkasan saja; tanpa peringatan",
    verbose: "tampilkan semua yang biasanya hanya dihitung",
    color: "auto, always, atau never",
    debug: "tampilkan jejak bila program ini sendiri keliru",
  },
  start: [
    "Sebut berkas peristiwa yang hendak diperiksa:",
    "  asn-check peristiwa.json       pasal apa yang mungkin terpenuhi, apa yang belum",
    "  asn-check new                  wawancara dari nol sampai berkas peristiwa",
    "  asn-check example              peristiwa contoh yang lengkap, untuk ditiru",
    '  asn-check words "grup WA"      kata kamus untuk kata sehari-hari',
    "  asn-check page > asn.html      di peramban, tanpa jaringan; --help: lainnya",
  ],
  exitCodes:
    "Kode keluar: 0 semua dinilai, bukan berarti sah · 1 --fail-on: ada yang terpenuhi · 2 cara pakai · 3 --fail-on: ada yang masih terbuka · 4 berkas tidak dapat dibaca · 5 paket aturan · 70 kesalahan program · 130, 143 dihentikan",
  otherExamples: (names) => `Contoh lain: ${names}`,
  rulesTested: ({ files, chains, cases, passed, failed }) =>
    cases === 0
      ? "Tidak ada satu uji pun yang ditemukan."
      : `${files} berkas uji, ${chains} rantai, ${cases} kasus: ${passed} sesuai, ${failed} tidak`,
  validated: (folder, valid) => `${folder}: ${valid ? "bentuknya sah" : "bentuknya tidak sah"}`,
  incidentsValidated: (incidents, errors) => `${incidents} peristiwa sah, ${errors} kesalahan`,
};
