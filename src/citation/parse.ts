/** Finds citations in running Indonesian text: `Pasal 71 ayat (1) huruf b UU No. 10 Tahun 2016 jo. Pasal 188`. */
import type { CitedInstrument, CitedPlace, FoundCitation } from "./model.js";
import { tokensOf, type Token } from "./tokens.js";

/** Characters between two pieces that still belong together. */
const NEAR = 48;

interface Draft {
  places: CitedPlace[];
  start: number;
  end: number;
  instrument?: CitedInstrument | undefined;
  /** Taken over from an instrument that stood before an earlier place. */
  inherited: boolean;
}

/** `names` finds names and aliases by which instruments are cited without number and year (`namesPattern`). */
export function parseCitations(text: string, names?: RegExp): FoundCitation[] {
  const reader = new Reader(text);
  for (const token of tokensOf(text, names)) reader.read(token);
  return reader.found();
}

class Reader {
  private readonly drafts: Draft[] = [];
  private readonly alone: { instrument: CitedInstrument; start: number; end: number; used: boolean }[] = [];
  private current: Draft | undefined;
  private ahead: (typeof this.alone)[number] | undefined;
  private end = 0;

  constructor(private readonly text: string) {}

  read(token: Token): void {
    const near = token.start - this.end <= NEAR && !/[;\n]|\.\s+[A-Z]/u.test(this.text.slice(this.end, token.start));
    if (!near) {
      this.current = undefined;
      if (token.kind !== "article") this.ahead = undefined;
      else if (token.start - this.end > NEAR) this.ahead = undefined;
    }
    switch (token.kind) {
      case "article":
        this.article(token.values, token.start, token.end);
        break;
      case "paragraph":
        this.deepen(token, (place, paragraph) => ({ article: place.article, paragraph }));
        break;
      case "letter":
        this.deepen(token, (place, letter) =>
          place.number !== undefined && place.letter === undefined
            ? { ...place, letter }
            : {
                article: place.article,
                ...(place.paragraph === undefined ? {} : { paragraph: place.paragraph }),
                letter,
              },
        );
        break;
      case "number":
        this.deepen(token, (place, number) => ({ ...place, number }));
        break;
      case "with":
        this.current = undefined;
        break;
      case "instrument":
        this.instrument(token.instrument, token.start, token.end, near);
        break;
    }
    this.end = token.end;
  }

  private article(values: readonly string[], start: number, end: number): void {
    const inherited = this.ahead;
    if (inherited) inherited.used = true;
    this.current = {
      places: values.map((article) => ({ article })),
      start:
        inherited && this.drafts.every((draft) => draft.start !== inherited.start) && start - inherited.end <= NEAR
          ? inherited.start
          : start,
      end,
      instrument: inherited?.instrument,
      inherited: inherited !== undefined,
    };
    this.drafts.push(this.current);
  }

  private deepen(
    token: Extract<Token, { values: readonly string[] }>,
    below: (place: CitedPlace, value: string) => CitedPlace,
  ): void {
    const draft = this.current;
    const deepest = draft?.places[draft.places.length - 1];
    if (!draft || !deepest) return;
    const kept = this.complete(draft, token) ? draft.places : draft.places.slice(0, -1);
    const base = this.complete(draft, token) ? { article: deepest.article } : deepest;
    draft.places = [...kept, ...token.values.map((value) => below(base, value))];
    draft.end = token.end;
  }

  /** A second `ayat` or `huruf` beside the first one (`ayat (1) huruf a dan ayat (2)`), not below it. */
  private complete(draft: Draft, token: Token): boolean {
    const deepest = draft.places[draft.places.length - 1];
    return token.kind === "paragraph" && deepest?.paragraph !== undefined;
  }

  private instrument(instrument: CitedInstrument, start: number, end: number, near: boolean): void {
    const open = this.drafts.filter((draft) => draft.instrument === undefined);
    const last = this.drafts[this.drafts.length - 1];
    const entry = { instrument, start, end, used: false };
    if (near && last && this.current === last && (last.instrument === undefined || last.inherited)) {
      for (const draft of new Set([...open.filter((each) => start - each.end <= 4 * NEAR), last]))
        draft.instrument = instrument;
      last.inherited = false;
      last.end = end;
      entry.used = true;
      this.ahead = undefined;
    } else this.ahead = entry;
    this.alone.push(entry);
    this.current = undefined;
  }

  found(): FoundCitation[] {
    const places = this.drafts.flatMap((draft) =>
      draft.places.map((place): FoundCitation => ({
        text: this.text.slice(draft.start, draft.end),
        start: draft.start,
        end: draft.end,
        place,
        ...(draft.instrument ? { instrument: draft.instrument } : {}),
      })),
    );
    const instruments = this.alone
      .filter((entry) => !entry.used)
      .map(({ instrument, start, end }): FoundCitation => ({
        text: this.text.slice(start, end),
        start,
        end,
        instrument,
      }));
    return [...places, ...instruments].sort((a, b) => a.start - b.start);
  }
}
