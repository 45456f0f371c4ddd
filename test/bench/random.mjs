/** The same numbers on every machine and in every run: a linear congruential generator. */
export function random(seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    next,
    one: (list) => list[Math.floor(next() * list.length)],
    /** So many different ones, in the order of the list. */
    some: (list, count) => {
      const chosen = new Set();
      while (chosen.size < Math.min(count, list.length)) chosen.add(Math.floor(next() * list.length));
      return [...chosen].sort((a, b) => a - b).map((index) => list[index]);
    },
  };
}
