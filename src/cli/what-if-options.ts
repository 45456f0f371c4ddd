import type { Edit } from "../incident/edit.js";
import { editValue } from "../incident/edit-value.js";
import type { Dictionary } from "../incident/dictionary.js";
import type { Problem } from "../problem.js";
import type { IsoDay } from "../rulebook/model.js";
import { suggest } from "../text/suggest.js";
import type { Json } from "../text/canonical-json.js";
import { cliProblem } from "./problems.js";
import { isDay } from "../text/is-day.js";

/** What is made different, as the parser hands it over. */
export interface RawChanges {
  readonly set?: readonly string[];
  readonly unset?: readonly string[];
  readonly finding?: readonly string[];
  readonly date?: string;
}

const PATH = /^([a-z_]+)(?::([^.=]+))?((?:\.[^.=]+)+)$/;

/** `value[@body][#provision]`; a record as JSON is none of it. */
const FINDING = /^([^@#[{]*)(?:@([^#]*))?(?:#(.*))?$/;

/** Body to which an assumed finding is ascribed where none is named. */
const BODY = "bawaslu";

/** `--set path=value`, `--unset path`, `--finding id=value[@body][#provision]` and `--date day` as edits, in this order. */
export function editsOf(
  raw: RawChanges,
  dictionary: Dictionary,
): { readonly edits: readonly Edit[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const edits: Edit[] = [];
  const add = (option: string, path: string, text: string | undefined): void => {
    const edit = editOf(option, path, text, dictionary);
    if ("code" in edit) problems.push(edit);
    else edits.push(edit);
  };
  const pairs = (option: string, values: readonly string[] | undefined, prefix: string): void => {
    for (const value of values ?? []) {
      const cut = value.indexOf("=");
      if (cut < 1) problems.push(cliProblem("cli.set_form", { option, value }));
      else add(option, prefix + value.slice(0, cut), value.slice(cut + 1));
    }
  };
  pairs("--set", raw.set, "");
  for (const path of raw.unset ?? []) add("--unset", path, undefined);
  pairs("--finding", raw.finding, "findings.");
  if (raw.date !== undefined) add("--date", "act.on", raw.date);
  return { edits, problems };
}

/** The fact that was meant, also where it is addressed as it stands in the file: `acts[0].findings.intent`. */
function likeFact(path: string, { facts }: Dictionary): string | undefined {
  const [, list = "", keys = ""] = /^(actors|acts)(?:\.\d+|\[\d+\])\.(.+)$/u.exec(path) ?? [];
  const stated = list === "actors" ? [`actor.${keys}`] : [keys, `act.${keys}`];
  return stated.find((each) => facts.has(each)) ?? suggest(path, facts.keys());
}

function editOf(option: string, path: string, text: string | undefined, dictionary: Dictionary): Edit | Problem {
  const [, scope = "", of, keys = ""] = PATH.exec(path) ?? [];
  const plain = scope + keys;
  if (scope === "" || !scopes(dictionary).has(scope)) {
    const suggestion = likeFact(path, dictionary) ?? "";
    return cliProblem("cli.unknown_name", { what: "fact", value: path, suggestion, known: [] });
  }
  const base = { path: plain, ...(of === undefined ? {} : { of }) };
  if (text === undefined) return base;
  const entry = dictionary.facts.get(plain);
  if (entry?.kind === "finding") {
    const [, value = text, body = BODY, provision] = FINDING.exec(text) ?? [];
    const found = editValue(value, entry);
    if (found === undefined) return cliProblem("cli.set_json", { option, value: text });
    return { ...base, value: typeof found === "object" && found !== null ? found : assumed(found, body, provision) };
  }
  const value = editValue(text, entry);
  return value === undefined ? cliProblem("cli.set_json", { option, value: text }) : { ...base, value };
}

/** A finding counts only as a record; this one says that it is a supposition. */
function assumed(value: Json, body: string, provision: string | undefined): Json {
  return { value, by: { body }, reasons: "what-if", ...(provision === undefined ? {} : { for: { provision } }) };
}

function scopes({ facts }: Dictionary): ReadonlySet<string> {
  return new Set([...facts.keys()].map((path) => path.slice(0, path.indexOf("."))));
}

/** `date=2020-01-01..2026-12-31`, or what is wrong with it. */
export function sweepOf(text: string): { readonly from: IsoDay; readonly to: IsoDay } | Problem {
  const [, from = "", to = ""] = /^(?:date|act\.on)=([\d-]+)\.\.([\d-]+)$/.exec(text) ?? [];
  return isDay(from) && isDay(to) && from <= to ? { from, to } : cliProblem("cli.sweep_form", { value: text });
}
