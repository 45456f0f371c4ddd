import { batchWords } from "../../messages/batch.js";
import { broughtAlong } from "../brought-along.js";
import { unknownName } from "../check-options.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { rulebookFor } from "../pack.js";
import { cliProblem } from "../problems.js";
import { tell, type Invocation, type SharedOptions } from "../invocation.js";

export const schemaNames = ["incident", "provision", "answer", "ndjson", "why", "what-if", "questions", "csv"] as const;

/** `asn-check schema incident|provision|answer|ndjson|why|what-if|questions`: a JSON Schema, draft-07; `csv`: the columns of a table, as a table. */
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
    case "ndjson":
    case "why":
    case "what-if":
    case "questions":
      return builtSchema(name, invocation);
    case "csv": {
      const rulebook = await rulebookFor(invocation, shared.rules);
      if (rulebook === undefined) return exitCode.pack;
      const [{ csvCodebook }, { dictionaryOf }] = await Promise.all([
        import("../../report/csv-codebook.js"),
        import("../../incident/dictionary.js"),
      ]);
      const { io, language } = invocation;
      await io.stdout.write(csvCodebook(dictionaryOf(rulebook), language));
      if (shared.quiet !== true)
        await io.stderr.write(batchWords[language].csvNotes.map((line) => `${line}\n`).join(""));
      return exitCode.evaluated;
    }
    default:
      await tell(invocation, [unknownName("schema", name, schemaNames)]);
      return exitCode.usage;
  }
}

async function print(document: object, invocation: Invocation): Promise<ExitCode> {
  await invocation.io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  return exitCode.evaluated;
}

/** Derived from the types of the answer by the build, and packaged beside the bundle. */
async function builtSchema(
  name: "answer" | "ndjson" | "why" | "what-if" | "questions",
  invocation: Invocation,
): Promise<ExitCode> {
  const path = `schema/${name}.schema.json`;
  const text = broughtAlong(path);
  if (text === undefined) {
    await tell(invocation, [cliProblem("cli.part_missing", { path })]);
    return exitCode.defect;
  }
  await invocation.io.stdout.write(text);
  return exitCode.evaluated;
}
