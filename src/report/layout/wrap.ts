import { displayWidth } from "../../text/display-width.js";
import { truncate } from "./truncate.js";

/**
 * Cuts a word that is longer than a line: behind the last `/` or `-` that leaves a fair part of the line filled,
 * without one anywhere.
 */
function pieces(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && displayWidth(part + character) > width) {
      const sign = Math.max(part.lastIndexOf("/"), part.lastIndexOf("-")) + 1;
      const cut = sign * 3 >= part.length ? sign : part.length;
      parts.push(part.slice(0, cut));
      part = part.slice(cut);
    }
    part += character;
  }
  return [...parts, part];
}

/** `Pasal 71 ayat (1)` reads badly across two lines: short words that lead a number stay with it. */
const lead =
  /(?<=(?:^|[\s(])(?:Pasal|Article|ayat|huruf|angka|UU|PP|Perppu|PKPU|SKB|No\.)) (?=[\d(A-Za-z]{1,9}(?:\W|$))/g;
const held = "\u00a0";

/** Breaks a text at its spaces into lines of at most `width` columns; at least one line, possibly empty. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.replace(lead, held).split(/[ \n\t]+/)) {
    if (word === "") continue;
    for (const piece of displayWidth(word) > room ? pieces(word, room) : [word]) {
      const size = displayWidth(piece);
      if (line !== "" && used + 1 + size > room) {
        lines.push(line);
        line = "";
        used = 0;
      }
      used += line === "" ? size : size + 1;
      line = line === "" ? piece : `${line} ${piece}`;
    }
  }
  return [...lines, line].map((done) => done.replaceAll(held, " "));
}

/** Like `wrap`, but never more than `most` lines: the last one ends in an ellipsis if text is left. */
export function wrapAtMost(text: string, width: number, most: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join(" ");
  return [...lines.slice(0, most - 1), truncate(rest, width)];
}
