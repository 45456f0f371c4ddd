import { completionFor, shells } from "../../report/completion/shells.js";
import { unknownName } from "../check-options.js";
import { definitionOf } from "../definition.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { tell, type Invocation } from "../invocation.js";

/** `asn-check completion bash|zsh|fish|powershell`: the script that teaches a shell the commands and options. */
export async function completion(name: string, invocation: Invocation): Promise<ExitCode> {
  const shell = shells.find((each) => each === name);
  if (shell === undefined) {
    await tell(invocation, [unknownName("shell", name, shells)]);
    return exitCode.usage;
  }
  await invocation.io.stdout.write(completionFor(shell, definitionOf(invocation.language)));
  return exitCode.evaluated;
}
