import { existing } from "../../existing.js";
import type { ReadingAnswer, Verdict } from "../../answer/model.js";
import { chosenBecause } from "../pretty/readings.js";
import type { Cells, Part } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";
import { outcomeCell } from "./verdict.js";

interface Read {
  readonly verdict: Verdict;
  readonly reading: ReadingAnswer;
}

const turns = ({ choices: [first, ...others] }: ReadingAnswer): boolean =>
  others.some(({ status }) => status !== first?.status);

/** Questions of interpretation on which some outcome turns: each choice with its authority and what it leads to. */
export function readingParts({ answer }: CaseSource, view: CaseView): readonly Part[] {
  const { says, words } = view;
  const all = answer.verdicts.flatMap((verdict) => verdict.readings.map((reading): Read => ({ verdict, reading })));
  const turning = all.filter(({ reading }) => turns(reading));
  const questions = [...new Set(turning.map(({ reading }) => reading.question))];
  const agreeing = [...new Set(all.map(({ reading }) => reading.question))].filter((id) => !questions.includes(id));
  const missing = new Set(answer.verdicts.flatMap(({ needs }) => needs.readings));
  const named = (title: string, ids: readonly string[]): readonly Part[] =>
    ids.length === 0 ? [] : [{ kind: "paragraph", text: `${title}: ${ids.join(", ")}`, quiet: true }];
  const agree = [
    ...named(
      words.readingsAlone,
      agreeing.filter((id) => missing.has(id)),
    ),
    ...named(
      words.readingsAgree,
      agreeing.filter((id) => !missing.has(id)),
    ),
  ];
  if (questions.length === 0) return [{ kind: "paragraph", text: says.noReadings }, ...agree];
  return [
    { kind: "paragraph", text: says.readingLead },
    ...questions.flatMap((id) =>
      questionParts(
        turning.filter(({ reading }) => reading.question === id),
        view,
      ),
    ),
    ...agree,
  ];
}

function questionParts(reads: readonly Read[], view: CaseView): readonly Part[] {
  const { says, words } = view;
  const { reading } = existing(reads[0], "a verdict that asks the question");
  return [
    { kind: "heading", level: 3, text: `${reading.text} (${reading.question})` },
    {
      kind: "table",
      caption: reading.text,
      head: [says.choice, says.authority, says.result],
      rows: reading.choices.map((choice): readonly Cells[] => [
        [`${choice.id}: ${choice.text}`],
        [words.authority[choice.authority], ...chosenBecause(reading, choice, view)],
        outcomes(reads, choice.id, view),
      ]),
      widths: [40, 20, 40],
    },
  ];
}

/** Each provision once for each way it comes out. */
function outcomes(reads: readonly Read[], choice: string, view: CaseView): Cells {
  const told = new Map<string, ReturnType<typeof outcomeCell>>();
  for (const { verdict, reading } of reads) {
    for (const { status } of reading.choices.filter(({ id }) => id === choice)) {
      const { mark, text } = outcomeCell(status, view);
      told.set(`${mark} ${verdict.cite}`, { mark, text: `${text}: ${verdict.cite}` });
    }
  }
  return [...told.values()];
}
