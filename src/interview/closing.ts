/** What may be added at the end: any other fact of the dictionary, a title, the provisions that somebody cites. */
import type { Rulebook } from "../rulebook/model.js";
import type { Json } from "../text/canonical-json.js";
import { factQuestion, placeOf, type Subject } from "./asking.js";
import type { JsonPath } from "../text/json-edit.js";
import { plainLine } from "../text/plain.js";
import { at, isList, pathText } from "./json.js";
import type { Interview } from "./interview.js";
import type { Option, Question } from "./model.js";

const plain = { decides: [], tracks: [] } as const;

interface Statable {
  readonly path: string;
  readonly subject: Subject;
  readonly option: Option;
}

/** Facts that nobody stated yet, each with where it would stand. */
function* statable(rulebook: Rulebook, json: Json): Generator<Statable> {
  const count = (key: string): number => {
    const list = at(json, [key]);
    return isList(list) ? list.length : 0;
  };
  for (const entry of rulebook.facts) {
    if (entry.derived || entry.path.startsWith("actor.conviction.") || entry.path.startsWith("election.")) continue;
    const scope = entry.path.split(".")[0];
    const subjects: readonly Subject[] =
      scope === "actor"
        ? Array.from({ length: count("actors") }, (_, actor) => ({ actor, act: 0 }))
        : scope === "report"
          ? [{ actor: 0, act: 0 }]
          : Array.from({ length: count("acts") }, (_, act) => ({ actor: 0, act }));
    for (const subject of subjects) {
      const place = placeOf(entry.path, subject, json);
      if (!place || at(json, place) !== undefined) continue;
      const label = entry.label ?? entry.question;
      const whose = subjects.length < 2 ? "" : ` (${idAt(json, place)})`;
      yield {
        path: entry.path,
        subject,
        option: {
          slug: pathText(place),
          label: { id: `${label.id}${whose}`, en: `${label.en}${whose}` },
          ...(entry.aliases ? { aliases: entry.aliases } : {}),
        },
      };
    }
  }
}

function idAt(json: Json, place: JsonPath): string {
  const id = at(json, [...place.slice(0, 2), "id"]);
  return typeof id === "string" ? plainLine(id) : "";
}

/** The question of the fact that was chosen. */
export function extraQuestion(rulebook: Rulebook, json: Json, slug: Json): Question | undefined {
  for (const { path, subject, option } of statable(rulebook, json))
    if (option.slug === slug) return factQuestion(rulebook, path, subject, json);
  return undefined;
}

export function* closingQuestions(rulebook: Rulebook, { json, entries }: Interview): Generator<Question> {
  const extras = entries.filter(({ id }) => id.startsWith("extra:"));
  const done = extras.some(({ reply }) => reply.kind !== "value");
  if (!done) {
    const options = [...statable(rulebook, json)].map(({ option }) => option);
    if (options.length > 0)
      yield { id: `extra:${extras.length}`, topic: "extra", at: [], input: { kind: "choice", options }, ...plain };
  }
  yield { id: "title", topic: "title", at: ["title"], input: { kind: "text" }, ...plain };
  yield { id: "narrative", topic: "narrative", at: ["narrative"], input: { kind: "text" }, ...plain };
  yield { id: "cites", topic: "cites", at: ["cites"], input: { kind: "texts" }, ...plain };
}
