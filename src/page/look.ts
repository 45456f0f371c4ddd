/** The tokens of the look as the page needs them: what the documents use, and two families of letters. */
import { fonts, variables } from "../report/design/style.js";
import { dark, light, type } from "../report/design/tokens.js";

const MONO = ["ui-monospace", "Cascadia Mono", "Consolas", "monospace"];

export function lookVariables(): string {
  return [
    `:root{color-scheme:light dark;${variables(light)};--sans:${fonts(type.sans)};--mono:${fonts(MONO)}}`,
    `@media (prefers-color-scheme:dark){:root{${variables(dark)}}}`,
    `@media print{:root{color-scheme:light;${variables(light)}}}`,
    "",
  ].join("\n");
}
