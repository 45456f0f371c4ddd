import type { Rulebook } from "../model.js";
import type { TestFile } from "../test/model.js";
import type { YamlPath } from "../yaml/document.js";

/** Everything of a pack that has a place in a file of its own. */
export function entitiesOf(rulebook: Rulebook): readonly object[] {
  return [
    ...rulebook.facts,
    ...Object.values(rulebook.value_sets),
    ...rulebook.instruments,
    ...rulebook.definitions,
    ...rulebook.readings,
    ...rulebook.calendars,
    ...rulebook.tracks,
    ...rulebook.ladders,
    ...rulebook.provisions,
    ...rulebook.precedents,
  ];
}

/** A string of the pack, where it stands, and the key above it. */
export interface TextSite {
  readonly entity: object;
  readonly path: YamlPath;
  readonly text: string;
}

/** Every string of the pack and of its tests; elements that a version takes over from another stand once. */
export function textSites(rulebook: Rulebook, tests: readonly TestFile[]): TextSite[] {
  return [...entitiesOf(rulebook), ...tests.flatMap((file) => file.tests)].flatMap((entity) =>
    stringsIn(entity, entity, []),
  );
}

function stringsIn(entity: object, value: unknown, path: YamlPath): TextSite[] {
  if (typeof value === "string") return [{ entity, path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(entity, item, [...path, index]));
  const copied = "elements_as" in value;
  return Object.entries(value).flatMap(([key, item]) =>
    (copied && key === "elements") || (path.length === 0 && key === "file")
      ? []
      : stringsIn(entity, item, [...path, key]),
  );
}

/** `…​.text.id` and `…​.text.en` are one text in two languages; the key above them says what it is. */
export function isSentence({ path }: TextSite): boolean {
  const [key, language] = path.slice(-2);
  return typeof key !== "undefined" && (language === "id" || language === "en") && path.length > 1;
}
