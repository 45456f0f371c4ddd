/** What names a person reaches no output where names are masked: no format, no error message, readable or not. */
import { describe, expect, it } from "vitest";
import { checkFormatNames } from "../../src/report/formats.js";
import { fileOf, run } from "../cli/cli.js";
import { leaked, named, SECRETS, slips } from "./secrets.js";

describe.each(checkFormatNames)("%s", (format) => {
  it("masks an answer", async () => {
    const { stdout, stderr, code } = await run([fileOf(named), "-f", format, "--redact", "--detail", "all"]);
    expect(code).toBe(0);
    expect([leaked(stdout), leaked(stderr)]).toEqual([[], []]);
  });

  it.each(slips)("masks what is said of a record that cannot be judged: %s", async (_name, incident) => {
    const { stdout, stderr, code } = await run([fileOf(incident), "-f", format, "--redact"]);
    expect(code).toBe(4);
    expect([leaked(stdout), leaked(stderr)]).toEqual([[], []]);
  });
});

it("leaves everything as it is where nobody asks for it", async () => {
  const { stdout } = await run([fileOf(named), "-f", "json", "--no-redact"]);
  expect(leaked(stdout)).toEqual(SECRETS);
});
