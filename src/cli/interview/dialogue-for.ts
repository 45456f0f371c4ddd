import type { Invocation } from "../invocation.js";
import type { Dialogue } from "./dialogue.js";
import { lineDialogue } from "./lines.js";

/** Prompts where somebody sits at a terminal, lines of standard input otherwise. */
export async function dialogueFor(
  invocation: Invocation,
  quiet: boolean,
): Promise<{ readonly dialogue: Dialogue; readonly close: () => void }> {
  const { io } = invocation;
  const leaving = new AbortController();
  const deaf = io.onInterrupt?.(() => {
    leaving.abort();
  });
  const close = (): void => deaf?.();
  if (io.interactive !== true) return { dialogue: lineDialogue(invocation, leaving.signal, quiet), close };
  const { promptDialogue } = await import("./prompts.js");
  const prompts = promptDialogue(invocation, leaving.signal);
  const closeBoth = (): void => {
    prompts.close();
    close();
  };
  return { dialogue: prompts.dialogue, close: closeBoth };
}
