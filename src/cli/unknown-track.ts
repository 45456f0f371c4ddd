import type { Problem } from "../problem.js";
import type { Rulebook } from "../rulebook/model.js";
import { wordsOf } from "../text/fold.js";
import { suggest } from "../text/suggest.js";
import { cliProblem } from "./problems.js";

/** Tracks whose title has every word of the text, in whatever language: reports show the titles, options take the ids. */
export function tracksTitled({ tracks }: Rulebook, text: string): readonly string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const titled = tracks.filter(({ title }) =>
    [title.id, title.en].some((each) => {
      const own = wordsOf(each);
      return words.every((word) => own.some((one) => one.startsWith(word)));
    }),
  );
  return titled.map(({ id }) => id);
}

export function unknownTrack(value: string, rulebook: Rulebook): Problem {
  const titled = tracksTitled(rulebook, value);
  const known = titled.length > 1 ? titled : rulebook.tracks.map(({ id }) => id);
  const suggestion = titled.length === 1 ? titled.join("") : (suggest(value, known) ?? "");
  return cliProblem("cli.unknown_name", { what: "track", value, suggestion, known });
}
