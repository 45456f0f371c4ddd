/** Pages of `docs/`: blocks of a console, and files that a page has its reader write. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./cli/cli.js";

export interface ConsoleLine {
  /** What follows `asn-check`. */
  readonly words: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** What the page shows of the output; a line that is an ellipsis stands for anything. */
  readonly shown: string;
}

export type Block = { readonly lines: readonly ConsoleLine[] } | { readonly file: string; readonly content: string };

const BLOCK = /^```(console|yaml \S+)\n([\s\S]*?)^```$/gm;

/** The blocks of a page in their order. */
export function blocksOf(page: string): readonly Block[] {
  return [...readFileSync(join("docs", page), "utf8").matchAll(BLOCK)].map(([, info = "", body = ""]) =>
    info === "console" ? { lines: linesOf(body) } : { file: info.slice("yaml ".length), content: body },
  );
}

function linesOf(body: string): readonly ConsoleLine[] {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = "", ...rest] = part.split("\n");
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
      const after = (sign: string): string | undefined => words[words.indexOf(sign) + 1];
      const [from, to] = [words.includes("<") ? after("<") : undefined, words.includes(">") ? after(">") : undefined];
      const end = words.findIndex((word) => word === "<" || word === ">");
      return {
        words: words.slice(1, end < 0 ? undefined : end),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        shown: rest.join("\n"),
      };
    });
}

/** Runs a line in a folder; the text is empty where it goes into a file. */
export async function printed(
  line: ConsoleLine,
  folder: string,
): Promise<{ readonly code: number; readonly text: string }> {
  const stdin = line.from === undefined ? "" : readFileSync(join(folder, line.from), "utf8");
  const { code, stdout } = await run(line.words, { rules: null, cwd: folder, columns: 80, stdin });
  // Tables end their lines as spreadsheets do, pages as text does.
  if (line.to === undefined) return { code, text: stdout.replaceAll("\r\n", "\n") };
  writeFileSync(join(folder, line.to), stdout);
  return { code, text: "" };
}

/** Writes a file of a page into a folder. */
export function put(file: string, content: string, folder: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** The first part that is not in its place; undefined where all of them are. */
export function missing(shown: string, text: string): string | undefined {
  const parts = shown.split(/^…\n/m);
  let rest = text;
  for (const [index, part] of parts.entries()) {
    const at = rest.indexOf(part);
    if (at < 0 || (index === 0 && at > 0)) return part;
    rest = rest.slice(at + part.length);
  }
  return parts.length === 1 && rest !== "" ? rest : undefined;
}
