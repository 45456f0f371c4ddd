import { describe, expect, it } from "vitest";
import type { DateStyle } from "../../src/incident/csv-cell.js";
import { csvColumns } from "../../src/incident/csv-columns.js";
import { csvRecords } from "../../src/incident/csv.js";
import type { RecordRead } from "../../src/incident/read.js";
import { readIncidents } from "../../src/incident/read.js";
import { dictionary as rulesDictionary } from "../built-in.js";
import { dictionary } from "./reading.js";

async function* pieces(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

async function readTable(
  text: string | Uint8Array,
  dates: DateStyle = "iso",
  size = 1 << 20,
  words = dictionary,
): Promise<readonly RecordRead[]> {
  const read: RecordRead[] = [];
  for await (const records of csvRecords(pieces(text, size), "tabel.csv", words, dates))
    read.push(...records.map((record) => record.read(words)));
  return read;
}

async function seen(text: string | Uint8Array, dates?: DateStyle, size?: number): Promise<readonly string[]> {
  return (await readTable(text, dates, size)).map(
    ({ incident, problems }) =>
      incident?.id ?? problems.map(({ code, at }) => `${code} ${at?.line ?? 0}:${at?.column ?? 0}`).join(", "),
  );
}

const head = "id,actor.status,act.on,act.conduct";

describe("a table of incidents", () => {
  it("means the same as its JSON", async () => {
    const table = [
      "id,title,narrative,report.known_on,election.cycle,election.office,actor.id,actor.status,actor.on_unpaid_leave,actor.service_years,actor.discipline.examined,actor.conviction.final,act.id,act.role,act.on,act.conduct,act.medium,act.publicly_accessible,target.kind,findings.favours_or_harms,findings.favours_or_harms.by,findings.favours_or_harms.reasons,findings.intent,cites,people.terlapor.name",
      'k-1,"Judul, panjang","Baris satu\nbaris ""dua""",2024-10-07,pilkada-2024,bupati,camat,pns,TIDAK,12,2024-11-01,ya,unggahan,,2024-10-05,membagikan;bergabung-grup,? belum diperiksa,true,pasangan-calon,true,bawaslu,Ada ajakan.,?,UU 10/2016 Pasal 71;Pasal 188,Nama Rekaan',
      "k-1,,,,,,sekcam,pns;pppk,?,-,,,unggahan,menyuruh,2024-10-05,,,,,,,,,,",
      "k-1,,,,,,camat,pns,,,,,rapat,,2024-10-01..2024-10-03,membagikan,,,,,,,,,",
    ].join("\n");
    const [read] = await readTable(table);
    expect(read?.problems.map(({ code }) => code)).toEqual(["incident.role_not_encoded"]);
    const json = {
      id: "k-1",
      title: "Judul, panjang",
      narrative: 'Baris satu\nbaris "dua"',
      report: { known_on: "2024-10-07" },
      election: { cycle: "pilkada-2024", office: "bupati" },
      actors: [
        {
          id: "camat",
          status: "pns",
          on_unpaid_leave: false,
          service_years: 12,
          discipline: { examined: { on: "2024-11-01" } },
          convictions: [{ final: true }],
        },
        {
          id: "sekcam",
          status: ["pns", "pppk"],
          on_unpaid_leave: { unknown: "?" },
          service_years: { not_applicable: true },
        },
      ],
      acts: [
        {
          id: "unggahan",
          by: ["camat", { actor: "sekcam", role: "menyuruh" }],
          on: "2024-10-05",
          conduct: ["membagikan", "bergabung-grup"],
          medium: { unknown: "belum diperiksa" },
          publicly_accessible: true,
          target: { kind: "pasangan-calon" },
          findings: {
            favours_or_harms: { value: true, by: "bawaslu", reasons: "Ada ajakan." },
            intent: { unknown: "?" },
          },
        },
        { id: "rapat", by: ["camat"], on: { from: "2024-10-01", to: "2024-10-03" }, conduct: "membagikan" },
      ],
      cites: ["UU 10/2016 Pasal 71", "Pasal 188"],
      people: { terlapor: { name: "Nama Rekaan" } },
    };
    const { incidents, problems } = readIncidents(JSON.stringify(json), "sama.json", dictionary);
    expect(problems).toHaveLength(1);
    expect(read?.incident).toEqual({ ...incidents[0], file: "tabel.csv", index: 0 });
  });

  it.each([",", ";", "\t"])("may be separated by %j, with a byte-order mark and CR LF", async (sign) => {
    const text = `\ufeffsep=${sign}\r\n${head.replaceAll(",", sign)}\r\na${sign}pns${sign}2024-10-05${sign}"membagikan;bergabung-grup"\r\n\r\n`;
    for (const size of [1, 3, 1 << 20]) expect(await seen(text, "iso", size)).toEqual(["a"]);
  });

  it("has days as people write them only where that was said", async () => {
    const text = `${head}\na,pns,05/10/2024,membagikan\nb,pns,31/02/2024,membagikan\nc,pns,1-9-2024..05.09.2024,membagikan`;
    expect((await seen(text))[0]).toBe("csv.day_first 2:7");
    expect(await seen(text, "dmy")).toEqual(["a", "incident.impossible_date 3:7", "c"]);
    const [a, , c] = await readTable(text, "dmy");
    expect(a?.incident?.acts[0]?.day).toEqual({ kind: "on", day: "2024-10-05" });
    expect(c?.incident?.acts[0]?.day).toEqual({ kind: "period", from: "2024-09-01", to: "2024-09-05" });
  });

  it("tells every bad row with its place and goes on", async () => {
    const text = [
      head,
      "a,pns,2024-10-05,membagikan",
      'b,"pns,2024-10-05,membagikan',
      "c,pnss,2024-10-05,membagikan",
      ",pns,2024-10-05,membagikan",
      "d,pns,2024-10-05,membagikan,lebih",
      "a,pns,2024-10-05,membagikan",
      'e,p"n"s,2024-10-05,membagikan',
      "f,pns,2024-10-05,membagikan",
      "f,pppk,2024-10-05,membagikan",
      "g,pns,2024-10-05,membagikan",
    ].join("\n");
    for (const size of [1, 5, 1 << 20])
      expect(await seen(text, "iso", size)).toEqual([
        "a",
        "csv.syntax 3:1",
        "incident.unknown_slug 4:3",
        "csv.missing_id 5:1",
        "csv.too_many_cells 6:29",
        "csv.rows_apart 7:1",
        "csv.syntax 8:1",
        "csv.contradiction 10:3",
        "g",
      ]);
  });

  it.each([",", ";", "\t"])("may have its head in quotes, separated by %j", async (sign) => {
    const rows = [head, "a,pns,2024-10-05,membagikan"].map((row) => row.split(",").map((cell) => `"${cell}"`));
    const text = rows.map((cells) => cells.join(sign)).join("\n");
    for (const size of [1, 1 << 20]) expect(await seen(text, "iso", size)).toEqual(["a"]);
  });

  it.each<[string, Buffer, string]>([
    ["a quote that is never closed", Buffer.from('id,"actor.status\na,pns'), "csv.syntax 1:1"],
    ["a quote in the middle", Buffer.from('id,actor"status\na,pns'), "csv.syntax 1:1"],
    ["no text", Buffer.from([0x69, 0x64, 0xe9, 0x0a, 0x61]), "input.not_text 1:1"],
    ["more than any incident may have", Buffer.from(`id${",x".repeat(600_000)}\na`), "incident.too_large 1:1"],
  ])("is told once where its head cannot be read: %s", async (_, bytes, problem) => {
    expect(await seen(bytes)).toEqual([problem]);
  });

  it("tells a row that is no text or too long, and ends the incident before it", async () => {
    const row = (id: string): Buffer => Buffer.from(`${id},pns,2024-10-05,membagikan\n`);
    const bytes = Buffer.concat([
      Buffer.from(`${head}\n`),
      row("a"),
      Buffer.from([0x62, 0xe9, 0x0a]),
      row("a"),
      row("c"),
      Buffer.from(`d,${"x".repeat(1_100_000)}\n`),
      row("e"),
      Buffer.from('f,"pns'),
    ]);
    for (const size of [7, 1 << 20])
      expect(await seen(bytes, "iso", size)).toEqual([
        "a",
        "input.not_text 3:1",
        "csv.rows_apart 4:1",
        "c",
        "incident.too_large 6:1",
        "e",
        "csv.syntax 8:1",
      ]);
  });

  it("may leave cells out at the end of a row, and have empty ones beyond the last column", async () => {
    expect(await seen(`${head},title\na,pns,2024-10-05,membagikan\nb,pns,2024-10-05,membagikan,,,\n`)).toEqual([
      "a",
      "b",
    ]);
  });

  it.each([",", ";", "\t"])(
    "may have rows without anything in them, as spreadsheets leave them, separated by %j",
    async (sign) => {
      const rows = [head, ",,,", "a,pns,2024-10-05,membagikan", ",,,", "a,,,", ' ,"",\u00a0,', "b,pnss", ",,,,,"];
      expect(await seen(rows.join("\r\n").replaceAll(",", sign))).toEqual([
        "a",
        expect.stringContaining("incident.unknown_slug 7:3"),
      ]);
      expect(await seen(`${head}\n,pns,,\nb,pns,2024-10-05,membagikan`)).toEqual(["csv.missing_id 2:1", "b"]);
      expect(await seen(`${head}\n,,,\n`)).toEqual([expect.stringContaining("csv.empty")]);
    },
  );

  it("loses no cell behind a lone carriage return", async () => {
    const [read] = await readTable(`${head}\na,pns,2024-10-05\r,membagikan\r`);
    expect(read?.problems).toEqual([]);
    expect(read?.incident?.acts[0]?.facts.get("act.conduct")).toMatchObject({ items: [{ value: "membagikan" }] });
  });

  it("is read to its end, however many lines it has", async () => {
    const row = (id: string): string => `${id},pns,2024-10-05,membagikan,"dua\nbaris"`;
    const text = [`${head},narrative`, row("a"), "\n".repeat(9000), row("b"), `c,pnss`].join("\n");
    expect(await seen(text)).toEqual(["a", "b", expect.stringContaining("incident.unknown_slug 9007:3")]);
  });

  it("has ? and - where nothing is told, and text that begins with them as text", async () => {
    const [told, silent] = await readTable(
      `${head},title,narrative\na,pns,2024-10-05,membagikan,? siapa,-- dua\nb,pns,2024-10-05,membagikan,?,-`,
    );
    expect([told?.incident?.title, told?.incident?.narrative]).toEqual(["? siapa", "-- dua"]);
    expect(silent?.incident?.id).toBe("b");
    expect([silent?.incident?.title, silent?.incident?.narrative]).toEqual([undefined, undefined]);
  });

  it("leaves to the reader what does not look like its kind", async () => {
    const columns = `${head},act.publicly_accessible,actor.service_years,act.persons_involved`;
    expect(
      await seen(
        [columns, "a,pns,2024-10-05,membagikan,mungkin,12 tahun,pns", "b,pns,2024-10-05,membagikan,ya,12.5,[]"].join(
          "\n",
        ),
      ),
    ).toEqual(["incident.wrong_type 2:29, incident.wrong_type 2:37", "b"]);
    const [read] = await readTable(`${columns}\nb,pns,2024-10-05,membagikan,tidak,12.5,[]`);
    expect(read?.incident?.actors[0]?.facts.get("actor.service_years")).toEqual({ state: "known", value: 12.5 });
    expect(read?.incident?.acts[0]?.facts.get("act.persons_involved")).toEqual({ state: "list", items: [] });
  });

  it("with a column that nobody knows is not judged at all", async () => {
    expect(await seen("id,actor.statsu,actor.status,id\na,pns,pns,a")).toEqual([
      "csv.unknown_column 1:4, csv.duplicate_column 1:30",
    ]);
    expect(await seen("actor.status\npns")).toEqual(["csv.missing_id 1:1"]);
    expect(await seen(`${head}\n`)).toEqual(["csv.empty 1:1"]);
    expect(await seen("")).toEqual(["csv.empty 1:1"]);
  });

  it("has one row for an incident larger than an incident may be", async () => {
    const row = `a,pns,2024-10-05,membagikan,"${"x".repeat(200_000)}"`;
    const text = [`${head},narrative`, ...Array.from({ length: 8 }, () => row), `b,pns,2024-10-05,membagikan,`];
    expect(await seen(text.join("\n"))).toEqual(["incident.too_large 2:1", "b"]);
  });
});

it("takes what is not known in every column that may be stated", async () => {
  for (const { name } of csvColumns(dictionary).filter(({ stated }) => stated)) {
    const own = ["id", "actor.status", "act.on", "act.conduct"].filter((each) => each !== name);
    const table = [[...own, name].join(), [...own.map((each) => known[each]), "?"].join()].join("\n");
    expect([name, await seen(table)]).toEqual([name, ["k-1"]]);
  }
});

const known: Readonly<Record<string, string>> = {
  id: "k-1",
  "actor.status": "pns",
  "act.on": "2024-10-05",
  "act.conduct": "membagikan",
};

it("has a column for every fact and finding that may be stated", () => {
  const names = csvColumns(dictionary).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, derived } of dictionary.facts.values())
    if (derived !== true || path === "target.stage") expect(names).toContain(path);
  expect(names.slice(0, 3)).toEqual(["id", "title", "narrative"]);
});

describe("the codebook of the rules of this package", () => {
  const columns = csvColumns(rulesDictionary);
  const listed = columns.filter(({ values }) => values.length > 0);

  /** One incident for each cell, with what it needs besides. */
  async function readCells(
    cells: readonly (readonly [column: string, cell: string])[],
  ): Promise<readonly RecordRead[]> {
    const names = columns.map(({ name }) => name);
    const rows = cells.map(([column, cell], index) =>
      names.map((name) => {
        if (name === column) return cell;
        if (name === "id") return `k-${index}`;
        if (name === `${column}.by`) return "bawaslu";
        if (name === `${column}.reasons`) return "…";
        return known[name] ?? "";
      }),
    );
    return readTable([names, ...rows].map((row) => row.join()).join("\n"), "iso", 1 << 20, rulesDictionary);
  }

  it("lists words that are read, in every column", async () => {
    const cells = listed.flatMap(({ name, values }) => values.map((value) => [name, value] as const));
    const read = await readCells(cells);
    expect(cells.filter((_, index) => !read[index]?.incident)).toEqual([]);
    expect(listed.map(({ name }) => name)).toContain("election.cycle");
  });

  it("lists all of them: any other is refused where it stands, with what may be meant", async () => {
    const cells = listed.map(({ name, values: [first = ""] }) => [name, `${first}x`] as const);
    const read = await readCells(cells);
    const refused = read.map(({ problems: [problem] }) => [problem?.args["suggestion"], problem?.at?.line]);
    expect(refused).toEqual(listed.map(({ values }, index) => [values[0], index + 2]));
  });

  it.each([
    ["boolean", "ya", "mungkin"],
    ["number", "12", "dua"],
    ["day", "2024-10-05", "besok"],
    ["period", "2024-10-01..2024-10-05", "2024-10-05..2024-10-01"],
    ["examined", "2024-10-05", "besok"],
  ])("takes what is one in columns of the kind %s, and nothing else", async (kind, right, wrong) => {
    const names = columns.filter((column) => column.kind === kind).map(({ name }) => name);
    const read = await readCells(names.flatMap((name) => [[name, right] as const, [name, wrong] as const]));
    expect(read.map(({ incident }) => incident !== undefined)).toEqual(names.flatMap(() => [true, false]));
    expect(names.length).toBeGreaterThan(0);
  });
});
