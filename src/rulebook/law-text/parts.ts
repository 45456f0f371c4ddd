import { existing } from "../../existing.js";

/** Paragraphs, letters and numbers of an article: which there are, never what they say. */

type Kind = "paragraph" | "letter" | "number";

interface Marker {
  readonly kind: Kind;
  readonly value: number;
}

interface List {
  readonly kind: Kind;
  last: number;
}

/** A gap that the transcription can have in a list before it is no longer the same list. */
const GAP = 2;

/**
 * The smallest parts of an article as the tail of a provision's id: `1`, `2.a`, `n.5`; nothing where it is not
 * divided. Lists run without gaps, so only their ends count, and a marker that the scan lost is filled in.
 */
export function partsOf(text: string): string[] {
  const lists: List[] = [];
  const ends = new Map<string, { kind: Kind; last: number }>();
  for (const marker of markersOf(text)) {
    const at = lists.findLastIndex((list) => continues(list, marker));
    if (at >= 0) lists.length = at + 1;
    else if (begins(marker) && !lists.some(({ kind }) => kind === marker.kind))
      lists.push({ kind: marker.kind, last: 0 });
    else continue;
    const own = existing(lists.at(-1), "list");
    own.last = marker.value;
    const path = lists.slice(0, -1).map(labelOf).join(".");
    ends.set(path, { kind: own.kind, last: own.last });
  }
  return leaves("", ends);
}

function continues({ kind, last }: List, marker: Marker): boolean {
  return kind === marker.kind && marker.value > last && marker.value <= last + GAP;
}

function begins({ value }: Marker): boolean {
  return value === 1 || value === 2;
}

function labelOf({ kind, last }: { readonly kind: Kind; readonly last: number }): string {
  return kind === "letter" ? String.fromCharCode(96 + last) : String(last);
}

function leaves(path: string, ends: ReadonlyMap<string, { readonly kind: Kind; readonly last: number }>): string[] {
  const end = ends.get(path);
  if (end === undefined) return path === "" ? [] : [path];
  return Array.from({ length: end.last }, (_, index) => {
    const label = labelOf({ kind: end.kind, last: index + 1 });
    return leaves(path === "" ? label : `${path}.${label}`, ends);
  }).flat();
}

/** `(2)`, `b.`, `3.` where a new part can begin: at a line, or behind a mark that ends the one before. */
function markersOf(text: string): Marker[] {
  const pattern =
    /(^|\n|[.;:,]\s+(?:dan\/atau\s+|dan\s+|atau\s+)?|\s(?:dan\/atau|dan|atau)\s+)(?:\((\d{1,2})\)\s*|([a-z])\s?\.\s+|(\d{1,2})\s?\.\s+)(?=\S)/g;
  const markers: Marker[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, , paragraph, letter, number] = match;
    if (paragraph !== undefined) markers.push({ kind: "paragraph", value: Number(paragraph) });
    else if (letter !== undefined) markers.push({ kind: "letter", value: letter.charCodeAt(0) - 96 });
    else markers.push({ kind: "number", value: Number(number) });
    pattern.lastIndex = match.index + match[0].length - (match[0].endsWith(" ") ? 1 : 0);
  }
  return markers;
}
