import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { fileOf, run, scratch, signed, unassessed } from "./cli.js";

const fulfilled = fileOf(signed);
const open = fileOf(unassessed);
const typo = fileOf({ ...signed, actors: [{ id: "terlapor", statsu: "pns" }] });

const documentOf = (text: string): AnswerDocument => JSON.parse(text) as AnswerDocument;

it.each([
  ["is left out", {}],
  ["is an empty list", { status: [] }],
  ["is said not to apply", { status: { not_applicable: true } }],
])("asks for a capacity that %s, and clears nobody for want of it", async (_, status) => {
  const file = fileOf({
    id: "tanpa-kedudukan",
    election: { cycle: "pilkada-2024", office: "bupati" },
    actors: [{ id: "terlapor", job_title: "Kepala dinas", ...status }],
    acts: [{ id: "a", by: ["terlapor"], on: "2024-10-05", conduct: ["pidato"], target: { kind: "pasangan-calon" } }],
  });
  const { stdout } = await run([file, "-f", "json"], { rules: null });
  const [answer] = documentOf(stdout).answers;
  expect(answer?.tracks.map(({ track, status }) => `${track} ${status}`)).toEqual(
    expect.arrayContaining(["criminal open", "discipline open", "village_administrative open"]),
  );
  expect(answer?.questions[0]?.asks).toBe("actor.status");
  // Of ward officials only.
  expect(answer?.questions.map(({ asks }) => asks)).not.toContain("actor.civil_servant");
});

it("asks on which of several days it was, where a stated capacity was held on some of them", async () => {
  const file = fileOf({
    id: "kedudukan-bermasa",
    election: { cycle: "pilkada-2024", office: "bupati" },
    actors: [{ id: "terlapor", status: "warga", also: [{ status: "kepala-desa", from: "2024-10-06" }] }],
    acts: [
      {
        id: "a",
        by: ["terlapor"],
        on: { between: ["2024-10-05", "2024-10-07"] },
        conduct: ["membuat-keputusan"],
        target: { kind: "pasangan-calon" },
      },
    ],
  });
  const { stdout } = await run([file, "-f", "json", "--only", "uu-1-2015:188"], { rules: null });
  const [answer] = documentOf(stdout).answers;
  const open = answer?.verdicts.filter(({ status }) => status === "open");
  expect(open?.map(({ needs, turns_on }) => [needs.facts, turns_on])).toEqual([[["act.on"], ["2024-10-06"]]]);
  expect(answer?.questions[0]?.asks).toBe("act.on");
});

it("says what is contested of a capacity that was held on some of the days, and on which days it was held at all", async () => {
  const during = (status: unknown): string =>
    fileOf({
      id: "kedudukan-bermasa",
      election: { cycle: "pilkada-2024", office: "bupati" },
      actors: [{ id: "terlapor", status: "warga", also: [{ status, from: "2024-10-06" }] }],
      acts: [
        {
          id: "a",
          by: ["terlapor"],
          on: { between: ["2024-10-05", "2024-10-07"] },
          conduct: ["membuat-keputusan"],
          target: { kind: "pasangan-calon" },
        },
      ],
    });
  const argv = (file: string, format: string): string[] => [file, "-f", format, "--only", "uu-1-2015:188"];
  const contested = during({ value: "kepala-desa", contested: ["perangkat-desa"] });
  const [answer] = documentOf((await run(argv(contested, "json"), { rules: null })).stdout).answers;
  const [verdict] = answer?.verdicts ?? [];
  expect(verdict?.needs).toMatchObject({ facts: ["act.on"], contested: ["actor.status"] });
  expect(verdict?.elements.find(({ id }) => id === "pelaku")).toMatchObject({
    because: ["facts", "contested"],
    facts: [{ state: "known" }, { state: "contested", value: ["kepala-desa", "perangkat-desa"] }],
  });
  expect(verdict?.contested).toEqual([
    {
      path: "actor.status.kepala-desa",
      ways: [
        { value: "kepala-desa", status: "open" },
        { value: "perangkat-desa", status: "not_reached" },
      ],
    },
  ]);
  const { stdout } = await run([...argv(during("kepala-desa"), "pretty"), "-v"], { rules: null });
  expect(stdout.replace(/\s+/g, " ")).toContain("hanya pada sebagian hari yang mungkin: Kepala desa");
  expect(stdout).not.toContain("tidak diketahui Kepala desa");
});

it("accuses of nothing by the name of an element that any other conduct satisfies", async () => {
  const file = fileOf({
    id: "perbuatan-lain",
    election: { cycle: "pilkada-2020", office: "bupati" },
    actors: [{ id: "terlapor", status: "pns" }],
    acts: [{ id: "a", by: ["terlapor"], on: "2020-10-05", conduct: [{ kind: "lainnya", text: "merekam acara" }] }],
  });
  const { stdout } = await run([file, "-f", "json"], { rules: null });
  const satisfied = (documentOf(stdout).answers[0]?.verdicts ?? [])
    .filter(({ provision }) => ["uu-5-2014:87.4.a", "pp-53-2010:4.1"].includes(provision))
    .flatMap(({ elements }) => elements.filter(({ role, status }) => role === "conduct" && status === "satisfied"));
  expect(satisfied.length).toBeGreaterThan(0);
  for (const { text } of satisfied) expect(text).toMatch(/dapat dinilai|didalilkan/);
});

describe("what goes where", () => {
  it("machine formats own standard output; people read standard error", async () => {
    const { stdout, stderr } = await run([fulfilled, typo, "-f", "json"]);
    expect(documentOf(stdout).errors.map(({ code, at }) => [code, at?.line])).toContainEqual([
      "incident.unknown_key",
      11,
    ]);
    expect(stderr).toContain("Kunci “statsu” tidak dikenal di sini.");
    expect(stderr).toContain("^^^^^^^^");
    expect(stderr).toContain("Maksudnya “status”?");
  });

  it("a broken file leaves the others answered, and the table says so", async () => {
    const { stdout } = await run([fulfilled, typo, open]);
    expect(stdout).toContain("tanda-tangan");
    expect(stdout).toContain("belum-dinilai");
    expect(stdout).toContain("tidak dapat dibaca (");
  });

  it("keeps the order of input, and takes a file once", async () => {
    const { stdout } = await run([open, fulfilled, open, "-f", "json"]);
    expect(documentOf(stdout).answers.map(({ incident }) => incident.id)).toEqual(["belum-dinilai", "tanda-tangan"]);
  });

  it("takes a file once, however the way to it is written", async () => {
    const folder = join(scratch, "dua-jalan");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "satu.json"), JSON.stringify(signed));
    const near = relative(process.cwd(), folder);
    const named = [folder, join(folder, "satu.json"), `${folder}//satu.json`, `./${near}/../dua-jalan/*.json`, near];
    const { answers } = documentOf((await run([...named, "-f", "json"])).stdout);
    expect(answers.map(({ incident }) => incident.file)).toEqual([`${folder}/satu.json`]);
  });

  it("only - reads standard input", async () => {
    const { stdout, code } = await run(["-", "-f", "json"], { stdin: JSON.stringify(signed) });
    expect(code).toBe(0);
    expect(documentOf(stdout).answers[0]?.incident.file).toBe("stdin");
  });

  it("NDJSON is one incident a line, each with its own warnings", async () => {
    const lines = fileOf(`${JSON.stringify(signed)}\n\n${JSON.stringify(unassessed)}\n{\n`, "banyak.ndjson");
    const { stdout, code } = await run([lines, "-f", "json"]);
    expect(code).toBe(4);
    expect(documentOf(stdout).answers).toHaveLength(2);
    expect(documentOf(stdout).errors[0]?.at).toMatchObject({ line: 4 });
  });

  it("writes files whole, beside other formats", async () => {
    const json = join(scratch, "baru", "hasil.json");
    const { stdout, code } = await run([fulfilled, "-f", "pretty", "-f", `json=${json}`]);
    expect(code).toBe(0);
    expect(stdout).toContain("PNS menandatangani keputusan");
    expect(documentOf(readFileSync(json, "utf8")).answers).toHaveLength(1);
    expect(readdirSync(join(scratch, "baru"))).toEqual(["hasil.json"]);
  });

  it("takes a folder", async () => {
    const folder = join(scratch, "folder");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "a.json"), JSON.stringify(signed));
    writeFileSync(join(folder, "b.json"), JSON.stringify(unassessed));
    const { stdout } = await run([folder, "-f", "json"]);
    expect(documentOf(stdout).summary.counts).toMatchObject({ incidents: 2, fulfilled: 1, open: 1 });
  });
});

it("shows the line of YAML that is meant, whatever stands before the document", async () => {
  const yaml = `---\n# Catatan.\n\n${JSON.stringify({ ...signed, id: "dua" }, null, 1)}\n`;
  const slip = `# Catatan.\n\n${JSON.stringify(signed, null, 1).replace('"pns"', '"pnss"')}\n`;
  const { stderr } = await run([fileOf(slip + yaml.replace('"pns"', '"pnss"'), "catatan.yaml")]);
  const frames = [...stderr.matchAll(/catatan\.yaml:(\d+):\d+ .*\n(?:.*\n){1,3}? *(\d+) \| +"status": "pnss"/g)];
  expect(frames.map(([, place, line]) => place === line)).toEqual([true, true]);
});

describe("options", () => {
  it("--on is today in Jakarta unless it is named", async () => {
    expect(documentOf((await run([open, "-f", "json"])).stdout).evaluated_on).toBe("2099-10-11");
    expect(documentOf((await run([open, "-f", "json", "--on", "2099-12-24"])).stdout).evaluated_on).toBe("2099-12-24");
  });

  it("--law-on judges under the law of another day", async () => {
    const { stdout } = await run([fulfilled, "-f", "json", "--law-on", "2099-02-01", "--detail", "all"]);
    expect(documentOf(stdout).summary.counts).toMatchObject({ fulfilled: 0 });
  });

  it.each(["2099-02-01", "1960-01-01"])("--law-on %s is marked, even where no law was in force", async (day) => {
    const shown = day === "1960-01-01" ? "1 Jan 1960" : "1 Feb 2099";
    const mark = `menurut hukum ${shown} (--law-on)`;
    const out = async (...argv: string[]): Promise<string> => (await run([...argv, "--law-on", day])).stdout;
    expect(documentOf(await out(fulfilled, "-f", "json")).answers[0]?.law_on).toBe(day);
    expect(await out(fulfilled)).toContain(mark);
    expect(await out(fulfilled, open)).toContain(mark);
    expect(await out(fulfilled, "-f", "markdown")).toContain(mark.replace(/[-()]/g, "\\$&"));
    expect(await out(fulfilled, "-f", "csv")).toContain(`,${day},,true,`);
    expect(await out(fulfilled, "-f", "junit")).toContain(`<property name="law_on" value="${day}"/>`);
    expect((await run([fulfilled])).stdout).not.toContain("(--law-on)");
    expect(documentOf((await run([fulfilled, "-f", "json"])).stdout).answers[0]).not.toHaveProperty("law_on");
  });

  it.each(["sarif", "junit", "github", "csv"])("%s marks --law-on, and nothing where nobody asked", async (format) => {
    const asked = (await run([open, "-f", format, "--law-on", "2099-10-05"])).stdout;
    expect(asked).toMatch(/menurut hukum 5 Okt 2099 \(--law-on\)|,2099-10-05,,true,/);
    expect((await run([open, "-f", format])).stdout).not.toMatch(/"law_on"|menurut hukum|,2099-10-05,,true,/);
  });

  it("--reading commits to one choice, and the answer says so", async () => {
    const posted = fileOf({
      ...signed,
      acts: [{ ...signed.acts[0], conduct: ["mengunggah"], publicly_accessible: true }],
    });
    const status = async (...more: string[]): Promise<unknown> =>
      documentOf((await run([posted, "-f", "json", ...more])).stdout).answers[0]?.verdicts[0];
    expect(await status()).toMatchObject({ status: "open" });
    expect(await status("--reading", "tindakan-lemah=umum")).toMatchObject({
      status: "fulfilled",
      readings: [{ chosen: { choice: "umum", why: "option" } }],
    });
  });

  it.each(["pretty", "json", "ndjson", "csv", "markdown", "sarif", "junit", "github"])(
    "%s marks --reading, whatever the detail, and nothing where nobody asked",
    async (format) => {
      const posted = fileOf({
        ...signed,
        acts: [{ ...signed.acts[0], conduct: ["mengunggah"], publicly_accessible: true }],
      });
      const shown = async (...argv: string[]): Promise<string> =>
        (await run([posted, "-f", format, "--detail", "summary", ...argv])).stdout.replace(/\s+/g, " ");
      const mark = /tafsir dipilih|Tafsir yang dipilih|readings_chosen":|name="readings_chosen"|,tindakan-lemah=umum,/;
      expect(await shown("--reading", "tindakan-lemah=umum")).toMatch(mark);
      expect(await shown()).not.toMatch(mark);
    },
  );

  it("marks a reading that takes a provision out of the answer", async () => {
    const posted = fileOf({
      ...signed,
      acts: [{ ...signed.acts[0], conduct: ["mengunggah"], publicly_accessible: true }],
    });
    const none = [posted, "--reading", "tindakan-lemah=tidak"];
    expect((await run(none)).stdout).toContain("tafsir dipilih (--reading): tindakan-lemah=tidak");
    expect((await run([...none, "-f", "junit"])).stdout).toContain('value="tindakan-lemah=tidak"');
    expect((await run([open, ...none])).stdout).toContain("tafsir dipilih (--reading): tindakan-lemah=tidak");
    expect((await run(["report", ...none, "-f", "markdown"])).stdout).toContain("| Tafsir yang dipilih |");
  });

  it("names what is misspelled, with a suggestion", async () => {
    const told = async (...argv: string[]): Promise<string> => (await run([fulfilled, ...argv])).stderr;
    expect(await told("--reading", "tindakan-lema=umum")).toContain("Maksudnya “tindakan-lemah”?");
    expect(await told("--reading", "tindakan-lemah=umun")).toContain("Maksudnya “umum”?");
    expect(await told("--reading", "tindakan-lemah")).toContain("Tulis tafsir=pilihan");
    expect(await told("--track", "disciplin")).toContain("Maksudnya “discipline”?");
    expect(await told("--only", "pp-0-2099:1")).toContain("pp-0-2099:10");
    expect(await told("--only", "pp-0-2098:10")).toContain("Maksudnya “pp-0-2099:10”?");
    expect(await told("--only", "tidak-ada-sama-sekali")).not.toContain("pp-0-2099");
    expect(await told("--actor", "terlapr")).toContain("Maksudnya “terlapor”?");
    expect(await told("--detail", "al")).toContain("Yang dikenal: summary, full, all.");
    expect(await told("--formt", "json")).toContain("Maksudnya --format?");
    expect(await told("-f", "jsn")).toContain("Yang dikenal: pretty, json, ndjson");
    expect((await run(["schow"])).stderr).toContain("asn-check show");
  });

  it.each([
    ["--track", "criminal"],
    ["--only", "pp-0-2099:10"],
    ["--act", "keputusan"],
    ["--actor", "terlapor"],
  ])("%s is marked, and what it leaves out is not called out of reach", async (option, value) => {
    const { stdout } = await run([fulfilled, option, value]);
    expect(stdout.replace(/\s+/g, " ")).toContain(`disaring: ${option} ${value}; yang lain tidak ditampilkan`);
    expect(stdout).not.toContain("menjangkau peristiwa ini");
    for (const format of ["markdown", "json"])
      expect((await run([fulfilled, option, value, "-f", format])).stdout).toMatch(/disaring|"narrowed_to"/);
    expect((await run([fulfilled, open, option, value])).stdout).toContain("disaring: ");
    expect((await run([fulfilled])).stdout).not.toContain("disaring");
  });

  it("--track and --only narrow the answer", async () => {
    expect(
      documentOf((await run([fulfilled, "-f", "json", "--track", "criminal"])).stdout).answers[0]?.verdicts,
    ).toEqual([]);
    const only = documentOf((await run([fulfilled, "-f", "json", "--only", "pp-0-2099:10"])).stdout);
    expect(only.answers[0]?.verdicts.map(({ provision }) => provision)).toEqual(["pp-0-2099:10"]);
  });

  it("--detail summary has a row also for a track in which something was only just missed", async () => {
    const [act] = signed.acts;
    const found = {
      favours_or_harms: { value: false, by: { body: "bawaslu" }, reasons: "Tidak ada yang diuntungkan." },
    };
    const missed = fileOf({ ...signed, acts: [{ ...act, findings: found }] });
    const full = await run([missed]);
    expect(full.stdout).toMatch(/^Disiplin +○ tidak +menguntungkan +Atasan$/m);
    const { code, stdout, stderr } = await run([missed, "--detail", "summary"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Disiplin +○ tidak +– +Atasan$/m);
  });

  it("masks names on request and wherever CI is set", async () => {
    const named = fileOf({ ...signed, title: "Nama Rekaan menandatangani" });
    expect((await run([named, "-f", "json"])).stdout).toContain("Nama Rekaan");
    for (const options of [{ argv: ["--redact"] }, { argv: [], env: { CI: "true" } }]) {
      const { stdout } = await run(
        [named, "-f", "json", ...options.argv],
        options.env === undefined ? {} : { env: options.env },
      );
      expect(stdout).not.toContain("Nama Rekaan");
      expect(documentOf(stdout).answers[0]).toMatchObject({
        redacted: true,
        incident: { title: "[disamarkan] menandatangani" },
      });
    }
    expect((await run([named, "-f", "json", "--no-redact"], { env: { CI: "true" } })).stdout).toContain("Nama Rekaan");
  });

  it("masks a name that stands as an id, also where that id stands twice and is told", async () => {
    const one = `- id: Nama Rekaan
  actors: [{ id: a, status: pns }]
  acts: [{ id: p, by: [a], on: "2099-10-01", conduct: [menandatangani] }]
  people: { a: { sebutan: Nama Rekaan } }
`;
    const { code, stdout, stderr } = await run([fileOf(one + one, "dua-kali.yaml"), "-f", "json", "--redact"]);
    expect(code).toBe(4);
    expect(stderr).toContain("“[disamarkan]” sudah dipakai di baris 1");
    expect(documentOf(stdout).errors).toHaveLength(1);
    expect(stdout).not.toContain("Nama Rekaan");
  });

  it("speaks the language of --lang, then of ASN_CHECK_LANG, then Indonesian", async () => {
    expect((await run([fulfilled])).stdout).toContain("JALUR");
    expect((await run([fulfilled], { env: { ASN_CHECK_LANG: "en" } })).stdout).toContain("TRACK");
    expect((await run([fulfilled, "--lang", "id"], { env: { ASN_CHECK_LANG: "en" } })).stdout).toContain("JALUR");
    expect((await run([fulfilled, "--lang=en"])).stdout).toContain("TRACK");
    const unknown = await run([fulfilled, "--lang", "jv"]);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("Yang dikenal: id, en.")]);
    expect((await run([fulfilled, "--formt"], { env: { ASN_CHECK_LANG: "en" } })).stderr).toContain(
      "Did you mean --format?",
    );
  });
});

describe("the terminal", () => {
  const escape = "\u001b[";

  it.each<[string, readonly string[], Record<string, string>, boolean, boolean]>([
    ["a pipe", [], {}, false, false],
    ["a terminal", [], {}, true, true],
    ["NO_COLOR", [], { NO_COLOR: "1" }, true, false],
    ["an empty NO_COLOR", [], { NO_COLOR: "" }, true, true],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, false, true],
    ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, true, false],
    ["NO_COLOR over FORCE_COLOR", [], { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    ["TERM=dumb", [], { TERM: "dumb" }, true, false],
    ["FORCE_COLOR over TERM=dumb", [], { TERM: "dumb", FORCE_COLOR: "1" }, true, true],
    ["--color=always over NO_COLOR", ["--color", "always"], { NO_COLOR: "1" }, false, true],
    ["--color=never over FORCE_COLOR", ["--color=never"], { FORCE_COLOR: "1" }, true, false],
  ])("colours %s: %j %j", async (_name, argv, env, isTTY, coloured) => {
    const { stdout } = await run([fulfilled, ...argv], { env, isTTY });
    expect(stdout.includes(escape)).toBe(coloured);
  });

  it("has its width, and 80 columns without one", async () => {
    const widest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));
    expect(widest((await run([fulfilled])).stdout)).toBe(80);
    expect(widest((await run([fulfilled], { isTTY: true, columns: 100, env: { NO_COLOR: "1" } })).stdout)).toBe(100);
  });

  it("never gets colours in a file", async () => {
    const path = join(scratch, "rapi.txt");
    await run([fulfilled, "-o", path], { env: { FORCE_COLOR: "1" } });
    expect(readFileSync(path, "utf8")).not.toContain(escape);
  });
});

it("the same input gives the same bytes", async () => {
  const once = await run([fulfilled, open, "-f", "json"]);
  expect(await run([fulfilled, open, "-f", "json"])).toEqual(once);
});

it("tells an act whose day is not known in words, never in the notation of the data", async () => {
  const file = fileOf({ ...signed, acts: [{ ...signed.acts[0], on: { unknown: "akun terkunci" } }] });
  for (const argv of [
    ["check", file, "-v"],
    ["check", file, "-f", "markdown"],
    ["report", file, "-f", "markdown"],
  ]) {
    const { stdout } = await run(argv);
    expect(stdout).toContain("hari tidak diketahui");
    expect(stdout).not.toContain("..");
  }
});

it("names a finding that is missing by its question in every format", async () => {
  for (const format of ["csv", "junit", "github", "sarif", "markdown"])
    expect((await run([open, "-f", format])).stdout).toContain("Menguntungkan atau merugikan?");
});

it.each(["full", "all"])("counts every verdict that it shows, the cited ones among them (%s)", async (detail) => {
  const folder = "fixtures/incidents/calon-melibatkan-asn";
  const { stdout } = await run([`${folder}/day-one.json`, `${folder}/decided.json`, "-f", "json", "--detail", detail], {
    rules: null,
  });
  for (const { counts, verdicts } of documentOf(stdout).answers)
    for (const status of ["fulfilled", "open", "excepted"] as const)
      expect(verdicts.filter((verdict) => verdict.status === status)).toHaveLength(counts[status]);
});

it("gives a track the same status, and a folder the same totals, whatever is listed", async () => {
  const folder = "fixtures/incidents";
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith("day-one.json"),
  );
  const files = names.map((name) => join(folder, name));
  const judged = async (detail: string): Promise<{ tracks: ReadonlySet<string>[]; totals: unknown }> => {
    const { stdout } = await run([...files, "-f", "json", "--totals", "--detail", detail], { rules: null });
    const { answers, summary } = documentOf(stdout);
    const said = ({ actor, track, status, tier }: (typeof answers)[number]["tracks"][number]): string =>
      JSON.stringify([actor, track, status, tier]);
    return { tracks: answers.map(({ tracks }) => new Set(tracks.map(said))), totals: summary.totals };
  };
  const full = await judged("full");
  expect(await judged("summary")).toEqual(full);
  const all = await judged("all");
  // Tracks in which nothing is in play are listed where everything is.
  expect(full.tracks.map((tracks, index) => [...tracks].filter((track) => !all.tracks[index]?.has(track)))).toEqual(
    full.tracks.map(() => []),
  );
  expect(all.totals).toEqual(full.totals);
}, 120_000);

it("cuts no heading of the summary at 80 columns", async () => {
  const incident = "fixtures/incidents/bulukumba-kades-bontobarua-2024/decided.json";
  for (const language of ["id", "en"]) {
    const { stdout } = await run([incident, "--lang", language], { rules: null, columns: 80 });
    expect(stdout.split("\n").find((line) => /^(?:JALUR|TRACK) /.test(line))).not.toContain("…");
  }
});
