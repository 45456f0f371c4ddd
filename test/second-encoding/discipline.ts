/** Pasal 5 huruf n PP 94/2021 with Pasal 13 huruf g and 14 huruf i, from the discipline sheet (3.3 to 3.6, 3.9, 14). */
import { determined, inCampaignPeriod, regimeOf } from "./calendars.js";
import type { Choices } from "./choices.js";
import {
  actsStrongly,
  actsWeaklyForAgencies,
  attends,
  becomes,
  collectsCopies,
  decides,
  gives,
  givesSupportLetter,
  hasRecipients,
  holdsActivity,
  involvesItself,
  mobilises,
  usesFacilities,
  worksForCampaign,
} from "./conduct.js";
import { isCpns, isPns } from "./person.js";
import { ruling, type Ruling } from "./ruling.js";
import type { TargetKind, World } from "./world.js";

const IN_FORCE = "2021-08-31";

/** Pasal 40(3)-(4): conduct before that day, unless it had been examined by then. */
function inForce(world: World): boolean {
  return world.day >= IN_FORCE || !world.person.examinedBefore2021;
}

const CANDIDATES: readonly TargetKind[] = ["pasangan-calon", "calon-legislatif", "calon-dpd"];

function standsAt(world: World, choices: Choices, kind: TargetKind): boolean {
  return (
    world.beneficiary.kinds.includes(kind) && (choices.calonOfHurufN === "would-be-too" || determined(world, kind))
  );
}

/** The opening words: support to a candidate of any listed kind; a party is none. */
function candidate(world: World, choices: Choices): boolean {
  return CANDIDATES.some((kind) => standsAt(world, choices, kind));
}

function campaign(world: World, choices: Choices): boolean {
  return choices.campaignOfAngka1To4 === "any-time" || inCampaignPeriod(world);
}

/** *Peserta kampanye*, in the plain sense. */
function participant(world: World): boolean {
  return world.person.participant || becomes(world, "peserta");
}

/** As the elucidation of angka 3 defines it: organiser, success team, expert, funder, fund-raiser and the like. */
function organiser(world: World): boolean {
  return world.person.executor || world.person.team || worksForCampaign(world) || world.findings.activeParticipation;
}

function participantOf2And4(world: World, choices: Choices): boolean {
  return participant(world) || (choices.participantOfAngka2And4 === "wide" && organiser(world));
}

function inCampaignConduct(world: World): boolean {
  return attends(world) || involvesItself(world);
}

/** Angka 1. Listening as a participant turns on how its elucidation is read; presence with active support does not. */
function joins(world: World, choices: Choices): boolean {
  const silent = world.person.participant && choices.silentListener === "forbidden";
  return involvesItself(world) || (attends(world) && (world.findings.activeSupport || silent));
}

/** Party attributes (which include pictures of candidates) count in the campaign period, by the elucidation. */
function attributes(world: World): boolean {
  const { attributes: worn } = world.deed;
  return worn.includes("pns") || ((worn.includes("partai") || worn.includes("calon")) && inCampaignPeriod(world));
}

const PNS_GROUPS = ["pns", "pns-unit-kerja", "penjabat-kepala-desa"];
const UNNAMED_GROUPS = ["bawahan", "pejabat-asn", "perangkat-kelurahan", "kepala-lingkungan"];

function otherPnsMobilised(world: World): boolean {
  const { mobilised } = world.deed;
  return (
    mobilises(world) &&
    (mobilised.some((each) => PNS_GROUPS.includes(each)) ||
      (mobilised.some((each) => UNNAMED_GROUPS.includes(each)) && world.deed.mobilisedIncludePns))
  );
}

/** *Pasangan calon*, or with the agencies any candidate and the party. */
function pair(world: World, choices: Choices): boolean {
  const kinds = choices.pairOfAngka5And6 === "pair" ? (["pasangan-calon"] as const) : CANDIDATES;
  return (
    kinds.some((kind) => standsAt(world, choices, kind)) ||
    (choices.partyOfAngka5And6 === "protected" && world.beneficiary.kinds.includes("partai"))
  );
}

/** Family and the public; colleagues and other officials in `audience`. */
const FAMILY_AND_PUBLIC = ["keluarga", "masyarakat", "pemilih", "bukan-pemilih", "warga", "organisasi"];
/** Addressed in another capacity: the public only on the wide reading. */
export const OTHER_OFFICIALS = [
  "pns",
  "cpns",
  "pppk",
  "pppk-paruh-waktu",
  "pegawai-non-asn",
  "pejabat-asn",
  "bawahan",
  "kepala-desa",
  "penjabat-kepala-desa",
  "perangkat-desa",
  "anggota-bpd",
  "perangkat-kelurahan",
  "kepala-lingkungan",
  "kepala-daerah",
  "hakim",
  "anggota-bpk",
  "pejabat-bi",
  "pejabat-bumn-bumd",
  "karyawan-bumn-bumd",
  "pimpinan-lembaga-nonstruktural",
  "tni",
  "polri",
];

/** Named without unit or status: there may be PNS of the own unit among them. */
const PERHAPS_OWN_PNS = ["bawahan", "pns", "pns-unit-kerja", "pejabat-asn", "perangkat-kelurahan"];

/** PNS of the own unit, family, the public: those addressed, and those who received what was given. */
function audience(world: World, choices: Choices): boolean {
  const { addressed, addressedIncludePns, goodsRecipients } = world.deed;
  const received = (...groups: readonly string[]): boolean =>
    hasRecipients(world) && goodsRecipients.some((each) => groups.includes(each));
  return (
    addressed.some((each) => each === "pns-unit-kerja" || FAMILY_AND_PUBLIC.includes(each)) ||
    (addressed.some((each) => PERHAPS_OWN_PNS.includes(each)) && addressedIncludePns) ||
    received("pns-unit-kerja", "keluarga", "masyarakat", "pemilih", "peserta-kampanye") ||
    (choices.otherAudience === "public" &&
      (addressed.some((each) => OTHER_OFFICIALS.includes(each)) || received("penyelenggara")))
  );
}

/** A support letter comes before determination; whether the opening words allow that is a question of its own. */
function letterStage(world: World, choices: Choices): boolean {
  return CANDIDATES.some(
    (kind) =>
      world.beneficiary.kinds.includes(kind) &&
      (choices.letterBeforeDetermination === "counts" || determined(world, kind)),
  );
}

const MEANS: Readonly<Record<Angka, (world: World, choices: Choices) => readonly boolean[]>> = {
  1: (world, choices) => [joins(world, choices), candidate(world, choices), campaign(world, choices)],
  2: (world, choices) => [
    inCampaignConduct(world),
    participantOf2And4(world, choices),
    attributes(world),
    candidate(world, choices),
    campaign(world, choices),
  ],
  3: (world, choices) => [
    otherPnsMobilised(world),
    organiser(world),
    candidate(world, choices),
    campaign(world, choices),
  ],
  4: (world, choices) => [
    usesFacilities(world) || (world.deed.stateFacilities && inCampaignConduct(world)),
    participantOf2And4(world, choices),
    candidate(world, choices),
    campaign(world, choices),
  ],
  5: (world, choices) => [
    decides(world) || actsStrongly(world) || (choices.weakActInDiscipline === "counts" && actsWeaklyForAgencies(world)),
    world.findings.favoursOrHarms,
    pair(world, choices),
    !world.beneficiary.several || choices.oneContestant === "one-or-more",
  ],
  6: (world, choices) => [
    holdsActivity(world) || gives(world),
    world.findings.partisanLeaning,
    audience(world, choices),
    pair(world, choices),
    regimeOf(world) === "pemilu" || choices.pilkadaPairAsParticipant === "counts",
  ],
  7: (world, choices) => [
    givesSupportLetter(world) || (choices.collectingCopies === "counts" && collectsCopies(world)),
    world.deed.ktpCopy,
    letterStage(world, choices),
  ],
};

export type Angka = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const TIERS: Readonly<Record<Angka, string | undefined>> = {
  1: undefined,
  2: "pns:sedang",
  3: "pns:berat",
  4: "pns:berat",
  5: "pns:berat",
  6: "pns:berat",
  7: "pns:berat",
};

/** Pasal 5 huruf n with the tier of Pasal 13 huruf g (angka 2) or 14 huruf i (angka 3 to 7); angka 1 has none. */
export function pasal5HurufN(angka: Angka, world: World, choices: Choices): Ruling {
  const tier = TIERS[angka];
  return ruling({
    regime: true,
    inForce: inForce(world),
    reached: () => isPns(world) || isCpns(world),
    elements: () => MEANS[angka](world, choices),
    ...(tier === undefined ? {} : { tier }),
  });
}
