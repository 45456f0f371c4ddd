/** Compares names with numbers in them as people count: 5.n.2 before 5.n.10, D-2 before D-10; 71 before 71A. */
export function naturally(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const [one, two] = [Number(part), Number(other)];
    if (!Number.isNaN(one) && !Number.isNaN(two) && one !== two) return one - two;
    return part < other ? -1 : 1;
  }
  return left.length - right.length;
}

function partsOf(name: string): readonly string[] {
  return Array.from(name.toLowerCase().matchAll(/\d+|\D+/g), ([part]) => part);
}
