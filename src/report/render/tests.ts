import { renderWords } from "../../messages/render.js";
import { preparedCases } from "../../rulebook/test/cases.js";
import type { ChainTests, Expectation } from "../../rulebook/test/model.js";
import type { PackView } from "../show/condition.js";
import type { Block } from "./block.js";

/** Tests of one chain as they are told, and the chain they are for. */
export interface TestsOfChain {
  readonly chain: string;
  readonly tests: ChainTests;
}

/** One table per chain: the base, then each case with what it changes and what must come of it. */
export function testBlocks(list: readonly TestsOfChain[], { language }: PackView): Block[] {
  const words = renderWords[language];
  if (list.length === 0) return [{ kind: "paragraph", text: words.noTests }];
  return list.flatMap(({ chain, tests }): Block[] => [
    { kind: "heading", level: 3, text: chain },
    {
      kind: "table",
      head: words.testColumns,
      rows: preparedCases(tests).map(({ name, given, change, expect }, index) => [
        name,
        index === 0 ? `${words.base}: ${valuesOf(given)}` : valuesOf(change),
        expected(expect),
      ]),
    },
    ...Object.entries(tests.untestable ?? {}).map(([part, why]): Block => ({
      kind: "paragraph",
      text: `${part}: ${why}`,
    })),
  ]);
}

function valuesOf(given: Readonly<Record<string, unknown>>): string {
  return Object.entries(given)
    .map(([path, value]) => `${path} = ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("; ");
}

function expected({ status, because, by, open, tier, version }: Expectation): string {
  const parts = [because, by, open].flatMap((part) => part ?? []);
  return [status, parts.join(", "), tier, version].filter((part) => part !== undefined && part !== "").join(" · ");
}
