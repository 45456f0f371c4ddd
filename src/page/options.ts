import { slugsOf } from "../incident/dictionary.js";
import { reportWords } from "../messages/report-words.js";
import type { FactEntry } from "../rulebook/model.js";
import type { Desk } from "./desk.js";
import type { Choice } from "./switches.js";

/** The values that a fact or finding may be given by choosing; none where it has to be written. */
export function optionsFor({ rulebook }: Desk, entry: FactEntry, language: "id" | "en"): readonly Choice[] {
  const { yes, no } = reportWords[language];
  switch (entry.type) {
    case "boolean":
      return [
        { value: "true", label: yes },
        { value: "false", label: no },
      ];
    case "enum":
      return slugsOf(rulebook, entry).map(({ slug, label }) => ({ value: slug, label: label[language] }));
    case "list":
    case "number":
    case "date":
    case "examined":
    case "text":
      return [];
  }
}
