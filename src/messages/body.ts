import type { BODIES, POSITIONS } from "../incident/body.js";
import type { Language, PerLanguage } from "./language.js";

type Known = (typeof BODIES)[number] | (typeof POSITIONS)[number];

const names: PerLanguage<Readonly<Record<Known, string>>> = {
  id: {
    bawaslu: "Bawaslu",
    panwas: "Panwas",
    gakkumdu: "Sentra Gakkumdu",
    penuntut: "penuntut umum",
    "pengadilan-negeri": "Pengadilan Negeri",
    "pengadilan-tinggi": "Pengadilan Tinggi",
    "mahkamah-agung": "Mahkamah Agung",
    mk: "Mahkamah Konstitusi",
    kpu: "KPU",
    dkpp: "DKPP",
    kasn: "KASN",
    bkn: "BKN",
    ppk: "Pejabat Pembina Kepegawaian",
    "atasan-langsung": "atasan langsung",
    "tim-pemeriksa": "tim pemeriksa",
    "majelis-kode-etik": "majelis kode etik",
    "bupati-wali-kota": "bupati/wali kota",
    pelapor: "pelapor",
    terlapor: "terlapor",
    "penasihat-hukum": "penasihat hukum",
    peneliti: "peneliti",
    anggapan: "pengguna",
  },
  en: {
    bawaslu: "Bawaslu",
    panwas: "Panwas",
    gakkumdu: "Sentra Gakkumdu",
    penuntut: "the prosecutor",
    "pengadilan-negeri": "the District Court",
    "pengadilan-tinggi": "the High Court",
    "mahkamah-agung": "the Supreme Court",
    mk: "the Constitutional Court",
    kpu: "KPU",
    dkpp: "DKPP",
    kasn: "KASN",
    bkn: "BKN",
    ppk: "the appointing authority (PPK)",
    "atasan-langsung": "the direct superior",
    "tim-pemeriksa": "the examining team",
    "majelis-kode-etik": "the ethics council",
    "bupati-wali-kota": "the regent or mayor",
    pelapor: "the reporter",
    terlapor: "the person reported",
    "penasihat-hukum": "counsel",
    peneliti: "a researcher",
    anggapan: "the user",
  },
};

function isKnown(slug: string, language: Language): slug is Known {
  return Object.hasOwn(names[language], slug);
}

/** `tim-pemeriksa` → `tim pemeriksa`; a body that was written in words keeps its words. */
export function bodyName(slug: string, language: Language): string {
  return isKnown(slug, language) ? names[language][slug] : slug;
}
