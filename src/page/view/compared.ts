/** What is supposed beside what is written: the tracks before and after, and the provisions that come out differently. */
import type { WhatIfAnswer, WhatIfProvision, WhatIfTrack } from "../../answer/what-if/model.js";
import { outcomeOf } from "../../messages/status.js";
import { whatIfWords } from "../../messages/what-if.js";
import { said } from "../../report/problems/said.js";
import { dotted } from "../../report/pretty/view.js";
import { reachText } from "../../report/what-if/reach.js";
import type { App } from "../app.js";
import type { Judged } from "../desk.js";
import { el, type Child } from "../dom.js";
import { compared } from "../suppose.js";
import { outcomeTag } from "./status.js";
import { table } from "./table.js";
import { sentenceCase } from "./tracks.js";

const MOST_PROVISIONS = 12;

export function comparedView(app: App, judged: Judged): Child {
  const { desk, state, words } = app;
  const { found, problems } = compared(desk, judged, state.supposed, state);
  return el(
    "section",
    { class: "compared", "aria-live": "polite" },
    el("h3", {}, words.whatIf.compare),
    found === undefined
      ? [
          el("p", {}, words.whatIf.refused),
          ...problems.map((problem) => el("p", { class: "error" }, said(problem, state.language))),
        ]
      : [trackTable(found, app), ...provisionList(found.provisions, app)],
    el("p", { class: "quiet" }, whatIfWords[state.language].closing),
  );
}

function trackTable({ tracks }: WhatIfAnswer, { view, words, state }: App): Child {
  const says = whatIfWords[state.language];
  const several = new Set(tracks.map(({ actor }) => actor)).size > 1;
  const side = (each: WhatIfTrack["before"]): readonly Child[] => {
    if (each === null) return [says.none];
    const { tier, status } = each;
    const tag = outcomeTag(status, state.language);
    return tier === null ? [tag] : [tag, ` ${reachText(tier, view)}`];
  };
  const shown = tracks.filter(({ changed }) => changed);
  if (shown.length === 0) return el("p", {}, says.noTrackDiffers);
  return table(
    words.whatIf.compare,
    [view.words.track, says.before, says.after].map(sentenceCase),
    shown.map(({ title, actor, before, after }) => [
      [dotted(title, several ? actor : undefined)],
      side(before),
      side(after),
    ]),
  );
}

const LIVE: ReadonlySet<string> = new Set(["fulfilled", "open", "excepted"]);

function provisionList(provisions: readonly WhatIfProvision[], { state, words }: App): readonly Child[] {
  const says = whatIfWords[state.language];
  const differing = provisions.filter(
    ({ before, after, general }) =>
      !general &&
      before?.status !== after?.status &&
      [before, after].some((side) => side !== null && LIVE.has(side.status)),
  );
  if (differing.length === 0) return [];
  const side = (each: WhatIfProvision["before"]): Child =>
    each === null ? says.absent : outcomeTag(outcomeOf(each), state.language);
  const left = differing.length - MOST_PROVISIONS;
  return [
    el("h4", {}, says.status),
    el(
      "ul",
      { class: "differing" },
      differing
        .slice(0, MOST_PROVISIONS)
        .map(({ cite, before, after }) =>
          el("li", {}, side(before), " → ", side(after), el("span", { class: "cite" }, cite)),
        ),
    ),
    left > 0 && el("p", { class: "quiet" }, words.whatIf.more(left)),
  ];
}
