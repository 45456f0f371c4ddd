/**
 * A pattern that is prepared only for a text that holds one of the signs which all its matches hold (in small letters):
 * most texts are short, and preparing a pattern takes longer than reading them.
 */
export class Sign {
  private pattern: RegExp | undefined;

  constructor(
    private readonly source: string,
    private readonly flags: "g" | "gi",
    private readonly signs: readonly string[],
  ) {}

  /** All matches; `lower` is the text in small letters. */
  matchesIn(text: string, lower: string): readonly RegExpExecArray[] {
    if (!this.signs.some((sign) => lower.includes(sign))) return [];
    this.pattern ??= new RegExp(this.source, this.flags);
    return [...text.matchAll(this.pattern)];
  }
}
