import type { Answer, ElementAnswer, Verdict } from "../../answer/model.js";
import { outcomeOf } from "../../messages/status.js";
import { elementName, factText, findingText } from "../../report/pretty/element.js";
import { lawText } from "../../report/pretty/law.js";
import { detailed, inOrder, isNear } from "../../report/pretty/order.js";
import { readingsLines, waysLines } from "../../report/pretty/readings.js";
import { sanctionLines } from "../../report/pretty/sanction.js";
import { statusText } from "../../report/pretty/status-line.js";
import { dotted, type View } from "../../report/pretty/view.js";
import { whereOf } from "../../report/pretty/where.js";
import { el, type Child } from "../dom.js";
import { paragraphs } from "./lines.js";
import { elementTag, outcomeTag } from "./status.js";

/** The provisions of one actor that are alive, nearly so, or cited; each folded behind how it stands. */
export function provisionsOf(answer: Answer, actor: string, view: View, elements: string): readonly Child[] {
  const all = answer.verdicts.filter((verdict) => verdict.actor === actor);
  const where = whereOf(answer, all, view);
  const live = inOrder(all.filter(detailed), view.lexicon);
  const near = all.filter((verdict) => !detailed(verdict) && (isNear(verdict) || verdict.cited));
  const special = live.filter(({ general, kind }) => !general && kind !== "guideline");
  const beside = live.filter((verdict) => !special.includes(verdict));
  const drawn = (verdicts: readonly Verdict[]): readonly Child[] =>
    verdicts.map((verdict) => provision(verdict, where(verdict), view, elements));
  const group = (title: string, name: string, verdicts: readonly Verdict[]): Child =>
    verdicts.length > 0 &&
    el(
      "details",
      { id: `${name}-${actor}`, class: "group" },
      el("summary", {}, `${title} (${verdicts.length})`),
      drawn(verdicts),
    );
  return [
    live.length === 0 && el("p", {}, view.words.nothingApplies),
    ...drawn(special),
    group(
      view.words.generalDuties,
      "general",
      beside.filter(({ kind }) => kind !== "guideline"),
    ),
    group(
      view.words.guidelines,
      "guidelines",
      beside.filter(({ kind }) => kind === "guideline"),
    ),
    group(view.words.nearMisses, "near", near),
  ];
}

function provision(verdict: Verdict, where: string | undefined, view: View, elements: string): Child {
  const { law, chain, actor, act, contest } = verdict;
  // What is not there leaves its place empty.
  const id = ["provision", actor, act, contest, chain.join("+"), law?.version_from, law?.days?.from];
  const shown = verdict.elements.filter(({ role, status }) => role !== "gate" || status !== "satisfied");
  const exceptions = verdict.exceptions.filter(({ status }) => status !== "not_satisfied");
  return el(
    "details",
    { id: id.join(" "), class: "provision" },
    el(
      "summary",
      {},
      outcomeTag(outcomeOf(verdict), view.language),
      el("span", { class: "cite" }, verdict.cite),
      el("span", { class: "quiet" }, dotted(verdict.title, where)),
    ),
    el("p", {}, statusText(verdict, view)),
    el("p", { class: "quiet" }, lawText(verdict, view)),
    el(
      "ul",
      { class: "elements", "aria-label": elements },
      shown.map((each) => element(each, view)),
    ),
    exceptions.length > 0 && el("p", { class: "lead" }, `${view.words.exceptions}:`),
    exceptions.length > 0 &&
      el(
        "ul",
        { class: "elements" },
        exceptions.map(({ status, text, ref }) =>
          el("li", {}, elementTag(status, view.language), el("span", {}, dotted(text, ref))),
        ),
      ),
    paragraphs([...sanctionLines(verdict, view), ...readingsLines(verdict, view), ...waysLines(verdict, view)]),
    verdict.notes.length > 0 && el("p", { class: "lead" }, `${view.words.notes}:`),
    verdict.notes.map((note) => el("p", { class: "line" }, note)),
  );
}

function element(each: ElementAnswer, view: View): HTMLElement {
  const brief = { ...view, verbose: false };
  const facts = each.facts.filter(({ path }) => !path.startsWith("findings.")).map((fact) => factText(fact, brief));
  const finding = each.finding === undefined ? [] : [findingText(each.finding, brief)];
  return el(
    "li",
    {},
    elementTag(each.status, view.language),
    el(
      "span",
      {},
      elementName(each, view),
      el("span", { class: "quiet" }, ` ${dotted(each.ref, ...facts, ...finding)}`),
    ),
  );
}
