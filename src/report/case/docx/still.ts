import type { IsoDay } from "../../../rulebook/model.js";

/** What a zip ends with; the directory before it has a line of this size, and names, for each file. */
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_SIZE = 46;

/** Year from 1980, month and day, as a zip counts them. */
function zipDay(day: IsoDay): number {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return ((Math.max(1980, year) - 1980) << 9) | (month << 5) | date;
}

/**
 * The same zip as if it had been written at the beginning of a day: the same content makes the same bytes,
 * whenever it is written. The times stand beside the content, so nothing has to be packed again.
 */
export function writtenOn(zip: Uint8Array, day: IsoDay): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const date = zipDay(day);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true);
    for (const place of [at + 12, local + 10]) {
      view.setUint16(place, 0, true);
      view.setUint16(place + 2, date, true);
    }
    at += DIRECTORY_SIZE + [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(at + offset, true), 0);
  }
  return bytes;
}
