import { defineConfig } from "vitest/config";

/** Counts steps instead of time. */
const COUNTED = "test/hostile/growth.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: ["test/bench/**", COUNTED],
          // What one file leaves behind in the modules must not matter to the next, and the rules are read once.
          isolate: false,
        },
      },
      // V8 counts blocks only in functions that have not run before in the process.
      { extends: true, test: { name: "alone", include: [COUNTED], isolate: true } },
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Every processor: the default leaves one idle, which on two is half.
    maxWorkers: "100%",
    globalSetup: ["test/scratch.ts"],
    setupFiles: ["test/each-file.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      reportsDirectory: "coverage/lines",
    },
  },
});
