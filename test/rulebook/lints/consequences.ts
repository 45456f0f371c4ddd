import { PROHIBITION, SANCTION, TESTS, edit, type PlantedError } from "../planted.js";
import { PROCEDURE, procedureWith, STEP } from "../procedure.js";

export const errors: readonly PlantedError[] = [
  {
    code: "prohibition-unpunished",
    error: "a prohibition that nothing punishes and no reason",
    plant: [
      edit(SANCTION, 'breach_of: ["pp-0-2099:5.n.5"]\n', ""),
      edit(TESTS, "pp-0-2099:5.n.5+pp-0-2099:10", "pp-0-2099:5.n.5"),
    ],
    at: [PROHIBITION, "pp-0-2099:5.n.5"],
    beside: ["test-missing"],
  },
  {
    code: "no-sanction-but-punished",
    error: "a reason for no sanction beside a sanction",
    plant: edit(PROHIBITION, "versions:", "no_sanction: { id: tidak ada, en: none }\nversions:"),
    at: [PROHIBITION, "no_sanction"],
  },
  {
    code: "track-missing",
    error: "a sanction on no track",
    plant: edit(SANCTION, "track: discipline\n", ""),
    at: [SANCTION, "pp-0-2099:10"],
  },
  {
    code: "sanction-missing",
    error: "a sanction that does not say which",
    plant: edit(SANCTION, "    sanction: { ladder: pns, tier: sedang }\n", ""),
    at: [SANCTION, "in_force"],
  },
  {
    code: "key-of-other-kind",
    error: "what a guideline prints, on a prohibition",
    plant: edit(PROHIBITION, "versions:", 'prints: { tier: "pns:sedang" }\nversions:'),
    at: [PROHIBITION, "prints"],
  },
  {
    code: "key-missing",
    error: "a procedure that does not say what is done",
    plant: procedureWith(PROCEDURE, ""),
    at: [STEP, "in_force"],
    args: { key: "procedure" },
  },
  {
    code: "key-of-other-kind",
    error: "a step of procedure in a prohibition",
    plant: edit(
      PROHIBITION,
      "    certainty:",
      "    procedure: { tracks: [discipline], step: examine, order: 1, what: { id: a, en: b } }\n    certainty:",
    ),
    at: [PROHIBITION, "procedure"],
  },
];
