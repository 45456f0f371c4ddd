import { expect, it } from "vitest";
import { redactAnswer, redactProblems } from "../../src/report/redact.js";
import { answer } from "./sample.js";

const named = { ...answer, notes: ["Budi Santoso hadir; BUDI  santoso menyukai. Budiman bukan dia."] };

it("masks names wherever they stand, whole words only, and says so", () => {
  const masked = redactAnswer(named, ["Budi Santoso", "", "ab"], "id");
  expect(masked.notes).toEqual(["[disamarkan] hadir; [disamarkan] menyukai. Budiman bukan dia."]);
  expect(masked.redacted).toBe(true);
});

it("keeps the hash of the incident", () => {
  expect(redactAnswer(named, ["000"], "id").incident.sha256).toBe(answer.incident.sha256);
});

it("takes names literally", () => {
  expect(redactAnswer({ ...answer, notes: ["a.b+ (c)"] }, ["a.b+ (c"], "en").notes).toEqual(["[masked])"]);
});

it("keeps people apart whose ids are names, and the same person one", () => {
  const [actor] = answer.actors;
  const [verdict] = answer.verdicts;
  if (!actor || !verdict) throw new Error("the sample has an actor and a verdict");
  const two = {
    ...answer,
    actors: [
      { ...actor, id: "siti" },
      { ...actor, id: "budi" },
    ],
    verdicts: [
      { ...verdict, actor: "budi" },
      { ...verdict, actor: "siti" },
    ],
    notes: ["Siti dan BUDI hadir."],
  };
  const masked = redactAnswer(two, ["Budi", "Siti"], "id");
  expect(new Set(masked.actors.map(({ id }) => id)).size).toBe(2);
  expect(masked.verdicts.map(({ actor: id }) => id)).toEqual(masked.actors.map(({ id }) => id).toReversed());
  expect(masked.notes).toEqual([`${masked.actors[0]?.id} dan ${masked.actors[1]?.id} hadir.`]);
  expect(JSON.stringify(masked)).not.toMatch(/\b(?:budi|siti)\b/i);
  expect(redactAnswer({ ...two, actors: [{ ...actor, id: "siti" }] }, ["Siti"], "id").actors[0]?.id).toBe(
    "[disamarkan]",
  );
});

it("masks whatever a problem quotes, also where an answer has words of its own under that key", () => {
  const problem = {
    code: "input.not_found",
    severity: "error",
    args: { path: "budi", suggestion: "act.budi" },
  } as const;
  expect(redactProblems([problem], "", "id", ["Budi"])[0]?.args).toEqual({
    path: "[disamarkan]",
    suggestion: "act.[disamarkan]",
  });
});

/** Notes as they are told of these people. */
function toldOf(people: readonly string[], ...notes: readonly string[]): readonly string[] {
  return redactAnswer({ ...answer, notes }, people, "id").notes;
}

it("takes neither an office nor a province for a name", () => {
  expect(toldOf(["Ibu Lurah", "Kota Bima, NTB"], "Lurah Kota Bima hadir.")).toEqual(["Lurah Kota Bima hadir."]);
});

it.each([
  ["Drs. H. Budi Santoso, M.Si.", "Budi Santoso"],
  ["Prof. Dr. Siti Aminah, S.Sos., M.AP., Ph.D.", "SITI AMINAH"],
  ["Hj Siti Aminah, SH, MH", "Siti Aminah"],
  ["Bapak Sumarno", "Sumarno"],
  ["Budi Santoso, S. Pd. I.", "Budi Santoso"],
])("masks %s without titles, too", (name, bare) => {
  expect(toldOf([name], `Kata ${name}`, `Kata ${bare} hadir.`)).toEqual([
    "Kata [disamarkan]",
    "Kata [disamarkan] hadir.",
  ]);
});

it("takes an address or a body for no title", () => {
  expect(toldOf(["Jalan Melati 5, Bogor"], "Kantor di Bogor")).toEqual(["Kantor di Bogor"]);
});

it.each([
  ["a sign that leaves no mark", "Bu\u200bdi Santoso"],
  ["a soft hyphen", "Budi San\u00adtoso"],
  ["a terminal escape", "Bu\u001b[1mdi Santoso"],
  ["wide letters", "Ｂｕｄｉ Santoso"],
  ["an underscore", "foto_Budi_Santoso.jpg"],
  ["an address of a page", "https://contoh.id/@BudiSantoso"],
])("masks a name that %s disguises", (_, disguised) => {
  expect(toldOf(["Budi Santoso"], `Kata ${disguised}.`).join("")).not.toMatch(/d\S*i[\s_]*San/i);
});

it("finds a name whose accents are letters of their own, in the text or in the list", () => {
  const [one, two] = ["André Ñuñez", "André Ñuñez".normalize("NFD")];
  expect(toldOf([one], `Kata ${two}`)).toEqual(["Kata [disamarkan]"]);
  expect(toldOf([two], `Kata ${one}`)).toEqual(["Kata [disamarkan]"]);
});

it("leaves a text as it was written where nothing in it is masked", () => {
  expect(toldOf(["Budi Santoso"], "½ Bu\u00addiman")).toEqual(["½ Bu\u00addiman"]);
});

it("masks an id that is a name, and no word of ours that is like somebody's office", () => {
  const [actor] = answer.actors;
  const [verdict] = answer.verdicts;
  if (!actor || !verdict) throw new Error("the sample has an actor and a verdict");
  const given = {
    ...answer,
    incident: { ...answer.incident, id: "laporan-budi-santoso" },
    actors: [{ ...actor, id: "budi-santoso" }],
    verdicts: [{ ...verdict, actor: "budi-santoso" }],
    questions: [],
    notes: ["kepala-desa"],
  };
  const masked = redactAnswer(given, ["Budi Santoso", "Kepala Desa"], "id");
  expect(masked.incident.id).toBe("laporan-[disamarkan]");
  expect(masked.actors[0]?.id).toBe("[disamarkan]");
  expect(masked.verdicts[0]?.actor).toBe("[disamarkan]");
  expect(masked.notes).toEqual(["kepala-desa"]);
});
