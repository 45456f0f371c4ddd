/**
 * Complete facts of one person in one act for one contest, as the second encoding reads them. Every question has an
 * answer here: nothing is unknown, so every predicate over them is two-valued.
 */
import type { Cycle } from "./calendars.js";

export type Day = string;

export type Office =
  "presiden" | "dpr" | "dpd" | "dprd-provinsi" | "dprd-kabupaten-kota" | "gubernur" | "bupati" | "wali-kota";

export type TargetKind = "pasangan-calon" | "calon-legislatif" | "calon-dpd" | "partai";

export type Position =
  | "jpt-utama"
  | "jpt-madya"
  | "jpt-pratama"
  | "administrator"
  | "pengawas"
  | "pelaksana"
  | "fungsional-ahli-utama"
  | "fungsional"
  | "none";

export interface Person {
  /** Every capacity held on the day. */
  readonly capacities: readonly string[];
  readonly position: Position;
  readonly lurah: boolean;
  readonly leadsUnit: boolean;
  /** Asked of ward officials. */
  readonly civilServant: boolean;
  readonly candidate: "bukan" | "bakal-calon" | "calon";
  readonly incumbent: boolean;
  readonly executor: boolean;
  readonly team: boolean;
  readonly participant: boolean;
  readonly registered: boolean;
  readonly partyMember: boolean;
  readonly partyOfficer: boolean;
  readonly nameUsed: boolean;
  readonly unpaidLeave: boolean;
  readonly campaignLeave: boolean;
  readonly spouseIsCandidate: boolean;
  /** Discipline examination before 31 August 2021. */
  readonly examinedBefore2021: boolean;
}

export interface Deed {
  readonly conduct: readonly string[];
  readonly atCampaignEvent: boolean;
  readonly postedBy: "sendiri" | "orang-lain";
  readonly medium: "media-sosial" | "grup-tertutup" | "pesan-pribadi" | "media-massa" | "luring";
  readonly account: string;
  readonly public: boolean;
  readonly inOfficeCapacity: boolean;
  readonly officialAssignment: boolean;
  readonly partisanSymbol: boolean;
  readonly attributes: readonly ("partai" | "calon" | "pns")[];
  readonly stateFacilities: boolean;
  readonly officialDecision: boolean;
  readonly programmeUsed: boolean;
  readonly ktpCopy: boolean;
  readonly involved: readonly string[];
  /** Asked where those involved are named without their status. */
  readonly involvedIncludeListed: boolean;
  readonly mobilised: readonly string[];
  /** Asked where those mobilised are named without their status. */
  readonly mobilisedIncludePns: boolean;
  readonly addressed: readonly string[];
  /** PNS of the own unit: asked where those addressed are named without unit or status. */
  readonly addressedIncludePns: boolean;
  /** ASN of the own unit, likewise. */
  readonly addressedIncludeUnitAsn: boolean;
  readonly goodsRecipients: readonly string[];
}

export interface Beneficiary {
  readonly kinds: readonly TargetKind[];
  readonly several: boolean;
  readonly neverDetermined: boolean;
  readonly isActor: boolean;
}

export interface Findings {
  readonly favoursOrHarms: boolean;
  readonly intent: boolean;
  readonly partisanLeaning: boolean;
  readonly activeSupport: boolean;
  readonly supportPurpose: boolean;
  readonly activeParticipation: boolean;
}

export interface World {
  readonly cycle: Cycle;
  readonly office: Office;
  readonly day: Day;
  /** Dates that the incident itself states in place of the calendar's. */
  readonly stated?: { readonly determination: Day; readonly campaign: { readonly from: Day; readonly to: Day } };
  readonly person: Person;
  readonly deed: Deed;
  readonly beneficiary: Beneficiary;
  readonly findings: Findings;
}
