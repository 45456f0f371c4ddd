/** Branches of two counts of the same files, joined by where they stand. */

/** Where a branch begins and how many arms it has: where arms end, two counts say differently. */
function keysOf({ type, loc: { start }, locations }) {
  return locations.map((_, index) => `${type} ${start.line}:${start.column} ${index}/${locations.length}`);
}

/** How often each arm of the branches of a file was taken, by its key. */
function countsOf(file) {
  return new Map(
    Object.entries(file.branchMap).flatMap(([id, branch]) =>
      keysOf(branch).map((key, index) => [key, file.b[id][index] ?? 0]),
    ),
  );
}

function takenIn(file) {
  return Object.values(file.b)
    .flat()
    .filter((count) => count > 0).length;
}

/** The branches are those of `own`; one that only `other` took, at the same place, counts too. */
function joined(own, other) {
  const counts = countsOf(other);
  const b = Object.fromEntries(
    Object.entries(own.branchMap).map(([id, branch]) => [
      id,
      keysOf(branch).map((key, index) => (own.b[id][index] ?? 0) + (counts.get(key) ?? 0)),
    ]),
  );
  return { ...own, b };
}

/**
 * Both counts in one. A file whose branches stand at other places in the other count is not mixed: the count that saw
 * more of it stands alone, so that the share is never more than what was run.
 */
export function united(own, other) {
  return Object.fromEntries(
    Object.entries(own).map(([path, file]) => {
      const beside = other[path];
      if (beside === undefined) return [path, file];
      const both = joined(file, beside);
      const sizes = [file, beside].map(({ b }) => Object.values(b).flat().length);
      return [path, sizes[0] === sizes[1] && takenIn(beside) > takenIn(both) ? beside : both];
    }),
  );
}
