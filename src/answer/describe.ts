/** The head of an answer: who, when, what, in which contest and at which stage. */
import type { Engine } from "../engine/model.js";
import { rangeOfDay } from "../engine/context.js";
import { isoOf } from "../engine/day.js";
import type { Judgment } from "../engine/judgment.js";
import { slugsOf, vectorOn, type Unit } from "../engine/unit.js";
import { slugsOf as slugsOfFact } from "../incident/dictionary.js";
import type { FactValue, Incident } from "../incident/model.js";
import { dayText } from "./fact-use.js";
import type { Answer } from "./model.js";
import { contestName } from "./contest-name.js";

export function describe(
  engine: Engine,
  incident: Incident,
  judgment: Pick<Judgment, "units" | "inPlay">,
  language: "id" | "en",
): Pick<Answer, "incident" | "actors" | "acts" | "contests"> {
  const acts = new Set(judgment.units.map(({ act }) => act));
  const actors = new Set(judgment.units.map(({ actor }) => actor));
  const label = (path: string, slug: string): string => labelOf(engine, path, slug, language);
  return {
    incident: { id: incident.id, title: incident.title ?? null, sha256: incident.sha256, file: incident.file },
    actors: incident.actors
      .filter((actor) => actors.has(actor))
      .map((actor) => {
        const statuses = capacitiesOf(actor.facts.get("actor.status"), (slug) => label("actor.status", slug));
        const position = slugsOf(actor.facts.get("actor.position")).map((slug) => label("actor.position", slug));
        const title = actor.facts.get("actor.job_title");
        return {
          id: actor.id,
          capacity: [statuses, ...position, ...(title?.state === "known" ? [String(title.value)] : [])]
            .filter((part) => part !== "")
            .join(", "),
        };
      }),
    acts: incident.acts
      .filter((act) => acts.has(act))
      .map((act) => ({
        id: act.id,
        days: act.day ? dayText(act.day) : "",
        ...(act.day?.kind === "between" ? { one_day: true as const } : {}),
        conduct: slugsOf(act.facts.get("act.conduct")).map((slug) => label("act.conduct", slug)),
      })),
    contests: contestsOf(engine, judgment, language),
  };
}

/** Capacities held together stand with a plus between them, those of which one is meant with a stroke. */
function capacitiesOf(value: FactValue | undefined, label: (slug: string) => string): string {
  if (value?.state !== "list") return slugsOf(value).map(label).join(" / ");
  return value.items.map((item) => (item.one_of ?? [item.value]).map(label).join(" / ")).join(" + ");
}

function contestsOf(
  engine: Engine,
  judgment: Pick<Judgment, "units" | "inPlay">,
  language: "id" | "en",
): Answer["contests"] {
  const stage = engine.factIndex.get("target.stage");
  const seen = new Map<string, Answer["contests"][number]>();
  for (const unit of judgment.units) {
    const id = contestName({ unit });
    const value = stage === undefined ? undefined : stageOf(engine, judgment, unit, stage);
    const determination = unit.calendar.dates["determination"];
    const office = unit.contest?.facts.get("election.office");
    const region = unit.contest?.facts.get("election.region");
    const title = [
      unit.calendarId?.title[language] ?? unit.contest?.id ?? "",
      office?.state === "known" ? labelOf(engine, "election.office", String(office.value), language) : "",
      region?.state === "known" ? String(region.value) : "",
    ].filter((part) => part !== "");
    const entry = {
      id,
      title: title.join(", "),
      region: region?.state === "known" ? String(region.value) : null,
      regime: unit.regime ?? null,
      stage: value?.state === "known" ? String(value.value) : null,
      determination: determination && determination.lo === determination.hi ? isoOf(determination.lo) : null,
    };
    // Acts before and after the determination are about one contest, which has no one stage then.
    const key = JSON.stringify({ ...entry, stage: null });
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, entry);
    else if (earlier.stage !== entry.stage) seen.set(key, { ...entry, stage: null });
  }
  return [...seen.values()];
}

/** Over all days of an act that went on; else as it was judged. */
function stageOf(engine: Engine, judgment: Pick<Judgment, "inPlay">, unit: Unit, stage: number): FactValue | undefined {
  const { day } = unit.act;
  if (day?.kind === "period") return vectorOn(engine, unit, rangeOfDay(day))[stage];
  return judgment.inPlay.find((each) => each.unit === unit)?.context.value(stage);
}

/** The label of a slug; what a pack lets people write in their own words stands as they wrote it. */
function labelOf({ rulebook }: Engine, path: string, written: string, language: "id" | "en"): string {
  const entry = rulebook.facts.find((fact) => fact.path === path);
  const slugs = entry === undefined ? [] : slugsOfFact(rulebook, entry);
  return slugs.find(({ slug }) => slug === written)?.label[language] ?? written;
}
