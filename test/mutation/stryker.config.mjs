/** Plants errors in the engine, one at a time: at least this share of them must be noticed by the tests of the engine. */
export default {
  mutate: ["src/engine/**/*.ts"],
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts" },
  coverageAnalysis: "perTest",
  concurrency: 1,
  ignorePatterns: ["**", "!src/**", "!test/**", "!package.json", "!tsconfig.json"],
  tempDirName: "coverage/mutation/tmp",
  incremental: true,
  incrementalFile: "coverage/mutation/incremental.json",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: "coverage/mutation/report.json" },
  clearTextReporter: { reportTests: false, skipFull: true },
  thresholds: { high: 90, low: 85, break: 85 },
};
