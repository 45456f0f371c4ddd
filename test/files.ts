/** What tests write. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    readonly scratch: string;
  }
}

/** The folder of the file of tests that runs; removed when all have run. */
export let scratch = "";

export function renewScratch(): void {
  scratch = mkdtempSync(join(inject("scratch"), "files-"));
}

let files = 0;

/** A file with this content; JSON unless it is text already. */
export function fileOf(content: unknown, name = `kasus-${(files += 1)}.json`): string {
  const path = join(scratch, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return path;
}
