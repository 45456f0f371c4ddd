/** `asn-check report` over many incidents: one page with numbers, a list, and a section for each. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/text/sha256.js";
import { elements, texts, tree } from "../html-tree.js";
import { fileOf, run, scratch, signed, unassessed } from "./cli.js";

const two = [signed, unassessed];

const overview = async (content: unknown, ...args: readonly string[]): Promise<string> => {
  const { code, stdout } = await run(["report", fileOf(content), "-f", "html", ...args]);
  expect(code).toBe(0);
  return stdout;
};

/** The table under a heading, row by row. */
function rowsUnder(page: string, heading: string): readonly (readonly string[])[] {
  const section = page.split("<section>").find((part) => part.includes(`>${heading}</h2>`)) ?? "";
  return [...section.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, "")),
  );
}

describe("the overview", () => {
  it("counts what the answers say", async () => {
    const page = await overview(two);
    expect(rowsUnder(page, "Jumlah")[1]).toEqual(["Jumlah", "1", "1", "0"]);
    const [head = [], row = []] = rowsUnder(page, "Perbuatan menurut jalur");
    const check = JSON.parse((await run(["check", fileOf(two), "-f", "json"])).stdout) as {
      answers: { tracks: { title: string; status: string }[] }[];
    };
    for (const [index, title] of head.slice(1).entries()) {
      const count = (status: string): number =>
        check.answers.filter(({ tracks }) => tracks.some((track) => track.title === title && track.status === status))
          .length;
      expect(row[index + 1]).toBe(`● ${count("fulfilled")} · ◐ ${count("open")}`);
    }
    expect(head.length).toBeGreaterThan(1);
    expect(rowsUnder(page, "Hasil menurut bulan perbuatan")[1]?.slice(0, 4)).toEqual(["2099-10", "1", "1", "0"]);
  });

  it("sets the months beside the election calendar, and the limits beside the day of reckoning", async () => {
    const files = ["kepala-dinas.json", "tanahdatar-kadis-sosial-2024/day-one.json"].map((name) =>
      resolve("fixtures/incidents", name),
    );
    const { stdout } = await run(["report", ...files, "-f", "html", "--on", "2024-10-12"], { rules: resolve("rules") });
    const october = rowsUnder(stdout, "Hasil menurut bulan perbuatan").find(([month]) => month === "2024-10");
    expect(october?.at(-1)).toBe("masa kampanye (27 Nov 2024)");
    expect(
      rowsUnder(stdout, "Daerah")
        .slice(1)
        .map(([name]) => name),
    ).toEqual(["Kabupaten Contoh", "Kabupaten Tanah Datar"]);
    expect(rowsUnder(stdout, "Umur tenggat")).toContainEqual(["hari ini", "1"]);
    expect(rowsUnder(stdout, "Yang paling sering belum ditetapkan").length).toBeGreaterThan(2);
  }, 60_000);

  it("links every row of the list to a section of the page, and draws nothing without its table", async () => {
    const page = tree(await overview(two));
    const ids = new Set(
      ["h1", "h2", "h3"].flatMap((tag) => elements(page, tag)).map((element) => element.getAttribute("id")),
    );
    const links = elements(page, "a").map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((link) => link.startsWith("#k"))).toHaveLength(2);
    for (const link of links) expect(ids).toContain(link.slice(1));
    const captions = texts(page, "caption");
    for (const svg of elements(page, "svg")) {
      expect(captions).toContain(svg.getElementsByTagName("title")[0]?.textContent);
      expect(svg.getElementsByTagName("desc")[0]?.textContent).not.toBe("");
    }
    expect(elements(page, "svg").length).toBeGreaterThan(3);
  });

  it("lets its own style and script run and nothing else, and says everything without the script", async () => {
    const page = await overview(two);
    for (const [tag, directive] of [
      ["style", "style-src"],
      ["script", "script-src"],
    ] as const) {
      const code = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? "";
      expect(page).toContain(`${directive} 'sha256-${Buffer.from(sha256(code), "hex").toString("base64")}'`);
    }
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<form id="f" hidden>');
    expect(page).not.toMatch(/\son\w+="|\sstyle="|https?:\/\/|<tr[^>]* hidden/);
  });

  it("shows hostile text as text, and masks names", async () => {
    const hostile = `"><script>alert(1)</script>\u202e</title>`;
    const page = await overview([
      { ...signed, title: hostile },
      { ...signed, id: "kedua", title: "Nama Rekaan hadir" },
    ]);
    expect(elements(tree(page), "script")).toHaveLength(1);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toMatch(/\u202e|Nama Rekaan/);
    expect(page).toContain("nama disamarkan");
    const example = JSON.parse(readFileSync("fixtures/incidents/kepala-dinas.json", "utf8")) as {
      election: object;
    };
    const regions = [hostile, "Kabupaten Lain"].map((region, index) => ({
      ...example,
      id: `daerah-${index}`,
      election: { ...example.election, region },
    }));
    const { stdout } = await run(["report", fileOf(regions), "-f", "html"], { rules: resolve("rules") });
    expect(elements(tree(stdout), "script")).toHaveLength(1);
    expect(stdout).toContain("&lt;script&gt;");
  }, 60_000);

  it("says how many records it lacks", async () => {
    const broken = fileOf("{", "rusak.json");
    const { code, stdout } = await run(["report", broken, fileOf(two), "-f", "html"]);
    expect(code).toBe(4);
    expect(stdout).toContain("1 catatan tidak dapat dinilai");
    expect(texts(tree(stdout), "li").filter((text) => text.includes("rusak.json"))).toHaveLength(1);
  });

  it("is what check writes as html, for one incident and for many, beside other formats and in a file", async () => {
    const plain = fileOf(signed);
    for (const files of [[plain], [plain, fileOf(unassessed)], [plain, fileOf("{")]]) {
      const wanted = await run(["report", ...files, "-f", "html"]);
      const told = await run([...files, "-f", "html"]);
      expect([told.code, told.stdout]).toEqual([wanted.code, wanted.stdout]);
      const path = join(scratch, `dari-check-${files.length}.html`);
      const beside = await run([...files, "-f", `html=${path}`, "-f", "ndjson"]);
      expect([beside.code, readFileSync(path, "utf8")]).toEqual([wanted.code, wanted.stdout]);
      expect(beside.stdout).toBe((await run([...files, "-f", "ndjson"])).stdout);
    }
  });

  it("says in the study of one incident, too, what could not be judged, and that a run was ended early", async () => {
    const { code, stdout } = await run([fileOf(signed), fileOf("{"), "-f", "html"]);
    expect(code).toBe(4);
    expect(texts(tree(stdout), "h2")).toContain("tidak dapat dinilai");
    const ended = await run([fileOf(signed), "-f", "html"], { interrupted: true });
    expect(ended.code).toBe(130);
    expect(texts(tree(ended.stdout), "strong")).toContain(
      "Dihentikan sebelum selesai: masukan selebihnya belum dinilai.",
    );
  });

  it("grows by a few kilobytes an incident", async () => {
    const one = Buffer.byteLength(await overview(two));
    const many = Array.from({ length: 500 }, (_, index) => ({ ...signed, id: `k-${index}` }));
    expect((Buffer.byteLength(await overview(many)) - one) / 498).toBeLessThan(4000);
  }, 60_000);

  it("holds the study of each incident, folded, in the words of its own report; of very many it says where they are", async () => {
    const page = tree(await overview(two));
    const studies = elements(page, "details");
    expect(studies).toHaveLength(2);
    const alone = tree((await run(["report", fileOf(signed, "satu.json"), "-f", "html"])).stdout);
    const headings = texts(alone, "h2");
    expect(headings).toHaveLength(14);
    expect(studies.map((study) => Array.from(study.getElementsByTagName("h4"), (each) => each.textContent))).toEqual([
      headings,
      headings,
    ]);
    const ids = elements(page, "*").flatMap((element) => element.getAttribute("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const many = Array.from({ length: 61 }, (_, index) => ({ ...signed, id: `k-${index}` }));
    const brief = await overview(many);
    expect(elements(tree(brief), "details")).toHaveLength(0);
    expect(brief).toContain("asn-check report BERKAS");
    // The other forms hold every study all the same.
    const both = await run(["report", fileOf(many), "-f", "markdown"]);
    expect(both.stdout.match(/^# /gm)).toHaveLength(61);
  });

  it("is the same, byte for byte, every time", async () => {
    // The same file: a study names it.
    const argv = ["report", fileOf(two), "-f", "html"];
    expect((await run(argv)).stdout).toBe((await run(argv)).stdout);
  });
});

it("colours of text reach 4.5 : 1 on every ground they stand on, in light and dark", async () => {
  const { light, dark } = await import("../../src/report/design/tokens.js");
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const { paper, panel, ink, quiet, link, tone, period, conduct, line } of [light, dark]) {
    const ratio = (a: string, b: string): number => {
      const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]; // two were put in
      return (high + 0.05) / (low + 0.05);
    };
    for (const text of [ink, quiet, link, ...Object.values(tone)])
      for (const ground of [paper, panel]) expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of Object.values(period)) expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5);
    // What is drawn: 3 : 1.
    for (const drawn of [conduct, line]) expect(ratio(drawn, paper)).toBeGreaterThanOrEqual(3);
  }
  expect(readFileSync("src/report/design/style.ts", "utf8")).not.toMatch(/#[0-9a-f]{3,6}\b/i);
});
