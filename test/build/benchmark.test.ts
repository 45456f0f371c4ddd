/** The benchmark compares engines only while they answer alike; rules that change must not find that out months later. */
import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("the ten provisions of the benchmark come out as JavaScript by hand has them", () => {
  const printed = execFileSync(process.execPath, ["test/bench/subset/alike.mjs"], { encoding: "utf8" });
  const fulfilled = Object.values(JSON.parse(printed) as Readonly<Record<string, number>>);
  expect(fulfilled).toHaveLength(10);
  for (const count of fulfilled) expect(count).toBeGreaterThan(0);
});
