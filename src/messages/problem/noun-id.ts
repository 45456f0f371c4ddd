const nouns: Readonly<Record<string, string>> = {
  holiday: "aturan hari libur",
  instrument: "peraturan",
  definition: "definisi",
  reading: "tafsir",
  choice: "pilihan tafsir",
  fact: "fakta",
  finding: "penilaian",
  provision: "ketentuan",
  track: "jalur",
  ladder: "tangga sanksi",
  tier: "tingkat",
  defeated: "sasaran pengecualian",
  slug: "kata",
  office: "jabatan yang dipilih",
  chain: "rantai",
  element: "unsur",
  exception: "pengecualian",
  date: "tanggal kalender",
  calendar: "kalender",
  version: "versi",
  precedent: "perkara",
  "value-set": "himpunan nilai",
  value_set: "himpunan nilai",
};

/** The kind of a thing of the pack, as an Indonesian sentence calls it. */
export const noun = (code: string): string => nouns[code] ?? code;
