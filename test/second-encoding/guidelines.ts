/** SKB 2022, rows KE-1 to KE-7 and D-1 to D-11, from the guidelines sheet (3.1, 3.2, 12). */
import { determined, fixed, regimeOf } from "./calendars.js";
import type { Choices } from "./choices.js";
import {
  accompaniesSpouse,
  actsStrongly,
  actsWeaklyForAgencies,
  approaches,
  attends,
  becomes,
  campaignsOnline,
  collectsCopies,
  decides,
  gives,
  givesSupportLetter,
  hasRecipients,
  holdsActivity,
  installsProps,
  interacts,
  introduces,
  involvesItself,
  joinsOrFollows,
  joinsParty,
  photo,
  posts,
  showsIdentity,
  takesPart,
} from "./conduct.js";
import { OTHER_OFFICIALS } from "./discipline.js";
import { isAsn, isCpns, isPartTimePppk, isPppk } from "./person.js";
import { ruling, type Ruling } from "./ruling.js";
import type { TargetKind, World } from "./world.js";

const IN_FORCE = "2022-09-22";

export const ROWS = [
  "KE-1",
  "KE-2",
  "KE-3",
  "KE-4",
  "KE-5",
  "KE-6",
  "KE-7",
  "D-1",
  "D-2",
  "D-3",
  "D-4",
  "D-5",
  "D-6",
  "D-7",
  "D-8",
  "D-9a",
  "D-9b",
  "D-10",
  "D-11",
] as const;
export type Row = (typeof ROWS)[number];

const CANDIDATES: readonly TargetKind[] = ["pasangan-calon", "calon-legislatif", "calon-dpd"];

/** *Bakal calon*; whether one who never became a candidate was one is open (12.3). */
function wouldBe(world: World, choices: Choices, kinds = CANDIDATES): boolean {
  if (world.beneficiary.neverDetermined && choices.neverDeterminedAsWouldBe === "does-not") return false;
  return kinds.some((kind) => world.beneficiary.kinds.includes(kind) && !determined(world, kind));
}

function calon(world: World, kinds = CANDIDATES): boolean {
  return kinds.some((kind) => world.beneficiary.kinds.includes(kind) && determined(world, kind));
}

function party(world: World): boolean {
  return world.beneficiary.kinds.includes("partai");
}

/**
 * Whether the participants are fixed for the party: the day of its candidates where they are named with it, else its
 * own day in a Pemilu and that of the pairs in a Pilkada.
 */
function partyFixed(world: World): boolean {
  const [named] = world.beneficiary.kinds.filter((kind) => kind !== "partai");
  return fixed(world, named ?? (regimeOf(world) === "pemilu" ? "partai" : "pasangan-calon"));
}

/** Leave without state pay: PNS only; PPPK and CPNS have none (12.14). */
function onLeave(world: World): boolean {
  return world.person.unpaidLeave && !isCpns(world) && !isPppk(world);
}

/** Post, comment, share, like, join, follow, for the victory of somebody. */
function supportsOnline(world: World, choices: Choices): boolean {
  if (joinsOrFollows(world)) return true;
  if (!interacts(world)) return false;
  const { account } = world.deed;
  return (
    choices.victoryAccount === "join-only" ||
    account === "akun-pemenangan" ||
    (choices.victoryAccount === "all-and-candidate" && account === "akun-calon")
  );
}

/** Own posting, open to the public, of a photo under one of the limbs. */
function publishesPhoto(world: World, limbs: { readonly candidate: boolean; readonly partyOrCandidate: boolean }) {
  if (!posts(world) || world.deed.postedBy !== "sendiri" || !world.deed.public) return false;
  const { candidate, team, props } = photo(world);
  const mark = world.deed.partisanSymbol || world.deed.attributes.includes("partai") || showsIdentity(world);
  return (
    (candidate && limbs.candidate) || (team && mark && limbs.partyOrCandidate) || (props && limbs.partyOrCandidate)
  );
}

/** ASN of the work unit, family, the public. */
const AUDIENCE = ["pns-unit-kerja", "keluarga", "masyarakat", "pemilih", "bukan-pemilih", "warga", "organisasi"];
/** Named without unit or status: there may be ASN of the own unit among them. */
const PERHAPS_OWN_ASN = ["bawahan", "pns", "cpns", "pppk", "pppk-paruh-waktu", "pejabat-asn", "perangkat-kelurahan"];
const RECIPIENTS = ["pns-unit-kerja", "keluarga", "masyarakat", "pemilih", "peserta-kampanye"];

/** Officials and staff elsewhere are the public only on the wide reading. */
function audience(world: World, choices: Choices): boolean {
  const { addressed, addressedIncludeUnitAsn, goodsRecipients } = world.deed;
  const given = hasRecipients(world);
  return (
    addressed.some((each) => AUDIENCE.includes(each)) ||
    (addressed.some((each) => PERHAPS_OWN_ASN.includes(each)) && addressedIncludeUnitAsn) ||
    (given && goodsRecipients.some((each) => RECIPIENTS.includes(each))) ||
    (choices.otherAudience === "public" &&
      (addressed.some((each) => OTHER_OFFICIALS.includes(each)) ||
        (given && goodsRecipients.includes("penyelenggara"))))
  );
}

/** Expert or victory team, consultant, or whatever it is called: so a campaign team, and whoever works in one. */
function inTeam(world: World): boolean {
  return becomes(world, "tim-ahli", "tim") || (involvesItself(world) && world.person.team);
}

const REGIONAL_OR_DPD: readonly TargetKind[] = ["pasangan-calon", "calon-dpd"];

const ELEMENTS: Readonly<Record<Row, (world: World, choices: Choices) => readonly boolean[]>> = {
  "KE-1": (world, choices) => [installsProps(world), wouldBe(world, choices)],
  "KE-2": (world, choices) => [campaignsOnline(world), wouldBe(world, choices)],
  "KE-3": (world, choices) => [
    attends(world) || takesPart(world),
    world.findings.activeSupport,
    wouldBe(world, choices, ["pasangan-calon"]),
  ],
  "KE-4": (world, choices) => [supportsOnline(world, choices), wouldBe(world, choices)],
  "KE-5": (world, choices) => {
    const candidate = wouldBe(world, choices);
    return [publishesPhoto(world, { candidate, partyOrCandidate: candidate || party(world) })];
  },
  "KE-6": (world, choices) => [
    involvesItself(world) || introduces(world),
    wouldBe(world, choices) || (choices.partyInKe6 === "counts" && party(world)),
  ],
  "KE-7": (world) => [
    accompaniesSpouse(world) || attends(world) || takesPart(world),
    world.person.spouseIsCandidate || accompaniesSpouse(world),
    calon(world),
    !onLeave(world),
  ],
  "D-1": (world) => [installsProps(world), calon(world)],
  "D-2": (world) => [campaignsOnline(world), calon(world)],
  "D-3": (world, choices) => {
    const { party: toParty, public: toPublic } = approaches(world);
    return [
      (toParty && world.office !== "dpd") || (toPublic && (world.office === "dpd" || regimeOf(world) === "pilkada")),
      world.beneficiary.isActor,
      wouldBe(world, choices),
      !onLeave(world),
    ];
  },
  "D-4": (world) => [
    attends(world) || takesPart(world),
    world.findings.activeSupport,
    calon(world, ["pasangan-calon"]),
  ],
  "D-5": (world) => [joinsParty(world), world.person.partyMember || world.person.partyOfficer],
  "D-6": (world, choices) => [supportsOnline(world, choices), calon(world)],
  "D-7": (world, choices) => {
    const candidate = calon(world);
    return [
      publishesPhoto(world, { candidate, partyOrCandidate: candidate || party(world) }),
      choices.photoPurpose === "not-needed" || world.findings.supportPurpose,
    ];
  },
  "D-8": (world, choices) => [
    holdsActivity(world) || gives(world),
    world.findings.partisanLeaning,
    audience(world, choices),
    party(world) || calon(world),
  ],
  "D-9a": (world, choices) => [inTeam(world), wouldBe(world, choices) || (party(world) && !partyFixed(world))],
  "D-9b": (world) => [
    inTeam(world) || becomes(world, "pelaksana"),
    calon(world) || (party(world) && partyFixed(world)),
  ],
  "D-10": (world, choices) => [
    givesSupportLetter(world) || collectsCopies(world),
    wouldBe(world, choices, REGIONAL_OR_DPD) && world.office !== "presiden",
  ],
  "D-11": (world, choices) => [
    decides(world) || actsStrongly(world) || (choices.weakActInDiscipline === "counts" && actsWeaklyForAgencies(world)),
    world.findings.favoursOrHarms,
    party(world) || calon(world) || (choices.wouldBeInD11 === "counts" && wouldBe(world, choices)),
  ],
};

const TIERS: Readonly<Record<Row, string>> = {
  "KE-1": "etik",
  "KE-2": "etik",
  "KE-3": "etik",
  "KE-4": "etik",
  "KE-5": "etik",
  "KE-6": "etik",
  "KE-7": "etik",
  "D-1": "pns:berat",
  "D-2": "pns:berat",
  "D-3": "pns:sedang",
  "D-4": "pns:berat",
  "D-5": "pemberhentian:ptdh",
  "D-6": "pns:berat",
  "D-7": "pns:berat",
  "D-8": "pns:berat",
  "D-9a": "pns:sedang",
  "D-9b": "pns:berat",
  "D-10": "pns:berat",
  "D-11": "pns:berat",
};

export function row(id: Row, world: World, choices: Choices): Ruling {
  return ruling({
    regime: true,
    inForce: world.day >= IN_FORCE,
    reached: () => isAsn(world) || isPartTimePppk(world) || isCpns(world),
    elements: () => ELEMENTS[id](world, choices),
    // Registration is the measure (PP 37/2004 Pasal 1 angka 4); that it was without consent is a defence.
    excepted: () => id === "D-5" && world.person.nameUsed,
    tier: TIERS[id],
  });
}
