import type { AnswerDocument } from "../answer/model.js";
import type { Rulebook } from "../rulebook/model.js";
import { json } from "./json.js";
import { lexiconOf } from "./lexicon.js";
import type { Paint } from "./paint.js";
import { pretty } from "./pretty.js";

/** What a format may need beside the document; machine formats need nothing. */
export interface RenderOptions {
  readonly rulebook: Rulebook;
  readonly paint: Paint;
  readonly width: number;
  readonly details: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

export type Render = (document: AnswerDocument, options: RenderOptions) => string;

/** Every format of `check`. The two that nearly every run asks for are at hand, any other is loaded when it is wanted. */
export const formats = {
  pretty: (): Promise<Render> =>
    Promise.resolve((document, { rulebook, ...options }) =>
      pretty(document, { ...options, lexicon: lexiconOf(rulebook, document.language) }),
    ),
  json: (): Promise<Render> => Promise.resolve(json),
} as const;

export type FormatName = keyof typeof formats;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

export const formatNames: readonly string[] = Object.keys(formats);
