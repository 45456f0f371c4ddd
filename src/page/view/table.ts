import { el, type Child } from "../dom.js";

/** A table that becomes a list of cards on a narrow screen; it stays a table for whoever listens to it. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (readonly Child[])[])[],
): HTMLElement {
  const heads = head.map((text) => el("th", { scope: "col", role: "columnheader" }, text));
  const bodies = rows.map((cells) => {
    const drawn = cells.map((cell, index) =>
      index === 0
        ? el("th", { scope: "row", role: "rowheader" }, ...cell)
        : el(
            "td",
            { role: "cell" },
            el("span", { class: "label", "aria-hidden": "true" }, head[index]),
            el("span", {}, ...cell),
          ),
    );
    return el("tr", { role: "row" }, drawn);
  });
  return el(
    "table",
    { role: "table" },
    el("caption", {}, caption),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, heads)),
    el("tbody", { role: "rowgroup" }, bodies),
  );
}
