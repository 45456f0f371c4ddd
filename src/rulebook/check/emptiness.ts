import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** No provisions, no tests, no cases: each its own finding, never success. */
export const emptiness: Lint = ({ rulebook, tests, at }) => [
  ...(rulebook.provisions.length === 0 ? [problem("no-provisions", { pack: rulebook.pack.id })] : []),
  ...(rulebook.provisions.length > 0 && tests.length === 0 ? [problem("no-tests", { pack: rulebook.pack.id })] : []),
  ...tests.flatMap((file) =>
    file.tests
      .filter(({ cases }) => cases === undefined)
      .map((test) => problem("no-cases", { file: file.file }, at(test))),
  ),
];
