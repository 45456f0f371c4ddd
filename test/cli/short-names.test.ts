/** What people type instead of an id: a place without its law, the title of a track, a command in their own words. */
import { describe, expect, it } from "vitest";
import { run } from "./cli.js";

const incident = "fixtures/incidents/kepala-dinas.json";
const told = async (...argv: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(argv, { rules: null, columns: 200 });
  expect([code, stdout]).toEqual([2, ""]);
  return stderr;
};

describe.each([
  ["show", (name: string) => told("show", name)],
  ["why", (name: string) => told("why", incident, name)],
  ["check --only", (name: string) => told("check", incident, "--only", name)],
])("%s", (_, asked) => {
  it.each([
    ["188", "uu-1-2015:188"],
    ["490", "uu-7-2017:490"],
    ["5.n.5", "pp-94-2021:5.n.5"],
    ["Pasal 5 huruf n angka 5", "pp-94-2021:5.n.5"],
    ["d-11", "skb-2022:D-11"],
  ])("names the one provision that %s may be", async (name, id) => {
    expect(await asked(name)).toContain(`Maksudnya “${id}”?`);
  });

  it.each(["71.1", "71(1)", "Pasal 71 ayat (1)"])("names those of several laws that %s may be", async (name) => {
    expect(await asked(name)).toContain("Yang mirip: pp-49-2018:71.1, uu-1-2015:71.1.");
  });

  it("names what lies below an article, and the rows of a row that was split", async () => {
    expect(await asked("Pasal 71")).toContain("uu-1-2015:71.1, uu-1-2015:71.2, uu-1-2015:71.3");
    expect(await asked("pp-94-2021:5")).toContain("pp-94-2021:5.n.1, pp-94-2021:5.n.2");
    expect(await asked("D-9")).toContain("skb-2022:D-9a, skb-2022:D-9b");
  });
});

it("`show` still knows what else has a page by its spelling", async () => {
  expect(await told("show", "tindakan-lemh")).toContain("Maksudnya “tindakan-lemah”?");
  expect(await told("show", "zzzzzzzz")).not.toMatch(/Maksudnya|mirip/);
});

it.each([
  ["brat", "berat"],
  ["pns:brat", "pns:berat"],
])("a rung called %s is told by %s", async (name, id) => {
  expect(await told("check", incident, "--fail-on", name)).toContain(`Maksudnya “${id}”?`);
});

describe("a track", () => {
  it.each([
    ["pidana", "criminal"],
    ["Pidana pemilihan", "criminal"],
    ["disiplin", "discipline"],
    ["desa", "village_administrative"],
    ["dismissa", "dismissal"],
  ])("called %s is told by its id", async (name, id) => {
    for (const argv of [
      ["check", incident, "--track", name],
      ["check", incident, "--fail-on", name],
      ["rules", "list", "--track", name],
    ])
      expect(await told(...argv)).toContain(`Maksudnya “${id}”?`);
  });

  it("whose title several have is told by all of them", async () => {
    expect(await told("check", incident, "--track", "etik")).toContain("ethics, organiser_ethics.");
    expect(await told("check", incident, "--track", "zzz")).not.toContain("Maksudnya");
  });
});

it.each([
  ["help", "asn-check --help"],
  ["bantuan", "asn-check --help"],
  ["periksa", "asn-check check"],
  ["Tanya", "asn-check ask"],
  ["laporan", "asn-check report"],
])("the word %s in the place of a command is told what it is here", async (word, command) => {
  const { code, stderr } = await run([word], { rules: null, columns: 200 });
  expect([code, stderr]).toEqual([4, expect.stringContaining(`Maksudnya ${command}?`)]);
});

it("no word of the language is taken for a command", async () => {
  expect((await run(["constructor"], { rules: null })).stderr).not.toContain("Maksudnya");
});
