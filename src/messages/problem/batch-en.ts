import type { BatchProblemArgs } from "../../cli/batch/problems.js";
import type { Sentences } from "./sentence.js";

export const batchSentencesEn: Sentences<BatchProblemArgs> = {
  "cli.resume_formats": ({ formats }) => ({
    what: `--resume writes NDJSON into its file, not ${formats.join(", ")}.`,
    expected: "Run it without -f; convert the result when it is done.",
  }),
  "cli.resume_differs": ({ file, what }) => ({
    what: `${file} was begun by another command; different: ${what.join(", ")}.`,
    suggestion: `Use the same command, or delete ${file}.partial to begin anew.`,
  }),
  "cli.resume_changed": ({ file, position }) => ({
    what: `Incident ${position} is not the one that was judged in ${file}: the input has changed.`,
    suggestion: `Delete ${file}.partial to begin anew.`,
  }),
  "cli.resume_unknown": ({ file }) => ({
    what: `${file}.partial is there, but ${file}.resume, which says what run it belongs to, is missing or damaged.`,
    suggestion: `Delete or move ${file}.partial to begin anew.`,
  }),
  "cli.resume_shared": ({ file }) => ({
    what: `Another process writes ${file}.partial too; this one stops.`,
    suggestion: "Run one only; the same command goes on when the other has ended.",
  }),
  "cli.jobs": ({ value }) => ({ what: `--jobs ${value}: not a number.`, expected: "Write 1, 2, … or auto." }),
};
