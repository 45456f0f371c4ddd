/** A new provision begun from another one, and the list of what it has to be tested with. */
import { describe, expect, it } from "vitest";
import { provisionFrom } from "../../src/rulebook/scaffold/provision.js";
import { testsFor } from "../../src/rulebook/scaffold/tests.js";
import type { Provision } from "../../src/rulebook/model.js";
import { packWith, type Planted } from "./pack.js";
import { added, edit, SANCTION } from "./planted.js";

const FILE = "provisions/pp-0-2099/pasal-11-12.yaml";

const duty = (article: string): string => `  - id: pp-0-2099:${article}
    kind: duty
    title: { id: Kewajiban ${article}, en: Duty ${article} }
    no_sanction: { id: tidak ada, en: none }
    aliases: [Kewajiban nomor ${article}]
    versions:
      - in_force: { from: "2099-08-31" }
        basis: [{ instrument: pp-0-2099, at: "Pasal ${article}" }]
        norm: { id: "Wajib.", en: "Must." }
        elements: [{ id: pelaku, role: subject, text: { id: x, en: x }, ref: "Pasal ${article}", meets: pegawai }]
        certainty: confirmed
        sources: [{ title: rekaan }]
    review: { encoded_on: "2099-11-01", checked_against: text, by: [] }
`;

const TEXT = `provisions:\n${duty("11")}${duty("12")}`;

function provision(id: string, ...planted: readonly Planted[]): Provision {
  const found = packWith(...planted).partial.provisions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not there`);
  return found;
}

describe("a provision begun from one of several in a file", () => {
  const made = provisionFrom(provision("pp-0-2099:12", added(FILE, TEXT)), TEXT, "pp-0-2099:13", "2099-12-01");

  it("takes over the parts of that one, and of no other", () => {
    expect(made).toContain("id: pp-0-2099:13");
    expect(made).toContain("title: { id: Kewajiban 12, en: Duty 12 }");
    expect(made).not.toContain("Kewajiban 11");
  });

  it("leaves to be written what nobody may take over", () => {
    expect(made).toContain('norm: { id: "???", en: "???" }');
    expect(made).toContain("certainty: unconfirmed");
    expect(made).not.toContain("Kewajiban nomor");
    expect(made).toContain("succeeds: [ { id: pp-0-2099:12, correspondence: differs } ]");
  });
});

describe("the tests to be written for a provision", () => {
  it("name both turns of a version that ends", () => {
    const ending = edit(SANCTION, 'from: "2099-08-31"', 'from: "2099-08-31", until: "2099-12-01"');
    const text = testsFor(provision("pp-0-2099:10", ending), "pp-0-2099:13");
    expect(text).toContain("provision: pp-0-2099:5.n.5+pp-0-2099:13");
    expect(text).toContain("act.on: 2099-08-30 / 2099-08-31");
    expect(text).toContain("act.on: 2099-11-30 / 2099-12-01");
  });

  it("name every element, and one turn of a version that does not end", () => {
    const text = testsFor(provision("pp-0-2099:5.n.5"), "pp-0-2099:6");
    for (const part of ["pelaku", "perbuatan", "akibat"])
      expect(text).toContain(`status not_reached / not_fulfilled, by: [${part}]`);
    expect(text).toContain("status excepted, by: [cuti]");
    expect(text.match(/act\.on/g)).toHaveLength(1);
  });
});
