import type { ContradictedStageArgs } from "../../answer/contradicted-stage.js";
import { longDay } from "../day.js";
import type { Catalogue } from "./sentence.js";

export const stageSentences: Catalogue<ContradictedStageArgs> = {
  id: {
    "incident.stage_contradicts_calendar": ({ act, stated, stage, conduct, determination }) => ({
      what: `Tahap “${stated}” tidak cocok dengan hari perbuatan “${act}”: ${longDay(conduct, "id")}, sedangkan penetapan ${longDay(determination, "id")}. Menurut kalender “${stage}”; tahap itu dianggap diperselisihkan.`,
      suggestion: "Periksa kedua hari itu, atau hapus “stage”: tahap diturunkan dari kalender.",
    }),
    "incident.stage_contradicts_never_determined": ({ act, stated }) => ({
      what: `Tahap “${stated}” dalam perbuatan “${act}” tidak cocok dengan “never_determined”; tahap itu dianggap diperselisihkan.`,
      suggestion: "Hapus salah satu.",
    }),
  },
  en: {
    "incident.stage_contradicts_calendar": ({ act, stated, stage, conduct, determination }) => ({
      what: `The stage “${stated}” does not go with the day of the act “${act}”: ${longDay(conduct, "en")}, while the determination is on ${longDay(determination, "en")}. By the calendar it is “${stage}”; the stage counts as contested.`,
      suggestion: "Check both days, or leave “stage” out: it is derived from the calendar.",
    }),
    "incident.stage_contradicts_never_determined": ({ act, stated }) => ({
      what: `The stage “${stated}” of the act “${act}” does not go with “never_determined”; the stage counts as contested.`,
      suggestion: "Leave one of them out.",
    }),
  },
};
