import { suggestion } from "../../text/suggest.js";
import { problem } from "../problems.js";
import { chainsTested, preparedCases, valuePath } from "../test/cases.js";
import type { Lint } from "./context.js";

/** What a case may state of the contest beside the facts: dates in place of the pack's calendar. */
const CALENDAR = "election.calendar";

/** Tests say which chain they are for, their cases have names of their own, and each case changes something. */
export const testsNameChains: Lint = ({ rulebook, tests, chains, at }) =>
  tests.flatMap((file) =>
    file.tests.flatMap((test) => {
      const meant = chainsTested(file, test, chains);
      const ids = chains.map(({ id }) => id);
      const known = new Set(rulebook.facts.map(({ path }) => path));
      const readings = new Set(rulebook.readings.map(({ id }) => `readings.${id}`));
      const prepared = preparedCases(test);
      const [{ given: base }] = prepared;
      const names = prepared.map(({ name }) => name);
      return [
        ...(test.provision !== undefined && meant.length === 0
          ? [
              problem(
                "reference-unknown",
                { what: "chain", id: test.provision, suggestion: suggestion(test.provision, ids) },
                at(test, ["provision"]),
              ),
            ]
          : []),
        ...(test.provision === undefined && meant.length !== 1
          ? [problem("test-chain-unclear", { chains: meant.map(({ id }) => id) }, at(test))]
          : []),
        ...prepared.flatMap(({ name, path, change }, index) => [
          ...(names.indexOf(name) === index
            ? []
            : [problem("test-name-repeated", { name }, at(test, [...path, "name"]))]),
          ...Object.entries(change).flatMap(([key, value]) =>
            (value === "absent" ? !(key in base) : JSON.stringify(base[key]) === JSON.stringify(value))
              ? [problem("test-change-idle", { name, path: key }, at(test, [...path, "change", key]))]
              : [],
          ),
        ]),
        ...prepared.flatMap(({ given, change, path }, index) =>
          Object.keys(index === 0 ? given : change).flatMap((key) => {
            if (known.has(key) || readings.has(key) || key === CALENDAR) return [];
            const candidates = [...known, ...readings];
            const what = key.startsWith("readings.") ? "reading" : key.startsWith("findings.") ? "finding" : "fact";
            const args = { what, id: key, suggestion: suggestion(key, candidates) };
            return [problem("reference-unknown", args, at(test, valuePath(path, index, key), "key"))];
          }),
        ),
      ];
    }),
  );
