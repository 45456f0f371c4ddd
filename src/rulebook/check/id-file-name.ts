import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** The file of a concept is named after its id; the file of a provision after its article, or after what its letters share. */
export const idFileName: Lint = ({ rulebook, at }) => {
  const concepts = [
    ...rulebook.instruments,
    ...rulebook.definitions,
    ...rulebook.readings,
    ...rulebook.calendars,
    ...rulebook.ladders,
    ...rulebook.precedents,
  ];
  return [
    ...concepts.flatMap((concept) =>
      stem(concept.file) === concept.id
        ? []
        : [problem("id-file-name", { id: concept.id, expected: `${concept.id}.yaml` }, at(concept, ["id"]))],
    ),
    ...rulebook.provisions.flatMap((provision) => {
      const expected = provisionFile(provision.id);
      if (fits(provision.file, expected)) return [];
      return [problem("id-file-name", { id: provision.id, expected }, at(provision, ["id"]))];
    }),
  ];
};

/** `uu-1-2015:71.1` → `provisions/uu-1-2015/pasal-71-1.yaml`; `skb-2022:KE-4` → `provisions/skb-2022/ke-4.yaml`. */
export function provisionFile(id: string): string {
  const [instrument = "", place = ""] = id.split(":");
  const parts = place.split(".").map((part) => part.toLowerCase());
  const article = /^\d/.test(place) ? ["pasal", ...parts] : parts;
  return `provisions/${instrument}/${article.join("-")}.yaml`;
}

/** Words that name the level of a part and may stand in a file name. */
const LEVELS = /^(?:pasal|ayat|huruf|angka|baris|butir|lampiran)$/;

/** The file may name fewer parts than the id, where the letters of one list share it, and may name their levels. */
export function fits(file: string, expected: string): boolean {
  const [folder, wanted] = split(expected);
  const [actual, found] = split(file);
  if (folder !== actual) return false;
  return found.length > 0 && found.every((part, index) => wanted[index] === part);
}

function split(file: string): readonly [string, readonly string[]] {
  const slash = file.lastIndexOf("/");
  const parts = stem(file)
    .split("-")
    .filter((part) => !LEVELS.test(part));
  return [file.slice(0, slash), parts];
}

function stem(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
}
