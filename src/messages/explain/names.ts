import { page, type Pages } from "./page.js";

/** Pages on names, references, citations and what is said to be left out. */
export const namesPages = {
  "no-provisions": page(
    "Paket tanpa ketentuan tidak pernah berarti “tidak ada pelanggaran”.",
    "A pack without provisions never means “no breach”.",
    "# provisions/ kosong",
    "# provisions/pp-0-2099/pasal-5.yaml",
  ),
  "id-file-name": page(
    "Nama berkas sama dengan id, agar orang menemukan pasal tanpa mencari di dalam berkas.",
    "The file is named after the id, so that people find an article without searching inside files.",
    "# pasal-6.yaml\nid: pp-0-2099:5",
    "# pasal-5.yaml\nid: pp-0-2099:5",
  ),
  "reference-unknown": page(
    "Yang dirujuk tidak ada dalam paket: definisi, tafsir, fakta, penilaian, ketentuan, jalur, tingkat, peraturan, atau rantai.",
    "What is named is not in the pack: a definition, reading, fact, finding, provision, track, tier, instrument or chain.",
    "meets: pegawaii",
    "meets: pegawai",
  ),
  "fact-unused": page(
    "Pertanyaan yang tidak dibaca aturan mana pun membebani orang yang mengisi tanpa mengubah jawaban.",
    "A question that no rule reads burdens whoever fills it in and changes no answer.",
    "- path: act.publicly_accessible",
    "- path: act.publicly_accessible\n  display_only: true",
  ),
  "concept-unused": page(
    "Definisi atau tafsir yang tidak dipakai tidak ikut menentukan apa pun dan tidak teruji.",
    "A definition or reading that nothing uses decides nothing and is not tested.",
    "# definitions/pegawai.yaml, tidak ada meets: pegawai",
    "meets: pegawai",
  ),
  "element-duplicate": page(
    "Unsur, cabang, pengecualian, dan pilihan disebut namanya dalam jawaban; nama yang sama membuatnya kabur.",
    "Elements, branches, exceptions and choices are named in answers; one name for two blurs them.",
    "elements: [{ id: pelaku }, { id: pelaku }]",
    "elements: [{ id: pelaku }, { id: akibat }]",
  ),
  cycle: page(
    "Yang membaca dirinya sendiri, langsung atau melalui yang lain, tidak punya jawaban.",
    "What reads itself, directly or through others, has no answer.",
    "# definitions/pegawai.yaml\ncondition: { meets: pegawai }",
    "condition: { when: { fact: actor.status, in: [pns] } }",
  ),
  "reading-in-reading": page(
    "Pilihan tafsir tidak boleh bergantung pada tafsir lain: hasilnya harus dapat ditunjukkan satu per satu.",
    "A choice must not depend on another reading: what comes out under each is shown one at a time.",
    "condition: { reads: tafsir-lain }",
    "condition: { finding: favours_or_harms }",
  ),
  "citation-unreadable": page(
    "Rujukan yang menyebut pasal harus terbaca sebagai kutipan, agar dapat diperiksa dan ditautkan.",
    "A reference that names an article must read as a citation, so that it can be checked and linked.",
    'ref: "Pasal yang dimaksud"',
    'ref: "Pasal 5 huruf n angka 5"',
  ),
  "citation-elsewhere": page(
    "Id dan dasar harus menyebut pasal yang sama; kalau tidak, salah satunya salah salin.",
    "Id and basis must name the same article; otherwise one of them was copied wrongly.",
    'id: pp-0-2099:10\nbasis: [{ instrument: pp-0-2099, at: "Pasal 11" }]',
    'id: pp-0-2099:10\nbasis: [{ instrument: pp-0-2099, at: "Pasal 10" }]',
  ),
  "citation-unresolved": page(
    "Naskah resmi tidak punya pasal, ayat, huruf, atau angka itu (menurut last_article dan structure.yaml).",
    "The official text has no such article, paragraph, letter or number (according to last_article and structure.yaml).",
    'at: "Pasal 5 huruf z"',
    'at: "Pasal 5 huruf n"',
  ),
  "alias-collision": page(
    "Satu nama harus menunjuk satu hal: kutipan tidak boleh bercabang, dan kata sehari-hari tidak boleh sama dengan kata kamus lain.",
    "One name leads to one thing: a citation must not fork, and an everyday word must not be another dictionary word.",
    "- { slug: kepala-desa, aliases: [pns] }",
    "- { slug: kepala-desa, aliases: [kades] }",
  ),
  "misquotation-repeated": page(
    "Salah kutip yang tercatat dua kali akan diperbaiki dengan dua jawaban.",
    "A misquotation listed twice is corrected in two ways.",
    "- { given: Pasal 5 PP 0/2098, right: Pasal 5 PP 0/2099 }\n- { given: Pasal 5 PP 0/2098, right: Pasal 6 PP 0/2099 }",
    "- { given: Pasal 5 PP 0/2098, right: Pasal 5 PP 0/2099 }",
  ),
  "misquotation-right": page(
    "Kutipan tidak dapat sekaligus salah dan benar.",
    "A citation cannot be both wrong and right.",
    "- { given: Pasal 5 PP 0/2098, right: Pasal 5 PP 0/2099 }\n- { given: Pasal 5 PP 0/2099, right: Pasal 10 PP 0/2099 }",
    "- { given: Pasal 5 PP 0/2098, right: Pasal 5 PP 0/2099 }",
  ),
  "misquotation-lost": page(
    "Yang disarankan sebagai gantinya harus menunjuk peraturan dalam paket.",
    "What is suggested instead must lead to an instrument of the pack.",
    "- { given: Pasal 5 PP 0/2098, right: Pasal 5 PP 1/2097 }",
    "- { given: Pasal 5 PP 0/2098, right: Pasal 5 PP 0/2099 }",
  ),
  "amendment-order": page(
    "Perubahan ditulis menurut waktu, setelah peraturan yang diubahnya mulai berlaku.",
    "Amendments stand in order of time, after the beginning of what they amend.",
    'in_force: { from: "2099-01-01" }\namended_by: [{ instrument: pp-1-2099, on: "2098-12-31" }]',
    'in_force: { from: "2099-01-01" }\namended_by: [{ instrument: pp-1-2099, on: "2099-06-01" }]',
  ),
  "wording-foreign": page(
    "wording_by menyebut peraturan yang merumuskan versi itu; ia harus tercatat sebagai pengubah.",
    "wording_by names the instrument that worded the version; it must be listed among the amendments.",
    "wording_by: pp-1-2099",
    'amended_by: [{ instrument: pp-1-2099, on: "2099-06-01" }]',
  ),
  "succession-order": page(
    "Pendahulu mulai lebih awal; hubungan terbalik membuat pengganti tidak ditemukan.",
    "A predecessor began earlier; turned around, the successor is not found.",
    'id: pp-00-2080:4\nsucceeds: [{ id: "pp-0-2099:5", correspondence: same }]',
    'id: pp-0-2099:5\nsucceeds: [{ id: "pp-00-2080:4", correspondence: same }]',
  ),
  "not-encoded-encoded": page(
    "Yang tercatat tidak disandikan ternyata ada; daftar itu yang dibaca orang untuk tahu batas paket.",
    "What is listed as left out is there; people read that list to know the limits of the pack.",
    "not_encoded: [{ at: Pasal 10, reason: { id: Tata cara., en: Procedure. } }]",
    "not_encoded: [{ at: Pasal 11, reason: { id: Tata cara., en: Procedure. } }]",
  ),
  "not-encoded-unreadable": page(
    "Bagian yang ditinggalkan harus terbaca sebagai pasal, ayat, huruf, atau angka, agar cakupan naskah dapat dihitung.",
    "A part that is left out must read as article, paragraph, letter or number, so that coverage of the statute can be counted.",
    "not_encoded: [{ at: Pasal selebihnya }]",
    "not_encoded: [{ at: Pasal 11 sampai Pasal 14 }]",
  ),
  "statute-uncovered": page(
    "Dari pasal yang disandikan, setiap ayat, huruf, dan angka disandikan atau tercatat dengan alasan; yang lupa tidak boleh tampak seperti yang dipilih.",
    "Of an article that is encoded, every paragraph, letter and number is encoded or listed with a reason; what was forgotten must not look like what was chosen.",
    "# Pasal 5 huruf a sampai m tidak disebut",
    "not_encoded: [{ at: Pasal 5 huruf a sampai huruf m, reason: { id: Bukan netralitas., en: Not neutrality. } }]",
  ),
  "passage-copied": page(
    "Satu sidik mengunci satu bagian naskah; sidik yang sama di tempat lain ikut tersalin.",
    "One hash locks one passage; the same hash elsewhere came along with a copy.",
    "# Pasal 5 dan Pasal 10 dengan passage_sha256 yang sama",
    "# node build/text-lock.mjs FOLDER-NASKAH",
  ),
  "passage-differs": page(
    "Naskah resmi berbunyi lain daripada ketika disandikan: baca ulang, perbaiki penyandian, lalu kunci kembali.",
    "The official text reads otherwise than when it was encoded: read it again, mend the encoding, then lock it anew.",
    "# passage_sha256 lama",
    "# node build/text-lock.mjs FOLDER-NASKAH",
  ),
  "passage-lost": page(
    "Bagian yang terkunci tidak ditemukan lagi dalam naskah: nomor pasalnya berubah, atau naskahnya lain.",
    "The locked passage is no longer found in the text: its number changed, or the text is another one.",
    'at: "Pasal 55"',
    'at: "Pasal 5"',
  ),
} satisfies Pages;
