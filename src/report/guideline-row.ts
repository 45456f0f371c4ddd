import { weakest } from "../engine/certainty.js";
import type { ReportWords } from "../messages/report.js";
import type { Language } from "../messages/language.js";
import type { Certainty, Provision } from "../rulebook/model.js";
import type { Lexicon } from "./lexicon.js";
import { dotted } from "./pretty/view.js";

/** What a row of a guideline prints and leans on, from an answer or from the pack, in one language. */
export interface GuidelineRow {
  readonly tier?: string | null | undefined;
  readonly or?: readonly string[] | undefined;
  readonly also_reported?: readonly string[] | undefined;
  readonly text?: string | undefined;
  readonly not_reached?: string | undefined;
  readonly only_for?: string | undefined;
  readonly note?: string | undefined;
  readonly certainty?: Certainty | undefined;
  readonly cites: readonly {
    readonly provision: string;
    readonly how: "row" | "match" | "interpretation";
    readonly certainty: Certainty;
    readonly note?: string | undefined;
  }[];
}

interface Names {
  readonly lexicon: Lexicon;
  readonly words: ReportWords;
}

const doubtful = (certainty: Certainty | undefined, words: ReportWords): string | undefined =>
  certainty === undefined || certainty === "confirmed" ? undefined : words.certainty[certainty];

/**
 * `Hukuman disiplin sedang (diberitakan juga: Hukuman disiplin berat)`, `Pernyataan secara tertutup atau Pernyataan
 * secara terbuka`; the rung of a ladder that does not reach the person is not named.
 */
export function printedText(row: GuidelineRow, { lexicon, words }: Names): string | undefined {
  if (row.not_reached !== undefined) return row.not_reached;
  if (row.tier === undefined || row.tier === null) return row.text;
  const name = (tier: string): string => lexicon.tier("", tier);
  const either = words.either([row.tier, ...(row.or ?? [])].map(name));
  const others = (row.also_reported ?? []).map(name);
  const printed = others.length === 0 ? either : `${either} (${words.alsoReported(others.join(", "))})`;
  return row.only_for === undefined ? printed : words.onlyFor(printed, row.only_for);
}

/** The statute that the row reads more widely than its wording, where it does. */
export function interpretedText({ cites }: GuidelineRow, { lexicon, words }: Names): string | undefined {
  const read = cites.filter(({ how }) => how === "interpretation");
  if (read.length === 0) return undefined;
  const cited = lexicon.cite(read.map(({ provision }) => provision));
  return dotted(words.byInterpretation(cited), doubtful(weakest(read.map(({ certainty }) => certainty)), words));
}

/** Everything about the row: what it prints with its remark, and each provision with how it comes in. */
export function rowTexts(row: GuidelineRow, names: Names): readonly string[] {
  const { lexicon, words } = names;
  const printed = printedText(row, names);
  return [
    ...(printed === undefined
      ? []
      : [
          row.not_reached === undefined
            ? dotted(`${words.rowPrints}: ${printed}`, doubtful(row.certainty, words), row.note)
            : dotted(printed, row.note),
        ]),
    ...row.cites.map(({ provision, how, certainty, note }) =>
      dotted(
        `${words.rowLeansOn}: ${lexicon.cite([provision])}`,
        words.citedHow[how],
        doubtful(certainty, words),
        note,
      ),
    ),
  ];
}

/** The row of a guideline as the pack holds it; nothing for other provisions. */
export function packedRow({ prints, cites = [] }: Provision, language: Language): GuidelineRow | undefined {
  if (prints === undefined && cites.length === 0) return undefined;
  return {
    ...prints,
    text: prints?.text?.[language],
    note: prints?.note?.[language],
    cites: cites.map((cite) => ({ ...cite, note: cite.note?.[language] })),
  };
}
