/** An error put into a file of a pack: the caret ‸ in `put` marks where its one finding must stand. */
export interface Plant {
  /** The kind of error, as a reviewer would call it. */
  readonly kind: string;
  readonly code: string;
  readonly file: string;
  readonly find: string;
  readonly put: string;
  /** Where `put` has no caret: the text at which the finding stands. */
  readonly at?: string;
  /** The word that the finding suggests. */
  readonly suggestion?: string;
  /** A second replacement that belongs to the same error, and its file where it is another one. */
  readonly also?: readonly [find: string, put: string];
  readonly alsoIn?: string;
  /** `put` is the whole file. */
  readonly whole?: boolean;
  /** The file is taken away. */
  readonly gone?: boolean;
  /** The file in which the finding stands, where it is not the one that was changed; "" for the whole pack. */
  readonly foundIn?: string;
}

/** A finding as it must come out. */
export interface Expected {
  readonly kind: string;
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly suggestion?: string;
}

/** A character of the private-use area for each plant of a batch, in place of its caret until all are put. */
const mark = (index: number): string => String.fromCodePoint(0xf0000 + index);
const MARKS = /[\u{F0000}-\u{F0FFF}]/gu;

/**
 * Puts errors into the texts of a pack (path inside the pack → text) and says what must be found. `undefined` takes a
 * file away.
 */
export function plant(
  plants: readonly Plant[],
  textOf: (file: string) => string,
): { readonly changed: ReadonlyMap<string, string | undefined>; readonly expected: readonly Expected[] } {
  const marked = new Map<string, string>();
  const gone = new Set<string>();
  const replace = (file: string, find: string, put: string): void => {
    const text = marked.get(file) ?? textOf(file);
    if (!text.includes(find)) throw new Error(`nothing like ${JSON.stringify(find)} stands in ${file}`);
    marked.set(
      file,
      text.replace(find, () => put),
    );
  };
  for (const [index, each] of plants.entries()) {
    const put = each.put.replace("‸", mark(index));
    if (each.gone === true) gone.add(each.file);
    else if (each.whole === true) marked.set(each.file, put);
    else replace(each.file, each.find, put);
    if (each.also !== undefined) replace(each.alsoIn ?? each.file, ...each.also);
  }
  const changed = new Map<string, string | undefined>([
    ...[...marked].map(([file, text]): [string, string] => [file, text.replace(MARKS, "")]),
    ...[...gone].map((file): [string, undefined] => [file, undefined]),
  ]);
  const expected = plants.map(({ kind, code, file, foundIn = file, at, suggestion }, index): Expected => {
    const text = marked.get(foundIn) ?? (foundIn === "" ? "" : textOf(foundIn));
    const found = text.includes(mark(index)) ? text.indexOf(mark(index)) : text.replace(MARKS, "").indexOf(at ?? "\0");
    if (found === -1 && foundIn !== "")
      throw new Error(`${kind}: no caret, and ${String(at)} does not stand in ${foundIn}`);
    const before = text.includes(mark(index))
      ? text.slice(0, found).replace(MARKS, "")
      : text.replace(MARKS, "").slice(0, found);
    const lines = before.split("\n");
    const place =
      foundIn === "" ? { line: 0, column: 0 } : { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
    return { kind, code, file: foundIn, ...place, ...(suggestion === undefined ? {} : { suggestion }) };
  });
  return { changed, expected };
}

/** The plants in as few rounds as they need: those that want the same words of a file cannot stand together. */
export function rounds(plants: readonly Plant[], textOf: (file: string) => string): readonly (readonly Plant[])[] {
  const [together, rest]: [Plant[], Plant[]] = [[], []];
  for (const each of plants)
    if (canStand([...together, each], textOf)) together.push(each);
    else rest.push(each);
  return together.length === 0 || rest.length === 0 ? [together] : [together, ...rounds(rest, textOf)];
}

function canStand(plants: readonly Plant[], textOf: (file: string) => string): boolean {
  try {
    plant(plants, textOf);
    return true;
  } catch {
    return false;
  }
}
