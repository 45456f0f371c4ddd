import { rulesWords, type CoverageWords } from "../../../messages/rules.js";
import { coverageOf, type Coverage } from "../../../rulebook/test/coverage.js";
import { placeWords } from "../../../rulebook/statute/places.js";
import { statuteCoverage, type ArticleCoverage, type PartStatus } from "../../../rulebook/statute/coverage.js";
import { unknownName } from "../../check-options.js";
import { exitCode, type ExitCode } from "../../exit-code.js";
import { tell, type Invocation, type SharedOptions } from "../../invocation.js";
import { isError, packFor } from "./pack.js";

/** Options of the commands that print for people or as data. */
export interface DataOptions extends SharedOptions {
  readonly format?: string;
}

export const DATA_FORMATS: readonly string[] = ["pretty", "json"];

const STATUSES: readonly PartStatus[] = ["encoded", "used", "left_out", "uncovered"];

/** `asn-check rules coverage [folder]`: what the tests exercise, and which parts of the encoded articles are there. */
export async function coverRules(
  folder: string | undefined,
  raw: DataOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  if (raw.format !== undefined && !DATA_FORMATS.includes(raw.format)) {
    await tell(invocation, [unknownName("format", raw.format, DATA_FORMATS)]);
    return exitCode.usage;
  }
  const pack = packFor(folder, raw, invocation);
  await tell(invocation, pack.problems.filter(isError), pack.sources);
  if (pack.rulebook === undefined) return exitCode.pack;
  const coverage = coverageOf(pack.rulebook, pack.tests, pack.places);
  const articles = statuteCoverage(pack.rulebook);
  if (raw.format === "json") {
    const { missing, ...shares } = coverage;
    const document = { schema: "asn-check/coverage@1", tests: shares, missing, statutes: articles };
    await invocation.io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    return exitCode.evaluated;
  }
  if (raw.verbose === true) await tell(invocation, coverage.missing, pack.sources);
  const words = rulesWords[invocation.language].coverage;
  const lines = [...testLines(coverage, words, raw.verbose === true), "", ...statuteLines(articles, words)];
  await invocation.io.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return exitCode.evaluated;
}

function testLines(coverage: Coverage, words: CoverageWords, verbose: boolean): string[] {
  const shares = (["elements", "branches", "exceptions", "wordings"] as const).map((part) => {
    const { covered, of } = coverage[part];
    return `  ${words.parts[part]}: ${covered} / ${of}`;
  });
  const more = coverage.missing.length === 0 || verbose ? [] : [`  ${words.more(coverage.missing.length)}`];
  return [words.tests, ...shares, ...more];
}

function statuteLines(articles: readonly ArticleCoverage[], words: CoverageWords): string[] {
  const parts = articles.flatMap((article) => article.parts ?? []);
  const counts = STATUSES.map(
    (status) => `  ${words.status[status]}: ${parts.filter((part) => part.status === status).length} / ${parts.length}`,
  );
  const instruments = [...new Set(articles.map(({ instrument }) => instrument))];
  return [
    `${words.statutes} (${words.articles(articles.length)})`,
    ...counts,
    ...instruments.flatMap((instrument) =>
      instrumentLines(
        instrument,
        articles.filter((article) => article.instrument === instrument),
        words,
      ),
    ),
  ];
}

/** Only what is missing: the forgotten parts, and articles whose division nobody wrote down. */
function instrumentLines(instrument: string, articles: readonly ArticleCoverage[], words: CoverageWords): string[] {
  const uncovered = articles.flatMap(({ parts }) => parts ?? []).filter(({ status }) => status === "uncovered");
  const unknown = articles.filter(({ parts }) => parts === undefined).map(({ article }) => article);
  return [
    ...uncovered.map(({ place }) => `  ${instrument}: ${placeWords(place, false)}: ${words.status.uncovered}`),
    ...(unknown.length === 0 ? [] : [`  ${instrument}: ${words.unknown(unknown.join(", "))}`]),
  ];
}
