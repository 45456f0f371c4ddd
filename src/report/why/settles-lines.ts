import type { WhyTree } from "../../answer/why/model.js";
import { whyWords } from "../../messages/why.js";
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

/** The smallest sets of answers that settle an open provision, in each direction. */
export function settlesLines({ settles }: WhyTree, view: WhyView): string[] {
  const { words, paint, language } = view;
  const direction = (lead: string, sets: readonly (readonly string[])[]): string[] => {
    if (sets.length === 0) return [];
    return [
      ...paragraph(`${lead}:`, 2, view),
      ...sets.flatMap((set) => hanging("– ", 2, set.map((each) => answeredText(each, view)).join("; "), 4, view)),
    ];
  };
  const lines = [
    ...direction(words.fulfilledIf, settles.fulfilled_if),
    ...direction(words.notFulfilledIf, settles.not_fulfilled_if),
    ...(settles.more ? paragraph(words.more, 2, view, paint.dim) : []),
  ];
  return lines.length === 0 ? [] : ["", paint.heading(whyWords[language].settles), ...lines];
}
