/** Links that lead nowhere: told when they are named, passed over in a folder, and never a defect. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run, scratch, signed } from "../cli/cli.js";

it("a link in circles that is named is told", async () => {
  const path = join(scratch, "putar.json");
  symlinkSync("putar.json", path);
  const { code, stderr } = await run([path]);
  expect(code).toBe(4);
  expect(stderr).toContain("ELOOP");
});

it("links in circles keep no other file of a folder from being read", async () => {
  const folder = join(scratch, "lingkar");
  mkdirSync(folder);
  symlinkSync(folder, join(folder, "lagi"));
  symlinkSync("sendiri.json", join(folder, "sendiri.json"));
  symlinkSync("tidak-ada.json", join(folder, "putus.json"));
  writeFileSync(join(folder, "satu.json"), JSON.stringify(signed));
  const { code, stdout } = await run([folder, "-f", "ndjson"]);
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(1);
});
