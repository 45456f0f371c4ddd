import type { AnswerDocument } from "../../src/answer/model.js";
import type { Language } from "../../src/messages/language.js";
import { reportWords } from "../../src/messages/report-words.js";
import { lexiconOf } from "../../src/report/lexicon.js";
import { plainPaint } from "../../src/report/paint.js";
import { pretty, type PrettyOptions } from "../../src/report/pretty.js";
import type { View } from "../../src/report/pretty/view.js";
import type { FactEntry, Rulebook } from "../../src/rulebook/model.js";

function entry(path: string, id: string, en: string, part: Partial<FactEntry> = {}): FactEntry {
  const kind = path.startsWith("findings.") ? "finding" : "fact";
  const question = { id: `Adakah ${id}?`, en: `Is there ${en}?` };
  return { path, kind, type: "boolean", label: { id, en }, question, help: { id: "", en: "" }, ...part };
}

/** As much of a dictionary as the sample needs. */
export const rulebook: Rulebook = {
  pack: { id: "contoh", version: "1", verified_on: "2026-11-21", sha256: "" },
  facts: [
    entry("actor.status", "kedudukan", "position", {
      type: "enum",
      values: [{ slug: "pns", label: { id: "Pegawai Negeri Sipil (PNS)", en: "Civil servant (PNS)" } }],
    }),
    entry("actor.discipline.examined", "pemeriksaan disiplin", "disciplinary examination", { type: "examined" }),
    entry("actor.conviction.imprisonment_months", "lama pidana", "length of sentence", {
      type: "number",
      unit: "months",
    }),
    entry("act.on", "hari perbuatan", "day of the act", { type: "date" }),
    entry("act.conduct", "perbuatan", "conduct", {
      type: "list",
      values: [
        { slug: "membagikan", label: { id: "Membagikan unggahan", en: "Sharing a post" } },
        { slug: "menyukai", label: { id: "Menyukai unggahan", en: "Liking a post" } },
      ],
    }),
    entry("act.in_office_capacity", "kapasitas jabatan", "office capacity"),
    entry("findings.intent", "kesengajaan", "intent"),
    entry("findings.favours_or_harms", "menguntungkan/merugikan", "favouring or harming"),
    entry("findings.duty_breached", "kewajiban dilanggar", "breach of duty"),
    entry("findings.partisan_leaning", "keberpihakan", "partiality"),
  ],
  value_sets: {},
  instruments: [],
  definitions: [],
  readings: [],
  calendars: [],
  tracks: [],
  ladders: [],
  provisions: [],
  precedents: [],
  holidays: { days: [] },
  structure: {},
};

export function render(document: AnswerDocument, options: Partial<PrettyOptions> = {}): string {
  return pretty(document, {
    width: 80,
    paint: plainPaint,
    lexicon: lexiconOf(rulebook, document.language),
    details: false,
    verbose: false,
    quiet: false,
    ...options,
  });
}

/** What the parts of the terminal view are given. */
export function viewOf(language: Language = "id", part: Partial<View> = {}): View {
  return {
    language,
    words: reportWords[language],
    lexicon: lexiconOf(rulebook, language),
    paint: plainPaint,
    width: 80,
    on: "2024-10-20",
    verbose: false,
    ...part,
  };
}

export const lines = (text: string): string[] => text.split("\n").slice(0, -1);

/** What stands before the details. */
export function summaryOf(text: string): string[] {
  const all = lines(text);
  return all.slice(0, all.findIndex((line) => line.startsWith("──")) - 1);
}
