/** `asn-check why`: the tree of one provision, with the facts that decided it and where they stand. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { WhyDocument, WhyTree } from "../../src/answer/why/model.js";
import { partsOf } from "../answer/why-parts.js";
import { fileOf, run, signed, unassessed } from "./cli.js";

async function treeOf(argv: readonly string[]): Promise<WhyTree> {
  const { stdout } = await run(["why", ...argv, "-f", "json"]);
  const document = JSON.parse(stdout) as WhyDocument; // what it prints is typed so
  expect(document.schema).toBe("asn-check/why@1");
  const [tree] = document.answer.trees;
  if (tree === undefined) throw new Error("no tree");
  return tree;
}

describe("the tree", () => {
  it("names for every element what decided it, and where the incident says so", async () => {
    const file = fileOf(signed);
    const tree = await treeOf([file, "pp-0-2099:5.n.5"]);
    expect(tree.status).toBe("fulfilled");
    expect(tree.elements.map(({ id, status, decides }) => [id, status, decides])).toEqual([
      ["pelaku", "satisfied", true],
      ["perbuatan", "satisfied", true],
      ["akibat", "satisfied", true],
    ]);
    const lines = readFileSync(file, "utf8").split("\n");
    const stated = tree.elements.flatMap(({ condition }) =>
      partsOf(condition).flatMap((part) =>
        (part.kind === "test" || part.kind === "finding") && part.decides ? part.places : [],
      ),
    );
    const texts = stated.map(({ line, column }) => (lines[line - 1] ?? "").slice(column - 1));
    expect(stated.every((place) => place.file === file)).toBe(true);
    expect(texts).toEqual(['"pns",', "[", "{"]);
  });

  it("says that a finding is missing, and which sets of answers settle the provision", async () => {
    const tree = await treeOf([fileOf(unassessed), "pp-0-2099:5.n.5"]);
    expect(tree.status).toBe("open");
    expect(tree.elements.find(({ id }) => id === "akibat")).toMatchObject({
      status: "open",
      decides: true,
      condition: { kind: "finding", finding: "favours_or_harms", state: "absent", places: [] },
    });
    expect(tree.settles.fulfilled_if).toEqual([["findings.favours_or_harms=true"]]);
  });

  it("takes the places from a table and from YAML too", async () => {
    const csv = fileOf("id,actor.status,act.on,act.conduct\nk-1,pns,2099-10-01,menandatangani\n", "satu.csv");
    const yaml = fileOf(
      'id: k-1\nactors:\n  - { id: a, status: pns }\nacts:\n  - { id: p, by: [a], on: "2099-10-01", conduct: [menandatangani] }\n',
      "satu.yaml",
    );
    for (const [file, at] of [
      [csv, { line: 2, column: 5 }],
      [yaml, { line: 3, column: 22 }],
    ] as const) {
      const tree = await treeOf([file, "pp-0-2099:5.n.5"]);
      const [first] = tree.elements;
      const tests = first === undefined ? [] : partsOf(first.condition).filter((part) => part.kind === "test");
      expect(tests[0]?.places).toMatchObject([{ file, ...at }]);
    }
  });
});

describe("which provision", () => {
  it("is told when it is not in force yet, with its time", async () => {
    const early = fileOf({ ...signed, acts: [{ ...signed.acts[0], on: "2098-01-01" }] });
    const { stdout } = await run(["why", early, "pp-0-2099:5.n.5"]);
    expect(stdout).toContain("belum berlaku pada hari itu");
    expect(stdout).toContain("sejak 31 Agustus 2099");
  });

  it("is suggested when it is mistyped or cut short; without one, what is in play is listed", async () => {
    const file = fileOf(signed);
    const mistyped = await run(["why", file, "pp-0-2099:5.n.6"]);
    expect([mistyped.code, mistyped.stdout]).toEqual([2, ""]);
    expect(mistyped.stderr).toContain("Maksudnya “pp-0-2099:5.n.5”?");
    expect((await run(["why", file, "pp-0-2099:5"])).stderr).toContain("Maksudnya “pp-0-2099:5.n.5”?");
    const none = await run(["why", file]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("● pp-0-2099:5.n.5+pp-0-2099:10");
  });
});

it("tells a list of nothing as such, in no code of its own", async () => {
  const nothing = fileOf({ ...signed, acts: [{ ...signed.acts[0], conduct: [] }] });
  const { stdout } = await run(["why", nothing, "pp-0-2099:5.n.5", "-v"]);
  expect(stdout).toContain("perbuatan: – (act.conduct)");
  expect(stdout).not.toMatch(/\bknown\b/);
});

describe("which incident", () => {
  it("must be one: several are named, with their ids", async () => {
    const file = fileOf([signed, unassessed]);
    const several = await run(["why", file, "pp-0-2099:5.n.5"]);
    expect(several.code).toBe(2);
    expect(several.stderr).toContain("--incident: tanda-tangan, belum-dinilai");
    expect((await treeOf([file, "pp-0-2099:5.n.5", "--incident", "belum-dinilai"])).status).toBe("open");
  });

  it("ends with 4 when it cannot be read, and with 2 for an actor who is not in it", async () => {
    expect((await run(["why", fileOf("{"), "pp-0-2099:5.n.5"])).code).toBe(4);
    const nobody = await run(["why", fileOf(signed), "pp-0-2099:5.n.5", "--actor", "terlapr"]);
    expect([nobody.code, nobody.stderr]).toEqual([2, expect.stringContaining("Maksudnya “terlapor”?")]);
  });

  it("masks the names of people", async () => {
    const named = {
      ...signed,
      actors: [{ ...signed.actors[0], id: "nama-rekaan" }],
      people: { a: { name: "nama-rekaan" } },
    };
    const file = fileOf({ ...named, acts: [{ ...signed.acts[0], by: ["nama-rekaan"] }] });
    const { stdout } = await run(["why", file, "pp-0-2099:5.n.5", "--redact"]);
    expect(stdout).not.toContain("nama-rekaan");
    expect(stdout).toContain("[disamarkan]");
  });
});

describe("other formats", () => {
  it("mark the decided path in a graph", async () => {
    const { stdout } = await run(["why", fileOf(unassessed), "pp-0-2099:5.n.5", "-f", "mermaid"]);
    expect(stdout).toMatch(/^flowchart LR\n {2}n1\{\{"◐ Pasal 5 huruf n angka 5 PP 0\/2099: belum"\}\}/);
    // What keeps it open is heavy, what is satisfied is not.
    const number = (label: string): string => new RegExp(`(n\\d+)[[(]+"${label}`).exec(stdout)?.[1] ?? label;
    expect(stdout).toContain(`n1 ==> ${number("◐ menguntungkan")}`);
    expect(stdout).toContain(`n1 -.-> ${number("● pegawai")}`);
    expect(/ {2}class (.*) strong/.exec(stdout)?.[1]?.split(",")).toEqual(["n1", number("◐ menguntungkan")]);
  });

  it("draw the same as a picture that needs nothing else", async () => {
    const { stdout } = await run(["why", fileOf(unassessed), "pp-0-2099:5.n.5", "-f", "svg"]);
    expect(stdout).toMatch(/^<svg xmlns=/);
    expect(stdout.match(/rx="4" stroke-width="3"/g)).toHaveLength(2);
    expect(stdout.match(/<path [^>]*stroke-width="3"/g)).toHaveLength(1);
    expect(stdout).not.toMatch(/<script|href=/);
  });

  it("write a page of Markdown, with what decided in bold", async () => {
    const { stdout } = await run(["why", fileOf(unassessed), "pp-0-2099:5.n.5", "-f", "markdown"]);
    expect(stdout).toContain("# Pasal 5 huruf n angka 5 PP 0/2099");
    expect(stdout).toMatch(/^- ◐ \*\*menguntungkan/m);
    expect(stdout).toMatch(/^- ● pegawai/m);
    expect(stdout).toMatch(/^ {2}- ● kedudukan: PNS/m);
    expect(stdout).toContain("terpenuhi bila:\n\n- penilaian menguntungkan/merugikan: ya\n");
  });
});

it("keeps to the width of the terminal, in both languages", async () => {
  for (const columns of [80, 120])
    for (const lang of ["id", "en"]) {
      const { stdout } = await run(["why", fileOf(unassessed), "pp-0-2099:10", "-v", "--lang", lang], { columns });
      expect(stdout).toContain("Pasal 10 PP 0/2099");
      expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
});
