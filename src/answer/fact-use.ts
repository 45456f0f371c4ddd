/** A fact as it took part in a decision, in the shape of the answer. */
import type { Act, FactValue, ListItem } from "../incident/model.js";
import type { FactUse } from "./model.js";

/** One entry; of a list one for each state that its items are in: what is stated, what is contested, what is not known. */
export function factUses(path: string, value: FactValue | undefined): readonly FactUse[] {
  if (value?.state !== "list" || value.items.every(isPlain)) return [factUse(path, value)];
  const apart = value.items.filter((item) => !isPlain(item));
  const plain = value.items.filter(isPlain).map((item) => item.value);
  return [
    ...(plain.length === 0 ? [] : [{ path, state: "known", value: plain }]),
    ...apart.map((item) => ({
      path,
      state: stateOf(item),
      value: item.one_of ?? [item.value],
    })),
  ];
}

const isPlain = ({ state, one_of }: ListItem): boolean => state === "stated" && one_of === undefined;

/** What is contested or unknown besides is said before the days. */
function stateOf({ state, some_days, one_of }: ListItem): string {
  if (some_days === "stated" && one_of === undefined) return "some_days";
  const said = some_days ?? state;
  return said === "stated" ? "one_of" : said;
}

function factUse(path: string, value: FactValue | undefined): FactUse {
  if (value === undefined) return { path, state: "absent" };
  switch (value.state) {
    case "known":
      return { path, state: "known", value: value.value };
    case "one_of":
    case "contested":
      return { path, state: value.state, value: value.values };
    case "list":
      return { path, state: "known", value: value.items.map((item) => item.value) };
    case "day":
      return { path, state: value.day.kind, value: dayText(value.day) };
    case "examined":
      return { path, state: "known", value: value.value.day };
    case "unknown":
    case "not_applicable":
      return { path, state: value.state };
  }
}

export function dayText(day: NonNullable<Act["day"]>): string {
  switch (day.kind) {
    case "on":
      return day.day;
    case "period":
      return `${day.from}..${day.to}`;
    case "between":
      return day.stated?.join("|") ?? `${day.from ?? ""}..${day.to ?? ""}`;
  }
}
