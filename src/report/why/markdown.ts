import type { WhyAnswer, WhyTree } from "../../answer/why/model.js";
import { closingLine, unreviewedLine } from "../../messages/closing.js";
import { longDay } from "../../messages/day.js";
import { elementMark, elementWord, outcomeMark, outcomeOf, outcomeWord } from "../../messages/status.js";
import { whyWords } from "../../messages/why.js";
import { md } from "../markdown.js";
import { gateName } from "../pretty/element.js";
import { lawText } from "../pretty/law.js";
import { statusText } from "../pretty/status-line.js";
import { dotted } from "../pretty/view.js";
import type { PackView } from "../show/condition.js";
import { elementNode, type OutlineNode, type WhyView } from "./outline.js";
import { nearestText } from "./nearest-lines.js";
import { settlesParts } from "./settles-lines.js";
import { verdictOfTree } from "./verdict.js";

/** The trees as a page of Markdown: nested lists, what decided in bold. */
export function whyMarkdown(answer: WhyAnswer, given: PackView): string {
  const { language } = given;
  const words = whyWords[language];
  const beside = answer.beside.map(({ cite, actor, act, status, because }) => {
    const outcome = outcomeOf({ status, because });
    return `- ${outcomeMark[outcome]} ${md(dotted(outcomeWord[language][outcome], cite, actor, act))}\n`;
  });
  const unreviewed = answer.trees.some(({ wordings }) => wordings.some(({ reviewed_by }) => reviewed_by === 0));
  return [
    ...answer.trees.map((tree) =>
      treeText(tree, answer, { ...given, file: answer.incident.file, explained: new Set() }),
    ),
    ...(beside.length === 0 ? [] : [`\n## ${md(words.beside)}\n\n`, ...beside]),
    `\n${unreviewed ? `${md(unreviewedLine[language])} ` : ""}${md(closingLine[language])}\n`,
  ].join("");
}

function treeText(tree: WhyTree, { incident }: WhyAnswer, view: WhyView): string {
  const { language, words } = view;
  const say = whyWords[language];
  const verdict = verdictOfTree(tree);
  const outcome = outcomeOf(tree);
  const law = lawText(verdict, view);
  const wordings = tree.wordings.map((wording) => {
    const until = wording.until === null ? null : longDay(wording.until, language);
    return `- **${md(wording.cite)}**: ${md(wording.norm)} (${md(words.law(longDay(wording.from, language), until))})\n`;
  });
  const gates = tree.gates.map(
    (gate) => `- ${elementMark[gate.status]} ${elementWord[language][gate.status]}: ${md(gateName(gate, view))}\n`,
  );
  const list = (title: string, nodes: readonly OutlineNode[]): string[] =>
    nodes.length === 0 ? [] : [`\n## ${md(title)}\n\n`, ...nodes.flatMap((node) => nodeLines(node, 0, true))];
  const settles = settlesParts(tree, view).map(
    ({ lead, sets }) => `${md(lead)}\n\n${sets.map((set) => `- ${md(set)}\n`).join("")}\n`,
  );
  return [
    `# ${md(`${tree.cite}: ${tree.title}`)}\n\n`,
    `${md(dotted(incident.id, say.about(tree.actor, tree.act), tree.contest, incident.file))}\n\n`,
    `${outcomeMark[outcome]} **${md(statusText(verdict, view))}**\n`,
    ...(law === undefined ? [] : [`\n${md(law)}\n`]),
    ...(wordings.length === 0 ? [] : [`\n## ${md(say.wording)}\n\n`, ...wordings]),
    ...(gates.length === 0 ? [] : [`\n## ${md(say.gates)}\n\n`, ...gates]),
    ...list(
      say.elements,
      tree.elements.map((element) => elementNode(element, view)),
    ),
    ...list(
      words.exceptions,
      tree.exceptions.map((exception) => elementNode(exception, view)),
    ),
    ...(settles.length === 0 ? [] : [`\n## ${md(say.settles)}\n\n`, ...settles]),
    ...(tree.nearest === undefined || tree.nearest.length === 0
      ? []
      : [`\n## ${md(say.nearest)}\n\n`, ...tree.nearest.map((each) => `- ${md(nearestText(each, view))}\n`)]),
    "\n",
  ].join("");
}

/** An item of a nested list; bold where it decided. */
function nodeLines(node: OutlineNode, depth: number, decided: boolean): string[] {
  const strong = decided && node.decides;
  const text = md(`${node.text}${node.ref === undefined ? "" : ` (${node.ref})`}`);
  const said = node.said.filter((line) => line !== "").join(" · ");
  return [
    `${"  ".repeat(depth)}- ${elementMark[node.status]} ${strong ? `**${text}**` : text}${said === "" ? "" : `: ${md(said)}`}\n`,
    ...node.parts.flatMap((part) => nodeLines(part, depth + 1, strong)),
  ];
}
