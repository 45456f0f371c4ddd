import { undisguised } from "../text/undisguised.js";
import { bareName } from "../text/bare-name.js";

/** Which texts that look like a word of ours may yet be somebody's name (`siti-aminah`): ids of the incident, or whatever is quoted. */
type RunTogether = ReadonlySet<string> | "all";

/** `kepala-desa`, `pns:berat`, `act.on`, `uu-1-2015:71.1+188`. */
const OURS = /^[a-z0-9]+(?:[-.:+_][a-z0-9]+)*$/;

/** How the names of an incident are found. */
export interface NamePatterns {
  /** The names as they were written. */
  readonly asWritten: RegExp;
  /** The same, whatever ties their words together: `siti-aminah`, `@sitiaminah`. Words of ours may look like that: `kepala-desa`. */
  readonly tied: RegExp;
  readonly runTogether: RunTogether;
}

/** What stands in the place of a name. */
type SignFor = (name: string) => string;

/** Too short to tell a name from an ordinary syllable. */
const SHORTEST = 3;

const SIGNS_BETWEEN = "[\\s_.,@-]";

export function namePatternsOf(
  personal: readonly string[],
  runTogether: RunTogether = new Set(),
): NamePatterns | undefined {
  const written = personal.map((name) => undisguised(name).trim());
  const names = longestFirst(written.flatMap((name) => [name, bareName(name)]));
  if (names.length === 0) return undefined;
  return {
    asWritten: wholeWords(names.map((name) => literal(name).replace(/\s+/g, "\\s+"))),
    tied: wholeWords(names.map(tiedForm)),
    runTogether,
  };
}

/** A text with a sign for every name in it. */
export function maskNames(text: string, { asWritten, tied, runTogether }: NamePatterns, signFor: SignFor): string {
  const named = text.replace(asWritten, signFor);
  return runTogether === "all" || runTogether.has(text) || !OURS.test(text) ? named.replace(tied, signFor) : named;
}

function longestFirst(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter(({ length }) => length >= SHORTEST).toSorted((a, b) => b.length - a.length);
}

/** `siti[-_. ]*aminah`; a name of signs alone stays as it is. */
function tiedForm(name: string): string {
  const words = name.split(new RegExp(`${SIGNS_BETWEEN}+`)).filter((word) => word !== "");
  return words.join("").length < SHORTEST ? literal(name) : words.map(literal).join(`${SIGNS_BETWEEN}*`);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function wholeWords(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}
