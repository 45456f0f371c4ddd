/** What was kept or asked for lately, by its key: at least so many, at most twice as many. */
export class Recent<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  constructor(private readonly least: number) {}

  get(key: string): V | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: V): void {
    if (this.young.size >= this.least) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }

  clear(): void {
    this.young.clear();
    this.old.clear();
  }
}

const BUCKETS = 1 << 14;
/** Keys that meet in a bucket stay apart: in a cycle of cases two that shared one place would forget each other for ever. */
const PLACES = 4;

/** Whether a key was met before, as far as a table of fixed size tells: it forgets, and it may take one key for another. */
export class Sightings {
  private readonly table = new Int32Array(BUCKETS * PLACES);

  /** Notes the key, too, in place of what its bucket has held the longest. */
  again(key: string): boolean {
    let hash = 1;
    for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
    const { table } = this;
    const first = ((hash ^ (hash >>> 16)) & (BUCKETS - 1)) * PLACES;
    for (let place = first; place < first + PLACES; place += 1) if (table[place] === hash) return true;
    table.copyWithin(first + 1, first, first + PLACES - 1);
    table[first] = hash;
    return false;
  }
}
