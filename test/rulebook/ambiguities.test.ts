/** Every open question of the law sheets has a place in the pack, and every name in the table leads somewhere. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/rulebook/load.js";
import type { Provision } from "../../src/rulebook/model.js";

const folder = join(import.meta.dirname, "../../rules");
const { rulebook } = loadPack(folder);
if (!rulebook) throw new Error("the rule pack does not load");

/** Questions of each sheet, in the order of the table. */
const QUESTIONS = [25, 21, 20, 29, 10];

interface Row {
  readonly number: number;
  readonly places: readonly string[];
}

const [, table = ""] = readFileSync(join(folder, "README.md"), "utf8").split("## Where each open question stands");
const sheets = table
  .split("### ")
  .slice(1)
  .map((sheet) =>
    [...sheet.matchAll(/^\| (\d+) \| .+ \| (.+) \|$/gmu)].map(([, number, places = ""]): Row => ({
      number: Number(number),
      places: [...places.matchAll(/`([^`]+)`/gu)].map(([, place = ""]) => place),
    })),
  );

const hasId = (list: readonly { readonly id: string }[], id: string): boolean => list.some((each) => each.id === id);

/** Notes of the provision, its wordings and elements, and of what a guideline prints or cites. */
function hasNotes({ notes, versions, prints, cites }: Provision): boolean {
  return (
    (notes?.length ?? 0) > 0 ||
    versions.some((version) => (version.notes?.length ?? 0) > 0 || version.elements.some(({ note }) => note)) ||
    prints?.note !== undefined ||
    (cites ?? []).some(({ note }) => note !== undefined)
  );
}

function exists(place: string): boolean {
  const colon = place.indexOf(":");
  const [kind, id] = [place.slice(0, colon), place.slice(colon + 1)];
  const { instruments, provisions } = rulebook ?? { instruments: [], provisions: [] };
  switch (kind) {
    case "reading":
      return hasId(rulebook?.readings ?? [], id);
    case "definition":
      return hasId(rulebook?.definitions ?? [], id);
    case "calendar":
      return hasId(rulebook?.calendars ?? [], id);
    case "track":
      return hasId(rulebook?.tracks ?? [], id);
    case "provision":
      return hasId(provisions, id);
    case "finding":
      return (rulebook?.facts ?? []).some(({ path }) => path === `findings.${id}`);
    case "fact":
      return (rulebook?.facts ?? []).some(({ path }) => path === id);
    case "ladder": {
      const [ladder, tier] = id.split(":");
      const found = rulebook?.ladders.find((each) => each.id === ladder);
      return found !== undefined && (tier === undefined || hasId(found.tiers, tier));
    }
    case "transition":
      return (instruments.find((each) => each.id === id)?.transition?.length ?? 0) > 0;
    case "note": {
      const provision = provisions.find((each) => each.id === id);
      if (provision) return hasNotes(provision);
      return (instruments.find((each) => each.id === id)?.notes?.length ?? 0) > 0;
    }
    case "not-encoded": {
      const [instrument, at] = [id.slice(0, id.indexOf("/")), id.slice(id.indexOf("/") + 1)];
      return (instruments.find((each) => each.id === instrument)?.not_encoded ?? []).some((each) => each.at === at);
    }
    default:
      return false;
  }
}

describe("open questions of the law sheets", () => {
  it("are all in the table, numbered as in the sheets", () => {
    expect(sheets.map((rows) => rows.map(({ number }) => number))).toEqual(
      QUESTIONS.map((count) => Array.from({ length: count }, (_, index) => index + 1)),
    );
  });

  it("each have a place, and every place exists", () => {
    const wrong = sheets.flatMap((rows, sheet) =>
      rows.flatMap(({ number, places }) =>
        places.length === 0
          ? [`${sheet + 1}.${number}: no place`]
          : places.filter((place) => !exists(place)).map((place) => `${sheet + 1}.${number}: ${place}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
