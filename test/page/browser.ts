/** Chromium as the machine has it; without one the tests that need it say so and are left out. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { keepTrace, TRACES } from "../covered/traces.js";
import { chromium, type Browser, type Download, type Page } from "playwright-core";

const PLACES = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export const executablePath = PLACES.find((path) => path !== "" && existsSync(path));

/** Nothing that a browser does by itself reaches a network. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The page opened from a file, with every request and complaint written down. */
export class Opened {
  private constructor(
    readonly browser: Browser,
    readonly page: Page,
    readonly folder: string,
    readonly requests: readonly string[],
    readonly complaints: readonly string[],
  ) {}

  /** `ready`: what stands in the page once it can be used; `before`: a script that runs before those of the page. */
  static async open(html: string, ready = "html[data-ready]", locale = "id-ID", before = ""): Promise<Opened> {
    if (executablePath === undefined) throw new Error("no Chromium");
    const folder = mkdtempSync(join(tmpdir(), "asn-check-page-"));
    const file = join(folder, "asn-check.html");
    writeFileSync(file, html);
    const browser = await chromium.launch({ executablePath, args });
    const page = await (await browser.newContext({ locale })).newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    if (TRACES !== undefined) await page.coverage.startJSCoverage({ resetOnNavigation: false });
    if (before !== "") await page.addInitScript(before);
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector(ready);
    return new Opened(browser, page, folder, requests, complaints);
  }

  /** The text of the file that something downloads. */
  async downloaded(action: () => Promise<void>): Promise<string> {
    const waiting: Promise<Download> = this.page.waitForEvent("download");
    await action();
    const stream = await (await waiting).createReadStream();
    const chunks: Buffer[] = [];
    // A stream of a download gives bytes.
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  }

  async close(): Promise<void> {
    if (TRACES !== undefined) keepTrace(await this.page.coverage.stopJSCoverage());
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
