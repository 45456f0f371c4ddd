import type { RulebookProblemArgs } from "../../rulebook/problems.js";
import { longDay } from "../day.js";
import { parts, some, type Sentences } from "./sentence.js";

const meant = (suggestion: string): string => (suggestion === "" ? "" : `Maksudnya “${suggestion}”?`);
const persons: Readonly<Record<string, string>> = {
  nip: "nomor induk pegawai",
  nik: "nomor induk kependudukan",
  phone: "nomor telepon",
  email: "alamat surel",
};

/** What the lints say about the content: logic that does nothing, texts, names, sources, coverage of the statute. */
export const contentSentencesId = {
  "element-implied": ({ element, by }) => ({
    what: `Unsur “${element}” tidak pernah menentukan: siapa yang memenuhi “${by}” pasti memenuhinya.`,
  }),
  "branch-implied": ({ branch, by }) => ({
    what: `Cabang “${branch}” tidak menambah apa pun: “${by}” sudah mencakupnya.`,
    suggestion: "Hapus, atau beri kata-kata undang-undangnya.",
  }),
  "exception-never": ({ exception, element }) => ({
    what: `Pengecualian “${exception}” tidak mungkin berlaku: unsur “${element}” menutupnya.`,
  }),
  "exception-always": ({ exception, element }) => ({
    what: `Pengecualian “${exception}” selalu berlaku: siapa yang memenuhi “${element}” pasti memenuhinya.`,
  }),
  "conduct-missing": ({ provision }) => ({
    what: `${provision} melarang sesuatu tanpa menanyakan perbuatan.`,
    expected: "Unsur berperan conduct, atau unsur yang membaca dalil.",
  }),
  "choices-alike": ({ first, second }) => ({ what: `Pilihan “${first}” dan “${second}” berujung sama.` }),
  "choice-unused": ({ choice }) => ({
    what: `Pilihan “${choice}” tidak menentukan apa pun: setiap tempat yang bertanya menetapkan pilihan lain.`,
  }),
  "prevails-twice": ({ first, second }) => ({ what: `“${first}” dan “${second}” sama-sama selalu diutamakan.` }),
  "calendar-overlap": ({ other }) => ({
    what: `Masa kampanye ini bertumpuk dengan ${other} untuk jabatan yang sama.`,
    suggestion: "Tanggal daerah tertentu ditulis di bawah regions, bukan sebagai siklus sendiri.",
  }),
  "region-repeated": ({ region }) => ({ what: `Daerah “${region}” tertulis dua kali dalam kalender ini.` }),
  "office-regime": ({ office, regime, other }) => ({
    what: `Jabatan ${office} di sini dipilih dalam ${regime}, dalam ${other} menurut rezim lain.`,
  }),
  "version-idle": ({ from, before }) => ({
    what: `Versi ${longDay(from, "id")} sama isinya dengan versi ${longDay(before, "id")}.`,
    suggestion: "Gabungkan kedua masa berlakunya.",
  }),
  "end-unexplained": ({ until }) => ({
    what: `Versi terakhir berakhir ${longDay(until, "id")} tanpa penjelasan.`,
    expected: "Berakhirnya peraturan, perubahan pada hari itu, atau catatan.",
  }),
  "amendment-order": ({ on, before }) => ({
    what: `Perubahan ${longDay(on, "id")} berada setelah ${longDay(before, "id")}.`,
  }),
  "wording-foreign": ({ wording_by, instrument }) => ({
    what: `${wording_by} tidak tercatat sebagai pengubah ${instrument}.`,
  }),
  "succession-order": ({ earlier }) => ({ what: `${earlier} bukan pendahulu: mulainya tidak lebih awal.` }),
  "review-future": ({ day }) => ({ what: `${longDay(day, "id")} belum tiba.` }),
  "sanction-drift": ({ from, before }) => ({
    what: `Ancaman versi ${longDay(from, "id")} berbeda dari versi ${longDay(before, "id")}, padahal dasarnya tidak bertambah.`,
    expected: "Peraturan pengubahnya dalam basis atau wording_by, atau angka yang sama.",
  }),
  "tier-without-options": ({ tier }) => ({ what: `Tingkat “${tier}” tidak menyebut bentuk hukumannya.` }),
  "tier-order": ({ tier, up_to }) => ({
    what: `“${up_to}” lebih ringan daripada “${tier}”; tingkat teringan ditulis lebih dahulu.`,
  }),
  "track-without-forum": ({ track }) => ({ what: `Tidak disebut siapa yang menerima perkara di jalur “${track}”.` }),
  "forum-shadowed": ({ forum, by }) => ({
    what: `Forum “${forum}” tidak pernah mendapat giliran: “${by}” mengambil semuanya.`,
  }),
  "question-untranslated": ({ text }) => ({ what: `“${text}” sama dalam kedua bahasa.` }),
  "help-idle": ({ fact }) => ({ what: `Bantuan untuk ${fact} mengulang pertanyaannya.` }),
  "label-repeated": ({ first, second }) => ({ what: `“${first}” dan “${second}” berlabel sama.` }),
  "language-swapped": ({ language, text }) => ({
    what: `Teks ini tidak dalam bahasa kuncinya (${language}): “${text}”.`,
  }),
  "text-repeated": ({ first }) => ({ what: `${first} menyatakan normanya dengan kata-kata yang sama.` }),
  "text-pasted": ({ text }) => ({
    what: `Ini terbaca seperti bunyi undang-undang: “${text}…”.`,
    expected: "Norma dengan kata-kata sendiri.",
  }),
  "text-long": ({ length, limit }) => ({
    what: `${length} huruf; paling banyak ${limit} agar terbaca sekali pandang.`,
  }),
  "text-unfinished": ({ mark }) => ({ what: `Masih harus ditulis: “${mark}”.` }),
  "personal-data": ({ kind }) => ({
    what: `Ini tampak seperti ${persons[kind] ?? kind}.`,
    expected: "Aturan, uji, dan perkara tidak menyebut orang.",
  }),
  "source-bare": ({ title }) => ({
    what: `“${title}” bukan judul yang membuat sumbernya dapat ditemukan kembali.`,
    expected: "Judul, penerbit, tahun; alamatnya pada url.",
  }),
  "alias-collision": ({ alias, owner }) => ({ what: `Nama “${alias}” sudah menunjuk ${owner}.` }),
  "misquotation-repeated": ({ given }) => ({ what: `Salah kutip “${given}” tercatat dua kali.` }),
  "misquotation-right": ({ given }) => ({ what: `“${given}” tercatat salah, di tempat lain tercatat benar.` }),
  "misquotation-lost": ({ right }) => ({ what: `“${right}” tidak menunjuk satu peraturan pun dalam paket.` }),
  "citation-unresolved": ({ place, known }) => ({
    what: `Naskahnya tidak memuat ${place}.`,
    ...parts(known.length === 0 ? "" : `Yang ada: ${some(known)}.`, ""),
  }),
  "not-encoded-encoded": ({ place, provision }) => ({
    what: `${place} tercatat tidak disandikan, padahal ${provision} menyandikannya.`,
  }),
  "not-encoded-unreadable": ({ text }) => ({
    what: `“${text}” tidak terbaca sebagai bagian pasal.`,
    expected: "Pasal 71 ayat (4), atau Pasal 5 huruf b sampai huruf m.",
  }),
  "statute-uncovered": ({ place }) => ({
    what: `${place} tidak disandikan dan tidak tercatat dalam not_encoded.`,
  }),
  "passage-copied": ({ first }) => ({ what: `Sidik ini sudah mengunci bagian lain: ${first}.` }),
  "passage-differs": ({ place, text }) => ({
    what: `${place} dalam ${text} berbunyi lain daripada ketika disandikan.`,
  }),
  "passage-lost": ({ place, text }) => ({
    what: `${place} terkunci pada bagian yang tidak ditemukan dalam ${text}.`,
  }),
  "expect-unknown": ({ part, suggestion }) => ({
    what: `Rantai ini tidak memuat “${part}”.`,
    ...parts("", meant(suggestion)),
  }),
  "untestable-unknown": ({ part, known }) => ({
    what: `Rantai ini tidak punya bagian “${part}” yang dapat disebut tidak teruji.`,
    ...parts(known.length === 0 ? "" : `Bagiannya: ${some(known)}.`, ""),
  }),
  "untestable-reason": ({ part }) => ({ what: `Mengapa “${part}” tidak dapat diuji belum dijelaskan.` }),
  "untestable-tested": ({ part }) => ({ what: `“${part}” disebut tidak teruji, padahal ada kasus yang mengujinya.` }),
} satisfies Partial<Sentences<RulebookProblemArgs>>;
