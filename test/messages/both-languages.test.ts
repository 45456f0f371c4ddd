/** Both languages tell the same things of a problem: every word that fills a sentence in one fills it in the other. */
import { describe, expect, it } from "vitest";
import { sentencesEn } from "../../src/messages/problem/all-en.js";
import { sentencesId } from "../../src/messages/problem/all-id.js";
import type { Sentence } from "../../src/messages/problem/sentence.js";

type Args = Record<string, string | readonly string[]>;
type Say = (args: Args) => Sentence;

// The catalogues are checked code by code; here every sentence is filled with marks instead of its own arguments.
const catalogues = { id: sentencesId, en: sentencesEn } as unknown as Record<
  "id" | "en",
  Readonly<Record<string, Say>>
>;

/** Sentences whose argument is one of a few words, each said in its own way. */
const CLOSED: ReadonlySet<string> = new Set(["incident.syntax", "input.not_text"]);

/** Marks for whatever is asked for; with `bare` nothing is known and nothing suggested. */
function marks(lists: ReadonlySet<string>, bare: boolean, asked: Set<string>): Args {
  return new Proxy<Args>(
    {},
    {
      get: (_, key) => {
        const name = String(key);
        asked.add(name);
        if (lists.has(name)) return bare ? [] : [`‹${name}›`];
        return bare && name === "suggestion" ? "" : `‹${name}›`;
      },
    },
  );
}

/** What is a list is not known from outside: whatever is asked for is tried as one, alone and with others. */
function said(say: Say, bare: boolean): Sentence {
  const asked = new Set<string>();
  for (let choice = 0; ; choice += 1) {
    const lists = new Set([...asked].filter((_, index) => (choice >> index) % 2 === 1));
    try {
      return say(marks(lists, bare, asked));
    } catch (error) {
      if (choice >= 2 ** asked.size) throw error;
    }
  }
}

function marksIn(sentence: Sentence): readonly string[] {
  const text = [sentence.what, sentence.expected, sentence.suggestion].join(" ");
  return [...new Set(text.match(/‹[^›]*›/g))].toSorted();
}

const codes = Object.keys(sentencesEn).filter((code) => !CLOSED.has(code));

describe.each([
  ["with everything that there is to say", false],
  ["where nothing is known and nothing suggested", true],
] as const)("a sentence %s", (_name, bare) => {
  it.each(codes)("%s", (code) => {
    const [id, en] = (["id", "en"] as const).map((language) => {
      const say = catalogues[language][code];
      if (say === undefined) throw new Error(`no sentence for ${code}`);
      return said(say, bare);
    });
    if (id === undefined || en === undefined) throw new Error("two languages");
    expect(marksIn(en)).toEqual(marksIn(id));
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(id).toSorted());
  });
});
