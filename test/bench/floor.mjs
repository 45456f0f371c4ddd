/**
 * The least that any program must do with these incidents and these answers: read the lines, `JSON.parse` each, and write
 * `JSON.stringify` of its very answer. `floor.mjs INCIDENTS ANSWERS`: the answers are those of the first lines; they repeat.
 */
import { createReadStream, readFileSync } from "node:fs";

const [incidents, answersFile] = process.argv.slice(2);
const answers = readFileSync(answersFile, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

let index = 0;
let held = [];
let length = 0;

const write = (text) => new Promise((done) => process.stdout.write(text, done));

async function take(line) {
  const incident = JSON.parse(line);
  const answer = answers[index % answers.length];
  index += 1;
  answer.incident.id = incident.id;
  const text = `${JSON.stringify(answer)}\n`;
  held.push(text);
  length += text.length;
  if (length < 256 * 1024) return;
  await write(held.join(""));
  held = [];
  length = 0;
}

let rest = "";
for await (const piece of createReadStream(incidents, { encoding: "utf8", highWaterMark: 1 << 20 })) {
  const lines = (rest + piece).split("\n");
  rest = lines.pop();
  for (const line of lines) await take(line);
}
await write(held.join(""));
