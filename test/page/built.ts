/** The page as the build makes it, from the rules as they stand; its script run without a document. */
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { citationIndex } from "../../src/citation/resolve.js";
import { pageHtml } from "../../build/page.mjs";
import { packed } from "../../src/cli/packed.js";
import type { deskOf, documentOf, recordsIn } from "../../src/page/desk.js";
import type { inflated } from "../../src/page/inflate.js";
import { lookVariables } from "../../src/page/look.js";
import type { Rulebook } from "../../src/rulebook/model.js";
import { loadPack } from "../../src/rulebook/load.js";
import { snapshotOf } from "../../src/rulebook/snapshot.js";

export interface Doors {
  readonly deskOf: typeof deskOf;
  readonly documentOf: typeof documentOf;
  readonly recordsIn: typeof recordsIn;
  readonly inflated: typeof inflated;
}

export interface BuiltPage {
  readonly html: string;
  readonly script: string;
  readonly rules: string;
}

export async function builtPage(trace = false): Promise<BuiltPage> {
  const { rulebook } = loadPack(join(import.meta.dirname, "../../rules"), "rules");
  if (rulebook === undefined) throw new Error("the rules do not load");
  const whole: Rulebook = { ...rulebook, citation_index: citationIndex(rulebook) };
  const html = await pageHtml(packed(snapshotOf(whole)), lookVariables(), trace);
  return { html, script: partOf(html, "<script>"), rules: partOf(html, 'id="pack">') };
}

export function partOf(html: string, opening: string): string {
  const start = html.indexOf(opening) + opening.length;
  return html.slice(start, html.indexOf(opening === "<style>" ? "</style>" : "</script>", start));
}

/** What a browser gives every script, without anything that reaches out of it. */
export function doorsOf(script: string): Doors {
  const context = createContext({
    Blob,
    DecompressionStream,
    TextDecoder,
    TextEncoder,
    btoa,
    structuredClone,
  });
  new Script(script).runInContext(context);
  // The script puts its doors there itself; their types are those of the sources.
  return context["asnCheck"] as Doors;
}
