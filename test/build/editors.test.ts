import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readPackFiles } from "../../src/rulebook/files.js";
import { FILE_KINDS, ruleSchema, type FileKind } from "../../src/rulebook/schema/index.js";

/** An editor knows the schema of a file and nothing else: no other schema, no lint. */
const root = join(import.meta.dirname, "../..");
const { files } = readPackFiles(join(root, "rules"), "rules");
const validators = new Map<FileKind, ValidateFunction>(
  FILE_KINDS.map((kind) => [kind, new Ajv({ strict: false, allErrors: true }).compile(ruleSchema(kind))]),
);

const errorsOf = (kind: FileKind, text: string): readonly string[] => {
  const validate = validators.get(kind);
  if (validate?.(parse(text)) === true) return [];
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
};

describe("with its published schema alone", () => {
  it("every shipped rule file is valid", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(({ path, kind, text }) => errorsOf(kind, text).map((error) => `${path} ${error}`))).toEqual(
      [],
    );
  });

  it("a mistyped key and a wrong value are found", () => {
    const provision = files.find(({ kind }) => kind === "provision");
    const text = provision?.text ?? "";
    expect(errorsOf("provision", text.replace("kind:", "knd:"))).not.toEqual([]);
    expect(errorsOf("provision", text.replace(/kind: \w+/, "kind: larangan"))).not.toEqual([]);
  });

  it("is what the first line of a file leads an editor to", () => {
    const wrong = files.flatMap(({ path, kind, text }) => {
      const schema = /^# yaml-language-server: \$schema=(\S+)/m.exec(text)?.[1];
      const published = relative(dirname(join(root, "rules", path)), join(root, "dist/schema", `${kind}.schema.json`));
      return schema === undefined || schema === published ? [] : [`${path}: ${schema}, not ${published}`];
    });
    expect(wrong).toEqual([]);
  });

  it("every file has such a line", () => {
    const bare = files.filter(({ text }) => !text.includes("# yaml-language-server: $schema="));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});

it("the schemas of the build are these", () => {
  for (const kind of FILE_KINDS) {
    const file = join(root, "dist/schema", `${kind}.schema.json`);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(ruleSchema(kind))));
  }
});
