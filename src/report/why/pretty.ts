import type { WhyAnswer, WhyBeside, WhyGate, WhyTree, WhyWording } from "../../answer/why/model.js";
import { closingLine, unreviewedLine } from "../../messages/closing.js";
import { longDay } from "../../messages/day.js";
import { elementMark, elementWord, outcomeMark, outcomeOf, outcomeWord } from "../../messages/status.js";
import { whyWords } from "../../messages/why.js";
import { plainLine } from "../../text/plain.js";
import { mapStrings } from "../map-strings.js";
import { factText, gateName } from "../pretty/element.js";
import { lawText } from "../pretty/law.js";
import { readingsLines, waysLines } from "../pretty/readings.js";
import { sanctionLines } from "../pretty/sanction.js";
import { statusText } from "../pretty/status-line.js";
import { dotted, hanging, paragraph } from "../pretty/view.js";
import type { PackView } from "../show/condition.js";
import { elementNode, placesText, type WhyView } from "./outline.js";
import { elementLines } from "./tree-lines.js";
import { nearestLines } from "./nearest-lines.js";
import { settlesLines } from "./settles-lines.js";
import { verdictOfTree } from "./verdict.js";

/** Chains and people beside the tree that are listed before they are only counted. */
const MOST_BESIDE = 8;

/** The terminal view: the tree of the gravest outcome, all of them when asked for, then what stands beside it. */
export function whyText(raw: WhyAnswer, given: PackView): string {
  const answer = mapStrings(raw, plainLine);
  const view: WhyView = { ...given, file: answer.incident.file, explained: new Set() };
  const [first] = answer.trees;
  const shown = view.verbose
    ? answer.trees
    : answer.trees.filter((tree) => first !== undefined && sameCase(tree, first));
  const others = answer.trees.filter((tree) => !shown.includes(tree));
  const unreviewed = shown.some(({ wordings }) => wordings.some(({ reviewed_by }) => reviewed_by === 0));
  const lines = [
    ...shown.flatMap((tree) => [...treeLines(tree, answer, view), ""]),
    ...listLines(whyWords[view.language].everybody, others, view),
    ...listLines(whyWords[view.language].beside, answer.beside, view),
    ...(unreviewed ? paragraph(unreviewedLine[view.language], 0, view, view.paint.dim) : []),
    ...paragraph(closingLine[view.language], 0, view, view.paint.dim),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** Of one actor in one act for one contest there may be several wordings, which belong together. */
function sameCase(a: WhyTree, b: WhyTree): boolean {
  return a.actor === b.actor && a.act === b.act && a.contest === b.contest;
}

function treeLines(tree: WhyTree, { incident }: WhyAnswer, view: WhyView): string[] {
  const { paint, language } = view;
  const words = whyWords[language];
  const verdict = verdictOfTree(tree);
  const outcome = outcomeOf(tree);
  const law = lawText(verdict, view);
  const heading = (text: string): string[] => ["", paint.heading(text)];
  const elements = tree.elements.flatMap((element) => elementLines(elementNode(element, view), view));
  // After the elements, which put every question in full.
  const behind = [...sanctionLines(verdict, view), ...readingsLines(verdict, view), ...waysLines(verdict, view)];
  const notes = view.verbose
    ? tree.notes.flatMap((note) => paragraph(`${view.words.note}: ${note}`, 2, view, paint.dim))
    : [];
  return [
    ...paragraph(`${tree.cite}: ${tree.title}`, 0, view, paint.title),
    ...paragraph(dotted(incident.id, words.about(tree.actor, tree.act), tree.contest), 0, view, paint.dim),
    ...paragraph(words.file(incident.file), 0, view, paint.dim),
    "",
    ...hanging(`${paint.outcome(outcome)(outcomeMark[outcome])} `, 2, statusText(verdict, view), 0, view),
    ...(law === undefined ? [] : paragraph(law, 2, view, paint.dim)),
    ...(tree.wordings.length === 0 ? windowsLines(tree, view) : []),
    ...(tree.wordings.length === 0 ? [] : heading(words.wording)),
    ...tree.wordings.flatMap((wording) => wordingLines(wording, view)),
    ...(tree.gates.length === 0 ? [] : heading(words.gates)),
    ...tree.gates.flatMap((gate) => gateLines(gate, view)),
    ...(tree.elements.length === 0 ? [] : heading(words.elements)),
    ...elements,
    ...(tree.exceptions.length === 0 ? [] : heading(view.words.exceptions)),
    ...tree.exceptions.flatMap((exception) => {
      const node = elementNode(exception, view);
      // What does not apply and could not is told in one line until asked for.
      const brief = exception.status === "not_satisfied" && !view.verbose;
      return elementLines(brief ? { ...node, said: [], parts: [] } : node, view);
    }),
    ...settlesLines(tree, view),
    ...nearestLines(tree, view),
    ...(behind.length === 0 ? [] : ["", ...behind]),
    ...notes,
  ];
}

function windowsLines({ windows }: WhyTree, view: WhyView): string[] {
  const words = whyWords[view.language];
  const said = windows.map(({ from, until }) =>
    words.since(longDay(from, view.language), until === null ? null : longDay(until, view.language)),
  );
  return paragraph(words.windows(said.join("; ")), 2, view, view.paint.dim);
}

function wordingLines(wording: WhyWording, view: WhyView): string[] {
  const { paint, language, lexicon, words } = view;
  const until = wording.until === null ? null : longDay(wording.until, language);
  return [
    ...paragraph(wording.cite, 2, view, paint.strong),
    ...paragraph(wording.norm, 4, view),
    ...paragraph(
      dotted(
        words.law(longDay(wording.from, language), until),
        wording.wording_by === null ? undefined : words.wordingBy(lexicon.instrument(wording.wording_by)),
        wording.basis.map(({ instrument, at }) => `${at} ${lexicon.instrument(instrument)}`).join("; "),
        wording.certainty === "confirmed" ? undefined : words.certainty[wording.certainty],
      ),
      4,
      view,
      paint.dim,
    ),
  ];
}

function gateLines(gate: WhyGate, view: WhyView): string[] {
  const { paint, language } = view;
  const mark = `${elementMark[gate.status]} ${elementWord[language][gate.status]}`;
  const places = placesText(gate.places, view);
  return [
    ...hanging(`${paint.element(gate.status)(mark)}  `, mark.length + 2, gateName(gate, view), 2, view),
    ...paragraph(
      dotted(
        ...gate.facts
          .filter(({ state }) => state !== "absent" || gate.status === "open")
          .map((fact) => factText(fact, view)),
        places,
      ),
      6,
      view,
      paint.dim,
    ),
  ];
}

/** Outcomes beside the tree, a line each. */
function listLines(title: string, list: readonly WhyBeside[], view: WhyView): string[] {
  if (list.length === 0) return [];
  const shown = view.verbose ? list : list.slice(0, MOST_BESIDE);
  return [
    view.paint.heading(title),
    ...shown.flatMap(({ chain, cite, actor, act, contest, status, because }) => {
      const outcome = outcomeOf({ status, because });
      const mark = `${view.paint.outcome(outcome)(outcomeMark[outcome])} `;
      const said = dotted(outcomeWord[view.language][outcome], cite, actor, act, contest, chain.join("+"));
      return hanging(mark, 2, said, 2, view);
    }),
    ...(shown.length < list.length
      ? paragraph(whyWords[view.language].others(list.length - shown.length), 4, view, view.paint.dim)
      : []),
    "",
  ];
}
