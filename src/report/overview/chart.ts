/** Bars as inline SVG, readable without seeing them: title, description, and a table with the same numbers. */
import type { Tone } from "../design/tone.js";
import { fitting } from "../design/drawn-width.js";
import { html } from "../design/page.js";

export interface Bar {
  readonly label: string;
  readonly parts: readonly { readonly tone: Tone; readonly value: number }[];
  /** The numbers in words, at the end of the bar. */
  readonly text: string;
}

export const chartStyle = `.ch rect{stroke:var(--ink);stroke-width:.6}.ch .b-settled{fill:var(--settled)}.ch .b-open{fill:var(--open);fill-opacity:.45}.ch .b-quiet{fill:var(--panel)}.ch svg{min-width:46rem}`;

const width = 800;
const labels = 270;
const values = 130;
const row = 24;

export function barChart(title: string, description: string, bars: readonly Bar[], id: string): string {
  if (bars.length === 0) return "";
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
  const scale = (width - labels - values) / most;
  const drawn = bars.map(({ label, parts, text }, index) => {
    const y = index * row + 4;
    let x = labels;
    const rects = parts.map(({ tone, value }) => {
      const size = Math.round(value * scale * 10) / 10;
      const rect = value === 0 ? "" : `<rect class="b-${tone}" x="${x}" y="${y}" width="${size}" height="${row - 8}"/>`;
      x = Math.round((x + size) * 10) / 10;
      return rect;
    });
    return `<text x="${labels - 8}" y="${y + 12}" text-anchor="end">${html(fitting(label, labels - 8))}</text>${rects.join("")}<text x="${x + 7}" y="${y + 12}">${html(text)}</text>`;
  });
  return [
    `<figure class="ch w" tabindex="0" role="group" aria-label="${html(title)}">`,
    `<svg viewBox="0 0 ${width} ${bars.length * row + 6}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${html(title)}</title><desc id="${id}-d">${html(description)}</desc>`,
    ...drawn,
    "</svg></figure>",
  ].join("");
}
