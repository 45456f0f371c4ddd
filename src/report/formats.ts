import type { ChalkInstance } from "chalk";
import type { AnswerDocument } from "../answer/model.js";
import type { Rulebook } from "../rulebook/model.js";

/** What a format may need beside the document; machine formats need nothing. */
export interface RenderOptions {
  readonly rulebook: Rulebook;
  readonly chalk: ChalkInstance;
  readonly width: number;
  readonly details: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

export type Render = (document: AnswerDocument, options: RenderOptions) => string;

/** Every format of `check`, loaded when it is asked for. */
export const formats = {
  pretty: async (): Promise<Render> => {
    const [{ pretty }, { lexiconOf }] = await Promise.all([import("./pretty.js"), import("./lexicon.js")]);
    return (document, { rulebook, ...options }) =>
      pretty(document, { ...options, lexicon: lexiconOf(rulebook, document.language) });
  },
  json: async (): Promise<Render> => {
    const { json } = await import("./json.js");
    return (document) => json(document);
  },
} as const;

export type FormatName = keyof typeof formats;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

export const formatNames: readonly string[] = Object.keys(formats);
