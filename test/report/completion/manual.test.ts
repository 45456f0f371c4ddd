/** The manual page: complete by the program's definitions, and sound roff. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { definitionOf } from "../../../src/cli/definition.js";
import { languages } from "../../../src/messages/language.js";
import { manualPage } from "../../../src/report/completion/manual.js";
import { everyCommand } from "../../../src/report/completion/model.js";
import { version } from "../../../src/version.js";

const installed = (program: string): boolean => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;

describe.each(languages)("the manual page (%s)", (language) => {
  const program = definitionOf(language);
  const page = manualPage(program, language, version);

  it("names every command with its options and their descriptions", () => {
    const read = page.replaceAll("\\-", "-").replaceAll(/\\f[BIR]/g, "");
    for (const { path, options } of everyCommand(program).filter(({ commands }) => commands.length === 0)) {
      expect(read).toContain(`.SS ${path.join(" ")}`);
      for (const { long } of options) expect(read).toContain(long);
    }
  });

  it("calls what is named behind a command in its own language", () => {
    const read = page.replaceAll(/\\f[BIR]/g, "");
    expect(read).toContain(language === "id" ? "why peristiwa [ketentuan ...]" : "why incident [provision ...]");
  });

  it("is the one that is published", () => {
    expect(readFileSync(`dist/man/${language === "en" ? "" : `${language}/`}man1/asn-check.1`, "utf8")).toBe(page);
  });

  it.skipIf(!installed("mandoc"))("is accepted by mandoc but for its lack of a date", () => {
    const { stdout } = spawnSync("mandoc", ["-Tlint", "-W", "warning"], { input: page, encoding: "utf8" });
    expect(stdout.split("\n").filter((line) => line !== "" && !line.includes("missing date"))).toEqual([]);
  });

  it.skipIf(!installed("groff"))("is set by groff without a warning", () => {
    const { stdout, stderr } = spawnSync("groff", ["-k", "-man", "-Tutf8", "-ww"], { input: page, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toContain(`asn-check ${version}`);
  });
});
