/** How far the pieces of a citation may stand apart, and what may stand between them. */

/** Characters between two pieces that still belong together. */
export const NEAR = 48;
/** Characters within one sentence over which an instrument still speaks for what follows it. */
export const FAR = 160;

/** Characters behind a citation that may say more about it. */
export const AFTER = 80;

/** The end of a sentence, of a table row, of a list item or of a paragraph. */
export const BREAK =
  /;|\n\s*(?:\n|[-|#•]|[0-9a-z]{1,2}[.)]\s)|(?<!\b(?:[Nn]o|[Jj]o|[Jj]is|hrf|[Pp]sl|[Pp]s|[Aa]rt|thn|th|dll|[Kk]ab|[Pp]rov))\.\s+["“(]?[A-Z]/u;

/** The end of a sentence or of a paragraph. */
export const SENTENCE = /[.:]\s+["“(]?[A-Z]|\n\s*(?:\n|[-|#•]|[0-9a-z]{1,2}[.)]\s)/u;
/** Nothing but a small word between a place and the instrument behind it. */
export const CLOSE =
  /^\s*(?:,\s*)?(?:\(\s*)?(?:lampiran\s+[IVX]+\s*)?(?:(?:dari|dalam|pada|menurut|of|in|under)\s*)?(?:the\s*)?(?:\)\s*)?$/i;
/** Nothing that could begin another thought between a place and the instrument behind it: `Pasal 494 UU 7/2017`. */
export const BEHIND_AT_ONCE = /^\s*(?:(?:dari|dalam|pada|of|in)\s+)?(?:the\s+)?$/i;
/** The same in front: `UU 7/2017, khususnya Pasal 494`. */
export const IN_FRONT_AT_ONCE = /^\s*(?:,\s*)?(?:(?:khususnya|pada|dalam)\s+)?$/i;
/** Nothing but signs and a small word between the parts of a place, or between an article and its parts. */
export const JOINED =
  /^[\s,;(*"“”/-]*(?:(?:dan\s*\/\s*atau|dan|atau|serta|maupun|jo\.?|juncto|sampai(?:\s+dengan)?|s\.?d\.?|dari|pada|dalam|of|and|or|to)\s*)?$/i;
/** The instrument is said behind what stands there: `Pasal 494, yakni kurungan setahun, ada di UU Pemilu`. */
export const LOCATED = /(?:ada|terdapat|tercantum|termuat|dimuat|diatur|tertuang)\s+(?:di|dalam|pada)\s*$/i;
/** The sentence turns to something else, before it names another instrument. */
export const CONTRAST =
  /(?<![A-Za-z])(?:sedangkan|sementara|tetapi|namun|tidak\s+sama|berbeda|while|whereas)(?![A-Za-z])/i;
/** Nothing but a sign or a small word between an instrument and the place behind it. */
export const FOLLOWS =
  /^\s*(?:[,:(|]\s*)?(?:(?:khususnya|terutama|yaitu|yakni|pada|dalam|di|especially)\s*)?(?:ketentuan\s*)?$/i;
/** The title of a law between its number and the place. */
export const TITLE = /^\s*(?:,\s*)?tentang\s/i;
/** A list of articles, each with its parts, goes on behind a semicolon. */
export const LISTED = /^\s*;\s*(?:(?:dan\s*\/\s*atau|dan|serta|atau|jo\.?|juncto)\s*)?$/i;
/** Nothing but a small word between a part and the article behind it: `huruf a Pasal 30`. */
export const UPWARD = /^\s*(?:(?:dari|dalam|pada|of)\s*)?$/i;
