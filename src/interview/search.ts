import { fold, wordsOf } from "../text/fold.js";
import type { Option } from "./model.js";

/** Options that everyday words may mean: those named exactly, and all that come near. Nothing typed means all. */
export function optionsLike(
  options: readonly Option[],
  said: string,
): { readonly exact: readonly Option[]; readonly like: readonly Option[] } {
  const parts = said
    .split(/[,;]/)
    .map((part) => fold(part.trim()))
    .filter((part) => part !== "");
  if (parts.length === 0) return { exact: [], like: options };
  const names = ({ slug, label, aliases }: Option): readonly string[] =>
    [slug, label.id, label.en, ...(aliases ?? [])].map(fold);
  const exact = options.filter((option) => parts.some((part) => names(option).includes(part)));
  const near = options.filter((option) => {
    const words = names(option).flatMap(wordsOf);
    return parts.some((part) => wordsOf(part).every((wanted) => words.some((word) => word.startsWith(wanted))));
  });
  return { exact, like: [...exact, ...near.filter((option) => !exact.includes(option))] };
}
