/** What the scripts on official texts take from the sources. Entry for `structure.mjs` and `text-lock.mjs`. */
export { textFolder } from "../src/rulebook/law-text/folder.js";
export { Library } from "../src/rulebook/law-text/library.js";
export { partsOf } from "../src/rulebook/law-text/parts.js";
export { passageHash } from "../src/rulebook/law-text/passage.js";
export { loadPack } from "../src/rulebook/load.js";
