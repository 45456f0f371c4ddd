import { edit, SANCTION, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "language-swapped",
    error: "an Indonesian sentence under the English key",
    plant: edit(
      SANCTION,
      'en: "A medium sanction."',
      'en: "Hukuman sedang bagi pegawai yang tidak patuh dan dengan sadar melanggar."',
    ),
    at: [SANCTION, '"Hukuman sedang bagi'],
    args: { language: "en" },
  },
];
