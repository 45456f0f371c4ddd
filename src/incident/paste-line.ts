import type { FactEntry, Rulebook } from "../rulebook/model.js";
import { keyOfFact, slugsOf, takesSeveral } from "./dictionary.js";
import { OTHER_KIND } from "./several.js";

/** A member of an incident that states the fact, ready to paste: `"on_unpaid_leave": true`. */
export function pasteLine(
  rulebook: Pick<Rulebook, "value_sets" | "calendars">,
  fact: FactEntry,
  slug?: string,
): string {
  const sample = slug ?? sampleOf(rulebook, fact);
  const key = keyOfFact(fact);
  if (fact.kind === "finding") {
    return `"findings": ${JSON.stringify({ [key]: { value: sample, by: { body: "bawaslu" }, reasons: "…" } })}`;
  }
  const value = typeof sample === "string" && takesSeveral(fact) ? severalOf(fact, sample) : sample;
  const [outer = key, inner] = key.split(".");
  return `${JSON.stringify(outer)}: ${JSON.stringify(inner === undefined ? value : { [inner]: value })}`;
}

function severalOf(fact: FactEntry, slug: string): unknown {
  if (fact.path === "act.conduct" && slug === OTHER_KIND) return [{ kind: slug, text: "…" }];
  return fact.type === "list" ? [slug] : slug;
}

/** A value of the right type. */
function sampleOf(rulebook: Pick<Rulebook, "value_sets" | "calendars">, fact: FactEntry): unknown {
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
      return fact.path === "election.cycle" ? (rulebook.calendars.at(-1)?.id ?? "…") : "…";
    case "enum":
    case "list":
      return slugsOf(rulebook, fact)[0]?.slug ?? "…";
  }
}
