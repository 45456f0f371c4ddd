import type { TrackAnswer } from "../../answer/model.js";
import { bodyName } from "../../messages/body.js";
import { countedFrom, countedParts } from "../../messages/counted.js";
import { longDay } from "../../messages/day.js";
import { elementMark } from "../../messages/status.js";
import { agreementTexts, requirementAside } from "../pretty/aside.js";
import { deadlineState } from "../pretty/deadline.js";
import { stepLine } from "../pretty/step.js";
import { otherDays } from "../pretty/track.js";
import { dotted } from "../pretty/view.js";
import { tracksOf } from "../pretty/order.js";
import type { Cells, Part, Table } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";

/** Where each track goes and until when, then what stands apart from the merits. */
export function forumParts({ answer }: CaseSource, view: CaseView): readonly Part[] {
  const { says, words } = view;
  const several = answer.actors.length > 1;
  const agreement = agreementTexts(answer, view);
  return [
    ...answer.actors.flatMap(({ id }) =>
      tracksOf(answer, id)
        .filter(({ onlyNear }) => !onlyNear)
        .flatMap(({ track }) => [
          { kind: "heading" as const, level: 3 as const, text: several ? `${track.title} (${id})` : track.title },
          stepsTable(track, view),
          ...deadlineTables(track, view),
        ]),
    ),
    ...(answer.admissibility.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 3 as const, text: words.admissibility },
          {
            kind: "table" as const,
            caption: words.admissibility,
            head: [says.requirement, says.status, says.article],
            rows: answer.admissibility.map((item): readonly Cells[] => [
              [item.requirement, ...requirementAside(item, view)],
              { mark: elementMark[item.status], text: words.requirement[item.status] },
              dotted(bodyName(item.forum, view.language), item.ref),
            ]),
            widths: [52, 16, 32],
          },
        ]),
    ...(agreement.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 3 as const, text: words.agreement },
          { kind: "list" as const, items: agreement },
        ]),
  ];
}

function stepsTable(track: TrackAnswer, view: CaseView): Table {
  const { says, words, lexicon } = view;
  const { forum } = track;
  const lines = (steps: TrackAnswer["procedure"]): readonly string[] => steps.map((step) => stepLine(step, view));
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [words.forum, [...(forum === null ? [] : [dotted(forum.text, forum.ref)]), ...otherDays(track, view)]],
    [words.authorityHead, lines(track.authority)],
    [words.procedure, lines(track.procedure)],
    [words.remedies, lines(track.remedies)],
    [words.parallel, track.parallel_with.length === 0 ? [] : [track.parallel_with.map(lexicon.track).join(", ")]],
    [words.notes, track.notes],
  ];
  return {
    kind: "table",
    caption: track.title,
    head: [says.item, says.content],
    rows: rows.filter(([, texts]) => texts.length > 0),
    widths: [22, 78],
    rowHeads: true,
  };
}

function deadlineTables(track: TrackAnswer, view: CaseView): readonly Table[] {
  if (track.deadlines.length === 0) return [];
  const { says, words, language } = view;
  const { deadlineHead } = says;
  return [
    {
      kind: "table",
      caption: `${words.deadlines}: ${track.title}`,
      head: [deadlineHead.what, deadlineHead.due, deadlineHead.state, deadlineHead.basis],
      rows: track.deadlines.map((deadline) => [
        deadline.what,
        deadline.due === null ? countedFrom(deadline.counted, language) : longDay(deadline.due, language),
        deadlineState(deadline, view),
        [deadline.basis, ...(deadline.due === null ? [] : countedParts(deadline.counted, language))],
      ]),
      widths: [30, 20, 18, 32],
    },
  ];
}
