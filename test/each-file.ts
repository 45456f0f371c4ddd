/** Before the tests of each file: a folder that is theirs alone. */
import { renewScratch } from "./files.js";

renewScratch();
