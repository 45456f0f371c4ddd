import type { Piece } from "../../text/shared-text.js";

/** Handed over when so many bytes have gathered. */
const ENOUGH = 1024 * 1024;

/** A character of a JavaScript string is at most three bytes of UTF-8. */
const BYTES_A_CHARACTER = 3;

export interface Gathering {
  readonly put: (text: string | Uint8Array) => Promise<void>;
  /** Many small ones, one after another. */
  readonly putAll: (pieces: readonly Piece[]) => Promise<void>;
  /** Everything that was put is handed over. */
  readonly flush: () => Promise<void>;
}

/**
 * Gathers text as UTF-8 in memory that is used again, and hands it over in large pieces, so that text that waits costs
 * the collector nothing. Bytes are large pieces already. A piece is the receiver's until it has answered.
 */
export function gathering(handOver: (bytes: Uint8Array) => Promise<void>): Gathering {
  let spare: Buffer | undefined;
  let held: Buffer | undefined;
  let length = 0;
  const flush = async (): Promise<void> => {
    if (held === undefined || length === 0) return;
    const full = held;
    const bytes = full.subarray(0, length);
    held = spare;
    spare = undefined;
    length = 0;
    await handOver(bytes);
    spare = full;
  };
  const put = async (text: string | Uint8Array): Promise<void> => {
    if (typeof text !== "string") {
      await Promise.all([flush(), handOver(text)]);
      return;
    }
    const size = sizeOf(text, ENOUGH - length);
    // What is handed over is begun before anything else is put, so that the order stays whoever waits.
    const before = size > ENOUGH - length ? flush() : undefined;
    if (size > ENOUGH) await Promise.all([before, handOver(Buffer.from(text, "utf8"))]);
    else {
      length += (held ??= Buffer.allocUnsafeSlow(ENOUGH)).write(text, length, "utf8");
      await before;
    }
  };
  const putAll = async (pieces: readonly Piece[]): Promise<void> => {
    let size = 0;
    for (const piece of pieces) size += typeof piece === "string" ? piece.length * BYTES_A_CHARACTER : piece.length;
    if (size > ENOUGH) return put(Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
    const before = size > ENOUGH - length ? flush() : undefined;
    const gathered = (held ??= Buffer.allocUnsafeSlow(ENOUGH));
    for (const piece of pieces) {
      if (typeof piece === "string") length += gathered.write(piece, length, "utf8");
      else {
        gathered.set(piece, length);
        length += piece.length;
      }
    }
    await before;
  };
  return { put, putAll, flush };
}

/** How many bytes the text takes; no more than it may take where that has room. */
function sizeOf(text: string, room: number): number {
  const most = text.length * BYTES_A_CHARACTER;
  return most <= room ? most : Buffer.byteLength(text, "utf8");
}
