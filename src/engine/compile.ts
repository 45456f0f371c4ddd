/** Compiles a rulebook once: conditions become shared nodes, provisions become chains with one window per wording. */
import type { Definition, Instrument, Rulebook } from "../rulebook/model.js";
import { chainsIn, turningDaysOf } from "./compile/chains.js";
import { Conditions } from "./compile/conditions.js";
import { readsOf } from "./compile/reads.js";
import { dayOf, type Day } from "./day.js";
import type { Chain, ChainNodes, Engine, Transition } from "./model.js";

export function compile(rulebook: Rulebook): Engine {
  const conditions = new Conditions(rulebook);
  const transitions = rulebook.instruments.flatMap((instrument) => transitionsOf(instrument, conditions));
  const chains = chainsIn(rulebook, (condition) => conditions.of(condition));
  const chainsOf = byLastLink(chains);
  const known = new Map<Chain, ChainNodes>();
  const nodesOf = (chain: Chain): ChainNodes => {
    const read = known.get(chain) ?? readsOf(chain, { chainsOf, transitions }, conditions);
    known.set(chain, read);
    return read;
  };
  return {
    rulebook,
    factIndex: conditions.factIndex,
    chains,
    chainsOf,
    questions: conditions.questions,
    questionIndex: conditions.questionIndex,
    nodeCount: () => conditions.count,
    nodesOf,
    transitions,
    forumNodes: new Map(
      rulebook.tracks.flatMap((track) =>
        (track.forums ?? []).flatMap(({ id, when }) =>
          when ? [[`${track.id}/${id}`, conditions.of(when)] as const] : [],
        ),
      ),
    ),
    ladderNodes: new Map(
      rulebook.ladders.flatMap(({ id, reaches }) =>
        reaches ? [[id, conditions.of({ meets: reaches.meets })] as const] : [],
      ),
    ),
    turningDays: [...new Set([...turningDaysOf(rulebook), ...rulebook.definitions.flatMap(turningDaysIn)])].sort(
      (a, b) => a - b,
    ),
    dayExpressions: () => {
      chains.forEach(nodesOf);
      return conditions.dayExpressions;
    },
    fixedDays: () => {
      chains.forEach(nodesOf);
      return conditions.fixedDays;
    },
  };
}

function transitionsOf({ id, transition = [] }: Instrument, conditions: Conditions): readonly Transition[] {
  return transition.map(({ acts_before, when, displaces, otherwise, text, ref }) => ({
    before: dayOf(acts_before),
    node: conditions.of(when),
    instrument: id,
    displaces,
    ...(otherwise === undefined ? {} : { otherwise }),
    text,
    ref,
  }));
}

function byLastLink(chains: readonly Chain[]): ReadonlyMap<string, readonly Chain[]> {
  const found = new Map<string, Chain[]>();
  for (const chain of chains) {
    const list = found.get(chain.last.id);
    if (list) list.push(chain);
    else found.set(chain.last.id, [chain]);
  }
  return found;
}

function turningDaysIn({ versions }: Definition): readonly Day[] {
  return versions.flatMap(({ in_force: { from, until } }) =>
    until === undefined ? [dayOf(from)] : [dayOf(from), dayOf(until)],
  );
}
