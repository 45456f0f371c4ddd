/** An answer says each thing once, however it was asked for. */
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.js";
import type { Verdict } from "../../src/answer/model.js";
import { engine, givens, incidentIn } from "./incidents.js";

const asked = { language: "id", on: "2026-11-21", detail: "summary" } as const;

/** Under one wording, in one part of a period, a chain comes to one thing for an actor, an act and a contest. */
function nameOf({ actor, act, contest, chain, law }: Verdict): string {
  return JSON.stringify([actor, act, contest, chain, law?.version_from, law?.days]);
}

describe("an answer", () => {
  it("has each verdict once, also where several links of a chain that is not the law are cited", () => {
    const twice = givens.flatMap(({ name, json }) => {
      const names = answer(engine, incidentIn(JSON.stringify(json)), asked).verdicts.map(nameOf);
      return names.length === new Set(names).size ? [] : [name];
    });
    expect(twice).toEqual([]);
  });

  it("is the same where nothing is left out as where nobody asked to leave anything out", () => {
    const different = givens.flatMap(({ name, json }) => {
      const incident = incidentIn(JSON.stringify(json));
      const [whole, narrowed] = [asked, { ...asked, only: [], tracks: [] }].map((options) =>
        JSON.stringify(answer(engine, incident, options)),
      );
      return whole === narrowed ? [] : [name];
    });
    expect(different).toEqual([]);
  });
});
