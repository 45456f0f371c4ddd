import type { Paint } from "../paint.js";
import type { Findings } from "./model.js";

export type RenderFindings = (findings: Findings, paint: Paint, width: number) => string;

/** Every format of `rules check`, loaded when it is asked for. */
export const findingFormats = {
  pretty: async (): Promise<RenderFindings> => (await import("./pretty.js")).prettyFindings,
  json: async (): Promise<RenderFindings> => (await import("./json.js")).jsonFindings,
  sarif: async (): Promise<RenderFindings> => (await import("./sarif.js")).sarifFindings,
  github: async (): Promise<RenderFindings> => (await import("./github.js")).githubFindings,
  junit: async (): Promise<RenderFindings> => (await import("./junit.js")).junitFindings,
} as const;
