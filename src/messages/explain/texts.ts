import { page, type Pages } from "./page.js";

/** Pages on texts, translations, labels, sources and persons. */
export const textPages = {
  "translation-missing": page(
    "Kalimat yang sama dalam kedua bahasa belum diterjemahkan.",
    "The same sentence in both languages was not translated.",
    "norm: { id: Dijatuhi hukuman disiplin tingkat sedang., en: Dijatuhi hukuman disiplin tingkat sedang. }",
    "norm: { id: Dijatuhi hukuman disiplin tingkat sedang., en: A medium disciplinary sanction. }",
  ),
  "label-missing": page(
    "Laporan menyebut fakta dengan kata benda pendek; tanpa label, yang tampil hanya jalurnya.",
    "Reports name facts by a short noun phrase; without a label only the path would show.",
    "- { path: act.on }",
    "- { path: act.on, label: { id: hari perbuatan, en: day of the act } }",
  ),
  "label-long": page(
    "Label dipakai dalam tabel; yang panjang adalah bantuan (help).",
    "Labels stand in tables; what is long belongs in help.",
    "label: { id: terlihat oleh siapa pun tanpa harus diterima sebagai teman, en: visible }",
    "label: { id: terlihat umum, en: visible to the public }",
  ),
  "label-sentence": page(
    "Label adalah kata benda, bukan pertanyaan.",
    "A label is a noun, not a question.",
    'label: { id: "Terlihat umum?", en: "Visible?" }',
    "label: { id: terlihat umum, en: visible to the public }",
  ),
  "question-untranslated": page(
    "Pertanyaan ini sama dalam kedua bahasa.",
    "This question stands in both languages in the same words.",
    "question: { id: Pemilihan mana?, en: Pemilihan mana? }",
    "question: { id: Pemilihan mana?, en: Which election? }",
  ),
  "help-idle": page(
    "Bantuan yang mengulang pertanyaan tidak membantu; sebut contoh, batas, atau sumbernya.",
    "Help that repeats the question helps nobody; name an example, a limit or where to look.",
    "question: { id: Kapan?, en: When? }\nhelp: { id: Kapan?, en: When? }",
    "help: { id: Hari perbuatan, bukan hari laporan., en: The day of the act, not of the report. }",
  ),
  "label-repeated": page(
    "Dua nilai berlabel sama tidak dapat dibedakan oleh yang memilih.",
    "Two values of one label cannot be told apart by whoever chooses.",
    "- { slug: pns, label: { id: PNS, en: Civil servant } }\n- { slug: cpns, label: { id: PNS, en: Candidate } }",
    "- { slug: cpns, label: { id: CPNS, en: Candidate } }",
  ),
  "language-swapped": page(
    "Teks Indonesia berada di bawah en, atau sebaliknya.",
    "Indonesian text stands under en, or the other way round.",
    "norm: { id: The official may not support., en: Pejabat dilarang mendukung. }",
    "norm: { id: Pejabat dilarang mendukung., en: The official may not support. }",
  ),
  "text-repeated": page(
    "Dua ketentuan dengan norma yang sama: salah satunya disalin dan belum diubah.",
    "Two provisions with one norm: one of them was copied and not finished.",
    "# Pasal 5 dan Pasal 6\nnorm: { id: Dilarang mendukung., en: Support is forbidden. }",
    "# Pasal 6\nnorm: { id: Dilarang mengerahkan bawahan., en: Mobilising subordinates is forbidden. }",
  ),
  "text-pasted": page(
    "Norma dinyatakan dengan kata-kata sendiri; bunyi undang-undang tidak disalin.",
    "Norms are restated in our own words; the wording of statutes is not copied.",
    "norm: { id: Setiap orang sebagaimana dimaksud dalam Pasal 5 ayat (1) dipidana. }",
    "norm: { id: Siapa yang melanggar larangan itu dipidana. }",
  ),
  "text-long": page(
    "Teks sepanjang ini tidak ditelaah orang sampai habis; pindahkan rinciannya ke notes.",
    "Nobody reviews a text of this length to its end; move the details to notes.",
    "norm: { id: (satu halaman) }",
    "norm: { id: (satu kalimat) }\nnotes: [{ id: Rinciannya., en: The details. }]",
  ),
  "text-unfinished": page(
    "Paket yang dibagikan tidak memuat yang masih harus ditulis; yang tidak diketahui ditulis sebagai certainty atau notes.",
    "A pack that is shared holds nothing still to be written; what is not known stands as certainty or a note.",
    "norm: { id: TBD, en: TBD }",
    "certainty: unconfirmed",
  ),
  "personal-data": page(
    "Aturan, uji, dan perkara tidak menyebut orang: tanpa NIP, NIK, telepon, atau surel.",
    "Rules, tests and decided cases name no persons: no numbers, telephones or mail addresses.",
    'name: "PNS, NIP 19800101…"',
    "name: PNS menandatangani keputusan",
  ),
  "source-bare": page(
    "Alamat berubah; judul, penerbit, dan tahun membuat sumber dapat ditemukan kembali.",
    "Addresses change; title, issuer and year make a source findable again.",
    "sources: [{ title: https://contoh.example/naskah }]",
    "sources: [{ title: PP 0/2099, teks resmi (LN 2099/1), url: https://contoh.example/naskah }]",
  ),
} satisfies Pages;
