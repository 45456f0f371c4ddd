import type { WhyChange, WhyNearest, WhyTree } from "../../answer/why/model.js";
import { whyWords } from "../../messages/why.js";
import { hanging, paragraph } from "../pretty/view.js";
import type { WhyView } from "./outline.js";

const OPTION: Readonly<Record<WhyChange["kind"], string>> = {
  set: "--set",
  finding: "--finding",
  reading: "--reading",
  date: "--date",
};

function changeText({ kind, path, value, recorded }: WhyChange, view: WhyView): string {
  const { lexicon, words, language } = view;
  const say = whyWords[language];
  if (kind === "reading") return `${words.reading} ${path}: ${value}${recorded ? ` (${say.otherReading})` : ""}`;
  const beside = recorded ? ` (${say.contradicts})` : "";
  const full = kind === "finding" ? `findings.${path}` : path;
  const name = lexicon.named(full);
  const said = value
    .split(",")
    .map((each) => lexicon.value(full, each === "true" ? true : each === "false" ? false : each))
    .join(", ");
  return `${name}${name.endsWith("?") ? "" : ":"} ${said === "" ? words.none : said}${beside}`;
}

/** One proposal in words. */
export function nearestText({ changes }: WhyNearest, view: WhyView): string {
  return changes.map((change) => changeText(change, view)).join("; ");
}

/** The same as `what-if` takes it; what a shell would read otherwise is quoted. */
export function commandText({ changes }: WhyNearest, { actor, act }: WhyTree, file: string): string {
  const quoted = (text: string): string => (/^[\w.,=:/@+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
  const options = changes.map(
    ({ kind, path, value }) => `${OPTION[kind]} ${quoted(kind === "date" ? value : `${path}=${value}`)}`,
  );
  return ["asn-check what-if", quoted(file), `--actor ${quoted(actor)} --act ${quoted(act)}`, ...options].join(" ");
}

/** For what is not fulfilled: the smallest changes that would fulfil it, and the command that compares the nearest. */
export function nearestLines(tree: WhyTree, view: WhyView): string[] {
  const { status, nearest } = tree;
  const words = whyWords[view.language];
  const { paint } = view;
  if (nearest === undefined || status === "fulfilled" || status === "open" || status === "wrong_regime") return [];
  const [first] = nearest;
  return [
    "",
    paint.heading(words.nearest),
    ...nearest.flatMap((each) => hanging("– ", 2, nearestText(each, view), 2, view)),
    ...(first === undefined
      ? paragraph(words.noneNear, 2, view, paint.dim)
      : [
          ...paragraph(`${words.compare}:`, 2, view, paint.dim),
          ...paragraph(commandText(first, tree, view.file), 4, view, paint.dim),
        ]),
  ];
}
