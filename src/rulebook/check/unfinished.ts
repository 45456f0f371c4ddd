import { problem } from "../problems.js";
import type { Lint } from "./context.js";
import { textSites } from "./texts.js";

const MARKS = /\b(?:TODO|FIXME|TBD|XXX|HACK)\b|\?\?\?|\blorem ipsum\b|\b(?:belum|masih perlu) diisi\b/;

/** Nothing in the pack is still to be written. */
export const unfinished: Lint = ({ rulebook, tests, at }) =>
  textSites(rulebook, tests).flatMap(({ entity, path, text }) => {
    const mark = MARKS.exec(text)?.[0];
    return mark === undefined ? [] : [problem("text-unfinished", { mark }, at(entity, path))];
  });
