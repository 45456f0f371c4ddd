/** The same file judged on any machine, locale and time zone gives the same bytes. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { fileOf } from "./cli.js";

const program = fileURLToPath(new URL("../../bin/asn-check.js", import.meta.url));
const incident = fileURLToPath(new URL("../../fixtures/incidents/kepala-dinas.json", import.meta.url));

function judged(env: Record<string, string>, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [program, ...args, incident], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
}

describe("the bytes of an answer", () => {
  it.each([["json"], ["pretty"]])("do not depend on time zone or locale (%s)", (format) => {
    const options = ["--on", "2026-11-21", "-f", format] as const;
    const here = judged({ TZ: "Asia/Jakarta", LANG: "id_ID.UTF-8" }, ...options);
    expect(here.length).toBeGreaterThan(1000);
    for (const env of [
      { TZ: "America/Los_Angeles", LANG: "C" },
      { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "UTC", LANG: "ar_EG.UTF-8", LANGUAGE: "ar" },
    ]) {
      expect(judged(env, ...options)).toBe(here);
    }
  });

  it("of several files do not depend on locale or time zone, and stand in the order of input", () => {
    const other = incident.replace("kepala-dinas.json", "kadis-ikut-akun-2020/day-one.json");
    const of = (files: readonly string[], env: Record<string, string>): readonly string[] =>
      execFileSync(process.execPath, [program, "--on", "2026-11-21", "-f", "ndjson", ...files], {
        encoding: "utf8",
        env: { PATH: process.env["PATH"] ?? "", ...env },
      })
        .trim()
        .split("\n");
    const forth = of([incident, other], { TZ: "Asia/Jakarta", LC_ALL: "id_ID.UTF-8" });
    expect(forth).toHaveLength(2);
    expect(of([other, incident], { TZ: "Pacific/Apia", LC_ALL: "C" })).toEqual([...forth].reverse());
  });

  it("do not depend on the order of options", () => {
    const first = judged({}, "--on", "2026-11-21", "-f", "json");
    expect(judged({}, "-f", "json", "--on", "2026-11-21")).toBe(first);
  });
});

/** What is built is read byte by byte where it was compiled beforehand; patterns with other signs than ASCII have to survive that. */
describe("the program as it is built", () => {
  it("reads the quotation marks and dashes of word processors in citations", () => {
    const cites = [
      "Pasal 5 huruf “n” angka 5 PP 94/2021",
      "Pasal 71 ayat (1)–(3) UU 10/2016",
      "Undang–Undang Nomor 10 Tahun 2016 Pasal 71 ayat (1)",
    ];
    const file = fileOf({ ...(JSON.parse(readFileSync(incident, "utf8")) as object), cites });
    const json = execFileSync(process.execPath, [program, "--on", "2026-11-21", "-f", "json", file], {
      encoding: "utf8",
    });
    const { answers } = JSON.parse(json) as AnswerDocument;
    const places = answers[0]?.citations.map(({ resolved }) => resolved);
    expect(places).toEqual([
      "pp-94-2021:5.n.5",
      "uu-1-2015:71.1",
      "uu-1-2015:71.2",
      "uu-1-2015:71.3",
      "uu-1-2015:71.1",
    ]);
  });

  it("tells them in a file", () => {
    const { stderr } = spawnSync(process.execPath, [program, fileOf("{“id”: 1}")], { encoding: "utf8" });
    expect(stderr).toContain("kutip ganda lurus");
  });
});
