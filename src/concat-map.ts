/**
 * Like `Array.prototype.flatMap`, for what gives a list for each item. Where answers are made, V8's own cost several times
 * as much, as it takes whatever is given for anything.
 */
export function concatMap<T, U>(items: readonly T[], listOf: (item: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  for (const [index, item] of items.entries()) for (const each of listOf(item, index)) all.push(each);
  return all;
}
