/** Applies a function to every string inside plain data; keys, numbers and booleans stay. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  return mapUnknown(value, change) as T; // the shape is kept: only strings are exchanged for strings
}

/** Whether a test holds for some string inside plain data. */
export function someString(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === "string") return test(value);
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) if (someString((value as Record<string, unknown>)[key], test)) return true; // own keys: plain data
  return false;
}

function mapUnknown(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapUnknown(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapUnknown(item, change)]));
}
