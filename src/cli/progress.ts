import type { Invocation } from "./invocation.js";

const patience = 500;
const pause = 200;

/** A counter on the terminal's standard error, after half a second, never in CI; `done` wipes it. */
export interface Progress {
  readonly step: (count: number) => Promise<void>;
  readonly done: () => Promise<void>;
}

export function progressOf(invocation: Invocation, total: number, quiet: boolean): Progress {
  const { stderr, env, now } = invocation.io;
  const silent = quiet || total < 2 || !stderr.isTTY || (env["CI"] ?? "") !== "";
  let last = now().getTime() + patience - pause;
  let shown = false;
  return {
    step: async (count) => {
      const time = silent ? 0 : now().getTime();
      if (silent || time - last < pause) return;
      last = time;
      shown = true;
      await stderr.write(`\r${count}/${total}`);
    },
    done: async () => {
      if (shown) await stderr.write("\r\u001b[K");
    },
  };
}
