import { appendFileSync } from "node:fs";
import { batchWords } from "../../messages/batch.js";
import { closingLine } from "../../messages/closing.js";
import type { Language } from "../../messages/language.js";
import { statsOf } from "../stats-of.js";
import { attempt, type Out } from "./out.js";

/** GitHub takes a MiB from one step, and refuses all of a step that has more; some is left for other commands of it. */
const MOST_BYTES = 900 * 1024;

/** The job summary: a file that steps append to. Whole lines as far as they fit, then how many more there are. */
export function summaryOut(path: string, language: Language): Out {
  const lines: string[] = [];
  let room = MOST_BYTES - (statsOf(path)?.size ?? 0);
  let begun = "";
  let left = 0;
  const take = (line: string): void => {
    room -= Buffer.byteLength(line);
    if (room >= 0) lines.push(line);
    else left += 1;
  };
  const put = (text: string | Uint8Array): Promise<void> => {
    const whole = (begun + (typeof text === "string" ? text : Buffer.from(text).toString("utf8"))).split("\n");
    begun = whole.pop() ?? "";
    for (const line of whole) take(`${line}\n`);
    return Promise.resolve();
  };
  const written = (): string => {
    if (begun !== "") take(begun);
    const more = left === 0 ? [] : [`\n${batchWords[language].summaryCut(left)}\n\n${closingLine[language]}\n`];
    return [...lines, ...more].join("");
  };
  return {
    put,
    putAll: async (pieces) => {
      for (const piece of pieces) await put(piece);
    },
    flush: () => Promise.resolve(),
    finish: () => {
      attempt(path, () => {
        appendFileSync(path, written());
      });
      return Promise.resolve();
    },
    drop: () => undefined,
    gone: () => true,
  };
}
