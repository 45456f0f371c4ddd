/** The list of incidents, and below it a section for each: what the list links to. */
import { shortDay, spellActDays } from "../../messages/day.js";
import { outcomeMark, outcomeWord } from "../../messages/status.js";
import { overviewWords } from "../../messages/overview.js";
import { existing } from "../../existing.js";
import { byCode } from "../../text/code-order.js";
import { actorLine } from "../actor-line.js";
import { studyHtml } from "../case/html.js";
import type { CaseDocument } from "../case/model.js";
import type { CaseView } from "../case/source.js";
import { html } from "../design/page.js";
import { toneOfOutcome } from "../design/tone.js";
import { marksOf, nothingShown } from "../marks.js";
import type { OverviewRecord, OverviewTrack } from "./record.js";

const mostMissing = 4;

function status(outcome: OverviewTrack["status"], { language }: CaseView): string {
  return `<span class="st st-${toneOfOutcome(outcome)}"><span aria-hidden="true">${outcomeMark[outcome]}</span>\u00a0${html(outcomeWord[language][outcome])}</span>`;
}

function outcomeStatus(outcome: OverviewRecord["outcome"], view: CaseView): string {
  if (outcome !== "not_fulfilled") return status(outcome, view);
  return `<span class="st st-quiet"><span aria-hidden="true">○</span>\u00a0${html(overviewWords[view.language].neither)}</span>`;
}

/** The nearest limit over all tracks of an incident that still counts. */
function nearestDue(tracks: readonly OverviewTrack[]): string | undefined {
  const due = tracks.flatMap(({ due: day, dueState }) =>
    day === null || dueState === "met" ? [] : [{ day, dueState }],
  );
  const ahead = due.filter(({ dueState }) => dueState !== "past").map(({ day }) => day);
  return ahead.length > 0
    ? ahead.toSorted()[0]
    : due
        .map(({ day }) => day)
        .toSorted()
        .at(-1);
}

const mostMonths = 3;

/** Of conduct that went on, the first and the last month. */
function monthsText(months: readonly string[]): string {
  if (months.length <= mostMonths) return months.join(", ");
  const inOrder = months.toSorted(byCode);
  return `${existing(inOrder[0], "a month")} … ${existing(inOrder.at(-1), "a month")}`;
}

function listRow(record: OverviewRecord, index: number, trackIds: readonly string[], view: CaseView): string {
  const { id, title, months, regions, tracks, outcome } = record;
  const due = nearestDue(tracks);
  const live = tracks.filter((each) => each.status === "fulfilled" || each.status === "open");
  const names = [...new Set(live.map((each) => `${outcomeMark[each.status]}\u00a0${each.title}`))];
  const keys = [...new Set(live.map(({ track }) => trackIds.indexOf(track)))].join(" ");
  const said = (text: string): string => text || overviewWords[view.language].unsaid;
  const cells = [title ?? "", said(monthsText(months)), said(regions.join("; "))].map(
    (text) => `<td>${html(text)}</td>`,
  );
  const day = due === undefined ? "" : `<time datetime="${due}">${html(shortDay(due, view.language))}</time>`;
  return `<tr data-o="${outcome}" data-t="${keys}"><th scope="row"><a href="#k${index + 1}">${html(id)}</a></th>${cells.join("")}<td>${outcomeStatus(outcome, view)}</td><td>${html(names.join(", "))}</td><td>${day}</td></tr>`;
}

/** Choices of the filter stand in the page without a script too; they are shown only where one runs. */
export function listHtml(records: readonly OverviewRecord[], view: CaseView): string {
  const says = overviewWords[view.language];
  const tracks = [
    ...new Map(records.flatMap((record) => record.tracks.map(({ track, title }) => [track, title] as const))),
  ];
  const ids = tracks.map(([id]) => id);
  const option = (value: string, text: string): string => `<option value="${value}">${html(text)}</option>`;
  const word = outcomeWord[view.language];
  const outcomes = [
    option("fulfilled", `● ${word.fulfilled}`),
    option("open", `◐ ${word.open}`),
    option("not_fulfilled", `○ ${says.neither}`),
  ];
  const head = [says.incident, view.says.identity.title, says.month, says.region, says.outcome, says.tracks, says.due];
  return [
    `<section><h2 id="list">${html(says.list)}</h2>`,
    `<form id="f" hidden><label>${html(says.find)} <input type="search" id="q"></label>`,
    ` <label>${html(says.outcome)} <select id="o">${option("", says.all)}${outcomes.join("")}</select></label>`,
    ` <label>${html(says.tracks)} <select id="t">${option("", says.all)}${tracks.map(([, title], index) => option(String(index), title)).join("")}</select></label>`,
    ` <output id="n" data-w="${html(says.shown)}"></output></form>`,
    `<div class="w" tabindex="0" role="group" aria-label="${html(says.list)}"><table class="list"><thead><tr>${head.map((text) => `<th scope="col">${html(text)}</th>`).join("")}</tr></thead><tbody id="l">`,
    ...records.map((record, index) => listRow(record, index, ids, view)),
    "</tbody></table></div></section>",
  ].join("\n");
}

function trackRow(track: OverviewTrack, several: boolean, view: CaseView): string {
  const missing = track.missing.map((path) => view.lexicon.named(path));
  const lacking = [
    ...missing.slice(0, mostMissing),
    ...(missing.length > mostMissing ? [view.words.andOthers(missing.length - mostMissing)] : []),
  ];
  const cites = track.cites.map(({ cite, status: own }) => `${outcomeMark[own]} ${cite}`);
  const texts = [
    cites.join("; "),
    lacking.join(", "),
    track.forum,
    track.due === null ? "" : shortDay(track.due, view.language),
  ];
  return `<tr><th scope="row">${html(several ? `${track.title} (${track.actor})` : track.title)}</th><td>${status(track.status, view)}</td>${texts.map((text) => `<td>${html(text)}</td>`).join("")}</tr>`;
}

/** One incident in brief, and below it the study, folded, where the page holds it. */
export function caseSection(
  record: OverviewRecord,
  study: CaseDocument | undefined,
  index: number,
  view: CaseView,
): string {
  const says = overviewWords[view.language];
  const { id, title, actors, conduct, days, contests, tracks } = record;
  const heads = [view.says.track, says.outcome, view.says.article, says.lacking, view.words.forum, says.due];
  const facts = [
    actors.map((actor) => actorLine(actor, view.words)).join("; "),
    conduct.join(", "),
    days.map((day) => spellActDays(day, view.language)).join("; "),
    contests.join("; "),
    ...marksOf(record.marked, view.language),
  ].filter((text) => text !== "");
  const table =
    tracks.length === 0
      ? `<p>${html(nothingShown(record.marked, view.language))}</p>`
      : `<div class="w"><table><thead><tr>${heads.map((text) => `<th scope="col">${html(text)}</th>`).join("")}</tr></thead><tbody>${tracks.map((track) => trackRow(track, actors.length > 1, view)).join("")}</tbody></table></div>`;
  const whole =
    study === undefined
      ? ""
      : `<details class="full"><summary>${html(says.study)}</summary>${studyHtml(study, `k${index + 1}`, view)}</details>`;
  return `<section class="k"><h3 id="k${index + 1}">${html(title === null ? id : `${id}: ${title}`)}</h3><p class="q">${facts.map(html).join("<br>")}</p>${table}${whole}<p class="q"><a href="#list">${html(says.top)}</a></p></section>`;
}
