import { closed, listOf, oneOf, ref, setOf, type JsonSchema } from "./build.js";

const text = ref("nonEmpty");

const values: JsonSchema = { description: "Fact path: value", type: "object" };

export const TESTS: Readonly<Record<string, JsonSchema>> = {
  testFile: closed(
    "Tests of one file: one chain, or a list",
    {
      provision: ref("chainId"),
      base: ref("base"),
      cases: listOf(ref("case")),
      untestable: ref("untestable"),
      tests: listOf(ref("chainTests")),
      pending: listOf(text),
    },
    [],
    [
      {
        if: { required: ["tests"] },
        then: { properties: { provision: false, base: false, cases: false, untestable: false, pending: false } },
        else: {
          if: { required: ["pending"] },
          then: { properties: { base: false, cases: false, untestable: false } },
          else: { anyOf: [{ required: ["base"] }, { required: ["tests"] }] },
        },
      },
    ],
  ),
  chainTests: closed(
    "One base, and cases that differ from it",
    { provision: ref("chainId"), base: ref("base"), cases: listOf(ref("case")), untestable: ref("untestable") },
    ["provision", "base"],
  ),
  chainId: {
    description: "Provision, or prohibition+offence: uu-1-2015:71.1+uu-1-2015:188",
    type: "string",
    pattern: "^[a-z0-9-]+:[0-9A-Za-z.-]+(?:\\+[a-z0-9-]+:[0-9A-Za-z.-]+)*$",
  },
  untestable: {
    description: "Element id: why no case can make it fail alone",
    type: "object",
    additionalProperties: text,
  },
  base: closed(
    "The case that fulfils the norm",
    {
      name: text,
      given: values,
      findings: values,
      readings: { type: "object", additionalProperties: text },
      other_acts: ref("otherActs"),
      expect: ref("expect"),
    },
    ["name", "given", "expect"],
  ),
  case: closed(
    "What differs from the base, and what then comes out",
    { name: text, change: values, other_acts: ref("otherActs"), expect: ref("expect") },
    ["name", "change", "expect"],
  ),
  otherActs: {
    description: "Further acts of the same actor: fact path: value",
    type: "array",
    items: { type: "object" },
  },
  expect: closed(
    "What the checker must find",
    {
      status: oneOf("wrong_regime", "not_in_force", "not_reached", "not_fulfilled", "excepted", "fulfilled", "open"),
      because: { if: { type: "string" }, then: { const: "not_alleged" }, else: setOf(text) },
      by: setOf(text),
      open: setOf(text),
      tier: ref("tierRef"),
      version: ref("isoDay"),
    },
    ["status"],
  ),
};
