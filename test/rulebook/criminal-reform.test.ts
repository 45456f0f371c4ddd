import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/rulebook/load.js";
import type { Duration, Provision, ProvisionVersion, Sanction } from "../../src/rulebook/model.js";

const { provisions } = loadPack(join(import.meta.dirname, "../../rules"), "rules").partial;

const REFORM = "2026-01-02";

type Penal = Extract<Sanction, { readonly ref?: string; readonly ladder?: undefined }>;

interface Reformed {
  readonly id: string;
  readonly provision: Provision;
  readonly before: Penal;
  readonly after: Penal;
  readonly version: ProvisionVersion;
}

function penal(version: ProvisionVersion | undefined): Penal | undefined {
  const sanction = version?.sanction;
  return sanction && !("ladder" in sanction) ? sanction : undefined;
}

/** Penal articles that are still the law on the day of the reform. */
const reformed: readonly Reformed[] = provisions.flatMap((provision) => {
  const [before, version] = provision.versions.slice(-2);
  const [old, now] = [penal(before), penal(version)];
  if (!version || !old || !now || version.in_force.until !== undefined || version.in_force.from !== REFORM) return [];
  return [{ id: provision.id, provision, before: old, after: now, version }];
});

const months = ({ years = 0, months: rest = 0 }: Duration = {}): number => years * 12 + rest;

/** UU 1/2026 Pasal II ayat (5) huruf b sampai g with KUHP Pasal 79 ayat (1), computed apart from the rule files. */
const CEILINGS = [
  { upTo: 12, letter: "b", fine: 10_000_000 },
  { upTo: 36, letter: "c", fine: 50_000_000 },
  { upTo: 60, letter: "d", fine: 200_000_000 },
  { upTo: 96, letter: "e", fine: 500_000_000 },
  { upTo: 132, letter: "f", fine: 2_000_000_000 },
  { upTo: 180, letter: "g", fine: 5_000_000_000 },
];

describe("the criminal reform of 2 January 2026", () => {
  it("reaches every penal article that is still the law", () => {
    const standing = provisions.filter(({ versions }) => {
      const last = versions.at(-1);
      return last !== undefined && penal(last) !== undefined && last.in_force.until === undefined;
    });
    expect(
      standing.map(({ id }) => id).filter((id) => !id.startsWith("uu-8-2012:") && !id.startsWith("uu-42-2008:")),
    ).toEqual(reformed.map(({ id }) => id));
    expect(reformed.length).toBeGreaterThan(50);
  });

  it.each(reformed)("gives $id the figures of its rule", ({ before, after, version }) => {
    expect(version.certainty).toBe("derived");
    expect(after.ref).toContain("KUHP Pasal 79 ayat (1)");
    expect(after.custody?.min).toBeUndefined();
    expect(after.fine?.min).toBeUndefined();
    if (before.custody?.kind === "kurungan") {
      expect(after.custody?.kind).toBe("none");
      const ceilings = [after.fine?.max, ...(after.fine?.alternatives ?? []).map(({ max }) => max)];
      expect([[10_000_000], [10_000_000, 50_000_000]]).toContainEqual(ceilings.filter((max) => max !== undefined));
      return;
    }
    expect(months(after.custody?.max)).toBe(months(before.custody?.max));
    expect(after.connector).toBe("and_or");
    const rule = CEILINGS.find(({ upTo }) => months(before.custody?.max) <= upTo);
    expect(after.fine?.max).toBe(rule?.fine);
    expect(after.ref).toContain(`huruf ${rule?.letter ?? ""}`);
    // Articles already drafted "dan/atau": whether the fine rule reaches them is open.
    const rivals = after.fine?.alternatives?.map(({ max }) => max) ?? [];
    expect(rivals).toEqual(before.connector === "and_or" ? [before.fine?.max] : []);
  });

  it.each(reformed)("says of $id which law applies to earlier conduct that is judged later", ({ provision }) => {
    expect(provision.notes?.map(({ id }) => id).join(" ")).toMatch(/KUHP Pasal 3 .*618/);
  });

  it.each(reformed)(
    "asks for intent in $id, by the article or by the default of the Criminal Code",
    ({ provision, version }) => {
      const asks = (each: ProvisionVersion | undefined): boolean =>
        JSON.stringify(each?.elements ?? []).includes('"intent"');
      const prohibitions = (provision.breach_of ?? []).map((id) =>
        provisions.find((each) => each.id === id)?.versions.at(-1),
      );
      expect(asks(version) || (prohibitions.length > 0 && prohibitions.every(asks))).toBe(true);
    },
  );
});
