/** Every state that a run can come to, for tests that hold each format to its consumer. */
import { join } from "node:path";
import { fileOf, scratch, signed, unassessed } from "./cli.js";

/** What somebody may write who wants a format to say something else. */
export const hostile = `]]></script><script>alert(1)</script>&amp;"'|=cmd|' /C calc'!A0\n::error::x%0A\u0000\u202egnp\u001b[31mred\u001b]0;t\u0007 @octocat ![x](http://example.com) https://example.com`;

/** Hostile in every place where a person writes freely. */
export const named = {
  ...signed,
  id: `=${hostile}`,
  title: `Nama Rekaan ${hostile}`,
  narrative: hostile,
  acts: signed.acts.map((act) => ({
    ...act,
    findings: {
      favours_or_harms: { value: true, by: { body: `@${hostile}`, name: hostile }, reasons: `-${hostile}` },
    },
  })),
  cites: [hostile, { text: `Pasal 10 ${hostile}`, by: hostile }],
  evidence: [{ id: "surat-1", kind: "surat", text: hostile }],
  people: { terlapor: { name: "Nama Rekaan", jabatan: hostile } },
};

export const fulfilled = fileOf(signed);
export const open = fileOf(unassessed);
export const many = fileOf(
  [signed, unassessed, 7, named].map((each) => JSON.stringify(each)).join("\n"),
  "empat.ndjson",
);

const clear = fileOf({
  ...signed,
  id: "lain",
  acts: [{ ...signed.acts[0], conduct: ["mengunggah"], on: "2001-01-01" }],
});
const broken = fileOf(`{"id": "${"x".repeat(10)}`, "rusak::error,%0A.json");
const odd = fileOf(named, "=cmd|', ]]> & <b>.json");
/** Errors that repeat what was written: keys, slugs, ids. */
const misspelt = fileOf(
  {
    ...signed,
    [hostile]: true,
    actors: [{ ...signed.actors[0], status: hostile, [`=${hostile}`]: 1 }],
    acts: [{ ...signed.acts[0], by: [hostile], conduct: [hostile], on: hostile }],
  },
  "salah ::warning file=a,line=1::x.json",
);
/** JSON that names half a character would be refused by jq and others: so is the incident, whatever else it says. */
const halved = fileOf(
  [named, { ...signed, title: "\ud800" }, { ...signed, ["\udfff"]: 1, acts: ["\udfff"] }]
    .map((each) => JSON.stringify(each))
    .join("\n"),
  "separuh.ndjson",
);
const empty = fileOf("\n\n", "kosong.ndjson");

/** Name, arguments, exit code, and how many incidents are judged where that is said. */
export const states: readonly (readonly [name: string, argv: readonly string[], code: number, incidents: number])[] = [
  ["clear", [clear], 0, 1],
  ["fulfilled", [fulfilled], 0, 1],
  ["open", [open], 0, 1],
  ["gate fulfilled", [fulfilled, "--fail-on", "fulfilled"], 1, 1],
  ["gate open", [open, "--fail-on", "open"], 3, 1],
  ["bad input", [broken], 4, 0],
  ["hostile bad input", [misspelt], 4, 0],
  ["some bad input", [broken, fulfilled, "--fail-on", "fulfilled"], 4, 1],
  ["nothing there", [join(scratch, "tiada.json")], 4, 0],
  ["nothing matched", [join(scratch, "tiada-*.json")], 4, 0],
  ["hostile names", [fulfilled, open, `tiada ${hostile}`, `tiada-*${hostile}`], 4, 2],
  ["empty", [empty], 0, 0],
  ["hostile", [odd], 0, 1],
  ["many", [many, "--totals"], 4, 3],
  ["half a character", [halved], 4, 1],
  ["bad rules", [fulfilled, "--rules", scratch], 5, 0],
];
