/**
 * Binds every version to the official passage that it rests on: `node build/text-lock.mjs FOLDER [RULES]` writes the hash of the
 * whole articles that a basis names into `basis[].passage_sha256`, where the folder has the text. The passages are not
 * kept. Without changes in the texts a second run changes nothing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";
import { importSource, root } from "./source.mjs";

const [folder, rules = join(root, "rules")] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder with the texts: node build/text-lock.mjs FOLDER [RULES]");

const { Library, loadPack, passageHash, textFolder } = await importSource("build/law.ts");
const { partial } = loadPack(rules, "");
const library = new Library(textFolder(folder));

/** Text put in place of a range. */
function edited(text, edits) {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, put }) => rest.slice(0, start) + put + rest.slice(end), text);
}

/** What has to change in the map of one basis so that it carries `hash`. */
function lockOf(text, node, hash) {
  const old = node.get("passage_sha256", true);
  if (old !== undefined) return old.value === hash ? [] : [{ start: old.range[0], end: old.range[1], put: hash }];
  if (node.flow) {
    const close = text.lastIndexOf("}", node.range[1] - 1);
    const before = text.slice(0, close).trimEnd().length;
    return [{ start: before, end: before, put: `, passage_sha256: ${hash}` }];
  }
  const at = node.get("at", true);
  const column = node.range[0] - (text.lastIndexOf("\n", node.range[0] - 1) + 1);
  return [{ start: at.range[1], end: at.range[1], put: `\n${" ".repeat(column)}passage_sha256: ${hash}` }];
}

let locked = 0;
let changed = 0;
for (const file of new Set(partial.provisions.map((provision) => provision.file))) {
  const path = join(rules, file);
  const text = readFileSync(path, "utf8");
  const document = parseDocument(text);
  const list = document.get("provisions");
  const nodes = isSeq(list) ? list.items : [document.contents];
  const edits = nodes.flatMap((node) =>
    node.get("versions").items.flatMap((version) =>
      version.get("basis").items.flatMap((basis) => {
        if (!isMap(basis)) return [];
        const instrument = partial.instruments.find(({ id }) => id === basis.get("instrument"));
        const found = instrument === undefined ? undefined : library.textOf(instrument);
        const hash = found === undefined ? undefined : passageHash(found.articles, basis.get("at"));
        if (hash === undefined) return [];
        locked += 1;
        return lockOf(text, basis, hash);
      }),
    ),
  );
  if (edits.length === 0) continue;
  changed += edits.length;
  writeFileSync(path, edited(text, edits));
}
console.log(`${locked} passages locked, ${changed} of them new or changed`);
