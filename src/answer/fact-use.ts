/** A fact as it took part in a decision, in the shape of the answer. */
import type { Act, FactValue } from "../incident/model.js";
import type { FactUse } from "./model.js";

export function factUse(path: string, value: FactValue | undefined): FactUse {
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
      return `${day.from ?? ""}..${day.to ?? ""}`;
  }
}
