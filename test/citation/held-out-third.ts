/**
 * The third held-out set: written after the reader had been mended on the second one, from the law and the decided cases
 * alone, without sight of the reader's source, and frozen before the first run. The notation is that of `held-out.ts`;
 * a trailing `!` marks a citation that a person who knows the law calls wrong (no such place, law or figure), and only
 * those: all others may be called anything but wrong. Three marks were added after the first run: Pasal 188 written as one
 * of UU 10/2016, which the law sheet itself calls wrong, as it stands in UU 1/2015, and Pasal 146 as one of UU 8/2015,
 * which has no such article.
 */
import type { HeldOut } from "./held-out.js";

const PILKADA = "uu-1-2015|uu-10-2016|uu-6-2020|uu-8-2015";
const ASN = "uu-20-2023|uu-5-2014";
const DISIPLIN = "pp-94-2021|pp-53-2010";
const DESA = "uu-6-2014|uu-3-2024";
const KUHP = "kuhp*|uu-1-1946|uu-1-2023";
const PENAL = "uu-10-2016|uu-1-2015";

export const THIRD_HELD_OUT: readonly HeldOut[] = [
  // recommendations of the civil-service commission and of the personnel agency
  {
    text: "Terlapor melanggar Pasal 2 huruf f UU 5/2014 dan Pasal 11 huruf c PP 42/2004, sehingga dikenai sanksi moral.",
    cites: ["uu-5-2014 2//f", "pp-42-2004 11//c"],
  },
  {
    text: "Rekomendasi didasarkan atas Pasal 32 ayat (2) UU Nomor 5 Tahun 2014; Pasal 33-nya mengatur usul sanksi kepada Presiden.",
    cites: ["uu-5-2014 32/2", "uu-5-2014 33"],
  },
  {
    text: "Kategori pelanggaran: disiplin (Pasal 5 huruf n angka 5 dan 6 jo. Pasal 14 huruf i angka 3 dan 4 PP 94/2021).",
    cites: ["pp-94-2021 5//n/5", "pp-94-2021 5//n/6", "pp-94-2021 14//i/3", "pp-94-2021 14//i/4"],
  },
  {
    text: "PPK agar menjatuhkan hukuman disiplin berat sebagaimana Pasal 8 ayat (4) huruf a sampai dengan huruf c PP 94 Tahun 2021.",
    cites: ["pp-94-2021 8/4/a", "pp-94-2021 8/4/b", "pp-94-2021 8/4/c"],
  },
  {
    text: "Dalam hal PPK tidak menindaklanjuti, berlaku Pasal 24 ayat (2) dan Pasal 28 ayat (2) PP Disiplin PNS yang baru.",
    cites: [`${DISIPLIN} 24/2`, `${DISIPLIN} 28/2`],
  },
  {
    text: "Pasal 7 ayat (3) PP 53/2010 masih dipakai untuk hukuman sedang karena Pasal 42 ayat (1) dan (2) PP 94/2021.",
    cites: ["pp-53-2010 7/3", "pp-94-2021 42/1", "pp-94-2021 42/2"],
  },
  {
    text: "Penggunaan seragam dinas dalam kampanye: larangan Pasal 5 huruf n angka 2, hukuman Pasal 13 huruf g PP No.94 Thn.2021.",
    cites: ["pp-94-2021 5//n/2", "pp-94-2021 13//g"],
  },
  {
    text: "CPNS: PP 94/2021 Pasal 43, mutatis mutandis; sebelumnya PP 53/2010 Pasal 2.",
    cites: ["pp-94-2021 43", "pp-53-2010 2"],
  },
  {
    text: "Kewajiban (Ps. 3 hrf. c & d) serta larangan (Ps. 5 hrf. n) PP 94/2021",
    cites: ["pp-94-2021 3//c", "pp-94-2021 3//d", "pp-94-2021 5//n"],
  },
  {
    text: "Majelis kode etik dibentuk sesuai Pasal 17 s.d. Pasal 20 PP No. 42/2004.",
    cites: ["pp-42-2004 17", "pp-42-2004 18", "pp-42-2004 19", "pp-42-2004 20"],
  },
  {
    text: "Tindakan administratif dapat ditambahkan (vide Pasal 16 PP 42 th 2004).",
    cites: ["pp-42-2004 16"],
  },
  {
    text: "Laporan BKN merujuk Pasal 10 ayat (1) huruf b dan c PP 94/2021 untuk deklarasi diri sebagai bakal calon.",
    cites: ["pp-94-2021 10/1/b", "pp-94-2021 10/1/c"],
  },
  {
    text: "Baris D-9a dan D-9b Lampiran II SKB 2022 berbeda pada dampaknya.",
    cites: ["skb-2022 D-9a", "skb-2022 D-9b"],
  },
  {
    text: "Kegiatan di media sosial dinilai dengan baris D-1, D-2, dan D-4 SKB Tahun 2022.",
    cites: ["skb-2022 D-1", "skb-2022 D-2", "skb-2022 D-4"],
  },
  {
    text: "Baris KE-5 SKB 2022 berlaku sebelum penetapan.",
    cites: ["skb-2022 KE-5"],
  },
  {
    text: "SKB Menteri PANRB No. 05/2020, Mendagri No. 800-2836/2020, BKN No. 167/KEP/2020, KASN No. 6/SKB/KASN/9/2020, Bawaslu No. 0314",
    cites: ["skb-2020"],
  },
  {
    text: "Keputusan Bersama tanggal 22 September 2022 (SKB 5 Lembaga) menggantikan SKB 10 September 2020.",
    cites: ["skb-2022", "skb-2020"],
  },
  {
    text: "Pengaduan dialihkan dari KASN ke BKN melalui SE MenPANRB 4/2024 yang merujuk Pasal 28A Perpres 91/2024.",
    cites: ["se-4-2024", "perpres-91-2024 28A"],
  },
  {
    text: "Dasarnya Pasal 3 dan 4 Peraturan Presiden No. 92 Tahun 2024 tentang BKN.",
    cites: ["perpres-92-2024 3", "perpres-92-2024 4"],
  },
  {
    text: "KASN menjalankan fungsinya berdasarkan Pasal 70 ayat (3) UU 20/2023 sampai aturan pelaksana terbit.",
    cites: ["uu-20-2023 70/3"],
  },

  // findings, notices and clarifications of the supervisors
  {
    text:
      "Bahwa berdasarkan kajian, perbuatan Terlapor memenuhi unsur Pasal 71 ayat (1) jo Pasal 188 UU Nomor 1 Tahun 2015 sebagaimana " +
      "telah diubah terakhir dengan UU Nomor 6 Tahun 2020;",
    cites: [`${PILKADA} 71/1`, `${PILKADA} 188`, "~uu-1-2015", "~uu-6-2020"],
  },
  {
    text: "Temuan No. 01/TM/PB/Kab/12.08/IX/2020: Ps 71 (1) & (3) UU 10/16 tidak terpenuhi.",
    cites: ["uu-10-2016 71/1", "uu-10-2016 71/3"],
  },
  {
    text: "Unsur dalam Pasal 188 jis Pasal 71 (1) tidak terbukti; laporan dihentikan.",
    cites: ["? 188", "? 71/1"],
  },
  {
    text: "Diteruskan sebagai pelanggaran hukum lainnya, UU 5/2014 Pasal 2 huruf f jo. PP 53/2010 Pasal 4 angka 15.",
    cites: ["uu-5-2014 2//f", "pp-53-2010 4///15"],
  },
  {
    text: "Laporan kedaluwarsa (lebih dari 7 hari, Perbawaslu 14/2017).",
    cites: ["perbawaslu-14-2017"],
  },
  {
    text: "Tata cara penanganannya: Peraturan Badan Pengawas Pemilihan Umum Nomor 8 Tahun 2020 sebagaimana diubah dengan Perbawaslu Nomor 9 Tahun 2024.",
    cites: ["perbawaslu-8-2020", "~perbawaslu-9-2024"],
  },
  {
    text: "Penerusan pelanggaran kode etik diatur Pasal 33 Perbawaslu 8/2020.",
    cites: ["perbawaslu-8-2020 33"],
  },
  {
    text: "Pelibatan ASN oleh pasangan calon dinilai dengan Pasal 70 ayat (1) huruf b jo. Pasal 189, bukan Pasal 71, UU 1/2015.",
    cites: ["uu-1-2015 70/1/b", "uu-1-2015 189", "uu-1-2015 71"],
  },
  {
    text: "Bupati diduga melanggar Pasal 71 ayat (2) jo ayat (5) UU Nomor 10 Tahun 2016 dan Pasal 190 UU Nomor 1 Tahun 2015.",
    cites: ["uu-10-2016 71/2", "uu-10-2016 71/5", "uu-1-2015 190"],
  },
  {
    text: "Pasal 71 ayat (2), (3), (5) UU Nomor 10 tahun 2016 menjadi dasar pembatalan pasangan calon.",
    cites: ["uu-10-2016 71/2", "uu-10-2016 71/3", "uu-10-2016 71/5"],
  },
  {
    text: "Bawaslu kabupaten menilai Pasal 29 huruf b Undang-Undang Desa (UU 6/2014 jo. UU 3/2024) terpenuhi.",
    cites: [`${DESA} 29//b`, "~uu-6-2014", "~uu-3-2024"],
  },
  {
    text: "Rekomendasi kepada bupati: pelanggaran Pasal 29 huruf j jo. Pasal 30 ayat (1) UU Nomor 6 Tahun 2014.",
    cites: ["uu-6-2014 29//j", "uu-6-2014 30/1"],
  },
  {
    text: "Perangkat desa: Pasal 51 huruf j, sanksinya Pasal 52 ayat (1) dan (2) UU No 6 Th 2014.",
    cites: ["uu-6-2014 51//j", "uu-6-2014 52/1", "uu-6-2014 52/2"],
  },
  {
    text: "Diregistrasi sesuai Pasal 134 ayat (5) UU Pilkada, yakni tiga hari ditambah dua hari.",
    cites: [`${PILKADA} 134/5`],
  },
  {
    text: "Penyidikan 14 hari kerja menurut Pasal 146 ayat (3) UU Nomor 8 Tahun 2015 atau Pasal 146 UU Nomor 10 Tahun 2016.",
    cites: ["uu-8-2015 146/3!", "uu-10-2016 146"],
  },
  {
    text: "Lurah bukan kepala desa, tetapi Pasal 71 ayat (1) menyebut keduanya (UU Nomor 10 Tahun 2016).",
    cites: ["uu-10-2016 71/1"],
  },
  {
    text: "Kampanye dengan fasilitas negara dilarang Pasal 69 huruf h UU 1/2015, diancam Pasal 187 ayat (3) UU yang sama.",
    cites: ["uu-1-2015 69//h", "uu-1-2015 187/3"],
  },
  {
    text: "Menerima sumbangan terlarang: Pasal 76 ayat (1) huruf c dan d jo. Pasal 187 ayat (7) UU 1/2015.",
    cites: ["uu-1-2015 76/1/c", "uu-1-2015 76/1/d", "uu-1-2015 187/7"],
  },
  {
    text: "Politik uang dikenai Pasal 187A ayat (1) jo. Pasal 73 ayat (4) huruf a-c UU 10/2016.",
    cites: ["uu-10-2016 187A/1", "uu-10-2016 73/4/a", "uu-10-2016 73/4/b", "uu-10-2016 73/4/c"],
  },
  {
    text: "Cuti kampanye petahana: Pasal 70 ayat (3) huruf a dan b UU 10/2016, ditafsirkan MK 60/PUU-XIV/2016.",
    cites: ["uu-10-2016 70/3/a", "uu-10-2016 70/3/b", "mk-60-puu-xiv-2016"],
  },

  // judgments, charges and legal opinions
  {
    text: "Putusan PN Raba Bima 398/Pid.Sus/2020/PN Rbi memakai Pasal 71 ayat (1) UU 10/2016 dan Pasal 188 UU 1/2015.",
    cites: ["uu-10-2016 71/1", "uu-1-2015 188"],
  },
  {
    text:
      "Menyatakan Terdakwa terbukti secara sah dan meyakinkan melanggar Pasal 188 Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Perpu " +
      "Nomor 1 Tahun 2014 Menjadi Undang-Undang Jo Pasal 71 Ayat (1) Undang-Undang Nomor 10 Tahun 2016 Jo Pasal 64 Ayat (1) KUHPidana",
    cites: ["uu-1-2015 188", "~perppu-1-2014", "uu-10-2016 71/1", `${KUHP} 64/1`],
  },
  {
    text: "Didakwa melanggar Pasal 188 UU RI No. 1 Tahun 2015 Jo Pasal 55 ayat (1) ke 1 KUHP.",
    cites: ["uu-1-2015 188", `${KUHP} 55/1//1`],
  },
  {
    text: "Kualifikasi berulang: pasal 64 (1) KUHP. Pidananya denda tiga juta rupiah.",
    cites: [`${KUHP} 64/1`],
  },
  {
    text: "Hakim memilih dakwaan alternatif kedua, yaitu Pasal 71 ayat 1 jo Pasal 188 UU Nomor 10 Tahun 2016 jo UU Nomor 1 Tahun 2015.",
    cites: ["uu-10-2016 71/1", `${PENAL} 188`, "~uu-1-2015"],
  },
  {
    text: "Jaksa menuntut dengan Pasal 521 Jo. Pasal 280 ayat (1) huruf h UU Pemilu, hakim memutus Pasal 490-nya.",
    cites: ["uu-7-2017 521", "uu-7-2017 280/1/h", "uu-7-2017 490"],
  },
  {
    text: "Ketentuan hukum acara: Pasal 477 UU No. 7 Tahun 2017 dan UU No. 8 Tahun 1981.",
    cites: ["uu-7-2017 477", "uu-8-1981|kuhap*"],
  },
  {
    text: "Perma Nomor 1 Tahun 2018 menghitung tujuh hari kerja untuk memutus.",
    cites: ["perma-1-2018"],
  },
  {
    text: "Putusan 04/Pid.Sus/2014/PN Pwr: Pasal 278 UU 8/2012 dengan Pasal 86 ayat (2) huruf e dan ayat (3).",
    cites: ["uu-8-2012 278", "uu-8-2012 86/2/e", "uu-8-2012 86/3"],
  },
  {
    text: "Ketua majelis membacakan Pasal 1 ayat (2) dan Pasal 618 KUHP Nasional.",
    cites: [`${KUHP} 1/2`, `${KUHP} 618`],
  },
  {
    text: "Asas non-retroaktif, Pasal 1 ayat (1) UU Nomor 1 Tahun 2023 tentang KUHP, berlaku pula bagi delik pemilihan.",
    cites: ["uu-1-2023 1/1"],
  },
  {
    text: "Pejabat menurut Pasal 547 UU 7/2017 tidak mencakup kepala sekolah, demikian putusan itu; Pasal 494 tidak diperiksa.",
    cites: ["uu-7-2017 547", "uu-7-2017 494"],
  },
  {
    text: "Penjelasan Pasal 71 ayat (1) dan ayat (3) UU 10/2016: cukup jelas.",
    cites: ["uu-10-2016 71/1", "uu-10-2016 71/3"],
  },
  {
    text: "Amar MK No. 136/PUU-XXII/2024 menambah 'pejabat daerah' ke dalam Pasal 188 UU 1/2015.",
    cites: ["mk-136-puu-xxii-2024", "uu-1-2015 188"],
  },
  {
    text: "Putusan Mahkamah Konstitusi Republik Indonesia Nomor 87/PUU-XVI/2018 tanggal 25 April 2019",
    cites: ["mk-87-puu-xvi-2018"],
  },
  {
    text: "Putusan MK Nomor 41/PUU-XII/2014 menguji Pasal 119 dan 123 ayat (3) UU ASN.",
    cites: ["mk-41-puu-xii-2014", `${ASN} 119`, `${ASN} 123/3`],
  },
  {
    text: "Sesuai dengan putusan 121/PUU-XXII/2024 lembaga independen pengawas merit harus dibentuk dalam dua tahun.",
    cites: ["mk-121-puu-xxii-2024"],
  },
  {
    text: "Menurut putusan PHPU Nomor 132/PHP.BUP-XIX/2021, PSU dilakukan di empat TPS.",
    cites: ["~mk-132*|132-php*"],
  },

  // ranges, lists and chains
  { text: "Pasal 187A-187D UU Pilkada", cites: ["187A", "187B", "187C", "187D"].map((each) => `${PILKADA} ${each}`) },
  {
    text: "Pasal 3 huruf a s/d f PP 94/2021",
    cites: ["a", "b", "c", "d", "e", "f"].map((letter) => `pp-94-2021 3//${letter}`),
  },
  {
    text: "Pasal 250 huruf b dan d serta Pasal 251 PP Nomor 11 Tahun 2017",
    cites: ["pp-11-2017 250//b", "pp-11-2017 250//d", "pp-11-2017 251"],
  },
  {
    text: "Pasal 87 ayat (4) huruf a, b, c dan d UU 5/2014",
    cites: ["a", "b", "c", "d"].map((letter) => `uu-5-2014 87/4/${letter}`),
  },
  {
    text: "Pasal-Pasal 69, 70, 71, dan 73 UU Nomor 1 Tahun 2015 stdtd UU Nomor 6 Tahun 2020",
    cites: ["69", "70", "71", "73"].map((each) => `${PILKADA} ${each}`).concat("~uu-1-2015", "~uu-6-2020"),
  },
  {
    text: "pasal 4 angka 12 huruf a hingga huruf d PP 53/2010",
    cites: ["a", "b", "c", "d"].map((letter) => `pp-53-2010 4//${letter}/12`),
  },
  {
    text: "Pasal 52 ayat (3) huruf a dan huruf j jo. ayat (4) UU 20/2023",
    cites: ["uu-20-2023 52/3/a", "uu-20-2023 52/3/j", "uu-20-2023 52/4"],
  },
  {
    text: "Pasal 41 ayat (2) huruf d dan e, ayat (3), dan Pasal 218 UU 42/2008",
    cites: ["uu-42-2008 41/2/d", "uu-42-2008 41/2/e", "uu-42-2008 41/3", "uu-42-2008 218"],
  },
  {
    text: "Pasal 30 jo. 52 UU Desa",
    cites: [`${DESA} 30`, `${DESA} 52`],
  },
  {
    text: "Pasal 46 ayat (1), Pasal 47 ayat (1) UU 6/2014; Pasal 54 ayat (2) huruf d PP 43/2014 jo. PP 47/2015",
    cites: ["uu-6-2014 46/1", "uu-6-2014 47/1", "pp-43-2014 54/2/d", "~pp-47-2015"],
  },
  {
    text: "Pasal 4 angka 14 dan angka 15 huruf a, c, d PP 53/2010",
    cites: ["pp-53-2010 4///14", "pp-53-2010 4//a/15", "pp-53-2010 4//c/15", "pp-53-2010 4//d/15"],
  },
  {
    text: "Pasal 5(n)(5) PP 94/2021 and Pasal 14(i)(3)",
    cites: ["pp-94-2021 5//n/5", "pp-94-2021 14//i/3"],
  },
  { text: "UU 7/2017 Pasal 280(2)f, 280(3), 494", cites: ["uu-7-2017 280/2/f", "uu-7-2017 280/3", "uu-7-2017 494"] },
  {
    text: "Pasal 188 jo. Pasal 71 ayat (1) dan Pasal 189 jo. Pasal 70 ayat (1) UU Pilkada",
    cites: [`${PILKADA} 188`, `${PILKADA} 71/1`, `${PILKADA} 189`, `${PILKADA} 70/1`],
  },
  {
    text: "UU 1/2015 (Pasal 71 ayat 1, Pasal 188, Pasal 189, dan Pasal 190)",
    cites: ["uu-1-2015 71/1", "uu-1-2015 188", "uu-1-2015 189", "uu-1-2015 190"],
  },
  {
    text: "Pasal 7 ayat (2) huruf s dan huruf t UU 10/2016",
    cites: ["uu-10-2016 7/2/s", "uu-10-2016 7/2/t"],
  },
  {
    text: "Pasal 48 ayat (3) - (4) PP 53/2010 dan Pasal 40 ayat (3)–(4) PP 94/2021",
    cites: ["pp-53-2010 48/3", "pp-53-2010 48/4", "pp-94-2021 40/3", "pp-94-2021 40/4"],
  },
  {
    text: "Pasal 53 ayat (2) huruf c, Pasal 56, serta Pasal 59 ayat (3) UU Nomor 20 Tahun 2023",
    cites: ["uu-20-2023 53/2/c", "uu-20-2023 56", "uu-20-2023 59/3"],
  },
  {
    text: "Pasal 334, 335 dan 337 PP 11/2017 mengatur CLTN; PPPK tidak memilikinya (Pasal 77 PP 49/2018).",
    cites: ["pp-11-2017 334", "pp-11-2017 335", "pp-11-2017 337", "pp-49-2018 77"],
  },
  {
    text: "Pasal 117, Pasal 276 UU 7/2017 diubah dengan UU 7/2023",
    cites: ["uu-7-2017 117", "uu-7-2017 276", "~uu-7-2023"],
  },

  // press, chats and posters
  {
    text: "ASN yang like postingan paslon bisa kena pasal 9 ayat 2 UU ASN, kata Ketua Bawaslu.",
    cites: [`${ASN} 9/2`],
  },
  {
    text: "Kades terancam enam bulan bui sesuai pasal 188 juncto pasal 71 ayat (1) UU nomor 10/2016.",
    cites: [`${PENAL} 188!`, "uu-10-2016 71/1"],
  },
  {
    text: '"Kami kenakan Pasal 71 ayat (1) juncto 188 UU Pemilihan," ujar Kapolres, Jumat (13/11).',
    cites: [`${PILKADA} 71/1`, `${PILKADA} 188`],
  },
  {
    text: "#ASNnetral! UU No.20/2023 ps.2 & PP 94/2021 ps.5 hrf n",
    cites: ["uu-20-2023 2", "pp-94-2021 5//n"],
  },
  { text: "infonya kena ps 490 uu pemilu tp blm inkrah", cites: ["uu-7-2017 490"] },
  {
    text: "Menurutnya UU Nomor 6 tahun 2014 pasal 29 poin g dan j sudah tegas.",
    cites: ["uu-6-2014 29//g", "uu-6-2014 29//j"],
  },
  {
    text: "Ia dijerat Undang-Undang Nomor 10 Tahun 2016 Pasal 71 ayat 1 dengan ancaman pasal 188.",
    cites: ["uu-10-2016 71/1", `${PENAL} 188!`],
  },
  {
    text: "Sekda melanggar UU 5 tahun 2014 tentang ASN, PP 42 tahun 2004 tentang kode etik, serta PP 53 tahun 2010 tentang disiplin.",
    cites: ["uu-5-2014", "pp-42-2004", "pp-53-2010"],
  },
  { text: "pasal seratus delapan puluh delapan UU Pilkada", cites: [`${PILKADA} 188`] },
  {
    text: "Dalam Pasal 280 ayat (2) dan (3) UU Pemilu jelas disebutkan ASN tak boleh diikutsertakan.",
    cites: ["uu-7-2017 280/2", "uu-7-2017 280/3"],
  },
  {
    text: "Ancaman Pasal 494, yakni kurungan setahun dan denda 12 juta, ada di UU Pemilu.",
    cites: ["uu-7-2017 494"],
  },
  {
    text: "Wali nagari dapat dijerat Pasal 490 UU No 7/2017 karena jabatannya setara kades (lihat pula Pasal 1 angka 1 UU Desa).",
    cites: ["uu-7-2017 490", `${DESA} 1///1`],
  },
  {
    text: "Melalui SE Menpan RB no 18 tahun 2023, suami/istri calon wajib CLTN.",
    cites: ["se-18-2023"],
  },
  { text: "Surat MenPANRB B/71/M.SM.00.00/2017 melarang ASN berfoto dengan simbol jari.", cites: ["b-71-2017"] },
  {
    text: "Pegawai itu dijatuhi sanksi UU ASN no. 20 tahun 2023 pasal 24 ayat 1 huruf d.",
    cites: ["uu-20-2023 24/1/d"],
  },

  // footnotes, tables, brackets and headings
  {
    text: "¹ Lihat Pasal 71 ayat (1) UU No. 10 Tahun 2016.² Ibid., Pasal 188.",
    cites: ["uu-10-2016 71/1", `${PENAL} 188`],
  },
  {
    text: "12) Indonesia, Undang-Undang tentang Desa, UU No. 6 Tahun 2014, LN No. 7 Tahun 2014, TLN No. 5495, Ps. 29.",
    cites: [`${DESA} 29`, `~${DESA}`],
  },
  {
    text: "Indonesia (c), Peraturan Pemerintah tentang Disiplin Pegawai Negeri Sipil, PP Nomor 94 Tahun 2021, Ps. 5 huruf n angka 4.",
    cites: ["pp-94-2021 5//n/4", `~${DISIPLIN}`],
  },
  {
    text: "| Kades | UU 6/2014 | Ps 29 j | teguran |",
    cites: ["uu-6-2014 29//j"],
  },
  {
    text: "Pasal yang dilanggar:\n1. Pasal 71 ayat (1) UU 10/2016\n2. Pasal 188 UU 1/2015\n3. Pasal 9 ayat (2) UU 20/2023",
    cites: ["uu-10-2016 71/1", "uu-1-2015 188", "uu-20-2023 9/2"],
  },
  {
    text: "(vide: Pasal 280 ayat [2] huruf [f] UU 7/2017)",
    cites: ["uu-7-2017 280/2/f"],
  },
  {
    text: "**Pasal 5** huruf **n** angka **5** PP 94/2021",
    cites: ["pp-94-2021 5//n/5"],
  },
  { text: "Pasal 71 ayat (1) UU 10/2016 (LN 2016/130, TLN 5898)", cites: ["uu-10-2016 71/1"] },
  { text: "UU 20/2023, Pasal 24, ayat (1), huruf (d)", cites: ["uu-20-2023 24/1/d"] },
  { text: "Art. 71(1) UU 10/2016", cites: ["uu-10-2016 71/1"] },
  { text: "Pasal 71 ayat (1)/188 UU Pilkada", cites: [`${PILKADA} 71/1`, `${PILKADA} 188`] },
  {
    text: "PP_94_2021_pasal_5_huruf_n_angka_5.pdf",
    cites: ["~pp-94-2021 5//n/5", "~pp-94-2021"],
  },
  { text: "Lampiran I UU 1/2026 butir 490 mengubah besaran denda UU Pemilu.", cites: ["uu-1-2026", "~uu-7-2017"] },
  {
    text: "Pasal 29 hurup j UU Desa; Pasal 51 huruf (j) UU Desa",
    cites: [`${DESA} 29//j`, `${DESA} 51//j`],
  },
  {
    text: "Pasal 1 angka 1, angka 2, dan angka 3 Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara",
    cites: ["uu-20-2023 1///1", "uu-20-2023 1///2", "uu-20-2023 1///3"],
  },

  // the scanner, the hand and odd spacing
  { text: "sebagaimana dimaksud dalam Pasal 3 huruf B PP 94/2021", cites: ["pp-94-2021 3//b"] },
  { text: "Pasal 12S Undang-Undang Nomor 5 Tahun 2014", cites: ["uu-5-2014 125"] },
  { text: "ketentuan Pasal l29 ayat (5) Undang-Undang Nomor 5 Tahun 2OL4", cites: ["uu-5-2014 129/5"] },
  { text: "Pasal 7 ayat (31 Peraturan Pemerintah Nomor 53 Tahun 2010", cites: ["pp-53-2010 7/3"] },
  {
    text: "Pasal 4 1 Peraturan Pemerintah Nomor 94 Tahun 2021",
    cites: ["~pp-94-2021 41", "~pp-94-2021 4", "~pp-94-2021"],
  },
  { text: "Pasal 71 ayat (1 ) UU No . 10 Tahun 2016", cites: ["uu-10-2016 71/1"] },
  { text: "Pasal 280 ayat (2) hurufa dan hurufe UU 7 tahun 2017", cites: ["uu-7-2017 280/2/a", "uu-7-2017 280/2/e"] },
  { text: "Pasal 71 aYat (3) UU 1O/2O16", cites: ["uu-10-2016 71/3"] },
  { text: "Pasa! 490 UU 7/20l7", cites: ["uu-7-2017 490"] },
  { text: "PasaI 283 ayat (I) dan (II) UU Pemilu", cites: ["uu-7-2017 283/1", "uu-7-2017 283/2"] },
  { text: "Pasal 5 huruf n angka S PP 94/2021", cites: ["pp-94-2021 5//n/5"] },
  { text: "Peraturan Pemerintab Nomor 42 Tabun 2004 Pasal 6 huruf h", cites: ["pp-42-2004 6//h"] },
  { text: "Pasal 71\n  ayat\n  (1)\nUU\nPilkada", cites: [`${PILKADA} 71/1`] },
  { text: "pasal 71 ayat1 dan ayat3 uu no10 thn2016", cites: ["uu-10-2016 71/1", "uu-10-2016 71/3"] },
  { text: "Undang-Undang No.7/2017Pasal 494", cites: ["uu-7-2017 494"] },
  { text: "UU.No.6.Tahun.2014 psl.29.huruf.j", cites: ["uu-6-2014 29//j"] },
  { text: "U.U. Nomor 10 Tahun 2016 Pasal 71", cites: ["uu-10-2016 71"] },
  { text: "UU RI Nomor 10 Tahun Dua Ribu Enam Belas Pasal 71", cites: ["uu-10-2016 71"] },

  // names without a number, and earlier or neighbouring laws
  { text: "Pasal 2 huruf f Undang-Undang tentang Aparatur Sipil Negara", cites: [`${ASN} 2//f`] },
  {
    text: "Undang-Undang Pemilihan Gubernur, Bupati, dan Wali Kota melarangnya dalam Pasal 71 ayat (1).",
    cites: [`${PILKADA} 71/1`],
  },
  { text: "Undang-Undang tentang Pemilihan Umum, Pasal 282 dan 547", cites: ["uu-7-2017 282", "uu-7-2017 547"] },
  { text: "Pasal 5 huruf n PP tentang Disiplin PNS", cites: [`${DISIPLIN} 5//n`] },
  {
    text: "Pasal 80 UU 32/2004 dan Pasal 116 ayat (4) UU Pemda lama",
    cites: ["uu-32-2004 80", "uu-32-2004|uu-23-2014|uu-pem* 116/4"],
  },
  {
    text: "UU 43/1999 jo. UU 8/1974 tentang Pokok-Pokok Kepegawaian Pasal 3",
    cites: ["uu-8-1974|uu-43-1999 3", "~uu-43-1999", "~uu-8-1974"],
  },
  {
    text: "Pasal 2 ayat (1) dan Pasal 9 PP 37/2004 tentang larangan PNS menjadi anggota parpol",
    cites: ["pp-37-2004 2/1", "pp-37-2004 9"],
  },
  { text: "PP 17/2020 mengubah Pasal 254 PP 11/2017.", cites: ["~pp-17-2020", "pp-11-2017 254"] },
  {
    text: "Permendagri 83/2015 jo. 67/2017 mengatur perangkat desa.",
    cites: ["permendagri-83-2015|permen*", "~permendagri-67-2017|permen*"],
  },
  { text: "Pasal 62 ayat (2) PP 49/2018 tentang Manajemen PPPK", cites: ["pp-49-2018 62/2"] },
  { text: "PKPU 13/2020, perubahan atas PKPU 6/2020", cites: ["pkpu-13-2020", "pkpu-6-2020"] },
  { text: "Peraturan KPU No. 8 Tahun 2024 Pasal 24 ayat (1) huruf b", cites: ["pkpu-8-2024 24/1/b"] },
  { text: "Pasal 27 ayat (1) dan Pasal 28D ayat (3) UUD 1945", cites: ["uud* 27/1", "uud* 28D/3"] },
  {
    text: "Pasal 65 ayat (4) huruf b Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
    cites: ["uu-23-2014 65/4/b"],
  },

  // wrong
  { text: "melanggar Pasal 87 ayat (4) huruf e UU 5/2014", cites: ["uu-5-2014 87/4/e!"] },
  { text: "Pasal 71 ayat (9) UU 10/2016 dilanggar.", cites: ["uu-10-2016 71/9!"] },
  { text: "PP Nomor 94 Tahun 2020 tentang Disiplin PNS, Pasal 5 huruf n", cites: ["pp-94-2020|pp-94-2021 5//n!"] },
  { text: "Pasal 5 huruf n angka 8 PP 94/2021", cites: ["pp-94-2021 5//n/8!"] },
  { text: "UU Nomor 5 Tahun 2015 tentang Aparatur Sipil Negara", cites: ["uu-5-2015|uu-5-2014!"] },
  { text: "Pasal 600 UU 7/2017", cites: ["uu-7-2017 600!"] },

  // no citation at all
  { text: "Kejadian di Jalan Pasar 71, dihadiri 188 orang, pada 10/2016.", cites: [] },
  { text: "Pada ayat-ayat kampanye (lagu) itu disebut nomor 2.", cites: [] },
  { text: "Register 06/Reg/LP/PB/Kab/27.09/X/2020, berita acara 12/BA/2020, SK 821.2/105/BKD.", cites: [] },
  { text: "Pasal-pasal yang disangkakan tidak disebut oleh pelapor.", cites: [] },
  { text: "Video berdurasi 1 menit 20 detik, diunggah 5/11/2024, dilihat 7.300 kali.", cites: [] },
  { text: "Undang-undang desa adat di Bali? Undangan nomor 7 tahun 2017 itu undangan rapat.", cites: [] },
  { text: "Golongan III/d, eselon IV.a, NIP 19710123 199403 1 001, pangkat Penata Tk. I.", cites: [] },
  { text: "Dua saksi menyatakan hal itu; huruf kapital dan angka 2 terlihat pada kaus.", cites: [] },
];
