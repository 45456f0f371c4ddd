import { graphOf } from "../../../report/graph/model.js";
import { mermaidOf } from "../../../report/graph/mermaid.js";
import { svgOf } from "../../../report/graph/svg.js";
import { unknownName } from "../../check-options.js";
import { unknownTrack } from "../../unknown-track.js";
import { exitCode, type ExitCode } from "../../exit-code.js";
import { tell, type Invocation, type SharedOptions } from "../../invocation.js";
import { deliver } from "../../named-outputs.js";
import { rulebookFor } from "../../pack.js";
import { cliProblem } from "../../problems.js";
import { isDay } from "../../../text/is-day.js";

/** Options of `rules graph` as the parser hands them over. */
export interface RulesGraphOptions extends SharedOptions {
  readonly format?: string;
  readonly output?: string;
  readonly instrument?: readonly string[];
  readonly track?: readonly string[];
  readonly on?: string;
}

export const FORMATS = ["mermaid", "svg"] as const;

/** `asn-check rules graph`: norm → offence → sanction, as a Mermaid flowchart or a picture. */
export async function graphRules(raw: RulesGraphOptions, invocation: Invocation): Promise<ExitCode> {
  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const instruments = rulebook.instruments.map(({ id }) => id);
  const tracks = rulebook.tracks.map(({ id }) => id);
  const { format: said = "mermaid" } = raw;
  const format = FORMATS.find((each) => each === said);
  const usage = [
    ...(format === undefined ? [unknownName("format", said, FORMATS)] : []),
    ...(raw.instrument ?? [])
      .filter((id) => !instruments.includes(id))
      .map((id) => unknownName("instrument", id, instruments)),
    ...(raw.track ?? []).filter((id) => !tracks.includes(id)).map((id) => unknownTrack(id, rulebook)),
    ...(raw.on === undefined || isDay(raw.on) ? [] : [cliProblem("cli.not_a_day", { option: "--on", value: raw.on })]),
  ];
  if (usage.length > 0) {
    await tell(invocation, usage);
    return exitCode.usage;
  }
  const graph = graphOf(rulebook, invocation.language, {
    ...(raw.instrument === undefined ? {} : { instruments: raw.instrument }),
    ...(raw.track === undefined ? {} : { tracks: raw.track }),
    ...(raw.on === undefined ? {} : { on: raw.on }),
  });
  const text = format === "svg" ? svgOf(graph, `${rulebook.pack.id} ${rulebook.pack.version}`) : mermaidOf(graph);
  return (await deliver(raw.output, text, invocation)) ? exitCode.evaluated : exitCode.usage;
}
