import { Document } from "yaml";
import type { Provision } from "../model.js";
import { dayBefore } from "../window.js";

/** The test file of a new provision: a list of what has to be tested, which counts as no test until it is. */
export function testsFor(provision: Provision, id: string): string {
  const { versions, breach_of: breach } = provision;
  const elements = [...new Set(versions.flatMap((version) => version.elements.map((each) => each.id)))];
  const exceptions = [...new Set(versions.flatMap((version) => (version.exceptions ?? []).map((each) => each.id)))];
  const days = [
    ...new Set(versions.flatMap(({ in_force: { from, until } }) => (until === undefined ? [from] : [from, until]))),
  ].sort();
  const pending = [
    "base: status fulfilled",
    ...elements.map((element) => `status not_reached / not_fulfilled, by: [${element}]`),
    ...exceptions.map((exception) => `status excepted, by: [${exception}]`),
    "status open, open: [...]",
    ...days.map((day) => `act.on: ${dayBefore(day)} / ${day}`),
  ];
  const document = new Document({ provision: [...(breach ?? []).slice(0, 1), id].join("+"), pending });
  return `# yaml-language-server: $schema=../../../dist/schema/test.schema.json\n${document.toString({ lineWidth: 0 })}`;
}
