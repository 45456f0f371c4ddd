/** Who somebody is in law on the day, from the capacities recorded. */
import type { Day, World } from "./world.js";

function holds(world: World, ...capacities: readonly string[]): boolean {
  return capacities.some((each) => world.person.capacities.includes(each));
}

/** UU 6/2014 Pasal 46(1), 47(1), in force since 15 January 2014: an acting village head is appointed from the PNS. */
const ACTING_VILLAGE_HEAD_IS_PNS: Day = "2014-01-15";

/** Each may be a PNS as well or not: somebody says so. */
const PERHAPS_PNS = [
  "perangkat-kelurahan",
  "kepala-lingkungan",
  "penjabat-kepala-daerah",
  "pelaksana-tugas-kepala-daerah",
] as const;

export function isPns(world: World): boolean {
  return (
    holds(world, "pns") ||
    (holds(world, "penjabat-kepala-desa") && world.day >= ACTING_VILLAGE_HEAD_IS_PNS) ||
    (holds(world, ...PERHAPS_PNS) && world.person.civilServant)
  );
}

export function isCpns(world: World): boolean {
  return holds(world, "cpns");
}

/** ASN is the profession of PNS and PPPK (UU 5/2014 Pasal 1 angka 1). */
export function isAsn(world: World): boolean {
  return isPns(world) || holds(world, "pppk");
}

/** Full-time or part-time. */
export function isPppk(world: World): boolean {
  return holds(world, "pppk", "pppk-paruh-waktu");
}

/** Treated as PPPK (sheet, [C]); a kind of employee of UU 20/2023. */
export function isPartTimePppk(world: World): boolean {
  return holds(world, "pppk-paruh-waktu");
}

/** UU 5/2014 Pasal 122: heads of region and deputies, judges, BPK, and the others named there. */
export function isStateOfficial(world: World): boolean {
  return holds(world, "pejabat-negara", "kepala-daerah", "wakil-kepala-daerah", "hakim", "anggota-bpk");
}

/** UU 23/2014 Pasal 95(2), 148(2): members of the DPRD. */
export function isRegionalOfficial(world: World): boolean {
  return holds(world, "pejabat-daerah");
}

export function isTniOrPolri(world: World): boolean {
  return holds(world, "tni", "polri");
}

/** By any name; the acting one does the head's duties (UU 6/2014 Pasal 46(2), 47(2)). */
export function isVillageHead(world: World): boolean {
  return holds(world, "kepala-desa", "penjabat-kepala-desa");
}

export function isVillageStaff(world: World): boolean {
  return holds(world, "perangkat-desa");
}

export function isVillageCouncil(world: World): boolean {
  return holds(world, "anggota-bpd");
}

export function isInterimHeadOfRegion(world: World): boolean {
  return holds(world, "penjabat-kepala-daerah");
}

export function isStandInHeadOfRegion(world: World): boolean {
  return holds(world, "pelaksana-tugas-kepala-daerah");
}
