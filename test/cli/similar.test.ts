/** `asn-check similar` as people and programs get it, over the decided cases of the pack. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./cli.js";

const incident = (id: string): string => resolve("fixtures/incidents", id, "day-one.json");
const similar = (args: readonly string[]): ReturnType<typeof run> =>
  run(["similar", ...args], { rules: resolve("rules"), columns: 100 });

describe("similar", () => {
  it("says for each case what agrees, what differs and which way that cuts, and how each was decided", async () => {
    const { code, stdout, stderr } = await similar([
      incident("tanahdatar-kadis-sosial-2024"),
      incident("gowa-kasubag-2020"),
    ]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("Perkara serupa · tanahdatar-kadis-sosial-2024");
    expect(stdout).toMatch(/\d dari \d ciri sama/);
    expect(stdout).toMatch(/di sini .+, di sana /);
    expect(stdout).toContain("Hasilnya");
    expect(stdout).toContain("Hitungan, bukan saran");
    // Never the case itself.
    expect(stdout).not.toContain("106/Pid.Sus/2024/PN Bsk");
    // The act of the other is not described.
    expect(stdout).toContain("terlalu sedikit untuk dibandingkan");
  }, 60_000);

  it("is one JSON document, whole although a file is not there", async () => {
    const { code, stdout } = await similar([
      incident("karimun-kabag-tapem-2024"),
      "tidak-ada.json",
      "-f",
      "json",
      "--lang",
      "en",
    ]);
    expect(code).toBe(4);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({
      schema: "asn-check/similar@1",
      language: "en",
      answers: [{ incident: { id: "karimun-kabag-tapem-2024" }, acts: [{ actor: "terlapor" }] }],
      errors: [{ code: "input.not_found" }],
    });
    expect(JSON.stringify(document)).toMatch(/"findings":\[\{"finding":"favours_or_harms"/);
  }, 60_000);

  it("leaves with 2 for a format that it does not have", async () => {
    expect((await similar([incident("gowa-kasubag-2020"), "-f", "xml"])).code).toBe(2);
  });
});
