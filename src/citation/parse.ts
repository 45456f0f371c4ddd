/** Finds citations in running Indonesian text: `Pasal 71 ayat (1) huruf b UU No. 10 Tahun 2016 jo. Pasal 188`. */
import { baseFor, below, deepened, partOf } from "./depth.js";
import { foundIn, type Draft, type Named } from "./found.js";
import {
  BREAK,
  CLOSE,
  CONTRAST,
  FAR,
  FOLLOWS,
  JOINED,
  LISTED,
  LOCATED,
  NEAR,
  SENTENCE,
  TITLE,
  UPWARD,
} from "./gaps.js";
import type { CitedInstrument, FoundCitation } from "./model.js";
import { NO_NAMES, type Names } from "./names.js";
import { PARTS } from "./place.js";
import { unbroken } from "./unbroken.js";
import { firstFrom, tokensOf, type InstrumentToken, type PlaceToken, type Token } from "./tokens.js";

/** `names` finds names and aliases by which instruments are cited without number and year. */
export function parseCitations(text: string, names: Names = NO_NAMES): FoundCitation[] {
  const whole = unbroken(text);
  const found = new Reader(whole.text, tokensOf(whole.text, names)).found();
  const { original } = whole;
  return original ? found.map((each) => ({ ...each, start: original(each.start), end: original(each.end) })) : found;
}

class Reader {
  private readonly drafts: Draft[] = [];
  private readonly alone: Named[] = [];
  private readonly ids: FoundCitation[] = [];
  /** The place that a paragraph, letter or number goes deeper into. */
  private current: Draft | undefined;
  /** The instrument that speaks for the places behind it. */
  private ahead: Named | undefined;
  /** The place that the instrument ahead was written behind: it speaks for what follows only by the way. */
  private behind: Draft | undefined;
  private last: CitedInstrument | undefined;
  /** Parts in front of the article that they belong to. */
  private held: readonly PlaceToken[] = [];
  private end = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {
    tokens.forEach((token, index) => {
      this.read(token, index);
    });
  }

  private read(token: Token, index: number): void {
    const next = this.tokens[index + 1];
    const gap = this.text.slice(this.end, token.start);
    const listed = (token.kind === "article" || token.kind === "paragraph") && !this.behind && LISTED.test(gap);
    const broken = !listed && BREAK.test(gap);
    if (broken) this.held = [];
    const reach = token.kind === "instrument" && LOCATED.test(gap) ? FAR : NEAR;
    const near = !broken && gap.length <= reach;
    if (broken) this.ahead = undefined;
    if (!near) this.current = undefined;
    switch (token.kind) {
      case "article":
      case "row":
        this.articleOf(token, next);
        break;
      case "same":
        this.same(token.start, token.end, next);
        break;
      case "paragraph":
      case "letter":
      case "number":
        this.deepen(token, index);
        break;
      case "with":
        // `Pasal 52 ayat (3) jo. ayat (4)` stays in the article.
        if (next?.kind !== "paragraph" || !/^\s*$/.test(this.text.slice(token.end, next.start)))
          this.current = undefined;
        break;
      case "again":
        this.again(token.start, token.end, near);
        break;
      case "id":
        this.ids.push(this.idOf(token.start, token.end));
        this.current = undefined;
        break;
      case "instrument":
        this.instrument(token, next, near);
        break;
    }
    this.end = token.end;
  }

  private idOf(start: number, end: number): FoundCitation {
    const text = this.text.slice(start, end);
    return { text, start, end, single: text, id: text, after: "" };
  }

  /** A part that stands in front of its article: `ayat (4) pasal tersebut`. A bare `(4)` only numbers what follows. */
  private hold(token: PlaceToken): void {
    if (this.text.startsWith("(", token.start)) return;
    const last = this.held[this.held.length - 1];
    const joined = last && this.held.length < PARTS.length && /^\s*$/.test(this.text.slice(last.end, token.start));
    this.held = joined ? [...this.held, token] : [token];
  }

  /** The parts held for an article that begins here, unless it has parts of its own behind it. */
  private heldFor(
    { start, end }: { readonly start: number; readonly end: number },
    next: Token | undefined,
  ): readonly PlaceToken[] {
    const { held } = this;
    const paragraphBehind = next?.kind === "paragraph" && held.every(({ kind }) => kind !== "paragraph");
    this.held = [];
    const [first] = held;
    const last = held[held.length - 1];
    if (!first || !last || start - last.end > NEAR || (this.goesDeeper(end, next) && !paragraphBehind)) return [];
    const gap = this.text.slice(last.end, start);
    // `Angka 1`, and on the next line `Pasal 1`: headings.
    const headings = gap.includes("\n") && /[A-Z]/.test(this.text.charAt(first.start));
    return UPWARD.test(gap) && !headings ? held : [];
  }

  private goesDeeper(end: number, next: Token | undefined): boolean {
    const part = next?.kind === "paragraph" || next?.kind === "letter" || next?.kind === "number";
    return part && next.start - end <= NEAR && /^\s*(?:,\s*)?$/.test(this.text.slice(end, next.start));
  }

  private articleOf(token: PlaceToken, next: Token | undefined): void {
    const held = this.heldFor(token, next);
    this.article({ ...token, start: held[0]?.start ?? token.start });
    const draft = this.current;
    if (!draft) return;
    if (this.goesDeeper(token.end, next)) draft.below = held;
    else draft.places = below(draft.places, held);
    draft.inFront = held.length > 0;
    // `Pasal 33-nya`: of the law that was named last.
    if (draft.instrument || !this.last || !/^-nya(?![A-Za-z])/.test(this.text.slice(token.end, token.end + 6))) return;
    draft.instrument = { kind: "instrument", instrument: this.last, beside: [], start: token.end, end: token.end };
    draft.side = "inherited";
  }

  /** *Pasal tersebut* is a place only together with a part of it. */
  private same(start: number, end: number, next: Token | undefined): void {
    const last = this.drafts[this.drafts.length - 1];
    const article = last?.places[last.places.length - 1]?.place.article;
    const held = this.heldFor({ start, end }, next);
    if (last === undefined || article === undefined || (held.length === 0 && !this.goesDeeper(end, next))) return;
    this.article({ kind: "article", values: [article], start: held[0]?.start ?? start, end });
    const draft = this.current;
    if (!draft) return;
    draft.places = below(draft.places, held);
    draft.instrument = last.instrument;
    draft.side = last.instrument && "inherited";
  }

  private article({ values, start, end, kind }: PlaceToken): void {
    const inherited = this.ahead;
    const gap = inherited ? this.text.slice(inherited.token.end, start) : "";
    // `UU 7/2017 dan Pasal 188`: two things, as long as nothing of that law was cited before.
    const apart =
      inherited !== undefined &&
      !inherited.used &&
      /(?:^|[\s,])(?:dan\/atau|dan|serta|atau|maupun|and|or)\s*$/i.test(gap);
    const close = inherited !== undefined && !this.behind && !apart && (FOLLOWS.test(gap) || TITLE.test(gap));
    const taken = inherited !== undefined && !apart && (close || gap.length <= FAR) ? inherited : undefined;
    // A row is a row only of something: the sign alone means nothing.
    if (kind === "row" && !taken && !this.rowOfNext(end)) return;
    if (taken) taken.used = true;
    const first = close && this.drafts.every((draft) => draft.start !== inherited.token.start);
    this.current = {
      places: values.map((article) => ({ place: { article }, order: [] })),
      start: first ? inherited.token.start : start,
      from: start,
      to: end,
      end,
      instrument: taken?.token,
      side: taken ? (close ? "left" : "inherited") : undefined,
      byTheWay: this.behind !== undefined,
      before: this.last,
    };
    this.drafts.push(this.current);
  }

  private rowOfNext(end: number): boolean {
    const next = firstFrom(this.tokens, end);
    return next?.kind === "instrument" && CLOSE.test(this.text.slice(end, next.start));
  }

  private deepen(token: PlaceToken, index: number): void {
    const gap = this.text.slice(this.end, token.start);
    // `Pasal 251: hak atas uang (8)`: a bare number behind other words counts something else.
    if (this.text.startsWith("(", token.start) && /[a-z]{4}/i.test(gap)) return;
    const draft =
      this.current ?? this.letterOfCircular(token, this.tokens[index + 1]) ?? this.furtherPart(token, index);
    // `ayat (3) Pasal 280 dan ayat (1) Pasal 283`
    if (!draft || (draft.inFront && !draft.below && this.leadsUp(index))) {
      this.hold(token);
      return;
    }
    const part = this.numbering(token, draft, this.tokens[index + 1]);
    if (!part) return;
    draft.places = below(deepened(draft.places, part, /^\s*$/.test(gap)), draft.below ?? []);
    draft.below = undefined;
    draft.loose = draft.loose === true || !JOINED.test(gap);
    draft.to = token.end;
    draft.end = token.end;
  }

  /** `Pasal 5 huruf n (5)`: a bare number behind a letter is a number of it; in front of an article it counts that. */
  private numbering(token: PlaceToken, { places }: Draft, next: Token | undefined): PlaceToken | undefined {
    const last = places[places.length - 1];
    const ofLetter = last?.order[last.order.length - 1] === "letter" && last.place.paragraph === undefined;
    const bare = token.kind === "paragraph" && this.text.startsWith("(", token.start);
    if (!ofLetter || !bare || !/^\s*$/.test(this.text.slice(this.end, token.start))) return token;
    const counts = next?.kind === "article" && /^\s*$/.test(this.text.slice(token.end, next.start));
    return counts ? undefined : { ...token, kind: "number" };
  }

  /** `Pasal 87 ayat (2) UU ASN …, sedangkan ayat (4)`: another part of the article that the sentence named last. */
  private furtherPart(token: PlaceToken, index: number): Draft | undefined {
    const last = this.drafts[this.drafts.length - 1];
    const place = last?.places[last.places.length - 1];
    if (!last || !place || place.order.length === 0 || this.held.length > 0) return undefined;
    const gap = this.text.slice(last.end, token.start);
    if (gap.length > FAR || SENTENCE.test(gap) || this.leadsUp(index)) return undefined;
    const spoken = last.instrument?.instrument;
    // Of the same kind as what was written of the article, and worded: a bare `(4)` numbers what follows.
    if (spoken !== this.last || !place.order.includes(partOf(token)) || this.text.startsWith("(", token.start))
      return undefined;
    this.current = {
      ...last,
      places: [baseFor(place, partOf(token))],
      start: token.start,
      from: token.start,
      side: spoken && "inherited",
      byTheWay: false,
    };
    this.drafts.push(this.current);
    return this.current;
  }

  /** Do parts that begin here stand in front of their article? */
  private leadsUp(index: number): boolean {
    let at = index;
    for (let next = this.tokens[at + 1]; next; next = this.tokens[at + 1]) {
      const gap = this.text.slice(this.tokens[at]?.end, next.start);
      if (!UPWARD.test(gap)) return false;
      if (next.kind === "article" || next.kind === "same") return true;
      if (next.kind !== "paragraph" && next.kind !== "letter" && next.kind !== "number") return false;
      at += 1;
    }
    return false;
  }

  /** `B/71 huruf a`: letters of the ministry have no articles. */
  private letterOfCircular(token: PlaceToken, next: Token | undefined): Draft | undefined {
    const circular = (instrument: CitedInstrument | undefined): boolean =>
      instrument?.kind === "named" && /\bB\/[0-9]/i.test(instrument.name);
    const ahead = this.ahead?.token;
    const left = ahead && circular(ahead.instrument) && FOLLOWS.test(this.text.slice(ahead.end, token.start));
    const right =
      next?.kind === "instrument" &&
      circular(next.instrument) &&
      CLOSE.test(this.text.slice(token.end, next.start).replace(/\bsurat\b/i, ""));
    if (token.kind !== "letter" || (!left && !right)) return undefined;
    this.article({ kind: "article", values: [""], start: token.start, end: token.start });
    return this.current;
  }

  private again(start: number, end: number, near: boolean): void {
    const { last } = this;
    if (last && near && this.current) {
      this.instrument({ kind: "instrument", instrument: last, beside: [], start, end }, undefined, near, true);
    } else this.current = undefined;
  }

  private instrument(token: InstrumentToken, next: Token | undefined, near: boolean, again = false): void {
    const draft = this.current;
    const entry = { token, used: again };
    if (!again) this.alone.push(entry);
    this.current = undefined;
    // A decision of the Constitutional Court has no articles: what is cited beside it belongs to a law.
    if (isOfCourt(token)) return;
    this.last = token.instrument;
    if (draft && near && this.belongsToLeft(draft, token, next)) {
      for (const each of this.sameSentence(draft)) {
        each.instrument = token;
        each.side = "right";
      }
      draft.end = token.end;
      entry.used = true;
      this.behind = draft;
    } else this.behind = undefined;
    if (!again) this.ahead = entry;
  }

  private belongsToLeft(draft: Draft, token: InstrumentToken, next: Token | undefined): boolean {
    const close = CLOSE.test(this.text.slice(draft.to, token.start));
    const leads = next?.kind === "article" && FOLLOWS.test(this.text.slice(token.end, next.start));
    if (draft.side === "right") return false;
    if (draft.side === "left") return close && !leads && !/^\s*,/.test(this.text.slice(draft.to, token.start));
    if (draft.side === "inherited" && CONTRAST.test(this.text.slice(draft.to, token.start))) return false;
    return close || !leads;
  }

  /** The places in front that no instrument speaks for, as far as the sentence goes. */
  private sameSentence(draft: Draft): Draft[] {
    const own: Draft[] = [draft];
    let from = draft.from;
    for (let index = this.drafts.indexOf(draft) - 1; index >= 0; index -= 1) {
      const each = this.drafts[index];
      if (each?.instrument !== undefined || each === undefined) break;
      const gap = this.text.slice(each.to, from);
      if (gap.length > 2 * NEAR || (BREAK.test(gap) && !LISTED.test(gap)) || /[:"“”]|tidak\s+sama/.test(gap)) break;
      own.push(each);
      from = each.from;
    }
    return own;
  }

  found(): FoundCitation[] {
    return foundIn(this.text, this.drafts, this.alone, this.ids);
  }
}

function isOfCourt({ instrument }: InstrumentToken): boolean {
  return instrument.kind === "named" && instrument.name.startsWith("Putusan MK ");
}
