import type { PerLanguage } from "./language.js";

interface VerifyWords {
  readonly description: string;
  readonly expectPack: string;
  readonly same: (id: string) => string;
  readonly different: (id: string, count: number) => string;
  /** Where two answers part, and what stands there. */
  readonly part: (place: string, before: string, now: string) => string;
  readonly nothing: string;
  /** No incident of that content is there to be judged. */
  readonly missing: (id: string, file: string) => string;
  readonly summary: (same: number, different: number, missing: number) => string;
}

export const verifyWords: PerLanguage<VerifyWords> = {
  id: {
    description: "menilai ulang sebuah jawaban (-f json) dan membandingkannya, bagian demi bagian",
    expectPack: "tolak paket aturan yang isinya lain: sha256:…",
    same: (id) => `${id}: sama`,
    different: (id, count) => `${id}: berbeda di ${count} tempat`,
    part: (place, before, now) => `  ${place}: tertulis ${before}, kini ${now}`,
    nothing: "tidak ada",
    missing: (id, file) => `${id}: peristiwa dengan isi itu tidak ditemukan (${file})`,
    summary: (same, different, missing) => `${same} sama, ${different} berbeda, ${missing} tidak ditemukan`,
  },
  en: {
    description: "judges an answer (-f json) again and compares the two, part by part",
    expectPack: "refuse a rule pack of other content: sha256:…",
    same: (id) => `${id}: the same`,
    different: (id, count) => `${id}: different in ${count} ${count === 1 ? "place" : "places"}`,
    part: (place, before, now) => `  ${place}: written ${before}, now ${now}`,
    nothing: "nothing",
    missing: (id, file) => `${id}: no incident of that content is there (${file})`,
    summary: (same, different, missing) => `${same} the same, ${different} different, ${missing} not found`,
  },
};
