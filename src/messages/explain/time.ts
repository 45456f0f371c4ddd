import { page, type Pages } from "./page.js";

/** Pages on days, windows, versions and calendars. */
export const timePages = {
  "date-unreal": page(
    "Hari itu tidak ada dalam kalender; perbandingan tanggal akan keliru.",
    "That day is in no calendar; comparisons of days would go wrong.",
    'from: "2099-09-31"',
    'from: "2099-09-30"',
  ),
  "window-empty": page(
    "Masa berlaku setengah terbuka: hari until tidak termasuk. Yang ini tidak memuat satu hari pun.",
    "Windows are half-open: the day in until is outside. This one holds no day at all.",
    'in_force: { from: "2099-08-31", until: "2099-08-31" }',
    'in_force: { from: "2099-08-31", until: "2099-09-01" }',
  ),
  "window-order": page(
    "Versi ditulis menurut waktu, yang lama lebih dahulu, seperti dibaca orang.",
    "Versions stand in order of time, the oldest first, as people read them.",
    'versions:\n  - in_force: { from: "2099-06-01" }\n  - in_force: { from: "2099-01-01" }',
    'versions:\n  - in_force: { from: "2099-01-01", until: "2099-06-01" }\n  - in_force: { from: "2099-06-01" }',
  ),
  "window-overlap": page(
    "Pada satu hari hanya satu rumusan berlaku.",
    "On one day one wording is in force.",
    '- in_force: { from: "2099-01-01", until: "2099-06-02" }\n- in_force: { from: "2099-06-01" }',
    '- in_force: { from: "2099-01-01", until: "2099-06-01" }\n- in_force: { from: "2099-06-01" }',
  ),
  "window-gap": page(
    "Masa kosong di antara dua versi harus dijelaskan; kalau tidak, tidak dapat dibedakan dari salah ketik.",
    "Time between two versions must be explained; otherwise it cannot be told from a slip.",
    '- in_force: { from: "2099-01-01", until: "2099-03-01" }\n- in_force: { from: "2099-06-01" }',
    '- in_force: { from: "2099-01-01", until: "2099-03-01", gap: { id: Dibatalkan MK., en: Struck down. } }\n- in_force: { from: "2099-06-01" }',
  ),
  "gap-without-gap": page(
    "gap dijelaskan, padahal versi berikutnya langsung menyambung atau tidak ada.",
    "A gap is explained, while the next version follows at once or there is none.",
    'in_force: { from: "2099-08-31", gap: { id: kosong, en: empty } }',
    'in_force: { from: "2099-08-31" }',
  ),
  "outside-instrument": page(
    "Versi tidak dapat berlaku sebelum peraturannya mulai atau setelah dicabut.",
    "A version cannot be in force before its instrument begins or after its repeal.",
    '# peraturan berlaku sejak 2099-01-01\nin_force: { from: "2098-12-31" }',
    'in_force: { from: "2099-01-01" }',
  ),
  closure: page(
    "Yang dibaca sebuah versi harus berlaku sepanjang versi itu; kalau tidak, pada sebagian harinya tidak ada jawaban.",
    "What a version reads must be in force throughout; otherwise there is no answer on some of its days.",
    '# definisi\nin_force: { from: "2099-01-01", until: "2099-10-01" }',
    '# definisi\nin_force: { from: "2099-01-01" }',
  ),
  "calendar-order": page(
    "Penetapan, kampanye, masa tenang, pemungutan suara, dan penetapan calon terpilih berurutan.",
    "Determination, campaign, quiet period, voting and the result follow each other.",
    'determination: { day: "2099-10-22" }\ncampaign: { from: { day: "2099-09-25" } }',
    'determination: { day: "2099-09-22" }\ncampaign: { from: { day: "2099-09-25" } }',
  ),
  "calendar-overlap": page(
    "Dua siklus untuk jabatan yang sama tidak berkampanye bersamaan; tanggal daerah ditulis di bawah regions.",
    "Two cycles for one office do not campaign at once; dates of a region stand under regions.",
    "# dua berkas kalender dengan kampanye yang sama harinya",
    "regions: [{ names: [Kabupaten Contoh], dates: { voting_day: { day: 2099-12-01 } } }]",
  ),
  "region-repeated": page(
    "Daerah yang tertulis dua kali punya dua tanggal; yang mana berlaku tidak terlihat.",
    "A region that stands twice has two dates; which one counts cannot be seen.",
    "names: [Kabupaten Contoh, kabupaten contoh]",
    "names: [Kabupaten Contoh]",
  ),
  "office-regime": page(
    "Satu jabatan dipilih dalam satu rezim: gubernur dalam Pilkada, presiden dalam Pemilu.",
    "An office is voted for under one regime: a governor in a Pilkada, the president in a Pemilu.",
    "regime: pemilu\noffices: [bupati]",
    "regime: pilkada\noffices: [bupati]",
  ),
  "version-idle": page(
    "Versi baru yang tidak berbeda menyesatkan: orang mencari perubahan yang tidak ada.",
    "A new version without a difference misleads: people look for a change that is not there.",
    "# dua versi dengan norma, unsur, ancaman, dan dasar yang sama",
    "# satu versi dengan masa berlaku gabungannya",
  ),
  "end-unexplained": page(
    "Rumusan terakhir berakhir sebelum peraturannya, dan tidak ada yang menjelaskan.",
    "The last wording ends before its instrument, and nothing says why.",
    'in_force: { from: "2099-08-31", until: "2099-12-01" }',
    "notes: [{ id: Dibatalkan putusan MK 1 Desember 2099., en: Struck down on 1 December 2099. }]",
  ),
  "review-future": page(
    "Tanggal penyandian atau pemeriksaan yang belum tiba adalah salah ketik.",
    "A day of encoding or verification that has not come is a slip.",
    'encoded_on: "2199-11-01"',
    'encoded_on: "2099-11-01"',
  ),
} satisfies Pages;
