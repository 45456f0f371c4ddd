/** The names and aliases by which instruments are cited without number and year. */

/** Finds them in a text. */
export class Names {
  private readonly names: readonly { readonly pattern: string; readonly firstWord: string }[];
  private readonly compiled = new Map<string, RegExp>();

  constructor(names: readonly string[]) {
    this.names = [...names]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map((name) => {
        const words = name.split(/\s+/);
        return {
          pattern: words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join(String.raw`\s+`),
          firstWord: (words[0] ?? "").toLowerCase(),
        };
      });
  }

  /** One pattern for all names whose first word stands in the text, the longest first; undefined where there is none. */
  patternFor(text: string): RegExp | undefined {
    const lower = text.toLowerCase();
    const words = this.names.filter(({ firstWord }) => lower.includes(firstWord)).map(({ pattern }) => pattern);
    if (words.length === 0) return undefined;
    const source = String.raw`(?<![A-Za-z0-9])(?:${words.join("|")})(?![A-Za-z0-9\/])`;
    const existing = this.compiled.get(source);
    if (existing) return existing;
    const pattern = new RegExp(source, "gi");
    this.compiled.set(source, pattern);
    return pattern;
  }
}

export const NO_NAMES = new Names([]);
