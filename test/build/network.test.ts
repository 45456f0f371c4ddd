/** Nothing that is shipped can speak to a network: no module for it is loaded, and no global of that kind is called. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const dist = join(import.meta.dirname, "../../dist");

/** Scripts that `npm run build` writes; the types beside the library run nowhere. */
const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:c|m)?js$/.test(name));

const MODULES =
  /(?:require|import)\(\s*["'](?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|inspector|cluster)["']\s*\)|from\s*["'](?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|inspector|cluster)["']/;
const GLOBALS = /(?<![.\w$"'`])(?:fetch\(|new (?:WebSocket|EventSource|XMLHttpRequest)\()|navigator\.sendBeacon/;

describe("what is shipped", () => {
  it("is there to be read", () => {
    expect(scripts).toContain("asn-check.cjs");
    expect(scripts.length).toBeGreaterThan(5);
  });

  it.each([
    ['const n = require("node:net")', MODULES],
    ['import https from "https"', MODULES],
    ['await import("node:http")', MODULES],
    ["await fetch(url)", GLOBALS],
    ["new WebSocket(url)", GLOBALS],
  ])("would be told by: %s", (code, pattern) => {
    expect(code).toMatch(pattern);
  });

  it.each(scripts)("%s loads no module of a network and calls no such global", (name) => {
    const code = readFileSync(join(dist, name), "utf8");
    expect([MODULES.exec(code)?.[0], GLOBALS.exec(code)?.[0]]).toEqual([undefined, undefined]);
  });
});
