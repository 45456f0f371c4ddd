/**
 * Behaviour under the words of the statutes: which of the behaviours that a report may allege are a decision, an act,
 * taking part in a campaign and so on. Listed by category, from the sheets and the names of the behaviours.
 */
import type { World } from "./world.js";

function alleges(world: World, ...slugs: readonly string[]): boolean {
  return slugs.some((slug) => world.deed.conduct.includes(slug));
}

const ON_STAGE = ["pidato", "sambutan-tuan-rumah", "memimpin-doa", "menari", "yel-yel"];

/** *Keputusan*; a rise of aid may be one. */
export function decides(world: World): boolean {
  return (
    alleges(world, "membuat-keputusan", "mengganti-pejabat", "menunjuk-pelaksana-tugas") ||
    (world.deed.officialDecision && alleges(world, "menaikkan-bantuan"))
  );
}

/** A *tindakan* under every reading: speech, hosting, organising, instructing, giving, own video, urging … (14.3). */
export function actsStrongly(world: World): boolean {
  return alleges(
    world,
    ...ON_STAGE,
    "memandu-kampanye",
    "kampanye-daring",
    "membuat-akun-atau-grup",
    "membuat-video-dukungan",
    "memasang-alat-peraga",
    "mengangkut-alat-peraga",
    "menyatakan-dukungan",
    "mengajak-mengimbau",
    "meminta-dukungan-untuk-diri",
    "memperkenalkan-calon",
    "menyampaikan-visi-misi-paslon",
    "narasumber-kegiatan-partai",
    "menghina-paslon",
    "mengadakan-kegiatan-keberpihakan",
    "mengorganisasi-kegiatan",
    "mengundang-dengan-surat-dinas",
    "mengumpulkan-aparat",
    "memfasilitasi-kampanye",
    "mendanai-kegiatan",
    "mengumpulkan-dana",
    "membagikan-bahan-kampanye",
    "memberi-uang-barang",
    "menjanjikan-uang-barang",
    "membagikan-barang",
    "menyalurkan-bantuan",
    "memberi-surat-dukungan-ktp",
    "mengumpulkan-ktp",
    "mendata-pendukung",
    "mengerahkan-pegawai",
    "memberi-perintah-bawahan",
    "mengancam-bawahan",
    "mengancam-kekerasan",
    "mengganggu-ketertiban",
    "kampanye-di-luar-jadwal",
    "menggunakan-kewenangan-program",
    "menaikkan-bantuan",
    "menggunakan-fasilitas-negara",
    "merusak-alat-peraga",
  );
}

/** Something that can be done as part of a campaign; disturbing order and threats are breaches of their own. */
export function campaigns(world: World): boolean {
  const { conduct } = world.deed;
  const others = conduct.filter((each) => each !== "mengancam-kekerasan" && each !== "mengganggu-ketertiban");
  const rest = { ...world, deed: { ...world.deed, conduct: others } };
  return actsStrongly(rest) || actsWeakly(rest);
}

/** Follow, like, comment, bare photo or finger sign, presence; and a post or message whose content is not alleged. */
export function actsWeakly(world: World): boolean {
  return alleges(
    world,
    "mengunggah",
    "mengomentari",
    "membagikan",
    "menyukai",
    "mengikuti-akun-pemenangan",
    "bergabung-grup",
    "mengirim-pesan",
    "meneruskan-pesan",
    "mengunggah-foto-bersama",
    "foto-bersama",
    "berfoto-dengan-calon",
    "berfoto-dengan-tim-sukses",
    "berfoto-dengan-alat-peraga",
    "simbol-jari",
    "menampilkan-identitas-paslon",
    "menghadiri-deklarasi-kampanye",
    "menghadiri-pertemuan",
    "hadir-debat-publik",
    "mendampingi-kampanye-pasangan-hidup",
    "ikut-kampanye",
    "menjadi-peserta-kampanye",
    "menyajikan-jamuan",
    "menjadi-pelaksana-kampanye",
    "menjadi-tim-kampanye",
    "menjadi-tim-ahli-pemenangan",
    "memamerkan-uang",
  );
}

/**
 * What the agencies class as a *tindakan* of discipline (rows D-4, D-6, D-7): the same, but presence or participation
 * only with active support.
 */
export function actsWeaklyForAgencies(world: World): boolean {
  const present =
    attends(world) || involvesItself(world) || alleges(world, "menghadiri-pertemuan", "hadir-debat-publik");
  return (
    (present && world.findings.activeSupport) ||
    alleges(
      world,
      "mengunggah",
      "mengomentari",
      "membagikan",
      "menyukai",
      "mengikuti-akun-pemenangan",
      "bergabung-grup",
      "mengirim-pesan",
      "meneruskan-pesan",
      "mengunggah-foto-bersama",
      "foto-bersama",
      "berfoto-dengan-calon",
      "berfoto-dengan-tim-sukses",
      "berfoto-dengan-alat-peraga",
      "simbol-jari",
      "menampilkan-identitas-paslon",
      "menyajikan-jamuan",
      "memamerkan-uang",
    )
  );
}

/** Acts that only the office makes possible; permission to campaign does not cover them. */
export function usesOffice(world: World): boolean {
  return (
    decides(world) ||
    mobilises(world) ||
    alleges(
      world,
      "memberi-perintah-bawahan",
      "mengancam-bawahan",
      "mengundang-dengan-surat-dinas",
      "mengumpulkan-aparat",
      "menggunakan-fasilitas-negara",
      "menggunakan-kewenangan-program",
      "menaikkan-bantuan",
    ) ||
    (world.deed.programmeUsed && alleges(world, "menyalurkan-bantuan"))
  );
}

/** *Ikut kampanye*: takes part, not merely listens. */
export function takesPart(world: World): boolean {
  return (
    alleges(world, "ikut-kampanye", "menjadi-peserta-kampanye", "memandu-kampanye") ||
    (world.deed.atCampaignEvent && alleges(world, ...ON_STAGE, "menyampaikan-visi-misi-paslon"))
  );
}

/** Is present at a declaration or campaign, whatever else is done there. */
export function attends(world: World): boolean {
  return (
    alleges(world, "menghadiri-deklarasi-kampanye", "mendampingi-kampanye-pasangan-hidup", "memandu-kampanye") ||
    (world.deed.atCampaignEvent &&
      alleges(world, ...ON_STAGE, "menghadiri-pertemuan", "hadir-debat-publik", "simbol-jari"))
  );
}

/** Organiser, officer or success team, expert, funder, fund-raiser (elucidation of 5 n 3). */
export function worksForCampaign(world: World): boolean {
  return alleges(
    world,
    "menjadi-pelaksana-kampanye",
    "menjadi-tim-kampanye",
    "menjadi-tim-ahli-pemenangan",
    "mendanai-kegiatan",
    "mengumpulkan-dana",
  );
}

/** Any part in a campaign beyond listening: taking part, working for it, helping it along. */
export function involvesItself(world: World): boolean {
  return (
    takesPart(world) ||
    worksForCampaign(world) ||
    alleges(
      world,
      "mengangkut-alat-peraga",
      "memfasilitasi-kampanye",
      "membagikan-bahan-kampanye",
      "menyampaikan-visi-misi-paslon",
    ) ||
    (world.deed.atCampaignEvent && alleges(world, "mengorganisasi-kegiatan", "menyajikan-jamuan"))
  );
}

export function becomes(world: World, ...roles: readonly ("pelaksana" | "tim" | "peserta" | "tim-ahli")[]): boolean {
  return roles.some((role) =>
    alleges(world, role === "tim-ahli" ? "menjadi-tim-ahli-pemenangan" : `menjadi-${role}-kampanye`),
  );
}

const STAFF = [
  "pns",
  "cpns",
  "pppk",
  "pppk-paruh-waktu",
  "pegawai-non-asn",
  "pejabat-asn",
  "pns-unit-kerja",
  "bawahan",
  "penjabat-kepala-desa",
];

/** *Mengerahkan*: moves staff. An order or a gathering is one where staff were moved. */
export function mobilises(world: World): boolean {
  return (
    alleges(world, "mengerahkan-pegawai") ||
    (alleges(world, "memberi-perintah-bawahan", "mengumpulkan-aparat") &&
      world.deed.mobilised.some((each) => STAFF.includes(each)))
  );
}

/** A gift; a promise of one is none. */
export function gives(world: World): boolean {
  return alleges(world, "memberi-uang-barang", "membagikan-barang", "menyalurkan-bantuan");
}

/** Something was handed over, so that there are recipients. */
export function hasRecipients(world: World): boolean {
  return gives(world) || alleges(world, "membagikan-bahan-kampanye");
}

/** *Mengadakan kegiatan*: meeting, invitation, appeal, call, gift of goods. */
export function holdsActivity(world: World): boolean {
  return alleges(
    world,
    "mengadakan-kegiatan-keberpihakan",
    "mengorganisasi-kegiatan",
    "mengundang-dengan-surat-dinas",
    "mengumpulkan-aparat",
    "membagikan-bahan-kampanye",
    "membagikan-barang",
    "mengajak-mengimbau",
    "meminta-dukungan-untuk-diri",
    "memberi-perintah-bawahan",
  );
}

export function givesSupportLetter(world: World): boolean {
  return alleges(world, "memberi-surat-dukungan-ktp");
}

export function collectsCopies(world: World): boolean {
  return alleges(world, "mengumpulkan-ktp");
}

export function usesFacilities(world: World): boolean {
  return alleges(world, "menggunakan-fasilitas-negara");
}

/** A candidate or the campaign side brings somebody in. */
export function involvesOfficials(world: World): boolean {
  return alleges(world, "melibatkan-pejabat");
}

// ------------------------------------------------------------------ rows of the joint guidelines

export function installsProps(world: World): boolean {
  return alleges(world, "memasang-alat-peraga");
}

const ONLINE = ["media-sosial", "grup-tertutup"];

/** Promotion or campaign online. */
export function campaignsOnline(world: World): boolean {
  return (
    alleges(world, "kampanye-daring", "membuat-akun-atau-grup") ||
    (ONLINE.includes(world.deed.medium) &&
      alleges(
        world,
        "membuat-video-dukungan",
        "menyatakan-dukungan",
        "mengajak-mengimbau",
        "meminta-dukungan-untuk-diri",
        "memberi-perintah-bawahan",
        "memperkenalkan-calon",
        "menyampaikan-visi-misi-paslon",
      ))
  );
}

export function joinsOrFollows(world: World): boolean {
  return alleges(world, "mengikuti-akun-pemenangan", "bergabung-grup");
}

export function posts(world: World): boolean {
  return (
    alleges(world, "mengunggah", "mengunggah-foto-bersama") ||
    (ONLINE.includes(world.deed.medium) && alleges(world, "mengirim-pesan"))
  );
}

/** Post, comment, share, like. */
export function interacts(world: World): boolean {
  return posts(world) || alleges(world, "mengomentari", "membagikan", "meneruskan-pesan", "menyukai");
}

/** A photo together without a word on whom shows the candidate, unless the success team is named. */
export function photo(world: World): { readonly candidate: boolean; readonly team: boolean; readonly props: boolean } {
  const team = alleges(world, "berfoto-dengan-tim-sukses");
  return {
    candidate:
      alleges(world, "berfoto-dengan-calon") || (!team && alleges(world, "foto-bersama", "mengunggah-foto-bersama")),
    team,
    props: alleges(world, "berfoto-dengan-alat-peraga"),
  };
}

export function showsIdentity(world: World): boolean {
  return alleges(world, "menampilkan-identitas-paslon");
}

export function introduces(world: World): boolean {
  return alleges(world, "memperkenalkan-calon");
}

export function accompaniesSpouse(world: World): boolean {
  return alleges(world, "mendampingi-kampanye-pasangan-hidup");
}

export function approaches(world: World): { readonly party: boolean; readonly public: boolean } {
  return {
    party: alleges(world, "pendekatan-partai"),
    public: alleges(world, "pendekatan-masyarakat-perseorangan"),
  };
}

export function joinsParty(world: World): boolean {
  return alleges(world, "menjadi-anggota-partai", "menjadi-pengurus-partai");
}
