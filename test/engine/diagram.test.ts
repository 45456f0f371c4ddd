/** Diagrams against the tables of the functions that they stand for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagram, FALSE, TRUE, type Ref } from "../../src/engine/diagram.js";

/** Options of each variable. */
const SIZES = [3, 2, 3] as const;
const ROWS: readonly (readonly number[])[] = Array.from({ length: 18 }, (_, row) => [
  row % 3,
  Math.floor(row / 3) % 2,
  Math.floor(row / 6),
]);

type Table = readonly boolean[];

const table: fc.Arbitrary<Table> = fc.array(fc.boolean(), { minLength: ROWS.length, maxLength: ROWS.length });
const variable = fc.integer({ min: 0, max: SIZES.length - 1 });

/** The function of a table, the variables chosen from the first to the last. */
function built(diagram: Diagram, wanted: Table): Ref {
  const from = (given: readonly number[]): Ref => {
    const size = SIZES[given.length];
    if (size === undefined) return wanted[ROWS.findIndex((row) => row.join() === given.join())] === true ? TRUE : FALSE;
    return diagram.choose(
      given.length,
      Array.from({ length: size }, (_, option) => from([...given, option])),
    );
  };
  return from([]);
}

/** The table of a function, by putting in every option of every variable. */
function tabled(diagram: Diagram, root: Ref): Table {
  return ROWS.map((row) => row.reduce((rest, option, index) => diagram.restrict(rest, index, option), root) === TRUE);
}

describe("a diagram", () => {
  it("is the function that it was made of, and its denial the denied function", () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 12 }), (tables) => {
        const diagram = new Diagram();
        const roots = tables.map((each) => built(diagram, each));
        roots.forEach((root, index) => {
          expect(tabled(diagram, root)).toEqual(tables[index]);
          expect(tabled(diagram, diagram.not(root))).toEqual(tables[index]?.map((value) => !value));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("joins as the tables do, and equal functions are one node", () => {
    fc.assert(
      fc.property(table, table, table, (a, b, c) => {
        const diagram = new Diagram();
        const [x, y, z] = [built(diagram, a), built(diagram, b), built(diagram, c)];
        const at = (each: Table, row: number): boolean => each[row] === true;
        const joined: readonly (readonly [Ref, (row: number) => boolean])[] = [
          [diagram.and(x, y), (row) => at(a, row) && at(b, row)],
          [diagram.or(x, y), (row) => at(a, row) || at(b, row)],
          [diagram.if(x, y, z), (row) => (at(a, row) ? at(b, row) : at(c, row))],
          [diagram.every([x, y, z]), (row) => at(a, row) && at(b, row) && at(c, row)],
          [diagram.some([x, y, z]), (row) => at(a, row) || at(b, row) || at(c, row)],
        ];
        for (const [ref, holds] of joined)
          expect(ref).toBe(
            built(
              diagram,
              ROWS.map((_, row) => holds(row)),
            ),
          );
        expect([diagram.and(y, x), diagram.or(y, x)]).toEqual([diagram.and(x, y), diagram.or(x, y)]);
      }),
      { numRuns: 150 },
    );
  });

  it("chooses between functions of the same and of earlier variables", () => {
    fc.assert(
      fc.property(variable, fc.array(table, { minLength: 3, maxLength: 3 }), (index, tables) => {
        const diagram = new Diagram();
        const parts = tables.slice(0, SIZES[index]).map((each) => built(diagram, each));
        const chosen = tabled(diagram, diagram.choose(index, parts));
        expect(chosen).toEqual(ROWS.map((row, at) => tables[row[index] ?? 0]?.[at]));
      }),
      { numRuns: 100 },
    );
  });

  it("rests on the variables that change something, first to last", () => {
    fc.assert(
      fc.property(table, (wanted) => {
        const diagram = new Diagram();
        const turns = SIZES.flatMap((_, index) =>
          ROWS.some((row, at) =>
            ROWS.some(
              (other, beside) =>
                wanted[at] !== wanted[beside] && row.every((option, each) => each === index || option === other[each]),
            ),
          )
            ? [index]
            : [],
        );
        expect(diagram.support(built(diagram, wanted))).toEqual(turns);
      }),
      { numRuns: 100 },
    );
  });

  it("has the sign of its function, whatever was built before it", () => {
    fc.assert(
      fc.property(table, table, table, (wanted, other, before) => {
        const signOf = (each: Table, ...earlier: readonly Table[]): string => {
          const diagram = new Diagram();
          for (const one of earlier) built(diagram, one);
          return diagram.signature(built(diagram, each));
        };
        expect(signOf(wanted, before, other)).toBe(signOf(wanted));
        if (wanted.join() !== other.join()) expect(signOf(other)).not.toBe(signOf(wanted));
      }),
      { numRuns: 150 },
    );
  });

  it("has another sign where the numbers of its nodes and variables only read alike one after the other", () => {
    const LAST = 30;
    const signOf = (ends: (diagram: Diagram, node: (number: number) => Ref) => readonly Ref[]): string => {
      const diagram = new Diagram();
      // In the order of visiting they have the numbers 2 to 13.
      const nodes = Array.from({ length: 12 }, (_, index) =>
        diagram.choose(
          LAST,
          Array.from({ length: 12 }, (_each, option) => (option === index ? TRUE : FALSE)),
        ),
      );
      return diagram.signature(diagram.choose(0, [...nodes, ...ends(diagram, (number) => nodes[number - 2] ?? FALSE)]));
    };
    // 1 and 12, or 11 and 2.
    const parts = signOf((diagram, node) => [diagram.choose(1, [TRUE, node(12)])]);
    expect(signOf((diagram, node) => [diagram.choose(1, [node(11), node(2)])])).not.toBe(parts);
    // 1 before variable 23, or 12 before variable 3.
    const variables = signOf((diagram, node) => [
      diagram.choose(1, [FALSE, TRUE]),
      diagram.choose(23, [TRUE, node(2)]),
    ]);
    expect(
      signOf((diagram, node) => [diagram.choose(1, [FALSE, node(12)]), diagram.choose(3, [TRUE, node(2)])]),
    ).not.toBe(variables);
  });
});
