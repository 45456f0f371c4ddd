/** The names and aliases by which instruments are cited without number and year. */

/** The kind in front of a name, short or in full. */
const SPELLED: Readonly<Record<string, { readonly pattern: string; readonly words: readonly string[] } | undefined>> = {
  uu: { pattern: String.raw`(?:uu|undang\s*(?:-\s*)?undang)(?:\s+tentang)?`, words: ["undang"] },
  pp: { pattern: String.raw`(?:pp|peraturan\s+pemerintah)(?:\s+tentang)?`, words: ["pemerintah"] },
};

/** Finds them in a text. */
export class Names {
  private readonly names: readonly { readonly pattern: string; readonly firstWords: readonly string[] }[];
  private readonly compiled = new Map<string, RegExp>();

  constructor(names: readonly string[]) {
    this.names = [...names]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map((name) => {
        const words = name.split(/\s+/);
        const [first = "", ...rest] = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
        return {
          pattern: [SPELLED[first.toLowerCase()]?.pattern ?? first, ...rest].join(String.raw`\s+`),
          firstWords: [first.toLowerCase(), ...(SPELLED[first.toLowerCase()]?.words ?? [])],
        };
      });
  }

  /** One pattern for all names whose first word stands in the text, the longest first; undefined where there is none. */
  patternFor(text: string): RegExp | undefined {
    const lower = text.toLowerCase();
    const words = this.names
      .filter(({ firstWords }) => firstWords.some((word) => lower.includes(word)))
      .map(({ pattern }) => pattern);
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
