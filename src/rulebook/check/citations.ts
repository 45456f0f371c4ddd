import { parseCitations } from "../../citation/parse.js";
import type { Problem } from "../../problem.js";
import { instrumentOf } from "../instrument-of.js";
import type { Provision, ProvisionVersion } from "../model.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";
import { refsIn } from "./refs.js";

/** References that name an article can be read as citations, and a provision rests on the article that its id names. */
export const citations: Lint = (context) =>
  context.rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap((version, index): Problem[] => {
      const base = ["versions", index];
      return [
        ...version.basis.flatMap(({ at }, each) => unreadable(context, provision, at, [...base, "basis", each, "at"])),
        ...refsIn(version, base).flatMap(({ ref, path }) => unreadable(context, provision, ref, path)),
        ...elsewhere(context, provision, version, index),
      ];
    }),
  );

function unreadable({ at }: CheckContext, provision: Provision, text: string, path: YamlPath): Problem[] {
  // Amending acts number their own articles in Roman numerals; nobody cites those for an act.
  if (!/\bpasal\b(?! [IVX]+\b)/i.test(text) || parseCitations(text).some(({ place }) => place !== undefined)) return [];
  return [problem("citation-unreadable", { text }, at(provision, path))];
}

/** Rows of guidelines have names of their own; articles begin with a number. */
function elsewhere({ at }: CheckContext, provision: Provision, version: ProvisionVersion, index: number): Problem[] {
  const instrument = instrumentOf(provision.id);
  const [, article] = /^[^:]*:(\d[^.]*)/.exec(provision.id) ?? [];
  if (article === undefined) return [];
  const own = version.basis.filter((basis) => basis.instrument === instrument);
  const cited = own.flatMap((basis) => parseCitations(basis.at).flatMap(({ place }) => place?.article ?? []));
  if (cited.length === 0 || cited.some((each) => each.toLowerCase() === article.toLowerCase())) return [];
  return [problem("citation-elsewhere", { article, cited }, at(provision, ["versions", index, "basis"]))];
}
