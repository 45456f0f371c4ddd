/** What single commands say where something is missing, assumed, named in another way, or about nothing. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { fileOf, run, scratch, signed, soundPack, unassessed } from "./cli.js";

const none = { rules: null };
const incident = fileOf(signed);
const open = fileOf(unassessed);
const cited = "Pasal 5 huruf n angka 5 PP 0/2099";
const chain = "pp-0-2099:5.n.5";

/** A copy of the pack of the fixtures, with files changed. */
function packWith(name: string, change: (at: (file: string) => string) => void): string {
  const folder = join(scratch, name);
  cpSync(soundPack, folder, { recursive: true });
  change((file) => join(folder, file));
  return folder;
}

function replace(file: string, find: string, put: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(find);
  writeFileSync(
    file,
    text.replace(find, () => put),
  );
}

const FORUMS = `    forums:
      - id: atasan
        text: { id: Atasan langsung memeriksa dan menghukum, en: The direct superior examines and punishes }
        short: { id: Atasan, en: Superior }
        ref: Pasal 12
        certainty: confirmed
`;

const TESTS = "provisions/pp-0-2099/pasal-10.test.yaml";

describe("rules", () => {
  let untested: string;
  let warned: string;
  beforeAll(() => {
    untested = packWith("tanpa-uji", (at) => {
      rmSync(at(TESTS));
      rmSync(at("structure.yaml"));
    });
    warned = packWith("peringatan", (at) => {
      // A track without a forum is a warning.
      replace(at("tracks.yaml"), FORUMS, "");
    });
  });

  it("coverage names what no test reaches when asked, and articles whose parts nobody wrote down", async () => {
    const short = await run(["rules", "coverage", untested, "--lang", "en"], none);
    expect(short.stdout).toContain("elements: 0 / 3");
    expect(short.stdout).toMatch(/-v/);
    expect(short.stderr).toBe("");
    expect(short.stdout).toMatch(/pp-0-2099: .*10, 5/);
    const long = await run(["rules", "coverage", untested, "--lang", "en", "-v"], none);
    expect(long.stderr).toContain("exercises the element “pelaku”");
    expect(long.stdout).not.toMatch(/-v/);
  });

  it("test and mutate fail where there are no tests, or one fails", async () => {
    expect((await run(["rules", "test", untested], none)).code).toBe(1);
    const json = await run(["rules", "mutate", untested, "-f", "json"], none);
    expect(JSON.parse(json.stdout)).toMatchObject({ schema: "asn-check/mutation@1", mutants: 0 });
    const failing = packWith("uji-keliru", (at) => {
      replace(at(TESTS), "status: open", "status: fulfilled");
    });
    const tested = await run(["rules", "test", failing], none);
    expect([tested.code, tested.stdout, tested.stderr]).toEqual([
      1,
      expect.stringContaining("10 sesuai, 1 tidak"),
      expect.stringContaining("pasal-10.test.yaml:"),
    ]);
  });

  it("mutate -v names what no test noticed, where it stands", async () => {
    const weak = packWith("uji-lemah", (at) => {
      replace(
        at(TESTS),
        '{ name: hari pertama, change: { act.on: "2099-08-31" }',
        '{ name: hari lain, change: { act.on: "2099-09-01" }',
      );
    });
    const { stdout, stderr } = await run(["rules", "mutate", weak, "-v"], none);
    expect(stdout).toMatch(/\tpp-0-2099:10\n/);
    expect(stderr).toContain("pasal-10.yaml");
  });

  it("check passes with warnings unless they are to fail; -q leaves them out of what is written", async () => {
    const loud = await run(["rules", "check", warned, "-f", "json"], none);
    const { problems } = JSON.parse(loud.stdout) as { readonly problems: readonly { readonly severity: string }[] };
    expect([loud.code, new Set(problems.map(({ severity }) => severity))]).toEqual([0, new Set(["warning"])]);
    expect((await run(["rules", "check", warned, "--fail-on", "warning"], none)).code).toBe(1);
    const quiet = await run(["rules", "check", warned, "-f", "json", "-q"], none);
    expect(JSON.parse(quiet.stdout)).toMatchObject({ problems: [] });
  });

  it("diff judges what both packs can read, as data too, and says what one of them cannot", async () => {
    const narrow = packWith("sempit", (at) => {
      replace(
        at("vocabulary/facts.yaml"),
        "    - { slug: cpns, label: { id: CPNS, en: Candidate civil servant } }\n",
        "",
      );
      replace(at("definitions/pegawai.yaml"), "[pns, cpns]", "[pns]");
    });
    const candidate = fileOf({ ...signed, id: "calon", actors: [{ ...signed.actors[0], status: "cpns" }] });
    const over = ["--over", incident, "--over", candidate];
    const { code, stdout, stderr } = await run(["rules", "diff", narrow, soundPack, ...over, "-f", "json"], none);
    expect([code, JSON.parse(stdout)]).toEqual([4, expect.objectContaining({ incidents: 1, errors: 1, verdicts: [] })]);
    expect(stderr).toContain("“cpns”");
  });

  it("graph is confined to a regulation, list by how sure it is", async () => {
    const whole = await run(["rules", "graph"]);
    expect((await run(["rules", "graph", "--instrument", "pp-0-2099"])).stdout).toBe(whole.stdout);
    expect((await run(["rules", "list", "--certainty", "derived"])).stdout).toBe("");
    const built = await run(["rules", "list", "--certainty", "derived", "-f", "json"], none);
    const certainties = (JSON.parse(built.stdout) as readonly { readonly certainty: string }[]).map(
      (each) => each.certainty,
    );
    expect([certainties.length > 0, new Set(certainties)]).toEqual([true, new Set(["derived"])]);
  });

  it("new says when one of its files cannot be written; the folder is `rules` here unless it is named", async () => {
    const home = join(scratch, "rumah");
    const rules = packWith("rumah/rules", (at) => {
      mkdirSync(at("provisions/pp-0-2099/pasal-6.test.yaml"));
    });
    const { code, stdout, stderr } = await run(["rules", "new", "pp-0-2099:6", "--from", chain], {
      ...none,
      cwd: home,
    });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("EISDIR")]);
    rmSync(join(rules, "provisions"), { recursive: true });
    cpSync(join(soundPack, "provisions"), join(rules, "provisions"), { recursive: true });
    expect((await run(["rules", "test"], { ...none, cwd: home })).stdout).toContain("11 kasus: 11 sesuai");
  });
});

describe("cite", () => {
  it("checks under the circumstances that are named, and says which", async () => {
    const argv = ["cite", cited, "--on", "2099-10-01", "--status", "pns", "--status", "cpns"];
    for (const [election, shown] of [
      ["pilkada", "pilkada"],
      ["pilkada-2099", "Pilkada 2099"],
    ] as const) {
      const { code, stdout } = await run([...argv, "--election", election]);
      expect(code).toBe(0);
      expect(stdout).toContain(shown);
      expect(stdout).toContain("PNS, CPNS");
      expect(stdout).not.toContain("Tidak diperiksa");
      const json = await run([...argv, "--election", election, "-f", "json"]);
      expect(JSON.parse(json.stdout)).toMatchObject({
        checked_for: { on: "2099-10-01", election, status: ["pns", "cpns"] },
        summary: { counts: { all: 1, right: 1 } },
      });
    }
  });

  it("finds the cites of an incident where their words stand, and the citations of JSON that is none", async () => {
    const text = JSON.stringify({ ...signed, cites: [cited] });
    const place = async (content: string): Promise<readonly [number, number]> => {
      const { stdout } = await run(["cite", fileOf(content), "-f", "json"]);
      const { sources } = JSON.parse(stdout) as {
        readonly sources: readonly {
          readonly citations: readonly { readonly at: { line: number; column: number } }[];
        }[];
      };
      const at = sources[0]?.citations[0]?.at;
      return [at?.line ?? 0, at?.column ?? 0];
    };
    const column = text.indexOf(cited) + 1;
    expect(await place(text)).toEqual([1, column]);
    expect(await place(`\n\n${text}`)).toEqual([3, column]);
    const other = await run(["cite", fileOf(JSON.stringify([`menurut ${cited}`]))]);
    expect(other.stdout).toContain("1 tepat");
    expect(other.stdout).not.toContain("Diperiksa terhadap peristiwanya sendiri");
  });

  it("asks no pack for the capacities of people that it does not have", async () => {
    const ranked = packWith("pangkat", (at) => {
      for (const name of ["vocabulary/facts.yaml", "definitions/pegawai.yaml", TESTS]) {
        const file = at(name);
        writeFileSync(file, readFileSync(file, "utf8").replaceAll("actor.status", "actor.rank"));
      }
    });
    expect((await run(["rules", "check", ranked], none)).code).toBe(0);
    const argv = ["cite", cited, "--rules", ranked];
    const { code, stdout, stderr } = await run(argv, none);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("1 tepat");
    const named = await run([...argv, "--status", "pns"], none);
    expect([named.code, named.stderr]).toEqual([2, expect.stringContaining("“pns” tidak dikenal")]);
  });

  it("takes a folder for no text", async () => {
    const { code, stderr } = await run(["cite", scratch]);
    expect([code, stderr]).toEqual([4, expect.stringContaining(scratch)]);
  });
});

describe("show and schema", () => {
  it("a citation without its regulation names nothing", async () => {
    const { code, stderr } = await run(["show", "Pasal 99"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("“Pasal 99”")]);
  });

  it.each([
    ["answer", "asn-check/answers@1"],
    ["ndjson", "asn-check/answer@1"],
    ["why", "asn-check/why@1"],
    ["what-if", "asn-check/what-if@1"],
    ["questions", "asn-check/questions@1"],
  ])("the schema of %s is the one of its document", async (name, schema) => {
    const { code, stdout } = await run(["schema", name], none);
    expect([code, stdout]).toEqual([0, expect.stringContaining(schema)]);
    expect(JSON.parse(stdout)).toHaveProperty("$schema");
  });

  it("the columns of a table come without notes with -q", async () => {
    const [loud, quiet] = [await run(["schema", "csv"]), await run(["schema", "csv", "-q"])];
    expect([quiet.stdout === loud.stdout, quiet.stderr, loud.stderr.length > 0]).toEqual([true, "", true]);
  });
});

describe("verify", () => {
  it("says that the file is not there, or no answer", async () => {
    const missing = await run(["verify", join(scratch, "tiada.json")]);
    expect([missing.code, missing.stderr]).toEqual([4, expect.stringContaining("tiada.json")]);
    const { stdout } = await run([incident, "-f", "json"]);
    const document = JSON.parse(stdout) as AnswerDocument;
    const [first] = document.answers;
    for (const changed of [
      { ...document, pack: "contoh" },
      { ...document, evaluated_on: "kemarin" },
      { ...document, answers: [{ ...first, incident: { id: "a" } }] },
    ]) {
      const { code, stderr } = await run(["verify", fileOf(changed)]);
      expect([code, stderr]).toEqual([4, expect.stringContaining("kasus-")]);
    }
  });

  it("names what was added to an answer, and what was taken away", async () => {
    const { stdout } = await run([incident, "-f", "json"]);
    const document = JSON.parse(stdout) as { readonly answers: readonly [Record<string, unknown>] };
    const file = fileOf({ ...document, answers: [{ ...document.answers[0], verdicts: undefined, ditambah: 1 }] });
    const verified = await run(["verify", file, "--lang", "en"]);
    expect(verified.code).toBe(1);
    expect(verified.stdout).toMatch(/ditambah: written 1, now (?!1)/);
    expect(verified.stdout).toMatch(/verdicts: written (?!\[).*, now \[/);
  });
});

describe("what-if", () => {
  const whatIf = (...argv: readonly string[]): ReturnType<typeof run> => run(["what-if", ...argv]);

  it("needs an incident that can be read", async () => {
    expect((await whatIf(fileOf("{"), "--date", "2099-10-01")).code).toBe(4);
  });

  it("takes a finding as a record, with its own body, or as the word of one that is named", async () => {
    const changes = async (finding: string): Promise<unknown> =>
      (
        JSON.parse((await whatIf(open, "--finding", finding, "-f", "json")).stdout) as {
          answer: { changes: [{ value: unknown }] };
        }
      ).answer.changes[0].value;
    expect(await changes("favours_or_harms=true@kasn")).toMatchObject({ value: true, by: { body: "kasn" } });
    const record = { value: false, by: { body: "ptun" }, reasons: "putusan" };
    expect(await changes(`favours_or_harms=${JSON.stringify(record)}`)).toEqual(record);
    const unclear = await whatIf(open, "--finding", "favours_or_harms={");
    expect([unclear.code, unclear.stderr]).toEqual([2, expect.stringContaining("JSON")]);
  });

  it.each(["x=1", "zzzzzzzzzzzz.qqqqqqqqqqqq=1"])("knows no fact by the name of %s", async (said) => {
    const { code, stderr } = await whatIf(open, "--set", said);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`“${said.slice(0, -2)}”`)]);
    expect(stderr).not.toContain("Maksudnya");
  });
});

describe("why", () => {
  it("takes a citation for a provision, in any case", async () => {
    const byId = await run(["why", open, chain]);
    expect((await run(["why", open, cited])).stdout).toBe(byId.stdout);
    expect((await run(["why", open, chain.toUpperCase()])).stdout).toBe(byId.stdout);
  });

  it("suggests nothing where nothing is alike, and what is meant where one is", async () => {
    const [nothing, law] = [await run(["why", open, "zzzzzzzz"]), await run(["why", open, "PP 0/2099"])];
    expect([nothing.code, nothing.stderr.includes("Maksudnya")]).toEqual([2, false]);
    expect(law.code).toBe(2);
  });

  it("judges no step of procedure, and no two provisions that do not belong together", async () => {
    const sample = resolve("fixtures/incidents/kepala-dinas.json");
    const step = await run(["why", sample, "pp-42-2004:20"], none);
    expect([step.code, step.stdout]).toEqual([2, ""]);
    expect(step.stderr).toContain("pp-42-2004:20");
    const apart = await run(["why", sample, "pp-94-2021:5.n.5+uu-7-2017:282"], none);
    expect([apart.code, apart.stdout]).toEqual([2, ""]);
    expect(apart.stderr).toContain("Yang mirip: pp-94-2021:5.n.5+pp-94-2021:14.i.3,");
    const strange = await run(["why", sample, "uu-7-2017:282+uu-7-2017:4900"], none);
    expect([strange.code, strange.stdout]).toEqual([2, ""]);
    expect(strange.stderr).toContain("“uu-7-2017:4900”");
    expect(strange.stderr).toContain("Maksudnya “uu-7-2017:490”?");
  });

  it("lists what can be asked about the one who is named; nothing where nothing is in play", async () => {
    const two = fileOf({
      ...unassessed,
      actors: [...signed.actors, { id: "kedua", status: "kepala-desa" }],
      acts: [{ ...unassessed.acts[0], by: ["terlapor", "kedua"] }],
    });
    const of = async (actor: string): Promise<string> =>
      (await run(["why", two, "--actor", actor, "--act", "keputusan"])).stderr;
    expect(await of("terlapor")).toContain(
      "Belum disebut: ketentuan.\nKetentuan yang terpenuhi, belum, atau dikecualikan di sini:\n  ◐ pp-0-2099:5.n.5+pp-0-2099:10 · Pasal 5",
    );
    expect(await of("kedua")).not.toContain("pp-0-2099:5.n.5");
  });

  it("draws nothing for one who did not do it", async () => {
    const apart = fileOf({
      ...unassessed,
      actors: [...signed.actors, { id: "kedua", status: "pns" }],
      acts: [unassessed.acts[0], { ...unassessed.acts[0], id: "lain", by: ["kedua"] }],
    });
    for (const [format, empty] of [
      ["mermaid", "flowchart LR\n"],
      ["svg", "<svg "],
    ] as const) {
      const { code, stdout } = await run(["why", apart, chain, "--actor", "kedua", "--act", "keputusan", "-f", format]);
      expect([code, stdout]).toEqual([0, expect.stringContaining(empty)]);
      expect(stdout).not.toContain("pegawai");
    }
  });
});

it("page writes to standard output under the name of -", async () => {
  if (!existsSync("dist/asn-check.html")) return;
  const { code, stdout } = await run(["page", "-o", "-"], none);
  expect([code, stdout]).toEqual([0, readFileSync("dist/asn-check.html", "utf8")]);
});
