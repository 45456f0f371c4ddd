import { added, edit, FACTS, INSTRUMENT, PROHIBITION, type PlantedError } from "../planted.js";

const OTHER = "instruments/pp-1-2099.yaml";

export const errors: readonly PlantedError[] = [
  {
    code: "alias-collision",
    error: "one name of two instruments",
    plant: [
      edit(INSTRUMENT, "sources:", "aliases: [PP Disiplin]\nsources:"),
      added(
        OTHER,
        `id: pp-1-2099
title: { id: Peraturan kedua, en: A second regulation }
type: pp
number: "1"
year: 2099
in_force: { from: "2099-01-01" }
aliases: [pp  disiplin]
sources: [{ title: rekaan }]
`,
      ),
    ],
    at: [OTHER, "pp  disiplin"],
    args: { owner: "pp-0-2099" },
  },
  {
    code: "alias-collision",
    error: "an everyday word that is another slug",
    plant: edit(FACTS, "slug: kepala-desa, label", "slug: kepala-desa, aliases: [pns], label"),
    at: [FACTS, "pns], label"],
    args: { alias: "pns", owner: "pns" },
  },
  {
    code: "alias-collision",
    error: "a name that is the id of another provision",
    plant: edit(PROHIBITION, "regime: [pemilu", 'aliases: ["pp-0-2099:10"]\nregime: [pemilu'),
    at: [PROHIBITION, '"pp-0-2099:10"'],
    args: { alias: "pp-0-2099:10", owner: "pp-0-2099:10" },
  },
];
