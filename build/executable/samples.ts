/** In the place of `src/cli/samples.ts`: the samples by name, as the build put them into the executable. */
import { getAsset } from "node:sea";

const samples = (): Readonly<Record<string, string>> =>
  // Written by the build that made this executable.
  JSON.parse(getAsset("samples.json", "utf8")) as Readonly<Record<string, string>>;

export function sampleNames(): readonly string[] {
  return Object.keys(samples());
}

export function sampleText(name: string): string | undefined {
  return Object.hasOwn(samples(), name) ? samples()[name] : undefined;
}
