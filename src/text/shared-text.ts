/** Text, or what is UTF-8 already. */
export type Piece = string | Uint8Array;

const encoder = new TextEncoder();

/** Text of data that come back in many answers and never change: written once, and kept as UTF-8 while the data are. */
export class SharedText<T extends object> {
  private readonly written = new WeakMap<T, Uint8Array>();

  constructor(private readonly write: (data: T) => string) {}

  of(data: T): Uint8Array {
    const known = this.written.get(data);
    if (known !== undefined) return known;
    const bytes = encoder.encode(this.write(data));
    this.written.set(data, bytes);
    return bytes;
  }
}
