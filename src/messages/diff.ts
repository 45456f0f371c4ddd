import type { VerdictChange } from "../rulebook/diff/impact.js";
import type { PackChange } from "../rulebook/diff/packs.js";
import { counted } from "./amount.js";
import type { PerLanguage } from "./language.js";

export interface DiffWords {
  readonly change: (change: PackChange) => string;
  readonly changes: (count: number) => string;
  /** With the name of the file where the id alone does not say which incident is meant. */
  readonly verdict: (change: VerdictChange, idIsEnough: boolean) => string;
  readonly impact: (counts: {
    readonly incidents: number;
    readonly status: number;
    readonly opens: number;
    readonly reasons: number;
  }) => string;
}

/** `+`, `-` and `~` say what happened in every language; the names are those of the files. */
const SIGN = { added: "+", removed: "-", changed: "~" } as const;

function changeLine({ what, id, part, change, before, after }: PackChange): string {
  const values = before === undefined && after === undefined ? "" : `: ${before ?? ""} → ${after ?? ""}`;
  return `${SIGN[change]} ${what} ${id}${part === "" ? "" : ` · ${part}`}${values}`;
}

function verdictLine(verdict: VerdictChange, idIsEnough: boolean, same: string): string {
  const { incident, file, actor, act, contest, chain, days, before, after } = verdict;
  const named = idIsEnough ? incident : `${incident} (${file})`;
  const part = days === undefined ? "" : `${days.from}..${days.to}`;
  const key = [named, actor, act, contest, chain, part].filter((each) => each !== null && each !== "").join(" · ");
  const [was, is] = [before ?? "–", after ?? "–"];
  return was === is ? `${key}: ${was}, ${same}` : `${key}: ${was} → ${is}`;
}

const plural = (count: number, one: string): string => counted(count, { one, many: `${one}s` });

/** Lines of `rules diff`. */
export const diffWords: PerLanguage<DiffWords> = {
  id: {
    change: changeLine,
    changes: (count) => (count === 0 ? "Tidak ada perbedaan." : `${count} perbedaan`),
    verdict: (change, idIsEnough) => verdictLine(change, idIsEnough, "alasannya lain"),
    impact: ({ incidents, status, opens, reasons }) =>
      `${incidents} peristiwa: ${status} hasil berubah, ${opens} menjadi terbuka, ${reasons} hanya alasannya`,
  },
  en: {
    change: changeLine,
    changes: (count) => (count === 0 ? "No difference." : plural(count, "difference")),
    verdict: (change, idIsEnough) => verdictLine(change, idIsEnough, "for other reasons"),
    impact: ({ incidents, status, opens, reasons }) =>
      `${plural(incidents, "incident")}: ${status} with another status, ${opens} that became open, ${reasons} for other reasons only`,
  },
};
