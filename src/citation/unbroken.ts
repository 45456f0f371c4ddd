/** Words that the end of a line has parted, whole again: `Un-` and `dang-Undang`. */

interface Unbroken {
  readonly text: string;
  /** From a place in this text to its place in the original; undefined where nothing was parted. */
  readonly original?: (index: number) => number;
}

const PARTED = /(?<=[A-Za-z])-[ \t]*\r?\n[ \t]*(?=[A-Za-z])/g;
/** The longest word that is looked at. */
const WORD = 24;

export function unbroken(text: string): Unbroken {
  const cuts: { readonly at: number; readonly removed: number }[] = [];
  let removed = 0;
  const whole = text.replace(PARTED, (gap, offset: number) => {
    if (isCompound(text, offset, offset + gap.length)) return gap;
    removed += gap.length;
    cuts.push({ at: offset + gap.length - removed, removed });
    return "";
  });
  if (cuts.length === 0) return { text };
  return { text: whole, original: (index) => index + removedBefore(cuts, index) };
}

/** A compound keeps its hyphen: `Undang-` and `Undang`, `pasal-` and `pasal`. */
function isCompound(text: string, end: number, start: number): boolean {
  const before = /[A-Za-z]+$/.exec(text.slice(Math.max(0, end - WORD), end))?.[0] ?? "";
  const after = /^[A-Za-z]+/.exec(text.slice(start, start + WORD))?.[0] ?? "";
  const newWord = /^[A-Z]/.test(after) && /[a-z]$/.test(before);
  return newWord || before.toLowerCase() === after.toLowerCase();
}

function removedBefore(cuts: readonly { readonly at: number; readonly removed: number }[], index: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.at ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.removed ?? 0;
}
