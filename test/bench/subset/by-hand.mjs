/** The ten provisions as somebody would write them who needs nothing but yes and no: the least that evaluation can cost. */
const has = (list, ...wanted) => {
  for (const each of wanted) if (list.includes(each)) return true;
  return false;
};
const civilServant = (f) => f["act.on"] >= 20210831 && has(f["actor.status"], "pns", "cpns");
const candidate = (f) => has(f["target.kind"], "pasangan-calon", "calon-legislatif", "calon-dpd");
const onBallot = (f) => candidate(f) && has(f["target.stage"], "calon");
const supporter = (f) =>
  f["actor.campaign_executor"] ||
  f["actor.campaign_team"] ||
  f["finding.active_participation"] ||
  has(
    f["act.conduct"],
    "menjadi-tim-ahli-pemenangan",
    "mendanai-kegiatan",
    "mengumpulkan-dana",
    "menjadi-pelaksana-kampanye",
    "menjadi-tim-kampanye",
  );
const goods = (f) => has(f["act.conduct"], "memberi-uang-barang", "membagikan-bahan-kampanye");
const partisanAct = (f) =>
  f["finding.partisan_leaning"] &&
  has(
    f["act.conduct"],
    "membuat-keputusan",
    "tindakan-aktif",
    "tindakan-lemah",
    "pendekatan-partai",
    "deklarasi-bakal-calon",
    "lainnya",
  );
const officials = [
  ..."pns cpns pppk pppk-paruh-waktu pegawai-non-asn pejabat-asn bawahan kepala-desa penjabat-kepala-desa".split(" "),
  ..."perangkat-desa anggota-bpd perangkat-kelurahan kepala-lingkungan kepala-daerah wakil-kepala-daerah".split(" "),
  ..."penjabat-kepala-daerah pelaksana-tugas-kepala-daerah pejabat-negara pejabat-daerah pejabat-bumn-bumd".split(" "),
  ..."karyawan-bumn-bumd pimpinan-lembaga-nonstruktural hakim anggota-bpk pejabat-bi penyelenggara-pemilu tni polri".split(
    " ",
  ),
];

const partial = [
  ..."membuat-keputusan tindakan-aktif kampanye-di-luar-jadwal mengancam-kekerasan mengunggah mengomentari".split(" "),
  ..."membagikan menyukai mengikuti-akun-pemenangan mengirim-pesan foto-bersama berfoto-dengan-alat-peraga".split(" "),
  ..."simbol-jari menampilkan-identitas-paslon memamerkan-uang menyajikan-jamuan lainnya mengganggu-ketertiban".split(
    " ",
  ),
];

export const byHand = {
  "pp-94-2021:5.n.1": (f) =>
    civilServant(f) &&
    onBallot(f) &&
    (has(f["act.conduct"], "terlibat-kampanye") ||
      (has(f["act.conduct"], "menghadiri-deklarasi-kampanye") &&
        (f["finding.active_support"] || f["actor.campaign_participant"]))),
  "pp-94-2021:5.n.3+pp-94-2021:14.i.1": (f) =>
    civilServant(f) &&
    onBallot(f) &&
    supporter(f) &&
    has(f["act.conduct"], "mengerahkan-pegawai") &&
    (has(f["act.persons_mobilised"], "pns") ||
      (f["act.mobilised_include_pns"] &&
        has(
          f["act.persons_mobilised"],
          "bawahan",
          "pejabat-asn",
          "perangkat-kelurahan",
          "kepala-lingkungan",
          "penyelenggara-pemilu",
        ))),
  "pp-94-2021:5.n.4+pp-94-2021:14.i.2": (f) =>
    civilServant(f) &&
    onBallot(f) &&
    has(f["act.conduct"], "terlibat-kampanye", "menghadiri-deklarasi-kampanye", "menggunakan-fasilitas-negara") &&
    (f["actor.campaign_participant"] || has(f["act.conduct"], "menjadi-peserta-kampanye") || supporter(f)) &&
    (f["act.state_facilities"] || has(f["act.conduct"], "menggunakan-fasilitas-negara")),
  "pp-94-2021:5.n.5+pp-94-2021:14.i.3": (f) =>
    civilServant(f) &&
    f["finding.favours_or_harms"] &&
    (onBallot(f) || has(f["target.kind"], "partai")) &&
    (has(f["act.conduct"], ...partial) ||
      (f["finding.active_support"] &&
        has(
          f["act.conduct"],
          "menghadiri-deklarasi-kampanye",
          "menghadiri-pertemuan",
          "hadir-debat-publik",
          "terlibat-kampanye",
        ))),
  "pp-94-2021:5.n.6+pp-94-2021:14.i.4": (f) =>
    civilServant(f) &&
    f["finding.partisan_leaning"] &&
    (onBallot(f) || has(f["target.kind"], "partai")) &&
    has(f["act.conduct"], "mengadakan-kegiatan-keberpihakan", "mengajak-mengimbau", "memberi-uang-barang") &&
    (has(
      f["act.persons_addressed"],
      "pns-unit-kerja",
      "keluarga",
      "masyarakat",
      "pemilih",
      "bukan-pemilih",
      "warga",
      "organisasi",
    ) ||
      has(f["act.persons_addressed"], ...officials) ||
      (goods(f) &&
        has(
          f["act.goods_recipients"],
          "pns-unit-kerja",
          "keluarga",
          "masyarakat",
          "pemilih",
          "peserta-kampanye",
          "penyelenggara",
        ))),
  "pp-94-2021:5.n.7+pp-94-2021:14.i.5": (f) =>
    civilServant(f) && candidate(f) && f["act.ktp_copy"] && has(f["act.conduct"], "memberi-surat-dukungan-ktp"),
  "uu-6-2014:51.c+uu-6-2014:52.1": (f) =>
    f["act.on"] >= 20140115 &&
    f["finding.abuse_of_authority"] &&
    has(f["actor.status"], "perangkat-desa") &&
    has(
      f["act.conduct"],
      "membuat-keputusan",
      "menggunakan-kewenangan-program",
      "menggunakan-fasilitas-negara",
      "mengerahkan-pegawai",
      "mengumpulkan-aparat",
      "mengundang-dengan-surat-dinas",
      "memberi-perintah-bawahan",
      "mengancam-bawahan",
      "menyalurkan-bantuan",
      "mendata-pendukung",
      "memfasilitasi-kampanye",
      "mengorganisasi-kegiatan",
      "sambutan-tuan-rumah",
      "menyalahgunakan-wewenang",
      "lainnya",
    ),
  "uu-2-2002:28.1": (f) =>
    f["act.on"] >= 20020108 &&
    has(f["actor.status"], "polri") &&
    (partisanAct(f) || has(f["act.conduct"], "menjadi-anggota-partai")),
  "uu-34-2004:39.2": (f) => f["act.on"] >= 20041016 && has(f["actor.status"], "tni") && partisanAct(f),
  "uu-6-2014:51.b+uu-6-2014:52.1": (f) =>
    f["act.on"] >= 20140115 &&
    f["finding.benefits_group"] &&
    has(f["actor.status"], "perangkat-desa") &&
    has(f["act.conduct"], "membuat-keputusan"),
};
