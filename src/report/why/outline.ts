/** The tree of a provision as nodes with words: what every format of `why` draws in its own way. */
import type { ElementStatus } from "../../answer/model.js";
import type {
  WhyCondition,
  WhyDefinition,
  WhyElement,
  WhyException,
  WhyFinding,
  WhyReading,
  WhyTest,
} from "../../answer/why/model.js";
import { conditionWords } from "../../messages/condition.js";
import { longDay } from "../../messages/day.js";
import { whyWords } from "../../messages/why.js";
import type { Place } from "../../problem.js";
import { factText, findingText } from "../pretty/element.js";
import { dotted } from "../pretty/view.js";
import { testText, type PackView } from "../show/condition.js";

export interface OutlineNode {
  readonly status: ElementStatus;
  readonly text: string;
  readonly ref?: string;
  /** What stands behind the text: what was asked, who says so, where it is written. */
  readonly said: readonly string[];
  readonly decides: boolean;
  readonly parts: readonly OutlineNode[];
}

/** An element or exception: it stands in an article. */
export interface ElementNode extends OutlineNode {
  readonly ref: string;
}

/** What the views of `why` draw with: `file` is named once at the head, places in it by line and column alone. */
export interface WhyView extends PackView {
  readonly file: string;
}

export function placesText(places: readonly Place[], view: WhyView): string | undefined {
  const texts = places.map(({ file, line, column }) => `${file === view.file ? "" : `${file}:`}${line}:${column}`);
  return texts.length === 0 ? undefined : whyWords[view.language].places([...new Set(texts)].join(", "));
}

type Inner = Pick<OutlineNode, "text" | "said" | "parts">;

function testNode(condition: WhyTest, view: WhyView): Inner {
  const words = whyWords[view.language];
  const { test, facts, met_by, places } = condition;
  const named = met_by.map((slug) => view.lexicon.value(test.fact, slug)).join(", ");
  const known = facts.reduce((sum, { value }) => sum + (Array.isArray(value) ? value.length : 0), 0);
  return {
    text: facts.map((fact) => factText(fact, view)).join("; "),
    said: [
      dotted(
        words.asked(testText(test, view)),
        named === "" || known < 2 ? undefined : words.metBy(named),
        placesText(places, view),
      ),
    ],
    parts: [],
  };
}

function findingNode({ finding, state, by, reasons, expects, by_name, places }: WhyFinding, view: WhyView): Inner {
  const words = whyWords[view.language];
  const any = expects.map((value) => view.lexicon.value(`findings.${finding}`, value)).join(", ");
  const values = by_name ? `${any}, ${conditionWords[view.language].byName}` : any;
  return {
    text: findingText({ id: finding, state, by, reasons }, view),
    said: [dotted(words.asked(values), placesText(places, view))],
    parts: [],
  };
}

function definitionNode({ definition, title, versions }: WhyDefinition, view: WhyView): Inner {
  const words = whyWords[view.language];
  const { language } = view;
  return {
    text: words.definition(title, definition),
    said: versions.map(({ from, until, ref, certainty }) =>
      dotted(
        words.since(longDay(from, language), until === null ? null : longDay(until, language)),
        ref,
        certainty === "confirmed" ? undefined : view.words.certainty[certainty],
      ),
    ),
    parts: versions.map(({ condition }) => conditionNode(condition, view)),
  };
}

function readingNode(reading: WhyReading, view: WhyView): Inner {
  const { words } = view;
  const { choice, because, contested, status } = reading;
  const again = view.explained?.has(reading.question) === true;
  // What is not drawn explains nothing.
  if (reading.decides || view.verbose) view.explained?.add(reading.question);
  const why = because === "fixed" ? whyWords[view.language].fixedChoice : because && words.readingChosen[because];
  const taken =
    choice === undefined
      ? status === "open"
        ? contested
          ? words.bodiesDiffer
          : words.notChosen
        : words.readingChosen.agree
      : `${choice}${why === undefined ? "" : ` (${why})`}`;
  return {
    text: `${words.reading} ${reading.question}: ${taken}`,
    said: again ? [] : [reading.title],
    parts: reading.choices.map((each) => ({
      status: each.status,
      text: again ? each.id : `${each.id}: ${each.text}`,
      said: again
        ? []
        : [
            dotted(
              words.authority[each.authority],
              each.refs.join("; "),
              each.certainty === "confirmed" ? undefined : words.certainty[each.certainty],
            ),
          ],
      decides: reading.decides && (choice === undefined || choice === each.id),
      parts: each.condition === undefined || (again && !view.verbose) ? [] : [conditionNode(each.condition, view)],
    })),
  };
}

function innerOf(condition: WhyCondition, view: WhyView): Inner {
  const words = conditionWords[view.language];
  switch (condition.kind) {
    case "test":
      return testNode(condition, view);
    case "finding":
      return findingNode(condition, view);
    case "definition":
      return definitionNode(condition, view);
    case "reading":
      return readingNode(condition, view);
    case "breach":
      return { text: words.breach(condition.cite, condition.in_other_acts), said: [], parts: [] };
    case "any":
    case "all":
    case "not":
      return {
        text: words[condition.kind],
        said: [],
        parts: condition.parts.map((part) => conditionNode(part, view)),
      };
  }
}

/** A branch with words of its own stands for its condition, which is said below it. */
export function conditionNode(condition: WhyCondition, view: WhyView): OutlineNode {
  const inner = innerOf(condition, view);
  const { status, decides, text, ref } = condition;
  if (text === undefined) return { ...inner, status, decides, ...(ref === undefined ? {} : { ref }) };
  return {
    status,
    decides,
    text,
    ...(ref === undefined ? {} : { ref }),
    said: [inner.text, ...inner.said],
    parts: inner.parts,
  };
}

/** An element or exception with its condition directly below it. */
export function elementNode(element: WhyElement | WhyException, view: WhyView): ElementNode {
  const words = whyWords[view.language];
  const { condition, status, decides, text, ref } = element;
  const inner = innerOf(condition, view);
  const beside = "defeated_by" in element ? element.defeated_by : [];
  const certainty =
    "certainty" in element && element.certainty !== "confirmed" ? view.words.certainty[element.certainty] : undefined;
  return {
    status,
    decides,
    text,
    ref,
    said: [
      // That one of the branches, or each, is asked for shows below.
      ...(condition.kind === "any" || condition.kind === "all" ? [] : [inner.text]),
      ...inner.said,
      ...(beside.length === 0 ? [] : [words.defeatedBy(beside.join(", "))]),
      ...(certainty === undefined ? [] : [certainty]),
    ],
    parts: inner.parts,
  };
}
