/** A reply as somebody types it: words in Indonesian or English, numbers of options, slugs, days, JSON. */
import { BODIES, POSITIONS } from "../incident/body.js";
import type { Json } from "../text/canonical-json.js";
import { fold } from "../text/fold.js";
import { suggest } from "../text/suggest.js";
import { dayTyped, daysTyped } from "./day-text.js";
import type { Option, Question, Reply } from "./model.js";

/** What is wrong with what was typed. */
export type Misread =
  | { readonly code: "needed" }
  | { readonly code: "yes_or_no" }
  | { readonly code: "not_a_day" }
  | { readonly code: "not_a_number" }
  | { readonly code: "not_an_option"; readonly value: string; readonly suggestion: string };

export type Typed = { readonly reply: Reply } | { readonly misread: Misread };

const YES = new Set(["ya", "y", "yes", "iya", "benar", "true"]);
const NO = new Set(["tidak", "t", "tdk", "no", "n", "bukan", "false"]);
const NOT_APPLICABLE = new Set(["-", "tidak berlaku", "not applicable", "n/a"]);
const NONE = new Set(["tidak ada", "none", "kosong", "[]"]);

/** What stands between the separators, without the spaces around it. */
export function partsOf(said: string, separator: string | RegExp): readonly string[] {
  return said.split(separator).map((part) => part.trim());
}

/** `?` or `? alasan` says that it is not known; nothing typed says nothing. */
export function typed(question: Question, text: string, whyUnknown: string): Typed {
  const said = text.trim();
  if (said === "") return question.required ? { misread: { code: "needed" } } : { reply: { kind: "skip" } };
  const unknown = /^\?\s*(?::\s*)?(?=\S|$)(.*)$/su.exec(said);
  if (unknown && question.unknown) {
    const why = unknown[1]?.trim() ?? "";
    return { reply: { kind: "unknown", why: why === "" ? whyUnknown : why } };
  }
  const stated = notation(said);
  if (stated !== undefined) return { reply: { kind: "value", value: stated } };
  return valueOf(question, said);
}

/** An object or list in the incident's own notation. */
function notation(said: string): Json | undefined {
  if (!/^[[{]/.test(said) || said === "[]") return undefined;
  try {
    return JSON.parse(said) as Json;
  } catch {
    return undefined;
  }
}

function valueOf({ input, topic }: Question, said: string): Typed {
  const value = (read: Json): Typed => ({ reply: { kind: "value", value: read } });
  const word = fold(said);
  if (topic === "fact" && NOT_APPLICABLE.has(word)) return value({ not_applicable: true });
  switch (input.kind) {
    case "text":
      return value(said);
    case "texts":
      return value(partsOf(said, ";").filter((each) => each !== ""));
    case "yes_no":
      if (YES.has(word)) return value(true);
      return NO.has(word) ? value(false) : { misread: { code: "yes_or_no" } };
    case "number":
      return amount(said);
    case "day": {
      const day = input.period ? daysTyped(said) : dayTyped(said);
      return day === undefined ? { misread: { code: "not_a_day" } } : value(day);
    }
    case "examined": {
      if (YES.has(word)) return value({ before: input.before, value: true });
      if (NO.has(word)) return value({ before: input.before, value: false });
      const day = dayTyped(said);
      return day === undefined ? { misread: { code: "not_a_day" } } : value({ on: day });
    }
    case "choice":
      return oneOf(input.options, said);
    case "choices":
      return severalOf(input.options, said);
    case "body": {
      const [body = "", ...name] = partsOf(said, ";");
      const known = [...BODIES, ...POSITIONS].find((slug) => fold(slug) === fold(body));
      return value(name.length === 0 ? { body: known ?? body } : { body: known ?? body, name: name.join("; ") });
    }
  }
}

/** `25.000.000`, `5 tahun`. */
function amount(said: string): Typed {
  const match = /^(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:\s*\p{L}+)?$/iu.exec(said);
  if (!match) return { misread: { code: "not_a_number" } };
  return { reply: { kind: "value", value: Number(match.slice(1, 2).join("").replaceAll(".", "")) } };
}

function oneOf(options: readonly Option[], said: string): Typed {
  const option = optionMeant(options, said);
  return option ? { reply: { kind: "value", value: option.slug } } : notAnOption(options, said);
}

function severalOf(options: readonly Option[], said: string): Typed {
  if (NONE.has(fold(said))) return { reply: { kind: "value", value: [] } };
  const slugs: string[] = [];
  for (const part of partsOf(said, /[,;]/).filter((each) => each !== "")) {
    const option = optionMeant(options, part);
    if (!option) return notAnOption(options, part);
    slugs.push(option.slug);
  }
  return { reply: { kind: "value", value: [...new Set(slugs)] } };
}

/** By number, slug or label; by an everyday word only where it means one option. */
function optionMeant(options: readonly Option[], said: string): Option | undefined {
  const word = fold(said);
  const numbered = /^\d{1,3}$/.test(word) ? options[Number(word) - 1] : undefined;
  const named = options.find(({ slug, label }) => [slug, label.id, label.en].some((name) => fold(name) === word));
  if (numbered || named) return numbered ?? named;
  const by = options.filter(({ aliases }) => aliases?.some((alias) => fold(alias) === word));
  return by.length === 1 ? by[0] : undefined;
}

function notAnOption(options: readonly Option[], said: string): Typed {
  const names = new Map<string, string>();
  for (const { slug, label, aliases } of options)
    for (const name of [slug, label.id, label.en, ...(aliases ?? [])]) names.set(name, slug);
  return {
    misread: { code: "not_an_option", value: said, suggestion: names.get(suggest(said, names.keys()) ?? "") ?? "" },
  };
}
