import { describe, expect, it } from "vitest";
import type { DateStyle } from "../../src/incident/csv-cell.js";
import { formatOfName, readInOrder, recordsOf } from "../../src/incident/input.js";
import type { InputFormat } from "../../src/incident/record.js";
import type { RecordRead } from "../../src/incident/read.js";
import { dictionary, incidentOf } from "./reading.js";

/** The bytes in pieces of this size, so that every boundary falls somewhere awkward. */
async function* pieces(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

async function readAll(
  text: string | Uint8Array,
  format: InputFormat,
  size = 1 << 20,
  dates: DateStyle = "iso",
): Promise<readonly RecordRead[]> {
  const read: RecordRead[] = [];
  const ids = new Map<string, number>();
  const input = { bytes: pieces(text, size), file: "berkas", format, dates };
  for await (const records of recordsOf(input, dictionary))
    for (const record of records) read.push(readInOrder(record, format, dictionary, ids));
  return read;
}

/** `id`, or `code line:column` of the errors. */
async function seen(
  text: string | Uint8Array,
  format: InputFormat,
  size?: number,
  dates?: DateStyle,
): Promise<readonly string[]> {
  return (await readAll(text, format, size, dates)).map(
    ({ incident, problems }) =>
      incident?.id ??
      problems
        .filter(({ severity }) => severity === "error")
        .map(({ code, at }) => `${code} ${at?.line ?? 0}:${at?.column ?? 0}`)
        .join(", "),
  );
}

const one = (id: string): string => JSON.stringify({ ...incidentOf(), id });

const sizes = [1, 2, 3, 7, 64, 1 << 20];

it("tells the form from the name", () => {
  expect(["a.json", "a.NDJSON", "b.jsonl", "c.csv", "d.tsv", "e.yaml", "f.yml", "g.txt"].map(formatOfName)).toEqual([
    "json",
    "ndjson",
    "ndjson",
    "csv",
    "csv",
    "yaml",
    "yaml",
    undefined,
  ]);
});

describe("a list of incidents", () => {
  const list = `\ufeff [ ${one("a")} ,\n${one("b").replace('"pns"', '"pnss"')},\r\n  ${one("a")}, 7, {"id": }, ${one('é ]}\\"')}\n]\n`;

  it.each(sizes)("is read element by element, whatever is wrong with one (%i bytes at a time)", async (size) => {
    const [, , column] = /^(.*)\n(.*"id":)/.exec(list) ?? [];
    expect(column).toBeDefined();
    const found = await seen(list, "json", size);
    expect(found.map((each) => each.split(" ")[0])).toEqual([
      "a",
      "incident.unknown_slug",
      "incident.duplicate_id",
      "incident.not_an_object",
      "incident.syntax",
      "é",
    ]);
    expect(found[1]).toBe(`incident.unknown_slug 2:${one("b").indexOf('"pns"') + 1}`);
    expect(found[2]).toBe("incident.duplicate_id 3:9");
  });

  it("names the index in paths", async () => {
    const [, second] = await readAll(list, "json");
    expect(second?.problems[0]?.path).toBe("[1].actors[0].status");
  });

  it.each([
    ["[", "incident.syntax"],
    ["[]", "incident.empty_list"],
    [`[${one("a")} ${one("b")}]`, "incident.syntax"],
    [`[${one("a")}]]`, "incident.syntax"],
    [`[${one("a")},]`, "incident.syntax"],
    [`[${one("a")}, {"x": [1}]`, "incident.syntax"],
  ])("that is no list is told once: %s", async (text, code) => {
    for (const size of sizes)
      expect((await seen(text, "json", size)).map((each) => each.split(" ")[0])).toEqual([code]);
  });

  it("longer than a text held whole is read all the same, and what breaks it is told where it breaks", async () => {
    const padding = " ".repeat(9_000_000);
    expect(await seen(`[${one("a")},${padding}\n${one("b")}\n]`, "json", 1 << 16)).toEqual(["a", "b"]);
    expect(await seen(`[${one("a")},${padding}\n${one("b")}\n ${one("c")}]`, "json", 1 << 16)).toEqual([
      "a",
      "incident.syntax 3:2",
    ]);
    const huge = `"${"x".repeat(9_000_000)}"`;
    expect(await seen(`[${one("a")}, ${huge}, ${one("b")}]`, "json", 1 << 16)).toEqual([
      "a",
      expect.stringMatching(/^incident.too_large 1:/),
      "b",
    ]);
    expect(await seen(`{"id": ${huge}}`, "json", 1 << 16)).toEqual(["incident.too_large 1:1"]);
    expect(await seen(`[${one("a")},${padding}`, "json", 1 << 16)).toEqual([
      "a",
      expect.stringMatching(/^incident.syntax 1:/),
    ]);
  });

  it.each([
    ["a bracket of an element that another closes", '\n{"x": [\n1}, 2]', "mismatched_bracket 3:2 of 2"],
    ["the bracket of the list that another closes", "\n1}, 2]", "mismatched_bracket 2:2 of 1"],
    ["an element that is not closed", '\n{"x":\n[1, 2]', "unclosed 2:1 of 2"],
    ["a text that is not closed", '\n"abc]', "unclosed 2:1 of 2"],
    ["a list that is not closed", "\n1, 2", "unclosed 2:5 of 1"],
  ])("a long list breaks at %s, and the line of the other half is told", async (_, end, told) => {
    const read = await readAll(`[${" ".repeat(9_000_000)}7,${end}`, "json", 1 << 16);
    const last = read.at(-1)?.problems[0];
    expect(
      `${String(last?.args["reason"])} ${last?.at?.line}:${last?.at?.column} of ${String(last?.args["line"])}`,
    ).toBe(told);
  });

  it("does not begin behind a sign that JSON does not know as a space", async () => {
    expect(await seen(`\u00a0[${one("a")}]`, "json")).toEqual(["incident.syntax 1:1"]);
  });
});

describe("NDJSON", () => {
  it.each(sizes)("is one incident a line, and a bad line stops nothing (%i bytes at a time)", async (size) => {
    const text = `${one("a")}\r\n\n{"id": }\n${one("a")}\n[]\n${one("ü")}`;
    expect(await seen(text, "ndjson", size)).toEqual([
      "a",
      "incident.syntax 3:8",
      "a",
      "incident.not_an_object 5:1",
      "ü",
    ]);
  });

  it("tells a line that is too long or no text, and goes on", async () => {
    const long = JSON.stringify({ id: "x".repeat(2_000_000) });
    const bytes = Buffer.concat([
      Buffer.from(`${long}\n`),
      Buffer.from([0x22, 0xe9, 0x22, 0x0a]),
      Buffer.from(`${one("a")}\n`),
    ]);
    expect(await seen(bytes, "ndjson", 4096)).toEqual(["incident.too_large 1:1", "input.not_text 2:1", "a"]);
  });
});

describe("YAML", () => {
  const yaml = [
    "# kasus pertama",
    "id: satu",
    "actors:",
    "  - { id: terlapor, status: pns }",
    "acts:",
    "  - id: perbuatan",
    "    by: [terlapor]",
    '    on: "2024-10-05"',
    "    conduct: [membagikan]",
    "---",
    "- id: dua",
    "  actors: [{ id: terlapor, status: pnss }]",
    "  acts: [{ id: perbuatan, by: [terlapor], on: 2024-10-05, conduct: [membagikan] }]",
    "- id: &x tiga",
    "---",
    "a: [",
    "--- # kosong",
    "...",
    "",
  ].join("\n");

  it.each(sizes)("is one incident a document, or a list (%i bytes at a time)", async (size) => {
    expect(await seen(yaml.replace("&x ", ""), "yaml", size)).toEqual([
      "satu",
      "incident.unknown_slug 12:36",
      "incident.missing_key 14:3, incident.missing_key 14:3",
      "yaml-syntax 16:4",
    ]);
  });

  it.each<[string, string | Uint8Array, readonly string[]]>([
    ["no text", new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xe9, 0x0a]), ["input.not_text 1:1"]],
    ["half a sign at the end", new Uint8Array([0x61, 0xc3]), ["input.not_text 1:1"]],
    [
      "brackets in brackets",
      `a: 1\n---\nid: ${"[".repeat(40)}${"]".repeat(40)}`,
      ["incident.unknown_key 1:1", "incident.too_deep 2:1"],
    ],
    ["nothing", "", ["incident.empty 1:1"]],
    ["nothing but remarks and separators", "\ufeff# kosong\n---\n# lagi\n...\n---", ["incident.empty 1:1"]],
    ["an empty list", "[]\n---\n[]\n", ["incident.empty_list 1:1", "incident.empty_list 2:1"]],
    [
      "an item larger than an incident may be",
      `- id: a\n  title: ${"x".repeat(1_100_000)}\n- 7\n`,
      ["incident.too_large 1:3", "incident.not_an_object 3:3"],
    ],
    [
      "nothing behind the last separator",
      "- 1\n---\n- 2\n---",
      ["incident.not_an_object 1:3", "incident.not_an_object 3:3"],
    ],
    ["dashes that separate nothing", "k: ---", ["incident.unknown_key 1:1"]],
  ])("that has %s is told where", async (_, text, expected) => {
    for (const size of [64, 1 << 20])
      expect((await seen(text, "yaml", size)).map((each) => each.split(",")[0])).toEqual(expected);
  });

  it("tells a document that is longer than any may be once, and reads the next", async () => {
    const long = `# kasus\nid: a\ntitle: ${"x".repeat(33 * 1024 * 1024)}\nnarrative: ${"y ".repeat(2 * 1024 * 1024)}`;
    expect(await seen(`${long}\n---\n- 7\n`, "yaml")).toEqual(["incident.too_large 1:1", "incident.not_an_object 6:3"]);
  });

  it("tells the second of equal ids", async () => {
    const one = yaml.slice(0, yaml.indexOf("---"));
    const [, second] = await readAll(`${one}---\n${one}`, "yaml");
    expect(second?.problems.map(({ code, path, at, args }) => [code, path, at?.line, args["first_line"]])).toEqual([
      ["incident.duplicate_id", "id", 12, 2],
    ]);
  });

  it("has numbers, flags and nothing as JSON has them", async () => {
    const [read] = await readAll("{ id: 1, title, narrative: , report: true, cites: ~ }", "yaml");
    expect(read?.problems.map(({ code, path, args }) => [code, path, args["found"]])).toEqual([
      ["incident.missing_key", undefined, undefined],
      ["incident.missing_key", undefined, undefined],
      ["incident.wrong_type", "id", "number"],
      ["incident.null", "title", undefined],
      ["incident.null", "narrative", undefined],
      ["incident.wrong_type", "report", "boolean"],
      ["incident.null", "cites", undefined],
    ]);
  });

  it("does not hide that the input itself fails", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(new TextEncoder().encode("id: a\n"));
      throw new Error("EIO");
    }
    const records = recordsOf({ bytes: failing(), file: "berkas", format: "yaml", dates: "iso" }, dictionary);
    await expect(records.next()).rejects.toThrow("EIO");
  });

  it("has the dialect of the rule files", async () => {
    expect((await seen(yaml, "yaml"))[1]).toBe("yaml-anchor 14:10");
  });

  it("means the same as its JSON", async () => {
    const [fromYaml] = await readAll(yaml, "yaml");
    const [fromJson] = await readAll(
      JSON.stringify({
        acts: [{ conduct: ["membagikan"], on: "2024-10-05", by: ["terlapor"], id: "perbuatan" }],
        actors: [{ id: "terlapor", status: "pns" }],
        id: "satu",
      }),
      "json",
    );
    expect(fromYaml?.incident?.sha256).toBe(fromJson?.incident?.sha256);
    expect(fromYaml?.incident?.acts).toEqual(fromJson?.incident?.acts);
  });
});
