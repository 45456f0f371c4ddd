import type { InputProblemArgs } from "../../incident/input-problems.js";
import { counted } from "../amount.js";
import { parts, type Sentences } from "./sentence.js";

export const inputSentencesEn: Sentences<InputProblemArgs> = {
  "input.not_text": ({ what }) => ({
    what: `This ${what} is not UTF-8 text.`,
    suggestion: "Save it again as UTF-8; from Excel: CSV UTF-8.",
  }),
  "input.all_ignored": ({ path, ignored }) => ({
    what: `${path}: every file in it (${ignored}) is left out by .asncheckignore.`,
    suggestion: "Name the files one by one, or use --no-ignore.",
  }),
  "csv.syntax": ({ reason }) => ({
    what: `This row cannot be read as CSV (${reason}).`,
    expected: 'A cell with a separator, a quote or a line break stands between "…"; a quote inside it is "".',
  }),
  "csv.empty": () => ({
    what: "This table holds no incident.",
    suggestion: "asn-check schema csv prints its columns.",
  }),
  "csv.unknown_column": ({ column, suggestion }) => ({
    what: `Column “${column}” is not known; this table is not judged.`,
    ...parts("", suggestion === "" ? "asn-check schema csv prints every column." : `Did you mean “${suggestion}”?`),
  }),
  "csv.duplicate_column": ({ column }) => ({ what: `Column “${column}” stands twice; this table is not judged.` }),
  "csv.too_many_cells": ({ cells, columns }) => ({
    what: `This row has ${cells} cells for ${counted(columns, { one: "column", many: "columns" })}.`,
    suggestion: 'A cell that holds a separator stands between quotes: "a,b".',
  }),
  "csv.contradiction": ({ column, value, first, first_line }) => ({
    what: `${column}: “${value}” here, “${first}” on line ${first_line}, about the same thing.`,
    expected: "The rows of one incident, actor or act say the same, or are left empty.",
  }),
  "csv.rows_apart": ({ id, first_line }) => ({
    what: `The rows of incident “${id}” lie apart from the first on line ${first_line}.`,
    suggestion: "Sort the table by id.",
  }),
  "csv.day_first": ({ value, suggestion }) => ({
    what: `“${value}” is not a date that is understood.`,
    expected: "Write year-month-day: 2024-10-05; a table with day/month/year throughout: asn-check check --dates dmy.",
    ...parts("", suggestion === "" ? "" : `Did you mean “${suggestion}”?`),
  }),
  "csv.missing_id": () => ({ what: "The cell of id is empty; every row names its incident." }),
};
