import { whyOf } from "../../answer/why/why.js";
import type { WhyAnswer, WhyDocument } from "../../answer/why/model.js";
import { isLive } from "../../engine/outcome.js";
import { compile } from "../../engine/compile.js";
import type { Engine } from "../../engine/model.js";
import { judge } from "../../engine/judge.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import type { Incident } from "../../incident/model.js";
import type { Problem } from "../../problem.js";
import { dotted } from "../../report/pretty/view.js";
import type { PackView } from "../../report/show/condition.js";
import { whyText } from "../../report/why/pretty.js";
import type { Rulebook } from "../../rulebook/model.js";
import { packOptions } from "../check-options.js";
import { documentHead } from "../document-head.js";
import { exitCode, gravestCode, type ExitCode } from "../exit-code.js";
import { tell, type Invocation, type SharedOptions } from "../invocation.js";
import { isMasked, Masking } from "../masking.js";
import { deliver, namedOutputs } from "../named-outputs.js";
import { oneIncident, type OneIncidentOptions } from "../one-incident.js";
import { rulebookFor } from "../pack.js";
import { viewFor } from "../view.js";
import { cliProblem } from "../problems.js";
import { provisionsNamed } from "../provision-named.js";
import { isDay } from "../../text/is-day.js";

/** Options of `why` as the parser hands them over. */
export interface WhyOptions extends SharedOptions, OneIncidentOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly lawOn?: string;
  readonly reading?: readonly string[];
  readonly redact?: boolean;
}

export const FORMATS = ["pretty", "json", "markdown", "mermaid", "svg"] as const;
type Format = (typeof FORMATS)[number];

/** What goes to other people and into other programs hides names unless told otherwise. */
const MASKED: ReadonlySet<Format> = new Set(["markdown", "mermaid", "svg"]);

/** `asn-check why <incident> <provision>`: the full tree of one provision for an actor and act. */
export async function why(path: string, provision: string, raw: WhyOptions, invocation: Invocation): Promise<ExitCode> {
  const { outputs, problems: misused } = namedOutputs(raw.format, raw.output, FORMATS);
  const usage = [
    ...misused,
    ...(raw.lawOn === undefined || isDay(raw.lawOn)
      ? []
      : [cliProblem("cli.not_a_day", { option: "--law-on", value: raw.lawOn })]),
  ];
  if (usage.length > 0) return told(usage, invocation);
  if (raw.rules === undefined) invocation.io.short?.(true);
  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const { options: chosen, problems: misnamed } = packOptions({ ...raw, format: [] }, rulebook);
  if (misnamed.length > 0) return told(misnamed, invocation);
  const dictionary = dictionaryOf(rulebook);
  const read = await oneIncident(path, dictionary, raw, invocation);
  if ("code" in read) return read.code;
  const engine = compile(rulebook);
  const named = provision === "" ? undefined : provisionsNamed(engine, provision);
  if (named === undefined || "problem" in named) {
    const problem = named?.problem ?? cliProblem("cli.missing_argument", { argument: "provision" });
    await told([problem], invocation);
    await listLive(engine, read.incident, raw, invocation);
    return exitCode.usage;
  }
  const { language } = invocation;
  const found = whyOf(engine, read.incident, { written: read.written, dictionary }, named.provisions, {
    language,
    ...(raw.lawOn === undefined ? {} : { lawOn: raw.lawOn }),
    ...(raw.actor === undefined ? {} : { actor: raw.actor }),
    ...(raw.act === undefined ? {} : { act: raw.act }),
    readings: chosen.readings,
  });
  const asked: WhyDocument["asked"] = { provision, law_on: raw.lawOn ?? null, readings: chosen.readings };
  const codes: ExitCode[] = [exitCode.evaluated];
  for (const { format, path: to } of outputs) {
    const on = isMasked(raw.redact, invocation.io, MASKED.has(format));
    const masking = new Masking(on, read.incident.personal, invocation);
    const answer = masking.data(found);
    const text =
      format === "json"
        ? `${JSON.stringify(documentOf(answer, asked, masking.problems(read.warnings), on, rulebook, language), null, 2)}\n`
        : await drawn(format, answer, await viewFor(raw, rulebook, to, invocation));
    if (!(await deliver(to, text, invocation))) codes.push(exitCode.usage);
  }
  return gravestCode(codes);
}

/** The answer in a format for people; a graph is of the gravest tree. */
async function drawn(format: Exclude<Format, "json">, answer: WhyAnswer, view: PackView): Promise<string> {
  if (format === "pretty") return whyText(answer, view);
  if (format === "markdown") return (await import("../../report/why/markdown.js")).whyMarkdown(answer, view);
  const { whyGraph } = await import("../../report/why/graph.js");
  const [tree] = answer.trees;
  const graph =
    tree === undefined
      ? { nodes: [], edges: [] }
      : whyGraph(tree, { ...view, file: answer.incident.file, explained: new Set() });
  if (format === "mermaid") return (await import("../../report/graph/mermaid.js")).mermaidOf(graph);
  const title = dotted(tree?.cite, answer.incident.id, tree?.actor, tree?.act);
  return (await import("../../report/graph/svg.js")).svgOf(graph, title);
}

async function told(problems: readonly Problem[], invocation: Invocation): Promise<ExitCode> {
  await tell(invocation, problems);
  return exitCode.usage;
}

/** What can be asked about here: chains that are fulfilled, open or excepted. */
async function listLive(engine: Engine, incident: Incident, raw: WhyOptions, invocation: Invocation): Promise<void> {
  const { whyWords } = await import("../../messages/why.js");
  const { outcomeMark, outcomeOf } = await import("../../messages/status.js");
  const live = judge(engine, incident).inPlay.filter(
    (outcome) =>
      isLive(outcome) &&
      outcome.chain.punishedBy.length === 0 &&
      (raw.actor === undefined || outcome.unit.actor.id === raw.actor) &&
      (raw.act === undefined || outcome.unit.act.id === raw.act),
  );
  const { citeOfOutcome } = await import("../../answer/cite.js");
  const lines = new Map(
    live.map((outcome) => [
      `${outcomeMark[outcomeOf(outcome)]} ${outcome.chain.id} · ${citeOfOutcome(outcome)}`,
      outcome,
    ]),
  );
  if (lines.size === 0) return;
  const text = [whyWords[invocation.language].live, ...[...lines.keys()].map((line) => `  ${line}`)];
  await invocation.io.stderr.write(text.map((line) => `${line}\n`).join(""));
}

function documentOf(
  answer: WhyAnswer,
  asked: WhyDocument["asked"],
  warnings: readonly Problem[],
  redacted: boolean,
  rulebook: Rulebook,
  language: "id" | "en",
): WhyDocument {
  return {
    schema: "asn-check/why@1",
    ...documentHead(rulebook),
    language,
    asked,
    answer,
    warnings,
    redacted,
  };
}
