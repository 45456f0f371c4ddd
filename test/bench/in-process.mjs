/** Our batch as a program of somebody else has it: `in-process.mjs INCIDENTS DETAIL DAY`, through the library. */
import { createReadStream } from "node:fs";
import { compile, dictionaryOf, judgeInTurn, loadRulebook, readIncidents } from "../../dist/lib/index.js";

const [incidents, detail, on] = process.argv.slice(2);
const { value: rules } = await loadRulebook();
const engine = compile(rules);
const dictionary = dictionaryOf(rules);
const judge = judgeInTurn(engine, { language: "id", on, detail });
const write = (text) => new Promise((done) => process.stdout.write(text, done));

let rest = "";
for await (const piece of createReadStream(incidents, { encoding: "utf8", highWaterMark: 1 << 20 })) {
  const lines = (rest + piece).split("\n");
  rest = lines.pop();
  for (const line of lines) {
    const [incident] = readIncidents(line, incidents, dictionary).incidents;
    await write(`${JSON.stringify(judge(incident))}\n`);
  }
}
