/** The tree of a provision under the real rules: what decided each element, and which chain is meant. */
import { describe, expect, it } from "vitest";
import type { WhyAnswer, WhyTree } from "../../src/answer/why/model.js";
import { chainsWith, whyOf } from "../../src/answer/why/why.js";
import { provisionsNamed } from "../../src/cli/provision-named.js";
import { judge } from "../../src/engine/judge.js";
import { dictionary, engine, fixture, type Read } from "../built-in.js";
import { readFixtures } from "../fixture.js";
import { partsOf } from "./why-parts.js";

function why({ incident, written }: Read, ...provisions: readonly string[]): WhyAnswer {
  return whyOf(engine, incident, { written, dictionary }, provisions, { language: "id" });
}

function only({ trees }: WhyAnswer): WhyTree {
  const [tree] = trees;
  if (tree === undefined) throw new Error("no tree");
  return tree;
}

describe("the tree", () => {
  it("gives each link of a chain the wording of its own time, with norm and reference", () => {
    const tree = only(why(fixture("kadis-ikut-akun"), "uu-1-2015:71.1", "uu-1-2015:188"));
    expect(tree.wordings.map(({ provision, from, until, wording_by }) => [provision, from, until, wording_by])).toEqual(
      [
        ["uu-1-2015:71.1", "2016-07-01", null, "uu-10-2016"],
        ["uu-1-2015:188", "2014-10-02", "2024-11-14", null],
      ],
    );
    const readings = tree.elements
      .flatMap(({ condition }) => partsOf(condition))
      .filter(({ kind }) => kind === "reading");
    expect(readings.filter((part) => part.kind === "reading" && part.question === "tindakan-lemah")[0]).toMatchObject({
      status: "open",
      choices: [
        { authority: "ruling", status: "satisfied" },
        { authority: "ruling", status: "not_satisfied" },
      ],
    });
  });

  it("comes out like the judgment, for every provision in play of every fixture", () => {
    let seen = 0;
    for (const { id } of readFixtures()) {
      const given = fixture(id);
      for (const outcome of judge(engine, given.incident).inPlay.filter((_, index) => index % 23 === 0)) {
        const trees = why(given, ...outcome.chain.links).trees.filter(
          (tree) =>
            tree.actor === outcome.unit.actor.id &&
            tree.act === outcome.unit.act.id &&
            tree.provision === outcome.chain.last.id,
        );
        expect(trees.map(({ status }) => status)).toContain(outcome.status);
        for (const tree of trees)
          for (const { status, condition, defeated_by } of tree.elements) {
            if (defeated_by.length === 0 && tree.exceptions.every((each) => each.status === "not_satisfied"))
              expect(condition.status).toBe(status);
            // Something below decides whatever decides.
            for (const part of partsOf(condition))
              if (part.decides && (part.kind === "any" || part.kind === "all"))
                expect(part.parts.some(({ decides }) => decides)).toBe(true);
          }
        seen += trees.length;
      }
    }
    expect(seen).toBeGreaterThan(300);
  }, 60_000);
});

describe("which provision", () => {
  it("of an offence that punishes several, is the one that comes out gravest; the others stand beside it", () => {
    const { trees, beside } = why(fixture("kadis-ikut-akun"), "uu-1-2015:188");
    expect(trees.map(({ chain }) => chain[0])).toEqual(["uu-1-2015:71.1"]);
    expect(beside.map(({ chain }) => chain[0])).toEqual(["uu-1-2015:71.2", "uu-1-2015:71.3"]);
  });

  it("of another kind of election says so", () => {
    const tree = only(why(fixture("kadis-ikut-akun"), "uu-7-2017:283.1"));
    expect([tree.status, tree.gates.map(({ id, status }) => [id, status])]).toEqual([
      "wrong_regime",
      [["regime", "not_satisfied"]],
    ]);
  });

  it("may be named by id, chain or citation", () => {
    for (const [text, provisions] of [
      ["UU-1-2015:71.1", ["uu-1-2015:71.1"]],
      ["uu-1-2015:71.1+uu-1-2015:188", ["uu-1-2015:71.1", "uu-1-2015:188"]],
      ["Pasal 71 ayat (1) jo. Pasal 188 UU 1/2015", ["uu-1-2015:71.1", "uu-1-2015:188"]],
      ["Pasal 5 huruf n angka 5 PP 94/2021", ["pp-94-2021:5.n.5"]],
    ] as const)
      expect(provisionsNamed(engine, text)).toEqual({ provisions });
  });

  it("is suggested when it is mistyped, cut short, unknown together, or a step of procedure", () => {
    const problem = (text: string): unknown => provisionsNamed(engine, text);
    expect(problem("uu-1-2015:71.l")).toMatchObject({ problem: { args: { suggestion: "uu-1-2015:71.1" } } });
    expect(problem("Pasal 188")).toMatchObject({ problem: { args: { suggestion: "uu-1-2015:188" } } });
    expect(problem("uu-1-2015:71")).toMatchObject({ problem: { code: "cli.unknown_name" } });
    expect(JSON.stringify(problem("uu-1-2015:71"))).toContain("uu-1-2015:71.2");
    expect(JSON.stringify(problem("uu-1-2015:71.1+uu-1-2015:190"))).toContain("uu-1-2015:71.2+uu-1-2015:190");
    expect(problem("uu-1-2015:134.4")).toMatchObject({ problem: { code: "cli.step_not_judged" } });
  });
});

it("finds chains by the links that they hold", () => {
  expect(chainsWith(engine, ["uu-1-2015:71.2", "uu-1-2015:190"]).map(({ id }) => id)).toEqual([
    "uu-1-2015:71.2+uu-1-2015:190",
  ]);
});
