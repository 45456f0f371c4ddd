import { chosenReadingsText, narrowingOptions } from "../marks.js";
import { longDay } from "../../messages/day.js";
import { factValue, receivedBy } from "./facts.js";
import type { Part } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";

/** What the report is, and how the file is told from another. */
export function identityParts({ answer, report }: CaseSource, view: CaseView): readonly Part[] {
  const { says, language, run } = view;
  const { id, title, file, sha256 } = answer.incident;
  const narrowed = narrowingOptions(answer);
  const chosen = chosenReadingsText(answer);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [says.identity.id, id],
    [says.identity.title, title ?? undefined],
    [says.identity.kind, factValue(report, "report.kind", view)],
    [says.identity.receivedBy, receivedBy(report, view)],
    [says.identity.reporter, factValue(report, "report.reporter_kind", view)],
    [says.identity.file, file],
    [says.identity.hash, sha256],
    [says.identity.evaluatedOn, longDay(run.evaluated_on, language)],
    ...(answer.law_on === undefined ? [] : [[says.identity.lawOn, longDay(answer.law_on, language)] as const]),
    ...(chosen === undefined ? [] : [[says.identity.chosen, chosen] as const]),
    ...(narrowed === undefined ? [] : [[says.identity.narrowed, narrowed] as const]),
    [says.identity.names, answer.redacted ? says.namesMasked : says.namesShown],
  ];
  return [
    {
      kind: "table",
      caption: says.section.identity,
      head: [says.item, says.content],
      rows: rows.map(([name, value]) => [name, value ?? says.notStated]),
      widths: [30, 70],
      rowHeads: true,
    },
  ];
}

/** The rules that were used, so that anybody can use the same again. */
export function packParts(view: CaseView): readonly Part[] {
  const { says, language, run } = view;
  const { id, version, sha256, verified_on } = run.pack;
  const { pack, hash, verified, engine } = says.packHead;
  return [
    {
      kind: "table",
      caption: says.section.pack,
      head: [says.item, says.content],
      rows: [
        [pack, id],
        [says.packHead.version, version],
        [hash, sha256],
        [verified, longDay(verified_on, language)],
        [engine, run.engine.version],
      ],
      widths: [30, 70],
      rowHeads: true,
    },
  ];
}
