import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Every processor: the default leaves one idle, which on two is half.
    maxWorkers: "100%",
    // What one file leaves behind in the modules must not matter to the next, and the rules are read once.
    isolate: false,
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
