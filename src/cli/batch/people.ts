import type { Incident } from "../../incident/model.js";
import type { Problem } from "../../problem.js";
import { unknownName } from "../check-options.js";

/** Names that are kept for a suggestion. */
const MOST = 5000;

/** `--actor` and `--act`: one that no incident has was misspelled. */
export class PeopleWanted {
  readonly #actors = new Set<string>();
  readonly #acts = new Set<string>();
  readonly #personal = new Set<string>();
  #incidents = 0;

  constructor(
    private readonly actor: string | undefined,
    private readonly act: string | undefined,
  ) {}

  see(incident: Incident): void {
    this.#incidents += 1;
    if (this.actor !== undefined) for (const { id } of incident.actors) add(this.#actors, id, this.actor);
    if (this.act !== undefined) for (const { id } of incident.acts) add(this.#acts, id, this.act);
    if (this.actor !== undefined || this.act !== undefined) this.#remember(incident);
  }

  /** What of the names an incident has may be told: as somebody typed them, or where they stand as ids. */
  #remember({ personal, actors, acts }: Incident): void {
    const told = [this.actor ?? "", this.act ?? "", ...[...actors, ...acts].map(({ id }) => id)].join("\n");
    for (const name of personal) if (told.includes(name)) this.#personal.add(name);
  }

  /** Names and numbers of persons that the problems would tell. */
  get personal(): readonly string[] {
    return [...this.#personal];
  }

  /** Everybody who was asked for was met. */
  get met(): boolean {
    return (
      (this.actor === undefined || this.#actors.has(this.actor)) && (this.act === undefined || this.#acts.has(this.act))
    );
  }

  /** What to say at the end; where nobody could be met, the names are not to blame. */
  problems(): readonly Problem[] {
    if (this.#incidents === 0) return [];
    return [
      ...(this.actor === undefined || this.#actors.has(this.actor)
        ? []
        : [unknownName("actor", this.actor, [...this.#actors])]),
      ...(this.act === undefined || this.#acts.has(this.act) ? [] : [unknownName("act", this.act, [...this.#acts])]),
    ];
  }
}

function add(ids: Set<string>, id: string, wanted: string): void {
  if (ids.size < MOST || id === wanted) ids.add(id);
}
