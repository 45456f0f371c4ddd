/** Provisions as chains: a prohibition with what punishes its breach, one window per wording. */
import { existing } from "../../existing.js";
import { instrumentOf } from "../../rulebook/instrument-of.js";
import type { Condition, Instrument, Provision, ProvisionVersion, Rulebook } from "../../rulebook/model.js";
import { ANY_DAY, dayOf, intersection, type DayRange } from "../day.js";
import type { Chain, CompiledElement, CompiledException, CompiledVersion, Wording } from "../model.js";
import type { Node } from "../node.js";

type Compile = (condition: Condition) => Node;

class LazyVersion implements CompiledVersion {
  private ownElements: readonly CompiledElement[] | undefined;
  private ownExceptions: readonly CompiledException[] | undefined;

  constructor(
    readonly provision: Provision,
    readonly version: ProvisionVersion,
    readonly window: DayRange,
    private readonly compile: Compile,
  ) {}

  get elements(): readonly CompiledElement[] {
    return (this.ownElements ??= this.version.elements.map((element) => ({
      of: this.provision.id,
      element,
      node: this.compile(element),
    })));
  }

  get exceptions(): readonly CompiledException[] {
    return (this.ownExceptions ??= (this.version.exceptions ?? []).map((exception) => ({
      of: this.provision.id,
      exception,
      node: this.compile(exception),
    })));
  }
}

/** Its conditions are compiled when they are first asked for: most wordings are not the law of a given day. */
class LazyWording implements Wording {
  private ownElements: readonly CompiledElement[] | undefined;
  private ownExceptions: readonly CompiledException[] | undefined;

  constructor(
    readonly index: number,
    readonly window: DayRange,
    readonly links: readonly CompiledVersion[],
  ) {}

  get elements(): readonly CompiledElement[] {
    return (this.ownElements ??= this.links.flatMap((link) => link.elements));
  }

  get exceptions(): readonly CompiledException[] {
    return (this.ownExceptions ??= this.links.flatMap((link) => link.exceptions));
  }
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** First and last day of a wording; without an end of its own it ends with its instrument. */
function windowOf({ in_force }: ProvisionVersion, instrument: Instrument | undefined): DayRange {
  const until = in_force.until ?? instrument?.repealed?.on;
  return { lo: dayOf(in_force.from), hi: until === undefined ? Infinity : dayOf(until) - 1 };
}

/** Days on which a wording of a provision begins, or has just ended. */
export function turningDaysOf({ provisions, instruments }: Rulebook): readonly number[] {
  const laws = byId(instruments);
  // A step is taken under the law of its own day: its wordings do not cut the period of an act.
  const conduct = provisions.filter(({ kind }) => kind !== "procedure");
  return conduct.flatMap(({ id, versions }) =>
    versions.flatMap((version) => {
      const { lo, hi } = windowOf(version, laws.get(instrumentOf(id)));
      return Number.isFinite(hi) ? [lo, hi + 1] : [lo];
    }),
  );
}

/** Every provision by itself, and joined to each prohibition whose breach it punishes, however long the way there. */
export function chainsIn(rulebook: Rulebook, compile: Compile): readonly Chain[] {
  const laws = byId(rulebook.instruments);
  const provisions = byId(rulebook.provisions);
  const versions = new Map(
    rulebook.provisions.map((provision) => [
      provision.id,
      provision.versions.map(
        (version) =>
          new LazyVersion(provision, version, windowOf(version, laws.get(instrumentOf(provision.id))), compile),
      ),
    ]),
  );
  const chains = rulebook.provisions
    .flatMap((provision) => pathsTo(provision, provisions, []))
    .map((path, index) => chainOf(path, index, versions));
  const longer = longerThan(chains);
  return chains.map((chain) => ({ ...chain, punishedBy: longer.get(chain.id) ?? [] }));
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [each.id, each]));
}

function pathsTo(
  provision: Provision,
  provisions: ReadonlyMap<string, Provision>,
  seen: readonly string[],
): readonly (readonly Provision[])[] {
  if (!provision.breach_of || seen.includes(provision.id)) return [[provision]];
  return provision.breach_of.flatMap((id) =>
    pathsTo(existing(provisions.get(id), id), provisions, [...seen, provision.id]).map((path) => [...path, provision]),
  );
}

/** Chains that begin with a chain, by its id. */
function longerThan(chains: readonly Chain[]): ReadonlyMap<string, readonly number[]> {
  const longer = new Map<string, number[]>();
  for (const { index, links } of chains) {
    for (let length = 1; length < links.length; length += 1) {
      const shorter = links.slice(0, length).join("+");
      const list = longer.get(shorter);
      if (list) list.push(index);
      else longer.set(shorter, [index]);
    }
  }
  return longer;
}

function chainOf(
  path: readonly Provision[],
  index: number,
  versions: ReadonlyMap<string, readonly CompiledVersion[]>,
): Chain {
  const first = existing(path[0], index);
  const last = existing(path[path.length - 1], index);
  const links = path.map(({ id }) => id);
  return {
    index,
    id: links.join("+"),
    links,
    first,
    last,
    kind: last.kind,
    track: last.track ?? (last.kind === "principle" || last.kind === "duty" ? null : "referral"),
    regime: regimesOf(path),
    wordings: wordingsOf(path, versions),
    byName: once(() => new Set(path.flatMap(findingsByName))),
    punishedBy: [],
  };
}

/** One for each window in which every link has a wording, in the order of time. */
function wordingsOf(
  path: readonly Provision[],
  versions: ReadonlyMap<string, readonly CompiledVersion[]>,
): readonly Wording[] {
  const found: { readonly window: DayRange; readonly links: readonly CompiledVersion[] }[] = [];
  const combine = (links: readonly CompiledVersion[], window: DayRange): void => {
    const next = path[links.length];
    if (!next) {
      found.push({ window, links });
      return;
    }
    for (const version of existing(versions.get(next.id), next.id)) {
      const shared = intersection(window, version.window);
      if (shared) combine([...links, version], shared);
    }
  };
  combine([], ANY_DAY);
  found.sort((a, b) => a.window.lo - b.window.lo);
  return found.map(({ window, links }, position) => new LazyWording(position, window, links));
}

/** Kinds of election that every link keeps to; undefined where none of them is confined. */
function regimesOf(path: readonly Provision[]): Chain["regime"] {
  const regimes = path.flatMap(({ regime }) => (regime ? [new Set(regime)] : []));
  if (regimes.length === 0) return undefined;
  return new Set((["pemilu", "pilkada"] as const).filter((each) => regimes.every((set) => set.has(each))));
}

function findingsByName({ versions }: Provision): readonly string[] {
  const named = (condition: Condition): string[] => {
    if ("finding" in condition) return condition.named ? [condition.finding] : [];
    if ("not" in condition) return named(condition.not);
    const branches = "any" in condition ? condition.any : "all" in condition ? condition.all : [];
    return branches.flatMap(named);
  };
  return versions.flatMap(({ elements }) => elements.flatMap(named));
}
