import { OTHERS, UNSAID, type Outcomes, type Totals } from "../../answer/totals.js";
import { batchWords, type TotalsPart } from "../../messages/batch.js";
import { outcomeMark, outcomeWord } from "../../messages/status.js";
import { byCode } from "../../text/code-order.js";
import { plainLine } from "../../text/plain.js";
import { cell, rowLine, tableWidths } from "../layout/columns.js";
import type { Lexicon } from "../lexicon.js";
import type { View } from "./view.js";

const parts: readonly TotalsPart[] = ["tracks", "tiers", "provisions", "regions", "months", "conduct"];
const shownStatuses = ["fulfilled", "open"] as const;
/** Rows of one part; the rest is in the machine formats. */
const mostRows = 15;
const gap = 2;

export interface TotalsRow {
  readonly name: string;
  readonly fulfilled: number;
  readonly open: number;
  readonly other: number;
}

/** One part of the totals in rows: months in their order, everything else by how often something is fulfilled or open. */
export function totalsRows(
  totals: Totals,
  part: TotalsPart,
  lexicon: Pick<Lexicon, "track" | "tier">,
  words: { readonly others: string; readonly unsaid: string },
): readonly TotalsRow[] {
  const rows = Object.entries(totals[part]).map(([key, outcomes]) => ({ name: nameOf(part, key), ...sums(outcomes) }));
  if (part === "months") return rows;
  return rows.sort((a, b) => b.fulfilled - a.fulfilled || b.open - a.open || byCode(a.name, b.name));

  function nameOf(of: TotalsPart, key: string): string {
    if (key === OTHERS) return words.others;
    if (key === UNSAID) return words.unsaid;
    const [ladder = "", tier = ""] = key.split(":");
    return of === "tracks" ? lexicon.track(key) : of === "tiers" ? lexicon.tier(ladder, tier) : plainLine(key);
  }
}

function sums(outcomes: Outcomes): Omit<TotalsRow, "name"> {
  const { fulfilled = 0, open = 0 } = outcomes;
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  return { fulfilled, open, other: all - fulfilled - open };
}

export { parts as totalsParts };

/** The totals part by part, as small tables. */
export function totalsLines(totals: Totals, view: View): string[] {
  const words = batchWords[view.language];
  return parts.flatMap((part) => {
    const rows = totalsRows(totals, part, view.lexicon, words);
    if (rows.length === 0) return [];
    const head = [
      words.part[part],
      ...shownStatuses.map((status) => `${outcomeMark[status]} ${outcomeWord[view.language][status]}`),
      words.others,
    ];
    const shown = rows.slice(0, mostRows);
    const cells = [
      head.map((text) => cell(text, view.paint.dim)),
      ...shown.map(({ name, fulfilled, open, other }) =>
        [name, ...[fulfilled, open, other].map(String)].map((text) => cell(text)),
      ),
    ];
    const widths = tableWidths(cells, [24, 6, 6, 6], view.width, gap);
    return [
      ...cells.map((row) => rowLine(row, widths, gap)),
      ...(rows.length > shown.length ? [view.paint.dim(words.moreKeys(rows.length - shown.length))] : []),
      "",
    ];
  });
}
