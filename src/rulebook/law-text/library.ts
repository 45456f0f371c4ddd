import type { Instrument } from "../model.js";
import { articlesOf, type Articles } from "./articles.js";

/** A folder with official texts: `<type>-<year>-<number>.md`, parts of a text beside it as `…-excerpts.md`. */
export interface TextFolder {
  readonly names: readonly string[];
  readonly read: (name: string) => string;
}

/** The text of an instrument, if the folder has it. */
export interface OfficialText {
  /** Name of the file, for messages. */
  readonly name: string;
  readonly articles: Articles;
}

/** Finds texts by instrument; each file is read once. */
export class Library {
  readonly #texts = new Map<string, OfficialText | undefined>();

  constructor(private readonly folder: TextFolder) {}

  textOf({ type, number, year }: Instrument): OfficialText | undefined {
    const stem = `${type}-${year}-${number}`;
    if (!this.#texts.has(stem)) this.#texts.set(stem, this.#load(stem));
    return this.#texts.get(stem);
  }

  #load(stem: string): OfficialText | undefined {
    const names = [`${stem}.md`, `${stem}-excerpts.md`].filter((name) => this.folder.names.includes(name));
    const [first] = names;
    if (first === undefined) return undefined;
    const articles = new Map<string, string>();
    for (const name of names)
      for (const [article, text] of articlesOf(this.folder.read(name)))
        if (!articles.has(article)) articles.set(article, text);
    return { name: first, articles };
  }
}
