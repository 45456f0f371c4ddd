import type { Invocation } from "../invocation.js";
import type { Dialogue } from "./dialogue.js";
import { lineDialogue } from "./lines.js";

/** Lines of standard input, at a terminal or from a script. */
export function dialogueFor(
  invocation: Invocation,
  quiet: boolean,
): Promise<{ readonly dialogue: Dialogue; readonly close: () => void }> {
  const { io } = invocation;
  const leaving = new AbortController();
  const deaf = io.onInterrupt?.(() => {
    leaving.abort();
  });
  const close = (): void => deaf?.();
  return Promise.resolve({ dialogue: lineDialogue(invocation, leaving.signal, quiet), close });
}
