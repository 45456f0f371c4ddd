/** Bytes as they arrive: from a file, from standard input. */
export type Bytes = AsyncIterable<Uint8Array>;

const LINE_FEED = 10;

/**
 * The bytes in pieces of text. A piece never ends inside a character; a byte-order mark is left out.
 * Throws a `TypeError` on what is not UTF-8.
 */
export async function* textOf(bytes: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== "") yield text;
  }
  // Throws where the bytes end inside a character; nothing else is left.
  decoder.decode();
}

/** A line of bytes without its line feed; `undefined` in place of one that is longer than `longest`. */
export interface ByteLine {
  /** 1-based. */
  readonly line: number;
  readonly bytes: Uint8Array | undefined;
  readonly length: number;
}

/** Bytes without a line feed after which there is no line any more: what comes behind is not read. */
const ENDLESS = 2 ** 30;

/**
 * The complete lines of each piece, together; the last line may lack its line feed. Holds one line and one piece. Ends
 * with a line that does not end.
 */
export async function* byteLines(bytes: Bytes, longest: number): AsyncGenerator<readonly ByteLine[]> {
  let line = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const finish = (part: Uint8Array): ByteLine => {
    const whole = length + part.length;
    const kept = whole > longest ? undefined : held.length === 0 ? part : Buffer.concat([...held, part]);
    held = [];
    length = 0;
    return { line: line++, bytes: kept, length: whole };
  };
  for await (const piece of bytes) {
    const lines: ByteLine[] = [];
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      lines.push(finish(piece.subarray(from, end)));
      from = end + 1;
    }
    const rest = piece.subarray(from);
    length += rest.length;
    if (length > longest) held = [];
    else if (rest.length > 0) held.push(rest);
    if (lines.length > 0) yield lines;
    if (length > ENDLESS) break;
  }
  if (length > 0) yield [finish(new Uint8Array(0))];
}
