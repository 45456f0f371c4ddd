import { batchWords } from "../../messages/batch.js";
import type { Language } from "../../messages/language.js";
import { html } from "../design/page.js";

/** Further ones are counted only. */
export const mostUnread = 1000;

/** A record that could not be judged: where it stands, and why. */
export interface UnreadRecord {
  readonly place: string;
  readonly text: string;
}

/** What a run could not judge, `count` in all. */
export interface Unread {
  readonly records: readonly UnreadRecord[];
  readonly count: number;
}

/** What the page does not tell of: the rest of a run that was ended early, and records that could not be judged. */
export function unjudgedHtml({ records, count }: Unread, interrupted: boolean, language: Language): readonly string[] {
  const words = batchWords[language];
  const items = records.map(({ place, text }) => `<li>${html(place)}: ${html(text)}</li>`);
  const more = count > records.length ? [`<li>${html(words.moreKeys(count - records.length))}</li>`] : [];
  return [
    ...(interrupted ? [`<p><strong>${html(words.interrupted)}</strong></p>`] : []),
    ...(count === 0
      ? []
      : [`<section><h2>${html(words.notJudged)}</h2><ul>${[...items, ...more].join("")}</ul></section>`]),
  ];
}
