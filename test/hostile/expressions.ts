/** Every regular expression of the sources: those that are written as such, and those that are put together. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** The literals in every file below a folder. */
export function literalsIn(folder: string): readonly Expression[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) => literalsOf(join(folder, name)));
}

function literalsOf(path: string): readonly Expression[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const where = `${path}:${line + 1}`;
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The expressions that are put together while `run` runs. */
export async function builtDuring(run: () => Promise<void>): Promise<readonly Expression[]> {
  const original = globalThis.RegExp;
  const found = new Map<string, Expression>();
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const made = new target(...args);
      const { source, flags } = made;
      if (typeof args[0] === "string") found.set(`${source}/${flags}`, { where: "built", source, flags });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}
