import { factUses } from "../../answer/fact-use.js";
import type { FactMap } from "../../incident/model.js";
import { bodyName } from "../../messages/body.js";
import { factText } from "../pretty/element.js";
import type { CaseView } from "./source.js";

/** `kedudukan: PNS`, one line for each fact on record. */
export function factLines(facts: FactMap, view: CaseView): readonly string[] {
  return [...facts].flatMap(([path, value]) => factUses(path, value).map((use) => factText(use, view)));
}

/** The value of one fact in words; `undefined` where nothing is on record. */
export function factValue(facts: FactMap, path: string, view: CaseView): string | undefined {
  const value = facts.get(path);
  return value?.state === "known" ? view.lexicon.value(path, value.value) : undefined;
}

/** Who received the report: by name, else by the name of the body. */
export function receivedBy(facts: FactMap, { language }: CaseView): string | undefined {
  const name = facts.get("report.received_by");
  return name?.state === "known" ? bodyName(String(name.value), language) : undefined;
}
