/** The same file judged on any machine, locale and time zone gives the same bytes. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

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
