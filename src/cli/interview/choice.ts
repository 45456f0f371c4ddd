/** The entries of a list at a prompt, and what choosing one of them says. */
import type { Option, Question, Reply } from "../../interview/model.js";
import type { Turn } from "./dialogue.js";

/** What stands behind an entry: an option, or something else that can be done. */
export interface Choice {
  readonly slug?: string;
  readonly turn?: Turn;
  readonly other?: true;
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

/** What Enter alone says: no more persons and acts; nothing where no fact shall come from a key pressed once too often. */
export function isPassedOver({ topic }: Question, { slug, turn }: Choice, passing: boolean): boolean {
  if (topic === "more_actors" || topic === "more_acts") return slug === "false";
  return passing && turn === skipped;
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
