/** `asn-check report` as people get it: documents that are well-formed, whole, and never more than text. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { sha256 } from "../../src/text/sha256.js";
import { elements, texts, tree } from "../html-tree.js";
import { unzip } from "../unzip.js";
import { fileOf, run, scratch, signed, unassessed } from "./cli.js";

const real = { rules: resolve("rules") };
const chain = "pp-0-2099:5.n.5+pp-0-2099:10";
const example = resolve("fixtures/incidents/kepala-dinas.json");

describe("the case report", () => {
  it("holds the parts of a study in their order, in both languages", async () => {
    const page = await run(["report", example, "--on", "2024-10-12", "-f", "html"], real);
    expect([page.code, page.stderr]).toEqual([0, ""]);
    expect(texts(tree(page.stdout), "h2").map((text) => text.replace(/^\d+\. /, ""))).toEqual([
      "Identitas laporan",
      "Ringkasan menurut jalur",
      "Kronologi",
      "Pelaku dan kedudukan",
      "Garis waktu pemilihan",
      "Ketentuan dan unsur",
      "Yang belum ditetapkan dan pertanyaan",
      "Tafsir yang bersaing",
      "Perkara serupa yang sudah diputus",
      "Pasal yang dikutip",
      "Forum dan batas waktu",
      "Batas alat",
      "Identitas paket aturan",
      "Tanda tangan",
    ]);
    expect(page.stdout).toContain("Alat tidak menilai bukti, tidak menyatakan bersalah, tidak membebaskan.");
    const english = await run(["report", example, "--lang", "en", "-f", "markdown"], real);
    expect(english.stdout).toContain("## 6. Provisions and elements");
    expect(english.stdout).not.toMatch(/Ketentuan|Kronologi/);
  });

  it("draws the time line with the conduct on it, in words for whoever does not see it", async () => {
    const { stdout } = await run(["report", example, "-f", "html"], real);
    const page = tree(stdout);
    const [svg] = elements(page, "svg");
    const ids = svg?.getAttribute("aria-labelledby")?.split(" ") ?? [];
    expect(ids).toHaveLength(2);
    expect(texts(page, "desc")[0]).toMatch(
      /bakal calon.*penetapan calon.*masa kampanye.*perbuatan unggahan.*masa tenang.*pemungutan suara/,
    );
    expect(stdout).toContain("22 September 2024");
    const captions = texts(page, "caption");
    expect(captions).toContain(texts(page, "title")[1]);
  });

  it("says in the language of the report what bodies decided", async () => {
    const bukti = { body: "bawaslu", track: "criminal", sources: [] };
    const decided = ["dihentikan", "keputusan-lain"].map((outcome) => ({ ...bukti, outcome }));
    const content = fileOf({ ...signed, decisions: decided });
    const english = await run(["report", content, "--lang", "en", "-f", "markdown"]);
    expect(english.stdout).toContain("stopped, ");
    expect(english.stdout).not.toContain("dihentikan");
    // What has no word of its own stands as it was written.
    expect(english.stdout).toMatch(/keputusan\\?-lain, /);
    expect((await run(["report", content, "-f", "markdown"])).stdout).toContain("dihentikan, ");
  });

  it("names every status by mark and word, and the rules by their hash", async () => {
    const { stdout } = await run(["report", fileOf(signed), "-f", "html"]);
    for (const element of elements(tree(stdout), "span"))
      if ((element.getAttribute("class") ?? "").startsWith("st "))
        expect(element.textContent).toMatch(/^[●◐○]\s\p{L}/u);
    expect(stdout).toMatch(/[0-9a-f]{64}/);
    expect(stdout).toContain("seluruh unsur terpenuhi menurut fakta dan penilaian yang dicatat; bukan putusan");
  });

  it("masks names unless they are asked for", async () => {
    const named = fileOf({ ...signed, title: "Nama Rekaan menandatangani", narrative: "Dilihat Nama Rekaan sendiri." });
    for (const format of ["html", "markdown"]) {
      const masked = await run(["report", named, "-f", format]);
      expect(masked.stdout).not.toContain("Nama Rekaan");
      expect((await run(["report", named, "-f", format, "--no-redact"])).stdout).toContain("Nama Rekaan");
    }
  });

  it("gives two people whose ids are names the same signs in every part", async () => {
    const [actor] = signed.actors;
    const [act] = signed.acts;
    const named = fileOf({
      ...signed,
      narrative: "Ani menandatangani, lalu Budi.",
      actors: ["Budi", "Ani"].map((id) => ({ ...actor, id })),
      acts: ["Ani", "Budi"].map((id, index) => ({ ...act, id: `tindakan-${index}`, by: [id] })),
      people: { a: { name: "Ani" }, b: { name: "Budi" } },
    });
    for (const format of ["html", "markdown"]) {
      const { code, stdout, stderr } = await run(["report", named, "-f", format, "--lang", "en"]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).not.toMatch(/\b(?:Ani|Budi)\b/);
      expect(stdout.replaceAll("\\", "")).toContain("[masked 2] menandatangani, lalu [masked 1].");
      expect(new Set(stdout.match(/masked \d/g))).toEqual(new Set(["masked 1", "masked 2"]));
    }
  });
});

describe("a masked answer", () => {
  it.each(["Absent", "Open", "Finding", "Fulfilled"])(
    "keeps its own words where somebody is called %s",
    async (name) => {
      const named = fileOf({ ...unassessed, title: `${name} menandatangani`, people: { p: { name } } });
      for (const argv of [
        [named, "-v"],
        [named, "-f", "json"],
        ["report", named, "-f", "html"],
        ["why", named, chain],
      ]) {
        const { code, stdout, stderr } = await run([...argv, "--redact"]);
        expect([code, stderr]).toEqual([0, ""]);
        expect(stdout).not.toContain(name);
      }
      const { answers } = JSON.parse((await run([named, "-f", "json", "--redact"])).stdout) as AnswerDocument;
      expect(answers[0]?.verdicts[0]?.status).toBe("open");
      expect(answers[0]?.verdicts[0]?.elements.map(({ finding }) => finding?.state)).toContain("absent");
    },
  );

  it("keeps the facts that are asked for where somebody is called as a part of their path", async () => {
    const [act] = unassessed.acts;
    const named = fileOf({
      ...unassessed,
      acts: [{ ...act, conduct: ["mengunggah"] }],
      people: { p: { name: "Act" }, q: { name: "Open" }, r: { name: "Tindakan-lemah" } },
    });
    for (const format of ["pretty", "json"]) {
      const { code, stdout, stderr } = await run(["ask", named, "-f", format, "--redact"]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("Terbuka untuk umum?");
    }
    const changed = await run(["what-if", named, "--date", "2099-08-01", "--redact", "-v"]);
    expect([changed.code, changed.stderr]).toEqual([0, ""]);
    expect(changed.stdout).toMatch(/: ◐ belum → –/);
  });
});

describe("a page", () => {
  it("stands alone: its own style by hash, nothing loaded, no markup that could", async () => {
    const { stdout } = await run(["report", fileOf(signed), "-f", "html"]);
    const style = /<style>([\s\S]*?)<\/style>/.exec(stdout)?.[1] ?? "";
    const hash = Buffer.from(sha256(style), "hex").toString("base64");
    expect(stdout).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(stdout).not.toMatch(/<(script|img|link|iframe|object|form)\b|\son\w+=|\sstyle=|url\(|@import/);
    expect([...stdout.matchAll(/\b(?:href|src)="([^"]*)"/g)].every(([, target = ""]) => target.startsWith("#"))).toBe(
      true,
    );
  });

  it("shows hostile text as text", async () => {
    const word = "w".repeat(100_000);
    const hostile = `</title></style><script>alert(1)</script><img src=x onerror=alert(2)>\u202egnp.exe\u2066 ${word} ]]> | \`x\``;
    const short = hostile.replace(word, "");
    const incident = fileOf({
      ...signed,
      title: short,
      narrative: hostile,
      acts: [{ ...signed.acts[0], findings: { favours_or_harms: { value: true, by: short, reasons: short } } }],
    });
    const page = await run(["report", incident, "-f", "html"]);
    expect(page.code).toBe(0);
    const document = tree(page.stdout);
    expect(elements(document, "script")).toHaveLength(0);
    expect(elements(document, "img")).toHaveLength(0);
    expect(document.documentElement?.textContent).toContain("<script>alert(1)</script>");
    expect(page.stdout).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const markdown = await run(["report", incident, "-f", "markdown"]);
    expect(markdown.stdout).not.toMatch(/<(?!br>)/);
    expect(markdown.stdout).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

describe("the file for word processors", () => {
  const written = async (content: unknown, ...args: readonly string[]) => {
    const path = join(scratch, "kajian.docx");
    expect(await run(["report", fileOf(content), "-f", "docx", "-o", path, ...args])).toMatchObject({
      code: 0,
      stdout: "",
    });
    return unzip(readFileSync(path));
  };

  it("is a zip of well-formed parts, with headings, tables whose heads repeat, and the time line drawn", async () => {
    const files = await written(signed);
    for (const [name, content] of files) if (/\.(xml|rels)$/.test(name)) tree(content.replace(/^<\?xml[^>]*>/, ""));
    const body = files.get("word/document.xml") ?? "";
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(14);
    const tables = body.split("<w:tbl>").slice(1);
    expect(tables.length).toBeGreaterThan(5);
    // All but the drawn time line with its key, and the place for signatures.
    expect(tables.filter((each) => !each.includes("<w:tblHeader/>"))).toHaveLength(3);
    expect(body).toContain('<w:shd w:fill="CFE3EE"');
    expect(body).toContain("▼");
    expect(body).not.toContain("Nama Rekaan");
    expect(files.get("word/footer1.xml")).toContain("NUMPAGES");
  });

  it("holds hostile text as text, and several studies each in a section", async () => {
    const hostile = "</w:t></w:r><w:br/> & \u0000 \u202e" + "w".repeat(100_000);
    const files = await written([{ ...signed, narrative: hostile }, unassessed]);
    const body = files.get("word/document.xml") ?? "";
    tree(body.replace(/^<\?xml[^>]*>/, ""));
    expect(body).toContain("&lt;w:br/&gt;");
    expect(body).not.toMatch(/[\u0000\u202e]/);
    expect(body.match(/<w:sectPr/g)).toHaveLength(2);
  });

  it("draws an act on one of many stated days, and many such acts", async () => {
    const day = (index: number): string => new Date(Date.UTC(2024, 7, 1 + 5 * index)).toISOString().slice(0, 10);
    const [act] = unassessed.acts;
    const acts = Array.from({ length: 8 }, (_, index) => {
      const [value = "", ...contested] = Array.from({ length: 5 }, (_day, at) => day(index + 8 * at));
      return { ...act, id: `tindakan-${index}`, on: { value, contested } };
    });
    const body = (await written({ ...unassessed, report: undefined, acts })).get("word/document.xml") ?? "";
    for (const { id } of acts) expect(body).toContain(`▼ perbuatan ${id}`);
  });

  it("is the same to the byte whenever it is written, dated by the day of reckoning", async () => {
    const [first, second] = ["satu.docx", "dua.docx"].map((name) => join(scratch, name));
    const argv = ["report", fileOf(signed), "-f", "docx", "--on", "2024-10-12", "-o"];
    vi.useFakeTimers({ now: new Date("2030-01-01T00:00:00Z"), toFake: ["Date"] });
    await run([...argv, first ?? ""]);
    vi.setSystemTime(new Date("2031-07-03T04:05:06Z"));
    await run([...argv, second ?? ""]);
    vi.useRealTimers();
    expect(readFileSync(second ?? "").equals(readFileSync(first ?? ""))).toBe(true);
    const core = unzip(readFileSync(first ?? "")).get("docProps/core.xml") ?? "";
    tree(core.replace(/^<\?xml[^>]*>/, ""));
    expect(core.match(/2024-10-12T00:00:00Z/g)).toHaveLength(2);
    expect(core).not.toMatch(/203\d/);
  });

  it("is not for a screen", async () => {
    const { code, stderr } = await run(["report", fileOf(signed), "-f", "docx"], { isTTY: true });
    expect(code).toBe(2);
    expect(stderr).toContain("-o kajian.docx");
  });
});

describe("exit codes", () => {
  it("are those of every command", async () => {
    const bad = fileOf("{");
    expect((await run(["report", "tidak-ada.json"])).code).toBe(4);
    expect((await run(["report", fileOf(signed), "-f", "pdf"])).code).toBe(2);
    expect((await run(["report"])).code).toBe(2);
    expect((await run(["report", fileOf(signed), "--on", "kemarin"])).code).toBe(2);
    expect((await run(["report", fileOf(signed), "--actor", "orang-lain"])).code).toBe(2);
    expect((await run(["report", fileOf(signed), "--rules", join(scratch, "kosong")], { rules: null })).code).toBe(5);
    const partly = await run(["report", bad, fileOf(signed), "-f", "markdown"]);
    expect(partly.code).toBe(4);
    expect(partly.stdout).toContain(signed.title);
    expect(partly.stderr).not.toBe("");
    expect((await run(["report", fileOf(signed), "--fail-on", "fulfilled"])).code).toBe(1);
    expect((await run(["report", fileOf(unassessed), "--fail-on", "open"])).code).toBe(3);
  });

  it("one format each to its file, at most one to standard output", async () => {
    const [page, text] = [join(scratch, "kajian.html"), join(scratch, "kajian.md")];
    const two = await run(["report", fileOf(signed), "-f", `html=${page}`, "-f", `markdown=${text}`]);
    expect(two).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>/);
    expect(readFileSync(text, "utf8")).toMatch(/^# /);
    expect((await run(["report", fileOf(signed), "-f", "html", "-f", "markdown"])).code).toBe(2);
  });
});

it("every fixture renders", async () => {
  const ids = readdirSync("fixtures/incidents", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = ids.flatMap(({ name }) =>
    ["day-one", "decided"].map((stage) => resolve("fixtures/incidents", name, `${stage}.json`)),
  );
  for (const file of files) {
    const { code, stdout } = await run(["report", file, "-f", "html", "-q"], { ...real, rules: null });
    expect([file, code]).toEqual([file, 0]);
    expect(texts(tree(stdout), "h2")).toHaveLength(14);
    expect(stdout).not.toMatch(/undefined|\[object|NaN/);
  }
  const path = join(scratch, "semua.docx");
  expect((await run(["report", ...files, "-f", "docx", "-o", path, "-q"], { ...real, rules: null })).code).toBe(0);
  const body = unzip(readFileSync(path)).get("word/document.xml") ?? "";
  tree(body.replace(/^<\?xml[^>]*>/, ""));
  expect(body.match(/<w:sectPr/g)).toHaveLength(files.length);
  expect(body).not.toMatch(/undefined|\[object|NaN/);
}, 300_000);
