import { statSync, type Stats } from "node:fs";

/** Of what can be looked at: nothing there, a link in circles or a folder that may not be entered has none. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
