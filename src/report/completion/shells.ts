import { bashCompletion } from "./bash.js";
import { fishCompletion } from "./fish.js";
import type { CommandDefinition } from "./model.js";
import { powershellCompletion } from "./powershell.js";
import { zshCompletion } from "./zsh.js";

/** Every shell that a completion script can be written for. */
const scripts = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
} as const satisfies Record<string, (program: CommandDefinition) => string>;

export type Shell = keyof typeof scripts;

/** The keys of a literal are exactly its names. */
export const shells = Object.keys(scripts) as readonly Shell[];

/** The script that teaches a shell the program's commands, options and known words. */
export function completionFor(shell: Shell, program: CommandDefinition): string {
  return scripts[shell](program);
}
