import type { Planted } from "./pack.js";

/** Files of the sound pack in which errors are planted. */
export const PROHIBITION = "provisions/pp-0-2099/pasal-5-huruf-n-angka-5.yaml";
export const SANCTION = "provisions/pp-0-2099/pasal-10.yaml";
export const TESTS = "provisions/pp-0-2099/pasal-10.test.yaml";
export const FACTS = "vocabulary/facts.yaml";
export const READING = "readings/tindakan-lemah.yaml";
export const DEFINITION = "definitions/pegawai.yaml";
export const INSTRUMENT = "instruments/pp-0-2099.yaml";
export const CALENDAR = "calendars/pilkada-2099.yaml";
export const LADDER = "ladders/pns.yaml";
export const TRACKS = "tracks.yaml";
export const PACK = "pack.yaml";
export const CHAIN = "pp-0-2099:5.n.5+pp-0-2099:10";

/** An error put into the sound pack, and the one finding that must come of it. */
export interface PlantedError {
  readonly code: string;
  readonly error: string;
  readonly plant: Planted | readonly Planted[];
  /** File and text at which the problem must stand; a problem of the whole pack stands nowhere. */
  readonly at?: readonly [file: string, text: string];
  readonly args?: Readonly<Record<string, unknown>>;
  /** Findings that the same error cannot but cause as well. */
  readonly beside?: readonly string[];
}

export const edit = (file: string, find: string, put: string): Planted => ({ file, find, put });

/** A new file of the pack. */
export const added = (file: string, text: string): Planted => ({ file, find: "", put: text });
