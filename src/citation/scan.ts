/** Every citation of a text, checked, with its place. */
import type { CitationStatus } from "../answer/model.js";
import type { Place } from "../problem.js";
import type { IsoDay, Provision, ProvisionVersion, Rulebook } from "../rulebook/model.js";
import { lineColumn, lineStarts } from "../text/line-column.js";
import { citeOf } from "../answer/cite.js";
import { checkResolved, isOfCourt, type Standing } from "./check.js";
import type { CitedPlace } from "./model.js";
import { leftOut } from "./lacks-part.js";
import { names } from "./place.js";
import { resolveCitations, type Resolved } from "./resolve.js";

export interface ScannedCitation {
  /** This place alone, in the words of the text. */
  readonly given: string;
  readonly at: Place;
  readonly place?: CitedPlace;
  /** Ids of the instruments that the words can mean. */
  readonly instruments: readonly string[];
  /** Names an instrument without a place in it. */
  readonly mention: boolean;
  readonly resolved?: string;
  /** Citation and title of what it resolves to, and when its wordings were the law. */
  readonly cite?: string;
  readonly title?: string;
  readonly in_force?: { readonly from: IsoDay; readonly until: IsoDay | null };
  readonly status: CitationStatus;
  readonly why: string;
  readonly suggestion?: string;
  /** Whom the provision addresses, where it is somebody else. */
  readonly addresses?: string;
  /** What is said about a known mistake, or about what is left out. */
  readonly explanation?: string;
}

export function scanText(
  rulebook: Rulebook,
  standing: Standing,
  text: string,
  file: string,
  language: "id" | "en",
): readonly ScannedCitation[] {
  const starts = lineStarts(text);
  return resolveCitations(rulebook, text).map((resolved) => {
    const { found, instruments } = resolved;
    const { line, column } = lineColumn(text, found.start, starts);
    const mention = found.place === undefined && found.id === undefined;
    const { addresses, ...checked } = mention
      ? mentioned(rulebook, standing, resolved)
      : checkResolved(rulebook, standing, resolved);
    const provision = rulebook.provisions.find(({ id }) => id === checked.resolved);
    return {
      given: found.single,
      at: { file, line, column, length: found.end - found.start },
      ...(found.place ? { place: found.place } : {}),
      instruments: instruments.map(({ id }) => id),
      mention,
      ...checked,
      ...(provision
        ? {
            cite: citeOf(rulebook, [{ provision, ...numberedSo(standing, provision, found.place) }]),
            title: provision.title[language],
            in_force: lifeOf(rulebook, provision, numberedSo(standing, provision, found.place).version),
          }
        : {}),
      ...(addresses ? { addresses: addresses[language] } : {}),
      ...explanationOf(rulebook, resolved, checked, language),
    };
  });
}

/** What the pack says of a known mistake, or of what it leaves out. */
function explanationOf(
  rulebook: Rulebook,
  { found, instruments, misquotation }: Resolved,
  { why }: Pick<ReturnType<typeof checkResolved>, "why">,
  language: "id" | "en",
): { readonly explanation?: string } {
  const left = why === "left_out" && found.place ? leftOut(rulebook, found.place, instruments) : undefined;
  const wrong = misquotation?.since === undefined || why === "old_wording";
  const said = wrong ? (misquotation?.why ?? left?.reason) : undefined;
  return said ? { explanation: said[language] } : {};
}

/** An instrument that is only mentioned is right unless it is known to be a mistake. */
function mentioned(rulebook: Rulebook, standing: Standing, resolved: Resolved): ReturnType<typeof checkResolved> {
  const checked = checkResolved(rulebook, standing, resolved);
  const told = checked.status === "misquoted" || !resolved.instruments.some(isOfCourt);
  return checked.status === "incomplete" || !told ? { status: "confirmed", why: "exists" } : checked;
}

/** The wording of the case whose number of those days was cited. */
function numberedSo(
  standing: Standing,
  provision: Provision,
  place: CitedPlace | undefined,
): { readonly version?: ProvisionVersion } {
  const version = standing
    .wordings(provision)
    .find(({ numbered }) => numbered !== undefined && place && names(numbered, place));
  return version ? { version } : {};
}

/** From when to when it was the law under the number of a wording, or under that of its id. */
function lifeOf(
  rulebook: Rulebook,
  { id, versions: all }: Provision,
  wording: ProvisionVersion | undefined,
): NonNullable<ScannedCitation["in_force"]> {
  const instrument = rulebook.instruments.find((each) => id.startsWith(`${each.id}:`));
  const versions = all.filter(({ numbered }) => numbered === wording?.numbered);
  const until = versions[versions.length - 1]?.in_force.until ?? instrument?.repealed?.on ?? null;
  return { from: versions[0]?.in_force.from ?? instrument?.in_force.from ?? "", until };
}
