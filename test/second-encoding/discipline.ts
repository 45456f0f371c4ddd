/** Pasal 5 huruf n PP 94/2021 with Pasal 13 huruf g and 14 huruf i, from the discipline sheet (3.3 to 3.6, 3.9, 14). */
import { determined, inCampaignPeriod, regimeOf } from "./calendars.js";
import type { Choices } from "./choices.js";
import {
  actsStrongly,
  actsWeakly,
  attends,
  becomes,
  collectsCopies,
  decides,
  givesSupportLetter,
  holdsActivity,
  mobilises,
  takesPart,
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

/** As the elucidation of angka 3 widens it: organiser, success team, expert, funder, fund-raiser. */
function participantWide(world: World): boolean {
  return participant(world) || world.person.executor || world.person.team || worksForCampaign(world);
}

function participantOf2And4(world: World, choices: Choices): boolean {
  return choices.participantOfAngka2And4 === "wide" ? participantWide(world) : participant(world);
}

function inCampaignConduct(world: World): boolean {
  return attends(world) || takesPart(world) || worksForCampaign(world);
}

/** Angka 1. Listening without more turns on how its elucidation is read; presence with active support does not. */
function joins(world: World, choices: Choices): boolean {
  return (
    takesPart(world) ||
    becomes(world, "pelaksana", "tim", "tim-ahli") ||
    (attends(world) && (world.findings.activeSupport || choices.silentListener === "forbidden"))
  );
}

/** Party attributes (which include pictures of candidates) count in the campaign period, by the elucidation. */
function attributes(world: World): boolean {
  const { attributes: worn } = world.deed;
  return worn.includes("pns") || ((worn.includes("partai") || worn.includes("calon")) && inCampaignPeriod(world));
}

const PNS_GROUPS = ["pns", "pns-unit-kerja", "penjabat-kepala-desa"];
const UNNAMED_GROUPS = ["bawahan", "pejabat-asn", "perangkat-kelurahan"];

function otherPnsMobilised(world: World): boolean {
  const { mobilised } = world.deed;
  return (
    mobilises(world) &&
    (mobilised.some((each) => PNS_GROUPS.includes(each)) ||
      (mobilised.some((each) => UNNAMED_GROUPS.includes(each)) && world.deed.mobilisedIncludePns))
  );
}

/** *Salah satu pasangan calon*; the agencies protect every candidate and parties too. */
function onePair(world: World, choices: Choices): boolean {
  if (world.beneficiary.several) return false;
  if (standsAt(world, choices, "pasangan-calon")) return true;
  return (
    choices.pairOfAngka5And6 === "agencies" && (candidate(world, choices) || world.beneficiary.kinds.includes("partai"))
  );
}

function pairTakingPart(world: World, choices: Choices): boolean {
  const pilkada = regimeOf(world) === "pilkada";
  if (pilkada && choices.pilkadaPairAsParticipant === "does-not") return false;
  if (standsAt(world, choices, "pasangan-calon")) return true;
  return (
    choices.pairOfAngka5And6 === "agencies" && (candidate(world, choices) || world.beneficiary.kinds.includes("partai"))
  );
}

/** PNS of the own unit, family, the public. */
const AUDIENCE = ["pns-unit-kerja", "keluarga", "masyarakat"];

function audience(world: World): boolean {
  return [...world.deed.addressed, ...world.deed.goodsRecipients].some((each) => AUDIENCE.includes(each));
}

function independentStage(world: World, choices: Choices): boolean {
  if (candidate(world, choices)) return true;
  return (
    choices.letterBeforeDetermination === "counts" && CANDIDATES.some((kind) => world.beneficiary.kinds.includes(kind))
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
    participantWide(world),
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
    decides(world) || actsStrongly(world) || (choices.weakActInDiscipline === "counts" && actsWeakly(world)),
    world.findings.favoursOrHarms,
    onePair(world, choices),
  ],
  6: (world, choices) => [
    holdsActivity(world),
    world.findings.partisanLeaning,
    audience(world),
    pairTakingPart(world, choices),
  ],
  7: (world, choices) => [
    givesSupportLetter(world) || (choices.collectingCopies === "counts" && collectsCopies(world)),
    world.deed.ktpCopy,
    independentStage(world, choices),
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
