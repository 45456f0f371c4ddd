import type { Answer, Verdict } from "../../answer/model.js";
import { spellActDays } from "../../messages/day.js";
import { existing } from "../../existing.js";
import { dotted, type View } from "./view.js";

/** Which act and which contest a verdict is about, where there are several. */
export type Where = (verdict: Verdict) => string | undefined;

/** `perbuatan mutasi (23 Maret 2020) · Pilkada 2020`; nothing where these verdicts are all about one act and one contest. */
export function whereOf(answer: Answer, verdicts: readonly Verdict[], { words, language }: View): Where {
  const acts = new Set(verdicts.map((verdict) => verdict.act));
  const act = (id: string): string | undefined => {
    if (acts.size < 2) return undefined;
    const found = existing(
      answer.acts.find((each) => each.id === id),
      id,
    );
    return `${words.act} ${id}${found.days === "" ? "" : ` (${spellActDays(found, language)})`}`;
  };
  const contest = (id: string | null): string | undefined =>
    answer.contests.length < 2
      ? undefined
      : existing(
          answer.contests.find((each) => each.id === id),
          String(id),
        ).title;
  return (verdict) => {
    const text = dotted(act(verdict.act), contest(verdict.contest));
    return text === "" ? undefined : text;
  };
}
