/**
 * Bytes as text, five signs for four bytes (in base64 four for three). The signs are those from `(` to `}` without `<`: such a text may
 * stand in any element of a page.
 */
import { existing } from "../existing.js";

const FIRST = 40;
const LESS_THAN = 60;
/** Stands for the digit that would be `<`. */
const INSTEAD = 125;

const FACTORS = [85 ** 4, 85 ** 3, 85 ** 2, 85, 1] as const;

/** The last group is as many signs as it has bytes, and one more. */
export function toBase85(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 4) {
    const count = Math.min(4, bytes.length - from);
    let number = 0;
    for (let index = 0; index < 4; index += 1) number = number * 256 + (bytes[from + index] ?? 0);
    for (const factor of FACTORS.slice(0, count + 1)) {
      const sign = FIRST + (Math.floor(number / factor) % 85);
      text += String.fromCharCode(sign === LESS_THAN ? INSTEAD : sign);
    }
  }
  return text;
}

/** Of what `toBase85` wrote. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor(text.length / 5) * 4 + Math.max(0, (text.length % 5) - 1));
  for (let from = 0, to = 0; from < text.length; from += 5, to += 4) {
    let number = 0;
    for (let index = 0; index < 5; index += 1) {
      const sign = from + index < text.length ? text.charCodeAt(from + index) : FIRST + 84;
      number += ((sign === INSTEAD ? LESS_THAN : sign) - FIRST) * existing(FACTORS[index], index);
    }
    for (let index = 0; index < 4 && to + index < bytes.length; index += 1)
      bytes[to + index] = Math.floor(number / 256 ** (3 - index)) % 256;
  }
  return bytes;
}
