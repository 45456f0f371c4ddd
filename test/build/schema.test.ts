import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { FILE_KINDS, ruleSchema } from "../../src/rulebook/schema/index.js";

describe("the published schemas of rule files", () => {
  for (const kind of FILE_KINDS) {
    const schema = ruleSchema(kind);

    it(`${kind}: is complete in itself and draft-07`, () => {
      const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
      expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
      expect(() => ajv.compile(schema)).not.toThrow();
    });

    it(`${kind}: allows no key that it does not name, except where keys are names themselves`, () => {
      expect(openObjects(schema["definitions"], [])).toEqual(OPEN[kind] ?? []);
    });
  }
});

/** Objects whose keys are fact paths, ids or the facts of a case. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  test: ["base.properties.given", "base.properties.findings", "case.properties.change", "otherActs.items"],
};

function openObjects(value: unknown, path: readonly string[]): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => openObjects(each, [...path, String(index)]));
  const isOpen = "type" in value && value.type === "object" && !("additionalProperties" in value) && !("if" in value);
  return [
    ...(isOpen ? [path.join(".")] : []),
    ...Object.entries(value).flatMap(([key, inner]) => openObjects(inner, [...path, key])),
  ];
}
