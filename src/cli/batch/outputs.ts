import type { Answer, Verdict } from "../../answer/model.js";
import type { Language } from "../../messages/language.js";
import type { Problem } from "../../problem.js";
import { formats, type CheckFormat } from "../../report/formats.js";
import { plainPaint } from "../../report/paint.js";
import { redactAnswer, redactProblems } from "../../report/redact.js";
import type { OpenReport, RecordPlace, Report, ReportContext, RunEnd } from "../../report/report.js";
import type { NamedOutput } from "../named-outputs.js";
import { paintFor, widthOf, type Invocation } from "../invocation.js";
import type { Judged } from "./judge.js";
import { fileOut, sinkOut, type Out } from "./out.js";

/** What all outputs of a run share. */
export type Shared = Omit<ReportContext, "paint" | "width" | "trips">;

/** Whether names are masked: as somebody said, else by format, and always where a CI service keeps the output. */
export function masks(format: CheckFormat, said: boolean | undefined, ci: boolean): boolean {
  return said ?? (ci || format === "html" || formats[format].masks);
}

/** The page is loaded when somebody asks for it. */
async function opening(format: CheckFormat): Promise<OpenReport> {
  if (format !== "html") return formats[format].open();
  return (await import("../../report/overview/report.js")).htmlReport;
}

interface Opened {
  readonly report: Report;
  readonly out: Out;
  readonly masked: boolean;
}

/** Every output of a run, fed record by record. */
export class Outputs {
  #begun = false;

  private constructor(
    private readonly opened: readonly Opened[],
    private readonly language: Language,
  ) {}

  /** Throws `Unwritable` when one of them cannot be. */
  static async open(
    wanted: readonly NamedOutput<CheckFormat>[],
    shared: Shared,
    trips: (verdict: Verdict) => boolean,
    redact: { readonly said: boolean | undefined; readonly ci: boolean },
    invocation: Invocation,
    file: (path: string) => Out = (path) => fileOut(path, invocation.io.cwd),
  ): Promise<Outputs> {
    const { io, language } = invocation;
    const opened: Opened[] = [];
    const add = async (format: CheckFormat, out: () => Out, paint: ReportContext["paint"], width: number) => {
      const open = await opening(format);
      const report = open({ ...shared, paint, width, trips });
      opened.push({ report, out: out(), masked: masks(format, redact.said, redact.ci) });
    };
    try {
      for (const { format, path } of wanted) {
        if (path === undefined) {
          const paint = format === "pretty" ? await paintFor(invocation, io.stdout) : plainPaint;
          const width = format === "pretty" ? widthOf(io.stdout) : 80;
          await add(format, () => sinkOut(io.stdout), paint, width);
        } else await add(format, () => file(path), plainPaint, 80);
        const summary = io.env["GITHUB_STEP_SUMMARY"] ?? "";
        if (format === "github" && summary !== "") {
          const { summaryOut } = await import("./step-summary.js");
          await add("markdown", () => summaryOut(summary, language), plainPaint, 80);
        }
      }
    } catch (error) {
      for (const { out } of opened) out.drop();
      throw error;
    }
    return new Outputs(opened, language);
  }

  /** A report begins with its first record, or ends without any: of a run that is refused before, nothing arrives. */
  async #begin(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    await Promise.all(this.opened.map(({ report, out }) => out.put(report.head())));
  }

  async record({ answer, about, problems, personal }: Judged, place: RecordPlace): Promise<void> {
    await this.#begin();
    let masked: Answer | undefined;
    for (const output of this.opened) {
      if (answer === undefined) {
        const told = output.masked ? redactProblems(problems, place.text, this.language, personal) : problems;
        await output.out.put(output.report.problem(told, place));
      } else if (output.report.study !== undefined && about !== undefined) {
        output.report.study({ answer, ...about, masked: output.masked });
      } else {
        if (output.masked) masked ??= redactAnswer(answer, personal, this.language);
        const shown = output.masked && masked !== undefined ? masked : answer;
        const { pieces } = output.report;
        await (pieces ? output.out.putAll(pieces(shown)) : output.out.put(output.report.answer(shown, place)));
      }
    }
  }

  async problem(problems: readonly Problem[], place: RecordPlace): Promise<void> {
    await this.record({ problems, personal: [] }, place);
  }

  async flush(): Promise<void> {
    await Promise.all(this.opened.map(({ out }) => out.flush()));
  }

  /** The end of every report; files take their places. Throws `Unwritable`. */
  async finish(end: RunEnd): Promise<void> {
    await this.#begin();
    for (const { report, out } of this.opened) {
      await out.put(report.foot(end));
      await out.finish();
    }
  }

  /** What is there already is handed over and stays where it is, to be continued. */
  async suspend(): Promise<void> {
    await this.flush();
    this.drop();
  }

  /** Text for the only output, made elsewhere. */
  async put(text: Uint8Array): Promise<void> {
    await this.#begin();
    for (const { out } of this.opened) await out.put(text);
  }

  drop(): void {
    for (const { out } of this.opened) out.drop();
  }

  /** Is there nobody left to write for? */
  get gone(): boolean {
    return this.opened.length > 0 && this.opened.every(({ out }) => out.gone());
  }
}
