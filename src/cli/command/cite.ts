import { standingInCase } from "../../citation/in-case.js";
import { standingInLaw, type Circumstances } from "../../citation/in-law.js";
import { scanText, type ScannedCitation } from "../../citation/scan.js";
import { compile } from "../../engine/compile.js";
import type { Engine } from "../../engine/model.js";
import { judge } from "../../engine/judge.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import { readIncidents } from "../../incident/read.js";
import type { Problem } from "../../problem.js";
import { citeText, countsOf, type CitedSource, type CiteView } from "../../report/cite.js";
import type { Rulebook } from "../../rulebook/model.js";
import { unknownName } from "../check-options.js";
import { documentHead } from "../document-head.js";
import { exitCode, gravestCode, type ExitCode } from "../exit-code.js";
import { tell, type Invocation, type SharedOptions } from "../invocation.js";
import { maskingOf } from "../masking.js";
import { deliver, namedOutputs } from "../named-outputs.js";
import { rulebookFor } from "../pack.js";
import { viewFor } from "../view.js";
import { cliProblem } from "../problems.js";
import { textsNamed, type NamedText } from "../texts.js";
import { isDay } from "../../text/is-day.js";

/** Options of `cite` as the parser hands them over. */
export interface CiteOptions extends SharedOptions {
  readonly on?: string;
  readonly election?: string;
  readonly status?: readonly string[];
  readonly failOn?: string;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly redact?: boolean;
}

export const FORMATS = ["pretty", "json"] as const;
const GATES = ["none", "wrong", "any"] as const;

/** `asn-check cite <text|file|->`: the citations of a text, each checked; `cites` where the text is an incident. */
export async function cite(words: readonly string[], raw: CiteOptions, invocation: Invocation): Promise<ExitCode> {
  const { io, language } = invocation;
  const { outputs, problems } = namedOutputs(raw.format, raw.output, FORMATS);
  const failOn = raw.failOn ?? "none";
  const usage = [
    ...problems,
    ...(GATES.some((gate) => gate === failOn) ? [] : [unknownName("gate", failOn, GATES)]),
    ...(raw.on !== undefined && !isDay(raw.on) ? [cliProblem("cli.not_a_day", { option: "--on", value: raw.on })] : []),
  ];
  if (usage.length > 0) return told(usage, exitCode.usage, invocation);
  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const against = circumstancesOf(raw, rulebook);
  if ("problems" in against) return told(against.problems, exitCode.usage, invocation);

  const { texts, problems: unread } = await textsNamed(words, io);
  await tell(invocation, unread);
  const engine = compile(rulebook);
  const standing = standingInLaw(engine, against);
  const sources = texts.map(({ name, text }): CitedSource => {
    const { cites, personal } = citesOf(engine, { name, text }, language);
    const citations = cites ?? scanText(rulebook, standing, text, name === "" ? "-" : name, language);
    return maskingOf(raw.redact, { personal }, invocation).data({ name, incident: cites !== undefined, citations });
  });
  const counts = countsOf(sources.flatMap(({ citations }) => citations));
  const tripped = (failOn !== "none" && counts.wrong > 0) || (failOn === "any" && counts.incomplete > 0);
  const codes: ExitCode[] = [
    unread.length > 0 ? exitCode.input : exitCode.evaluated,
    tripped ? exitCode.gate : exitCode.evaluated,
  ];
  const code = gravestCode(codes);
  for (const { format, path } of outputs) {
    const text =
      format === "json"
        ? `${JSON.stringify(documentOf(sources, raw, rulebook, language, code), null, 2)}\n`
        : citeText(sources, await citeView(raw, rulebook, path, invocation));
    if (!(await deliver(path, text, invocation))) codes.push(exitCode.usage);
  }
  return gravestCode(codes);
}

async function told(problems: readonly Problem[], code: ExitCode, invocation: Invocation): Promise<ExitCode> {
  await tell(invocation, problems);
  return code;
}

/** The `cites` of a file that is an incident, checked against the incident itself; of any other text there are none. */
function citesOf(
  engine: Engine,
  { name, text }: NamedText,
  language: "id" | "en",
): { readonly cites?: readonly ScannedCitation[]; readonly personal: readonly string[] } {
  if (!/^\s*[{[]/.test(text)) return { personal: [] };
  const { incidents, personal } = readIncidents(text, name, dictionaryOf(engine.rulebook));
  if (incidents.length === 0) return { personal };
  const cites = incidents.flatMap((incident) => {
    const standing = standingInCase(engine, incident, judge(engine, incident));
    return incident.cites.flatMap((cited) => {
      // Where it stands in the file is where its words stand, as JSON writes them.
      const start = Math.max(0, text.indexOf(JSON.stringify(cited.text)));
      const before = text.slice(0, start);
      const [lines, column] = [before.split("\n").length, before.length - (before.lastIndexOf("\n") + 1)];
      return scanText(engine.rulebook, standing, cited.text, name, language).map((each) => ({
        ...each,
        at: { ...each.at, line: lines, column: column + each.at.column + 1 },
      }));
    });
  });
  return { cites, personal };
}

function circumstancesOf(
  raw: CiteOptions,
  rulebook: Rulebook,
): Circumstances | { readonly problems: readonly Problem[] } {
  const { on, election, status } = raw;
  // A pack need not say who somebody is.
  const capacities = [...(dictionaryOf(rulebook).slugs.get("actor.status")?.keys() ?? [])];
  const cycles = rulebook.calendars.map(({ id }) => id);
  const regime = election === "pilkada" || election === "pemilu" ? election : undefined;
  const problems = [
    ...(election !== undefined && regime === undefined && !cycles.includes(election)
      ? [unknownName("election", election, ["pilkada", "pemilu", ...cycles])]
      : []),
    ...(status ?? [])
      .filter((slug) => !capacities.includes(slug))
      .map((slug) => unknownName("status", slug, capacities)),
  ];
  if (problems.length > 0) return { problems };
  return {
    ...(on === undefined ? {} : { on }),
    ...(election === undefined ? {} : { election: regime === undefined ? { cycle: election } : { regime } }),
    ...(status === undefined ? {} : { status }),
  };
}

async function citeView(
  raw: CiteOptions,
  rulebook: Rulebook,
  path: string | undefined,
  invocation: Invocation,
): Promise<CiteView> {
  const view = await viewFor(raw, rulebook, path, invocation);
  const cycle = rulebook.calendars.find(({ id }) => id === raw.election)?.title[view.language];
  const election = cycle ?? raw.election;
  return {
    ...view,
    quiet: raw.quiet === true,
    named: {
      ...(raw.on === undefined ? {} : { on: raw.on }),
      ...(election === undefined ? {} : { election }),
      ...(raw.status === undefined
        ? {}
        : { status: raw.status.map((slug) => view.lexicon.value("actor.status", slug)) }),
    },
  };
}

function documentOf(
  sources: readonly CitedSource[],
  raw: CiteOptions,
  rulebook: Rulebook,
  language: "id" | "en",
  code: ExitCode,
): object {
  return {
    schema: "asn-check/citations@1",
    ...documentHead(rulebook),
    language,
    checked_for: { on: raw.on ?? null, election: raw.election ?? null, status: raw.status ?? [] },
    sources,
    summary: { counts: countsOf(sources.flatMap(({ citations }) => citations)), exit_code: code },
  };
}
