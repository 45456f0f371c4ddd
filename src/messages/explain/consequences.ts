import { page, type Pages } from "./page.js";

/** Pages on sanctions, figures, tracks, ladders and certainty. */
export const consequencePages = {
  "figure-order": page(
    "Batas bawah di atas batas atas: angkanya tertukar.",
    "The minimum is above the maximum: the figures are swapped.",
    "custody: { kind: penjara, min: { months: 6 }, max: { months: 1 }, range: or }",
    "custody: { kind: penjara, min: { months: 1 }, max: { months: 6 }, range: or }",
  ),
  "figure-implausible": page(
    "Angka di luar yang lazim biasanya kurang atau lebih tiga nol.",
    "A figure outside the usual is mostly short of three zeros, or has three too many.",
    "fine: { max: 6000 }",
    "fine: { max: 6000000 }",
  ),
  "figure-connector": page(
    "Dan, atau, dan/atau antara dua pidana menentukan apa yang dapat dijatuhkan; tulis seperti dicetak.",
    "And, or, and/or between two penalties decides what can be imposed; write what is printed.",
    "custody: { kind: penjara, max: { months: 6 } }\nfine: { max: 6000000 }",
    "custody: { kind: penjara, max: { months: 6 } }\nfine: { max: 6000000 }\nconnector: and_or",
  ),
  "prohibition-unpunished": page(
    "Larangan tanpa ancaman adalah jawaban tersendiri dan harus diberi alasan; yang lupa tidak boleh tampak sama.",
    "A prohibition without a sanction is an answer of its own and needs a reason; a forgotten one must not look alike.",
    "kind: prohibition",
    "kind: prohibition\nno_sanction: { id: Tidak ada pasal yang mengancamnya., en: No article attaches to it. }",
  ),
  "no-sanction-but-punished": page(
    "Katanya tidak ada ancaman, padahal sebuah ketentuan menyebutnya dalam breach_of.",
    "It says that nothing attaches, while a provision names it in breach_of.",
    "no_sanction: { id: tidak ada, en: none }",
    "# hapus no_sanction",
  ),
  "track-missing": page(
    "Ketentuan yang mengancam harus menyebut jalurnya: pidana, disiplin, etik, desa.",
    "A provision that punishes must name its track: criminal, discipline, ethics, village.",
    "kind: sanction",
    "kind: sanction\ntrack: discipline",
  ),
  "sanction-missing": page(
    "Pasal pidana atau tingkat hukuman tanpa ancaman belum selesai disandikan.",
    "A penal article or tier rule without its sanction is not encoded to the end.",
    "kind: sanction\nversions: [{ in_force: { from: 2099-08-31 } }]",
    "sanction: { ladder: pns, tier: sedang }",
  ),
  "key-of-other-kind": page(
    "Kunci ini hanya untuk jenis ketentuan lain: breach_of untuk yang mengancam, prints untuk pedoman.",
    "This key is for other kinds of provision: breach_of for what punishes, prints for guidelines.",
    "kind: prohibition\nprints: { tier: pns:sedang }",
    "kind: guideline\nprints: { tier: pns:sedang }",
  ),
  "sanction-drift": page(
    "Ancaman berubah tanpa peraturan yang mengubahnya: angkanya salah ketik, atau dasarnya belum ditulis.",
    "The sanction changed and no instrument changed it: a slip in the figures, or a basis that is not written down.",
    "# versi kedua, dasar sama\nfine: { max: 60000000 }",
    "# versi kedua\nwording_by: pp-1-2099\nfine: { max: 60000000 }",
  ),
  "tier-without-options": page(
    "Tingkat hukuman harus menyebut bentuknya; semuanya ditampilkan, tidak ada yang dipilih.",
    "A tier must say what it can consist of; all of it is shown, nothing chosen.",
    "- { id: sedang, rank: 2, options: [] }",
    "- { id: sedang, rank: 2, options: [{ id: tunda, text: { id: Penundaan, en: Delay }, state: applied, ref: Pasal 8, certainty: confirmed }] }",
  ),
  "tier-order": page(
    "tier adalah yang teringan dan up_to yang terberat.",
    "tier is the mildest and up_to the gravest.",
    "sanction: { ladder: pns, tier: berat, up_to: ringan }",
    "sanction: { ladder: pns, tier: ringan, up_to: berat }",
  ),
  "track-without-forum": page(
    "Jawaban menyebut ke mana perkara dibawa; jalur tanpa penerima meninggalkan pembaca di tengah jalan.",
    "Answers say where a case goes; a track without a receiver leaves the reader half way.",
    "- { id: discipline, order: 1 }",
    "- { id: discipline, order: 1, forums: [{ id: atasan, text: { id: Atasan langsung, en: The direct superior } }] }",
  ),
  "forum-shadowed": page(
    "Yang dipakai adalah forum pertama yang cocok; yang ini tidak pernah mendapat giliran.",
    "The first forum that fits is taken; this one never has its turn.",
    "forums: [{ id: semua }, { id: khusus, regime: [pilkada] }]",
    "forums: [{ id: khusus, regime: [pilkada] }, { id: semua }]",
  ),
  "certainty-overstated": page(
    "Versi tidak lebih pasti daripada bagian terlemah yang menentukannya.",
    "A version is no surer than the weakest part that decides it.",
    "elements: [{ id: pelaku, certainty: unconfirmed }]\ncertainty: confirmed",
    "elements: [{ id: pelaku, certainty: unconfirmed }]\ncertainty: unconfirmed",
  ),
} satisfies Pages;
