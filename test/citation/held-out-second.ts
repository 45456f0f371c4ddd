/**
 * The second held-out set: written after the reader had been mended on the first one, again from the law and the decided
 * cases alone, without sight of the reader's source, and frozen before the first run. The notation is that of
 * `held-out.ts`; the case of an article's letter does not matter (`14a`, `14A`).
 */
import type { HeldOut } from "./held-out.js";

const PILKADA = "uu-1-2015|uu-10-2016|uu-6-2020|uu-8-2015";
const ASN = "uu-20-2023|uu-5-2014";
const DISIPLIN = "pp-94-2021|pp-53-2010";
const DESA = "uu-6-2014|uu-3-2024";
const KUHP = "kuhp*|uu-1-1946|uu-1-2023";
const KUHAP = "kuhap*|uu-8-1981|uu-20-2025";

export const SECOND_HELD_OUT: readonly HeldOut[] = [
  // notices of the supervisors
  {
    text:
      "Laporan Nomor 06/Reg/LP/PB/Kab/03.19/X/2024 diteruskan ke Penyidik: dugaan pelanggaran Pasal 71 ayat (1) jo. Pasal 188 Undang-Undang " +
      "Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, " +
      "Bupati, dan Walikota menjadi Undang-Undang sebagaimana telah diubah dengan Undang-Undang Nomor 10 Tahun 2016",
    cites: [`${PILKADA} 71/1`, `${PILKADA} 188`, "~uu-1-2015", "~perppu-1-2014", "~uu-10-2016"],
  },
  {
    text: "Temuan tidak memenuhi unsur Pasal 280 ayat (2) huruf f, Pasal 282, dan Pasal 283 ayat (1) UU Nomor 7 Tahun 2017.",
    cites: ["uu-7-2017 280/2/f", "uu-7-2017 282", "uu-7-2017 283/1"],
  },
  {
    text: "Diteruskan kepada BKN sebagai pelanggaran Pasal 24 ayat (1) huruf d jo. Pasal 9 ayat (2) UU No. 20 Tahun 2023.",
    cites: ["uu-20-2023 24/1/d", "uu-20-2023 9/2"],
  },
  {
    text: "Diteruskan kepada Penjabat Bupati karena melanggar Pasal 29 huruf g dan huruf j UU Nomor 6 Tahun 2014 tentang Desa.",
    cites: ["uu-6-2014 29//g", "uu-6-2014 29//j"],
  },
  {
    text: "Laporan disampaikan lewat tujuh hari sejak diketahui (Pasal 134 ayat (4) UU 1/2015; Pasal 4 Perbawaslu 8/2020).",
    cites: ["uu-1-2015 134/4", "perbawaslu-8-2020 4"],
  },
  {
    text: "Syarat formal laporan diatur Pasal 9 ayat (4) Perbawaslu Nomor 9 Tahun 2024.",
    cites: ["perbawaslu-9-2024 9/4"],
  },
  {
    text: "Berdasarkan Pasal 455 ayat (1) huruf c UU Pemilu, pelanggaran peraturan perundang-undangan lainnya diteruskan.",
    cites: ["uu-7-2017 455/1/c"],
  },
  {
    text: "Penanganan temuan berpedoman pada Perbawaslu No. 7 Tahun 2022 dan Peraturan Bawaslu Nomor 8 Tahun 2022.",
    cites: ["perbawaslu-7-2022", "perbawaslu-8-2022"],
  },
  {
    text: "Pasal yang disangkakan: Pasal 71 ayat (1) dan/atau ayat (3) UU 10/2016.",
    cites: ["uu-10-2016 71/1", "uu-10-2016 71/3"],
  },
  {
    text: "Dugaan Pelanggaran : Pasal 188 juncto Pasal 71 (1) UU Pilkada. Terlapor : Camat. Status : dihentikan.",
    cites: [`${PILKADA} 188`, `${PILKADA} 71/1`],
  },

  // judgments and indictments
  {
    text:
      "Menimbang, bahwa Terdakwa didakwa dengan dakwaan tunggal melanggar Pasal 490 Jo. Pasal 282 Undang-undang R.I. Nomor 7 Tahun 2017 tentang " +
      "Pemilihan Umum Jo. Pasal 64 ayat (1) KUHP;",
    cites: ["uu-7-2017 490", "uu-7-2017 282", `${KUHP} 64/1`],
  },
  {
    text:
      "Mengingat, ketentuan Pasal 188 jis. Pasal 71 ayat (1) Undang-Undang Nomor 10 Tahun 2016 dan Pasal 55 ayat (1) ke-1 Kitab Undang-Undang " +
      "Hukum Pidana",
    cites: ["uu-10-2016|uu-1-2015 188", "uu-10-2016 71/1", `${KUHP} 55/1//1`],
  },
  {
    text: "Melepaskan terdakwa dari segala tuntutan hukum berdasarkan Pasal 191 ayat (2) KUHAP.",
    cites: [`${KUHAP} 191/2`],
  },
  { text: "Pidana bersyarat dijatuhkan dengan Pasal 14a ayat (1) KUHP.", cites: [`${KUHP} 14a/1`] },
  {
    text: "Dakwaan alternatif pertama Pasal 278 jo Pasal 86 ayat (3), kedua Pasal 301 ayat (1) Undang-Undang Nomor 8 Tahun 2012.",
    cites: ["uu-8-2012 278", "uu-8-2012 86/3", "uu-8-2012 301/1"],
  },
  {
    text: "Perkara 53/Pid.Sus.B/2014/PN Dmk: Pasal 299 UU 8/2012 tidak mensyaratkan jabatan.",
    cites: ["uu-8-2012 299"],
  },
  {
    text: "Banding 285/PID.SUS/2024/PT TPG menguatkan penerapan Pasal 188 UU Nomor 1 Tahun 2015 yo. Pasal 71 ayat 1 UU Nomor 10 Tahun 2016.",
    cites: ["uu-1-2015 188", "uu-10-2016 71/1"],
  },
  {
    text: "Unsur 'dengan sengaja' pada Pasal 188 dan unsur 'tindakan' pada Pasal 71 ayat (1), keduanya dalam UU Pilkada, dinilai terpisah.",
    cites: [`${PILKADA} 188`, `${PILKADA} 71/1`],
  },
  {
    text: "Menurut Pasal 1 ayat (2) KUHP, bila aturan berubah dipakai yang meringankan; kini Pasal 3 UU 1/2023.",
    cites: [`${KUHP} 1/2`, "uu-1-2023 3"],
  },
  {
    text: "Denda diganti kurungan, lihat Pasal 30 ayat (2) KUHPidana.",
    cites: [`${KUHP} 30/2`],
  },

  // letters of personnel bodies
  {
    text: "Saudara diduga melanggar ketentuan Pasal 5 huruf n angka 2, angka 5 dan angka 6 Peraturan Pemerintah Nomor 94 Tahun 2021.",
    cites: ["pp-94-2021 5//n/2", "pp-94-2021 5//n/5", "pp-94-2021 5//n/6"],
  },
  {
    text: "Rekomendasi: sanksi moral berupa pernyataan terbuka, Pasal 15 ayat (2) huruf b PP Nomor 42 Tahun 2004.",
    cites: ["pp-42-2004 15/2/b"],
  },
  {
    text: "Pelanggaran Pasal 6 huruf h, Pasal 11 huruf c PP 42/2004 jo. Pasal 4 angka 12 s.d. 15 PP 53/2010.",
    cites: [
      "pp-42-2004 6//h",
      "pp-42-2004 11//c",
      "pp-53-2010 4///12",
      "pp-53-2010 4///13",
      "pp-53-2010 4///14",
      "pp-53-2010 4///15",
    ],
  },
  {
    text: "Hukuman disiplin sedang: Pasal 12 angka 9 PP 53/2010; hukuman disiplin berat: Pasal 13 angka 13 PP yang sama.",
    cites: ["pp-53-2010 12///9", "pp-53-2010 13///13"],
  },
  {
    text: "Pemeriksaan dilakukan sesuai Pasal 26 s/d 29 PP 94/2021.",
    cites: ["pp-94-2021 26", "pp-94-2021 27", "pp-94-2021 28", "pp-94-2021 29"],
  },
  {
    text: "Masa peralihan: Pasal 40 ayat (3) PP-94/2021.",
    cites: ["pp-94-2021 40/3"],
  },
  {
    text: "PPK wajib menindaklanjuti (Pasal 32 ayat (3) UU Nomor 5 Tahun 2014), bila tidak, Pasal 33 berlaku.",
    cites: ["uu-5-2014 32/3", "uu-5-2014 33"],
  },
  {
    text: "Diberhentikan dengan hormat tidak atas permintaan sendiri menurut Pasal 250 huruf c PP 11 Tahun 2017.",
    cites: ["pp-11-2017 250//c"],
  },
  {
    text: "Pasal 255 ayat (1), (3) dan (5) Peraturan Pemerintah No 11/2017 tentang Manajemen PNS",
    cites: ["pp-11-2017 255/1", "pp-11-2017 255/3", "pp-11-2017 255/5"],
  },
  {
    text: "Hubungan kerja PPPK diputus berdasarkan Pasal 53 ayat (3) huruf c PP RI No. 49 Tahun 2018.",
    cites: ["pp-49-2018 53/3/c"],
  },
  {
    text: "Larangan masuk partai sudah ada sejak PP 37/2004 Pasal 2 ayat (1), bahkan Pasal 3 ayat (3) UU 43/1999.",
    cites: ["pp-37-2004 2/1", "uu-43-1999 3/3"],
  },
  {
    text: "Netralitas: asas (Pasal 2 huruf f), kewajiban (Pasal 24 ayat (1) huruf d), larangan (Pasal 52 ayat (3) huruf j) UU 20/2023.",
    cites: ["uu-20-2023 2//f", "uu-20-2023 24/1/d", "uu-20-2023 52/3/j"],
  },
  {
    text: "ASN yang ditahan diberhentikan sementara, Pasal 53 ayat (2) huruf c UU ASN baru.",
    cites: [`${ASN} 53/2/c`],
  },
  {
    text: "Pasal 87 ayat (2) UU ASN lama memberi pilihan, sedangkan ayat (4) huruf b mewajibkan.",
    cites: [`${ASN} 87/2`, `${ASN} 87/4/b`],
  },
  {
    text: "Tata cara CLTN mengikuti SE MenPANRB 18/2023 dan Peraturan BKN 1/2023.",
    cites: ["se-18-2023", "peraturan-bkn-1-2023|perbkn-1-2023|bkn-1-2023"],
  },
  {
    text: "Tenaga honorer juga diimbau netral lewat SE Menteri PANRB Nomor 01 Tahun 2023.",
    cites: ["se-1-2023"],
  },
  {
    text: "Sebelum pilkada 2018 beredar surat B-2900/KASN/11/2017 dari KASN.",
    cites: ["se-kasn-2017"],
  },
  {
    text: "Dasar: Surat Edaran Menpan-RB SE/06/M.PAN/11/2016.",
    cites: ["se-panrb-2016"],
  },
  {
    text: "Sesudah KASN dibubarkan, aduan mengikuti SE Menteri PANRB No. 4 Tahun 2024.",
    cites: ["se-4-2024"],
  },
  {
    text: "Mengunggah foto bersama bakal calon: SKB 2022 Lampiran II baris D-11, sedangkan SKB Netralitas 2020 belum mengaturnya begitu.",
    cites: ["skb-2022 D-11", "skb-2020"],
  },
  {
    text: "Baris KE-2 dan D-3 SKB 2022 membedakan masa sebelum dan sesudah penetapan.",
    cites: ["skb-2022 KE-2", "skb-2022 D-3"],
  },

  // decisions of the Constitutional Court
  {
    text: "Frasa 'TNI/Polri' ditambahkan Mahkamah melalui Putusan Nomor 136/PUU-XXII/2024 bertanggal 14 November 2024.",
    cites: ["mk-136-puu-xxii-2024"],
  },
  {
    text: "Dalam Putusan MK No. 60/PUU-XIV/2016 ditegaskan calon tunggal dan cuti petahana.",
    cites: ["mk-60-puu-xiv-2016"],
  },
  {
    text: "Sejak putusan MK 104/PUU-XXIII/2025 rekomendasi Bawaslu dimaknai putusan.",
    cites: ["mk-104-puu-xxiii-2025"],
  },
  {
    text: "Putusan Mahkamah Konstitusi 135/PUU-XXII/2024 memisahkan pemilu nasional dan daerah.",
    cites: ["mk-135*|135-puu-xxii-2024"],
  },
  {
    text: "Kampanye di kampus boleh dengan syarat (MK 69/PUU-XXII/2024 atas Pasal 69 huruf i UU 1/2015).",
    cites: ["mk-69-puu-xxii-2024", "uu-1-2015 69//i"],
  },
  {
    text: "Pasal 119 dan Pasal 123 ayat (3) UU Nomor 5 Tahun 2014 diuji dalam perkara nomor 41/PUU-XII/2014.",
    cites: ["uu-5-2014 119", "uu-5-2014 123/3", "mk-41-puu-xii-2014"],
  },

  // the press and chats
  { text: "Pasalnya, lurah itu diduga melanggar Pasal 71 ayat 1 UU Pilkada.", cites: [`${PILKADA} 71/1`] },
  { text: "Kadis dan lurah dijerat Pasal 188, terancam 6 bulan penjara.", cites: ["? 188"] },
  { text: "hati2 bos, psl 71 ayat 1 uu pilkada bisa kena kades jg", cites: [`${PILKADA} 71/1`] },
  { text: "uu no 7 th 2017 psl 280 ayat 2 hrf f itu buat pemilu bukan pilkada", cites: ["uu-7-2017 280/2/f"] },
  {
    text: "Camat divonis melanggar Pasal 188 Jo Pasal 71 UU No 10/2016 ttg Pilkada",
    cites: ["uu-10-2016|uu-1-2015 188", "uu-10-2016 71"],
  },
  {
    text: "Kades tersebut dijerat dengan Pasal 490 Jo 282 Undang-Undang Nomor 7 tahun 2017 tentang Pemilu.",
    cites: ["uu-7-2017 490", "uu-7-2017 282"],
  },
  {
    text: 'Ketua Bawaslu: "Itu diatur di UU Nomor 10 Tahun 2016 tentang Pilkada, khususnya pasal 71 dan sanksinya pasal 188."',
    cites: ["~uu-10-2016", "uu-10-2016 71", "uu-10-2016|uu-1-2015 188"],
  },
  { text: "ASN nyaleg harus mundur: Pasal 240 ayat (1) huruf k UU Pemilu.", cites: ["uu-7-2017 240/1/k"] },
  {
    text: "Ia melanggar pasal 71 ayat (2) UU Pilkada tentang mutasi; sanksinya ayat (5) pasal tersebut.",
    cites: [`${PILKADA} 71/2`, `${PILKADA} 71/5`],
  },
  {
    text: "Pemberi uang dijerat Pasal 187A ayat (1), penerima ayat (2), UU Pilkada.",
    cites: [`${PILKADA} 187A/1`, `${PILKADA} 187A/2`],
  },
  {
    text: "Kampanye memakai mobil dinas: Pasal 69 huruf h jo. Pasal 187 ayat (3) UU 1/2015.",
    cites: ["uu-1-2015 69//h", "uu-1-2015 187/3"],
  },
  {
    text: "Guru itu melanggar Undang-Undang Nomor 5/2014 tentang ASN serta PP Nomor 53/2010.",
    cites: ["uu-5-2014", "pp-53-2010"],
  },
  { text: "PP94/2021 dan UU20/2023 sama-sama melarang.", cites: ["pp-94-2021", "uu-20-2023"] },
  {
    text: "Menurut pasal 70 ayat (1) huruf b UU Pilkada, paslon dilarang melibatkan ASN; huruf c menyebut kades dan lurah.",
    cites: [`${PILKADA} 70/1/b`, `${PILKADA} 70/1/c`],
  },
  { text: "Aturannya jelas, UU Desa pasal 29 huruf j, sanksinya pasal 30.", cites: [`${DESA} 29//j`, `${DESA} 30`] },
  {
    text: "Perangkat desa: UU Nomor 6 Tahun 2014 Pasal 51 huruf g dan j.",
    cites: ["uu-6-2014 51//g", "uu-6-2014 51//j"],
  },
  { text: "BPD dilarang berpolitik (Pasal 64 huruf h UU 6/2014).", cites: ["uu-6-2014 64//h"] },
  {
    text: "Polri tunduk pada UU Kepolisian, UU No. 2/2002 Pasal 28 ayat 1 dan 2.",
    cites: ["uu-2-2002 28/1", "uu-2-2002 28/2", "~uu-2-2002|uu-kepolisian*"],
  },

  // recitals, footnotes, tables, lists in letters
  {
    text:
      "Mengingat: 1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan " +
      "Lembaran Negara Republik Indonesia Nomor 6109); 2. Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil " +
      "(Lembaran Negara Republik Indonesia Tahun 2021 Nomor 202);",
    cites: ["uu-7-2017", "pp-94-2021"],
  },
  {
    text: "12 Lihat Pasal 71 ayat (1) UU No. 10 Tahun 2016; bdk. Pasal 280 ayat (3) UU No. 7 Tahun 2017.",
    cites: ["uu-10-2016 71/1", "uu-7-2017 280/3"],
  },
  { text: "| PP 94/2021 | Pasal 5 huruf n angka 3 | berat |", cites: ["pp-94-2021 5//n/3"] },
  { text: "UU 10/2016, Pasal 71, ayat (1)", cites: ["uu-10-2016 71/1"] },
  {
    text: "Dasar hukum:\n- UU No. 20 Tahun 2023\n- PP No. 94 Tahun 2021\n- SKB Nomor 2 Tahun 2022",
    cites: ["uu-20-2023", "pp-94-2021", "skb-2022"],
  },
  {
    text: "a. Pasal 2 huruf f UU 20/2023; b. Pasal 3 huruf f PP 94/2021; c. Pasal 11 huruf c PP 42/2004.",
    cites: ["uu-20-2023 2//f", "pp-94-2021 3//f", "pp-42-2004 11//c"],
  },
  {
    text: "Pasal 5 huruf n angka 3), 4), dan 7) PP 94/2021",
    cites: ["pp-94-2021 5//n/3", "pp-94-2021 5//n/4", "pp-94-2021 5//n/7"],
  },
  { text: "Ps. 5 hrf. n angk. 5 PP 94/2021", cites: ["pp-94-2021 5//n/5"] },
  { text: "Undang-Undang Nomor 8 Tahun 2015 (Pasal I angka 45)", cites: ["uu-8-2015 I///45"] },
  {
    text: "Lihat huruf j ayat (3) Pasal 52 UU 20/2023.",
    cites: ["uu-20-2023 52/3/j"],
  },
  { text: "ayat (2) Pasal 9 UU 5/2014 menyebut semua golongan dan partai politik", cites: ["uu-5-2014 9/2"] },
  {
    text: "PKPU 15/2023 Pasal 72 ayat (1) huruf h, diubah PKPU 20/2023, melarang kampanye di tempat ibadah.",
    cites: ["pkpu-15-2023 72/1/h", "~pkpu-20-2023"],
  },
  {
    text: "Tahapan diatur PKPU Nomor 2 Tahun 2024, sebelumnya PKPU No. 5 Tahun 2020.",
    cites: ["pkpu-2-2024", "pkpu-5-2020"],
  },
  {
    text: "Kepala desa: Pasal 8 Permendagri No. 82 Tahun 2015 sebagaimana diubah Permendagri 66/2017.",
    cites: [
      "permendagri-82-2015|peraturan-mendagri-82-2015|permen-82-2015 8",
      "~permendagri-66-2017|peraturan-mendagri-66-2017|permen-66-2017",
    ],
  },
  { text: "Perpres 116 Tahun 2022 Pasal 20 ayat (4)", cites: ["perpres-116-2022 20/4"] },
  { text: "Peraturan Presiden Nomor 92 Tahun 2024 memberi BKN tugas pengawasan.", cites: ["perpres-92-2024"] },
  {
    text: "Pasal 41 ayat (5) UU 42/2008 dan Pasal 86 ayat (4) UU 8/2012 adalah pendahulu Pasal 280 ayat (3) UU 7/2017.",
    cites: ["uu-42-2008 41/5", "uu-8-2012 86/4", "uu-7-2017 280/3"],
  },
  {
    text: "Pasal 116 ayat (4) jo. Pasal 80 UU 32/2004 sudah memuat larangan serupa.",
    cites: ["uu-32-2004 116/4", "uu-32-2004 80"],
  },
  {
    text: "Perppu 1/2022 disahkan dengan UU 7/2023 dan mengubah Pasal 280 UU 7/2017?",
    cites: ["perppu-1-2022", "uu-7-2023", "uu-7-2017 280"],
  },
  {
    text: "Cuti kampanye pejabat negara: Pasal 281 ayat (1) huruf b dan Pasal 302 UU No.7 Th.2017.",
    cites: ["uu-7-2017 281/1/b", "uu-7-2017 302"],
  },
  {
    text: "Pasal 281-283 UU 7/2017 berlaku bagi pejabat negara.",
    cites: ["uu-7-2017 281", "uu-7-2017 282", "uu-7-2017 283"],
  },
  {
    text: "Pasal 280 ayat (2) huruf a sampai dengan huruf e UU Pemilu tidak menyebut ASN.",
    cites: ["uu-7-2017 280/2/a", "uu-7-2017 280/2/b", "uu-7-2017 280/2/c", "uu-7-2017 280/2/d", "uu-7-2017 280/2/e"],
  },
  {
    text: "Pasal 71 ayat (1) sampai dengan ayat (3) UU Pilkada",
    cites: [`${PILKADA} 71/1`, `${PILKADA} 71/2`, `${PILKADA} 71/3`],
  },
  {
    text: "Pasal 488, 489, dan 490 UU 7/2017 tetap berlaku sampai diubah oleh UU 1/2026.",
    cites: ["uu-7-2017 488", "uu-7-2017 489", "uu-7-2017 490", "uu-1-2026"],
  },
  {
    text: "Pengertian pejabat pembina kepegawaian ada pada Pasal 1 angka 14 UU No. 5/2014.",
    cites: ["uu-5-2014 1///14"],
  },
  {
    text: "Anggota TNI aktif: Pasal 39 angka 2 dan 4 UU 34/2004, terakhir diubah dengan UU 3/2025.",
    cites: ["uu-34-2004 39///2", "uu-34-2004 39///4", "~uu-3-2025"],
  },
  {
    text: "Izin belajar diatur PP 79/2021; Pasal 5 ayat 2-nya tidak relevan.",
    cites: ["~pp-79-2021", "pp-79-2021 5/2"],
  },
  {
    text: "Pasal 76 ayat (2) PP No 43 Tahun 2014 jo. PP No 47 Tahun 2015",
    cites: ["pp-43-2014 76/2", "~pp-47-2015"],
  },

  // slips of the scanner and of the hand
  { text: "Pasa1 71 ayat (I) UU No. lO Tahun 2016", cites: ["uu-10-2016 71/1"] },
  { text: "Pasal 5 hurufn angka 5 PP 94/202l", cites: ["pp-94-2021 5//n/5"] },
  { text: "PASAL 71 AYAT (1) UNDANG-UNDANG NOMOR 10 TAHUN 2016", cites: ["uu-10-2016 71/1"] },
  { text: "P a s a l 71 UU Pilkada", cites: [`${PILKADA} 71`] },
  { text: "Pasal 280 ayat (2)huruf f UU Pemilu", cites: ["uu-7-2017 280/2/f"] },
  { text: "pasal71 ayat1 UU10/2016", cites: ["uu-10-2016 71/1"] },
  { text: "Pasal 490 Undang Undang No: 7 Thn 2017", cites: ["uu-7-2017 490"] },
  {
    text: "Pasal\u00a071\u00a0ayat\u00a0(1)\u00a0UU\u00a0No.\u00a010\u00a0Tahun\u00a02016",
    cites: ["uu-10-2016 71/1"],
  },
  { text: "UURI No 7 Tahun 2017 Pasal 494", cites: ["uu-7-2017 494"] },
  { text: "Undang-Undang Pemilihan Kepala Daerah Pasal 71 ayat (3)", cites: [`${PILKADA} 71/3`] },
  { text: "Pasal 9 ayat 2 Undang-Undang Aparatur Sipil Negara", cites: [`${ASN} 9/2`] },
  { text: "Pasal 14 huruf i angka 3 PP Disiplin PNS", cites: [`${DISIPLIN} 14//i/3`] },
  { text: "UU Pemerintahan Daerah (UU 23/2014) Pasal 65 ayat (4)", cites: ["uu-23-2014 65/4", "~uu-23-2014|uu-pem*"] },
  { text: "melanggar Pasal 71 ayat (1) Un-\ndang-Undang Nomor 10 Ta-\nhun 2016", cites: ["uu-10-2016 71/1"] },

  // wrong, half, or none
  { text: "Pasal 494 UU 10/2016 tidak dikenal dalam Pilkada.", cites: ["uu-10-2016|uu-1-2015|uu-7-2017 494"] },
  { text: "Terlapor disebut melanggar pasal 71 ayat 1, tanpa nama undang-undangnya.", cites: ["? 71/1"] },
  { text: "Ia dijerat pasal berlapis, ancamannya lima tahun.", cites: [] },
  { text: "Ia mengutip Surat Al-Maidah ayat 51 dalam ceramah di TPS 12.", cites: [] },
  { text: "Ketua PP Pemuda 2019/2024 hadir; PP tersebut menyatakan netral.", cites: [] },
  { text: "SK pengangkatan Nomor 141/234/2019 dan ijazah nomor 71 ayat pendek dilampirkan.", cites: [] },
  {
    text: "Kuitansi Rp1.500.000, dua karung beras 5 kg, stiker nomor 3, dan surat undangan nomor 005/112/DS/2024.",
    cites: [],
  },
  { text: "Undang-undang melarang ASN berpihak, kata pengamat pada Rabu (18/9/2024).", cites: [] },
  { text: "Pasangan nomor 01, 02, dan 03 diundang; angka 2 dibentuk dengan jari; huruf V juga.", cites: [] },
  {
    text: "MK menolak gugatan 4 pasangan; KPU 263/HK.03.1-Kpt/1610/KPU-Kab/X/2020 dibatalkan MA 1 P/PAP/2020.",
    cites: [],
  },
];
