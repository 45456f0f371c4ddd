const NARROW = /[\sIJfijlrt.,:;'’()|[\]!·-]/;
const WIDE = /[^\p{L}\p{N}\p{P}]|[MWmw@%…—]|\p{Lu}|\p{Lo}/u;
const BOLD = 1.12;

const signWidth = (sign: string): number => (NARROW.test(sign) ? 5.4 : WIDE.test(sign) ? 11.5 : 8.3);

/** Units that a bold text takes in a drawing at 13 px, in the widest of the fonts that are asked for. */
export function boldWidth(text: string): number {
  return drawnWidth(text) * BOLD;
}

/** The same of a text that is not bold. */
export function drawnWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

/** A text for so many units; what was cut is shown by an ellipsis. */
export function fitting(text: string, units: number): string {
  const room = units - signWidth("…");
  let kept = "";
  let used = 0;
  let whole = true;
  for (const sign of text) {
    used += signWidth(sign);
    if (used > units) {
      whole = false;
      break;
    }
    if (used <= room) kept += sign;
  }
  return whole ? text : `${kept.trimEnd()}…`;
}

/** The same of a bold text. */
export function fittingBold(text: string, units: number): string {
  return fitting(text, units / BOLD);
}

/** Where a label of a point begins in a drawing: at its right, at its left if that is the place with room, and never outside. */
export function labelStart(
  label: { readonly x: number; readonly gap: number; readonly units: number },
  width: number,
): { readonly x: number; readonly left: boolean } {
  const { x, gap, units } = label;
  const fits = { right: x + gap + units <= width, left: x - gap - units >= 0 };
  const left = fits.left && (x > width * 0.6 || !fits.right);
  const start = left ? x - gap : Math.max(0, Math.min(x + gap, width - units));
  return { x: Math.round(start * 10) / 10, left };
}
