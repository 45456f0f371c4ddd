import { problem } from "../problems.js";
import type { Lint } from "./context.js";
import { textSites } from "./texts.js";

/** What identifies a person has no place in rules, tests or decided cases. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  nip: /(?<!\d)(?:19[4-9]|200)\d(?:0[1-9]|1[0-2])\d{2}[ .]?(?:19|20)\d{4}[ .]?[12][ .]?\d{3}(?!\d)/,
  nik: /(?<!\d)\d{16}(?!\d)/,
  phone: /(?<![\d/.-])(?:\+62|62|0)8\d{2}[ -]?\d{3,4}[ -]?\d{3,5}(?!\d)/,
  email: /[\w.+-]@[\w-]{1,63}\.[a-z]{2,}/i,
};

/** No numbers of persons, telephones or mail addresses; hashes of passages are none. */
export const personalData: Lint = ({ rulebook, tests, at }) =>
  textSites(rulebook, tests).flatMap(({ entity, path, text }) => {
    if (path.at(-1) === "passage_sha256" || path.at(-1) === "url") return [];
    const [found] = Object.entries(PATTERNS).filter(([, pattern]) => pattern.test(text));
    return found === undefined ? [] : [problem("personal-data", { kind: found[0] }, at(entity, path))];
  });
