/** Where two values of plain JSON part: the place, and what stands there in each; absent where nothing does. */
export interface Difference {
  readonly place: string;
  readonly before?: unknown;
  readonly now?: unknown;
}

/** Every place at which the values part, as deep as possible, in the order of the first. */
export function differences(before: unknown, now: unknown, place = ""): readonly Difference[] {
  if (Object.is(before, now)) return [];
  if (Array.isArray(before) && Array.isArray(now)) {
    const longest = Math.max(before.length, now.length);
    return Array.from({ length: longest }, (_, index) =>
      differences(before[index], now[index], `${place}[${index}]`),
    ).flat();
  }
  if (isRecord(before) && isRecord(now)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...keys].flatMap((key) => differences(before[key], now[key], place === "" ? key : `${place}.${key}`));
  }
  return [{ place, ...(before === undefined ? {} : { before }), ...(now === undefined ? {} : { now }) }];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
