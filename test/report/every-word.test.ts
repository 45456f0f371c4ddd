/** Everything that is printed, in both languages: no gap of a sentence is filled with what a program calls nothing. */
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.js";
import { languages } from "../../src/messages/language.js";
import { formats, type FormatName } from "../../src/report/formats.js";
import { plainPaint } from "../../src/report/paint.js";
import { showCalendar } from "../../src/report/show/calendar.js";
import { showDefinition } from "../../src/report/show/definition.js";
import { showInstrument } from "../../src/report/show/instrument.js";
import { showProvision } from "../../src/report/show/provision.js";
import { showReading } from "../../src/report/show/reading.js";
import type { ShowOptions } from "../../src/report/show/view.js";
import { render } from "../../src/library/render.js";
import { engine, fixture, rules } from "../built-in.js";
import { readFixtures } from "../fixture.js";

/** What a template prints for a value that is not there. */
const NOTHING = /\bundefined\b|\[object |\bNaN\b|\bInfinity\b/;

type Page = (options: ShowOptions) => string;

const pages: readonly (readonly [string, readonly (readonly [string, Page])[]])[] = [
  ["provisions", rules.provisions.map((each) => [each.id, (options) => showProvision(each, options)])],
  ["readings", rules.readings.map((each) => [each.id, (options) => showReading(each, options)])],
  ["definitions", rules.definitions.map((each) => [each.id, (options) => showDefinition(each, options)])],
  ["calendars", rules.calendars.map((each) => [each.id, (options) => showCalendar(each, options)])],
  ["instruments", rules.instruments.map((each) => [each.id, (options) => showInstrument(each, options)])],
];

describe.each(languages)("in %s", (language) => {
  const options = { rulebook: rules, language, paint: plainPaint, width: 80 } as const;

  it.each(pages)("the pages of all %s are whole, with and without tests", (_name, all) => {
    for (const [id, page] of all) {
      const [bare, none, some] = [undefined, 0, 3].map((tests) => page({ ...options, tests }));
      expect(bare?.startsWith("\n"), id).toBe(false);
      for (const text of [bare, none, some]) expect(NOTHING.exec(text ?? "undefined")?.[0], id).toBeUndefined();
    }
  });

  it("the answers for all incidents are whole in every format", async () => {
    const answers = readFixtures().map(({ id }) => {
      const settings = { language, on: "2024-10-10", readings: {}, detail: "full" } as const;
      return { answer: answer(engine, fixture(id).incident, settings), file: `${id}.json` };
    });
    // Own property names of a closed table.
    for (const format of Object.keys(formats) as FormatName[]) {
      const text = await render(answers, { rulebook: rules, language, on: "2024-10-10", format });
      expect(text.length, format).toBeGreaterThan(1000);
      expect(NOTHING.exec(text)?.[0], format).toBeUndefined();
    }
  }, 120_000);
});
