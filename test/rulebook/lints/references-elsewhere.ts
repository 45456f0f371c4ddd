import { FACTS, INSTRUMENT, added, edit, type PlantedError } from "../planted.js";

const CASE = "precedents/perkara-1.yaml";

/** A decided case that says this, too. */
const decided = (more: string) =>
  added(
    CASE,
    `id: perkara-1
title: { id: Perkara satu, en: Case one }
cycle: pilkada-2099
facts: { actor.status: [pns] }
forum: PN Contoh
outcome: convicted
confidence: B
certainty: single_source
sources: [{ title: rekaan }]
${more}
`,
  );

/** A finding that is one of several words. */
const INTENT = edit(
  FACTS,
  "  - path: findings.favours_or_harms\n",
  `  - path: findings.intent
    kind: finding
    type: enum
    values: [{ slug: sengaja, label: { id: Sengaja, en: Intentional } }]
    display_only: true
    label: { id: kesengajaan, en: intent }
    question: { id: Sengaja?, en: Intended? }
    help: { id: Penilaian., en: An evaluation. }
  - path: findings.favours_or_harms
`,
);

export const errors: readonly PlantedError[] = [
  {
    code: "slug-unknown",
    error: "a finding that alleges conduct of no kind",
    plant: edit(
      FACTS,
      "  - path: findings.favours_or_harms\n",
      "  - path: findings.favours_or_harms\n    alleges: membuat-keputusn\n",
    ),
    at: [FACTS, "membuat-keputusn"],
    args: { fact: "act.conduct", slug: "membuat-keputusn", suggestion: "membuat-keputusan" },
  },
  {
    code: "slug-unknown",
    error: "a fact of persons of a capacity that there is not",
    plant: edit(
      FACTS,
      "  - path: actor.on_unpaid_leave\n",
      "  - path: actor.on_unpaid_leave\n    of_status: [pns, kepala-dessa]\n",
    ),
    at: [FACTS, "kepala-dessa"],
    args: { fact: "actor.status", slug: "kepala-dessa", suggestion: "kepala-desa" },
  },
  {
    code: "slug-unknown",
    error: "a fact that a capacity rules out which there is not",
    plant: edit(
      FACTS,
      "  - path: actor.on_unpaid_leave\n",
      "  - path: actor.on_unpaid_leave\n    not_of_status: [kepala-dessa]\n",
    ),
    at: [FACTS, "kepala-dessa"],
    args: { fact: "actor.status", slug: "kepala-dessa", suggestion: "kepala-desa" },
  },
  {
    code: "slug-unknown",
    error: "a decided case with a feature outside the dictionary",
    plant: {
      file: "precedents/perkara-1.yaml",
      find: "",
      put: `id: perkara-1
title: { id: Perkara satu, en: Case one }
cycle: pilkada-2099
facts: { actor.status: [pns, lurah], act.publicly_accessible: true }
forum: PN Contoh
outcome: convicted
confidence: B
certainty: single_source
sources: [{ title: rekaan }]
`,
    },
    at: ["precedents/perkara-1.yaml", "lurah]"],
    args: { fact: "actor.status", slug: "lurah" },
  },
  {
    code: "reference-unknown",
    error: "an excuse for a planted error in a provision that is not there",
    plant: added(
      "mutation-survivors.yaml",
      `survivors:
  - { provision: "pp-0-2099:11", kind: other-tier, part: sanction, reason: { id: rekaan, en: invented } }
`,
    ),
    at: ["mutation-survivors.yaml", '"pp-0-2099:11"'],
    args: { what: "provision", id: "pp-0-2099:11" },
  },
  {
    code: "reference-unknown",
    error: "a fact with a value set that is not there",
    plant: edit(FACTS, "values_from: kedudukan", "values_from: kedudukann"),
    at: [FACTS, "kedudukann"],
    args: { what: "value-set", id: "kedudukann", suggestion: "kedudukan" },
  },
  {
    code: "reference-unknown",
    error: "a misquotation whose right place is a provision that is not there",
    plant: edit(
      INSTRUMENT,
      "sources:",
      'misquotations: [{ given: "Pasal 9", right: "pp-0-2099:11", why: { id: rekaan, en: invented } }]\nsources:',
    ),
    at: [INSTRUMENT, '"pp-0-2099:11"'],
    args: { what: "provision", id: "pp-0-2099:11", suggestion: "pp-0-2099:10" },
  },
  {
    code: "reference-unknown",
    error: "offices from a value set that is not there, which makes no office of a calendar unknown",
    plant: edit(
      FACTS,
      "    values:\n      - { slug: bupati, label: { id: Bupati, en: Regent } }\n",
      "    values_from: jabatan\n",
    ),
    at: [FACTS, "jabatan\n"],
    args: { what: "value-set", id: "jabatan" },
  },
  {
    code: "slug-unknown",
    error: "a decided case with a finding outside the dictionary",
    plant: [INTENT, decided("findings: { intent: sengja }")],
    at: [CASE, "sengja"],
    args: { fact: "findings.intent", slug: "sengja", suggestion: "sengaja" },
  },
  {
    code: "reference-unknown",
    error: "a decided case with a finding that is none",
    plant: decided("findings: { favour_or_harms: ya }"),
    at: [CASE, "favour_or_harms"],
    args: { what: "finding", id: "favour_or_harms", suggestion: "favours_or_harms" },
  },
  {
    code: "reference-unknown",
    error: "a decided case that read a question in a way that it does not have",
    plant: decided("readings: { tindakan-lemah: umun }"),
    at: [CASE, "umun"],
    args: { what: "choice", id: "umun", suggestion: "umum" },
  },
  {
    code: "reference-unknown",
    error: "a decided case that read a question that is not there",
    plant: decided("readings: { tindakan-lema: umum }"),
    at: [CASE, "tindakan-lema"],
    args: { what: "reading", id: "tindakan-lema", suggestion: "tindakan-lemah" },
  },
  {
    code: "reference-unknown",
    error: "a decided case on a provision that is not there",
    plant: decided('cites: ["Pasal 5", "pp-0-2099:11"]'),
    at: [CASE, '"pp-0-2099:11"'],
    args: { what: "provision", id: "pp-0-2099:11", suggestion: "pp-0-2099:10" },
  },
  {
    code: "reference-unknown",
    error: "a decided case that is told twice, the other time nowhere",
    plant: decided("duplicate_of: { id: perkara-2, certainty: confirmed }"),
    at: [CASE, "perkara-2"],
    args: { what: "precedent", id: "perkara-2", suggestion: "perkara-1" },
  },
  {
    code: "reference-unknown",
    error: "a decided case that is its own duplicate",
    plant: decided("duplicate_of: { id: perkara-1, certainty: confirmed }"),
    at: [CASE, "perkara-1, certainty"],
    args: { what: "precedent", id: "perkara-1" },
  },
  {
    code: "operand-unfit",
    error: "a decided case with a word where a fact is yes or no",
    plant: { ...decided(""), put: decided("").put.replace("actor.status: [pns]", "act.publicly_accessible: ya") },
    at: [CASE, "ya }"],
    args: { fact: "act.publicly_accessible", expected: "boolean" },
  },
  {
    code: "reference-unknown",
    error: "a decided case with a feature that is no fact",
    plant: { ...decided(""), put: decided("").put.replace("actor.status", "actor.statuss") },
    at: [CASE, "actor.statuss"],
    args: { what: "fact", id: "actor.statuss", suggestion: "actor.status" },
  },
  {
    code: "operand-unfit",
    error: "a decided case with a word where a finding is yes or no",
    plant: decided("findings: { favours_or_harms: ya }"),
    at: [CASE, "ya }"],
    args: { fact: "findings.favours_or_harms", expected: "boolean" },
  },
  {
    code: "reference-unknown",
    error: "a decided case of a contest that is not there",
    plant: { ...decided(""), put: decided("").put.replace("pilkada-2099", "pilkada-2098") },
    at: [CASE, "pilkada-2098"],
    args: { what: "calendar", id: "pilkada-2098", suggestion: "pilkada-2099" },
  },
];
