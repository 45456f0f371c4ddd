/**
 * The fourth held-out set: from other documents and eras than the third (general elections since 2003, villages, contract
 * employees, soldiers and police, courts, preambles and scanned gazettes), written like it from the law and the decided
 * cases alone, without sight of the reader's source, before the third set was run. Notation as in `held-out-third.ts`.
 */
import type { HeldOut } from "./held-out.js";

const PILKADA = "uu-1-2015|uu-10-2016|uu-6-2020|uu-8-2015";
const ASN = "uu-20-2023|uu-5-2014";
const DESA = "uu-6-2014|uu-3-2024";
const PEMILU = "uu-7-2017";
const KUHP = "kuhp*|uu-1-1946|uu-1-2023";
const KUHAP = "kuhap*|uu-8-1981|uu-20-2025";
const TNI = "uu-34-2004|uu-3-2025|uu-tni|tni";
const POLRI = "uu-2-2002|uu-polri|polri";

const each = (instrument: string, ...places: readonly string[]): readonly string[] =>
  places.map((place) => `${instrument} ${place}`);

export const FOURTH_HELD_OUT: readonly HeldOut[] = [
  // general elections, the law in force and its predecessors
  {
    text: "Pelaksana kampanye dilarang mengikutsertakan ASN: Pasal 280 ayat (2) huruf f; ASN-nya sendiri: ayat (3); sanksi: Pasal 494 UU 7/2017.",
    cites: each(PEMILU, "280/2/f", "280/3", "494"),
  },
  {
    text: "Pejabat struktural dan fungsional tunduk pada Pasal 282 dan Pasal 283 ayat (1) serta ayat (2) Undang-Undang Pemilihan Umum.",
    cites: each(PEMILU, "282", "283/1", "283/2"),
  },
  {
    text: "Pasal 273 UU No. 10 Tahun 2008 dan Pasal 139 UU No. 12 Tahun 2003 sudah mengenal delik serupa.",
    cites: ["uu-10-2008 273", "uu-12-2003 139"],
  },
  {
    text: "UU Pilpres (UU No. 42 Tahun 2008) Pasal 41 ayat (2) huruf e dan Pasal 43",
    cites: ["uu-42-2008 41/2/e", "uu-42-2008 43", "~uu-42-2008|uu-pilpres"],
  },
  {
    text: "Pasal 86 ayat (2) huruf f s.d. huruf h UU Nomor 8 Tahun 2012 menyebut TNI/Polri, kepala desa, dan perangkat desa.",
    cites: each("uu-8-2012", "86/2/f", "86/2/g", "86/2/h"),
  },
  {
    text: "Pasal 1 angka 29, 30 dan 35 UU Pemilu mendefinisikan kampanye.",
    cites: each(PEMILU, "1///29", "1///30", "1///35"),
  },
  {
    text: "Tim kampanye (Pasal 269, 270, 271, 272 UU 7/2017) harus terdaftar.",
    cites: each(PEMILU, "269", "270", "271", "272"),
  },
  {
    text: "Pasal 275 ayat (1) huruf a, huruf e, dan huruf g UU 7/2017 menyebut metode kampanye.",
    cites: each(PEMILU, "275/1/a", "275/1/e", "275/1/g"),
  },
  {
    text: "Pengaturan masa tenang: Pasal 278 ayat (2) huruf a sampai dengan e; pidananya Pasal 523 ayat (2) UU Pemilu.",
    cites: each(PEMILU, "278/2/a", "278/2/b", "278/2/c", "278/2/d", "278/2/e", "523/2"),
  },
  {
    text: "Pasal 454 ayat (6), (7), & (8) serta Pasal 455 UU 7/2017 memuat tenggat tujuh dan empat belas hari.",
    cites: each(PEMILU, "454/6", "454/7", "454/8", "455"),
  },
  {
    text: "Dalam Pasal 482 ayat (1) sampai (5) dan Pasal 483 UU 7 Tahun 2017 diatur pemeriksaan di pengadilan.",
    cites: each(PEMILU, "482/1", "482/2", "482/3", "482/4", "482/5", "483"),
  },
  {
    text: "Presiden dan menteri berhak berkampanye (Pasal 299 ayat (1), Pasal 281 ayat (1) huruf a UU Pemilu).",
    cites: each(PEMILU, "299/1", "281/1/a"),
  },
  {
    text: "Pasal 304 ayat (2) huruf a–d UU 7/2017: fasilitas negara.",
    cites: each(PEMILU, "304/2/a", "304/2/b", "304/2/c", "304/2/d"),
  },
  {
    text: "Kepala desa yang merugikan peserta dipidana menurut Pasal 490 undang-undang No. 7 tahun 2017, kata hakim mengutip Pasal 282-nya.",
    cites: each(PEMILU, "490", "282"),
  },
  {
    text: "Barang bukti dan Pasal 523 ayat (1) jo Pasal 280 ayat (1) huruf j UU Pemilu jo Pasal 55 ayat (1) ke-1 KUHP",
    cites: [...each(PEMILU, "523/1", "280/1/j"), `${KUHP} 55/1//1`],
  },
  {
    text: "Larangan kampanye di tempat ibadah (280 ayat (1) huruf h) pada UU 7/2017 mengulang Pasal 86 ayat (1) huruf h UU 8/2012.",
    cites: ["~uu-7-2017 280/1/h", "~uu-7-2017", "uu-8-2012 86/1/h"],
  },
  {
    text: "PKPU 7/2017 stdd PKPU 5/2018 dan PKPU 32/2018 menetapkan jadwal 2019.",
    cites: ["pkpu-7-2017", "~pkpu-5-2018", "~pkpu-32-2018"],
  },
  {
    text: "Jadwal 2024: PKPU No 3 Tahun 2022; kampanye: PKPU No 15 Tahun 2023 jo PKPU No 20 Tahun 2023.",
    cites: ["pkpu-3-2022", "pkpu-15-2023", "pkpu-20-2023"],
  },
  {
    text: "PKPU 21/2013 (perubahan keenam PKPU 7/2012) memuat masa kampanye 2014.",
    cites: ["pkpu-21-2013", "pkpu-7-2012"],
  },
  {
    text: "Perbawaslu 7/2018 dan 31/2018 dipakai pada 2019; kini Perbawaslu 3 Tahun 2023.",
    cites: ["perbawaslu-7-2018", "~perbawaslu-31-2018", "perbawaslu-3-2023"],
  },
  {
    text: "Larangan itu termuat pula di Peraturan Bawaslu RI No.11 Th 2023 Pasal 30.",
    cites: ["perbawaslu-11-2023 30"],
  },
  {
    text: "Penjelasan huruf h Pasal 280 ayat (1) UU Pemilu bertentangan dengan UUD 1945 (Putusan 65/PUU-XXI/2023).",
    cites: [`${PEMILU} 280/1/h`, "~uud*", "mk-65-puu-xxi-2023"],
  },
  {
    text: "Pasal 240 ayat (1) huruf k dan Pasal 182 huruf k UU 7/2017 mewajibkan pengunduran diri.",
    cites: each(PEMILU, "240/1/k", "182//k"),
  },
  {
    text: "Pasal 493 jo. 280 ayat (2) UU Pemilu untuk pelaksana, Pasal 494 jo. 280 ayat (3) untuk ASN.",
    cites: each(PEMILU, "493", "280/2", "494", "280/3"),
  },
  {
    text: "Pasal 488 hingga 554 UU Pemilu berisi ketentuan pidana.",
    cites: ["~uu-7-2017 488", "~uu-7-2017 554", "~uu-7-2017"],
  },

  // villages
  {
    text: "Kades dilarang menjadi pengurus partai (Pasal 29 huruf g UU Desa) dan merangkap jabatan (huruf i).",
    cites: [`${DESA} 29//g`, `${DESA} 29//i`],
  },
  {
    text: "BPD: larangan Pasal 64 huruf c, d, dan h Undang-Undang Nomor 6 Tahun 2014; perangkat: Pasal 51.",
    cites: each("uu-6-2014", "64//c", "64//d", "64//h", "51"),
  },
  {
    text: "Pasal 26 ayat (4) huruf d, f dan m UU 6/2014 mewajibkan kades menjalankan prinsip tata pemerintahan yang baik.",
    cites: each("uu-6-2014", "26/4/d", "26/4/f", "26/4/m"),
  },
  {
    text: "Sekdes menggantikan kades selama Pasal 41 dan 42 berlaku (UU Desa Pasal 44).",
    cites: [`~${DESA} 41`, "~? 41", `~${DESA} 42`, "~? 42", `${DESA} 44`],
  },
  {
    text: "PP 43/2014 sebagaimana telah diubah beberapa kali, terakhir dengan PP 11/2019, Pasal 54 ayat (1) huruf c",
    cites: ["pp-43-2014|pp-11-2019 54/1/c", "~pp-43-2014", "~pp-11-2019"],
  },
  {
    text: "Pemberhentian perangkat desa: Pasal 68-69 PP Nomor 43 Tahun 2014 jo. Permendagri No. 67 Tahun 2017.",
    cites: ["pp-43-2014 68", "pp-43-2014 69", "permendagri-67-2017|permen*|peraturan-mendagri*"],
  },
  {
    text: "Peraturan Menteri Dalam Negeri Nomor 82 Tahun 2015 Pasal 8 ayat (2) huruf e",
    cites: ["permendagri-82-2015|permen*|peraturan-men*|peraturan-mendagri* 8/2/e"],
  },
  {
    text: "Kepala desa itu dikenai teguran tertulis menurut UU RI Nomor 6 Tahun 2014 Pasal 30 ayat (1), lalu (2) bila tidak dilaksanakan.",
    cites: ["uu-6-2014 30/1", "~uu-6-2014 30/2"],
  },
  {
    text: "UU 3/2024 mengubah Pasal 26, 39, 62 dan menyisipkan Pasal 5A, 34A, 50A UU Desa.",
    cites: ["~uu-3-2024", ...each(DESA, "26", "39", "62", "5A", "34A", "50A")],
  },
  {
    text: "Penjabat kades berasal dari PNS kabupaten: Pasal 46 ayat 1 UU 6 Tahun 2014.",
    cites: ["uu-6-2014 46/1"],
  },
  {
    text: "Deklarasi dukungan organisasi kepala desa dinilai dengan pasal 29 huruf a, b, c, dan j UU No.6/2014.",
    cites: each("uu-6-2014", "29//a", "29//b", "29//c", "29//j"),
  },
  {
    text: "Kadus dan RT tak disebut Pasal 280 ayat (2) huruf h dan i UU Pemilu; huruf j menyebut warga tanpa hak pilih dan k tidak ada.",
    cites: [...each(PEMILU, "280/2/h", "280/2/i", "280/2/j"), "~uu-7-2017 280/2/k"],
  },
  {
    text: "Sejak UU 32/2004 kades dilarang dilibatkan (Pasal 79 ayat (4)); lalu UU 12/2008 dan UU 8/2015.",
    cites: ["uu-32-2004 79/4", "~uu-32-2004", "uu-12-2008", "uu-8-2015"],
  },
  {
    text: "Lurah di Yogyakarta adalah kepala desa (UU 13/2012), sehingga Pasal 29 UU Desa berlaku.",
    cites: ["uu-13-2012", `${DESA} 29`],
  },
  {
    text: "PP Nomor 72 Tahun 2005 tentang Desa dicabut oleh PP 43/2014.",
    cites: ["pp-72-2005", "pp-43-2014"],
  },

  // contract employees and candidates for the civil service
  {
    text: "PPPK: UU 5/2014 Pasal 105 ayat (2) huruf b dan ayat (3) huruf d; PP 49/2018 Pasal 53 ayat (3).",
    cites: ["uu-5-2014 105/2/b", "uu-5-2014 105/3/d", "pp-49-2018 53/3"],
  },
  {
    text: "Disiplin PPPK ditetapkan PPK (Pasal 51, Pasal 52 ayat (1) - (3) PP Nomor 49 Tahun 2018).",
    cites: each("pp-49-2018", "51", "52/1", "52/2", "52/3"),
  },
  {
    text: "Perjanjian kerja diputus, Pasal 53 ayat (2) huruf b PP Manajemen PPPK.",
    cites: ["pp-49-2018|pp-manajemen-pppk 53/2/b"],
  },
  {
    text: "UU 5/2014 (Pasal 94 ayat (4), Pasal 104, dan Pasal 107) tidak mengatur hukuman PPPK secara rinci.",
    cites: each("uu-5-2014", "94/4", "104", "107"),
  },
  {
    text: "Masuk partai: PPPK diberhentikan tidak dengan hormat (Pasal 63 PP 49/2018), PNS (Pasal 250 huruf c PP 11/2017).",
    cites: ["pp-49-2018 63", "pp-11-2017 250//c"],
  },
  {
    text: "Kepmenpan RB Nomor 16 Tahun 2025 tentang PPPK Paruh Waktu belum memuat larangan itu.",
    cites: ["~kep*"],
  },
  {
    text: "Tenaga non-ASN: Pasal 66 UU 20/2023 dan Pasal 99 ayat (1) PP 49/2018.",
    cites: ["uu-20-2023 66", "pp-49-2018 99/1"],
  },
  {
    text: "Banding administratif ke BPASN diajukan dalam 14 hari kerja (Pasal 11 ayat (3) PP 79/2021).",
    cites: ["pp-79-2021 11/3"],
  },
  {
    text: "Upaya administratif: PP No. 79 Tahun 2021, khususnya Pasal 3 s.d. 5, Pasal 10 s.d. Pasal 12.",
    cites: ["~pp-79-2021", ...each("pp-79-2021", "3", "4", "5", "10", "11", "12")],
  },
  {
    text: "PP 24/2011 tentang Bapek diganti PP 79/2021.",
    cites: ["pp-24-2011", "pp-79-2021"],
  },

  // soldiers, police and other office holders
  {
    text: "Prajurit dilarang terlibat politik praktis: Pasal 39 angka 1, 2, 3, dan 4 UU Nomor 34 Tahun 2004 tentang TNI.",
    cites: each("uu-34-2004", "39///1", "39///2", "39///3", "39///4"),
  },
  {
    text: "Pasal 2 huruf d UU TNI dan Pasal 28 ayat (1), (2) UU Polri",
    cites: [`${TNI} 2//d`, `${POLRI} 28/1`, `${POLRI} 28/2`],
  },
  {
    text: "Kode etik Polri: Pasal 4 huruf h Perpol 7 Tahun 2022.",
    cites: ["perpol-7-2022|perkap*|peraturan-polri* 4//h"],
  },
  {
    text: "UU No. 2 Th. 2002 ttg Kepolisian Negara RI Ps. 28 ay. (3)",
    cites: ["uu-2-2002 28/3"],
  },
  {
    text: "Anggota TNI-Polri yang memihak dikenai Pasal 71 ayat (1) UU Pilkada sesudah MK 136/PUU-XXII/2024.",
    cites: [`${PILKADA} 71/1`, "mk-136-puu-xxii-2024"],
  },
  {
    text: "Pejabat negara didaftar dalam Pasal 122 huruf a sampai m UU 5/2014 dan Pasal 58 UU ASN 2023.",
    cites: [
      "~uu-5-2014 122//a",
      "~uu-5-2014 122//m",
      ...each("~uu-5-2014", ..."bcdefghijkl".split("").map((l) => `122//${l}`)),
      "uu-20-2023 58",
    ],
  },
  {
    text: "Hakim: Pasal 3 ayat (2) UU 48/2009; BUMN: UU 19/2003 jo. UU 1/2025.",
    cites: ["uu-48-2009 3/2", "uu-19-2003", "~uu-1-2025"],
  },
  {
    text: "Pegawai BI terikat Pasal 47 ayat (1) UU 23/1999.",
    cites: ["uu-23-1999 47/1"],
  },
  {
    text: "UU 28 Tahun 1999 Pasal 5 angka 4 dan UU 30 Tahun 2014 Pasal 17 ayat (2) huruf a melarang penyalahgunaan wewenang.",
    cites: ["uu-28-1999 5///4", "uu-30-2014 17/2/a"],
  },

  // courts and the Constitutional Court
  {
    text: "Hakim MK dalam putusan Nomor 57/PHPU.BUP-XXIII/2025 membahas netralitas kepala desa.",
    cites: ["~mk-57*", "~57-phpu*"],
  },
  {
    text: "MK, Putusan No. 69/PUU-XXII/2024, hlm. 112, par. [3.14].",
    cites: ["mk-69-puu-xxii-2024"],
  },
  {
    text: "Dikutip dari PUTUSAN NOMOR 60/PUU-XXII/2024: ambang batas pencalonan.",
    cites: ["mk-60-puu-xxii-2024|60-puu-xxii-2024"],
  },
  {
    text: "Sejalan Putusan MK Nomor 22/PUU-XII/2014, 12/PUU-XI/2013, dan 136/PUU-XXII/2024.",
    cites: ["mk-22*|22-puu*", "mk-12*|12-puu*", "mk-136-puu-xxii-2024"],
  },
  {
    text: "menghukum Terdakwa berdasarkan ps. 490 jo ps. 282 UURI No. 7 Th. 2017 jo ps. 14a KUHP",
    cites: [...each(PEMILU, "490", "282"), `${KUHP} 14a`],
  },
  {
    text: "Memperhatikan Pasal 301 ayat (1) Jo. Pasal 89 Undang-undang Republik Indonesia Nomor 8 Tahun 2012, Pasal 197 KUHAP serta peraturan lain",
    cites: [...each("uu-8-2012", "301/1", "89"), `${KUHAP} 197`],
  },
  {
    text: "Dakwaan Kesatu: Pasal 490 UU RI No. 7 Th. 2017; Kedua: Pasal 521 Jo Pasal 280 Ayat (1) huruf h UU RI No. 7 Th. 2017; Ketiga: Pasal 494.",
    cites: each(PEMILU, "490", "521", "280/1/h", "494"),
  },
  {
    text: "Putusan Pengadilan Tinggi Nomor 41/PID/2019/PT PAL menguatkan, dengan perbaikan mengenai Pasal 14 a ayat (1) KUHP.",
    cites: [`${KUHP} 14a/1`],
  },
  {
    text: "unsur Pasal 488 tidak sama dengan Pasal 488 KUHP",
    cites: ["? 488", `${KUHP} 488`],
  },
  {
    text: "Terdakwa diputus lepas (onslag), Pasal 191 ayat (2) UU No. 8 Tahun 1981.",
    cites: [`uu-8-1981 191/2`],
  },
  {
    text: "Ahli pidana merujuk Pasal 10 KUHP lama dan Pasal 65 ayat (1) huruf e KUHP baru.",
    cites: [`${KUHP} 10`, `${KUHP} 65/1/e`],
  },
  {
    text: "Pidana denda kategori II, Pasal 79 ayat (1) huruf b UU No. 1 Tahun 2023; konversi dalam Pasal VIII UU 1/2026.",
    cites: ["uu-1-2023 79/1/b", "uu-1-2026 VIII"],
  },
  {
    text: "Pasal I, Pasal II, dan Pasal IV UU Penyesuaian Pidana (UU 1/2026)",
    cites: [...each("uu-1-2026|uu-penyesuaian-pidana", "I", "II", "IV"), "~uu-1-2026"],
  },
  {
    text: "Percobaan tidak dipidana menurut KUHP 2023 Pasal 19 dan Pasal 21 ayat (2).",
    cites: [`${KUHP} 19`, `${KUHP} 21/2`],
  },
  {
    text: "Hukum acara sejak 2 Januari 2026: UU 20/2025, Pasal 99, menggantikan KUHAP 1981.",
    cites: ["uu-20-2025 99", "~kuhap*", "~uu-8-1981", "~uu-20-2025"],
  },
  {
    text: "Perkara 23/Pid.Sus/2020/PN Slk dan 30/Pid.Sus/2019/PN Pml sama-sama memakai pasal 490 UU Pemilu.",
    cites: ["uu-7-2017 490"],
  },
  {
    text: "Terlapor sebagai termohon keberatan PERMA 1/2018 dan SEMA 3/2018?",
    cites: ["perma-1-2018", "~sema-3-2018"],
  },
  {
    text: "Putusan DKPP Nomor 155-PKE-DKPP/XII/2023 menyebut Pasal 22 UU Pemilu.",
    cites: ["uu-7-2017 22", "~putusan*", "~155*"],
  },

  // preambles, recitals and gazettes
  {
    text:
      "Mengingat: 1. Pasal 5 ayat (2) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945; 2. Undang-Undang Nomor 5 Tahun 2014 tentang " +
      "Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 6, Tambahan Lembaran Negara Republik Indonesia Nomor 5494);",
    cites: ["uud* 5/2", "uu-5-2014"],
  },
  {
    text: "bahwa untuk melaksanakan ketentuan Pasal 86 ayat (4) Undang-Undang Nomor 5 Tahun 2014, perlu menetapkan Peraturan Pemerintah tentang Disiplin",
    cites: ["uu-5-2014 86/4", "~pp-94-2021|pp-53-2010"],
  },
  {
    text: "bahwa untuk melaksanakan Pasal 31 ayat (3), Pasal 40 ayat (4), dan Pasal 118 ayat (6) Undang-Undang Nomor 6 Tahun 2014 tentang Desa",
    cites: each("uu-6-2014", "31/3", "40/4", "118/6"),
  },
  {
    text: "Peraturan Pemerintah Nomor 53 Tahun 2O1O tentang Disiplin Pegawai Negeri Sipil dicabut dan dinyatakan tidak berlaku.",
    cites: ["pp-53-2010"],
  },
  {
    text: "PP Nomor 43 Tahun 2Ol4 (Lembaran Negara Tahun 2Ol4 Nomor 123), Pasal 6l ayat (l)",
    cites: ["pp-43-2014 61/1"],
  },
  {
    text: "Undang-undang Nomor 8 Tahun 1974 tentang Pokok-pokok Kepegawaian sebagaimana telah diubah dengan Undang-undang Nomor 43 Tahun 1999",
    cites: ["uu-8-1974", "~uu-43-1999"],
  },
  {
    text: "dalam hal melanggar larangan sebagaimana dimaksud dalam Pasal 4 angka 12, angka 13, angka 14, dan angka 15 Peraturan Pemerintah ini",
    cites: each("?", "4///12", "4///13", "4///14", "4///15"),
  },
  {
    text: "sebagaimana dimaksud dalam Pasal 86 ayat (1) huruf a, huruf b, dan huruf g dipidana",
    cites: each("?", "86/1/a", "86/1/b", "86/1/g"),
  },
  {
    text: "Ketentuan Pasal 71 UU 1/2015 diubah sehingga Pasal 71 berbunyi sebagai berikut:",
    cites: ["uu-1-2015 71", "uu-1-2015 71"],
  },
  {
    text: "Di antara Pasal 187 dan Pasal 188 UU 1/2015 disisipkan empat pasal, yakni Pasal 187A, 187B, 187C, dan 187D.",
    cites: each("uu-1-2015|uu-10-2016", "187", "188", "187A", "187B", "187C", "187D"),
  },
  {
    text: "UU 8/2015 Pasal I angka 36 dan angka 37 mengubah Pasal 70 dan Pasal 71.",
    cites: ["uu-8-2015 I///36", "uu-8-2015 I///37", "uu-8-2015|uu-1-2015 70", "uu-8-2015|uu-1-2015 71"],
  },
  {
    text: "Peraturan Presiden (Perpres) Nomor 80 Tahun 2018 tentang Komisi ASN",
    cites: ["perpres-80-2018"],
  },
  {
    text: "Keppres 118/M Tahun 2014 dan Inpres 2/2020 tidak relevan untuk Pasal 9 ayat (2) UU ASN.",
    cites: [`${ASN} 9/2`, "~keppres*", "~inpres*"],
  },
  {
    text: "Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2020, yang menjadi Undang-Undang Nomor 6 Tahun 2020, memuat Pasal 201A.",
    cites: ["perppu-2-2020", "uu-6-2020", "perppu-2-2020|uu-6-2020 201A"],
  },
  {
    text: "UU No 22 Tahun 2014 dicabut lewat Perppu No 1 Tahun 2014.",
    cites: ["uu-22-2014", "perppu-1-2014"],
  },
  {
    text: "Perka BKN Nomor 21 Tahun 2010 adalah aturan pelaksana PP 53/2010.",
    cites: ["perka-bkn-21-2010|peraturan-bkn-21-2010|perka*|bkn*", "pp-53-2010"],
  },
  {
    text: "Peraturan Badan Kepegawaian Negara Nomor 3 Tahun 2020 tentang pemberhentian PNS, Pasal 12 ayat 1",
    cites: ["peraturan-bkn-3-2020|perban-bkn*|bkn* 12/1"],
  },
  {
    text: "Permenpan RB No. 6 Tahun 2018 dan Permendagri No. 35 Tahun 2018 mengatur cuti.",
    cites: ["permenpan*|permen*|peraturan-men*", "permendagri*|permen*|peraturan-men*"],
  },
  {
    text: "Perda Kab. Bima Nomor 4 Tahun 2015 tentang Desa, Pasal 40",
    cites: ["~perda* 40", "~perda*", "~? 40", "~perda-4-2015 40"],
  },
  {
    text: "Surat Edaran Bawaslu Nomor 92 Tahun 2024 menjelaskan Pasal 71 ayat (2) UU 10/2016.",
    cites: ["~se*", "~se-92-2024", "uu-10-2016 71/2"],
  },
  {
    text: "Surat Edaran Mendagri No. 270/214/SJ tanggal 21 Januari 2020 tidak dimuat.",
    cites: ["~se*", "~surat*"],
  },

  // scanned pages and typing
  { text: "Pasal 27 ayat(4) UU 7 / 2017", cites: [`${PEMILU} 27/4`] },
  { text: "PASAL 490 Jo PASAL 282 UU RI NO 7 TH 2017", cites: each(PEMILU, "490", "282") },
  { text: "Pasal 28O ayat (2) hurul f UU Pemilu", cites: [`${PEMILU} 280/2/f`] },
  { text: "Pasal 86 ayat (21 huruf e UU 8/2012", cites: ["uu-8-2012 86/2/e"] },
  { text: "sebagaimana diatur dalam Pasal 29 huruf g, Undang-Undang Nomor: 6 Tahun: 2014", cites: ["uu-6-2014 29//g"] },
  { text: "Undang Undang no. 7 tahun 2017 psl. 280 (2) (f)", cites: [`${PEMILU} 280/2/f`] },
  { text: "ps. 29.j UU Desa", cites: [`${DESA} 29//j`] },
  { text: "Pasal 4 angka (15) huruf (d) PP 53/2010", cites: ["pp-53-2010 4//d/15"] },
  {
    text: "Pasal 3 angka 17, Pasal 9 angka 12 dan Pasal 10 angka 11 PP Nomor 53/2010",
    cites: each("pp-53-2010", "3///17", "9///12", "10///11"),
  },
  { text: "UU Pemilu 280/2/f", cites: ["~uu-7-2017 280/2/f", "~uu-7-2017"] },
  { text: "Pasal 280 ayat 2 f dan ayat 3 UU Pemilu", cites: each(PEMILU, "280/2/f", "280/3") },
  { text: "Pasal 282 , 283 , 490 UU No.7 Tahun 2017 .", cites: each(PEMILU, "282", "283", "490") },
  { text: "Pasal 53 ayat (21 huruf b PP 49/2O18", cites: ["pp-49-2018 53/2/b"] },
  { text: "Pasal 39 butir 2 UU 34/2OO4", cites: ["uu-34-2004 39///2"] },
  { text: "UU Nomor 6 Tahun 2014 Pasal Pasal 29 dan 51", cites: each("uu-6-2014", "29", "51") },
  { text: "Pasal 280 Ayat (2) Huruf F UU 7/2017", cites: [`${PEMILU} 280/2/f`] },
  { text: "Ps.282/Ps.490 UU 7/2017", cites: each(PEMILU, "282", "490") },
  {
    text: "Pasal 494 (UU Pemilu); Pasal 71 (UU Pilkada); Pasal 29 (UU Desa)",
    cites: [`${PEMILU} 494`, `${PILKADA} 71`, `${DESA} 29`],
  },
  { text: "Pasal 280 ayat (2) huruf f dan (3) UU Pemilu", cites: each(PEMILU, "280/2/f", "280/3") },
  { text: "pasal 280 (1)h, (2)f, & (3) uu 7/2017", cites: each(PEMILU, "280/1/h", "280/2/f", "280/3") },
  {
    text: "UU No. 7/2017, khususnya Pasal 280, Pasal 282 & Pasal 283, juga Pasal 547-nya",
    cites: ["~uu-7-2017", ...each(PEMILU, "280", "282", "283", "547")],
  },
  { text: "Pasal tiga puluh sembilan UU TNI", cites: [`${TNI} 39`] },
  {
    text: "Pasal 490 UU Nomor 7 Tahun 2017 yang telah diubah dengan Perppu 1/2022 menjadi UU 7/2023",
    cites: [`${PEMILU} 490`, "~perppu-1-2022", "~uu-7-2023"],
  },

  // press and chats
  { text: "Kades Dijerat Pasal 490, Terancam Setahun Penjara", cites: ["? 490"] },
  {
    text: "Jaksa: pasal 490 UU no 7 thn 2017 terpenuhi, bukan pasal 494 atau 547",
    cites: each(PEMILU, "490", "494", "547"),
  },
  {
    text: "Menurut Bawaslu, UU Nomor 7 Tahun 2017 melarang ASN berkampanye. Hal itu tertuang dalam Pasal 280 ayat (3).",
    cites: ["~uu-7-2017", `${PEMILU} 280/3`],
  },
  {
    text: "Dalam UU 34/2004 dan UU 2/2002 netralitas diatur; pada UU Desa di pasal 29, 51.",
    cites: ["uu-34-2004", "uu-2-2002", ...each(DESA, "29", "51")],
  },
  { text: "Guru PPPK kena PP 49 tahun 2018 ps 53, kata BKPSDM", cites: ["pp-49-2018 53"] },
  { text: "Ini bukan UU Pilkada psl 71, ini UU Pemilu psl 283, bang", cites: [`${PILKADA} 71`, `${PEMILU} 283`] },
  { text: "Camat itu dikenai sanksi berdasar PP 94/2021 & PermenPANRB?", cites: ["pp-94-2021"] },
  { text: "Denda Rp12 juta sesuai pasal 494 Undang-Undang Pemilu Nomor 7 Tahun 2017.", cites: [`${PEMILU} 494`] },
  {
    text: "UU Pemilu No. 7/2017 Pasal 280 (3) melarang; UU Pilkada No. 10/2016 Pasal 71 (1) juga.",
    cites: [`${PEMILU} 280/3`, "uu-10-2016 71/1"],
  },
  { text: "Sumber: Undang-Undang Desa No. 6 Tahun 2014, pasal 29.", cites: ["uu-6-2014 29"] },

  // wrong
  { text: "Pasal 280 ayat (2) huruf m UU Pemilu", cites: ["uu-7-2017 280/2/m!"] },
  { text: "UU Nomor 7 Tahun 2016 tentang Pemilihan Umum Pasal 490", cites: ["uu-7-2016|uu-7-2017 490!"] },
  { text: "Pasal 29 huruf z UU 6/2014", cites: ["uu-6-2014 29//z!"] },
  { text: "PP Nomor 24 Tahun 2004 tentang Pembinaan Jiwa Korps dan Kode Etik PNS", cites: ["pp-24-2004|pp-42-2004!"] },
  { text: "UU No. 6 Tahun 2015 tentang Desa", cites: ["uu-6-2015|uu-6-2014!"] },

  // handbooks and training papers
  {
    text: "Bandingkan: UU 8/2012, Ps. 86 (3); UU 42/2008, Ps. 41 (5); UU 7/2017, Ps. 280 (3).",
    cites: ["uu-8-2012 86/3", "uu-42-2008 41/5", "uu-7-2017 280/3"],
  },
  {
    text: "Subjek Pasal 188 UU 1/2015: pejabat negara, pejabat ASN, kades atau lurah; subjek Pasal 189: calon.",
    cites: each("uu-1-2015", "188", "189"),
  },
  {
    text: "Norma primer: Pasal 280 (3). Norma sekunder: Pasal 494. Keduanya UU 7/2017.",
    cites: each(PEMILU, "280/3", "494"),
  },
  {
    text: "Pasal 67 ayat (1) dan (2) UU Nomor 1 Tahun 2015 jo PKPU 13/2024 menetapkan masa kampanye dan masa tenang.",
    cites: ["uu-1-2015 67/1", "uu-1-2015 67/2", "pkpu-13-2024"],
  },
  {
    text: "Pasal 22B huruf i jo. Pasal 30 huruf e UU 10/2016 memberi Bawaslu wewenang itu.",
    cites: ["uu-10-2016 22B//i", "uu-10-2016|uu-1-2015 30//e"],
  },
  {
    text: "Sanksi bagi pejabat yang tidak menjatuhkan hukuman: Pasal 21 ayat (1) & (2) PP 53/2010, Pasal 24 PP 94/2021.",
    cites: ["pp-53-2010 21/1", "pp-53-2010 21/2", "pp-94-2021 24"],
  },
  {
    text: "Etika dalam bernegara (Pasal 8 huruf a-g) dan terhadap diri sendiri (Pasal 11 huruf c) PP 42/2004",
    cites: [...each("pp-42-2004", "8//a", "8//b", "8//c", "8//d", "8//e", "8//f", "8//g"), "pp-42-2004 11//c"],
  },
  {
    text: "Lihat Bab II Bagian Kedua PP 94/2021, terutama Pasal 5.",
    cites: ["pp-94-2021 5", "~pp-94-2021"],
  },
  {
    text: "Kampanye rapat umum tanpa izin: Pasal 187 ayat (2) jo. 69 huruf a-f UU Pemilihan (UU 1/2015).",
    cites: [
      "uu-1-2015 187/2",
      ...each("uu-1-2015", "69//a", "69//b", "69//c", "69//d", "69//e", "69//f"),
      "~uu-1-2015",
    ],
  },
  {
    text: "Pengadu menyebut Pasal 9 (2) UU ASN, Pasal 5n5 PP 94, dan SKB No. 2/2022.",
    cites: [`${ASN} 9/2`, "~pp-94-2021 5//n/5", "~pp-94-2021", "skb-2022"],
  },
  {
    text: "ayat (3) Pasal 280 dan ayat (1) Pasal 283 UU Pemilu",
    cites: each(PEMILU, "280/3", "283/1"),
  },

  // no citation at all
  { text: "TPS 490 di RT 29, suara sah 282, tidak sah 7, pemilih 2017 orang.", cites: [] },
  { text: "Pasangan itu mendapat nomor urut dua; 7/2/2024 adalah hari kampanye terakhir menurut panitia.", cites: [] },
  { text: "PP Muhammadiyah dan PP Fatayat NU 2024/2029 menyerukan netralitas.", cites: [] },
  { text: "Honor KPPS Rp1.100.000 (pajak 5%), rekening 0071-01-188.", cites: [] },
  { text: "Ayat suci dan pasal karet sama-sama dibahas dalam khotbah.", cites: [] },
  { text: "LP Nomor LP/B/490/XI/2020/SPKT, surat perintah SP.Sidik/71/XI/2020.", cites: [] },
  { text: "Huruf a pada formulir model B.1-KWK angka 3 dikosongkan.", cites: [] },
];
