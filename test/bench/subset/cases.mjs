/** The ten provisions that every engine is asked about, and incidents in which each of their facts is known. */
import { random } from "../random.mjs";
import { dayNumber } from "./terms.mjs";

export const chains = [
  "pp-94-2021:5.n.1",
  "pp-94-2021:5.n.3+pp-94-2021:14.i.1",
  "pp-94-2021:5.n.4+pp-94-2021:14.i.2",
  "pp-94-2021:5.n.5+pp-94-2021:14.i.3",
  "pp-94-2021:5.n.6+pp-94-2021:14.i.4",
  "pp-94-2021:5.n.7+pp-94-2021:14.i.5",
  "uu-6-2014:51.c+uu-6-2014:52.1",
  "uu-2-2002:28.1",
  "uu-34-2004:39.2",
  "uu-6-2014:51.b+uu-6-2014:52.1",
];

/** What is chosen where the law is read differently: the first choice, or the one that prevails. */
export function readingsOf(rulebook) {
  return Object.fromEntries(
    rulebook.readings.map(({ id, choices }) => [id, (choices.find(({ prevails }) => prevails) ?? choices[0]).id]),
  );
}

const statuses = ["pns", "cpns", "pppk", "polri", "tni", "perangkat-desa", "kepala-desa"];
const conducts = [
  "pidato",
  "menyatakan-dukungan",
  "mengajak-mengimbau",
  "mengerahkan-pegawai",
  "memberi-uang-barang",
  "membuat-keputusan",
  "memberi-surat-dukungan-ktp",
  "menggunakan-fasilitas-negara",
  "mengadakan-kegiatan-keberpihakan",
  "ikut-kampanye",
  "menghadiri-deklarasi-kampanye",
  "mengunggah",
  "menjadi-pelaksana-kampanye",
  "menjadi-tim-kampanye",
];
const days = ["2024-08-20", "2024-09-25", "2024-10-05", "2024-11-20"];
const targets = ["pasangan-calon", "calon-dpd", "partai"];
const truths = [
  "act.state_facilities",
  "act.in_office_capacity",
  "act.ktp_copy",
  "act.mobilised_include_pns",
  "act.addressed_include_pns",
  "actor.campaign_executor",
  "actor.campaign_team",
  "actor.campaign_participant",
];
const findings = [
  "active_support",
  "active_participation",
  "favours_or_harms",
  "partisan_leaning",
  "benefits_group",
  "abuse_of_authority",
  "intent",
];
const persons = ["pns", "bawahan", "masyarakat", "keluarga"];
const recipients = ["pns-unit-kerja", "keluarga", "masyarakat"];

/**
 * So many incidents, and what is known of each as the other engines are given it: prepared beforehand, with days as numbers,
 * the stage of the candidacy worked out and every kind that a listed conduct is written out.
 */
export function casesOf(count, rulebook) {
  const kinds = kindsOf(rulebook.value_sets.conduct);
  const alleged = new Map(rulebook.facts.flatMap(({ path, alleges }) => (alleges ? [[path, alleges]] : [])));
  const { next, one, some } = random(20241005);
  return Array.from({ length: count }, (_, index) => {
    const on = one(days);
    const facts = {
      "election.regime": ["pilkada"],
      "act.on": on,
      "actor.status": [one(statuses)],
      "act.conduct": some(conducts, 1 + Math.floor(next() * 4)),
      "target.kind": [one(targets)],
      "target.stage": [on < "2024-09-22" ? "bakal-calon" : "calon"],
      "act.persons_mobilised": some(persons, 2),
      "act.persons_addressed": some(persons, 1),
      "act.goods_recipients": some(recipients, 1),
    };
    for (const fact of truths) facts[fact] = next() < 0.7;
    for (const finding of findings) facts[`finding.${finding}`] = next() < 0.8;
    const incident = incidentOf(facts, index);
    // A body that records such a finding alleges the conduct in which it consists.
    const found = findings.flatMap((finding) =>
      facts[`finding.${finding}`] ? (alleged.get(`findings.${finding}`) ?? []) : [],
    );
    const listed = [...facts["act.conduct"], ...found];
    return {
      incident,
      facts: {
        ...facts,
        "act.on": dayNumber(on),
        "act.conduct": [...new Set(listed.flatMap((kind) => kinds(kind)))],
      },
    };
  });
}

/** A kind and everything that it is by itself. Kinds that depend on something else are not among the conduct here. */
function kindsOf(values) {
  const parents = new Map(values.map(({ slug, is_a = [] }) => [slug, is_a.filter((kind) => typeof kind === "string")]));
  return function all(kind) {
    return [kind, ...(parents.get(kind) ?? []).flatMap(all)];
  };
}

function incidentOf(facts, index) {
  const of = (scope) =>
    Object.fromEntries(
      Object.entries(facts).flatMap(([path, value]) =>
        path.startsWith(`${scope}.`) ? [[path.slice(scope.length + 1), value]] : [],
      ),
    );
  const { status, ...actor } = of("actor");
  const { on, ...act } = of("act");
  const found = Object.entries(of("finding")).map(([id, value]) => [
    id,
    { value, by: { body: "bawaslu" }, reasons: "Menurut kajian." },
  ]);
  return {
    id: `perbandingan-${index}`,
    election: { cycle: "pilkada-2024", office: "bupati", region: "Kabupaten Contoh" },
    actors: [{ id: "terlapor", status: status[0], ...actor }],
    acts: [
      {
        id: "perbuatan",
        by: ["terlapor"],
        on,
        ...act,
        target: { kind: facts["target.kind"][0] },
        findings: Object.fromEntries(found),
      },
    ],
  };
}
