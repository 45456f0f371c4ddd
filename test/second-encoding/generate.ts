/**
 * Complete worlds around the turning days of the law and of the calendars. Each is drawn for one family of provisions,
 * so that all elements are often present, and then disturbed anywhere.
 */
import fc from "fast-check";
import { CALENDARS, CYCLES, type Cycle } from "./calendars.js";
import type { Choices } from "./choices.js";
import type { Beneficiary, Day, Deed, Findings, Office, Person, Position, TargetKind, World } from "./world.js";

const DAY = 86_400_000;

function moved(day: Day, by: number): Day {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}

/** First days of a version, a circular or a decision. */
const LAW_TURNS: readonly Day[] = [
  "2014-10-02",
  "2015-03-18",
  "2016-07-01",
  "2017-08-16",
  "2021-08-31",
  "2022-09-22",
  "2023-10-31",
  "2024-11-14",
  "2026-01-02",
];

function turnsOf(cycle: Cycle): readonly Day[] {
  const { determination, campaign } = CALENDARS[cycle];
  return [
    ...Object.values(determination),
    ...(campaign === "none" ? [] : [campaign.from, moved(campaign.to, 1)]),
    moved(campaign === "none" ? "2025-03-22" : campaign.to, 4),
  ];
}

function dayIn(cycle: Cycle): fc.Arbitrary<Day> {
  const { campaign } = CALENDARS[cycle];
  const near = campaign === "none" ? { from: "2024-10-01", to: "2025-03-22" } : campaign;
  const length = Math.round((Date.parse(near.to) - Date.parse(near.from)) / DAY);
  const turning = (days: readonly Day[]): fc.Arbitrary<Day> =>
    fc.tuple(fc.constantFrom(...days), fc.constantFrom(-1, 0)).map(([day, by]) => moved(day, by));
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: length }).map((by) => moved(near.from, by)) },
    { weight: 3, arbitrary: turning(turnsOf(cycle)) },
    { weight: 3, arbitrary: turning(LAW_TURNS) },
    { weight: 1, arbitrary: fc.integer({ min: -420, max: 200 }).map((by) => moved(near.from, by)) },
  );
}

function dayBefore(cycle: Cycle): fc.Arbitrary<Day> {
  const first: Day = CALENDARS[cycle].determination["pasangan-calon"];
  return fc.integer({ min: 1, max: 400 }).map((by) => moved(first, -by));
}

const PILKADA_OFFICES = ["gubernur", "bupati", "wali-kota"] as const satisfies readonly Office[];
const PEMILU_OFFICES = [
  "presiden",
  "dpr",
  "dpd",
  "dprd-provinsi",
  "dprd-kabupaten-kota",
] as const satisfies readonly Office[];

function stoodFor(office: Office): TargetKind {
  if (office === "dpd") return "calon-dpd";
  return office.startsWith("dpr") ? "calon-legislatif" : "pasangan-calon";
}

function beneficiaryFor(office: Office): fc.Arbitrary<Beneficiary> {
  const own = stoodFor(office);
  return fc
    .record({
      kinds: fc.oneof(
        { weight: 12, arbitrary: fc.constant([own]) },
        { weight: 2, arbitrary: fc.constant<TargetKind[]>(["partai"]) },
        { weight: 2, arbitrary: fc.constant<TargetKind[]>([own, "partai"]) },
      ),
      several: often(false),
      neverDetermined: often(false),
      isActor: fc.boolean(),
    })
    .map(({ kinds, ...rest }) => {
      // Only a person stands, is determined or not, or is the actor.
      const person = kinds.includes(own);
      return { ...rest, kinds, neverDetermined: rest.neverDetermined && person, isActor: rest.isActor && person };
    });
}

/** Nine times out of ten. */
function often(value: boolean): fc.Arbitrary<boolean> {
  return fc.integer({ min: 0, max: 9 }).map((n) => (n === 0 ? !value : value));
}

// ------------------------------------------------------------------ behaviour

const ACTS = [
  "pidato",
  "sambutan-tuan-rumah",
  "memandu-kampanye",
  "memimpin-doa",
  "menari",
  "yel-yel",
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
  "mendata-pendukung",
  "memberi-perintah-bawahan",
  "mengancam-bawahan",
  "menggunakan-kewenangan-program",
  "menaikkan-bantuan",
  "membuat-keputusan",
  "mengganti-pejabat",
  "menunjuk-pelaksana-tugas",
  "merusak-alat-peraga",
  "mengancam-kekerasan",
  "mengganggu-ketertiban",
  "kampanye-di-luar-jadwal",
] as const;
const WEAK = [
  "mengunggah",
  "mengomentari",
  "membagikan",
  "menyukai",
  "mengikuti-akun-pemenangan",
  "bergabung-grup",
  "mengirim-pesan",
  "meneruskan-pesan",
  "simbol-jari",
  "menampilkan-identitas-paslon",
  "menyajikan-jamuan",
  "memamerkan-uang",
] as const;
const ONLINE = ["kampanye-daring", "membuat-akun-atau-grup"] as const;
const PHOTOS = [
  "mengunggah-foto-bersama",
  "foto-bersama",
  "berfoto-dengan-calon",
  "berfoto-dengan-tim-sukses",
  "berfoto-dengan-alat-peraga",
] as const;
const PRESENCE = [
  "menghadiri-deklarasi-kampanye",
  "menghadiri-pertemuan",
  "hadir-debat-publik",
  "mendampingi-kampanye-pasangan-hidup",
  "ikut-kampanye",
] as const;
const ROLES = [
  "menjadi-peserta-kampanye",
  "menjadi-pelaksana-kampanye",
  "menjadi-tim-kampanye",
  "menjadi-tim-ahli-pemenangan",
] as const;
const MOBILISING = ["mengerahkan-pegawai", "mengumpulkan-aparat", "memberi-perintah-bawahan"] as const;
const LETTERS = ["memberi-surat-dukungan-ktp", "mengumpulkan-ktp"] as const;
const PROPS = ["memasang-alat-peraga"] as const;
const OWN = [
  "pendekatan-partai",
  "pendekatan-masyarakat-perseorangan",
  "menjadi-anggota-partai",
  "menjadi-pengurus-partai",
] as const;
const REMOTE = ["dimasukkan-ke-grup", "deklarasi-bakal-calon", "menjadi-calon-tanpa-mundur"] as const;
const INVOLVING = ["melibatkan-pejabat"] as const;
const FACILITIES = ["menggunakan-fasilitas-negara"] as const;

const ALL = [
  ...ACTS,
  ...WEAK,
  ...ONLINE,
  ...PHOTOS,
  ...PRESENCE,
  ...ROLES,
  ...MOBILISING,
  ...LETTERS,
  ...OWN,
  ...REMOTE,
  ...INVOLVING,
  ...FACILITIES,
];

// ------------------------------------------------------------------ families

interface Family {
  readonly weight: number;
  readonly cycles: readonly Cycle[];
  /** Half of the days before the determination, where the guidelines have their ethics rows. */
  readonly early?: true;
  readonly conduct: readonly (readonly string[])[];
  readonly capacities: readonly string[];
}

const CIVIL = ["pns", "pns", "pns", "cpns", "pppk", "penjabat-kepala-desa"];
const LOCAL_LEADERS = [
  "pejabat-negara",
  "kepala-daerah",
  "wakil-kepala-daerah",
  "penjabat-kepala-daerah",
  "pelaksana-tugas-kepala-daerah",
  "hakim",
  "anggota-bpk",
];
const OTHERS = [
  "pppk-paruh-waktu",
  "perangkat-kelurahan",
  "kepala-lingkungan",
  "pegawai-non-asn",
  "pejabat-bumn-bumd",
  "karyawan-bumn-bumd",
  "penyelenggara-pemilu",
  "pejabat-bi",
  "warga",
  "organisasi",
  "pimpinan-lembaga-nonstruktural",
];
const VILLAGE = ["kepala-desa", "perangkat-desa", "anggota-bpd"];
const FORCES = ["tni", "polri", "pejabat-daerah"];
const EVERYBODY = [...CIVIL, ...LOCAL_LEADERS, ...OTHERS, ...VILLAGE, ...FORCES];

const PILKADA = CYCLES.filter((cycle) => CALENDARS[cycle].regime === "pilkada");
const PEMILU = CYCLES.filter((cycle) => CALENDARS[cycle].regime === "pemilu");
const OF_THE_GUIDELINES: readonly Cycle[] = ["pilkada-2024", "pilkada-2024-psu-2025", "pemilu-2024"];

const FAMILIES: readonly Family[] = [
  {
    weight: 6,
    cycles: PILKADA,
    conduct: [ACTS, ACTS, WEAK, PRESENCE, FACILITIES, ONLINE],
    capacities: [...CIVIL, ...LOCAL_LEADERS, ...VILLAGE, ...FORCES],
  },
  { weight: 6, cycles: CYCLES, conduct: [PRESENCE, ROLES, MOBILISING, FACILITIES, ACTS, LETTERS], capacities: CIVIL },
  { weight: 3, cycles: PEMILU, conduct: [INVOLVING], capacities: ["warga", "organisasi", ...EVERYBODY] },
  {
    weight: 3,
    cycles: PEMILU,
    conduct: [ROLES, PRESENCE, ACTS],
    capacities: [...CIVIL, ...VILLAGE, ...FORCES, "pppk-paruh-waktu"],
  },
  {
    weight: 7,
    cycles: OF_THE_GUIDELINES,
    early: true,
    conduct: [WEAK, ONLINE, PHOTOS, PHOTOS, ACTS, PRESENCE, OWN, LETTERS, ROLES, PROPS],
    capacities: CIVIL,
  },
];

function conductOf(family: Family): fc.Arbitrary<readonly string[]> {
  const own = fc.constantFrom(...family.conduct).chain((group) => fc.constantFrom(...group));
  const any = fc.constantFrom(...ALL);
  return fc
    .oneof(
      { weight: 5, arbitrary: own.map((one) => [one]) },
      { weight: 3, arbitrary: fc.tuple(own, own) },
      { weight: 2, arbitrary: fc.tuple(own, any) },
      { weight: 1, arbitrary: any.map((one) => [one]) },
    )
    .map((slugs) => [...new Set<string>(slugs)]);
}

// ------------------------------------------------------------------ the person

const POSITIONS = [
  "jpt-utama",
  "jpt-madya",
  "jpt-pratama",
  "administrator",
  "pengawas",
  "pelaksana",
  "fungsional-ahli-utama",
  "fungsional",
] as const satisfies readonly Position[];

const WITH_POST: ReadonlySet<string> = new Set(["pns", "pppk", "penjabat-kepala-desa"]);
const LOW_POST: ReadonlySet<string> = new Set(["cpns", "pppk-paruh-waktu"]);

/** An ASN has a post; candidates for PNS and part-time PPPK have no managerial one; others have none. */
function postOf({ capacities, position }: Pick<Person, "capacities" | "position">): Position {
  if (capacities.some((each) => WITH_POST.has(each))) return position;
  return capacities.some((each) => LOW_POST.has(each)) ? "pelaksana" : "none";
}

function personOf(family: Family, conduct: readonly string[]): fc.Arbitrary<Person> {
  const capacity = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...family.capacities) },
    { weight: 1, arbitrary: fc.constantFrom(...EVERYBODY) },
  );
  const capacities = fc
    .oneof(
      { weight: 6, arbitrary: capacity.map((one) => [one]) },
      { weight: 1, arbitrary: fc.tuple(capacity, capacity) },
    )
    .map((each) => [...new Set<string>(each)]);
  return fc
    .record({
      capacities,
      position: fc.constantFrom(...POSITIONS),
      lurah: often(false),
      leadsUnit: fc.boolean(),
      civilServant: fc.boolean(),
      candidate: fc.constantFrom("bukan" as const, "bukan" as const, "bakal-calon" as const, "calon" as const),
      incumbent: often(false),
      executor: fc.boolean(),
      team: fc.boolean(),
      participant: fc.boolean(),
      registered: fc.boolean(),
      partyMember: fc.boolean(),
      partyOfficer: fc.boolean(),
      nameUsed: often(false),
      unpaidLeave: often(false),
      campaignLeave: fc.boolean(),
      spouseIsCandidate: fc.boolean(),
      examinedBefore2021: fc.boolean(),
    })
    .map((person) => ({
      ...person,
      position: postOf(person),
      lurah: person.lurah && person.capacities.includes("pns"),
      // A role that is alleged is held; facts do not contradict the allegation.
      executor: person.executor || conduct.includes("menjadi-pelaksana-kampanye"),
      team: person.team || conduct.includes("menjadi-tim-kampanye"),
      participant: person.participant || conduct.includes("menjadi-peserta-kampanye"),
      spouseIsCandidate: person.spouseIsCandidate || conduct.includes("mendampingi-kampanye-pasangan-hidup"),
    }));
}

// ------------------------------------------------------------------ the act

const GROUPS = [
  "pns",
  "pns-unit-kerja",
  "cpns",
  "pppk",
  "pegawai-non-asn",
  "pejabat-asn",
  "bawahan",
  "keluarga",
  "masyarakat",
  "pemilih",
  "kepala-desa",
  "penjabat-kepala-desa",
  "perangkat-desa",
  "anggota-bpd",
  "perangkat-kelurahan",
  "kepala-lingkungan",
  "tni",
  "polri",
  "hakim",
  "anggota-bpk",
  "pejabat-bi",
  "pejabat-bumn-bumd",
  "karyawan-bumn-bumd",
  "pimpinan-lembaga-nonstruktural",
  "pppk-paruh-waktu",
  "kepala-daerah",
  "bukan-pemilih",
  "warga",
];

function persons(...likely: readonly string[]): fc.Arbitrary<readonly string[]> {
  const one = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...likely) }, fc.constantFrom(...GROUPS));
  return fc.array(one, { minLength: 1, maxLength: 2 }).map((each) => [...new Set(each)]);
}

function deedOf(conduct: readonly string[]): fc.Arbitrary<Deed> {
  return fc.record({
    conduct: fc.constant(conduct),
    atCampaignEvent: fc.boolean(),
    postedBy: often(true).map((own) => (own ? "sendiri" : "orang-lain")),
    medium: fc.constantFrom("media-sosial", "grup-tertutup", "pesan-pribadi", "media-massa", "luring"),
    account: fc.constantFrom("akun-pribadi", "akun-pemenangan", "akun-calon", "akun-media"),
    public: often(true),
    inOfficeCapacity: fc.boolean(),
    officialAssignment: often(false),
    partisanSymbol: fc.boolean(),
    attributes: fc.subarray(["partai", "calon", "pns"]),
    stateFacilities: fc.boolean(),
    officialDecision: often(false),
    programmeUsed: fc.boolean(),
    ktpCopy: often(true),
    involved: persons("pns", "tni", "kepala-desa", "perangkat-desa"),
    involvedIncludeListed: fc.boolean(),
    mobilised: persons("pns", "pns-unit-kerja", "bawahan"),
    mobilisedIncludePns: fc.boolean(),
    addressed: persons("pns-unit-kerja", "keluarga", "masyarakat", "bawahan", "pns", "pppk", "pejabat-asn"),
    addressedIncludePns: fc.boolean(),
    addressedIncludeUnitAsn: fc.boolean(),
    goodsRecipients: fc.subarray([
      "pns-unit-kerja",
      "keluarga",
      "masyarakat",
      "pemilih",
      "peserta-kampanye",
      "penyelenggara",
    ]),
  });
}

const findings: fc.Arbitrary<Findings> = fc.record({
  favoursOrHarms: often(true),
  intent: often(true),
  partisanLeaning: often(true),
  activeSupport: fc.boolean(),
  supportPurpose: fc.boolean(),
  activeParticipation: fc.boolean(),
});

// ------------------------------------------------------------------ the whole

/** Elections of the future have days of their own, so that the law of 2026 meets a determination and a campaign. */
const STATED = { determination: "2025-12-28", campaign: { from: "2025-12-31", to: "2026-02-20" } } as const;

/** Part-time PPPK exist under UU 20/2023 only. */
function dated(world: World): World {
  if (world.day >= "2023-10-31") return world;
  const { person } = world;
  const capacities = person.capacities.map((each) => (each === "pppk-paruh-waktu" ? "pppk" : each));
  return { ...world, person: { ...person, capacities: [...new Set(capacities)] } };
}

function worldOf(family: Family): fc.Arbitrary<World> {
  const cycle = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...family.cycles) }, fc.constantFrom(...CYCLES));
  return fc.tuple(cycle, conductOf(family)).chain(([cycle, conduct]) => {
    const offices = CALENDARS[cycle].regime === "pilkada" ? PILKADA_OFFICES : PEMILU_OFFICES;
    return fc.constantFrom(...offices).chain((office) =>
      fc
        .record({
          cycle: fc.constant(cycle),
          office: fc.constant(office),
          day: family.early ? fc.oneof(dayIn(cycle), dayBefore(cycle)) : dayIn(cycle),
          future: fc.option(fc.constantFrom(-5, -4, -3, -1, 0, 2, 4, 5, 6, 20, 54, 55), { freq: 7, nil: undefined }),
          person: personOf(family, conduct),
          deed: deedOf(conduct),
          beneficiary: beneficiaryFor(office),
          findings,
        })
        .map(({ future, ...world }) =>
          dated(future === undefined ? world : { ...world, day: moved("2025-12-31", future), stated: STATED }),
        ),
    );
  });
}

export const anyWorld: fc.Arbitrary<World> = fc.oneof(
  ...FAMILIES.map((family) => ({ weight: family.weight, arbitrary: worldOf(family) })),
);

function either<const T extends readonly [string, ...string[]]>(...choices: T): fc.Arbitrary<T[number]> {
  return fc.constantFrom(...choices);
}

export const anyChoices: fc.Arbitrary<Choices> = fc.record({
  officialAsn: either("every-post", "managerial"),
  pairBeforeDetermination: either("needs-determination", "does-not"),
  weakActInCrime: either("counts", "does-not"),
  campaignPermission: either("answers", "does-not"),
  weakActInDiscipline: either("counts", "does-not"),
  silentListener: either("forbidden", "outside"),
  campaignOfAngka1To4: either("period", "any-time"),
  participantOfAngka2And4: either("wide", "plain"),
  pairOfAngka5And6: either("pair", "every-candidate"),
  partyOfAngka5And6: either("protected", "not"),
  otherAudience: either("public", "not"),
  oneContestant: either("one-or-more", "only-one"),
  pilkadaPairAsParticipant: either("counts", "does-not"),
  calonOfHurufN: either("determined", "would-be-too"),
  letterBeforeDetermination: either("counts", "does-not"),
  collectingCopies: either("counts", "does-not"),
  campaignRole: either("actual", "listed", "registered"),
  executorAndTeam: either("both", "either"),
  victoryAccount: either("join-only", "all", "all-and-candidate"),
  partyInKe6: either("counts", "does-not"),
  photoPurpose: either("needed", "not-needed"),
  neverDeterminedAsWouldBe: either("counts", "does-not"),
  wouldBeInD11: either("counts", "does-not"),
});
