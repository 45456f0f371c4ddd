import type { WhyTree } from "../../answer/why/model.js";
import { whyWords } from "../../messages/why.js";
import { settledAnyway } from "../pretty/status-line.js";
import { hanging, paragraph } from "../pretty/view.js";
import type { WhyView } from "./outline.js";

/** `findings.intent=true` in words: `penilaian kesengajaan: ya`. */
export function answeredText(answered: string, view: WhyView): string {
  const cut = answered.lastIndexOf("=");
  const [path, value] = [answered.slice(0, cut), answered.slice(cut + 1)];
  if (path.startsWith("reading:")) return `${view.lexicon.label(path)}: ${value}`;
  const said = value === "true" ? true : value === "false" ? false : value;
  const name = view.lexicon.named(path);
  return `${name}${name.endsWith("?") ? "" : ":"} ${view.lexicon.value(path, said)}`;
}

/** The smallest sets of answers that settle an open provision, in words, in each direction. */
export function settlesParts(
  { settles }: WhyTree,
  view: WhyView,
): readonly { readonly lead: string; readonly sets: readonly string[] }[] {
  const { words } = view;
  const whatever = settledAnyway(settles, words);
  if (whatever !== undefined) return [{ lead: whatever, sets: [] }];
  const said = (sets: readonly (readonly string[])[]): readonly string[] =>
    sets.map((set) => set.map((each) => answeredText(each, view)).join("; "));
  return [
    { lead: `${words.fulfilledIf}:`, sets: said(settles.fulfilled_if) },
    { lead: `${words.notFulfilledIf}:`, sets: said(settles.not_fulfilled_if) },
  ].filter(({ sets }) => sets.length > 0);
}

export function settlesLines(tree: WhyTree, view: WhyView): string[] {
  const { words, paint, language } = view;
  const parts = settlesParts(tree, view);
  if (parts.length === 0) return [];
  return [
    "",
    paint.heading(whyWords[language].settles),
    ...parts.flatMap(({ lead, sets }) => [
      ...paragraph(lead, 2, view),
      ...sets.flatMap((set) => hanging("– ", 2, set, 4, view)),
    ]),
    ...(tree.settles.more ? paragraph(words.more, 2, view, paint.dim) : []),
  ];
}
