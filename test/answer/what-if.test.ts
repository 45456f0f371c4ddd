/** The answer beside the answer to a changed incident: nothing differs without a change, and an edit is an edit. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WhatIfAnswer } from "../../src/answer/what-if/model.js";
import { whatIf, type WhatIfOptions } from "../../src/answer/what-if/what-if.js";
import { editsOf, type RawChanges } from "../../src/cli/what-if-options.js";
import { edited } from "../../src/incident/edit.js";
import { jsonOf } from "../../src/incident/node.js";
import type { Json } from "../../src/text/canonical-json.js";
import { dictionary, engine, fixture, read, type Read } from "../built-in.js";
import { readFixtures } from "../fixture.js";

const fixtures = readFixtures();

function compared(before: Read, after: Read, more: Partial<WhatIfOptions> = {}): WhatIfAnswer {
  return whatIf(engine, before.incident, after.incident, {
    language: "id",
    on: "2025-01-01",
    before: {},
    after: {},
    changes: [],
    ...more,
  });
}

/** The incident as the command line would change it. */
function changed(given: Read, raw: RawChanges, chosen: { actor?: string; act?: string } = {}): Read {
  const { edits, problems } = editsOf(raw, dictionary);
  expect(problems).toEqual([]);
  const json = edits.reduce((before: Json, edit) => {
    const done = edited(before, edit, dictionary, chosen);
    if ("unplaced" in done) throw new Error(JSON.stringify(done.unplaced));
    return done.json;
  }, jsonOf(given.written.root));
  return read(JSON.stringify(json));
}

describe("without a change", () => {
  it("nothing differs, over the fixtures", () => {
    for (const { id } of fixtures) {
      const given = fixture(id);
      const same = compared(given, changed(given, {}));
      expect(same.provisions).toEqual([]);
      expect(same.tracks.filter((track) => track.changed)).toEqual([]);
      expect(same.changed_sha256).toBe(same.incident.sha256);
    }
  }, 60_000);

  it("a reading that prevails anyway changes nothing but the reason", () => {
    const given = fixture("kadis-ikut-akun");
    const same = compared(given, given, { after: { readings: { "sebelum-penetapan": "perlu-penetapan" } } });
    expect(same.provisions).toEqual([]);
  });
});

/** Changes by the words of the command line, beside the same done by hand to the plain JSON. */
type Incident = {
  actors: Record<string, unknown>[];
  acts: Record<string, unknown>[];
  report?: Record<string, unknown>;
};
const record = (value: boolean): unknown => ({ value, by: { body: "bawaslu" }, reasons: "what-if" });
const WAYS: readonly (readonly [RawChanges, (incident: Incident, act: Record<string, unknown>) => void])[] = [
  [{ set: ["actor.status=kepala-desa"] }, ({ actors }) => (actors[0] = { ...actors[0], status: "kepala-desa" })],
  [
    { set: ["actor.status=pns,kepala-desa"] },
    ({ actors }) => (actors[0] = { ...actors[0], status: ["pns", "kepala-desa"] }),
  ],
  [{ set: ["actor.on_unpaid_leave=ya"] }, ({ actors }) => (actors[0] = { ...actors[0], on_unpaid_leave: true })],
  [{ unset: ["actor.position"] }, ({ actors }) => delete actors[0]?.["position"]],
  [{ set: ["act.conduct=ikut-kampanye,pidato"] }, (_, act) => (act["conduct"] = ["ikut-kampanye", "pidato"])],
  [
    { set: ["act.at_campaign_event=?belum ditanya"] },
    (_, act) => (act["at_campaign_event"] = { unknown: "belum ditanya" }),
  ],
  [{ set: ["act.publicly_accessible=-"] }, (_, act) => (act["publicly_accessible"] = { not_applicable: true })],
  [
    { set: ['act.at_campaign_event={"value":true,"contested":true}'] },
    (_, act) => (act["at_campaign_event"] = { value: true, contested: true }),
  ],
  [{ date: "2020-10-01" }, (_, act) => (act["on"] = "2020-10-01")],
  [{ set: ["act.on=2024-09-01..2024-10-01"] }, (_, act) => (act["on"] = { from: "2024-09-01", to: "2024-10-01" })],
  [
    { finding: ["intent=true"] },
    (_, act) => (act["findings"] = { ...(act["findings"] as object), intent: record(true) }),
  ],
  [
    { finding: ["favours_or_harms=tidak@ppk"] },
    (_, act) =>
      (act["findings"] = {
        ...(act["findings"] as object),
        favours_or_harms: { value: false, by: { body: "ppk" }, reasons: "what-if" },
      }),
  ],
  [
    { unset: ["findings.favours_or_harms"] },
    (_, act) => delete (act["findings"] as Record<string, unknown> | undefined)?.["favours_or_harms"],
  ],
  [
    { set: ["report.known_on=2024-10-07"] },
    (incident) => (incident.report = { ...incident.report, known_on: "2024-10-07" }),
  ],
  [
    { set: ["actor.discipline.examined=not-before:2021-08-31"] },
    ({ actors }) => (actors[0] = { ...actors[0], discipline: { examined: { before: "2021-08-31", value: false } } }),
  ],
];

describe("with a change", () => {
  it("is what editing the file by hand gives, over the fixtures", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.subarray([...WAYS], { minLength: 1, maxLength: 3 }),
        ({ id }, ways) => {
          const given = fixture(id);
          const plain = jsonOf(given.written.root) as unknown as Incident; // read without errors just now
          const [actor, act] = [plain.actors[0], plain.acts[0]];
          if (actor === undefined || act === undefined) throw new Error("nobody did anything");
          const raw: RawChanges = {
            set: ways.flatMap(([each]) => each.set ?? []),
            unset: ways.flatMap(([each]) => each.unset ?? []),
            finding: ways.flatMap(([each]) => each.finding ?? []),
            ...ways.reduce((all, [each]) => (each.date === undefined ? all : { ...all, date: each.date }), {}),
          };
          const byHand = structuredClone(plain);
          // In the order of the command line: set, unset, finding, date.
          const order = ([each]: (typeof WAYS)[number]): number =>
            each.set ? 0 : each.unset ? 1 : each.finding ? 2 : 3;
          for (const [, edit] of ways.toSorted((a, b) => order(a) - order(b))) edit(byHand, byHand.acts[0] ?? {});
          const byOption = changed(given, raw, { actor: String(actor["id"]), act: String(act["id"]) });
          const hand = read(JSON.stringify(byHand));
          const between = compared(hand, byOption);
          expect(between.provisions).toEqual([]);
          expect(between.tracks.filter((track) => track.changed)).toEqual([]);
          const [one, other] = [compared(given, hand), compared(given, byOption)];
          expect(other.provisions).toEqual(one.provisions);
          expect(other.tracks).toEqual(one.tracks);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it("tells the element, the wording and the track that differ", () => {
    const given = fixture("kadis-ikut-akun");
    const after = changed(given, { finding: ["intent=true"] });
    const { provisions, tracks } = compared(given, after, { after: { readings: { "tindakan-lemah": "termasuk" } } });
    const [first] = provisions;
    expect(first).toMatchObject({
      chain: ["uu-1-2015:71.1", "uu-1-2015:188"],
      before: { status: "open" },
      after: { status: "fulfilled" },
      elements: [
        { id: "perbuatan", before: "open", after: "satisfied" },
        { id: "sengaja", before: "open", after: "satisfied" },
      ],
    });
    expect(tracks.find(({ track }) => track === "criminal")).toMatchObject({
      changed: true,
      before: { status: "open" },
      after: { status: "fulfilled" },
    });
  });

  it("of the law day judges the same facts under other law", () => {
    const given = fixture("kadis-ikut-akun");
    const { provisions } = compared(given, given, { after: { lawOn: "2024-12-01" } });
    const chain = provisions.find((each) => each.chain.join("+") === "uu-1-2015:71.1+uu-1-2015:188");
    expect([chain?.before?.law?.version_from, chain?.after?.law?.version_from, chain?.after?.law?.applies]).toEqual([
      "2016-07-01",
      "2024-11-14",
      "law_on",
    ]);
  });
});
