/** One outcome of the engine as a verdict with its reasons. */
import { concatMap } from "../concat-map.js";
import { existing } from "../existing.js";
import type { Incident } from "../incident/model.js";
import type { Bilingual, Certainty, IsoDay } from "../rulebook/model.js";
import { isDefeatedInPart } from "../engine/absorbed.js";
import type { Context } from "../engine/context.js";
import {
  addNeeds,
  addOnce,
  BY_FACTS,
  explain,
  neededDay,
  noNeeds,
  turnsOnFactsAlone,
  type Explanation,
  type MutableNeeds,
} from "../engine/explain.js";
import { isoOf } from "../engine/day.js";
import { isFallback } from "../engine/fallback.js";
import { movesOf, type Outcome } from "../engine/outcome.js";
import { OPEN, SATISFIED, type Truth } from "../engine/kleene.js";
import type { Node } from "../engine/node.js";
import { settle } from "../engine/settle.js";
import { satisfiedBranches } from "../engine/status.js";
import { weakest } from "../engine/certainty.js";
import { assumptionsOf, contestedOf, readingsOf } from "./assumed.js";
import { caseVerdict, ownVerdict, type VerdictCore } from "./case-verdict.js";
import { citeOfOutcome } from "./cite.js";
import { contestName } from "./contest-name.js";
import { elementStatus } from "./element-status.js";
import { factUses } from "./fact-use.js";
import { findingState } from "./finding-state.js";
import type { ElementAnswer, ExceptionAnswer, FactUse, Needs, Verdict } from "./model.js";
import { isIdle } from "./idle-exception.js";
import { isNearMiss } from "./near-miss.js";
import type { VerdictMemory } from "./verdict-memory.js";
import { notesOf, wordingPart, type WordingPart } from "./wording-part.js";

export interface VerdictOptions {
  readonly language: "id" | "en";
  readonly detail: "summary" | "full" | "all";
  readonly lawOn: boolean;
  readonly cited: boolean;
  readonly transitions: boolean;
  /** Of the incident, for the bodies and positions that are named. */
  readonly taken?: Incident["readings_taken"];
  /** Absent where the days from which it comes out otherwise are not asked for. */
  readonly turningDays?: (outcome: Outcome) => readonly IsoDay[];
}

const NO_NEEDS: Needs = noNeeds();

/** With a memory, what earlier verdicts have in common with this one is not written again. */
export function verdictOf(outcome: Outcome, options: VerdictOptions, memory?: VerdictMemory): Verdict {
  const { unit } = outcome;
  const of = { actor: unit.actor.id, act: unit.act.id, contest: contestName(outcome) };
  const write = (): VerdictCore => new VerdictWriter(outcome, options).core();
  if (memory === undefined) return ownVerdict(of, write());
  const { language, detail, lawOn, cited, transitions } = options;
  const how = `${language} ${detail} ${lawOn} ${cited} ${transitions} ${takenKey(outcome, options)}`;
  const shared = detail === "summary" ? memory.summaryOf(outcome, how, write) : memory.wholeOf(outcome, how, write);
  return shared.kept ? caseVerdict(of, shared.core, shared.elements) : ownVerdict(of, shared.core);
}

/** Who took which choice of what the chain asks: a summary does not name them. */
function takenKey({ chain, context: { engine } }: Outcome, { detail, taken = [] }: VerdictOptions): string {
  if (detail === "summary" || taken.length === 0) return "";
  const asked = new Set(engine.nodesOf(chain).questions.map((index) => engine.questions[index]?.id));
  const named = taken.filter(({ reading }) => asked.has(reading));
  return named.length === 0 ? "" : JSON.stringify(named);
}

class VerdictWriter {
  private readonly context: Context;
  private readonly needs: MutableNeeds = noNeeds();
  private readonly usedReadings = new Set<string>();
  private readonly usedFindings = new Set<string>();
  private readonly certainties: (Certainty | undefined)[] = [];

  constructor(
    private readonly outcome: Outcome,
    private readonly options: VerdictOptions,
  ) {
    this.context = outcome.context;
  }

  core(): VerdictCore {
    const { outcome, options } = this;
    const { chain, wording } = outcome;
    // Read also where they are not shown: what is needed and rested on comes from them.
    const gates = this.gates();
    const elements = this.elements();
    const exceptions = this.exceptions();
    const part = wording && wordingPart(chain, wording, options.language);
    for (const certainty of part?.certainties ?? []) this.certainties.push(certainty);
    const { shown } = this;
    const { status } = outcome;
    const sanction = status === "fulfilled" || status === "open" ? part?.sanction : undefined;
    return {
      provision: chain.last.id,
      title: this.words(chain.last.title),
      cite: citeOfOutcome(outcome),
      chain: chain.links,
      kind: chain.kind,
      track: chain.track,
      law: part ? this.law(part) : null,
      status,
      because: outcome.because,
      rests_on: {
        readings: [...this.usedReadings],
        findings: [...this.usedFindings],
        certainty: weakest(this.certainties),
      },
      elements: gates.concat(elements),
      exceptions,
      readings: shown
        ? readingsOf(outcome, options.transitions, this.usedReadings, options.taken ?? [], options.language)
        : [],
      contested: shown ? contestedOf(outcome, options.transitions) : [],
      assumptions: shown ? assumptionsOf(outcome, options.transitions, options.taken ?? []) : [],
      needs: status === "open" ? this.needs : NO_NEEDS,
      settles: shown ? this.settles() : { fulfilled_if: [], not_fulfilled_if: [], more: false },
      ...(sanction ? { sanction } : {}),
      notes: [...(part ? part.notes : notesOf(chain, wording, options.language)), ...this.transitionNotes()],
      cited: options.cited,
      general: isFallback(chain.first),
      near_miss: isNearMiss(outcome),
      ...this.turningDays(),
    };
  }

  private turningDays(): Pick<Verdict, "turns_on"> {
    const { outcome, needs, options } = this;
    if (!this.shown || outcome.status !== "open" || !needs.facts.includes("act.on")) return {};
    const days = options.turningDays?.(outcome) ?? [];
    return days.length === 0 ? {} : { turns_on: days };
  }

  /** Elements, exceptions and readings are part of the answer. */
  private get shown(): boolean {
    return this.options.detail !== "summary";
  }

  private words(text: Bilingual): string {
    return text[this.options.language];
  }

  private law({ law: { version_from, version_until, wording_by } }: WordingPart): Verdict["law"] {
    const { decided, days, unit } = this.outcome;
    const applies = this.options.lawOn ? "law_on" : (decided?.transition ?? "conduct_date");
    const law = { version_from, version_until, wording_by, applies };
    const inPart = unit.act.day?.kind === "period" && Number.isFinite(days.lo) && Number.isFinite(days.hi);
    return inPart ? { ...law, days: { from: isoOf(days.lo), to: isoOf(days.hi) } } : law;
  }

  /** What the transition says on which the law of this verdict turns. */
  private transitionNotes(): string[] {
    if (this.options.lawOn) return [];
    return [...new Set(movesOf(this.outcome).map(({ transition }) => transition.text[this.options.language]))];
  }

  private gates(): ElementAnswer[] {
    const { decided, chain, gates } = this.outcome;
    const result: ElementAnswer[] = [];
    if (!decided) return result;
    if (chain.regime) {
      const open = decided.regime === OPEN;
      if (open) addOnce(this.needs.facts, "election.office");
      const facts = ["election.office", "election.cycle"];
      if (this.shown) result.push(this.gate("regime", decided.regime, facts, "", ["facts"]));
    }
    const open = decided.inForce === OPEN;
    if (!open && !this.shown) return result;
    const facts = ["act.on"];
    const because = open && decided.dayOpen ? [neededDay(gates)] : [];
    if (open) {
      for (const kind of because) addOnce(this.needs[kind], "act.on");
      for (const { transition } of movesOf(this.outcome)) {
        const why = explain(transition.node, gates, this.options.transitions);
        facts.push(...why.facts);
        addOnce(because, "facts");
        addNeeds(this.needs, why.needs);
      }
    }
    if (this.shown) result.push(this.gate("in_force", decided.inForce, facts, decided.transition ?? "", because));
    return result;
  }

  private gate(
    id: string,
    truth: Truth,
    facts: readonly string[],
    ref: string,
    because: readonly string[],
  ): ElementAnswer {
    const { chain, gates } = this.outcome;
    return {
      of: chain.last.id,
      role: "gate",
      text: "",
      certainty: "confirmed",
      id,
      status: elementStatus(truth),
      because: truth === OPEN ? because : [],
      facts: this.factUses(facts, gates),
      ref,
    };
  }

  private elements(): ElementAnswer[] {
    const { decided, wording } = this.outcome;
    return concatMap(decided?.elements ?? [], ({ compiled, effective }): readonly ElementAnswer[] => {
      const { element, node, of } = compiled;
      const why = this.explained(node, effective, isDefeatedInPart(compiled, wording?.exceptions ?? [], this.context));
      const status = elementStatus(effective);
      if (status === "open") addNeeds(this.needs, why.needs);
      if (
        status !== "not_satisfied" ||
        this.outcome.status === "not_fulfilled" ||
        this.outcome.status === "not_reached"
      ) {
        for (const reading of why.readings) this.usedReadings.add(reading.question);
        for (const finding of why.findings) {
          const value = this.context.value(existing(this.context.engine.factIndex.get(`findings.${finding}`), finding));
          if (value?.state === "known") this.usedFindings.add(finding);
        }
      }
      const certainty = weakest([element.certainty, ...why.certainties]);
      this.certainties.push(certainty);
      if (!this.shown) return [];
      const finding = why.findings[0];
      const reading = why.readings[0];
      const answer: ElementAnswer = {
        id: element.id,
        of,
        role: element.role,
        text: this.words(element.text),
        status,
        because: status === "open" ? openReasons(why.needs) : satisfiedBranches(compiled, this.context),
        facts: this.factUses(why.facts, this.context),
        ...(finding === undefined ? {} : { finding: findingState(finding, this.outcome) }),
        ...(reading === undefined
          ? {}
          : {
              reading: {
                question: reading.question,
                ...(reading.choice === undefined ? this.contested(reading.question) : { choice: reading.choice }),
              },
            }),
        ref: element.ref,
        certainty,
      };
      return [answer];
    });
  }

  private exceptions(): ExceptionAnswer[] {
    const { decided } = this.outcome;
    return concatMap(decided?.exceptions ?? [], (each): readonly ExceptionAnswer[] => {
      if (decided && isIdle(each, decided, this.context)) return [];
      const { compiled, truth } = each;
      const { exception, of, node } = compiled;
      const why = this.explained(node, truth);
      if (truth === OPEN && this.outcome.status === "open") addNeeds(this.needs, why.needs);
      if (this.bears(node, truth, why.readings)) {
        for (const reading of why.readings) this.usedReadings.add(reading.question);
        this.certainties.push(weakest([exception.certainty, ...why.certainties]));
      }
      if (!this.shown) return [];
      const answer: ExceptionAnswer = {
        id: exception.id,
        of,
        type: exception.type,
        text: exception.text ? this.words(exception.text) : exception.id,
        status: elementStatus(truth),
        defeats: exception.defeats,
        ref: exception.ref,
      };
      return [answer];
    });
  }

  /** Facts that settled something are shown or not wanted at all. */
  private explained(node: Node, truth: Truth, inPart = false): Explanation {
    if (!this.shown && truth !== OPEN && turnsOnFactsAlone(node)) return BY_FACTS;
    return explain(node, this.context, this.options.transitions, inPart);
  }

  private contested(question: string): { readonly contested?: true } {
    const index = existing(this.context.engine.questionIndex.get(question), question);
    return this.context.bodiesDiffer(index) ? { contested: true } : {};
  }

  /** Does the verdict lean on this exception: it applies, may apply, or another choice of a reading would change that? */
  private bears(node: Node, truth: Truth, readings: Explanation["readings"]): boolean {
    const { status } = this.outcome;
    if (truth === SATISFIED) return status === "excepted";
    if (truth === OPEN) return status === "open";
    if (status !== "fulfilled" && status !== "open") return false;
    const { questions, questionIndex } = this.context.engine;
    return readings.some(({ question, choice }) => {
      if (choice === undefined) return false;
      const index = existing(questionIndex.get(question), question);
      return existing(questions[index], question).choices.some(
        (_, other) => this.context.with(new Map(), new Map([[index, other]])).evaluate(node) !== truth,
      );
    });
  }

  private factUses(paths: readonly string[], context: Context): FactUse[] {
    return concatMap(paths, (path) => {
      const index = context.engine.factIndex.get(path);
      return factUses(path, index === undefined ? undefined : context.value(index));
    });
  }

  private settles(): Verdict["settles"] {
    const found = settle(this.outcome, this.options.transitions);
    const labels = (sets: typeof found.fulfilledIf): string[][] =>
      sets.map((set) => set.map((answered) => `${answered.asks}=${answered.value}`));
    return {
      fulfilled_if: labels(found.fulfilledIf),
      not_fulfilled_if: labels(found.notFulfilledIf),
      more: found.more,
    };
  }
}

function openReasons(needs: MutableNeeds): string[] {
  return [
    ...(needs.facts.length ? ["facts"] : []),
    ...(needs.contested.length ? ["contested"] : []),
    ...(needs.findings.length ? ["finding"] : []),
    ...(needs.readings.length ? ["reading"] : []),
  ];
}
