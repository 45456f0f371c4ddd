/** What a verdict would be with something assumed: another choice of a reading, a contested fact taken one way, a party's position. */
import { decide, inForceGate } from "../engine/status.js";
import { isContestedItem } from "../engine/explain.js";
import { graver, onStatedDay, type Outcome } from "../engine/outcome.js";
import { existing } from "../existing.js";
import type { FactValue, Incident, ListItem, Scalar } from "../incident/model.js";
import type { ProvisionStatus, ReadingAnswer, Verdict } from "./model.js";

type Assume = (facts: ReadonlyMap<number, FactValue>, choices?: ReadonlyMap<number, number>) => ProvisionStatus;

/** Status of the chain with other facts or choices, everything else unchanged. */
function assuming({ wording, chain, context, gates, status }: Outcome, transitions: boolean): Assume {
  return (facts, choices = new Map()) => {
    if (!wording) return status;
    const assumed = context.with(facts, choices);
    const assumedGates = gates === context ? assumed : gates.with(facts, choices);
    return decide(chain, wording, assumed, inForceGate(wording, assumedGates, transitions)).status;
  };
}

/** Those of `used` that the chain asks, with the status under each choice. */
export function readingsOf(
  outcome: Outcome,
  transitions: boolean,
  used: ReadonlySet<string>,
  taken: Incident["readings_taken"],
  language: "id" | "en",
): readonly ReadingAnswer[] {
  const { chain, context, wording } = outcome;
  const { engine } = context;
  if (!wording) return [];
  const statusWith = assuming(outcome, transitions);
  return engine.nodesOf(chain).questions.flatMap((index): readonly ReadingAnswer[] => {
    const reading = engine.rulebook.readings[index];
    if (!reading || !used.has(reading.id)) return [];
    const chosen = context.choiceOf(index);
    const choice = chosen === undefined ? undefined : reading.choices[chosen.choice];
    const answer: ReadingAnswer = {
      question: reading.id,
      text: reading.question[language],
      ...(chosen && choice ? { chosen: { choice: choice.id, why: chosen.source } } : {}),
      choices: reading.choices.map(({ id, text, authority }, position) => ({
        id,
        text: text[language],
        authority,
        prevails: chosen?.source === "prevails" && chosen.choice === position,
        status: statusWith(new Map(), new Map([[index, position]])),
        ...takenBy(taken, reading.id, id),
      })),
    };
    return [answer];
  });
}

function takenBy(
  taken: Incident["readings_taken"],
  question: string,
  choice: string,
): Pick<ReadingAnswer["choices"][number], "by"> {
  const own = taken.filter((each) => !each.position && each.reading === question && each.choice === choice);
  return own.length === 0 ? {} : { by: [...new Set(own.map(({ by }) => by))] };
}

/** Contested facts, findings and capacities that the chain reads, taken each way. */
export function contestedOf(outcome: Outcome, transitions: boolean): Verdict["contested"] {
  const { chain, context } = outcome;
  const { engine } = context;
  const statusWith = assuming(outcome, transitions);
  const others = engine.nodesOf(chain).facts.flatMap((fact): Verdict["contested"] => {
    const value = context.value(fact);
    const entry = engine.rulebook.facts[fact];
    if (!entry || !value || entry.path === DAY) return [];
    if (value.state === "contested") {
      const ways = value.values.map((each) => ({
        value: each,
        ...authorOf(outcome, entry.path, each),
        status: statusWith(new Map([[fact, { state: "known", value: each }]])),
      }));
      return [{ path: entry.path, ways }];
    }
    if (value.state !== "list") return [];
    const taken = (item: ListItem, way: readonly ListItem[]): FactValue => ({
      state: "list",
      items: value.items.flatMap((each) => (each === item ? way : [each])),
    });
    return value.items.filter(isContestedItem).map((item) => ({
      path: `${entry.path}.${item.value}`,
      ways: waysOf(item).map(({ value: way, items }) => ({
        value: way,
        status: statusWith(new Map([[fact, taken(item, items)]])),
      })),
    }));
  });
  return [...dayOf(outcome), ...others];
}

const DAY = "act.on";

/** The day of the act, on which the law turns as well as what is told of that day. */
function dayOf(outcome: Outcome): Verdict["contested"] {
  const day = outcome.gates.stated(DAY);
  if (!outcome.asOf || day?.state !== "contested") return [];
  const ways = day.values.map((value) => ({
    value,
    status: onStatedDay(outcome, String(value))
      .map(({ status }) => status)
      .reduce(graver, "not_in_force"),
  }));
  return [{ path: DAY, ways }];
}

/** The bodies that found so. */
function authorOf({ unit }: Outcome, path: string, value: Scalar): { readonly by?: string } {
  const { findings } = unit.act;
  const finding = path.startsWith("findings.") ? findings.get(path.slice("findings.".length)) : undefined;
  if (finding?.state !== "recorded") return {};
  const by = finding.records
    .filter((record) => record.value === value && !record.position)
    .map((record) => record.name ?? record.body);
  return by.length ? { by: by.join(", ") } : {};
}

/** A contested item: one of its rivals, or there and not there; on the days, which stay open where they are. */
function waysOf(item: ListItem): readonly { readonly value: Scalar; readonly items: readonly ListItem[] }[] {
  const state = item.some_days === undefined ? "stated" : "unknown";
  if (item.one_of) return item.one_of.map((value) => ({ value, items: [{ value, state }] }));
  return [
    { value: true, items: [{ ...item, state }] },
    { value: false, items: [] },
  ];
}

/** Positions of parties and of the user on findings and questions that the chain reads, while it is open. */
export function assumptionsOf(
  outcome: Outcome,
  transitions: boolean,
  taken: Incident["readings_taken"],
): Verdict["assumptions"] {
  if (outcome.status !== "open") return [];
  const statusWith = assuming(outcome, transitions);
  return [...onFindings(outcome, statusWith), ...onReadings(outcome, statusWith, taken)];
}

function onFindings({ chain, context: { engine }, unit }: Outcome, statusWith: Assume): Verdict["assumptions"] {
  return [...unit.act.findings].flatMap(([id, finding]) => {
    const fact = engine.factIndex.get(`findings.${id}`);
    if (finding.state !== "recorded" || fact === undefined || !engine.nodesOf(chain).facts.includes(fact)) return [];
    return finding.records
      .filter(({ position }) => position)
      .map(({ body, value }) => ({
        finding: id,
        by: body,
        value,
        status: statusWith(new Map([[fact, { state: "known", value }]])),
      }));
  });
}

function onReadings(
  { chain, context: { engine, assignment } }: Outcome,
  statusWith: Assume,
  taken: Incident["readings_taken"],
): Verdict["assumptions"] {
  return taken.flatMap(({ reading, choice, by, position }) => {
    const question = engine.questionIndex.get(reading);
    if (!position || question === undefined || !engine.nodesOf(chain).questions.includes(question)) return [];
    // Whoever asked for a choice, or a body that took one, has settled it for this answer.
    const fixed = assignment.choices.get(question);
    if (fixed !== undefined && fixed !== "contested") return [];
    const index = existing(engine.questions[question], reading).choices.findIndex(({ id }) => id === choice);
    return [{ reading, by, value: choice, status: statusWith(new Map(), new Map([[question, index]])) }];
  });
}
