import { resolveCitations, type Resolved } from "../../citation/resolve.js";
import { showCalendar } from "../../report/show/calendar.js";
import { showDefinition } from "../../report/show/definition.js";
import { showInstrument } from "../../report/show/instrument.js";
import { showProvision } from "../../report/show/provision.js";
import { showReading } from "../../report/show/reading.js";
import type { ShowOptions } from "../../report/show/view.js";
import type { Rulebook } from "../../rulebook/model.js";
import type { Problem } from "../../problem.js";
import { cliProblem } from "../problems.js";
import { nearestNames, suggest } from "../../text/suggest.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { rulebookFor } from "../pack.js";
import { provisionsAt } from "../provisions-at.js";
import { unknownProvision } from "../unknown-provision.js";
import { paintFor, tell, widthOf, type Invocation, type SharedOptions } from "../invocation.js";

type Page = (options: ShowOptions) => string;

/** Everything that has an id, and its page. Provisions come first, should an id be used twice. */
function pagesOf(rulebook: Rulebook): readonly (readonly [id: string, page: Page])[] {
  const pages = <T extends { readonly id: string }>(
    items: readonly T[],
    show: (item: T, options: ShowOptions) => string,
  ): (readonly [string, Page])[] => items.map((item) => [item.id, (options) => show(item, options)]);
  return [
    ...pages(rulebook.provisions, showProvision),
    ...pages(rulebook.readings, showReading),
    ...pages(rulebook.definitions, showDefinition),
    ...pages(rulebook.calendars, showCalendar),
    ...pages(rulebook.instruments, showInstrument),
  ];
}

/** By a citation that names one provision, or an instrument alone. */
function cited({ provision, instruments: [instrument] }: Resolved): Page | undefined {
  if (provision !== undefined) return (options) => showProvision(provision, options);
  return instrument === undefined ? undefined : (options) => showInstrument(instrument, options);
}

/** Of the hundreds that have a page those are named that may be meant. */
function unknownPage(rulebook: Rulebook, name: string, known: readonly string[]): Problem {
  if (provisionsAt(rulebook, name).length > 0) return unknownProvision(name, rulebook);
  const suggestion = suggest(name, known);
  const like = suggestion === undefined ? nearestNames(name, known) : [];
  return cliProblem("cli.unknown_name", { what: "provision", value: name, suggestion: suggestion ?? "", known: like });
}

/** `asn-check show <provision>`; readings, definitions, calendars and instruments have a page too, by their id. */
export async function show(name: string, shared: SharedOptions, invocation: Invocation): Promise<ExitCode> {
  const rulebook = await rulebookFor(invocation, shared.rules);
  if (rulebook === undefined) return exitCode.pack;
  const wanted = name.trim().toLowerCase();
  const pages = pagesOf(rulebook);
  const page =
    pages.find(([id]) => id.toLowerCase() === wanted)?.[1] ??
    resolveCitations(rulebook, name).flatMap((each) => cited(each) ?? [])[0];
  if (page === undefined) {
    await tell(invocation, [
      unknownPage(
        rulebook,
        name,
        pages.map(([id]) => id),
      ),
    ]);
    return exitCode.usage;
  }
  const { stdout } = invocation.io;
  const paint = await paintFor(invocation, stdout);
  const { language } = invocation;
  await stdout.write(page({ rulebook, language, paint, width: widthOf(stdout), tests: undefined }));
  return exitCode.evaluated;
}
