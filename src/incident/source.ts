import type { Place, PlacedProblem, Problem } from "../problem.js";
import { lineColumn, lineStarts } from "../text/line-column.js";
import { severityOf, type IncidentProblemArgs, type IncidentProblemCode } from "./problems.js";
import type { Span } from "./node.js";

const MANY = 100;

/** A text with a name: turns offsets into places, and collects what is wrong. */
export class Source {
  readonly problems: PlacedProblem[] = [];
  #errors = 0;
  #starts: readonly number[] | undefined;

  /** `line` and `column` say where in the file the text begins; `starts`, where its lines do, where that is known. */
  constructor(
    readonly text: string,
    readonly file: string,
    private readonly line = 1,
    private readonly column = 1,
    starts?: readonly number[],
  ) {
    this.#starts = starts;
  }

  /** Errors so far; warnings do not count. */
  get errors(): number {
    return this.#errors;
  }

  /** So much is wrong that nobody asks what each was meant to be. */
  get crowded(): boolean {
    return this.problems.length >= MANY;
  }

  /** A span of several lines is marked on its first. */
  place([start, end]: Span): Place {
    this.#starts ??= lineStarts(this.text);
    const { line, column } = lineColumn(this.text, start, this.#starts);
    const lineEnd = this.#starts[line] ?? Infinity;
    const length = Math.max(1, this.text.slice(start, Math.min(end, lineEnd)).trimEnd().length);
    const before = line === 1 ? this.column - 1 : 0;
    return { file: this.file, line: line + this.line - 1, column: column + before, length };
  }

  report<C extends IncidentProblemCode>(code: C, span: Span, path: string, args: IncidentProblemArgs[C]): void {
    const severity = severityOf(code);
    if (severity === "error") this.#errors += 1;
    this.problems.push({
      code,
      severity,
      at: this.place(span),
      ...(path === "" ? {} : { path }),
      // Every member of IncidentProblemArgs holds strings, numbers and lists of strings only.
      args: args as Problem["args"],
    });
  }

  /** In the order of the text. */
  sorted(): readonly Problem[] {
    return this.problems.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  }
}
