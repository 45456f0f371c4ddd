import type { PeriodName, Timeline } from "../../answer/timeline.js";
import { byCode } from "../../text/code-order.js";

const NAMES: readonly PeriodName[] = ["candidacy", "determination", "campaign", "quiet_period", "voting_day"];

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
        // Would-be candidates are looked for in the year before the determination only.
        const start = from ?? `${Number(to?.slice(0, 4) ?? 0) - 1}${to?.slice(4) ?? ""}`;
        if (start.slice(0, 7) <= month && month <= (to ?? start).slice(0, 7))
          found.set(`${voting ?? ""} ${name}`, { name, voting });
      }
    }
    return [...found.values()].sort(
      (a, b) => byCode(a.voting ?? "", b.voting ?? "") || NAMES.indexOf(a.name) - NAMES.indexOf(b.name),
    );
  }
}
