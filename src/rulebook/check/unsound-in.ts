import type { Problem } from "../../problem.js";
import type { LoadedPack } from "../load.js";
import { inReadingOrder, withFollowUps } from "./check.js";
import { isUnsound } from "./unsound.js";

/**
 * What keeps a pack from being evaluated, of the problems that `checkPack` told. A file under another name than its id
 * leaves what others call it unknown: that is not told beside its cause, but nothing can be evaluated all the same.
 */
export function unsoundIn(pack: LoadedPack, told: readonly Problem[]): Problem[] {
  const unsound = told.filter(isUnsound);
  if (unsound.length > 0 || !told.some(({ severity }) => severity === "error")) return unsound;
  return inReadingOrder(withFollowUps(pack)).filter(isUnsound);
}
