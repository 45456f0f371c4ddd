import { problem } from "../problems.js";
import { innerConditions } from "./condition-sites.js";
import type { Lint } from "./context.js";

const LIMIT = 2;

/** At most two levels of `any`/`all` inside one element: deeper than that nobody reads it line by line. */
export const depth: Lint = ({ sites, at }) =>
  sites.flatMap(({ entity, condition, path }) =>
    innerConditions(condition, path)
      .filter(({ condition: inner, level }) => level === LIMIT && ("any" in inner || "all" in inner))
      .map(({ path: where }) => problem("condition-depth", { limit: LIMIT }, at(entity, where))),
  );
