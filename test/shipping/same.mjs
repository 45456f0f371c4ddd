/**
 * `node test/shipping/same.mjs PROGRAM [WORD…]`: whether another program, packed, installed or in one file, judges all
 * incidents of the fixtures exactly as the program of this working tree does. Exit code 1 where one byte differs.
 */
import { differing, incidents, judged, judgedHere, together } from "./judged.mjs";

const other = process.argv.slice(2);
if (other.length === 0) throw new Error("name the program that is to be compared");
const [ours, theirs] = await together([judgedHere, () => judged(other)]);
const different = differing(ours, theirs);
if (different.length > 0) {
  console.error(`${other.join(" ")} differs in: ${different.join(", ")}`);
  process.exitCode = 1;
} else {
  console.log(`${incidents.length} incidents, ${Object.keys(ours.hashes).length} formats: the same bytes`);
}
