/** An incident full of what names a person, and the same with slips that make error messages quote it. */
import { signed } from "../cli/cli.js";

export const SECRETS = [
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
export const named = {
  ...signed,
  title: told,
  narrative: told,
  people,
  acts: [{ ...act, findings: { favours_or_harms: finding } }],
  cites: [told],
};

/** The same with slips that quote what was written. */
export const slips: readonly (readonly [string, unknown])[] = [
  ["a status that is a name", { ...named, actors: [{ id: "terlapor", status: "Nama Rekaan" }] }],
  ["a number for a kind", { ...named, acts: [{ ...act, conduct: ["3171234567890123"] }] }],
  ["a reporter for a day", { ...named, acts: [{ ...act, on: "Pelapor Rahasia" }] }],
  ["an unknown actor", { ...named, acts: [{ ...act, by: ["Nama Rekaan"] }] }],
  ["broken off", JSON.stringify({ ...named, actors: [] }).slice(0, -20)],
];

export function leaked(text: string): readonly string[] {
  return SECRETS.filter((secret) => text.includes(secret));
}
