/**
 * How the articles of the encoded instruments are divided, read from official texts: `node build/structure.mjs FOLDER`
 * writes the part `read` of `rules/structure.yaml`. Numbers and letters only; the texts themselves are not kept.
 * What somebody stated by hand (`stated`, `partial`) stays.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { importSource, root } from "./source.mjs";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder with the texts: node build/structure.mjs FOLDER");

const { Library, loadPack, partsOf, textFolder } = await importSource("build/law.ts");
const file = join(root, "rules/structure.yaml");
const { partial } = loadPack(join(root, "rules"));
// Excerpts quote parts of articles; what they leave out would look as if it were not there.
const texts = textFolder(folder);
const library = new Library({ ...texts, names: texts.names.filter((name) => !name.includes("-excerpts")) });

/** Articles of which the pack encodes something. */
function claimed({ id }) {
  const own = partial.provisions.filter((provision) => provision.id.startsWith(`${id}:`));
  const articles = own.map((provision) => provision.id.slice(id.length + 1).split(".")[0]);
  return [...new Set(articles)].filter((article) => /^\d/.test(article));
}

/** Parts in any wording: those of the instrument's own text and of every text that amended it. */
function partsIn(instrument, article) {
  const amending = (instrument.amended_by ?? []).map(({ instrument: id }) =>
    partial.instruments.find((each) => each.id === id),
  );
  const found = [instrument, ...amending].flatMap((each) => {
    const text = each === undefined ? undefined : library.textOf(each)?.articles.get(article);
    return text === undefined ? [] : [partsOf(text)];
  });
  if (found.length === 0) return undefined;
  const all = [...new Set(found.flat())].sort(inOrder);
  // An older wording had a paragraph where a newer one has letters below it: the smaller parts say more.
  return all.filter((part) => !all.some((other) => other.startsWith(`${part}.`)));
}

function inOrder(a, b) {
  const [left, right] = [a.split("."), b.split(".")];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one = "", other = ""] = [left[index], right[index]];
    if (one === other) continue;
    return /^\d+$/.test(one) && /^\d+$/.test(other) ? Number(one) - Number(other) : one < other ? -1 : 1;
  }
  return 0;
}

const read = {};
for (const instrument of partial.instruments) {
  const articles = claimed(instrument).flatMap((article) => {
    const parts = partsIn(instrument, article);
    return parts === undefined ? [] : [[article, parts]];
  });
  articles.sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1));
  if (articles.length > 0) read[instrument.id] = articles;
}

const block = (name, instruments) => [
  `${name}:`,
  ...instruments.flatMap(([id, articles]) => [
    `  ${id}:`,
    ...articles.map(
      ([article, parts]) => `    "${article}": [${parts.map((part) => JSON.stringify(part)).join(", ")}]`,
    ),
  ]),
];
const byHand = (name) => {
  const instruments = Object.entries(partial.structure[name] ?? {}).map(([id, articles]) => [
    id,
    Object.entries(articles),
  ]);
  return instruments.length === 0 ? [] : block(name, instruments);
};
const comment = readFileSync(file, "utf8")
  .match(/^(?:#.*\n)*/)[0]
  .trimEnd();
const text = [comment, ...block("read", Object.entries(read)), ...byHand("stated"), ...byHand("partial"), ""].join(
  "\n",
);
writeFileSync(file, await format(text, { parser: "yaml", printWidth: 120 }));
const counts = Object.values(read).flat();
console.log(
  `${counts.length} articles, ${counts.reduce((sum, [, parts]) => sum + Math.max(1, parts.length), 0)} parts`,
);
