/** How a chain is cited: `Pasal 71 ayat (1) jo. Pasal 188 UU 1/2015`. */
import type { CompiledVersion } from "../engine/compile.js";
import type { Instrument, Provision, Rulebook } from "../rulebook/model.js";
import { instrumentOf } from "../engine/status.js";

export function shortTitle(instrument: Instrument | undefined, id: string): string {
  if (!instrument) return id;
  const type = instrument.type.toUpperCase();
  if (instrument.type === "mk") return `Putusan MK ${instrument.number}`;
  return instrument.number === "" ? `${type} ${instrument.year}` : `${type} ${instrument.number}/${instrument.year}`;
}

export function placeOf(provision: Provision, version: CompiledVersion["version"] | undefined): string {
  return (version ?? provision.versions[0])?.basis[0]?.at ?? provision.id.slice(provision.id.indexOf(":") + 1);
}

/** Links of one instrument share its name. */
export function citeOf(
  rulebook: Rulebook,
  links: readonly { readonly provision: Provision; readonly version?: CompiledVersion["version"] }[],
): string {
  const parts: string[] = [];
  links.forEach(({ provision, version }, index) => {
    const instrument = instrumentOf(provision.id);
    const next = links[index + 1];
    const place = placeOf(provision, version);
    const named = !next || instrumentOf(next.provision.id) !== instrument;
    const title = shortTitle(
      rulebook.instruments.find((each) => each.id === instrument),
      instrument,
    );
    parts.push(named ? `${place} ${title}` : place);
  });
  return parts.join(" jo. ");
}
