import { counted } from "./amount.js";
import type { BatchWords } from "./batch.js";
import { clock } from "./clock.js";

export const batchWordsEn: BatchWords = {
  part: {
    tracks: "By track",
    tiers: "By tier",
    provisions: "By provision",
    regions: "By region",
    months: "By month of conduct",
    conduct: "By conduct",
  },
  others: "others",
  unsaid: "not stated",
  moreRows: (count) =>
    `and ${counted(count, { one: "more incident", many: "more incidents" })}; -f csv or -f ndjson has them all`,
  moreKeys: (count) => `and ${count} more`,
  interrupted: "Ended before it was done: the rest of the input was not judged.",
  toReview: "provision to be reviewed",
  notJudged: "could not be judged",
  missing: (what) => `not settled yet: ${what}`,
  actor: "actor",
  act: "act",
  incidents: "incidents",
  count: "count",
  outcomes: "outcomes",
  nothing: "no provision is fulfilled or open on the recorded facts; which does not mean lawful",
  empty: "No incident was judged.",
  summaryTitle: "Provisions mapped onto the recorded facts",
  moreAnnotations: (count) => `${count} more in the job summary`,
  summaryCut: (lines) =>
    `${counted(lines, { one: "more line is", many: "more lines are" })} left out, since a job summary is limited in size. All of it: -f markdown=FILE.`,
  informational: "not fulfilled or excepted on the recorded facts",
  rulesNotLoaded: "The rule pack could not be loaded; nothing was judged.",
  moreProblems: (count) => `and ${counted(count, { one: "more problem", many: "more problems" })}; -v shows them`,
  progress: (records, rate, left) =>
    `${counted(records, { one: "incident", many: "incidents" })}, ${rate} a second${left === undefined ? "" : `, ${clock(left)} left`}`,
  oneThread: "--jobs: one thread only; several judge from NDJSON to NDJSON alone, without --actor and --act.",
  goOn: (done) =>
    `Ended after ${counted(done, { one: "incident", many: "incidents" })}; what was done is written whole. To be able to go on next time: --resume FILE.`,
  goOnSame: (done, file) =>
    `Ended after ${counted(done, { one: "incident", many: "incidents" })}. The same command goes on with ${file}.`,
  resumed: (done) => `Going on after ${counted(done, { one: "incident", many: "incidents" })} judged before.`,
  written: (answers, unread, file) =>
    `${counted(answers, { one: "incident", many: "incidents" })} judged, ${unread} could not be: ${file}`,
  csvNotes: [
    "One row for each incident, act and actor; the rows of an incident follow each other. Only id is required.",
    "Empty cell: not asked yet. ? or ? why: not known. -: does not apply. ; separates the items of a list; []: none.",
    "Yes or no: true, false. Days: 2024-10-05, or 05/10/2024 with --dates dmy; periods: 2024-10-01..2024-10-05.",
    "Columns people.<who>.<what> are for names and personal data; these belong nowhere else.",
  ],
};
