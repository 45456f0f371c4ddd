/** One text made out of others: pieces cut, doubled, exchanged, and what breaks readers put in between. */
import type { Json } from "../../src/text/canonical-json.js";
import { replaced, waysInto } from "../incident/whole-incident.js";
import type { Chance } from "./chance.js";

/** No text grows beyond this, in UTF-16 units: hostile sizes have tests of their own. */
const LONGEST = 48 * 1024;

/** What breaks readers of any language. */
const ODD: readonly string[] = [
  ..."\u0000|\ufeff|\ud800|\udc00|\u202e|\u2066|\u001b[31m|\u009b2J|\u001b]8;;x\u0007|\r|\n|\r\n|\t|\u00a0|\u2028|İ|ﬁ|e\u0301|👩‍👩‍👧|\u{e0041}|\ufffd".split(
    "|",
  ),
  ..."__proto__|constructor|prototype|toString|hasOwnProperty|null|true|NaN|-0|1e999|9007199254740993|0x1|01".split(
    "|",
  ),
  ..."2024-02-30|2024-13|0000-00-00|9999-12-31|-1|2024-10-05T00:00|=cmd()|+1|@x|$&|$1|%s|../..|<script>|&amp;".split(
    "|",
  ),
];

type Change = (text: string, chance: Chance) => string;

function span(text: string, chance: Chance): readonly [number, number] {
  const from = chance.below(text.length + 1);
  return [from, Math.min(text.length, from + chance.many())];
}

const put = (text: string, from: number, to: number, piece: string): string =>
  text.slice(0, from) + piece + text.slice(to);

const cutOut: Change = (text, chance) => put(text, ...span(text, chance), "");

const doubled: Change = (text, chance) => {
  const [from, to] = span(text, chance);
  const times = chance.many();
  return put(text, to, to, text.slice(from, to).repeat(Math.min(times, Math.floor(LONGEST / (to - from + 1)))));
};

const moved: Change = (text, chance) => {
  const [from, to] = span(text, chance);
  const at = chance.below(text.length + 1);
  return put(text, at, at, text.slice(from, to));
};

const odd: Change = (text, chance) => {
  const [from, to] = span(text, chance);
  return put(text, from, chance.oneIn(2) ? from : to, chance.of(ODD));
};

const cutOff: Change = (text, chance) => text.slice(0, chance.below(text.length + 1));

const otherSign: Change = (text, chance) => {
  const at = chance.below(text.length + 1);
  return put(text, at, at + 1, String.fromCharCode(chance.oneIn(8) ? chance.below(65_536) : 32 + chance.below(95)));
};

const lineAgain: Change = (text, chance) => {
  const lines = text.split("\n");
  const line = chance.of(lines);
  const at = chance.below(lines.length + 1);
  return [...lines.slice(0, at), ...Array.from({ length: chance.many() }, () => line), ...lines.slice(at)].join("\n");
};

const VALUES: readonly Json[] = [
  ...["", "pns", "terlapor", "2024-10-05", "2024-10", "2024", "\u0000", "x".repeat(300)],
  ...[null, true, false, 0, -1, 1e21, 1.5, [], {}, [[]], [null], ["pns", "pns"]],
  { unknown: "?" },
  { one_of: ["pns", "pppk"], unknown: "?" },
  { one_of: [], unknown: "?" },
  { not_applicable: true },
  { value: true, contested: true },
  { value: true, by: { body: "bawaslu" }, reasons: "…" },
  { from: "2024-10-05", to: "2024-10-01" },
  { from: "2014-01-01", to: "2026-12-31" },
  { between: ["2020-01-01", "2026-12-31"] },
  { id: "terlapor", status: "pns" },
];

/** A value exchanged for another that may stand there; only texts that are JSON have values. */
function otherValue(text: string, other: string, chance: Chance): string | undefined {
  try {
    const [json, donor] = [text, other].map((each) => JSON.parse(each) as Json);
    if (json === undefined || donor === undefined) return undefined;
    const ways = waysInto(json);
    const given = chance.oneIn(2) ? chance.of(VALUES) : at(donor, chance.of(waysInto(donor)));
    return JSON.stringify(replaced(json, chance.of(ways), given), null, chance.below(2));
  } catch {
    return undefined;
  }
}

function at(value: Json, way: readonly string[]): Json {
  return way.reduce<Json>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? ((inner as Record<string, Json>)[key] ?? null) : null,
    value,
  );
}

const CHANGES: readonly Change[] = [cutOut, doubled, moved, odd, otherSign, lineAgain];

/** What a format is made of: `words` are put in as they are. */
export interface Language {
  readonly words: readonly string[];
}

/** A new text from one of `texts`, with pieces of another. */
export function mutated(texts: readonly string[], { words }: Language, chance: Chance): string {
  let text = chance.of(texts);
  for (let change = 1 + chance.below(chance.oneIn(5) ? 12 : 4); change > 0; change--) {
    const other = chance.of(texts);
    const kind = chance.below(10);
    if (kind < 3) text = otherValue(text, other, chance) ?? chance.of(CHANGES)(text, chance);
    else if (kind < 5) {
      const [from, to] = span(text, chance);
      text = put(text, from, chance.oneIn(2) ? from : to, chance.of(words));
    } else if (kind === 5) {
      const [from, to] = [chance.below(other.length + 1), chance.below(other.length + 1)].sort((a, b) => a - b);
      text = put(text, ...span(text, chance), other.slice(from, Math.min(to ?? 0, (from ?? 0) + 400)));
    } else text = chance.oneIn(20) ? cutOff(text, chance) : chance.of(CHANGES)(text, chance);
  }
  return text.slice(0, LONGEST);
}

/** As bytes: mostly UTF-8, now and then with a mark of byte order, in UTF-16, or with bytes that are no text. */
export function encoded(text: string, chance: Chance): Uint8Array {
  const bytes = Buffer.from(text, "utf8");
  switch (chance.below(30)) {
    case 0:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    case 1:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    case 2:
      return Buffer.concat([
        Buffer.from([0xfe, 0xff]),
        Buffer.from(text, "utf16le")
          .subarray(0, text.length * 2)
          .swap16(),
      ]);
    case 3: {
      const broken = Buffer.from(bytes);
      if (broken.length > 0) broken[chance.below(broken.length)] = 128 + chance.below(128);
      return broken;
    }
    default:
      return bytes;
  }
}
