/** Findings that count only where they name the provision: whoever looks it up, or asks why, is told. */
import { expect, it } from "vitest";
import { run } from "./cli.js";

const builtIn = async (...argv: readonly string[]): Promise<string> =>
  (await run(argv, { rules: null, columns: 120 })).stdout;
const incident = "fixtures/incidents/kepala-dinas.json";

it("the page of a duty says so, in both languages, that of another provision does not", async () => {
  expect(await builtIn("show", "pp-94-2021:3.f")).toContain(
    "menuntut penilaian kewajiban dilanggar: ya, dengan menyebut ketentuan ini",
  );
  expect(await builtIn("show", "pp-94-2021:3.f", "--lang", "en")).toContain("yes, naming this provision");
  const other = await builtIn("show", "pp-94-2021:5.n.5");
  expect(other).toContain("menuntut penilaian");
  expect(other).not.toContain("dengan menyebut");
});

it("`why` asks for it, and its data say so", async () => {
  const why = ["why", incident, "pp-94-2021:10.1.e"];
  expect(await builtIn(...why)).toContain("diminta: ya, dengan menyebut ketentuan ini");
  expect(await builtIn(...why, "-f", "json")).toContain('"by_name": true');
});

it("`what-if` can suppose it", async () => {
  const supposed = await builtIn(
    ...["what-if", incident, "--finding", "duty_breached=true@ppk#pp-94-2021:3.f"],
    ...["--finding", "negative_impact=instansi@ppk"],
  );
  expect(supposed).toMatch(/belum → ● terpenuhi\n\s+Pasal 3 huruf f jo\. Pasal 10 ayat \(1\) huruf e PP 94\/2021/);
});
