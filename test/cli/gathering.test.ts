/** What a batch writes, gathered in large pieces: the same bytes in the same order, and no piece changed before it was taken. */
import { expect, it } from "vitest";
import { gathering } from "../../src/cli/batch/gathering.js";

const PIECE = 1024 * 1024;

/** A receiver that looks at each piece again when it has taken its time over it. */
function slowReceiver() {
  const pieces: Buffer[] = [];
  const changed: number[] = [];
  const receive = async (bytes: Uint8Array): Promise<void> => {
    const before = Buffer.from(bytes);
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (!before.equals(bytes)) changed.push(pieces.length);
    pieces.push(before);
  };
  return { pieces, changed, receive };
}

it("hands over every text as UTF-8, in order, in pieces of at most 1 MiB", async () => {
  const { pieces, changed, receive } = slowReceiver();
  const { put, flush } = gathering(receive);
  const texts = Array.from({ length: 60 }, (_, index) => `${index}:${"é😀x".repeat(index * 97)}\n`);
  for (const text of texts) await put(text);
  await flush();
  expect(Buffer.concat(pieces).equals(Buffer.from(texts.join("")))).toBe(true);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.length).toBeLessThan(texts.length);
  for (const { length } of pieces) expect(length).toBeLessThanOrEqual(PIECE);
  expect(changed).toEqual([]);
});

it("hands over at once what is larger than a piece, and what is bytes already, behind what waits", async () => {
  const { pieces, receive } = slowReceiver();
  const { put, flush } = gathering(receive);
  const large = "ü".repeat(PIECE);
  await put("a");
  await put(large);
  await put("b");
  await put(Buffer.from("c"));
  await flush();
  await flush();
  expect(pieces.map(({ length }) => length)).toEqual([1, 2 * PIECE, 1, 1]);
  expect(Buffer.concat(pieces).toString("utf8")).toBe(`a${large}bc`);
});

it("leaves a piece alone until the receiver has answered, also where nobody waits", async () => {
  const { pieces, changed, receive } = slowReceiver();
  const { put, flush } = gathering(receive);
  const texts = ["x", "y", "z"].map((sign) => sign.repeat(PIECE - 1));
  const putting = texts.map((text) => put(text));
  await Promise.all(putting);
  await flush();
  expect(pieces.map((piece) => piece.subarray(0, 1).toString("utf8"))).toEqual(["x", "y", "z"]);
  expect(changed).toEqual([]);
});
