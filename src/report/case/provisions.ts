import type { Answer, Question, Verdict } from "../../answer/model.js";
import { outcomeMark, outcomeOf } from "../../messages/status.js";
import { laterLawWords } from "../../messages/later-law.js";
import { actorLine } from "../actor-line.js";
import { rowTexts } from "../guideline-row.js";
import { foundOf, gravest } from "../pretty/general.js";
import { laterLawTexts } from "../pretty/later-law.js";
import { failing, statusText } from "../pretty/status-line.js";
import { namesOf, needsOf } from "../pretty/needs.js";
import { detailed, inOrder, sorted, tracksOf, type TrackView } from "../pretty/order.js";
import { repeatTexts, tierRangeText } from "../pretty/sanction.js";
import { whereOf, type Where } from "../pretty/where.js";
import type { Cells, Part } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";
import { outcomeCell, verdictParts } from "./verdict.js";

/** The chains of every person, track by track, each with its elements in a table. */
export function provisionParts({ answer }: CaseSource, view: CaseView): readonly Part[] {
  return answer.actors.flatMap((actor) => actorParts(answer, actor, view));
}

function actorParts(answer: Answer, actor: Answer["actors"][number], view: CaseView): readonly Part[] {
  const verdicts = answer.verdicts.filter((verdict) => verdict.actor === actor.id);
  const questions = answer.questions.filter((question) => question.actor === actor.id);
  const tracks = tracksOf(answer, actor.id);
  const where = whereOf(answer, verdicts, view);
  const loose = inOrder(
    verdicts.filter((verdict) => detailed(verdict) && !tracks.some(({ track }) => track.track === verdict.track)),
    view.lexicon,
  );
  const heading: readonly Part[] =
    answer.actors.length < 2 ? [] : [{ kind: "heading", level: 3, text: actorLine(actor, view.words) }];
  return [
    ...heading,
    ...(verdicts.some(detailed) || answer.narrowed_to
      ? []
      : [{ kind: "paragraph" as const, text: view.words.nothingApplies }]),
    ...tracks.flatMap((track) => trackParts(track, questions, where, view)),
    ...(loose.length === 0 ? [] : listParts(loose, view.says.loose, where, questions, view)),
  ];
}

function trackParts(
  { track, verdicts }: TrackView,
  questions: readonly Question[],
  where: Where,
  view: CaseView,
): readonly Part[] {
  const { says, lexicon } = view;
  const { specific, general, guidelines, near } = sorted(verdicts, lexicon);
  const tier =
    track.tier === null
      ? []
      : [
          `${says.sanction}: ${tierRangeText(track.tier, view)}`,
          ...(track.tier.prior === undefined ? [] : repeatTexts(track.tier, view)),
        ];
  return [
    { kind: "heading", level: 3, text: `${says.track}: ${track.title}` },
    { kind: "paragraph", text: outcomeCell(track.status, view) },
    ...[...tier, ...laterLawTexts(track, view).map((text) => `${laterLawWords[view.language].lead}: ${text}`)].map(
      (text): Part => ({ kind: "paragraph", text }),
    ),
    ...specific.flatMap((verdict) => verdictParts(verdict, where(verdict), view)),
    ...generalParts(general, questions, view),
    ...listParts(near, says.near, where, questions, view),
    ...guidelineParts(track, guidelines, view),
    ...noteParts(specific, view),
  ];
}

/** Fallback duties, which stand open in nearly every case: one row for each outcome. */
function generalParts(verdicts: readonly Verdict[], questions: readonly Question[], view: CaseView): readonly Part[] {
  const { says, words, lexicon } = view;
  const outcomes = [...new Set(verdicts.map(outcomeOf))];
  const rows = outcomes.map((outcome): readonly Cells[] => {
    const alike = verdicts.filter((verdict) => outcomeOf(verdict) === outcome);
    const open = outcome === "open" ? namesOf(needsOf(alike, questions), 8, view) : "";
    const tier = gravest(alike, view);
    return [
      lexicon.cite([...new Set(alike.flatMap(({ chain }) => chain.slice(0, 1)))]),
      outcomeCell(outcome, view),
      [
        ...(outcome === "open" ? foundOf(alike, view) : []),
        ...(open === "" ? [] : [words.stillOpen(open)]),
        ...(tier === undefined ? [] : [outcome === "open" ? words.tierRange(undefined, tier) : tier]),
      ],
    ];
  });
  return rows.length === 0
    ? []
    : titled(words.generalDuties, [says.article, says.status, says.basis], rows, [46, 16, 38]);
}

/** What the encoding of the chains remarks, each remark once. */
function noteParts(verdicts: readonly Verdict[], view: CaseView): readonly Part[] {
  const notes = [...new Set(verdicts.flatMap((verdict) => verdict.notes))];
  if (notes.length === 0) return [];
  return [
    { kind: "heading", level: 4, text: view.says.remarks },
    { kind: "list", items: notes },
  ];
}

function titled(
  title: string,
  head: readonly string[],
  rows: readonly (readonly Cells[])[],
  widths: readonly number[],
): readonly Part[] {
  return [
    { kind: "heading", level: 4, text: title },
    { kind: "table", caption: title, head, rows, widths },
  ];
}

/** Chains in a row each: how each stands and what it lacks. */
function listParts(
  verdicts: readonly Verdict[],
  title: string,
  where: Where,
  questions: readonly Question[],
  view: CaseView,
): readonly Part[] {
  if (verdicts.length === 0) return [];
  const { says, words } = view;
  const rows = verdicts.map((verdict): readonly Cells[] => {
    const open = verdict.status === "open" ? namesOf(needsOf([verdict], questions), 6, view) : "";
    const [element] = failing(verdict);
    const what =
      open !== ""
        ? words.stillOpen(open)
        : element === undefined
          ? statusText(verdict, view)
          : words.nearMiss(`“${element.text}”`);
    const place = where(verdict);
    return [
      [verdict.cite, verdict.title, ...(place === undefined ? [] : [place])],
      outcomeCell(outcomeOf(verdict), view),
      what,
    ];
  });
  return titled(title, [says.article, says.status, says.basis], rows, [46, 16, 38]);
}

function guidelineParts(track: TrackView["track"], guidelines: readonly Verdict[], view: CaseView): readonly Part[] {
  if (guidelines.length === 0) return [];
  const { says, words } = view;
  const rows = guidelines.map((verdict): readonly Cells[] => {
    const row = track.guideline_tiers.find((each) => each.row === verdict.provision);
    const outcome = outcomeOf(verdict);
    return [
      [verdict.cite, verdict.title],
      { mark: outcomeMark[outcome], text: statusText(verdict, view) },
      row === undefined ? "" : rowTexts(row, view),
    ];
  });
  const { guidelineHead } = says;
  return titled(words.guidelines, [guidelineHead.row, guidelineHead.status, guidelineHead.prints], rows, [36, 22, 42]);
}
