import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sha256 as ofNode } from "../../src/text/sha256.js";
import { sha256 } from "../../src/text/sha256-portable.js";
import type { Desk } from "../../src/page/desk.js";
import { run, scratch } from "../cli/cli.js";
import { fileOf, readFixtures, STAGES } from "../fixture.js";
import { builtPage, doorsOf, partOf, type BuiltPage, type Doors } from "./built.js";

const ON = "2024-10-10";
const wanted = { language: "id", on: ON, masked: false } as const;

let built: BuiltPage;
let doors: Doors;
let desk: Desk;

beforeAll(async () => {
  built = await builtPage();
  doors = doorsOf(built.script);
  desk = doors.deskOf(await doors.inflated(built.rules));
}, 120_000);

describe("the page", () => {
  it("is one file below one megabyte", () => {
    expect(Buffer.byteLength(built.html)).toBeLessThan(1_000_000);
    const style = partOf(built.html, "<style>");
    const markup = [built.script, built.rules].reduce((html, part) => html.split(part).join(""), built.html);
    expect(markup.match(/<script\b/g)).toHaveLength(3);
    expect(/<(?:link|img|iframe|object|embed|base|form)\b|\s(?:src|href|on\w+)=/i.exec(markup)?.[0]).toBeUndefined();
    expect(/@import|url\(/.exec(style)?.[0]).toBeUndefined();
  });

  it("lets nothing in and nothing out but the script and the style that stand in it", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(built.html)?.[1] ?? "";
    const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64");
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hashOf(built.script)}'`,
      `style-src 'sha256-${hashOf(partOf(built.html, "<style>"))}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it("has no call that reaches a network, keeps something, or reads markup", () => {
    for (const reaching of [
      /\bfetch\s*\(/,
      /XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|SharedWorker/,
      /\bimport\s*\(|new\s+Worker|serviceWorker|new\s+Image\b|new\s+Request\b|new\s+Response\b/,
      /localStorage|sessionStorage|indexedDB|\.cookie\b|caches\.|showSaveFilePicker|\bopenDatabase/,
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\s*\(|new\s+Function\b|setAttributeNS/,
      /\bBuffer\b|\brequire\s*\(|process\.env/,
    ])
      expect(built.script.match(reaching)?.[0]).toBeUndefined();
  });

  it("brings rules that are whole", () => {
    expect(desk.rulebook.pack.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("its answers", () => {
  it("are those of the command line, byte for byte, for every fixture", async () => {
    const files = readFixtures().flatMap(({ id }) => STAGES.map((stage) => fileOf(id, stage)));
    const { stdout } = await run([...files, "-f", "ndjson", "--on", ON, "--no-redact"], { rules: "rules" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(files.length);
    for (const [index, file] of files.entries()) {
      const document = await doors.documentOf(desk, readFileSync(file, "utf8"), file, "json", wanted);
      const { answers } = JSON.parse(document) as { answers: object[] };
      expect(JSON.stringify({ schema: "asn-check/answer@1", ...answers[0] })).toBe(lines[index]);
    }
  }, 300_000);

  it("make the same documents", async () => {
    const file = "fixtures/incidents/pariaman-2-asn-2024/decided.json";
    const forms = { json: "json", markdown: "markdown", text: "pretty" } as const;
    const page = join(scratch, "a.html");
    const paths = { json: join(scratch, "a.json"), markdown: join(scratch, "a.md"), text: join(scratch, "a.txt") };
    const argv = Object.entries(forms).flatMap(([form, format]) => [
      "-f",
      `${format}=${paths[form as keyof typeof paths]}`,
    ]);
    await run([file, ...argv, "--on", ON, "--lang", "en", "--redact"], { rules: "rules" });
    await run(["report", file, "-f", "html", "-o", page, "--on", ON, "--lang", "en"], { rules: "rules" });
    const options = { language: "en", on: ON, masked: true } as const;
    const study = await doors.documentOf(desk, readFileSync(file, "utf8"), file, "study", options);
    expect(study).toBe(readFileSync(page, "utf8"));
    for (const form of ["json", "markdown", "text"] as const) {
      const made = await doors.documentOf(desk, readFileSync(file, "utf8"), file, form, options);
      expect(made).toBe(readFileSync(paths[form], "utf8"));
    }
  });

  it("say what is wrong as the command line does, and go on with the others of a list", async () => {
    const good: unknown = JSON.parse(readFileSync("fixtures/incidents/kepala-dinas.json", "utf8"));
    const text = JSON.stringify([{ ...(good as object), actors: 3 }, good], null, 2);
    const { stdout, code } = await run(["-", "-f", "json", "--on", ON, "--no-redact"], { rules: "rules", stdin: text });
    expect(code).toBe(4);
    expect(await doors.documentOf(desk, text, "stdin", "json", wanted)).toBe(stdout);
  });
});

describe("SHA-256 without Node", () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])("agrees on a text of %i letters", (length) => {
    const text = "a¶€😀".repeat(length).slice(0, length);
    expect(sha256(text)).toBe(ofNode(text));
  });
});
