/** The executable as it is published, bundled into a folder of its own, and run as a process. */
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundleExecutable } from "../../build/bundle.mjs";
import { TRACES } from "../covered/traces.js";
import { loadPack } from "../../src/rulebook/load.js";
import { SNAPSHOT_ENCODING, snapshotOf } from "../../src/rulebook/snapshot.js";

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export class Program {
  private constructor(private readonly folder: string) {}

  /** With `pack`, a folder of rules, they are its built-in ones: it starts as fast as what is published. */
  static async bundle(pack?: string): Promise<Program> {
    const folder = mkdtempSync(join(TRACES ?? resolve("node_modules"), ".program-"));
    cpSync("bin", join(folder, "bin"), { recursive: true });
    await bundleExecutable(join(folder, "dist"), [], TRACES !== undefined);
    if (pack !== undefined) {
      const { rulebook } = loadPack(pack);
      if (rulebook === undefined) throw new Error(`${pack} does not load`);
      writeFileSync(join(folder, "dist", "pack.json"), snapshotOf(rulebook), SNAPSHOT_ENCODING);
    }
    return new Program(folder);
  }

  /** Where the build puts what it makes. */
  get dist(): string {
    return join(this.folder, "dist");
  }

  get path(): string {
    return join(this.folder, "bin", "asn-check.js");
  }

  remove(): void {
    if (TRACES === undefined) rmSync(this.folder, { recursive: true, force: true });
  }

  start(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
    const child = spawn(process.execPath, [this.path, ...argv], {
      env: {
        PATH: process.env["PATH"] ?? "",
        ...(TRACES === undefined ? {} : { NODE_V8_COVERAGE: join(TRACES, "raw") }),
        ...env,
      },
    });
    const ended = new Promise<Ended>((done, fail) => {
      let stdout = "";
      let stderr = "";
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
      child.on("error", fail).on("close", (code, signal) => {
        done({ code, signal, stdout, stderr });
      });
    });
    return { child, ended };
  }

  run(argv: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended> {
    return this.start(argv, env).ended;
  }
}
