import { formed } from "./formed.js";
import type { RulebookProblemArgs } from "../../rulebook/problems.js";
import { parts, some, type Sentences } from "./sentence.js";
import { yamlSlip } from "./yaml-slips.js";

const ALL = {
  entries: "files and folders",
  folders: "folders inside each other",
  bytes: "bytes in all files together",
  nodes: "nodes in all files together",
} as const;

/** Reading files, the YAML dialect, and the form of each file. */
export const formSentencesEn = {
  "pack-not-found": ({ folder }) => ({
    what: `The folder ${folder} holds no pack.yaml.`,
    suggestion: "Name the folder of a rule pack, for instance --rules rules.",
  }),
  "pack-unreadable": ({ file, reason }) => ({ what: `${file} cannot be read (${reason}).` }),
  "file-unexpected": ({ file }) => ({ what: `${file} has no place in a rule pack.` }),
  "file-too-large": ({ bytes, limit }) => ({ what: `Too large: ${bytes} bytes, at most ${limit}.` }),
  "pack-too-large": ({ of, limit }) => ({ what: `The rule pack is too large: more than ${limit} ${ALL[of]}.` }),
  "file-not-utf8": ({ file }) => ({ what: `${file} is not UTF-8 text.` }),
  "yaml-syntax": ({ yaml, detail }) => yamlSlip("en", yaml, detail),
  "yaml-duplicate-key": ({ key }) => ({ what: `The key “${key}” is written twice.` }),
  "yaml-anchor": ({ name }) => ({
    what: `The anchor &${name} is not allowed.`,
    suggestion: "Write the content itself.",
  }),
  "yaml-alias": ({ name }) => ({ what: `The alias *${name} is not allowed.`, suggestion: "Write the content itself." }),
  "yaml-merge-key": () => ({ what: "The merge key << is not allowed.", suggestion: "Write the content itself." }),
  "yaml-tag": ({ tag }) => ({ what: `The tag ${tag} is not allowed.` }),
  "yaml-day-unquoted": ({ day }) => ({ what: "Days stand in quotes.", suggestion: `Write "${day}".` }),
  "yaml-too-deep": ({ limit }) => ({ what: `Nested more than ${limit} levels deep.` }),
  "yaml-too-many-nodes": ({ limit }) => ({ what: `More than ${limit} nodes in one file.` }),
  "yaml-empty": () => ({ what: "This file is empty." }),
  "key-unknown": ({ key, suggestion, known }) => ({
    what: `The key “${key}” is not known here.`,
    ...parts(
      known.length === 0 ? "" : `Known: ${some(known)}.`,
      suggestion === "" ? "" : `Did you mean “${suggestion}”?`,
    ),
  }),
  "key-missing": ({ key }) => ({ what: `The key “${key}” is required and missing.` }),
  "key-not-here": ({ key, beside }) => ({ what: `“${key}” does not go together with ${some(beside)}.` }),
  "key-one-of": ({ keys }) => ({ what: "A key is missing.", expected: `One of: ${keys.join(", ")}.` }),
  "value-type": ({ expected, found }) => ({
    what: `This value is ${found}.`,
    expected: `Expected: ${expected.join(" or ")}.`,
  }),
  "value-unknown": ({ value, suggestion, known }) => ({
    what: `“${value}” is not known here.`,
    ...parts(
      known.length === 0 ? "" : `Known: ${some(known)}.`,
      suggestion === "" ? "" : `Did you mean “${suggestion}”?`,
    ),
  }),
  "value-format": ({ value, format }) => ({
    what: `“${value}” does not have the form ${format}.`,
    ...parts(formed(format, "For instance"), ""),
  }),
  "value-range": ({ value, limit }) => ({ what: `${value} is out of range.`, expected: `Expected: ${limit}.` }),
  "list-too-short": ({ minimum }) => ({ what: `This list is too short; at least ${minimum}.` }),
  "list-repeats": ({ value }) => ({ what: `“${value}” is named twice.` }),
  "id-duplicate": ({ id, what, first }) => ({ what: `The ${what} “${id}” is already in ${first}.` }),
} satisfies Partial<Sentences<RulebookProblemArgs>>;
