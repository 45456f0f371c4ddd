import { citeOf } from "../../answer/cite.js";
import { existing } from "../../existing.js";
import { instrumentOf } from "../../rulebook/instrument-of.js";
import type { Language } from "../../messages/language.js";
import { penalText } from "../../messages/sanction.js";
import type { Provision, ProvisionVersion, Rulebook, Sanction } from "../../rulebook/model.js";
import type { Drawn, DrawnNode } from "./draw.js";
import { holds } from "../../rulebook/window.js";

/** A norm, what punishes its breach, or a consequence: a column each. */
const PART = {
  norm: { column: 0, shape: "box" },
  punisher: { column: 1, shape: "hexagon" },
  consequence: { column: 2, shape: "pill" },
} as const;

/** What the graph is confined to. */
export interface GraphFilter {
  readonly instruments?: readonly string[];
  readonly tracks?: readonly string[];
  readonly on?: string;
}

/** Norms in the order of the pack, with what punishes them and with what. Steps of procedure punish nothing. */
export function graphOf(rulebook: Rulebook, language: Language, filter: GraphFilter): Drawn {
  const { on } = filter;
  const nodes = new Map<string, DrawnNode>();
  const edges: (readonly [string, string])[] = [];
  const add = (key: string, part: keyof typeof PART, label: string): string => {
    if (!nodes.has(key)) nodes.set(key, { key, ...PART[part], label });
    return key;
  };
  const cite = (provision: Provision): string => citeOf(rulebook, [{ provision }]);
  for (const provision of rulebook.provisions) {
    if (provision.kind === "procedure" || provision.breach_of !== undefined || provision.kind === "offence") continue;
    const punishers = rulebook.provisions.filter((each) => each.breach_of?.includes(provision.id) === true);
    const inTrack = (each: Provision): boolean =>
      filter.tracks === undefined || (each.track !== undefined && filter.tracks.includes(each.track));
    const inTime = (each: Provision): boolean =>
      on === undefined || each.versions.some(({ in_force }) => holds(in_force, on));
    const shown = punishers.filter((each) => inTrack(each) && inTime(each));
    const own = filter.instruments?.includes(instrumentOf(provision.id)) ?? true;
    if (!own || !inTime(provision) || (filter.tracks !== undefined && shown.length === 0 && !inTrack(provision)))
      continue;
    const norm = add(provision.id, "norm", cite(provision));
    for (const end of consequencesOf(provision, rulebook, language, on))
      edges.push([norm, add(`= ${end}`, "consequence", end)]);
    for (const punisher of shown) {
      const key = add(punisher.id, "punisher", cite(punisher));
      edges.push([norm, key]);
      for (const end of consequencesOf(punisher, rulebook, language, on))
        edges.push([key, add(`= ${end}`, "consequence", end)]);
    }
  }
  const once = new Map(edges.map(([from, to]) => [`${from} ${to}`, { from, to }]));
  return { nodes: [...nodes.values()], edges: [...once.values()] };
}

/** Sanctions in the wordings that are asked for: the newest, or those of a day. */
function consequencesOf(
  { versions }: Provision,
  rulebook: Rulebook,
  language: Language,
  on: string | undefined,
): readonly string[] {
  const wordings: readonly ProvisionVersion[] =
    on === undefined ? versions.slice(-1) : versions.filter(({ in_force }) => holds(in_force, on));
  return wordings.flatMap(({ sanction }) =>
    sanction === undefined ? [] : [sanctionLabel(sanction, rulebook, language)],
  );
}

function sanctionLabel(sanction: Sanction, { ladders }: Rulebook, language: Language): string {
  if (!("ladder" in sanction)) return penalText(sanction, language);
  const { tiers } = existing(
    ladders.find(({ id }) => id === sanction.ladder),
    sanction.ladder,
  );
  const named = (id: string): string =>
    existing(
      tiers.find((tier) => tier.id === id),
      id,
    ).title[language];
  return [sanction.tier, ...(sanction.up_to === undefined ? [] : [sanction.up_to])].map(named).join(" – ");
}
