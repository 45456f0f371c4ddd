/**
 * Like `Array.prototype.flatMap`, for what gives a list for each item. V8's own looks up and defines every element as on
 * any object, which was 6 % of a batch where answers are made.
 */
export function concatMap<T, U>(items: readonly T[], listOf: (item: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  let index = 0;
  for (const item of items) {
    for (const each of listOf(item, index)) all.push(each);
    index += 1;
  }
  return all;
}
