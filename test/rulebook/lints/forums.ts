import { edit, TRACKS, type PlantedError } from "../planted.js";

const forum = (more: string) => [
  edit(
    TRACKS,
    "        certainty: confirmed\n",
    `        certainty: confirmed
      - { id: kedua, text: { id: Pejabat lain, en: Another official }, short: { id: Lain, en: Other }, ref: Pasal 13, certainty: confirmed${more} }
`,
  ),
];

export const errors: readonly PlantedError[] = [
  {
    code: "track-without-forum",
    error: "a track that nobody receives",
    plant: edit(
      TRACKS,
      `    forums:
      - id: atasan
        text: { id: Atasan langsung memeriksa dan menghukum, en: The direct superior examines and punishes }
        short: { id: Atasan, en: Superior }
        ref: Pasal 12
        certainty: confirmed
`,
      "",
    ),
    at: [TRACKS, "discipline"],
    args: { track: "discipline" },
  },
  {
    code: "forum-shadowed",
    error: "a forum behind one that takes everything",
    plant: forum(""),
    at: [TRACKS, "{ id: kedua"],
    args: { forum: "kedua", by: "atasan" },
  },
  {
    code: "window-empty",
    error: "a forum that ends before it begins",
    plant: forum(', from: "2099-09-01", until: "2099-09-01"'),
    at: [TRACKS, "{ id: kedua"],
    args: { from: "2099-09-01", until: "2099-09-01" },
  },
  {
    code: "forum-shadowed",
    error: "a forum whose whole time another one takes",
    plant: [
      ...forum(', from: "2099-09-01", until: "2099-10-01"'),
      edit(TRACKS, "        ref: Pasal 12\n", '        until: "2099-10-01"\n        ref: Pasal 12\n'),
    ],
    at: [TRACKS, "{ id: kedua"],
    args: { forum: "kedua", by: "atasan" },
  },
];
