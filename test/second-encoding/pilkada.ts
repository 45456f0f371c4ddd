/** Pasal 71 ayat (1) jo. Pasal 188 UU 1/2015, from the Pilkada sheet (4.1, 4.5, 9, 11). */
import { determined, inCampaignPeriod, regimeOf } from "./calendars.js";
import type { Choices } from "./choices.js";
import { actsStrongly, actsWeakly, decides, involvesItself, usesOffice } from "./conduct.js";
import {
  isAsn,
  isInterimHeadOfRegion,
  isPartTimePppk,
  isRegionalOfficial,
  isStandInHeadOfRegion,
  isStateOfficial,
  isTniOrPolri,
  isVillageHead,
} from "./person.js";
import { ruling, type Penalty, type Ruling } from "./ruling.js";
import type { World } from "./world.js";

const PERPPU = "2014-10-02";
/** UU 10/2016: wider addressees, a pair, no campaign period. */
const SECOND_AMENDMENT = "2016-07-01";
/** MK 136/PUU-XXII/2024 brings *pejabat daerah*, TNI and Polri under 188. */
const MK_136 = "2024-11-14";
/** UU 1/2026. */
const REFORM = "2026-01-02";

const MANAGERIAL = ["jpt-utama", "jpt-madya", "jpt-pratama", "administrator", "pengawas"];

/**
 * An interim head of region is taken from the JPT (Pasal 201(10)-(11)), so an official ASN on either reading, unless a
 * soldier or police officer holds that post, who is no ASN; a stand-in is a deputy, who is a state official, or an
 * official ASN (1.1).
 */
function isOfficialAsn(world: World, choices: Choices): boolean {
  if (isStandInHeadOfRegion(world)) return true;
  if (isInterimHeadOfRegion(world) && (choices.officialAsn === "every-post" || !isTniOrPolri(world))) return true;
  if (choices.officialAsn === "every-post") return isAsn(world) || isPartTimePppk(world);
  return isAsn(world) && MANAGERIAL.includes(world.person.position);
}

/** Addressees of 71(1) on the day; 71(4) has extended it to interim heads of region since 2016. */
function forbidden(world: World, choices: Choices): boolean {
  return (
    isStateOfficial(world) ||
    isOfficialAsn(world, choices) ||
    isVillageHead(world) ||
    world.person.lurah ||
    (world.day >= SECOND_AMENDMENT &&
      (isRegionalOfficial(world) || isTniOrPolri(world) || isInterimHeadOfRegion(world)))
  );
}

/** Offenders of 188: the classes of 2014, and those that MK 136 adds. */
function punishable(world: World, choices: Choices): boolean {
  return (
    isStateOfficial(world) ||
    isOfficialAsn(world, choices) ||
    isVillageHead(world) ||
    world.person.lurah ||
    (world.day >= MK_136 && (isRegionalOfficial(world) || isTniOrPolri(world)))
  );
}

function elements(world: World, choices: Choices): readonly boolean[] {
  const act = decides(world) || actsStrongly(world) || (choices.weakActInCrime === "counts" && actsWeakly(world));
  const pair = world.beneficiary.kinds.includes("pasangan-calon");
  const calon = determined(world, "pasangan-calon");
  const one = !world.beneficiary.several || choices.oneContestant === "one-or-more";
  const object =
    world.day < SECOND_AMENDMENT
      ? [pair && calon, inCampaignPeriod(world)]
      : [pair && (calon || choices.pairBeforeDetermination === "does-not")];
  return [act, world.findings.favoursOrHarms, one, ...object];
}

/** 70(2): who may take part in the campaign with permission, while taking part and without any act of office. */
function permitted(world: World, choices: Choices): boolean {
  return (
    choices.campaignPermission === "answers" &&
    world.person.campaignLeave &&
    (isStateOfficial(world) || isRegionalOfficial(world)) &&
    involvesItself(world) &&
    !usesOffice(world)
  );
}

function penalty(world: World): Penalty {
  return world.day < REFORM
    ? {
        custody: "penjara",
        minMonths: 1,
        maxMonths: 6,
        minFine: 600_000,
        maxFine: [6_000_000],
        connector: "and_or",
      }
    : { custody: "penjara", maxMonths: 6, maxFine: [6_000_000, 10_000_000], connector: "and_or" };
}

/** 71(1) jo. 188. */
export function pasal71jo188(world: World, choices: Choices): Ruling {
  return ruling({
    regime: regimeOf(world) === "pilkada",
    inForce: world.day >= PERPPU,
    reached: () => forbidden(world, choices) && punishable(world, choices),
    elements: () => [...elements(world, choices), world.findings.intent],
    excepted: () => permitted(world, choices),
    penalty: penalty(world),
  });
}
