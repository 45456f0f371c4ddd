import type { Sink } from "./io.js";

export type ColorFlag = "auto" | "always" | "never";

export const colorFlags: readonly ColorFlag[] = ["auto", "always", "never"];

/**
 * One decision about colour for one stream: `--color`, then `NO_COLOR`, then `FORCE_COLOR`, then `TERM=dumb`,
 * then whether it is a terminal. The level is Chalk's: 0 none, 1 the sixteen colours that every terminal has.
 */
export function colorLevel(
  flag: ColorFlag,
  env: Readonly<Record<string, string | undefined>>,
  sink: Pick<Sink, "isTTY">,
): 0 | 1 {
  if (flag !== "auto") return flag === "always" ? 1 : 0;
  if (isSet(env["NO_COLOR"])) return 0;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced === "0" || forced === "false" ? 0 : 1;
  if (env["TERM"] === "dumb") return 0;
  return sink.isTTY ? 1 : 0;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
