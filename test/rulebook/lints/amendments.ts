import { added, edit, INSTRUMENT, SANCTION, type PlantedError } from "../planted.js";

const amended = (list: string) => edit(INSTRUMENT, "sources:", `amended_by: [${list}]\nsources:`);
const amendment = (id: string, number: string) =>
  added(
    `instruments/${id}.yaml`,
    `id: ${id}
title: { id: Perubahan ${number}, en: Amendment ${number} }
type: pp
number: "${number}"
year: 2099
in_force: { from: "2099-02-01" }
sources: [{ title: rekaan }]
`,
  );

export const errors: readonly PlantedError[] = [
  {
    code: "amendment-order",
    error: "an amendment before the law that it amends",
    plant: [amended('{ instrument: pp-1-2099, on: "2098-12-31" }'), amendment("pp-1-2099", "1")],
    at: [INSTRUMENT, '"2098-12-31"'],
    args: { on: "2098-12-31", before: "2099-01-01" },
  },
  {
    code: "wording-foreign",
    error: "a wording by an instrument that amended nothing",
    plant: [edit(SANCTION, "    basis:", "    wording_by: pp-1-2099\n    basis:"), amendment("pp-1-2099", "1")],
    at: [SANCTION, "pp-1-2099"],
    args: { wording_by: "pp-1-2099", instrument: "pp-0-2099" },
  },
  {
    code: "reference-unknown",
    error: "an amendment that is not there",
    plant: amended('{ instrument: pp-0-2098, on: "2099-06-01" }'),
    at: [INSTRUMENT, "pp-0-2098"],
    args: { what: "instrument", id: "pp-0-2098", suggestion: "pp-0-2099" },
  },
];
