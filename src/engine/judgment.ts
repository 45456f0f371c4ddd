/** What a judgment holds: outcomes that are worked out at once, and those that only some ask for. */
import type { Chain } from "./model.js";
import { inPackOrder, type Outcome } from "./outcome.js";
import type { Unit } from "./unit.js";

export interface Judgment {
  readonly units: readonly Unit[];
  /** Outcomes under some wording, by unit, in the order of the pack. */
  readonly inPlay: readonly Outcome[];
  /** Outcomes of chains that contain the provision, in force or not, in the same order. */
  readonly naming: (provision: string) => readonly Outcome[];
  /** How many chains of each unit no wording puts in force, by status. */
  readonly idle: Readonly<Record<"wrong_regime" | "not_in_force", number>>;
  /** Everything, with the chains that are not in force; worked out when asked for. */
  readonly outcomes: readonly Outcome[];
  readonly transitions: boolean;
}

/** The chains of one unit that no wording puts in force, as far as somebody wants them; the same ones for everybody. */
export type IdleOf = (wanted: (chain: Chain) => boolean) => readonly Outcome[];

/** A class, not a literal with a getter: see eslint.config.js. */
export class WholeJudgment implements Judgment {
  private all: readonly Outcome[] | undefined;
  private readonly named = new Map<string, readonly Outcome[]>();

  constructor(
    readonly units: readonly Unit[],
    readonly inPlay: readonly Outcome[],
    readonly idle: Judgment["idle"],
    readonly transitions: boolean,
    private readonly idleByUnit: readonly IdleOf[],
  ) {}

  get outcomes(): readonly Outcome[] {
    return (this.all ??= this.inOrder(this.inPlay, () => true));
  }

  naming(provision: string): readonly Outcome[] {
    const names = ({ links }: Chain): boolean => links.includes(provision);
    const known = this.named.get(provision);
    if (known) return known;
    const found = this.inOrder(
      this.inPlay.filter(({ chain }) => names(chain)),
      names,
    );
    this.named.set(provision, found);
    return found;
  }

  private inOrder(live: readonly Outcome[], wanted: (chain: Chain) => boolean): readonly Outcome[] {
    const all = [...live];
    for (const idleOf of this.idleByUnit) all.push(...idleOf(wanted));
    return inPackOrder(all, this.units);
  }
}
