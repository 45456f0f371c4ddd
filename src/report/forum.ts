import type { TrackAnswer } from "../answer/model.js";
import type { ReportWords } from "../messages/report.js";

/** The forum in a few words; with a reserve where another day of receipt leads elsewhere. */
export function forumShort(
  { forum, other_forums: others }: TrackAnswer,
  words: Pick<ReportWords, "none" | "forumByDay">,
): string {
  if (forum === null) return words.none;
  return others.length === 0 ? forum.short : words.forumByDay(forum.short);
}
