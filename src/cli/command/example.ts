import { cliWords } from "../../messages/cli.js";
import { wrap } from "../../report/layout/wrap.js";
import { unknownName } from "../check-options.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { tell, widthOf, type Invocation } from "../invocation.js";
import { sampleNames, sampleText } from "../samples.js";

const first = "kepala-dinas";

/** `asn-check example [name]`: prints a complete incident; without a name, the others are named on standard error. */
export async function example(name: string | undefined, invocation: Invocation): Promise<ExitCode> {
  const wanted = name ?? first;
  const text = sampleText(wanted);
  if (text === undefined) {
    await tell(invocation, [unknownName("example", wanted, sampleNames())]);
    return exitCode.usage;
  }
  const { stdout, stderr } = invocation.io;
  await stdout.write(text);
  const others = name === undefined ? sampleNames().filter((each) => each !== wanted && !each.includes("/")) : [];
  if (others.length > 0) {
    const line = cliWords[invocation.language].otherExamples(others.join(", "));
    await stderr.write(`${wrap(line, widthOf(stderr)).join("\n")}\n`);
  }
  return exitCode.evaluated;
}
