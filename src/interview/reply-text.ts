/** A reply as somebody would type it. */
import { at, isList } from "./json.js";
import type { Reply } from "./model.js";

export function replyText(reply: Reply): string | undefined {
  if (reply.kind === "skip") return undefined;
  if (reply.kind === "unknown") return `? ${reply.why}`;
  const { value } = reply;
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (isList(value)) return value.map(String).join("; ");
  const [from, to, between] = [at(value, ["from"]), at(value, ["to"]), at(value, ["between"])];
  if (typeof from === "string" && typeof to === "string") return `${from} - ${to}`;
  return isList(between) ? `antara ${between.map(String).join(" dan ")}` : undefined;
}
