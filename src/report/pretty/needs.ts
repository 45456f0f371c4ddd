import type { Question, Verdict } from "../../answer/model.js";
import type { View } from "./view.js";

type Kind = keyof Verdict["needs"];

/** Something that open provisions lack: a fact path, `findings.x` or `reading:x`. */
interface Need {
  readonly path: string;
  readonly kind: Kind;
}

const kinds: readonly Kind[] = ["contested", "findings", "facts", "readings"];

const pathOf = (kind: Kind, name: string): string =>
  kind === "findings" ? `findings.${name}` : kind === "readings" ? `reading:${name}` : name;

/** What provisions lack, each once: in the order of the questions, then what most of them lack, readings last. */
export function needsOf(verdicts: readonly Verdict[], questions: readonly Question[]): readonly Need[] {
  const found = new Map<string, { need: Need; count: number }>();
  for (const { needs } of verdicts)
    for (const kind of kinds)
      for (const name of needs[kind]) {
        const path = pathOf(kind, name);
        const entry = found.get(path) ?? { need: { path, kind }, count: 0 };
        entry.count += 1;
        found.set(path, entry);
      }
  const asked = new Map(questions.map(({ asks }, index) => [asks, index]));
  const rank = ({ path, kind }: Need): number => asked.get(path) ?? (kind === "readings" ? Infinity : questions.length);
  return [...found.values()]
    .toSorted((a, b) => Math.sign(rank(a.need) - rank(b.need)) || b.count - a.count)
    .map(({ need }) => need);
}

/** `perbuatan (diperselisihkan)`: what is contested was recorded already. */
function marked(name: string, { kind }: Need, { words }: View): string {
  return kind === "contested" ? `${name} (${words.factState.contested})` : name;
}

/** `2 fakta, 1 tafsir`. */
function countsOf(needs: readonly Need[], view: View): string {
  return kinds
    .map((kind) => ({ kind, count: needs.filter((need) => need.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => view.words.needs[kind](count))
    .join(", ");
}

/**
 * The most decisive needs by name and the rest by number, in wordings from the fullest to the barest:
 * `menguntungkan/merugikan, kesengajaan + 1 tafsir`, `menguntungkan/merugikan +2`, `2 penilaian, 1 tafsir`.
 */
export function wordings(needs: readonly Need[], view: View): readonly string[] {
  const named = [2, 1].filter((count) => count <= needs.length);
  return [
    ...named.flatMap((count) => {
      const names = needs.slice(0, count).map((need) => marked(view.lexicon.label(need.path), need, view));
      const rest = needs.slice(count);
      if (rest.length === 0) return [names.join(", ")];
      return [`${names.join(", ")} + ${countsOf(rest, view)}`, `${names.join(", ")} +${rest.length}`];
    }),
    countsOf(needs, view),
  ];
}

/** Every need by its name, at most so many; `penilaian kesengajaan, kapasitas jabatan, dan 2 lagi`. */
export function namesOf(needs: readonly Need[], most: number, view: View): string {
  const shown = view.verbose ? needs : needs.slice(0, most);
  const left = needs.length - shown.length;
  return [
    ...shown.map((need) => marked(view.lexicon.named(need.path), need, view)),
    ...(left === 0 ? [] : [view.words.andOthers(left)]),
  ].join(", ");
}
