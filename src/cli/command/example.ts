import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cliWords } from "../../messages/cli.js";
import { unknownName } from "../check-options.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { tell, type Session } from "../session.js";

/** The samples of the package, seen from the bundle and from the sources. */
const folders = ["../fixtures/incidents", "../../fixtures/incidents", "../../../fixtures/incidents"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

const first = "kepala-dinas";

/** `asn-check example [name]`: prints a complete incident; the names of the others go to standard error. */
export async function example(name: string | undefined, session: Session): Promise<ExitCode> {
  const folder = folders.find((path) => existsSync(path));
  const names =
    folder === undefined
      ? []
      : readdirSync(folder)
          .filter((file) => file.endsWith(".json"))
          .toSorted();
  const known = names.map((file) => file.slice(0, -".json".length));
  const wanted = name ?? (known.includes(first) ? first : known[0]) ?? first;
  if (folder === undefined || !known.includes(wanted)) {
    await tell(session, [unknownName("example", wanted, known)]);
    return exitCode.usage;
  }
  const { stdout, stderr } = session.io;
  await stdout.write(readFileSync(join(folder, `${wanted}.json`), "utf8"));
  const others = known.filter((each) => each !== wanted);
  if (name === undefined && others.length > 0)
    await stderr.write(`${cliWords[session.language].otherExamples(others.join(", "))}\n`);
  return exitCode.evaluated;
}
