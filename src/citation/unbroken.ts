/** A text to be searched: words that the end of a line has parted are whole again (`Un-` and `dang-Undang`), long gaps short. */

interface Unbroken {
  readonly text: string;
  /** From a place in this text to its place in the original; undefined where nothing was taken out. */
  readonly original?: (index: number) => number;
}

/** Gaps of white space that patterns need not look across, or they would try every part of them with every other. */
const LONGEST_GAP = 64;
/** What is left of a longer one, on both sides: enough for the end of a paragraph. */
const LEFT = LONGEST_GAP / 2;

const TAKEN_OUT = new RegExp(
  String.raw`(?<=[A-Za-z])-[ \t]*\r?\n[ \t]*(?=[A-Za-z])|(?<!\s)\s{${LONGEST_GAP + 1},}`,
  "g",
);
/** The longest word that is looked at. */
const WORD = 24;

export function unbroken(text: string): Unbroken {
  const cuts: { readonly at: number; readonly removed: number }[] = [];
  let removed = 0;
  const whole = text.replace(TAKEN_OUT, (gap, offset: number) => {
    const parted = gap.startsWith("-");
    if (parted && isCompound(text, offset, offset + gap.length)) return gap;
    const [front, back] = parted ? ["", ""] : [gap.slice(0, LEFT), gap.slice(-LEFT)];
    const at = offset - removed + front.length;
    removed += gap.length - front.length - back.length;
    cuts.push({ at, removed });
    return front + back;
  });
  if (cuts.length === 0) return { text };
  return { text: whole, original: (index) => index + removedBefore(cuts, index) };
}

/** A compound keeps its hyphen: `Undang-` and `Undang`, `pasal-` and `pasal`. */
function isCompound(text: string, end: number, start: number): boolean {
  const before = /(?<![A-Za-z])[A-Za-z]+$/.exec(text.slice(Math.max(0, end - WORD), end))?.[0] ?? "";
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
