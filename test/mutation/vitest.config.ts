import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What searches at random takes longest: it comes last, for what is left standing. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification): boolean =>
      /(?:oracle|settle|periods|day)\.test\.ts$/.test(moduleId);
    return Promise.resolve(files.toSorted((a, b) => Number(isSlow(a)) - Number(isSlow(b))));
  }
}

/** The tests of the engine that need no rules of any law: they take seconds, and they run for every planted error. */
export default defineConfig({
  test: {
    include: ["test/engine/*.test.ts"],
    exclude: ["test/engine/{filling-in,settling-sets}.test.ts"],
    testTimeout: 20_000,
    setupFiles: ["test/mutation/quick.ts"],
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
