/** Pasal 280 ayat (2) jo. 493 and ayat (3) jo. 494 UU 7/2017, from the Pemilu sheet (2.3, 2.4, 2.6, 3.6, 9). */
import { regimeOf } from "./calendars.js";
import type { Choices } from "./choices.js";
import { becomes, campaigns, involvesOfficials } from "./conduct.js";
import { isAsn, isPartTimePppk, isTniOrPolri, isVillageCouncil, isVillageHead, isVillageStaff } from "./person.js";
import { ruling, type Penalty, type Ruling } from "./ruling.js";
import type { World } from "./world.js";

const IN_FORCE = "2017-08-16";
/** UU 1/2026 and the general part of the new code (intent by default). */
const REFORM = "2026-01-02";

/** On the list of persons: a candidate and a party officer always are; others as designated (270). */
function isExecutor(world: World): boolean {
  return (
    world.person.executor ||
    becomes(world, "pelaksana") ||
    world.person.candidate === "calon" ||
    world.person.partyOfficer
  );
}

function isTeam(world: World): boolean {
  return world.person.team || becomes(world, "tim");
}

/** *Pelaksana* or *tim Kampanye* on each of the readings. */
function hasRole(world: World, choices: Choices): boolean {
  switch (choices.campaignRole) {
    case "actual":
      return isExecutor(world) || isTeam(world) || world.findings.activeParticipation;
    case "listed":
      return isExecutor(world) || isTeam(world);
    case "registered":
      return world.person.registered;
  }
}

/** Letters a to k of ayat (2). */
const LISTED = [
  "hakim",
  "anggota-bpk",
  "pejabat-bi",
  "pejabat-bumn-bumd",
  "karyawan-bumn-bumd",
  "pimpinan-lembaga-nonstruktural",
  "pns",
  "pppk",
  "pppk-paruh-waktu",
  "pns-unit-kerja",
  "pejabat-asn",
  "penjabat-kepala-desa",
  "penjabat-kepala-daerah",
  "tni",
  "polri",
  "kepala-desa",
  "perangkat-desa",
  "anggota-bpd",
  "bukan-pemilih",
];

/** Names that do not say whether a person of ayat (2) is meant. */
const UNNAMED = [
  "bawahan",
  "perangkat-kelurahan",
  "kepala-lingkungan",
  "pejabat-negara",
  "pelaksana-tugas-kepala-daerah",
  "penyelenggara-pemilu",
  "organisasi",
];

function intent(world: World): boolean {
  return world.day < REFORM || world.findings.intent;
}

function confinement(world: World, finesAfterReform: readonly number[]): Penalty {
  return world.day < REFORM
    ? { custody: "kurungan", maxMonths: 12, maxFine: [12_000_000], connector: "and" }
    : { custody: "none", maxFine: finesAfterReform, connector: "fine_only" };
}

function involvesListed({ deed }: World): boolean {
  const named = deed.involved.some((each) => LISTED.includes(each));
  return named || (deed.involvedIncludeListed && deed.involved.some((each) => UNNAMED.includes(each)));
}

/** The campaign side involves a listed person. */
export function pasal280ayat2jo493(world: World, choices: Choices): Ruling {
  return ruling({
    regime: regimeOf(world) === "pemilu",
    inForce: world.day >= IN_FORCE,
    reached: () => hasRole(world, choices),
    elements: () => [involvesOfficials(world), involvesListed(world), world.deed.atCampaignEvent, intent(world)],
    penalty: confinement(world, [10_000_000, 50_000_000]),
  });
}

/** A listed person takes part as *pelaksana* and *tim*; 494 punishes letters f to j. */
export function pasal280ayat3jo494(world: World, choices: Choices): Ruling {
  return ruling({
    regime: regimeOf(world) === "pemilu",
    inForce: world.day >= IN_FORCE,
    reached: () =>
      isAsn(world) ||
      isPartTimePppk(world) ||
      isTniOrPolri(world) ||
      isVillageHead(world) ||
      isVillageStaff(world) ||
      isVillageCouncil(world),
    elements: () => [
      // Some behaviour is alleged; the role, not its kind, decides.
      campaigns(world),
      hasRole(world, choices),
      choices.executorAndTeam === "either" || (isExecutor(world) && isTeam(world)),
      intent(world),
    ],
    penalty: confinement(world, [10_000_000]),
  });
}
