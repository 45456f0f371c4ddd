import type { PeriodName, Timeline } from "../../answer/timeline.js";
import type { IsoDay } from "../../rulebook/model.js";
import { byCode } from "../../text/code-order.js";

const NAMES: readonly PeriodName[] = ["candidacy", "determination", "campaign", "quiet_period", "voting_day"];

/** Would-be candidates are looked for in the year before the determination only. */
const yearBefore = (day: IsoDay): IsoDay => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** The elections that the incidents are about, by their days: which period falls into which month. */
export class Calendars {
  readonly #known = new Map<string, Timeline["periods"]>();

  see(timelines: readonly Timeline[]): void {
    for (const { periods } of timelines) this.#known.set(JSON.stringify(periods), periods);
  }

  /** Periods that touch a month (`2024-10`), with the day of voting that tells the election; each once. */
  touching(month: string): readonly { readonly name: PeriodName; readonly voting: string | null }[] {
    const found = new Map<string, { readonly name: PeriodName; readonly voting: string | null }>();
    for (const periods of this.#known.values()) {
      const voting = periods.find(({ name }) => name === "voting_day")?.from ?? null;
      for (const { name, from, to } of periods) {
        const [first, last] = [from ?? (to === null ? null : yearBefore(to)), to ?? from];
        if (first === null || last === null) continue;
        if (first.slice(0, 7) <= month && month <= last.slice(0, 7))
          found.set(`${voting ?? ""} ${name}`, { name, voting });
      }
    }
    const rank = ({ name, voting }: { readonly name: PeriodName; readonly voting: string | null }): string =>
      `${voting ?? ""} ${NAMES.indexOf(name)}`;
    return [...found.values()].sort((a, b) => byCode(rank(a), rank(b)));
  }
}
