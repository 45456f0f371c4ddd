import { columnsOf, displayWidth } from "../../text/display-width.js";

/** Cuts to at most `width` columns; what was cut is shown by an ellipsis. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    if (used + columnsOf(character) > width - 1) break;
    kept += character;
    used += columnsOf(character);
  }
  return width < 1 ? "" : `${kept.trimEnd()}…`;
}
