import { problem } from "../problems.js";
import type { Lint } from "./context.js";
import { textSites } from "./texts.js";

const BARE = /^(?:https?:\/\/\S+|internet|google|wikipedia|teks|sumber|source|text|online|-+)$/i;

/** A source has a title by which it can be found again, not an address or a word. */
export const sources: Lint = ({ rulebook, tests, at }) =>
  textSites(rulebook, tests).flatMap(({ entity, path, text }) => {
    const inSources = path.includes("sources") && path.at(-1) === "title";
    return inSources && BARE.test(text.trim())
      ? [problem("source-bare", { title: text }, at(entity, path), "warning")]
      : [];
  });
