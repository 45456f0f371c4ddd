import type { Problem } from "../../problem.js";
import type { Chain } from "../chains.js";
import { problem } from "../problems.js";
import { chainsTested, conductDay, preparedCases, type PreparedCase } from "../test/cases.js";
import type { ChainTests } from "../test/model.js";
import { dayBefore, holds } from "../window.js";
import type { CheckContext, Lint } from "./context.js";

/**
 * The least that a chain is tested with: a fulfilled base; each element failing alone, or a reason why that cannot be;
 * one open case; each exception applying; each turn of its wording on the day before and the day itself.
 */
export const testsMinimum: Lint = (context) => {
  const { chains, tests, at } = context;
  const tested = tests.flatMap((file) =>
    file.tests.map((test) => ({ test, chain: chainsTested(file, test, chains)[0] })),
  );
  return chains.flatMap((chain) => {
    const own = tested.filter((each) => each.chain?.id === chain.id).map(({ test }) => test);
    const [first] = own;
    if (first === undefined) {
      const last = chain.links.at(-1);
      if (!chain.complete || last === undefined || tests.length === 0) return [];
      return [problem("test-missing", { chain: chain.id }, at(last, ["id"]))];
    }
    const lacking = chain.links.at(-1)?.kind === "procedure" ? untestedVersions : missing;
    return [...own.flatMap((test) => baseProblems(context, chain, test)), ...lacking(context, chain, own, first)];
  });
};

function baseProblems({ at }: CheckContext, chain: Chain, test: ChainTests): Problem[] {
  const { status } = test.base.expect;
  if (status === "fulfilled") return [];
  return [problem("test-base-not-fulfilled", { chain: chain.id, status }, at(test, ["base", "expect", "status"]))];
}

function missing({ at }: CheckContext, chain: Chain, own: readonly ChainTests[], first: ChainTests): Problem[] {
  const cases = own.flatMap(preparedCases);
  const excused = new Set(own.flatMap(({ untestable }) => Object.keys(untestable ?? {})));
  const here = at(first);
  const elements = [
    ...new Map(chain.wordings.flatMap(({ elements: list }) => list.map((each) => [each.id, each]))).values(),
  ];
  const exceptions = [...new Set(chain.wordings.flatMap(({ exceptions: list }) => list.map(({ id }) => id)))];
  const conducts = elements.filter(({ role }) => role === "conduct");
  return [
    ...elements.flatMap(({ id, role }) => {
      const onlyConduct = role === "conduct" && conducts.length === 1;
      if (excused.has(id) || cases.some((each) => failsAlone(each, id, onlyConduct))) return [];
      return [problem("test-element-missing", { chain: chain.id, element: id }, here)];
    }),
    ...exceptions.flatMap((id) =>
      excused.has(id) ||
      cases.some(({ expect }) => expect.by?.includes(id) === true || appliesAlone(expect.status, exceptions))
        ? []
        : [problem("test-exception-missing", { chain: chain.id, exception: id }, here)],
    ),
    ...(cases.some(({ expect }) => expect.status === "open") || excused.has("open")
      ? []
      : [problem("test-open-missing", { chain: chain.id }, here)]),
    ...boundaryProblems(chain, cases, here, excused),
  ];
}

/** A procedure is tested with one case in each version at least; `act.on` of a case is the day of the step. */
function untestedVersions(
  { at }: CheckContext,
  chain: Chain,
  own: readonly ChainTests[],
  first: ChainTests,
): Problem[] {
  const days = own.flatMap(preparedCases).flatMap((each) => conductDay(each) ?? []);
  return chain.wordings.flatMap(({ window }) =>
    days.some((day) => holds(window, day))
      ? []
      : [problem("test-boundary-missing", { chain: chain.id, boundary: window.from, days: [window.from] }, at(first))],
  );
}

function failsAlone({ expect }: PreparedCase, id: string, onlyConduct: boolean): boolean {
  if (expect.because === "not_alleged" && onlyConduct && expect.by === undefined) return true;
  return (
    (expect.status === "not_reached" || expect.status === "not_fulfilled") &&
    expect.by?.length === 1 &&
    expect.by[0] === id
  );
}

function appliesAlone(status: string, exceptions: readonly string[]): boolean {
  return status === "excepted" && exceptions.length === 1;
}

function boundaryProblems(
  chain: Chain,
  cases: readonly PreparedCase[],
  here: Problem["at"],
  excused: ReadonlySet<string>,
): Problem[] {
  const boundaries = [
    ...new Set(chain.wordings.flatMap(({ window: { from, until } }) => (until === undefined ? [from] : [from, until]))),
  ].sort();
  const days = new Set(cases.map(conductDay));
  return boundaries.flatMap((boundary) => {
    const absent = [dayBefore(boundary), boundary].filter((day) => !days.has(day));
    if (absent.length === 0 || excused.has(boundary)) return [];
    return [problem("test-boundary-missing", { chain: chain.id, boundary, days: absent }, here)];
  });
}
