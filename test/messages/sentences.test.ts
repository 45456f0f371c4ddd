/** Sentences that turn on a number, on a name that may be absent, or on one of two cases: both ways, in both languages. */
import { describe, expect, it } from "vitest";
import { batchWords } from "../../src/messages/batch.js";
import { caseWords } from "../../src/messages/case.js";
import { citeWords } from "../../src/messages/cite.js";
import { cliWords } from "../../src/messages/cli.js";
import { clock } from "../../src/messages/clock.js";
import { countedParts, limitText } from "../../src/messages/counted.js";
import { decisionOutcome } from "../../src/messages/decision-outcome.js";
import { diffWords } from "../../src/messages/diff.js";
import { explanation } from "../../src/messages/explain/explanation.js";
import { interviewWords } from "../../src/messages/interview.js";
import { pageWords } from "../../src/messages/page.js";
import { sentenceOf } from "../../src/messages/problem/say.js";
import { reportWords } from "../../src/messages/report-words.js";
import { rulesWords } from "../../src/messages/rules.js";
import { fineText } from "../../src/messages/sanction.js";
import { similarWords } from "../../src/messages/similar.js";
import { statusSentence } from "../../src/messages/status.js";
import { verifyWords } from "../../src/messages/verify.js";
import { whyWords } from "../../src/messages/why.js";

const { id, en } = { id: "id", en: "en" } as const;
const change = { what: "provision", id: "uji:1", part: "" } as const;
const verdict = { incident: "i", file: "f.json", actor: "a", act: "b", chain: "uji:1" } as const;
const days = { from: "2099-10-01", to: "2099-10-03" } as const;
const counted = { from: "report.known_on", days: 2, counting: "working", from_day: "2024-10-07" } as const;
const passed = { ...counted, first: "2024-10-08", skipped: [], if_first_counts: "2024-10-08" } as const;
const problem = (code: string, args: Readonly<Record<string, string>>): Parameters<typeof sentenceOf>[0] => ({
  code,
  severity: "error",
  args,
});

describe("a sentence", () => {
  it.each<readonly [said: string | undefined, expected: string | undefined]>([
    // the difference of two packs
    [diffWords.id.change({ ...change, change: "added" }), "+ provision uji:1"],
    [
      diffWords.en.change({ ...change, part: "fine", change: "changed", before: "1", after: "2" }),
      "~ provision uji:1 · fine: 1 → 2",
    ],
    [diffWords.en.change({ ...change, change: "changed", after: "2" }), "~ provision uji:1:  → 2"],
    [diffWords.en.change({ ...change, change: "removed", before: "1" }), "- provision uji:1: 1 → "],
    [diffWords.id.changes(0), "Tidak ada perbedaan."],
    [diffWords.id.changes(2), "2 perbedaan"],
    [diffWords.en.changes(0), "No difference."],
    [diffWords.en.changes(1), "1 difference"],
    [
      diffWords.en.verdict({ ...verdict, contest: null, before: "open", after: "open", change: "reasons" }, true),
      "i · a · b · uji:1: open, for other reasons",
    ],
    [
      diffWords.id.verdict({ ...verdict, contest: "c", after: "open", change: "status" }, false),
      "i (f.json) · a · b · c · uji:1: – → open",
    ],
    [
      diffWords.id.verdict({ ...verdict, contest: "c", days, before: "open", change: "status" }, true),
      "i · a · b · c · uji:1 · 2099-10-01..2099-10-03: open → –",
    ],
    // the study of a case
    [caseWords.id.didBy("menyukai, membagikan", "camat"), "didalilkan: menyukai, membagikan (camat)"],
    [caseWords.id.didBy("", "camat"), "tanpa perbuatan yang didalilkan (camat)"],
    [caseWords.en.didBy("", "camat"), "no conduct alleged (camat)"],
    // what is wrong with a citation, wherever it is told
    [reportWords.id.citationWhy["known_article"], "pasalnya disandikan, bagian itu belum"],
    [reportWords.en.citationWhy["number_not_paragraph"], "that list is numbered by points (angka), not paragraphs"],
    // the interview
    [interviewWords.id.misread({ code: "needed" }), "Pertanyaan ini harus dijawab."],
    [interviewWords.id.misread({ code: "yes_or_no" }), "Jawab ya atau tidak."],
    [interviewWords.en.misread({ code: "yes_or_no" }), "Answer yes or no."],
    [
      interviewWords.en.misread({ code: "not_a_day" }),
      "This is not read as a day. For example: 5 October 2024, 05-10-2024 (day first), 2024-10-05.",
    ],
    [interviewWords.id.misread({ code: "not_an_option", value: "x", suggestion: "" }), '"x" tidak ada dalam pilihan.'],
    [
      interviewWords.id.misread({ code: "not_an_option", value: "pnss", suggestion: "pns" }),
      '"pnss" tidak ada dalam pilihan. Maksudnya pns?',
    ],
    [interviewWords.en.misread({ code: "not_an_option", value: "x", suggestion: "" }), '"x" is not among the options.'],
    [
      interviewWords.en.misread({ code: "not_an_option", value: "pnss", suggestion: "pns" }),
      '"pnss" is not among the options. Did you mean pns?',
    ],
    [interviewWords.id.decides(2, ""), "menentukan 2 ketentuan"],
    [interviewWords.en.decides(1, ""), "bears on 1 provision"],
    [interviewWords.en.decides(2, "Disiplin"), "bears on 2 provisions: Disiplin"],
    [interviewWords.en.welcomeAsk("A", 1), "A · 1 question still matters"],
    [interviewWords.en.saved("a.json", 2, 0), "2 answers written to a.json. Nothing else matters any more."],
    [interviewWords.en.saved("a.json", 1, 1), "1 answer written to a.json. 1 question still matters."],
    [interviewWords.id.saved("a.json", 2, 0), "2 jawaban ditulis ke a.json. Tidak ada lagi yang menentukan."],
    [interviewWords.id.saved("a.json", 2, 3), "2 jawaban ditulis ke a.json. Masih 3 pertanyaan yang menentukan."],
    [interviewWords.id.unknownKey("k", ""), "Tidak ada pertanyaan terbuka dengan kunci k."],
    [interviewWords.id.unknownKey("k", "l"), "Tidak ada pertanyaan terbuka dengan kunci k. Maksudnya l?"],
    [interviewWords.en.unknownKey("k", ""), "There is no open question with the key k."],
    [interviewWords.en.unknownKey("k", "l"), "There is no open question with the key k. Did you mean l?"],
    // reports
    [reportWords.id.inDays(1), "besok"],
    [reportWords.id.inDays(2), "2 hari lagi"],
    [reportWords.en.inDays(1), "tomorrow"],
    [reportWords.en.ifValue("yes", undefined), "if yes"],
    [reportWords.en.ifValue("yes", "KASN"), "if yes (according to KASN)"],
    [reportWords.id.ifValue("ya", "KASN"), "bila ya (menurut KASN)"],
    [reportWords.en.tierRange(undefined, "berat"), "up to berat"],
    [reportWords.en.tierRange("berat", "berat"), "berat"],
    [reportWords.en.tierRange("ringan", "berat"), "ringan to berat"],
    [reportWords.id.tierRange("berat", "berat"), "berat"],
    [
      reportWords.en.stepDay("1 May 2024", "decided"),
      "the day of the report is not on record; forum and steps here follow the law of the day of the decision, 1 May 2024",
    ],
    [
      reportWords.id.stepDay("1 Mei 2024", "decided"),
      "hari laporan belum dicatat; forum dan langkah di sini menurut hukum hari putusan, 1 Mei 2024",
    ],
    [reportWords.en.otherForum(null, "1 May 2024", "KASN"), "if received until 1 May 2024: KASN"],
    [reportWords.id.otherForum(null, "1 Mei 2024", "KASN"), "bila diterima sampai 1 Mei 2024: KASN"],
    [reportWords.id.otherForum("1 Apr", "1 Mei", "KASN"), "bila diterima 1 Apr sampai 1 Mei: KASN"],
    [statusSentence.id.open(""), "belum dapat disimpulkan"],
    [statusSentence.en.open(""), "cannot be concluded yet"],
    [decisionOutcome("mediasi", id), "mediasi"],
    [fineText({ multiple: { id: "dua kali kerugian", en: "twice the loss" } }, id), "denda (dua kali kerugian)"],
    // time limits
    [
      countedParts({ ...passed, weekend: 1 }, en).join("; "),
      "2 working days since it became known (7 October 2024); first day 8 October 2024; passed over 1 weekend day; if the first day counts itself: 8 October 2024",
    ],
    [
      countedParts({ ...passed, weekend: 2, if_first_counts: null }, en).join("; "),
      "2 working days since it became known (7 October 2024); first day 8 October 2024; passed over 2 weekend days",
    ],
    [
      countedParts(
        { ...counted, from: "uji:9", from_day: null, first: null, skipped: [], weekend: 0, if_first_counts: null },
        en,
      ).join(),
      "2 working days since the step of uji:9",
    ],
    [limitText({ hours: 1, from: "report.known_on" }, en), "at most 1 hour since it became known"],
    [limitText({ days: 3, from: "report.known_on" }, en), "at most 3 calendar days since it became known"],
    // wordings and their days
    [citeWords.id.inForce("1 Mei", null), "berlaku sejak 1 Mei"],
    [citeWords.id.inForce("1 Mei", "2 Mei"), "berlaku 1 Mei sampai sebelum 2 Mei"],
    [citeWords.en.inForce("1 May", null), "in force from 1 May"],
    [citeWords.en.inForce("1 May", "2 May"), "in force from 1 May until before 2 May"],
    [whyWords.id.since("1 Mei", null), "sejak 1 Mei"],
    [whyWords.id.since("1 Mei", "2 Mei"), "1 Mei sampai sebelum 2 Mei"],
    [whyWords.en.since("1 May", null), "since 1 May"],
    [whyWords.en.since("1 May", "2 May"), "1 May until before 2 May"],
    // what the commands say at the end
    [cliWords.en.rulesTested({ files: 0, chains: 0, cases: 0, passed: 0, failed: 0 }), "No test was found."],
    [
      cliWords.en.rulesTested({ files: 1, chains: 2, cases: 1, passed: 1, failed: 0 }),
      "1 test file, 2 chains, 1 case: 1 as expected, 0 not",
    ],
    [
      cliWords.id.rulesTested({ files: 0, chains: 0, cases: 0, passed: 0, failed: 0 }),
      "Tidak ada satu uji pun yang ditemukan.",
    ],
    [
      cliWords.id.rulesTested({ files: 1, chains: 2, cases: 3, passed: 2, failed: 1 }),
      "1 berkas uji, 2 rantai, 3 kasus: 2 sesuai, 1 tidak",
    ],
    [cliWords.id.validated("a", true), "a: bentuknya sah"],
    [cliWords.id.validated("a", false), "a: bentuknya tidak sah"],
    [cliWords.en.validated("a", true), "a: valid in form"],
    [cliWords.en.validated("a", false), "a: not valid in form"],
    [
      rulesWords.id.mutation.score({ killed: 0, mutants: 0, excused: 0 }),
      "Tidak ada kesalahan yang dapat ditanam: tidak ada uji.",
    ],
    [
      rulesWords.en.mutation.score({ killed: 0, mutants: 0, excused: 0 }),
      "No error could be planted: there is no test.",
    ],
    [verifyWords.en.different("i", 1), "i: different in 1 place"],
    [verifyWords.en.different("i", 2), "i: different in 2 places"],
    [batchWords.id.progress(5, 2, undefined), "5 peristiwa, 2 per detik"],
    [batchWords.id.progress(5, 2, 61), "5 peristiwa, 2 per detik, sisa 1:01"],
    [batchWords.en.progress(5, 2, undefined), "5 incidents, 2 a second"],
    [batchWords.en.progress(5, 2, 61), "5 incidents, 2 a second, 1:01 left"],
    [clock(3723), "1:02:03"],
    [similarWords.id.cameOut(["dihentikan 2"]), "Hasilnya: dihentikan 2"],
    [similarWords.id.cameOut(["a 1", "b 2"]), "Hasilnya berbeda: a 1, b 2"],
    [similarWords.en.cameOut(["stopped 2"]), "They came out: stopped 2"],
    [similarWords.en.cameOut(["a 1", "b 2"]), "They came out differently: a 1, b 2"],
    [similarWords.en.finding("intent", 1, "x"), "intent: 1 case (x)"],
    [similarWords.en.finding("intent", 2, "x"), "intent: 2 cases (x)"],
    [pageWords.id.problems(0), "Peringatan"],
    [pageWords.id.problems(2), "2 kesalahan dalam berkas"],
    [pageWords.en.problems(0), "Warnings"],
    [pageWords.en.problems(1), "1 error in the file"],
    // problems
    [
      sentenceOf(problem("incident.syntax", { reason: "unexpected", found: "", line: "1" }), en).what,
      "Not valid JSON: the file ends in the middle.",
    ],
    [
      sentenceOf(problem("incident.syntax", { reason: "unexpected", found: "x", line: "1" }), en).what,
      "Not valid JSON: x cannot stand here.",
    ],
    ...["\u0000", "\u00a0", "\ufeff", "\u{e0001}"].map((found): [string, string] => [
      sentenceOf(problem("incident.syntax", { reason: "unexpected", found, line: "1" }), id).what,
      `Bukan JSON yang sah: U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")} tidak dapat berada di sini.`,
    ]),
    [sentenceOf(problem("input.not_text", { what: "line" }), id).what, "Baris ini bukan teks UTF-8."],
    [sentenceOf(problem("input.not_text", { what: "file" }), id).what, "Berkas ini bukan teks UTF-8."],
    [
      sentenceOf(problem("cli.set_form", { option: "--finding", value: "x" }), en).expected,
      "Write path=value, for instance intent=true.",
    ],
    [
      sentenceOf(problem("cli.set_form", { option: "--finding", value: "x" }), id).expected,
      "Tulis nama=nilai, misalnya intent=true.",
    ],
    [explanation("no.such_code", id, []), undefined],
  ])("%#: %s", (said, expected) => {
    expect(said).toBe(expected);
  });
});
