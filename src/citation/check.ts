/** Compares a citation with the pack and with what was found for this incident. */
import { citeOf } from "../answer/cite.js";
import { isLive } from "../answer/select.js";
import { isNearMiss } from "../answer/verdict.js";
import type { CitationAnswer, CitationStatus, ProvisionStatus } from "../answer/model.js";
import { graver, type Judgment, type Outcome } from "../engine/judge.js";
import type { Provision, Rulebook } from "../rulebook/model.js";
import type { CitedPlace } from "./model.js";
import { resolveCitations, type Resolved } from "./resolve.js";

export function checkCitation(rulebook: Rulebook, judgment: Judgment, text: string): readonly CitationAnswer[] {
  const resolved = resolveCitations(rulebook, text);
  if (resolved.length === 0) return [{ given: text, status: "incomplete", why: "no_article" }];
  return resolved.map((each) => ({
    given: resolved.length === 1 ? text : each.found.text,
    ...checked(rulebook, judgment, each),
  }));
}

type Checked = Omit<CitationAnswer, "given" | "by">;

function checked(rulebook: Rulebook, judgment: Judgment, resolved: Resolved): Checked {
  const { found, instruments, provision, siblings, misquotation } = resolved;
  const right = misquotation ? { suggestion: misquotation.right } : {};
  if (!found.place) {
    if (misquotation) return { status: "misquoted", why: "known_misquotation", ...right };
    return {
      status: instruments.length ? "incomplete" : "not_encoded",
      why: instruments.length ? "no_article" : "unknown_instrument",
    };
  }
  if (!found.instrument) return incomplete(rulebook, judgment, siblings);
  if (instruments.length === 0) {
    return misquotation
      ? { status: "misquoted", why: "known_misquotation", ...right }
      : { status: "not_encoded", why: "unknown_instrument" };
  }
  if (!provision) return notFound(rulebook, judgment, resolved, right);
  const base = { resolved: provision.id };
  if (misquotation) return { ...base, status: "misquoted", why: "known_misquotation", ...right };
  const status = outcomeOf(judgment, provision.id);
  return { ...base, ...byStatus(rulebook, judgment, provision, status) };
}

/** `Pasal 188`: of which law? The provisions in play are suggested first. */
function incomplete(rulebook: Rulebook, judgment: Judgment, siblings: readonly Provision[]): Checked {
  const live = siblings.filter((each) => {
    const status = outcomeOf(judgment, each.id)?.status;
    return status !== undefined && status !== "wrong_regime" && status !== "not_in_force";
  });
  const [only] = live;
  const suggestion = (live.length ? live : siblings).map((each) => cite(rulebook, each)).join("; ");
  return {
    status: "incomplete",
    why: "which_instrument",
    ...(live.length === 1 && only ? { resolved: only.id } : {}),
    ...(suggestion === "" ? {} : { suggestion }),
  };
}

function notFound(
  rulebook: Rulebook,
  judgment: Judgment,
  resolved: Resolved,
  right: { readonly suggestion?: string },
): Checked {
  const { found, instruments, siblings } = resolved;
  const place = found.place;
  const deep = place?.paragraph !== undefined || place?.letter !== undefined || place?.number !== undefined;
  if (siblings.length && !deep) {
    const whole = wholeArticle(rulebook, judgment, siblings);
    if (whole) return whole;
    return {
      status: "incomplete",
      why: "which_part",
      suggestion: right.suggestion ?? siblings.map((each) => cite(rulebook, each)).join("; "),
    };
  }
  const below = siblings.filter((each) => place && liesBelow(each, place));
  if (below.length) {
    return {
      status: "incomplete",
      why: "which_part",
      suggestion: right.suggestion ?? below.map((each) => cite(rulebook, each)).join("; "),
    };
  }
  const leftOut = instruments.some((instrument) =>
    (instrument.not_encoded ?? []).some(({ at }) =>
      new RegExp(`^Pasal ${place?.article ?? ""}(?![0-9A-Z])`, "u").test(at),
    ),
  );
  if (siblings.length && !leftOut) return { status: "no_such_provision", why: "no_such_part", ...right };
  if (right.suggestion !== undefined) return { status: "misquoted", why: "known_misquotation", ...right };
  return { status: "not_encoded", why: "known_instrument" };
}

/** An article cited whole: the defect that all its parts share, if they share one. */
function wholeArticle(rulebook: Rulebook, judgment: Judgment, siblings: readonly Provision[]): Checked | undefined {
  const judged = siblings.flatMap((provision) => {
    const outcome = outcomeOf(judgment, provision.id);
    return outcome ? [byStatus(rulebook, judgment, provision, outcome)] : [];
  });
  const [first] = judged;
  const shared = first && judged.every((each) => each.status === first.status);
  return shared && first.status !== "confirmed" && first.status !== "not_supported" ? first : undefined;
}

/** `Pasal 5 huruf n`: the norms are its *angka*. */
function liesBelow(provision: Provision, place: CitedPlace): boolean {
  const written = [place.paragraph, place.letter, place.number].filter((part) => part !== undefined);
  const [, ...deeper] = provision.id.slice(provision.id.indexOf(":") + 1).split(".");
  return deeper.length > written.length && written.every((part, index) => deeper[index] === part);
}

function outcomeOf(judgment: Judgment, provision: string): Outcome | undefined {
  return judgment.outcomes
    .filter((outcome) => outcome.chain.links.includes(provision))
    .reduce<Outcome | undefined>(
      (best, each) => (best && graver(best.status, each.status) === best.status ? best : each),
      undefined,
    );
}

const BY_STATUS: Readonly<Record<ProvisionStatus, CitationStatus>> = {
  wrong_regime: "wrong_regime",
  not_in_force: "repealed",
  not_reached: "not_addressee",
  not_fulfilled: "not_supported",
  excepted: "not_supported",
  fulfilled: "confirmed",
  open: "confirmed",
};

function byStatus(rulebook: Rulebook, judgment: Judgment, provision: Provision, outcome: Outcome | undefined): Checked {
  if (!outcome) return { status: "not_supported", why: "not_judged" };
  const early = outcome.because.includes("before_first");
  const status = early ? "not_yet_in_force" : BY_STATUS[outcome.status];
  const why = outcome.because[0] ?? outcome.status;
  const suggestion =
    status === "repealed" || status === "not_yet_in_force"
      ? successors(rulebook, provision, early)
      : status === "wrong_regime" || status === "not_addressee"
        ? instead(rulebook, judgment, outcome)
        : "";
  return {
    status,
    why: outcome.status === "wrong_regime" ? "wrong_regime" : why,
    ...(suggestion === "" ? {} : { suggestion }),
  };
}

function successors(rulebook: Rulebook, provision: Provision, before: boolean): string {
  const linked = before
    ? rulebook.provisions.filter((each) => provision.succeeds?.some(({ id }) => id === each.id))
    : rulebook.provisions.filter((each) => each.succeeds?.some(({ id }) => id === provision.id));
  return linked.map((each) => cite(rulebook, each)).join("; ");
}

/** What is in play for the same people instead: on the same track first, a near miss where nothing is. */
function instead(rulebook: Rulebook, judgment: Judgment, wrong: Outcome): string {
  const others = judgment.outcomes.filter(
    (each) => each.chain.kind !== "principle" && each.chain.punishedBy.length === 0,
  );
  const mine = others.filter((each) => each.unit.actor === wrong.unit.actor);
  const own = mine.some((each) => isLive(each) || isNearMiss(each)) ? mine : others;
  const live = own.filter((each) => each.status === "fulfilled" || each.status === "open");
  const near = own.filter(isNearMiss);
  const rank = (each: Outcome): number =>
    (each.chain.track === wrong.chain.track ? 0 : 2) +
    (live.includes(each) ? 0 : 1) +
    (each.chain.first.kind === "duty" ? 4 : 0);
  const cites = [...live, ...near]
    .sort((a, b) => rank(a) - rank(b))
    .map((each) => citeOf(rulebook, each.wording?.links ?? []));
  return [...new Set(cites)].slice(0, 3).join("; ");
}

function cite(rulebook: Rulebook, provision: Provision): string {
  return citeOf(rulebook, [{ provision }]);
}
