/** What each fuzzer begins with: the fixtures, the forms of the tests, and the words that its language is made of. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { FORMS } from "../citation/forms.js";
import { HELD_OUT } from "../citation/held-out.js";
import { readFixtures } from "../fixture.js";
import { whole } from "../incident/whole-incident.js";
import type { Language } from "./mutate.js";

export const TARGETS = ["json", "ndjson", "csv", "yaml", "rules", "pack", "citations", "judge"] as const;
export type Target = (typeof TARGETS)[number];

export interface Corpus extends Language {
  readonly texts: readonly string[];
}

/** The largest are left to tests of their own: they only make the search slow. */
const SHORT = 6000;
const short = (text: string): boolean => text.length <= SHORT;

const split = (words: string): readonly string[] => words.split(" ");

const KEYS = split(
  "id title actors acts by on conduct status election cycle office region findings value one_of unknown contested " +
    "not_applicable from to between target kind report people cites evidence decisions favours_or_harms intent",
);
const SLUGS = split("pns pppk asn membagikan pilkada-2024 bupati pasangan-calon bawaslu terlapor camat medsos FB niat");

const incidents = (): readonly string[] =>
  readFixtures()
    .flatMap(({ texts }) => [texts["day-one"], texts.decided])
    .filter(short);

const JSON_WORDS = [
  ...KEYS.map((key) => `"${key}":`),
  ...SLUGS.map((slug) => `"${slug}"`),
  ...split('{ } [ ] , : " \\ \\u0000 \\ud800 \\" "id":"a", [[[[[[[[ {"a":{"a":{"a": // /* NaN Infinity 1e400 -0'),
  "\n",
];

const CSV_HEADS = [
  "id,actor.status,act.on,act.conduct\na,pns,2024-10-05,membagikan\nb,pppk;pns,2024-10-01..2024-10-03,menyukai\n",
  'id;title;actor.id;actor.status;act.id;act.on;act.conduct;findings.intent;people.terlapor.name\nk;"x;y";camat;pns;rapat;05/10/2024;membagikan;?;Budi\n',
  'sep=;\nid;narrative\na;"satu\ndua ""tiga"""\n',
  "id\tact.on\na\t-\nb\t?\nb\t? belum\n",
];

/** Files of rules of every kind, and of a pack that is small. */
const ruleFiles = (): readonly string[] =>
  ["rules", "fixtures/packs/sound"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .filter((text) => text.length <= 3000)
      .filter((_, index) => folder !== "rules" || index % 9 === 0),
  );

const RULE_WORDS = [
  ...split("id: title: text: versions: in_force: from: until: elements: condition: when: fact: in: is: any: all: not:"),
  ...split(
    "meets: reads: finding: provision: within: before: after: ref: certainty: sources: breach_of: track: sanction:",
  ),
  ...split("&a *a <<: !!js ? | > - --- ... [ ] { } # ' \" %YAML true null ~ 1e9 0o7 .inf 2024-10-05 '2024-10-05'"),
  ...["\n", "\n  ", "\n    ", "\n  - ", ": ", "- - - - - - - - - - - -", "[[[[[[[[[[[[", "{a: {a: {a: {a: "],
];

const CITATION_WORDS = [
  ...split(
    "Pasal pasal Ps. psl ayat huruf angka (1) (2 a. b c.1 5 71 188 jo. jis dan atau s.d. sampai tersebut yo ke-1",
  ),
  ...split(
    "UU PP UU/1/2015 1/2015 Nomor No. Nr Tahun Th. 2016 20/2023 SKB SE MK Perbawaslu KUHP Undang-Undang tentang",
  ),
  ...[
    "Undang-Undang Nomor 10 Tahun 2016",
    "Putusan MK Nomor 136/PUU-XXII/2024",
    "; ",
    ", ",
    ") ",
    ".\n",
    " – ",
    "ayat dua",
  ],
];

export function corpusOf(target: Target): Corpus {
  switch (target) {
    case "json":
      return {
        texts: [JSON.stringify(whole), ...incidents(), `[${incidents().slice(0, 3).join(",")}]`],
        words: JSON_WORDS,
      };
    case "judge":
      return { texts: incidents(), words: JSON_WORDS };
    case "ndjson": {
      const lines = incidents().map((text) => JSON.stringify(JSON.parse(text)));
      return { texts: [...lines, lines.slice(0, 4).join("\n")], words: JSON_WORDS };
    }
    case "csv":
      return {
        texts: CSV_HEADS,
        words: [...KEYS, ...SLUGS, ...split('actor. act. , ; "" " sep=, ? - ..'), "\t", "\n", "\r\n"],
      };
    case "yaml":
      return {
        texts: incidents().map((text) => stringify(JSON.parse(text))),
        words: [...RULE_WORDS, ...KEYS, ...SLUGS],
      };
    case "rules":
    case "pack":
      return { texts: ruleFiles(), words: RULE_WORDS };
    case "citations":
      return { texts: [...FORMS, ...HELD_OUT].map(({ text }) => text), words: CITATION_WORDS };
  }
}
