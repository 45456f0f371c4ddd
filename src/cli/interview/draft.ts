import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { Entry } from "../../interview/interview.js";
import type { Reply } from "../../interview/model.js";
import { at, isList } from "../../interview/json.js";
import type { Problem } from "../../problem.js";
import type { Json } from "../../text/canonical-json.js";
import { writeWhole } from "../output.js";
import { textOf } from "../texts.js";

const SCHEMA = "asn-check/draft@1";

/** Where the replies of an unfinished interview are kept, beside the file that they lead to. */
export function draftOf(file: string): string {
  return `${file.replace(/\.json$/i, "")}.draft`;
}

/** The replies of a draft; none where there is none, or none that is ours. */
export function readDraft(path: string, cwd: string): readonly Entry[] {
  const draft = parsed(textOf(resolve(cwd, path)) ?? "");
  const replies = at(draft, ["schema"]) === SCHEMA ? at(draft, ["replies"]) : undefined;
  return isList(replies) ? replies.flatMap(entryOf) : [];
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function entryOf(record: Json): Entry[] {
  const [id, kind, value, why] = (["id", "kind", "value", "why"] as const).map((key) => at(record, [key]));
  if (typeof id !== "string") return [];
  const reply: Reply | undefined =
    kind === "value" && value !== undefined
      ? { kind, value }
      : kind === "unknown" && typeof why === "string"
        ? { kind, why }
        : kind === "skip"
          ? { kind }
          : undefined;
  return reply ? [{ id, reply }] : [];
}

export function writeDraft(path: string, entries: readonly Entry[], cwd: string): Problem | undefined {
  const replies = entries.map(({ id, reply }) => ({ id, ...reply }));
  return writeWhole(path, `${JSON.stringify({ schema: SCHEMA, replies }, null, 2)}\n`, cwd);
}

export function removeDraft(path: string, cwd: string): void {
  rmSync(resolve(cwd, path), { force: true });
}
