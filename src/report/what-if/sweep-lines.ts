import type { Sweep, SweepRow, SweepSpan } from "../../answer/what-if/sweep-model.js";
import type { ProvisionStatus } from "../../answer/model.js";
import { longDay, shortDay } from "../../messages/day.js";
import { outcomeMark, outcomeWord } from "../../messages/status.js";
import { whatIfWords } from "../../messages/what-if.js";
import { existing } from "../../existing.js";
import { displayWidth } from "../../text/display-width.js";
import { cell, rowLines, tableWidths, type Cell } from "../layout/columns.js";
import { truncate } from "../layout/truncate.js";
import { paragraph } from "../pretty/view.js";
import type { PackView } from "../show/condition.js";

const gap = 2;
/** Rows of the strip, and changes of one day, before the rest is only counted. */
const MOST_ROWS = 16;
const MOST_CHANGES = 4;
const DAY = 86_400_000;

/** When the answer changes as the day is moved: a strip of time, then a table of the turning days with their causes. */
export function sweepLines(sweep: Sweep, view: PackView): string[] {
  const words = whatIfWords[view.language];
  const { paint, language } = view;
  const title = words.sweep(sweep.act, longDay(sweep.from, language), longDay(sweep.to, language));
  return [
    ...paragraph(title, 0, view, paint.heading),
    "",
    ...stripLines(sweep, view),
    "",
    ...(sweep.spans.length < 2 ? [words.unchanging] : tableLines(sweep, view)),
    "",
  ];
}

/** Live outcomes have their mark; what is not in force or does not reach is a dot, so that the others stand out. */
function markOf(status: ProvisionStatus | null): string {
  return status === null || status === "not_in_force" || status === "wrong_regime" || status === "not_reached"
    ? "·"
    : outcomeMark[status];
}

const RANK: readonly string[] = ["·", "○", "◐", "●"];

function stripLines({ spans, from, to, tracks, provisions }: Sweep, view: PackView): string[] {
  const words = whatIfWords[view.language];
  const rows = [...tracks, ...provisions];
  const several = new Set(rows.map(({ actor }) => actor)).size > 1;
  const nameOf = ({ label, actor }: SweepRow): string => (several ? `${label} · ${actor}` : label);
  const name = Math.min(Math.floor(view.width * 0.42), Math.max(0, ...rows.map((row) => displayWidth(nameOf(row)))));
  const length = Math.max(10, view.width - name - gap);
  const start = Date.parse(from);
  const days = (Date.parse(to) - start) / DAY + 1;
  const ends = spans.map((span) => ({
    lo: (Date.parse(span.from) - start) / DAY,
    hi: (Date.parse(span.to) - start) / DAY,
  }));
  // A column shows the gravest of its days, so that no short span is lost.
  const stripOf = (row: SweepRow): string =>
    Array.from({ length }, (_, column) => {
      const [lo, hi] = [(column * days) / length, ((column + 1) * days) / length];
      const marks = ends.flatMap((end, index) =>
        end.lo < hi && end.hi + 1 > lo ? [markOf(row.statuses[index] ?? null)] : [],
      );
      return marks.reduce((best, mark) => (RANK.indexOf(mark) > RANK.indexOf(best) ? mark : best), "·");
    }).join("");
  const shown = view.verbose ? rows : rows.slice(0, MOST_ROWS);
  const [left, right] = [shortDay(from, view.language), shortDay(to, view.language)];
  const axis = left + " ".repeat(Math.max(1, length - displayWidth(left) - displayWidth(right))) + right;
  return [
    view.paint.dim(`${" ".repeat(name + gap)}${axis}`),
    ...shown.map((row) => {
      const text = truncate(nameOf(row), name);
      return `${text}${" ".repeat(name - displayWidth(text) + gap)}${stripOf(row)}`;
    }),
    ...(shown.length < rows.length ? paragraph(words.others(rows.length - shown.length), 0, view, view.paint.dim) : []),
    ...paragraph(words.legend, 0, view, view.paint.dim),
  ];
}

/** Provisions of one instrument that turn alike are named together; of many only the instrument. */
function wordingTurns(why: SweepSpan["why"], kind: "version_begins" | "version_ends", view: PackView): string[] {
  const words = whatIfWords[view.language];
  const byInstrument = new Map<string, string[]>();
  for (const { id } of why.filter((turn) => turn.kind === kind)) {
    const instrument = id.slice(0, id.indexOf(":"));
    byInstrument.set(instrument, [...(byInstrument.get(instrument) ?? []), id]);
  }
  return [...byInstrument].map(([instrument, ids]) =>
    words.turn[kind](ids.length > 2 ? view.lexicon.instrument(instrument) : view.lexicon.cite(ids)),
  );
}

function whyText({ why }: SweepSpan, view: PackView): string {
  const words = whatIfWords[view.language];
  const others = why.flatMap(({ kind, id }): string[] => {
    switch (kind) {
      case "calendar":
        return [existing(words.calendar[id], id)];
      case "other":
        return [words.other];
      case "version_begins":
      case "version_ends":
        return [];
      case "transition":
        return [words.turn[kind](view.lexicon.instrument(id))];
      case "definition":
      case "capacity":
        return [words.turn[kind](id)];
    }
  });
  const all = [...wordingTurns(why, "version_begins", view), ...wordingTurns(why, "version_ends", view), ...others];
  return [...new Set(all)].join("; ");
}

function changesText({ changed }: SweepSpan, several: boolean, view: PackView): string {
  const words = whatIfWords[view.language];
  const word = (status: ProvisionStatus): string => `${outcomeMark[status]} ${outcomeWord[view.language][status]}`;
  const shown = view.verbose ? changed : changed.slice(0, MOST_CHANGES);
  const texts = shown.map(
    ({ cite, actor, before, after }) =>
      `${several ? `${actor}: ` : ""}${cite}: ${before === after ? word(after) : `${word(before)} → ${word(after)}`}`,
  );
  return [...texts, ...(shown.length < changed.length ? [words.others(changed.length - shown.length)] : [])].join("; ");
}

function tableLines({ spans, tracks }: Sweep, view: PackView): string[] {
  const words = whatIfWords[view.language];
  const several = new Set(tracks.map(({ actor }) => actor)).size > 1;
  const rows = spans.map((span, index): readonly Cell[] => [
    cell(shortDay(span.from, view.language)),
    cell(index === 0 ? words.beginning : whyText(span, view)),
    cell(changesText(span, several, view)),
  ]);
  const head = [words.from, words.why, words.what].map((text) => cell(text, view.paint.dim));
  const widths = tableWidths([head, ...rows], [11, 20, 30], view.width, gap);
  return [head, ...rows].flatMap((row) => rowLines(row, widths, gap));
}
