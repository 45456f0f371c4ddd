import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/problem.js";
import { githubFindings } from "../../src/report/problems/github.js";
import { jsonFindings } from "../../src/report/problems/json.js";
import { junitFindings } from "../../src/report/problems/junit.js";
import type { Findings } from "../../src/report/problems/model.js";
import { sarifFindings } from "../../src/report/problems/sarif.js";

const slug: Problem = {
  code: "slug-unknown",
  severity: "error",
  at: { file: "rules/pasal 1,2.yaml", line: 3, column: 5, length: 4 },
  args: { fact: "actor.status", slug: "<pn%s>\u001b[31m", suggestion: "pns" },
};
const long: Problem = {
  code: "text-long",
  severity: "warning",
  at: { file: "rules/x.yaml", line: 1, column: 1 },
  args: { length: 900, limit: 700 },
};
const whole: Problem = { code: "no-tests", severity: "error", args: { pack: "contoh" } };

const findings = (problems: readonly Problem[], failOn: Findings["failOn"] = "error"): Findings => ({
  language: "en",
  version: "1.2.3",
  pack: { id: "contoh", version: "2099.1.0" },
  counts: { provisions: 2, facts: 9, tests: 1 },
  problems,
  sources: new Map(),
  exitCode: problems.length === 0 ? 0 : 1,
  failOn,
});

describe("findings as SARIF", () => {
  // The log is our own; its shape is what is tested.
  const log = JSON.parse(sarifFindings(findings([slug, long, whole, long]))) as {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: object }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations?: readonly unknown[];
      }[];
    }[];
  };
  const [run] = log.runs;

  it("names each rule once and points to it", () => {
    expect(log.version).toBe("2.1.0");
    const ids = run?.tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(["no-tests", "slug-unknown", "text-long"]);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(ids?.[ruleIndex]).toBe(ruleId);
  });

  it("gives places as regions, and none to a finding on the whole pack", () => {
    expect(run?.results.map(({ level }) => level)).toEqual(["error", "warning", "error", "warning"]);
    expect(run?.results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "rules/pasal%201%2C2.yaml" },
          region: { startLine: 3, startColumn: 5, endColumn: 9 },
        },
      },
    ]);
    expect(run?.results[2]?.locations).toBeUndefined();
  });
});

describe("findings as workflow commands", () => {
  it("escape what would end a property or a message", () => {
    expect(githubFindings(findings([slug])).split("\n")[0]).toBe(
      "::error file=rules/pasal 1%2C2.yaml,line=3,col=5,endColumn=9,title=slug-unknown::“<pn%25s>” is not a value of actor.status. Did you mean “pns”?",
    );
  });

  it("show ten of each severity and count the rest", () => {
    const many = [...Array.from({ length: 14 }, () => slug), ...Array.from({ length: 11 }, () => long)];
    const lines = githubFindings(findings(many)).trimEnd().split("\n");
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe(
      "::notice title=asn-check::5 further findings not shown here; asn-check rules check lists all of them",
    );
  });

  it("say nothing where nothing was found", () => {
    expect(githubFindings(findings([]))).toBe("");
  });
});

describe("findings as JUnit", () => {
  it("fail for what the exit code counts", () => {
    const xml = junitFindings(findings([slug, long]));
    expect(xml).toContain('<testsuites name="asn-check rules check" tests="2" failures="1">');
    expect(xml).toContain('name="slug-unknown:3:5"><failure type="error" message="“&lt;pn%s&gt;” is not');
    expect(junitFindings(findings([slug, long], "warning"))).toContain('tests="2" failures="2"');
  });

  it("are one passing case where nothing was found", () => {
    expect(junitFindings(findings([]))).toContain('<testsuite name="contoh" tests="1" failures="0">');
  });
});

describe("findings as JSON", () => {
  it("are data and words, with a summary", () => {
    expect(JSON.parse(jsonFindings(findings([slug, long])))).toMatchObject({
      schema: "asn-check/findings@1",
      pack: { id: "contoh" },
      problems: [
        { code: "slug-unknown", at: { line: 3, column: 5 }, message: { suggestion: "Did you mean “pns”?" } },
        { code: "text-long" },
      ],
      summary: { provisions: 2, errors: 1, warnings: 1, notes: 0, exit_code: 1 },
    });
  });
});
