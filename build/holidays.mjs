/**
 * Public holidays of Indonesia as the library `date-holidays` computes them, for the pack's table of days off.
 * `node build/holidays.mjs` writes the file again; a test says when it no longer is what the library gives.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Holidays from "date-holidays";

const FIRST_YEAR = 2013;
const LAST_YEAR = 2031;

export const FILE = join(import.meta.dirname, "../rules/calendars/holidays-computed.yaml");

/** Name of each holiday in both languages with its days, in the order in which they first come in a year. */
export function computedHolidays() {
  const library = new Holidays("ID", { timezone: "Asia/Jakarta", types: ["public"] });
  const groups = new Map();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const english = library.getHolidays(year, "en");
    library.getHolidays(year, "id").forEach((holiday, index) => {
      // A day that has a rule of its own is known by its name; the others by the rule that finds them.
      const rule = /^\d{4}-/.test(holiday.rule) ? english[index].name.toLowerCase() : holiday.rule;
      const group = groups.get(rule) ?? { rule, name: { id: holiday.name, en: english[index].name }, days: [] };
      groups.set(rule, group);
      group.days.push(holiday.date.slice(0, 10));
    });
  }
  return [...groups.values()].map((group) => ({ ...group, days: group.days.sort() }));
}

export function fileText() {
  const { version } = createRequire(import.meta.url)("date-holidays/package.json");
  const quoted = (text) => JSON.stringify(text);
  return [
    "# yaml-language-server: $schema=../../dist/schema/holidays.schema.json",
    `# Dihitung dengan date-holidays ${version} oleh build/holidays.mjs; jangan disunting. Koreksinya ada di holidays.yaml.`,
    `# Computed with date-holidays ${version} by build/holidays.mjs; not to be edited. Corrections stand in holidays.yaml.`,
    "computed:",
    ...computedHolidays().flatMap(({ rule, name, days }) => [
      `  - rule: ${quoted(rule)}`,
      `    name: { id: ${quoted(name.id)}, en: ${quoted(name.en)} }`,
      "    days:",
      ...rows(days).map((row) => `      ${row}`),
    ]),
    "",
  ].join("\n");
}

/** Five days a line. */
function rows(days) {
  const lines = [];
  for (let at = 0; at < days.length; at += 5) {
    const part = days.slice(at, at + 5).map((day) => `"${day}"`);
    lines.push(`${at === 0 ? "[" : " "}${part.join(", ")}${at + 5 >= days.length ? "]" : ","}`);
  }
  return lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, fileText());
