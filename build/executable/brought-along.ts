/** In the place of `src/cli/brought-along.ts`: what lies beside the bundle elsewhere lies inside the executable. */
import { getAsset } from "node:sea";

export function broughtAlong(name: string, encoding: "utf8" | "latin1" = "utf8"): string | undefined {
  try {
    return getAsset(name, encoding);
  } catch {
    return undefined;
  }
}
