/** One outcome of the engine with everything that led to it. */
import type { CompiledVersion } from "../../engine/model.js";
import { weakest } from "../../engine/certainty.js";
import { isoOf, isoOrNull } from "../../engine/day.js";
import type { Context } from "../../engine/context.js";
import { isDefeatedInPart } from "../../engine/absorbed.js";
import { explain } from "../../engine/explain.js";
import { movesOf, type Outcome } from "../../engine/outcome.js";
import { NOT_SATISFIED, OPEN, SATISFIED, type Truth } from "../../engine/kleene.js";
import type { Decided } from "../../engine/status.js";
import type { Incident } from "../../incident/model.js";
import type { IsoDay } from "../../rulebook/model.js";
import { citeOf } from "../cite.js";
import { factUses } from "../fact-use.js";
import { isIdle } from "../idle-exception.js";
import { elementStatus } from "../element-status.js";
import { verdictOf } from "../verdict.js";
import { explainCondition, type Explained, type PlacesOf } from "./condition.js";
import type { WhyElement, WhyException, WhyGate, WhyNearest, WhyTree, WhyWording } from "./model.js";

export interface TreeOptions {
  readonly language: "id" | "en";
  readonly lawOn: boolean;
  readonly transitions: boolean;
  readonly taken: Incident["readings_taken"];
  readonly turningDays: (outcome: Outcome) => readonly IsoDay[];
  readonly placesOf: PlacesOf;
  readonly nearest: readonly WhyNearest[] | undefined;
}

export function treeOf(outcome: Outcome, options: TreeOptions): WhyTree {
  const { language, placesOf, lawOn, transitions, taken, turningDays } = options;
  const { context, chain, wording, decided } = outcome;
  const by: Explained = { outcome, context, language, placesOf };
  const verdict = verdictOf(outcome, {
    language,
    detail: "full",
    lawOn,
    cited: false,
    transitions,
    taken,
    turningDays,
  });
  return {
    ...verdict,
    wordings: (wording?.links ?? []).map((link) => wordingOf(link, outcome, language)),
    windows: chain.wordings.map(({ window }) => ({ from: isoOf(window.lo), until: isoOrNull(window.hi + 1) })),
    gates: gatesOf(outcome, options),
    elements: decided === undefined ? [] : elementsOf(decided, by, transitions),
    exceptions: decided === undefined ? [] : exceptionsOf(decided, by, outcome.context),
    ...(options.nearest === undefined ? {} : { nearest: options.nearest }),
  };
}

function wordingOf(
  { provision, version, window }: CompiledVersion,
  outcome: Outcome,
  language: "id" | "en",
): WhyWording {
  return {
    provision: provision.id,
    cite: citeOf(outcome.context.engine.rulebook, [{ provision }]),
    kind: provision.kind,
    title: provision.title[language],
    norm: version.norm[language],
    from: isoOf(window.lo),
    until: isoOrNull(window.hi + 1),
    wording_by: version.wording_by ?? null,
    basis: version.basis,
    certainty: version.certainty,
    reviewed_by: provision.review.by.length,
  };
}

/** What is asked before the elements; told for outcomes without a wording too, as far as it goes. */
function gatesOf(outcome: Outcome, { placesOf, transitions }: TreeOptions): WhyGate[] {
  const { chain, decided, status, gates } = outcome;
  const gate = (id: WhyGate["id"], truth: Truth, paths: readonly string[], ref: string): WhyGate => ({
    id,
    status: elementStatus(truth),
    facts: paths.flatMap((path) => {
      const index = gates.engine.factIndex.get(path);
      return factUses(path, index === undefined ? undefined : gates.value(index));
    }),
    places: paths.flatMap(placesOf),
    ref,
  });
  const regime = decided?.regime ?? (status === "wrong_regime" ? NOT_SATISFIED : SATISFIED);
  const turnsOn = movesOf(outcome).flatMap(({ transition }) => explain(transition.node, gates, transitions).facts);
  return [
    ...(chain.regime ? [gate("regime", regime, ["election.office", "election.cycle"], "")] : []),
    ...(status === "wrong_regime"
      ? []
      : [
          gate(
            "in_force",
            decided?.inForce ?? NOT_SATISFIED,
            [...new Set(["act.on", ...turnsOn])],
            decided?.transition ?? "",
          ),
        ]),
  ];
}

function elementsOf(decided: Decided, by: Explained, transitions: boolean): WhyElement[] {
  const { language, context } = by;
  return decided.elements.map(({ compiled: { element, node, of }, raw, effective }) => {
    const inPart = isDefeatedInPart({ element, of }, by.outcome.wording?.exceptions ?? [], context);
    const why = explain(node, context, transitions, inPart);
    const own = decided.exceptions.filter((each) => each.compiled.of === of && each.truth === SATISFIED);
    const defeating =
      raw === effective ? [] : own.filter(({ compiled }) => touches(compiled.exception.defeats, element.id));
    const decides = decidesStatus(decided, element.role === "subject", raw, effective);
    return {
      id: element.id,
      of,
      role: element.role,
      text: element.text[language],
      ref: element.ref,
      status: elementStatus(effective),
      decides,
      certainty: weakest([element.certainty, ...why.certainties]),
      defeated_by: defeating.map(({ compiled }) => compiled.exception.id),
      condition: explainCondition(element, node, true, by),
    };
  });
}

function touches(defeats: readonly string[], element: string): boolean {
  return defeats.some((target) => target === element || target.startsWith(`${element}.`));
}

/** Whether the element is among those that the status comes from. */
function decidesStatus({ status }: Decided, subject: boolean, raw: Truth, effective: Truth): boolean {
  switch (status) {
    case "fulfilled":
      return true;
    case "open":
      return effective === OPEN;
    case "not_reached":
      return subject && raw === NOT_SATISFIED;
    case "not_fulfilled":
      return raw === NOT_SATISFIED;
    case "excepted":
      return effective === NOT_SATISFIED;
    case "wrong_regime":
    case "not_in_force":
      return false;
  }
}

function exceptionsOf(decided: Decided, by: Explained, context: Context): WhyException[] {
  return decided.exceptions.map((each): WhyException => {
    const { compiled, truth } = each;
    const { exception, of, node } = compiled;
    const open = decided.status === "open" && truth === OPEN && !isIdle(each, decided, context);
    return {
      id: exception.id,
      of,
      type: exception.type,
      text: exception.text?.[by.language] ?? exception.id,
      ref: exception.ref,
      status: elementStatus(truth),
      defeats: exception.defeats,
      decides: (decided.status === "excepted" && truth === SATISFIED) || open,
      condition: explainCondition(exception, node, true, by),
    };
  });
}
