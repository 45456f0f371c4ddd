/** Strong Kleene logic over three ordered values: conjunction is the minimum, disjunction the maximum. */

/** 0 not satisfied, 1 open, 2 satisfied. */
export type Truth = 0 | 1 | 2;

export const NOT_SATISFIED: Truth = 0;
export const OPEN: Truth = 1;
export const SATISFIED: Truth = 2;

export function and(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}

export function or(a: Truth, b: Truth): Truth {
  return a > b ? a : b;
}

export function not(a: Truth): Truth {
  return a === SATISFIED ? NOT_SATISFIED : a === NOT_SATISFIED ? SATISFIED : OPEN;
}

export function truth(value: boolean): Truth {
  return value ? SATISFIED : NOT_SATISFIED;
}

/** Results under all possibilities of one fact: settled only where they agree; `none` where there are none. */
export function agreement(results: Iterable<Truth>, none: Truth): Truth {
  let seen: Truth | undefined;
  for (const result of results) {
    if (seen === undefined) seen = result;
    else if (seen !== result) return OPEN;
  }
  return seen ?? none;
}
