/** What names a person reaches no output where names are masked: no format, no error message, readable or not. */
import { describe, expect, it } from "vitest";
import { formatNames } from "../../src/report/formats.js";
import { fileOf, run, signed } from "../cli/cli.js";

const SECRETS = [
  "Nama Rekaan",
  "198001012005011003",
  "19800101 200501 1 003",
  "3171234567890123",
  "081234567890",
  "+62 812-3456-7890",
  "pelapor@contoh.id",
  "Pelapor Rahasia",
];

const told = `Menurut ${SECRETS.join(", ")}.`;

const people = { terlapor: { name: "Nama Rekaan" }, pelapor: { name: "Pelapor Rahasia" } };
const [act] = signed.acts;
const finding = { value: true, by: { body: "bawaslu" }, reasons: told };
const named = {
  ...signed,
  title: told,
  narrative: told,
  people,
  acts: [{ ...act, findings: { favours_or_harms: finding } }],
  cites: [told],
};

/** The same with slips that quote what was written. */
const slips: readonly (readonly [string, unknown])[] = [
  ["a status that is a name", { ...named, actors: [{ id: "terlapor", status: "Nama Rekaan" }] }],
  ["a number for a kind", { ...named, acts: [{ ...act, conduct: ["3171234567890123"] }] }],
  ["a reporter for a day", { ...named, acts: [{ ...act, on: "Pelapor Rahasia" }] }],
  ["an unknown actor", { ...named, acts: [{ ...act, by: ["Nama Rekaan"] }] }],
  ["broken off", JSON.stringify({ ...named, actors: [] }).slice(0, -20)],
];

function leaked(text: string): readonly string[] {
  return SECRETS.filter((secret) => text.includes(secret));
}

describe.each(formatNames)("%s", (format) => {
  it("masks an answer", async () => {
    const { stdout, stderr, code } = await run([fileOf(named), "-f", format, "--redact", "--detail", "all"]);
    expect(code).toBe(0);
    expect([leaked(stdout), leaked(stderr)]).toEqual([[], []]);
  });

  it.each(slips)("masks what is said of a record that cannot be judged: %s", async (_name, incident) => {
    const { stdout, stderr, code } = await run([fileOf(incident), "-f", format, "--redact"]);
    expect(code).toBe(4);
    expect([leaked(stdout), leaked(stderr)]).toEqual([[], []]);
  });
});

it("leaves everything as it is where nobody asks for it", async () => {
  const { stdout } = await run([fileOf(named), "-f", "json", "--no-redact"]);
  expect(leaked(stdout)).toEqual(SECRETS);
});
