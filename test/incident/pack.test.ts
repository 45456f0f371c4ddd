/** The real fact dictionary: the contract's own example, everyday words, and what an editor is offered. */
import { Ajv } from "ajv";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { dictionaryOf, type Dictionary } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import { incidentSchema } from "../../src/incident/schema.js";
import { searchWords } from "../../src/incident/words.js";
import { loadPack } from "../../src/rulebook/load.js";
import type { Rulebook } from "../../src/rulebook/model.js";

const example = {
  id: "contoh-001",
  title: "Kepala dinas mengikuti akun pemenangan pasangan calon",
  narrative: "Bebas; ditampilkan, tidak pernah ditafsirkan.",
  report: {
    kind: "laporan",
    known_on: "2024-10-07",
    reported_on: "2024-10-09",
    received_by: { body: "bawaslu", name: "Bawaslu Kabupaten Contoh" },
  },
  election: { cycle: "pilkada-2024", office: "bupati", region: "Kabupaten Contoh" },
  actors: [
    {
      id: "terlapor",
      status: "pns",
      position: "jpt-pratama",
      job_title: "Kepala Dinas",
      campaign_team: false,
      on_unpaid_leave: false,
    },
  ],
  acts: [
    {
      id: "unggahan",
      by: ["terlapor"],
      on: "2024-10-05",
      conduct: ["mengikuti-akun-pemenangan", "membagikan"],
      medium: "media-sosial",
      publicly_accessible: true,
      target: { kind: "pasangan-calon" },
      findings: {
        favours_or_harms: { value: true, by: { body: "bawaslu" }, reasons: "Akun memuat ajakan memilih." },
        intent: { unknown: "belum diperiksa" },
      },
    },
  ],
  cites: ["UU 10/2016 Pasal 71 ayat (1)", { text: "Pasal 188", by: "pelapor" }],
};

let rulebook: Rulebook;
let dictionary: Dictionary;

beforeAll(() => {
  const pack = loadPack(fileURLToPath(new URL("../../rules", import.meta.url)));
  if (!pack.rulebook) throw new Error(JSON.stringify(pack.problems.slice(0, 3)));
  rulebook = pack.rulebook;
  dictionary = dictionaryOf(rulebook);
});

const read = (incident: unknown) => readIncidents(JSON.stringify(incident), "contoh.json", dictionary);

describe("the fact dictionary of the pack", () => {
  it("reads the contract's example without a word", () => {
    const { incidents, problems } = read(example);
    expect(problems).toEqual([]);
    expect(incidents[0]?.acts[0]?.findings.get("intent")).toEqual({ state: "unknown", why: "belum diperiksa" });
  });

  it("has a schema that accepts the example and refuses a wrong slug", () => {
    const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
    const accepts = ajv.addVocabulary(["enumDescriptions"]).compile(incidentSchema(rulebook));
    expect(accepts(example), JSON.stringify(accepts.errors)).toBe(true);
    expect(accepts({ ...example, actors: [{ id: "terlapor", status: "camat" }] })).toBe(false);
  });

  it.each([
    ["camat", "actor.status=pns"],
    ["camat", "actor.position=administrator"],
    ["grup WA", "act.conduct=bergabung-grup"],
    ["salam jari", "act.conduct=simbol-jari"],
    ["eselon III", "actor.position=administrator"],
    ["wali nagari", "actor.status=kepala-desa"],
    ["baliho", "act.conduct=memasang-alat-peraga"],
    ["amplop", "act.conduct=memberi-uang-barang"],
  ])("finds %s: %s", (text, entry) => {
    const found = searchWords(rulebook, text).slice(0, 5);
    expect(found.map(({ path, slug }) => (slug === undefined ? path : `${path}=${slug}`))).toContain(entry);
  });

  it("suggests for a title what it stands for, and sets nothing", () => {
    const { incidents, problems } = read({ ...example, actors: [{ id: "terlapor", status: "camat" }] });
    expect(incidents).toEqual([]);
    expect(problems.map(({ code, args }) => [code, args])).toEqual([
      ["incident.alias", { value: "camat", key: "status", suggestion: "pns", others: ['"position": "administrator"'] }],
    ]);
  });

  it("gives for every fact and slug a line that the reader takes", () => {
    const homes: Record<string, (line: string) => string> = {
      actor: (line) => `{"id":"a","actors":[{"id":"x",${line}}],"acts":[{"id":"y","by":"x"}]}`,
      act: (line) => `{"id":"a","actors":[{"id":"x"}],"acts":[{"id":"y","by":"x",${line}}]}`,
      target: (line) => `{"id":"a","actors":[{"id":"x"}],"acts":[{"id":"y","by":"x","target":{${line}}}]}`,
      election: (line) => `{"id":"a","election":{${line}},"actors":[{"id":"x"}],"acts":[{"id":"y","by":"x"}]}`,
      report: (line) => `{"id":"a","report":{${line}},"actors":[{"id":"x"}],"acts":[{"id":"y","by":"x"}]}`,
    };
    for (const { path, kind, line } of searchWords(rulebook, " ")) {
      const conviction = path.startsWith("actor.conviction.");
      const scope = kind === "finding" ? "act" : (path.split(".")[0] ?? "");
      const text = homes[scope]?.(conviction ? `"convictions":[{${line}}]` : line) ?? "";
      const { problems } = readIncidents(text, path, dictionary);
      const errors = problems.filter(({ severity }) => severity === "error");
      expect(errors, text).toEqual([]);
    }
  });
});
