import { Lexer } from "yaml";

/**
 * Whether brackets or dashes nest deeper than `limit`, told before the parser descends into them: its
 * recursion would end at the stack's limit instead of ours.
 */
export function nestsTooDeep(text: string, limit: number): boolean {
  return (deepestBrackets(text) > limit || dashes(limit).test(text)) && deepestTokens(text) > limit;
}

/** Counts every bracket, quoted or not: never less than the truth. */
function deepestBrackets(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text)
    if (character === "[" || character === "{") deepest = Math.max(deepest, (depth += 1));
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
  return deepest;
}

const dashes = (limit: number): RegExp => new RegExp(`(?:[-?:] +){${limit}}`);

function deepestTokens(text: string): number {
  let flow = 0;
  let dashesInLine = 0;
  let deepest = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") flow += 1;
    else if (token === "]" || token === "}") flow -= 1;
    else if (token === "-" || token === "?") dashesInLine += 1;
    else if (token.includes("\n")) dashesInLine = 0;
    deepest = Math.max(deepest, flow + dashesInLine);
  }
  return deepest;
}
