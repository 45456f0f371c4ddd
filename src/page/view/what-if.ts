/** Switches for what is supposed; below them what comes of it. */
import type { App } from "../app.js";
import type { Judged } from "../desk.js";
import { el, refill, type Child } from "../dom.js";
import { adoptable, adopted, isDayKey, LAW_ON, type Supposed } from "../suppose.js";
import { switchesOf, type Switch } from "../switches.js";
import type { BarActions } from "./bar.js";
import { comparedView } from "./compared.js";

export interface WhatIfView {
  readonly root: HTMLElement;
  readonly show: (app: App) => void;
}

export function whatIfView({ tell }: Pick<BarActions, "tell">): WhatIfView {
  const switches = el("div");
  const outcomes = el("div");
  let before: readonly unknown[] = [];
  return {
    root: el("div", {}, switches, outcomes),
    show: (shown) => {
      const { state, seen, words } = shown;
      const judged = state.tab === "what_if" ? seen.judged : undefined;
      const chosen = Object.entries(state.supposed).filter(([key]) => !isDayKey(key));
      const now = [judged?.incident.sha256, state.language, JSON.stringify(chosen)];
      // A day that is being typed stays in its field.
      if (now.some((each, index) => each !== before[index]) || !daysStand(switches, state.supposed)) {
        before = now;
        const nothing = el("p", { class: "quiet" }, words.whatIf.none);
        refill(switches, ...(judged === undefined ? [nothing] : switchViews(shown, judged)));
      }
      const supposes = judged !== undefined && Object.keys(state.supposed).length > 0;
      refill(outcomes, ...(supposes ? [buttons(shown, judged.incident.index, tell), comparedView(shown, judged)] : []));
    },
  };
}

/** Does every field of a day, but the one that is being typed in, show what is supposed, or else what is written? */
function daysStand(place: HTMLElement, supposed: Supposed): boolean {
  return [...place.querySelectorAll<HTMLInputElement>("input[type=date]:not(:focus)")].every(
    ({ value, name, defaultValue }) => value === (supposed[name] ?? defaultValue),
  );
}

function switchViews(app: App, judged: Judged): readonly Child[] {
  const { words, state } = app;
  const { open, stated, readings, days } = switchesOf(app.desk, judged, state.language);
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
    dayView(LAW_ON, words.whatIf.lawOn, "", app),
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
  const input = el("input", {
    type: "date",
    id: idOf(key),
    name: key,
    value: day,
    onchange: () => {
      suppose(app, key, input.value === day ? "" : input.value);
      mark();
    },
  });
  input.value = app.state.supposed[key] ?? day;
  const row = el("p", {}, el("label", { for: idOf(key) }, label), input);
  const mark = (): void => {
    row.className = input.value === day ? "switch" : "switch changed";
  };
  mark();
  return row;
}

function buttons(app: App, index: number | undefined, tell: BarActions["tell"]): Child {
  const { desk, state, words } = app;
  const { supposed, text } = state;
  const adopt = (): void => {
    void app.set({ text: adopted(desk, text, index, supposed), supposed: {}, unsaved: true });
    tell(words.whatIf.adopted);
  };
  return el(
    "p",
    { class: "buttons" },
    el("button", { type: "button", id: "reset", onclick: () => void app.set({ supposed: {} }) }, words.whatIf.reset),
    Object.keys(adoptable(desk, supposed)).length > 0 &&
      el("button", { type: "button", id: "adopt", onclick: adopt }, words.whatIf.adopt),
  );
}
