import { sampleNames, sampleText } from "../../src/cli/samples.js";

/** All samples by name, to be put into the executable. */
export function everySample(): Readonly<Record<string, string>> {
  return Object.fromEntries(sampleNames().map((name) => [name, sampleText(name) ?? ""]));
}
