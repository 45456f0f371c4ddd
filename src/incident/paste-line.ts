import type { FactEntry } from "../rulebook/model.js";
import { keyOfFact, takesSeveral } from "./dictionary.js";

/** A member of an incident that states the fact, ready to paste: `"on_unpaid_leave": true`. */
export function pasteLine(fact: FactEntry, slug?: string): string {
  const key = keyOfFact(fact);
  if (fact.kind === "finding") {
    return `"findings": ${JSON.stringify({ [key]: { value: slug ?? sample(fact), by: { body: "bawaslu" }, reasons: "…" } })}`;
  }
  const value = slug === undefined ? sample(fact) : takesSeveral(fact) ? severalOf(fact, slug) : slug;
  const [outer = key, inner] = key.split(".");
  return `${JSON.stringify(outer)}: ${JSON.stringify(inner === undefined ? value : { [inner]: value })}`;
}

function severalOf(fact: FactEntry, slug: string): unknown {
  if (fact.path === "act.conduct" && slug === "lainnya") return [{ kind: slug, text: "…" }];
  return fact.type === "list" ? [slug] : slug;
}

/** A value of the right type. */
function sample(fact: FactEntry): unknown {
  switch (fact.type) {
    case "boolean":
      return true;
    case "number":
      return 0;
    case "date":
      return "2024-10-05";
    case "examined":
      return { on: "2024-10-05" };
    case "text":
      return "…";
    case "enum":
      return fact.values?.[0]?.slug ?? "…";
    case "list":
      return fact.values?.[0] ? [fact.values[0].slug] : [];
  }
}
