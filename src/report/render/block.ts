/** A page before it is Markdown or HTML. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** `depth` counts from 0; a number stands in front of numbered items. */
export interface ListItem {
  readonly depth: number;
  readonly number?: number;
  readonly text: string;
}
