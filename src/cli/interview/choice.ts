/** The entries of a list at a prompt, and what choosing one of them says. */
import type { Option, Question, Reply } from "../../interview/model.js";
import type { Turn } from "./dialogue.js";

/** What stands behind an entry: an option, or something else that can be done. */
export interface Choice {
  readonly slug?: string;
  readonly turn?: Turn;
  readonly other?: true;
  /** Nothing was chosen, and something must be. */
  readonly nothing?: true;
  readonly unknown?: boolean;
}

export interface Entry {
  readonly value: Choice;
  readonly label: string;
  readonly hint?: string;
}

export const skipped: Turn = { kind: "reply", reply: { kind: "skip" } };

export function value(said: Extract<Reply, { kind: "value" }>["value"]): Turn {
  return { kind: "reply", reply: { kind: "value", value: said } };
}

/** No more persons and acts. */
export function isNoMore({ topic }: Question, { slug }: Choice): boolean {
  return (topic === "more_actors" || topic === "more_acts") && slug === "false";
}

export function isReply({ slug, unknown, turn }: Choice, reply: Reply): boolean {
  if (reply.kind === "unknown") return unknown === true;
  if (reply.kind === "skip") return turn === skipped;
  const { value } = reply;
  return slug !== undefined && (value === slug || (typeof value === "boolean" && slug === String(value)));
}

export function slugsOf(reply: Reply | undefined, options: readonly Option[]): readonly string[] {
  const value = reply?.kind === "value" ? reply.value : undefined;
  const given = Array.isArray(value) ? value : [];
  return options.map(({ slug }) => slug).filter((slug) => given.includes(slug));
}

/** The one option that words name, or come near to. */
export function onlyNamed(exact: readonly Option[], like: readonly Option[]): string | undefined {
  const named = like.length === 1 ? like : exact;
  return named.length === 1 ? named[0]?.slug : undefined;
}
