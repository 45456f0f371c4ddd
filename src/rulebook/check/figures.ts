import type { Problem } from "../../problem.js";
import type { Custody, Duration, Fine, FineRange } from "../model.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";

/** Longest fixed term of imprisonment that a statute of the pack can print, in months (twenty years). */
const LONGEST_CUSTODY = 240;
/** Bounds between which a printed fine is plausible; outside it, somebody slipped by three zeros. */
const FINES = { least: 50_000, most: 50_000_000_000 } as const;

/** Minimum not above maximum, amounts plausible, connectors where there are two of them to connect. */
export const figures: Lint = (context) =>
  context.rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap(({ sanction }, index) => {
      if (sanction === undefined || "ladder" in sanction) return [];
      const path = ["versions", index, "sanction"];
      const { custody, fine, connector } = sanction;
      const both = custody !== undefined && custody.kind !== "none" && fine !== undefined;
      return [
        ...(both === (connector !== undefined)
          ? []
          : [problem("figure-connector", { key: "connector" }, context.at(provision, path))]),
        ...(custody === undefined ? [] : custodyProblems(context, provision, custody, [...path, "custody"])),
        ...(fine === undefined ? [] : fineProblems(context, provision, fine, [...path, "fine"])),
      ];
    }),
  );

function custodyProblems({ at }: CheckContext, entity: object, custody: Custody, path: YamlPath): Problem[] {
  const min = custody.min === undefined ? undefined : inMonths(custody.min);
  const max = custody.max === undefined ? undefined : inMonths(custody.max);
  return [
    ...(custody.kind === "none" && (min !== undefined || max !== undefined)
      ? [problem("figure-connector", { key: "kind" }, at(entity, [...path, "kind"]))]
      : []),
    ...order(at(entity, path), "custody", min, max),
    ...rangeWord(at(entity, path), custody.range, min, max),
    ...[min, max]
      .filter((value) => value !== undefined)
      .filter((value) => value > LONGEST_CUSTODY)
      .map((value) => problem("figure-implausible", { what: "custody", value }, at(entity, path), "warning")),
  ];
}

function fineProblems(context: CheckContext, entity: object, fine: Fine, path: YamlPath): Problem[] {
  const ranges: readonly { readonly range: FineRange; readonly path: YamlPath }[] = [
    { range: fine, path },
    ...(fine.by_subject ?? []).map((range, index) => ({ range, path: [...path, "by_subject", index] })),
    ...(fine.alternatives ?? []).map((range, index) => ({ range, path: [...path, "alternatives", index] })),
  ];
  return ranges.flatMap(({ range: { min, max, range }, path: where }) => {
    const here = context.at(entity, where);
    return [
      ...order(here, "fine", min, max),
      ...rangeWord(here, range, min, max),
      ...[min, max]
        .filter((value) => value !== undefined)
        .filter((value) => value < FINES.least || value > FINES.most)
        .map((value) => problem("figure-implausible", { what: "fine", value }, here, "warning")),
    ];
  });
}

function order(at: Problem["at"], what: string, min: number | undefined, max: number | undefined): Problem[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [problem("figure-order", { what, min, max }, at)];
}

/** `range` says how minimum and maximum are joined; it needs both, and both need it. */
function rangeWord(
  at: Problem["at"],
  range: string | undefined,
  min: number | undefined,
  max: number | undefined,
): Problem[] {
  const both = min !== undefined && max !== undefined;
  return both === (range !== undefined) ? [] : [problem("figure-connector", { key: "range" }, at)];
}

/** Months, with a day as a thirtieth: only for comparing printed figures with each other. */
function inMonths({ years = 0, months = 0, days = 0 }: Duration): number {
  return years * 12 + months + days / 30;
}
