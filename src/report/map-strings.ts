const WORD = /^(?:[a-z_]+|(?:actor|act|target|election|report|findings)(?:\.[a-z0-9_]+)+|reading:[a-z0-9-]+)$/;

/**
 * Applies a function to every string inside plain data; keys, numbers and booleans stay, and so does what is nothing but
 * words of ours and paths of facts under the keys `fixed`.
 */
export function mapStrings<T>(
  value: T,
  change: (text: string) => string,
  fixed: ReadonlySet<string> = new Set<string>(),
): T {
  return mapUnknown(value, change, fixed) as T; // the shape is kept: only strings are exchanged for strings
}

/** Whether a test holds for some string inside plain data. */
export function someString(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === "string") return test(value);
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) if (someString((value as Record<string, unknown>)[key], test)) return true; // own keys: plain data
  return false;
}

function mapUnknown(value: unknown, change: (text: string) => string, fixed: ReadonlySet<string>): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapUnknown(item, change, fixed));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      fixed.has(key) && [item].flat().every(isWord) ? item : mapUnknown(item, change, fixed),
    ]),
  );
}

/** `open`, `act.on`, `reading:makna-calon`. */
function isWord(value: unknown): boolean {
  return typeof value === "string" && WORD.test(value);
}
