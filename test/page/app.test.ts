/** What stands in the page follows from what was set last, however quickly one change follows another. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { App, type State } from "../../src/page/app.js";
import { deskOf } from "../../src/page/desk.js";

it("shows what was set before a change that overtook it", async () => {
  const state: State = {
    language: "id",
    on: "2024-10-10",
    tab: "interview",
    text: readFileSync("fixtures/incidents/kepala-dinas.json", "utf8"),
    file: "peristiwa.json",
    chosen: 0,
    masked: false,
    supposed: {},
    interview: undefined,
    unsaved: true,
  };
  const shown: (readonly string[])[] = [];
  const app = new App(deskOf(readFileSync("dist/pack.json", "latin1")), state, (_app, changed) => {
    shown.push([...changed].sort());
  });
  const saved = app.set({ unsaved: false });
  const turned = app.set({ tab: "source" });
  const dated = app.set({ on: "2024-10-11" });
  await Promise.all([saved, turned, dated]);
  await app.set({ masked: true });
  expect(shown).toEqual([["on", "tab", "unsaved"], ["masked"]]);
  expect(app.state).toMatchObject({ tab: "source", on: "2024-10-11", unsaved: false, masked: true });
});
