import { readFile } from "node:fs/promises";
import { besideBundle } from "../beside-bundle.js";
import { unknownName } from "../check-options.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { rulebookFor } from "../pack.js";
import { cliProblem } from "../problems.js";
import { tell, type Session, type SharedOptions } from "../session.js";

const known = ["incident", "provision", "answer"] as const;

/** `asn-check schema incident|provision|answer`: a JSON Schema, draft-07. */
export async function schema(name: string, shared: SharedOptions, session: Session): Promise<ExitCode> {
  switch (name) {
    case "incident": {
      const rulebook = await rulebookFor(session, shared.rules);
      if (rulebook === undefined) return exitCode.pack;
      const { incidentSchema } = await import("../../incident/schema.js");
      return print(incidentSchema(rulebook), session);
    }
    case "provision": {
      const { ruleSchema } = await import("../../rulebook/schema/index.js");
      return print(ruleSchema("provision"), session);
    }
    case "answer":
      return answerSchema(session);
    default:
      await tell(session, [unknownName("schema", name, known)]);
      return exitCode.usage;
  }
}

async function print(document: object, session: Session): Promise<ExitCode> {
  await session.io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  return exitCode.evaluated;
}

/** Derived from the types of the answer by the build, and packaged beside the bundle. */
async function answerSchema(session: Session): Promise<ExitCode> {
  const file = besideBundle("schema/answer.schema.json");
  if (file === undefined) {
    await tell(session, [cliProblem("cli.part_missing", { path: "schema/answer.schema.json" })]);
    return exitCode.defect;
  }
  await session.io.stdout.write(await readFile(file, "utf8"));
  return exitCode.evaluated;
}
