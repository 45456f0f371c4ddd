/** The choices of the second encoding as choices of the pack; written after both encodings stood. */
import type { Choices } from "./choices.js";

const OF_THE_PACK = {
  officialAsn: { reading: "pejabat-asn", "every-post": "luas", managerial: "sempit" },
  pairBeforeDetermination: {
    reading: "sebelum-penetapan",
    "needs-determination": "perlu-penetapan",
    "does-not": "tidak-perlu",
  },
  weakActInCrime: { reading: "tindakan-lemah", counts: "termasuk", "does-not": "tidak-termasuk" },
  campaignPermission: { reading: "izin-kampanye-70-2", answers: "menjawab", "does-not": "tidak-menjawab" },
  weakActInDiscipline: { reading: "tindakan-lemah-disiplin", counts: "termasuk", "does-not": "tidak-termasuk" },
  silentListener: { reading: "ikut-kampanye-pasif", forbidden: "terlarang", outside: "dibolehkan" },
  campaignOfAngka1To4: { reading: "kampanye-pp94", period: "masa-kampanye", "any-time": "kegiatan-kampanye" },
  participantOfAngka2And4: { reading: "peserta-kampanye-pp94", wide: "berlaku", plain: "tidak-berlaku" },
  pairOfAngka5And6: { reading: "pasangan-calon-pp94", pair: "pasangan-saja", "every-candidate": "semua-calon" },
  partyOfAngka5And6: { reading: "partai-pp94", protected: "termasuk", not: "tidak-termasuk" },
  otherAudience: { reading: "sasaran-kegiatan", public: "luas", not: "sempit" },
  oneContestant: { reading: "salah-satu-peserta", "one-or-more": "satu-atau-lebih", "only-one": "hanya-satu" },
  pilkadaPairAsParticipant: {
    reading: "peserta-pemilu-pilkada-pp94",
    counts: "termasuk-pilkada",
    "does-not": "pemilu-saja",
  },
  calonOfHurufN: {
    reading: "calon-disiplin",
    determined: "sudah-ditetapkan",
    "would-be-too": "termasuk-bakal-calon",
  },
  letterBeforeDetermination: {
    reading: "dukungan-ktp-bakal-calon",
    counts: "sejak-bakal-calon",
    "does-not": "calon-ditetapkan",
  },
  collectingCopies: {
    reading: "mengumpulkan-ktp-pp94",
    counts: "termasuk-mengumpulkan",
    "does-not": "memberi-saja",
  },
  campaignRole: {
    reading: "pelaksana-terdaftar",
    actual: "peran-nyata",
    listed: "ditunjuk",
    registered: "terdaftar",
  },
  executorAndTeam: { reading: "pelaksana-dan-tim", both: "kumulatif", either: "alternatif" },
  victoryAccount: {
    reading: "grup-akun-pemenangan",
    "join-only": "bergabung-saja",
    all: "semua-bentuk",
    "all-and-candidate": "termasuk-akun-calon",
  },
  partyInKe6: { reading: "sosialisasi-partai-skb", counts: "termasuk-partai", "does-not": "bakal-calon-saja" },
  photoPurpose: { reading: "tujuan-foto-skb", needed: "perlu-tujuan", "not-needed": "tanpa-tujuan" },
  neverDeterminedAsWouldBe: {
    reading: "bakal-calon-pedoman",
    counts: "dinilai-pada-hari-perbuatan",
    "does-not": "hanya-yang-maju",
  },
  wouldBeInD11: { reading: "bakal-calon-baris-11", counts: "termasuk-bakal-calon", "does-not": "calon" },
} as const satisfies { [K in keyof Choices]: { reading: string } & Record<Choices[K], string> };

export function readingsOf(choices: Choices): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const key of Object.keys(OF_THE_PACK) as (keyof Choices)[]) {
    const entry: { readonly reading: string } & Readonly<Record<string, string>> = OF_THE_PACK[key];
    const choice = entry[choices[key]];
    if (choice === undefined) throw new Error(`no choice for ${key}`);
    chosen[entry.reading] = choice;
  }
  return chosen;
}
