import { stringify } from "csv-stringify/sync";
import { csvColumns } from "../incident/csv-columns.js";
import type { Dictionary } from "../incident/dictionary.js";
import type { Language } from "../messages/language.js";

/** The columns that an incident table may have, one a row: name, whose it is, what a cell holds, its words, its meaning. */
export function csvCodebook(dictionary: Dictionary, language: Language): string {
  const rows = csvColumns(dictionary).map(({ name, of, kind, required, values, text }) => [
    name,
    of,
    kind,
    required ? "required" : "",
    values.join(";"),
    text[language],
  ]);
  const head = ["column", "record", "kind", "required", "values", "meaning"];
  return stringify([head, ...rows], { escape_formulas: true, record_delimiter: "\r\n" });
}
