/** A batch that takes long enough to be disturbed: good records, bad ones and empty lines. */
import { signed, unassessed } from "./cli.js";

export const COUNT = 1000;

export const manyLines: readonly string[] = Array.from({ length: COUNT }, (_, index) => {
  if (index % 97 === 13) return '{"id": }';
  if (index % 101 === 7) return "";
  return JSON.stringify({
    ...(index % 3 === 0 ? unassessed : signed),
    id: `kasus-${index}`,
    narrative: "x".repeat(index % 50),
  });
});

/** A generator of its own, so that a run that fails can be repeated. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

export const sleep = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));
