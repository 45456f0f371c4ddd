/**
 * The commonest citations, one place and at most one law by number and year: `UU 10/2016 Pasal 71 ayat (1) huruf b`,
 * `Pasal 188`. The patterns for everything else find the same pieces in them; preparing those takes longer than all
 * that is left to do with one citation.
 */
import type { InstrumentToken, PlaceToken } from "./tokens.js";

const LAW = String.raw`(UU|PP) ([1-9][0-9]{0,2})/([12][0-9]{3})`;
const PLAIN = new RegExp(
  `^(?:${LAW} )?(Pasal ([1-9][0-9]{0,2}[A-H]?))(?: (ayat \\(([1-9][0-9]?)\\)))?(?: (huruf ([a-z])))?(?: (angka ([1-9][0-9]?)))?(?: ${LAW})?$`,
);

/** Its tokens in the order of the text; undefined where the text says anything else or more. */
export function plainTokens(text: string): (PlaceToken | InstrumentToken)[] | undefined {
  const match = PLAIN.exec(text);
  if (match === null || (match[1] !== undefined && match[12] !== undefined)) return undefined;
  const tokens: (PlaceToken | InstrumentToken)[] = [];
  let start = 0;
  const law = (type = "", number = "", year = ""): void => {
    if (type === "") return;
    const end = start + `${type} ${number}/${year}`.length;
    const instrument = { kind: "numbered", type: type.toLowerCase(), number, year } as const;
    tokens.push({ kind: "instrument", instrument, beside: [], start, end });
    start = end + 1;
  };
  const place = (kind: PlaceToken["kind"], words = "", value = ""): void => {
    if (words === "") return;
    const end = start + words.length;
    tokens.push({ kind, values: [value], start, end });
    start = end + 1;
  };
  law(match[1], match[2], match[3]);
  place("article", match[4], match[5]);
  place("paragraph", match[6], match[7]);
  place("letter", match[8], match[9]);
  place("number", match[10], match[11]);
  law(match[12], match[13], match[14]);
  return tokens;
}
