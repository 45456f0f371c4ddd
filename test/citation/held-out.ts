/**
 * Held-out forms for the citation reader. Written from the law and the decided cases alone, without sight of the reader
 * or of the forms it was built with, and frozen before the first run: texts and expectations are not adapted to what the
 * reader does. Each text is written as officers, courts, journalists and reporters write; `cites` says what a person
 * reads there.
 *
 * An expectation is `instrument article/paragraph/letter/number`, empty steps left empty, trailing ones left out:
 * `pp-94-2021 5//n/5` is Pasal 5 huruf n angka 5. `a|b` allows either instrument (a name that several versions share, or a
 * wrong figure that may be read as written or put right), a trailing `*` any ending, `?` no instrument at all. A leading
 * `~` marks the bare naming of a further instrument, which may be reported or not.
 */
export interface HeldOut {
  readonly text: string;
  readonly cites: readonly string[];
}

const PILKADA = "uu-1-2015|uu-10-2016|uu-6-2020|uu-8-2015";
const ASN = "uu-20-2023|uu-5-2014";
const DISIPLIN = "pp-94-2021|pp-53-2010";
const DESA = "uu-6-2014|uu-3-2024";
const KUHP = "kuhp*|uu-1-1946|uu-1-2023";

export const HELD_OUT: readonly HeldOut[] = [
  // wrong or odd, as met in the press and in the sheets
  {
    text: "PNS yang menjadi pengurus partai diberhentikan menurut Pasal 87 ayat (4) huruf e UU No. 5 Tahun 2014.",
    cites: ["uu-5-2014 87/4/e"],
  },
  {
    text: "Yang bersangkutan melanggar PP Nomor 53 Tahun 2020 tentang Disiplin Pegawai Negeri Sipil.",
    cites: ["pp-53-2020|pp-53-2010"],
  },
  { text: "Hal itu sudah dikuatkan Putusan MK 41/PPU-XI11/2024.", cites: ["mk-41*"] },
  {
    text: "Netralitas diatur dalam UU No 10 Tahun 2014 tentang ASN dan PP 53/2012.",
    cites: ["uu-10-2014|uu-5-2014", "pp-53-2012|pp-53-2010"],
  },
  {
    text: "Dukungan Apdesi itu menurut pelapor melanggar Pasal 280, 282, 490 UU Pemilu.",
    cites: ["uu-7-2017 280", "uu-7-2017 282", "uu-7-2017 490"],
  },
  { text: "Terlapor disangka melanggar Pasal 4 ayat (15) PP 53/2010.", cites: ["pp-53-2010 4/15"] },
  {
    text: "Perbuatan tersebut melanggar Pasal 4 angka 14, 15; Pasal 12 angka 8, 9; dan Pasal 13 angka 13 PP 53 Tahun 2010.",
    cites: ["pp-53-2010 4///14", "pp-53-2010 4///15", "pp-53-2010 12///8", "pp-53-2010 12///9", "pp-53-2010 13///13"],
  },
  { text: "Sanksinya Pasal 14 huruf i angka 3 dan 4 PP 94/2021.", cites: ["pp-94-2021 14//i/3", "pp-94-2021 14//i/4"] },
  { text: "Ia terancam Pasal 188 ayat (1) UU 10/2016.", cites: ["uu-10-2016|uu-1-2015 188/1"] },
  {
    text: "Sentra Gakkumdu menyatakan unsur Pasal 188 jo 71 UU Pilkada tidak terpenuhi.",
    cites: [`${PILKADA} 188`, `${PILKADA} 71`],
  },
  { text: "Pengalihan tugas KASN mengacu Perpres 91 Tahun 2014.", cites: ["perpres-91-2014|perpres-91-2024"] },
  { text: "Lurah diangkat dari PNS (Pasal 299 ayat 3 UU 23/2014).", cites: ["uu-23-2014 299/3"] },
  {
    text: "Penyebar uang diproses terpisah dengan Pasal 187A jo 73(4) UU Pilkada.",
    cites: [`${PILKADA} 187A`, `${PILKADA} 73/4`],
  },
  { text: "Mereka memakai Pasal 70(1)b UU 10/2016 terhadap ASN.", cites: ["uu-10-2016|uu-1-2015 70/1/b"] },
  { text: "Perbuatan berlanjut dalam arti Pasal 64(1) KUHP.", cites: [`${KUHP} 64/1`] },
  { text: "Jaksa mendakwa turut serta, Pasal 55 ayat (1) ke-1 KUHP.", cites: [`${KUHP} 55/1//1`] },

  // courts and indictments
  {
    text:
      "melanggar Pasal 188 Undang-Undang Nomor 1 Tahun 2015 jo. Pasal 71 ayat (1) Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas " +
      "Undang-Undang Nomor 1 Tahun 2015",
    cites: ["uu-1-2015 188", "uu-10-2016 71/1", "~uu-1-2015"],
  },
  {
    text:
      "Menyatakan Terdakwa terbukti bersalah melakukan tindak pidana sebagaimana diatur dan diancam pidana dalam Pasal 490 juncto Pasal 282 " +
      "Undang-Undang Republik Indonesia Nomor 7 Tahun 2017 tentang Pemilihan Umum;",
    cites: ["uu-7-2017 490", "uu-7-2017 282"],
  },
  {
    text: "Putusan Nomor 8/Pid.Sus/2024/PN Sel menjatuhkan pidana berdasarkan Pasal 490 UU RI No. 7 Tahun 2017.",
    cites: ["uu-7-2017 490"],
  },
  {
    text: "Dakwaan kesatu Pasal 523 ayat (1), atau kedua Pasal 521 juncto Pasal 280 ayat (1) huruf j UU Nomor 7 Tahun 2017.",
    cites: ["uu-7-2017 523/1", "uu-7-2017 521", "uu-7-2017 280/1/j"],
  },
  {
    text: "Pasal 299 jo Pasal 86 ayat (1) huruf h Undang-Undang No. 8 Tahun 2012 tentang Pemilu Anggota DPR, DPD, dan DPRD",
    cites: ["uu-8-2012 299", "uu-8-2012 86/1/h"],
  },
  {
    text: "Mengingat Pasal 278 jo. Pasal 86 ayat (3) jo. Pasal 86 ayat (2) huruf e UU 8/2012 serta peraturan lain;",
    cites: ["uu-8-2012 278", "uu-8-2012 86/3", "uu-8-2012 86/2/e"],
  },
  {
    text:
      "Pasal 188 Jo Pasal 71 ayat (1) Undang-Undang RI Nomor 1 Tahun 2015 sebagaimana telah diubah beberapa kali terakhir dengan " +
      "Undang-Undang RI Nomor 6 Tahun 2020",
    cites: [`${PILKADA} 188`, `${PILKADA} 71/1`, "~uu-1-2015", "~uu-6-2020"],
  },
  { text: "Kepala desa menurut Pasal 1 angka 3 UU 6/2014 adalah pejabat pemerintah desa.", cites: ["uu-6-2014 1///3"] },
  {
    text: "Berdasarkan Putusan Mahkamah Konstitusi Nomor 136/PUU-XXII/2024, frasa itu ditambah.",
    cites: ["mk-136-puu-xxii-2024"],
  },
  {
    text: "Mahkamah (Putusan No. 87/PUU-XVI/2018) menghapus frasa dalam Pasal 87 ayat (4) huruf b UU ASN.",
    cites: ["mk-87-puu-xvi-2018", `${ASN} 87/4/b`],
  },
  {
    text: "MK lewat putusan 121/PUU-XXII/2024 membatalkan Pasal 26 ayat (2) huruf d UU 20/2023.",
    cites: ["mk-121-puu-xxii-2024", "uu-20-2023 26/2/d"],
  },
  {
    text: "Permohonan 166/PUU-XXI/2023 ditolak, sedangkan 69/PUU-XXII/2024 dikabulkan sebagian.",
    cites: ["mk-166-puu-xxi-2023", "mk-69-puu-xxii-2024"],
  },

  // officers and letters
  {
    text: "Pasal 9 ayat (2) Undang-Undang Nomor 5 Tahun 2014 dan Pasal 5 huruf n angka 5 Peraturan Pemerintah Nomor 94 Tahun 2021",
    cites: ["uu-5-2014 9/2", "pp-94-2021 5//n/5"],
  },
  {
    text: "dijatuhi hukuman disiplin berat sesuai Pasal 8 ayat (4) jo. Pasal 14 huruf i angka 3 PP No. 94 Th. 2021",
    cites: ["pp-94-2021 8/4", "pp-94-2021 14//i/3"],
  },
  {
    text: "Pasal 11 huruf c PP No. 42 Tahun 2004 tentang Pembinaan Jiwa Korps dan Kode Etik PNS",
    cites: ["pp-42-2004 11//c"],
  },
  {
    text: "Sanksi moral dijatuhkan berdasarkan PP 42/2004 Pasal 15 ayat (1) dan Pasal 16.",
    cites: ["pp-42-2004 15/1", "pp-42-2004 16"],
  },
  {
    text: "Dasar: UU No. 20/2023, PP No. 94/2021, dan SKB Netralitas ASN Tahun 2022.",
    cites: ["uu-20-2023", "pp-94-2021", "skb-2022"],
  },
  { text: "ASN wajib menjaga netralitas (Pasal 24 ayat (1) huruf d UU ASN).", cites: [`${ASN} 24/1/d`] },
  {
    text: "Kewajiban dalam Pasal 3 huruf d dan huruf f PP Disiplin PNS tidak dipenuhi.",
    cites: [`${DISIPLIN} 3//d`, `${DISIPLIN} 3//f`],
  },
  { text: "PPPK diputus kontraknya, lihat Pasal 59 PP 49/2018 tentang Manajemen PPPK.", cites: ["pp-49-2018 59"] },
  {
    text: "Pasal 254 ayat (4) PP 11/2017 sebagaimana diubah dengan PP 17/2020",
    cites: ["pp-11-2017|pp-17-2020 254/4", "~pp-11-2017", "~pp-17-2020"],
  },
  {
    text: "Peraturan BKN Nomor 6 Tahun 2022 adalah aturan pelaksana PP 94 tahun 2021.",
    cites: ["peraturan-bkn-6-2022", "pp-94-2021"],
  },
  {
    text: "Sesuai SE MenPANRB Nomor 18 Tahun 2023, ASN yang pasangannya menjadi calon diminta mengambil CLTN.",
    cites: ["se-18-2023"],
  },
  {
    text: "Surat Menteri PANRB Nomor B/71/M.SM.00.00/2017 tanggal 27 Desember 2017 memuat tujuh larangan.",
    cites: ["b-71-2017"],
  },
  { text: "Surat itu diperjelas dengan surat B/36/M.SM.00.00/2018.", cites: ["b-36-2018"] },
  {
    text:
      "Keputusan Bersama Menteri PANRB, Mendagri, Kepala BKN, Ketua KASN, dan Ketua Bawaslu Nomor 2 Tahun 2022, Nomor 800-5474 Tahun 2022, " +
      "Nomor 246 Tahun 2022, Nomor 30 Tahun 2022, Nomor 1447.1/PM.01/K.1/09/2022",
    cites: ["skb-2022"],
  },
  { text: "Menyukai unggahan calon masuk Lampiran II SKB 2022 baris D-6.", cites: ["skb-2022 D-6"] },
  { text: "Ajakan di grup keluarga dinilai memakai KE-4 SKB 2022.", cites: ["skb-2022 KE-4"] },

  // the press
  {
    text: "Kades itu dijerat pasal 490 UU 7/2017 dengan ancaman 1 tahun penjara dan denda Rp12 juta.",
    cites: ["uu-7-2017 490"],
  },
  {
    text: "Ia disangkakan melanggar Pasal 71 ayat 1 junto Pasal 188 UU No 10 tahun 2016 tentang Pilkada.",
    cites: ["uu-10-2016 71/1", "uu-10-2016|uu-1-2015 188"],
  },
  {
    text: "Bupati petahana dilarang mengganti pejabat enam bulan sebelum penetapan (Pasal 71 ayat 2 UU Pilkada).",
    cites: [`${PILKADA} 71/2`],
  },
  {
    text: "KPU membatalkan pasangan itu karena pelanggaran Pasal 71 ayat (2), ayat (3), dan ayat (5) UU Nomor 10 Tahun 2016.",
    cites: ["uu-10-2016 71/2", "uu-10-2016 71/3", "uu-10-2016 71/5"],
  },
  {
    text: "Oknum guru itu dijerat Pasal 280 ayat (2) huruf f juncto Pasal 494 UU Pemilu.",
    cites: ["uu-7-2017 280/2/f", "uu-7-2017 494"],
  },
  { text: "Pasal 280 ayat 3 UU Pemilu melarang ASN menjadi pelaksana dan tim kampanye.", cites: ["uu-7-2017 280/3"] },
  { text: "Perangkat desa dilarang ikut kampanye menurut Pasal 51 huruf j UU Desa.", cites: [`${DESA} 51//j`] },
  {
    text: "Pasal 29 huruf b UU 6/2014 yang diubah UU 3/2024 tetap berlaku.",
    cites: ["uu-6-2014|uu-3-2024 29//b", "~uu-3-2024", "~uu-6-2014"],
  },
  {
    text: "Anggota TNI terikat Pasal 39 UU TNI, polisi terikat Pasal 28 ayat (1) UU 2/2002.",
    cites: ["uu-34-2004 39", "uu-2-2002 28/1"],
  },
  {
    text: "Menurut Pasal 494 UU 7 Tahun 2017, pelanggar dipidana kurungan; Pasal 547 undang-undang tersebut memuat penjara.",
    cites: ["uu-7-2017 494", "uu-7-2017 547"],
  },
  {
    text: "UU 6/2014 berlaku bagi kades. Pasal 30 undang-undang itu mengatur teguran.",
    cites: ["~uu-6-2014", "uu-6-2014 30"],
  },
  {
    text: "Sebagaimana dimaksud dalam Pasal 52 ayat (3) huruf j UU 20/2023, dan sesuai ayat (4) pasal yang sama, ia diberhentikan.",
    cites: ["uu-20-2023 52/3/j", "uu-20-2023 52/4"],
  },

  // lists and ranges
  {
    text: "Pasal 5 huruf n angka 3 sampai dengan angka 7 PP 94/2021 berujung hukuman berat.",
    cites: ["pp-94-2021 5//n/3", "pp-94-2021 5//n/4", "pp-94-2021 5//n/5", "pp-94-2021 5//n/6", "pp-94-2021 5//n/7"],
  },
  { text: "Pasal 28 s.d. Pasal 30 UU Desa", cites: [`${DESA} 28`, `${DESA} 29`, `${DESA} 30`] },
  {
    text: "Pasal 28–30 UU 6/2014 memuat kewajiban, larangan, dan sanksi kades.",
    cites: ["uu-6-2014 28", "uu-6-2014 29", "uu-6-2014 30"],
  },
  {
    text: "Pasal 280 ayat (2) huruf f, g, h, dan i UU Pemilu",
    cites: ["uu-7-2017 280/2/f", "uu-7-2017 280/2/g", "uu-7-2017 280/2/h", "uu-7-2017 280/2/i"],
  },
  {
    text: "Pasal 280 ayat (1) huruf h dan ayat (2) huruf f UU 7/2017",
    cites: ["uu-7-2017 280/1/h", "uu-7-2017 280/2/f"],
  },
  {
    text: "Pasal 490 dan/atau Pasal 494 dan/atau Pasal 547 UU No.7/2017",
    cites: ["uu-7-2017 490", "uu-7-2017 494", "uu-7-2017 547"],
  },
  { text: "pasal-pasal 188, 189 dan 190 UU 1/2015", cites: ["uu-1-2015 188", "uu-1-2015 189", "uu-1-2015 190"] },
  { text: "Pasal 40 ayat (3) dan (4) PP 94/2021 mengatur peralihan.", cites: ["pp-94-2021 40/3", "pp-94-2021 40/4"] },
  {
    text: "Pasal 42 ayat (2) serta Pasal 45 angka 3 PP 94/2021, bandingkan Pasal 7 ayat (3) PP 53/2010.",
    cites: ["pp-94-2021 42/2", "pp-94-2021 45///3", "pp-53-2010 7/3"],
  },
  { text: "huruf a dan b Pasal 30 UU 6/2014", cites: ["uu-6-2014 30//a", "uu-6-2014 30//b"] },

  // breaks, brackets, slips of print and of the scanner
  {
    text: "melanggar Pasal 5\nhuruf n angka 6 Peraturan\nPemerintah Nomor 94\nTahun 2021",
    cites: ["pp-94-2021 5//n/6"],
  },
  { text: "Pasal 282 Undang-\nUndang Nomor 7 Tahun 2017", cites: ["uu-7-2017 282"] },
  { text: "Pasal 71 ayat (l) Undang-Undang Nomor 1O Tahun 2016", cites: ["uu-10-2016 71/1"] },
  {
    text: "Undang-Undang Nomor 5 Tahun 2Ol4 tentang Aparatur Sipil Negara, Pasa1 9 ayat (2)",
    cites: ["uu-5-2014 9/2"],
  },
  { text: "sebagaimana dimaksud dalam Pasal 8 ayat (21 PP 94/2021", cites: ["pp-94-2021 8/2"] },
  { text: "Psl. 71 (3) UU 10/2016", cites: ["uu-10-2016 71/3"] },
  { text: "Ps 490 jo. Ps 282 UU 7/2017", cites: ["uu-7-2017 490", "uu-7-2017 282"] },
  { text: "[Pasal 2 huruf f UU 20/2023]", cites: ["uu-20-2023 2//f"] },
  { text: "UU ASN (UU No. 20 Tahun 2023) Pasal 2 huruf f", cites: ["uu-20-2023 2//f", `~${ASN}`] },
  {
    text: "PP 94/2021 (Pasal 5 huruf n butir 2) dan PERATURAN PEMERINTAH NOMOR 53 TAHUN 2010 (PASAL 4 ANGKA 12 HURUF D)",
    cites: ["pp-94-2021 5//n/2", "pp-53-2010 4//d/12"],
  },
  { text: "UU Nomor: 7 Tahun 2017 pasal 283 ayat(1) dan ayat(2)", cites: ["uu-7-2017 283/1", "uu-7-2017 283/2"] },
  {
    text: "UU No.10/2016 Pasal 71(1), UU No.1/2015 Pasal 188, UU ASN Pasal 9(2)",
    cites: ["uu-10-2016 71/1", "uu-1-2015 188", `${ASN} 9/2`],
  },
  { text: "Pasal 71 ayat satu UU Pilkada", cites: [`${PILKADA} 71/1`] },
  {
    text: "Peraturan Bawaslu Nomor 6 Tahun 2018 dan Perbawaslu 14/2017",
    cites: ["perbawaslu-6-2018", "perbawaslu-14-2017"],
  },
  { text: "jadwal menurut PKPU 13 Tahun 2024 Pasal 3", cites: ["pkpu-13-2024 3"] },
  {
    text: "Perppu 1/2014 menjadi UU 1/2015; Perpu No 2 Tahun 2020 menjadi UU 6/2020.",
    cites: ["perppu-1-2014", "uu-1-2015", "perppu-2-2020", "uu-6-2020"],
  },
  {
    text: "Pasal 618 UU 1/2023 dan Lampiran I UU 1/2026 mengubah ancaman denda.",
    cites: ["uu-1-2023 618", "uu-1-2026"],
  },
  {
    text: "Penjelasan Pasal 280 ayat (1) huruf h UU 7/2017 dibatalkan oleh MK No. 65/PUU-XXI/2023.",
    cites: ["uu-7-2017 280/1/h", "mk-65-puu-xxi-2023"],
  },

  // numbers and words, no citation
  { text: "Ia dipidana denda Rp3.000.000 subsider 3 bulan kurungan, perkara 398/Pid.Sus/2020/PN Rbi.", cites: [] },
  { text: "Pada 23 September 2024 pukul 19.00 ia berfoto dengan dua jari bersama pasangan nomor urut 2.", cites: [] },
  { text: "KASN menyurati bupati (R-2180/KASN/7/2020), laporan 009/LP/PB/RI/00.00/X/2024 ditutup.", cites: [] },
  {
    text: "Pengajian dibuka dengan membaca ayat 5 sampai 7 surat pendek; hadir 40 orang dari PP Muhammadiyah.",
    cites: [],
  },
  { text: "Angka 12 persen itu ditulis dengan huruf besar pada spanduk ukuran 3x4 di TPS 7.", cites: [] },
  { text: "Dari 417 laporan pada 2024, 197 terbukti, menurut data tahun 2023 dan 2024.", cites: [] },
];
