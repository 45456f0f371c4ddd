import type { JsonSchema } from "./build.js";

/** A decided case. Its facts are an incident and are checked by the reader of incidents. */
export const PRECEDENT: Readonly<Record<string, JsonSchema>> = {
  precedent: {
    type: "object",
    properties: { id: { $ref: "#/definitions/slug" }, title: { $ref: "#/definitions/bilingual" } },
    required: ["id", "title"],
  },
};
