/** How well citations are found in forms that were written before their author had seen the reader. */
import { describe, expect, it } from "vitest";
import type { CitedInstrument } from "../../src/citation/model.js";
import { standingInLaw, type Circumstances } from "../../src/citation/in-law.js";
import { resolveCitations, type Resolved } from "../../src/citation/resolve.js";
import { scanText, type ScannedCitation } from "../../src/citation/scan.js";
import { citationGroup } from "../../src/messages/cite.js";
import { HELD_OUT, type HeldOut } from "./held-out.js";
import { SECOND_HELD_OUT } from "./held-out-second.js";
import { THIRD_HELD_OUT } from "./held-out-third.js";
import { FOURTH_HELD_OUT } from "./held-out-fourth.js";
import { FIFTH_HELD_OUT, type HeldOutVerdict } from "./held-out-fifth.js";
import { builtInEngine } from "./rules.js";

const engine = builtInEngine();
const { rulebook } = engine;
const standing = standingInLaw(engine, {});

/** A citation of the reader: the place, and all that its instrument can be called. */
interface Given {
  readonly place: string;
  readonly names: readonly string[];
}

interface Score {
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly right: number;
}

function given({ found, instruments }: Resolved): Given {
  const { article = "", paragraph = "", letter = "", number = "" } = found.place ?? {};
  const written = found.instrument ? [found.instrument, ...(found.beside ?? [])].map(nameOf) : [];
  const place = [article, paragraph, letter, number].join("/").replace(/\/+$/, "");
  return { place, names: [...instruments.map(({ id }) => id), ...written] };
}

function nameOf(instrument: CitedInstrument): string {
  if (instrument.kind === "numbered") return `${instrument.type}-${instrument.number}-${instrument.year}`;
  return instrument.name
    .toLowerCase()
    .replace(/^putusan\s+/, "")
    .replace(/[^a-z0-9]+/g, "-");
}

function meets(expected: string, { place, names }: Given): boolean {
  const [instruments = "", at = ""] = expected.replace(/^~|!$/g, "").split(" ");
  const called = (name: string): boolean =>
    name.endsWith("*") ? names.some((each) => each.startsWith(name.slice(0, -1))) : names.includes(name);
  return (
    at.toLowerCase() === place.toLowerCase() &&
    (instruments === "?" ? names.length === 0 : instruments.split("|").some(called))
  );
}

/** Each citation of the reader answers one expectation; what is optional answers last and counts neither way. */
function score({ text, cites }: HeldOut): Score {
  const left = resolveCitations(rulebook, text).map(given);
  const missed: string[] = [];
  let right = 0;
  const byWeight = [...cites].sort((a, b) => Number(a.startsWith("~")) - Number(b.startsWith("~")));
  for (const each of byWeight) {
    const optional = each.startsWith("~");
    const index = left.findIndex((one) => meets(each, one));
    if (index >= 0) left.splice(index, 1);
    if (index >= 0 && !optional) right += 1;
    if (index < 0 && !optional) missed.push(each);
  }
  return { missed, extra: left.map(({ place, names }) => `${names[0] ?? "?"} ${place}`.trim()), right };
}

/** The citations of a text that are called wrong, beside those that a person calls wrong there. */
function verdict({ text, cites }: HeldOut): { readonly called: readonly string[]; readonly wrong: readonly string[] } {
  const called = scanText(rulebook, standing, text, "-", "id").filter(
    ({ status }) => citationGroup[status] === "wrong",
  );
  return { called: called.map(({ given }) => given), wrong: cites.filter((each) => each.endsWith("!")) };
}

/**
 * The first run of a set, before anything was mended for it, is the figure for text that the reader has not seen. What
 * must hold since is `REACHED`.
 */
const REACHED = 0.98;
const SETS = [
  { name: "first, first run 0.924 and 0.893", forms: HELD_OUT },
  { name: "second, first run 0.914 and 0.900", forms: SECOND_HELD_OUT },
  { name: "third, first run 0.893 and 0.871", forms: THIRD_HELD_OUT },
  { name: "fourth, first run 0.917 and 0.920", forms: FOURTH_HELD_OUT },
];

/** Wrong, but the rules do not know its title in full. */
const NOT_KNOWN_TO_BE_WRONG = ["PP Nomor 24 Tahun 2004 tentang Pembinaan Jiwa Korps dan Kode Etik PNS"];

function circumstancesOf({ on, election }: HeldOutVerdict): Circumstances {
  const day = on === undefined ? {} : { on };
  if (election === undefined) return day;
  if (election === "pilkada" || election === "pemilu") return { ...day, election: { regime: election } };
  return { ...day, election: { cycle: election } };
}

/** The law, the place, the status and what is meant, as the fifth set writes them; as much as it expects. */
function saidOf(resolved: Resolved, { status, suggestion = "" }: ScannedCitation, expected = ""): string {
  const { place, names } = given(resolved);
  const [law] = expected.split(" ");
  const called = names.find((name) => name === law) ?? names[0] ?? "?";
  const meant = expected.includes(" > ") ? ` > ${suggestion}` : "";
  return `${called} ${place === "" ? "" : `${place} `}${status === "confirmed" ? "=" : status}${meant}`;
}

describe("held-out forms of citation", () => {
  it("how they come out on a day and for a kind of election", () => {
    const standings = new Map<string, ReturnType<typeof standingInLaw>>();
    for (const each of FIFTH_HELD_OUT) {
      const circumstances = circumstancesOf(each);
      const key = JSON.stringify(circumstances);
      const judged = standings.get(key) ?? standingInLaw(engine, circumstances);
      standings.set(key, judged);
      const resolved = resolveCitations(rulebook, each.text);
      const said = scanText(rulebook, judged, each.text, "-", "id").flatMap((one, index) => {
        const found = resolved[index];
        return found ? [saidOf(found, one, each.says[index])] : [];
      });
      expect.soft(said, each.text).toEqual(each.says);
    }
  });

  it.each(SETS)("precision and recall stay where they are ($name)", ({ forms }) => {
    const scores = forms.map((form) => ({ form, ...score(form) }));
    const sum = (count: (each: Score) => number): number => scores.reduce((total, each) => total + count(each), 0);
    const right = sum((each) => each.right);
    const precision = right / (right + sum(({ extra }) => extra.length));
    const recall = right / (right + sum(({ missed }) => missed.length));
    const figures = `${forms.length} forms, ${right} citations right: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    const wrong = scores
      .filter(({ missed, extra }) => missed.length + extra.length > 0)
      .map(({ form, missed, extra }) => `${form.text}\n  missed ${missed.join(", ")}; extra ${extra.join(", ")}\n`);
    process.stdout.write([`${figures}\n`, ...wrong].join(""));
    expect(precision, figures).toBeGreaterThanOrEqual(REACHED);
    expect(recall, figures).toBeGreaterThanOrEqual(REACHED);
  });

  it("what is called wrong is what a person calls wrong", () => {
    const verdicts = [...THIRD_HELD_OUT, ...FOURTH_HELD_OUT].map((form) => ({ text: form.text, ...verdict(form) }));
    expect(verdicts.filter(({ called, wrong }) => called.length > wrong.length)).toEqual([]);
    const silent = verdicts.filter(({ called, wrong }) => called.length < wrong.length).map(({ text }) => text);
    expect(silent).toEqual(NOT_KNOWN_TO_BE_WRONG);
  });
});
