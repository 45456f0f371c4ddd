/** Switches for what is supposed, and the tracks before and after. */
import type { WhatIfAnswer, WhatIfProvision, WhatIfTrack } from "../../answer/what-if/model.js";
import { whatIfWords } from "../../messages/what-if.js";
import { outcomeOf } from "../../messages/status.js";
import { said } from "../../report/problems/said.js";
import { dotted } from "../../report/pretty/view.js";
import type { App } from "../app.js";
import { el, type Child } from "../dom.js";
import { adoptable, adopted, compared, type Supposed } from "../suppose.js";
import { switchesOf, type Switch } from "../switches.js";
import { outcomeTag } from "./status.js";
import { table } from "./table.js";
import { sentenceCase } from "./tracks.js";

const MOST_PROVISIONS = 12;

export function whatIfView(app: App): readonly Child[] {
  const { seen, state, words } = app;
  const { record, answer } = seen;
  const { incident } = record ?? {};
  if (record === undefined || incident === undefined || answer === undefined) {
    return [el("p", { class: "quiet" }, words.whatIf.none)];
  }
  const { open, stated, readings, days } = switchesOf(app.desk, incident, answer, state.language);
  const nothing = Object.keys(state.supposed).length === 0;
  const group = (id: string, title: string, switches: readonly Switch[], opened: boolean): Child =>
    switches.length > 0 &&
    el(
      "details",
      { id, open: opened },
      el("summary", {}, title),
      switches.map((each) => switchView(each, app)),
    );
  return [
    el("p", { class: "quiet" }, words.whatIf.intro),
    group("switch-open", words.whatIf.open, open, true),
    group("switch-stated", words.whatIf.stated, stated, false),
    group("switch-readings", words.whatIf.readings, readings, false),
    ...days.map(({ key, act, day }) =>
      dayView(key, days.length > 1 ? `${words.whatIf.actOn} (${act})` : words.whatIf.actOn, day, app),
    ),
    dayView("law_on", words.whatIf.lawOn, "", app),
    !nothing && buttons(app, record.incident?.index),
    !nothing && outcome(app),
  ];
}

function suppose(app: App, key: string, value: string): void {
  const others = Object.entries(app.state.supposed).filter(([name]) => name !== key);
  const supposed: Supposed = Object.fromEntries(value === "" ? others : [...others, [key, value]]);
  void app.set({ supposed });
}

function idOf(key: string): string {
  return `suppose-${key.replace(/[^\w-]/g, "-")}`;
}

function switchView({ key, label, choices, unknown }: Switch, app: App): HTMLElement {
  const { words, state } = app;
  const chosen = state.supposed[key] ?? "";
  const options = [
    { value: "", label: words.whatIf.asWritten },
    ...choices,
    ...(unknown ? [{ value: "?", label: words.whatIf.unknown }] : []),
  ].map((each) => el("option", { value: each.value, selected: each.value === chosen }, each.label));
  const select = el(
    "select",
    {
      id: idOf(key),
      onchange: () => {
        suppose(app, key, select.value);
      },
    },
    options,
  );
  return el(
    "p",
    { class: chosen === "" ? "switch" : "switch changed" },
    el("label", { for: idOf(key) }, label),
    select,
  );
}

function dayView(key: string, label: string, day: string, app: App): HTMLElement {
  const supposed = app.state.supposed[key];
  const input = el("input", {
    type: "date",
    id: idOf(key),
    value: supposed ?? day,
    onchange: () => {
      suppose(app, key, input.value === day ? "" : input.value);
    },
  });
  const changed = supposed !== undefined;
  return el("p", { class: changed ? "switch changed" : "switch" }, el("label", { for: idOf(key) }, label), input);
}

function buttons(app: App, index: number | undefined): Child {
  const { desk, state, words } = app;
  const { supposed, text } = state;
  const adopt = (): void => {
    void app.set({ text: adopted(desk, text, index, supposed), supposed: {}, unsaved: true });
  };
  return el(
    "p",
    { class: "buttons" },
    el("button", { type: "button", id: "reset", onclick: () => void app.set({ supposed: {} }) }, words.whatIf.reset),
    Object.keys(adoptable(desk, supposed)).length > 0 &&
      el("button", { type: "button", id: "adopt", onclick: adopt }, words.whatIf.adopt),
  );
}

function outcome(app: App): Child {
  const { desk, seen, state, words } = app;
  if (seen.record === undefined) return undefined;
  const { found, problems } = compared(desk, seen.record, state.supposed, state);
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
    const rungs = tier === null ? [] : [...new Set([tier.from ?? tier.to, tier.to])];
    const range = rungs.map((rung) => (tier === null ? rung : view.lexicon.tier(tier.ladder, rung))).join(" – ");
    return [outcomeTag(status, state.language), range === "" ? undefined : ` ${range}`];
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
