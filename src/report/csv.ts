import { stringify } from "csv-stringify/sync";
import type { Answer, TrackAnswer } from "../answer/model.js";
import { plainLine } from "../text/plain.js";
import { chosenReadingsText } from "./marks.js";
import { lexiconWhenJudged, type Lexicon } from "./lexicon.js";
import { nearestDeadline } from "./pretty/deadline.js";
import type { OpenReport, RecordPlace } from "./report.js";
import { problemLine } from "./problem.js";
import { missingParts } from "./verdict-words.js";

/** One row for each incident, actor and track. */
export const answerColumns = [
  "file",
  "line",
  "incident",
  "sha256",
  "actor",
  "track",
  "track_title",
  "status",
  "ladder",
  "tier_from",
  "tier_to",
  "fulfilled",
  "open",
  "missing",
  "forum",
  "deadline",
  "deadline_state",
  "region",
  "days",
  "conduct",
  "law_on",
  "readings_chosen",
  "redacted",
  "error",
] as const;

type Row = Readonly<Record<(typeof answerColumns)[number], string>>;

const nothing: Row = Object.fromEntries(answerColumns.map((name) => [name, ""])) as Row; // one entry a column

const several = (values: Iterable<string>): string => [...new Set(values)].join("; ");

function cites(track: TrackAnswer, status: string): string {
  return several(track.provisions.filter((each) => each.status === status).map(({ cite }) => cite));
}

function rowsOf(answer: Answer, { file, line }: RecordPlace, lexicon: Lexicon): readonly Row[] {
  const incident = {
    ...nothing,
    file,
    line: line === undefined ? "" : String(line),
    incident: answer.incident.id,
    sha256: answer.incident.sha256,
    region: several(answer.contests.flatMap(({ region }) => region ?? [])),
    days: several(answer.acts.map(({ days }) => days)),
    conduct: several(answer.acts.flatMap(({ conduct }) => conduct)),
    law_on: answer.law_on ?? "",
    readings_chosen: chosenReadingsText(answer) ?? "",
    redacted: String(answer.redacted),
  };
  return answer.actors.flatMap((actor) => {
    const tracks = answer.tracks.filter((track) => track.actor === actor.id);
    if (tracks.length === 0) return [{ ...incident, actor: actor.id }];
    return tracks.map((track): Row => {
      const deadline = nearestDeadline(track.deadlines);
      const open = answer.verdicts.filter(
        (verdict) => verdict.actor === actor.id && verdict.track === track.track && verdict.status === "open",
      );
      return {
        ...incident,
        actor: actor.id,
        track: track.track,
        track_title: track.title,
        status: track.status,
        ladder: track.tier?.ladder ?? "",
        tier_from: track.tier?.from ?? "",
        tier_to: track.tier?.to ?? "",
        fulfilled: cites(track, "fulfilled"),
        open: cites(track, "open"),
        missing: several(open.flatMap((verdict) => missingParts(verdict, lexicon))),
        forum: track.forum?.short ?? "",
        deadline: deadline?.due ?? "",
        deadline_state: deadline?.state ?? "",
      };
    });
  });
}

/** Text that begins like a formula gets an apostrophe; controls and line breaks are gone. */
function written(rows: readonly Row[]): string {
  const cells = rows.map((row) => answerColumns.map((name) => plainLine(row[name])));
  return stringify(cells, { escape_formulas: true, record_delimiter: "\r\n" });
}

/** `--format csv`: for spreadsheets. A record that could not be judged has a row with its error. */
export const csvReport: OpenReport = (context) => {
  const lexicon = lexiconWhenJudged(context);
  return {
    head: () => `${context.bom ? "\ufeff" : ""}${answerColumns.join(",")}\r\n`,
    answer: (answer, place) => written(rowsOf(answer, place, lexicon())),
    problem: (problems, { file, line }) => {
      const errors = problems.filter(({ severity }) => severity === "error");
      const error = errors.map((problem) => problemLine(problem, context.language)).join(" ");
      return written([{ ...nothing, file, line: line === undefined ? "" : String(line), error }]);
    },
    foot: () => "",
  };
};
