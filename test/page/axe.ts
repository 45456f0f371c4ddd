/** What axe finds wrong for people who do not see, or who use a keyboard. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** `serious color-contrast: <p class="q">`, in light and in dark; what is moderate or minor too. */
export async function faults(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  // By the door of the debugger: the policy of the page lets no other script in, and stays as it is.
  const debug = await page.context().newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: source });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
      // Put there by the script of axe.
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
      return axe.run();
    });
    for (const { impact, id, nodes } of violations)
      for (const { html } of nodes) found.push(`${colorScheme}: ${impact ?? ""} ${id}: ${html.slice(0, 200)}`);
  }
  await debug.detach();
  return found;
}
