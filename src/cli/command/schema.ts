import { readFile } from "node:fs/promises";
import { besideBundle } from "../beside-bundle.js";
import { unknownName } from "../check-options.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { rulebookFor } from "../pack.js";
import { cliProblem } from "../problems.js";
import { tell, type Invocation, type SharedOptions } from "../invocation.js";

const known = ["incident", "provision", "answer"] as const;

/** `asn-check schema incident|provision|answer`: a JSON Schema, draft-07. */
export async function schema(name: string, shared: SharedOptions, invocation: Invocation): Promise<ExitCode> {
  switch (name) {
    case "incident": {
      const rulebook = await rulebookFor(invocation, shared.rules);
      if (rulebook === undefined) return exitCode.pack;
      const { incidentSchema } = await import("../../incident/schema.js");
      return print(incidentSchema(rulebook), invocation);
    }
    case "provision": {
      const { ruleSchema } = await import("../../rulebook/schema/index.js");
      return print(ruleSchema("provision"), invocation);
    }
    case "answer":
      return answerSchema(invocation);
    default:
      await tell(invocation, [unknownName("schema", name, known)]);
      return exitCode.usage;
  }
}

async function print(document: object, invocation: Invocation): Promise<ExitCode> {
  await invocation.io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  return exitCode.evaluated;
}

/** Derived from the types of the answer by the build, and packaged beside the bundle. */
async function answerSchema(invocation: Invocation): Promise<ExitCode> {
  const file = besideBundle("schema/answer.schema.json");
  if (file === undefined) {
    await tell(invocation, [cliProblem("cli.part_missing", { path: "schema/answer.schema.json" })]);
    return exitCode.defect;
  }
  await invocation.io.stdout.write(await readFile(file, "utf8"));
  return exitCode.evaluated;
}
