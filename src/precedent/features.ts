/** The legally relevant features of an act, each a small set of values; a feature that is not known is undefined. */
import type { Rulebook } from "../rulebook/model.js";
import { conductOf } from "./conduct.js";
import type { DimensionId } from "./dimensions.js";
import type { FlatFacts } from "./facts.js";

export type Features = Readonly<Record<DimensionId, ReadonlySet<string> | undefined>>;

/** Groups of capacities to which different laws apply. */
const STATUS_CLASS: Readonly<Record<string, readonly string[]>> = {
  civil_service: ["pns", "cpns", "pppk", "pppk-paruh-waktu"],
  contract_staff: ["pegawai-non-asn"],
  village: ["kepala-desa", "penjabat-kepala-desa", "perangkat-desa", "anggota-bpd"],
  ward: ["perangkat-kelurahan", "kepala-lingkungan"],
  region_head: ["kepala-daerah", "wakil-kepala-daerah", "penjabat-kepala-daerah", "pelaksana-tugas-kepala-daerah"],
  state_official: ["pejabat-negara", "pejabat-daerah", "hakim", "anggota-bpk", "pejabat-bi"],
  forces: ["tni", "polri"],
  public_company: ["pejabat-bumn-bumd", "karyawan-bumn-bumd"],
};

const STRUCTURAL: ReadonlySet<string> = new Set(["jpt-utama", "jpt-madya", "jpt-pratama", "administrator", "pengawas"]);
const FUNCTIONAL: ReadonlySet<string> = new Set(["fungsional", "fungsional-ahli-utama"]);

export function featuresOf(rulebook: Rulebook, facts: FlatFacts): Features {
  const conduct = conductOf(rulebook, facts);
  return {
    conduct: conduct?.kinds,
    manner: conduct && new Set([conduct.manner]),
    status: classes(facts.slugs.get("actor.status"), statusClass),
    position: classes(facts.slugs.get("actor.position"), (slug) => positionClass(slug, facts)),
    stage: classes(facts.slugs.get("target.stage"), (slug) => slug),
    contest: facts.regime && new Set([facts.regime]),
    period: facts.in_campaign === undefined ? undefined : new Set([facts.in_campaign ? "campaign" : "outside"]),
    target: classes(facts.slugs.get("target.kind"), (slug) => slug),
    medium: classes(facts.slugs.get("act.medium"), (slug) => slug),
  };
}

/** Alternatives that fall into one class are known as that class; others are not known. */
function classes(
  stated: readonly (readonly string[])[] | undefined,
  classOf: (slug: string) => string,
): ReadonlySet<string> | undefined {
  const known = (stated ?? []).flatMap((alternatives) => {
    const own = [...new Set(alternatives.map(classOf))];
    return own.length === 1 ? own : [];
  });
  return known.length === 0 ? undefined : new Set(known);
}

function statusClass(slug: string): string {
  return Object.entries(STATUS_CLASS).find(([, slugs]) => slugs.includes(slug))?.[0] ?? "other";
}

function positionClass(slug: string, facts: FlatFacts): string {
  if (STRUCTURAL.has(slug)) return "structural";
  if (!FUNCTIONAL.has(slug)) return "staff";
  return facts.flags.get("actor.leads_unit") === true ? "functional_head" : "functional";
}
