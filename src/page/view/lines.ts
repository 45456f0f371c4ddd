import { el, type Child } from "../dom.js";

/** Lines of a report as paragraphs: what ends in a colon leads what stands deeper below it. */
export function paragraphs(lines: readonly string[]): readonly Child[] {
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => el("p", { class: line.trimEnd().endsWith(":") ? "lead" : "line" }, line.trim()));
}
