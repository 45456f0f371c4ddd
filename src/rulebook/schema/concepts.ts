import { closed, exclusive, listOf, oneOf, ref, setOf, type JsonSchema } from "./build.js";
import { stringOr } from "./common.js";

const text = ref("nonEmpty");

export const CONCEPTS: Readonly<Record<string, JsonSchema>> = {
  pack: closed("Identity of the pack", { id: ref("slug"), version: text, verified_on: ref("isoDay") }, [
    "id",
    "version",
    "verified_on",
  ]),

  instrument: closed(
    "A statute, regulation, joint guideline or decision · Peraturan, pedoman atau putusan",
    {
      id: ref("slug"),
      title: ref("bilingual"),
      type: ref("slug"),
      number: text,
      year: { type: "integer", minimum: 1945, maximum: 2100 },
      gazette: closed("State gazette", { ln: text, tln: text }, []),
      in_force: closed("From when", { from: ref("isoDay"), certainty: ref("certainty") }, ["from"]),
      repealed: closed(
        "When and by what",
        { on: ref("isoDay"), by: text, savings: ref("bilingual"), certainty: ref("certainty") },
        ["on", "by"],
      ),
      amended_by: listOf(closed("An amendment", { instrument: text, on: ref("isoDay") }, ["instrument", "on"])),
      amends: text,
      last_article: closed(
        "The number of its last article, as amended",
        { number: { type: "integer", minimum: 1 }, certainty: ref("certainty") },
        ["number", "certainty"],
      ),
      transition: listOf(
        closed(
          "A transitional rule that puts another law in place of one",
          {
            acts_before: ref("isoDay"),
            when: ref("condition"),
            displaces: ref("slug"),
            otherwise: ref("nonEmpty"),
            ref: text,
            text: ref("bilingual"),
          },
          ["acts_before", "when", "displaces", "ref", "text"],
        ),
      ),
      aliases: ref("aliases"),
      misquotations: listOf(
        closed(
          "A citation that people get wrong",
          { given: text, right: text, why: ref("bilingual"), since: ref("isoDay") },
          ["given", "right", "why"],
        ),
      ),
      not_encoded: listOf(
        closed(
          "A part that is left out, and why; from when it was repealed, where it was",
          { at: text, reason: ref("bilingual"), repealed: ref("isoDay") },
          ["at", "reason"],
        ),
      ),
      notes: ref("bilinguals"),
      sources: ref("sources"),
    },
    ["id", "title", "type", "number", "year", "in_force", "sources"],
  ),

  definition: closed(
    "A legal concept that several provisions use · Pengertian",
    { id: ref("slug"), title: ref("bilingual"), text: ref("bilingual"), versions: listOf(ref("definitionVersion")) },
    ["id", "title", "text", "versions"],
  ),
  definitionVersion: closed(
    "The concept in a half-open window",
    {
      in_force: ref("window"),
      condition: ref("condition"),
      ref: text,
      certainty: ref("certainty"),
      sources: ref("sources"),
    },
    ["in_force", "condition", "ref", "certainty", "sources"],
  ),

  reading: closed(
    "A question of interpretation with rival choices · Pertanyaan tafsir",
    {
      id: ref("slug"),
      question: ref("bilingual"),
      scope: ref("bilingual"),
      choices: listOf(ref("choice"), 2),
      sources: ref("sources"),
    },
    ["id", "question", "scope", "choices"],
  ),
  choice: closed(
    "One way to read it · Pilihan",
    {
      id: ref("slug"),
      text: ref("bilingual"),
      authority: oneOf("statute", "ruling", "circular", "practice", "doctrine"),
      prevails: { if: { type: "boolean" }, then: { const: true }, else: ref("condition") },
      refs: setOf(text),
      certainty: ref("certainty"),
      condition: ref("choiceCondition"),
    },
    ["id", "text", "authority", "refs", "certainty", "condition"],
  ),

  calendar: closed(
    "Dates of one election cycle · Jadwal satu pemilihan",
    {
      id: ref("slug"),
      title: ref("bilingual"),
      regime: ref("regime"),
      status: oneOf("announced", "confirmed"),
      offices: setOf(ref("slug")),
      dates: ref("calendarDates"),
      by_office: listOf(
        closed(
          "Dates of some offices",
          { offices: setOf(ref("slug")), target_kinds: setOf(ref("slug")), dates: ref("calendarDates") },
          ["dates"],
        ),
      ),
      regions: listOf(
        closed(
          "Dates of some regions",
          { names: setOf(text), dates: ref("calendarDates"), note: ref("bilingual"), certainty: ref("certainty") },
          ["names", "dates", "certainty"],
        ),
      ),
      aliases: ref("aliases"),
      notes: ref("bilinguals"),
      sources: ref("sources"),
    },
    ["id", "title", "regime", "status", "offices", "dates", "sources"],
  ),
  calendarDates: closed(
    "Dates of the cycle",
    {
      determination: ref("calendarDate"),
      determination_planned: ref("calendarDate"),
      campaign: stringOr({ enum: ["none"] }, ref("calendarPeriod")),
      quiet_period: ref("calendarPeriod"),
      voting_day: ref("calendarDate"),
      elected_determination: ref("calendarDate"),
    },
    [],
  ),
  calendarPeriod: closed("Both days included", { from: ref("calendarDate"), to: ref("calendarDate") }, ["from", "to"]),
  calendarDate: closed(
    "A day, or the days on which sources differ",
    { day: ref("isoDay"), one_of: setOf(ref("isoDay"), 2), certainty: ref("certainty"), ref: text },
    ["certainty"],
    [{ if: { required: ["day"] }, then: { properties: { one_of: false } }, else: { required: ["one_of"] } }],
  ),

  holidays: closed(
    "Days that are no working days: computed, removed, added · Hari libur",
    {
      computed: listOf(
        closed("As a library computes it", { rule: text, name: ref("bilingual"), days: setOf(ref("isoDay")) }, [
          "rule",
          "name",
          "days",
        ]),
      ),
      names: listOf(closed("A better name", { rule: text, name: ref("bilingual") }, ["rule", "name"])),
      remove: listOf(
        closed("Computed days that were none", { rule: text, days: setOf(ref("isoDay")), ref: text }, [
          "rule",
          "days",
          "ref",
        ]),
      ),
      add: listOf(
        closed(
          "Further days",
          {
            rule: text,
            name: ref("bilingual"),
            kind: oneOf("public", "voting_day", "joint_leave"),
            days: setOf(ref("isoDay")),
            ref: text,
          },
          ["kind", "days", "ref"],
          exclusive(["rule", "name"], {}),
        ),
      ),
      confirmed: closed(
        "Years that the government has fixed",
        { from: ref("isoDay"), until: ref("isoDay"), ref: text },
        ["from", "until", "ref"],
      ),
    },
    [],
  ),
  tracks: closed("Every track", { tracks: listOf(ref("track")) }, ["tracks"]),
  track: closed(
    "A path that a breach takes · Jalur",
    {
      id: ref("key"),
      title: ref("bilingual"),
      order: { type: "integer" },
      forums: listOf(
        closed(
          "Who receives it; the first that fits",
          {
            id: ref("slug"),
            text: ref("bilingual"),
            short: ref("bilingual"),
            from: ref("isoDay"),
            until: ref("isoDay"),
            regime: ref("regimes"),
            when: ref("condition"),
            for: setOf(ref("provisionId")),
            ref: text,
            certainty: ref("certainty"),
          },
          ["id", "text", "short", "ref", "certainty"],
        ),
      ),
      later_law: closed(
        "From which day of judgment a later, milder law is weighed against the law of the act",
        { from: ref("isoDay"), ref: text, certainty: ref("certainty") },
        ["from", "ref", "certainty"],
      ),
      notes: ref("bilinguals"),
    },
    ["id", "title", "order"],
  ),

  ladder: closed(
    "Rungs of one kind of sanction · Jenjang",
    {
      id: ref("slug"),
      title: ref("bilingual"),
      rule: oneOf("heaviest_only", "cumulative", "one_of", "stepwise", "once"),
      rule_text: ref("bilingual"),
      rule_ref: text,
      reaches: closed(
        "Whom the rungs reach, and what is said to anybody else in place of a rung that a guideline prints",
        { meets: ref("slug"), otherwise: ref("bilingual") },
        ["meets", "otherwise"],
      ),
      if_repeat: ref("bilingual"),
      tiers: listOf(ref("tier")),
    },
    ["id", "title", "rule", "tiers"],
  ),
  tier: closed(
    "One rung; the same id may stand twice with disjoint windows",
    {
      id: ref("slug"),
      title: ref("bilingual"),
      rank: { type: "integer", minimum: 1 },
      in_force: ref("window"),
      options: { type: "array", items: ref("option") },
      notes: ref("bilinguals"),
    },
    ["id", "title", "options"],
  ),
  option: closed(
    "A form that the sanction can take; all are shown, none chosen",
    {
      id: ref("slug"),
      text: ref("bilingual"),
      duration: ref("duration"),
      state: oneOf("applied", "suspended", "reported"),
      ref: text,
      certainty: ref("certainty"),
    },
    ["id", "text", "state", "ref", "certainty"],
  ),
};
