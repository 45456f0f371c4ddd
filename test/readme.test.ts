/** What the README shows of the terminal is what the terminal shows. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { run } from "./cli/cli.js";

/** "`node bin/asn-check.js why …`", with the block of text that stands right after its paragraph. */
const EXAMPLE = /`node bin\/asn-check\.js ([^`]+)`[^`]*\n\n```text\n([\s\S]*?)```/g;

const examples = [...readFileSync("README.md", "utf8").matchAll(EXAMPLE)].map(([, line = "", text = ""]) => ({
  line,
  // An ellipsis on a line of its own says that more follows, or was left out.
  parts: text.split(/^…\n/m),
}));

it("has examples", () => {
  expect(examples.length).toBeGreaterThan(0);
});

it.each(examples)(
  "$line",
  async ({ line, parts }) => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    const { stdout } = await run(words, { rules: resolve("rules"), columns: 80 });
    let rest = stdout;
    expect(rest.startsWith(parts[0] ?? "")).toBe(true);
    for (const part of parts) {
      const at = rest.indexOf(part);
      if (at < 0) expect(rest).toContain(part);
      rest = rest.slice(at + part.length);
    }
  },
  60_000,
);
