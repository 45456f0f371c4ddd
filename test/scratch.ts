/** A folder for all files that a run of the tests makes, removed after the last of them. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

export default function scratch(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "asn-check-tests-"));
  // What is closed to others is closed by the tests themselves.
  chmodSync(folder, 0o755);
  project.provide("scratch", folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
