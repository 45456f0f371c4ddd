/** The script for PowerShell, read by a grammar of PowerShell: nothing here runs it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, expect, it } from "vitest";
import { Language, Parser, type Node } from "@vscode/tree-sitter-wasm";
import { definitionOf } from "../../../src/cli/definition.js";
import { languages } from "../../../src/messages/language.js";
import { completionFor } from "../../../src/report/completion/shells.js";

let parser: Parser;
beforeAll(async () => {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve("@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm");
  parser = new Parser().setLanguage(await Language.load(readFileSync(grammar)));
});

/** What the grammar cannot place, or misses. */
function slips(script: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.isError || node.isMissing) found.push(`${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
    else if (node.hasError) for (const child of node.children) if (child) visit(child);
  };
  const tree = parser.parse(script);
  if (!tree) throw new Error("nothing was read");
  visit(tree.rootNode);
  return found;
}

it.each(languages)("is PowerShell: %s", (language) => {
  expect(slips(completionFor("powershell", definitionOf(language)))).toEqual([]);
});

it.each([
  ["a brace too few", (script: string) => script.replace("{", "")],
  ["a quote too many", (script: string) => script.replace("'", "''")],
  ["another language", () => "if [ -n \"$1\" ]; then echo 'a'; fi"],
])("and a slip is seen: %s", (_name, spoil) => {
  expect(slips(spoil(completionFor("powershell", definitionOf("en")))).length).toBeGreaterThan(0);
});
