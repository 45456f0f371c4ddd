import { elements, KINDS } from "./conditions.js";
import type { Planted } from "./pack.js";
import { added, CALENDAR, DEFINITION, edit, FACTS, INSTRUMENT, LADDER, SANCTION, TESTS, TRACKS } from "./planted.js";

/** What is near to an error and none: the sound pack with it has no problem of that code. */
export const harmless: readonly {
  readonly code: string;
  readonly variant: string;
  readonly plant: readonly Planted[];
}[] = [
  {
    code: "condition-contradiction",
    variant: "a day before the wording begins, where a transition brings the wording to earlier conduct",
    plant: [
      edit(
        INSTRUMENT,
        "sources:",
        `transition:
  - acts_before: "2099-08-31"
    when: { when: { fact: actor.on_unpaid_leave, is: true } }
    displaces: pp-0-2099
    ref: Pasal 40
    text: { id: rekaan, en: invented }
sources:`,
      ),
      ...elements('when: { fact: act.on, before: "2099-08-31" }'),
    ],
  },
  {
    code: "condition-contradiction",
    variant: "a value that is of the excluded kind only under a condition",
    plant: [
      ...KINDS,
      ...elements(
        "when: { fact: election.regime, is: pemilu }",
        "when: { fact: election.regime, not_in: [pemilihan] }",
      ),
    ],
  },
  {
    code: "condition-contradiction",
    variant: "slugs of a list of which the next element shuts out some",
    plant: elements(
      "when: { fact: act.conduct, in: [mengunggah, menandatangani] }",
      "when: { fact: act.conduct, not_in: [membuat-keputusan] }",
    ),
  },
  {
    code: "condition-contradiction",
    variant: "two tests of a fact whose value set is not there",
    plant: [
      edit(FACTS, "    many: true\n    allegation: true\n    values_from: kedudukan\n", "    values_from: jabatan\n"),
      ...elements("when: { fact: actor.status, in: [pns] }", "when: { fact: actor.status, in: [pns, cpns] }"),
    ],
  },
  {
    code: "element-implied",
    variant: "tests of one fact in different terms",
    plant: [
      ...elements("when: { fact: election.regime, not_in: [pemilu] }", "when: { fact: election.regime, is: pilkada }"),
    ],
  },
  {
    code: "calendar-overlap",
    variant: "campaigns that overlap only if one of two sources is right",
    plant: [
      added(
        "calendars/pilkada-2099-kedua.yaml",
        `id: pilkada-2099-kedua
title: { id: Siklus kedua, en: A second cycle }
regime: pilkada
status: announced
offices: [bupati]
dates:
  campaign:
    from: { one_of: ["2099-11-01", "2099-11-25"], certainty: single_source }
    to: { day: "2099-12-01", certainty: confirmed }
sources: [{ title: rekaan }]
`,
      ),
    ],
  },
  {
    code: "calendar-order",
    variant: "a determination that is before the campaign by one of two sources",
    plant: [edit(CALENDAR, 'day: "2099-09-22"', 'one_of: ["2099-09-22", "2099-10-01"]')],
  },
  {
    code: "closure",
    variant: "a definition that ends with the repeal that ends its reader",
    plant: [
      edit(INSTRUMENT, "sources:", 'repealed: { on: "2099-12-01", by: pp-0-2099 }\nsources:'),
      edit(DEFINITION, 'from: "2099-01-01"', 'from: "2099-01-01", until: "2099-12-01"'),
    ],
  },
  {
    code: "closure",
    variant: "a rung whose windows cover the version together",
    plant: [
      edit(
        LADDER,
        "tiers:\n",
        `tiers:
  - id: sedang
    title: { id: Sedang, en: Medium }
    rank: 1
    in_force: { from: "2099-01-01", until: "2099-10-01" }
    options: [{ id: tegur, text: { id: Teguran, en: Reprimand }, state: applied, ref: Pasal 8, certainty: confirmed }]
`,
      ),
      edit(LADDER, "    rank: 1\n    options:\n", '    rank: 1\n    in_force: { from: "2099-10-01" }\n    options:\n'),
    ],
  },
  {
    code: "forum-shadowed",
    variant: "a forum behind one that takes some provisions only",
    plant: [
      edit(
        TRACKS,
        "        certainty: confirmed\n",
        `        for: ["pp-0-2099:10"]
        certainty: confirmed
      - { id: kedua, text: { id: Pejabat lain, en: Another official }, short: { id: Lain, en: Other }, ref: Pasal 13, certainty: confirmed }
`,
      ),
    ],
  },
  {
    code: "forum-shadowed",
    variant: "a forum that goes on where the one before it ends",
    plant: [
      edit(
        TRACKS,
        "        certainty: confirmed\n",
        `        until: "2099-10-01"
        certainty: confirmed
      - { id: kedua, text: { id: Pejabat lain, en: Another official }, short: { id: Lain, en: Other }, from: "2099-09-01", until: "2099-11-01", ref: Pasal 13, certainty: confirmed }
      - { id: ketiga, text: { id: Pejabat ketiga, en: A third official }, short: { id: Ketiga, en: Third }, from: "2099-09-01", ref: Pasal 14, certainty: confirmed }
`,
      ),
    ],
  },
  {
    code: "misquotation-lost",
    variant: "a misquotation whose right place is a provision of the pack",
    plant: [
      edit(
        INSTRUMENT,
        "sources:",
        'misquotations: [{ given: "Pasal 9", right: "pp-0-2099:10", why: { id: rekaan, en: invented } }]\nsources:',
      ),
    ],
  },
  {
    code: "citation-elsewhere",
    variant: "a basis that names its instrument as a whole",
    plant: [edit(SANCTION, 'at: "Pasal 10"', "at: Lampiran PP 0/2099")],
  },
  {
    code: "reference-unknown",
    variant: "a period between a day of the calendar and a dated fact",
    plant: elements("when: { fact: act.on, within: { from: { date: determination }, to: { date: act.on } } }"),
  },
  {
    code: "window-gap",
    variant: "time between versions that somebody explained",
    plant: [
      edit(
        DEFINITION,
        "versions:",
        `versions:
  - in_force: { from: "2098-06-01", until: "2099-01-01" }
    condition: { when: { fact: actor.status, in: [pns] } }
    ref: Pasal 1
    certainty: confirmed
    sources: [{ title: rekaan }]`,
      ),
      edit(
        SANCTION,
        "versions:",
        `versions:
  - in_force: { from: "2099-02-01", until: "2099-03-01", gap: { id: Dibatalkan., en: Struck down. } }
    basis: [{ instrument: pp-0-2099, at: "Pasal 10" }]
    norm: { id: "Dahulu.", en: "Formerly." }
    elements: []
    sanction: { ladder: pns, tier: sedang }
    certainty: confirmed
    sources: [{ title: rekaan }]`,
      ),
    ],
  },
  {
    code: "slug-unknown",
    variant: "conduct in words of one's own, which the reader of incidents judges",
    plant: [
      edit(TESTS, "act.conduct: [mengunggah], act", "act.conduct: [{ text: lain }, { kind: mengunggah }, 7], act"),
    ],
  },
  {
    code: "reference-unknown",
    variant: "a finding whose entry took the name of another fact by mistake",
    plant: [edit(FACTS, "path: findings.favours_or_harms", "path: act.publicly_accessible")],
  },
];
