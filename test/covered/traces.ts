/** What of the sources other processes and browsers ran, kept for `npm run coverage`; nothing is kept without it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The folder for it; absent where nobody asks. */
export const TRACES = process.env["ASN_CHECK_TRACES"];

/** What a browser says of its scripts, with the script itself. */
export function keepTrace(
  scripts: readonly { readonly source?: string; readonly functions: readonly unknown[] }[],
): void {
  if (TRACES === undefined) return;
  const folder = join(TRACES, "browser");
  mkdirSync(folder, { recursive: true });
  const kept = scripts.filter(({ source }) => source?.includes("sourceMappingURL=data:"));
  writeFileSync(join(folder, `${process.pid}-${performance.now()}.json`), JSON.stringify(kept));
}
