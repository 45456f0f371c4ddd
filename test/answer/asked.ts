import { join } from "node:path";
import { answer } from "../../src/answer/answer.js";
import type { Answer, DeadlineAnswer, StepAnswer, TrackAnswer } from "../../src/answer/model.js";
import { compile } from "../../src/engine/compile.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import { loadPack } from "../../src/rulebook/load.js";

const rules = loadPack(join(import.meta.dirname, "../../rules"), "rules").partial;
export const engine = compile(rules);
const dictionary = dictionaryOf(rules);

type Json = Readonly<Record<string, unknown>>;

/** A civil servant who campaigned in a Pilkada, unless the parts say otherwise. */
export interface Told {
  readonly report?: Json;
  readonly election?: Json;
  readonly actor?: Json;
  readonly act?: Json;
  readonly more?: Json;
}

export const PILKADA = { cycle: "pilkada-2024", office: "bupati", region: "Kabupaten Contoh" };
export const PEMILU = { cycle: "pemilu-2024", office: "dpr" };

const BY = { body: "bawaslu" };

/** The answer of the built-in rules to an incident told in parts. */
export function asked({ report, election = PILKADA, actor, act, more }: Told, on = "2024-10-20"): Answer {
  const text = JSON.stringify({
    id: "uji",
    ...(report ? { report } : {}),
    election,
    actors: [{ id: "terlapor", status: "pns", ...actor }],
    acts: [
      {
        id: "perbuatan",
        by: ["terlapor"],
        on: "2024-10-05",
        conduct: ["menyatakan-dukungan", "ikut-kampanye"],
        target: { kind: "pasangan-calon" },
        findings: { favours_or_harms: { value: true, by: BY, reasons: "ajakan memilih" } },
        ...act,
      },
    ],
    ...more,
  });
  const { incidents, problems } = readIncidents(text, "uji.json", dictionary);
  const [incident] = incidents;
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!incident || errors.length) throw new Error(JSON.stringify(errors));
  return answer(engine, incident, { language: "id", on, detail: "full" });
}

export function trackOf(given: Answer, id: string): TrackAnswer {
  const track = given.tracks.find((each) => each.track === id);
  if (!track) throw new Error(`no track ${id}`);
  return track;
}

/** Steps by the provision they come from. */
export function named(steps: readonly StepAnswer[]): readonly string[] {
  return steps.map(({ provision }) => provision);
}

export function deadline(track: TrackAnswer, provision: string): DeadlineAnswer {
  const found = track.deadlines.find((each) => each.provision === provision);
  if (!found) throw new Error(`no time limit of ${provision}: ${track.deadlines.map((each) => each.provision).join()}`);
  return found;
}
