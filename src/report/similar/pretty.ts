import type { PrecedentAnswer } from "../../answer/model.js";
import type { SimilarAct, SimilarAnswer } from "../../answer/similar.js";
import { spellPart } from "../../messages/day.js";
import { similarWords } from "../../messages/similar.js";
import type { FindingCounts } from "../../precedent/findings.js";
import { plainLine } from "../../text/plain.js";
import { mapStrings } from "../map-strings.js";
import { dotted, hanging, paragraph, type View } from "../pretty/view.js";
import { featureText, outcomesText } from "./feature.js";

/** `asn-check similar` for people: case by case what agrees, what differs and which way that cuts, and how it was decided. */
export function similarText(answers: readonly SimilarAnswer[], view: View): string {
  const lines = mapStrings(answers, plainLine).flatMap((answer) => [
    view.paint.title(dotted(similarWords[view.language].heading, answer.incident.id)),
    "",
    ...answer.acts.flatMap((act) => actLines(act, view)),
  ]);
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function actLines(act: SimilarAct, view: View): string[] {
  const words = similarWords[view.language];
  const { precedents } = act;
  const own = act.features.map(
    ({ dimension, values }) =>
      `${words.dimension[dimension]} ${featureText(dimension, values, view.lexicon, view.language)}`,
  );
  return [
    view.paint.heading(words.act(act.actor, act.act)),
    ...paragraph(own.join(" · "), 2, view, view.paint.dim),
    "",
    ...(precedents.length === 0 ? [...paragraph(words.tooFew, 2, view), ""] : []),
    ...precedents.flatMap((precedent) => [...caseLines(precedent, view), ""]),
    ...(precedents.length === 0
      ? []
      : [...paragraph(precedents.length === 1 ? words.onlyOne : outcomesText(precedents, view.language), 2, view), ""]),
    ...findingLines(act.findings, view),
  ];
}

function caseLines(precedent: PrecedentAnswer, view: View): string[] {
  const words = similarWords[view.language];
  const { language, lexicon, paint } = view;
  const { same, different, unknown } = precedent;
  const value = (dimension: (typeof same)[number]["dimension"], values: readonly string[]): string =>
    featureText(dimension, values, lexicon, language);
  const uncertain = precedent.certainty === "confirmed" ? undefined : view.words.certainty[precedent.certainty];
  const rows: readonly (readonly [string, string])[] = [
    [
      words.same,
      same.map((each) => `${words.dimension[each.dimension]} (${value(each.dimension, each.values)})`).join("; "),
    ],
    [
      words.different,
      different
        .map((each) => {
          const sides = words.hereThere(value(each.dimension, each.here), value(each.dimension, each.there));
          return `${words.dimension[each.dimension]} (${sides}; ${words.cuts[each.cuts]})`;
        })
        .join("; "),
    ],
    [words.unknown, unknown.map((dimension) => words.dimension[dimension]).join(", ")],
    [words.sanction, precedent.sanction ?? ""],
    [words.reasoning, precedent.reasoning ?? ""],
    [words.sources, view.verbose ? precedent.sources.map(({ title, url }) => url ?? title).join("; ") : ""],
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const when = precedent.conduct_on === null ? null : spellPart(precedent.conduct_on, language);
  return [
    ...hanging("– ", 2, paint.strong(dotted(precedent.title, precedent.region, when)), 2, view),
    ...paragraph(
      dotted(
        dotted(precedent.forum, precedent.case_no),
        words.outcome[precedent.outcome],
        words.agree(same.length, same.length + different.length),
        uncertain,
      ),
      4,
      view,
    ),
    ...rows
      .filter(([, text]) => text !== "")
      .flatMap(([label, text]) => hanging(paint.dim(label.padEnd(width)), width, text, 4, view)),
  ];
}

/** Counts, never advice. */
function findingLines(findings: readonly FindingCounts[], view: View): string[] {
  const words = similarWords[view.language];
  // A finding that no case speaks of tells nothing; the JSON has it all the same.
  const spoken = findings.filter(({ recorded }) => recorded.length > 0);
  if (spoken.length === 0) return [];
  return [
    ...paragraph(words.findings, 2, view, view.paint.heading),
    ...spoken.flatMap(({ finding, cases, conduct, recorded, silent }) => {
      const path = `findings.${finding}`;
      const counts = recorded.map((each) => words.recorded(view.lexicon.value(path, each.value), each.cases.length));
      const kinds = featureText("conduct", conduct, view.lexicon, view.language);
      return hanging(
        "– ",
        2,
        dotted(
          words.finding(view.lexicon.question(path).replace(/\?$/u, ""), cases, kinds),
          ...counts,
          silent === 0 ? undefined : words.silent(silent),
        ),
        4,
        view,
      );
    }),
    ...paragraph(words.noAdvice, 4, view, view.paint.dim),
    "",
  ];
}
