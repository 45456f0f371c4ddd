import { plain } from "./plain.js";

/** Nothing but what is printed on every machine: no sign of these can hide another. */
const ORDINARY = /^[\n\t -~]*$/;

const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as it reads: without signs that leave no mark and terminal escapes, letters and their accents in one, wide letters as plain ones. */
export function undisguised(text: string): string {
  return ORDINARY.test(text) ? text : plain(text).replace(unseen, "").normalize("NFKC");
}
