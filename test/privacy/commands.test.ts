/** Every command that shows an incident masks what names a person, in every format and in what it says on standard error. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileOf, run, type Ran } from "../cli/cli.js";
import { unzip } from "../unzip.js";
import { leaked, named, SECRETS, slips } from "./secrets.js";

const PROVISION = "pp-0-2099:5.n.5";

/** A command, the formats it writes, and what it is given beside the incident. */
const COMMANDS: readonly (readonly [command: string, formats: readonly string[], more: readonly string[]])[] = [
  ["why", ["pretty", "json", "markdown", "mermaid", "svg"], [PROVISION]],
  ["what-if", ["pretty", "json"], ["--set", "actor.on_unpaid_leave=true"]],
  ["ask", ["pretty", "json"], []],
  ["cite", ["pretty", "json"], []],
  ["similar", ["pretty", "json"], []],
  ["report", ["html", "markdown"], []],
  ["validate", [""], []],
];

const written = (format: string): readonly string[] => (format === "" ? [] : ["-f", format]);

const each = COMMANDS.flatMap(([command, formats, more]) =>
  formats.map((format) => ({ command, format, argv: (file: string) => [command, file, ...more, ...written(format)] })),
);

function masked({ stdout, stderr }: Ran): void {
  expect([leaked(stdout), leaked(stderr)]).toEqual([[], []]);
}

describe.each(each)("$command $format", ({ argv }) => {
  it("masks what it shows", async () => {
    const ran = await run([...argv(fileOf(named)), "--redact"]);
    expect(ran.code).toBe(0);
    masked(ran);
  });

  it("masks where a CI service keeps what is written", async () => {
    masked(await run(argv(fileOf(named)), { env: { CI: "true" } }));
  });

  it.each(slips)("masks what it says of a record that cannot be used: %s", async (_name, incident) => {
    masked(await run([...argv(fileOf(incident)), "--redact"]));
  });
});

it.each(each.filter(({ command }) => command !== "validate"))(
  "$command $format masks ids that are made of a name",
  async ({ argv }) => {
    const [actor] = named.actors;
    const [act] = named.acts;
    const id = "nama-rekaan";
    const acts = [{ ...act, id: "unggahan-nama-rekaan", by: [id] }];
    const { stdout } = await run([
      ...argv(fileOf({ ...named, id: "laporan-nama-rekaan", actors: [{ ...actor, id }], acts })),
      "--redact",
    ]);
    expect(stdout).not.toBe("");
    expect(stdout).not.toMatch(/nama-rekaan/);
  },
);

const [, NUMBER = "", , , PHONE = ""] = SECRETS;

describe("what is said beside the incident", () => {
  const file = fileOf(named);

  it.each([
    ["what-if", "--set", `actor.status=Nama Rekaan`],
    ["what-if", "--set", `act.on=${NUMBER}`],
    ["what-if", "--actor", "Nama Rekaan"],
    ["why", "--actor", PHONE],
    ["report", "--act", "Pelapor Rahasia"],
    ["check", "--actor", "Nama Rekaan"],
  ])("%s %s %s", async (command, ...more) => {
    const provision = command === "why" ? [PROVISION] : [];
    const ran = await run([command, file, ...provision, ...more, "--redact"]);
    expect(ran.code).toBe(2);
    expect([leaked(ran.stdout), leaked(ran.stderr)]).toEqual([[], []]);
  });

  it("answers that cannot be used", async () => {
    const answers = fileOf(`acts[0].on = Nama Rekaan\n`, "jawaban.txt");
    const ran = await run(["ask", file, "--answers", answers, "--redact"]);
    expect(ran.code).toBe(4);
    masked(ran);
  });

  it("tables and YAML with names in their own columns and keys", async () => {
    const table = "id,actor.status,act.on,act.conduct,people.terlapor.name\nk,Nama Rekaan,x,menyukai,Nama Rekaan\n";
    const yaml =
      "id: k\npeople:\n  terlapor: { panggilan: Pelapor Rahasia }\nactors: [{ id: a, status: Pelapor Rahasia }]\n";
    const ran = await run(["validate", fileOf(table, "orang.csv"), fileOf(yaml, "orang.yaml"), "--redact"]);
    expect(ran.code).toBe(4);
    masked(ran);
  });
});

it("a document for word processors", async () => {
  const file = fileOf(named, "studi.json");
  const path = `${file}.docx`;
  expect((await run(["report", file, "-f", `docx=${path}`, "--redact"])).code).toBe(0);
  expect([...unzip(readFileSync(path)).values()].flatMap(leaked)).toEqual([]);
});

describe("where nobody asks for it, everything is shown", () => {
  it.each([["why", PROVISION], ["ask"]])("%s", async (command, ...more) => {
    const { stdout } = await run([command, fileOf(named), ...more, "-f", "json"]);
    expect(leaked(stdout).length).toBeGreaterThan(0);
  });

  it.each(slips)("of a record that cannot be used: %s", async (_name, incident) => {
    const { stderr } = await run(["validate", fileOf(incident)]);
    expect(leaked(stderr).length).toBeGreaterThan(0);
  });
});
