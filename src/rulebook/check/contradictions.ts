import { existing } from "../../existing.js";
import type { Place, Problem } from "../../problem.js";
import type { Chain, ChainWording } from "../chains.js";
import type { FactTest, Rulebook } from "../model.js";
import { problem } from "../problems.js";
import { dayBefore } from "../window.js";
import { always, clashes } from "./condition-logic.js";
import type { CheckContext, Lint } from "./context.js";

/** Elements that no facts can satisfy together, or on no day of the wording: it could never be fulfilled. */
export const contradictions: Lint = (context) => {
  const told = new Set<string>();
  return context.chains.flatMap((chain) =>
    chain.wordings.flatMap((wording): Problem[] => {
      const clash = clashIn(context, chain, wording);
      const key = JSON.stringify(clash);
      if (clash === undefined || told.has(key)) return []; // a longer chain has it from the shorter one
      told.add(key);
      return [problem("condition-contradiction", clash, placeOfLast(context, chain, wording, clash.elements))];
    }),
  );
};

function clashIn(
  { rulebook }: CheckContext,
  chain: Chain,
  wording: ChainWording,
): { readonly fact: string; readonly elements: readonly string[] } | undefined {
  const demands = wording.elements.flatMap((element) => always(element).map((test) => ({ element: element.id, test })));
  for (const fact of new Set(demands.map(({ test }) => test.fact))) {
    const own = demands.filter(({ test }) => test.fact === fact);
    const tests = [...own.map(({ test }) => test), ...(fact === "act.on" ? daysOf(rulebook, chain, wording) : [])];
    if (clashes(rulebook, fact, tests)) return { fact, elements: [...new Set(own.map(({ element }) => element))] };
  }
  return undefined;
}

/** The days of the conduct that a wording takes; a transition can bring it to earlier ones. */
function daysOf({ instruments }: Rulebook, { links }: Chain, { window }: ChainWording): FactTest[] {
  const reachesBack = instruments.some(
    ({ id, transition }) => transition !== undefined && links.some((link) => link.id.startsWith(`${id}:`)),
  );
  return [
    ...(reachesBack ? [] : [{ fact: "act.on", after: dayBefore(window.from) }]),
    ...(window.until === undefined ? [] : [{ fact: "act.on", before: window.until }]),
  ];
}

/** The last of the elements, where its link has it. */
function placeOfLast(
  { at }: CheckContext,
  { links }: Chain,
  { versions }: ChainWording,
  elements: readonly string[],
): Place | undefined {
  const places = links.flatMap((provision, link) => {
    const version = existing(versions[link], provision.id);
    return version.elements.flatMap((element, index) =>
      elements.includes(element.id) ? [{ provision, version, index }] : [],
    );
  });
  const { provision, version, index } = existing(places.at(-1), "element");
  return at(provision, ["versions", provision.versions.indexOf(version), "elements", index]);
}
