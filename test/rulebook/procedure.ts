import { added } from "./planted.js";
import type { Planted } from "./pack.js";

export const STEP = "provisions/pp-0-2099/pasal-26.yaml";
export const STEP_TESTS = "provisions/pp-0-2099/pasal-26.test.yaml";

/** What the version says of the step. */
export const PROCEDURE = `    procedure:
      tracks: [discipline]
      step: examine
      order: 1
      what: { id: memanggil, en: summons }
      limit: { from: act.on, days: 7, counting: working }
`;

const TEXT = `id: pp-0-2099:26
kind: procedure
title: { id: Panggilan, en: Summons }
versions:
  - in_force: { from: "2099-08-31" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 26" }]
    norm: { id: "Dipanggil tertulis.", en: "Summoned in writing." }
    elements: []
${PROCEDURE}    certainty: confirmed
    sources: [{ title: rekaan }]
review: { encoded_on: "2025-06-01", checked_against: text, by: [] }
`;

const TESTS = `provision: pp-0-2099:26
base:
  name: dipanggil
  given: { act.on: "2099-10-01", actor.status: pns }
  expect: { status: fulfilled }
cases:
  - { name: sehari sebelum berlaku, change: { act.on: "2099-08-30" }, expect: { status: not_in_force } }
`;

/** The sound pack with a procedure, in which `find` is replaced. */
export function procedureWith(find = "", put = ""): readonly Planted[] {
  if (!TEXT.includes(find)) throw new Error(`nothing like ${find} in the procedure`);
  return [
    added(
      STEP,
      TEXT.replace(find, () => put),
    ),
    added(STEP_TESTS, TESTS),
  ];
}
