/** Ten provisions in every engine: first whether they answer alike, then how fast. */
import { judge as answer, compile, dictionaryOf, loadRulebook, readIncidents } from "../../../dist/lib/index.js";
import { judge } from "../../../dist/lib/engine/judge.js";
import { passesInTurns } from "../measure.mjs";
import { casesOf, chains, readingsOf } from "./cases.mjs";
import * as peers from "./peers.mjs";
import { factsIn, termsOf } from "./terms.mjs";

/** `beside`: names of the functions that open the others; absent: all. */
export async function compareEngines({ count, runs, on, beside = Object.keys(peers) }) {
  const { value: rules } = await loadRulebook();
  const readings = readingsOf(rules);
  const terms = termsOf(rules, chains, readings);
  const cases = casesOf(count, rules);
  const unset = terms.flatMap(({ term }) => [...factsIn(term)]).filter((fact) => !(fact in cases[0].facts));
  if (unset.length > 0) throw new Error(`facts that the incidents leave open: ${unset.join(", ")}`);

  const others = await Promise.all(beside.map((name) => peers[name](terms)));
  const ours = oursOf(rules, readings, on);
  const all = [...ours, ...others];
  const incidents = readAll(cases, rules);
  const inputs = (engine) => (ours.includes(engine) ? incidents : cases.map(({ facts }) => engine.prepare(facts)));
  const fulfilled = await answersAlike(all, inputs, cases);

  const rows = await passesInTurns(
    all.map((engine) => ({ name: engine.name, run: engine.run, inputs: inputs(engine) })),
    runs,
  );
  return { provisions: chains, incidents: count, answers: count * chains.length, fulfilled, rows };
}

function readAll(cases, rules) {
  const dictionary = dictionaryOf(rules);
  return cases.map(({ incident }) => {
    const { incidents, problems } = readIncidents(JSON.stringify(incident), incident.id, dictionary);
    if (incidents.length === 0) throw new Error(JSON.stringify(problems));
    return incidents[0];
  });
}

/** Our engine with a pack of these ten provisions: status alone, and the answers with their reasons. */
function oursOf(rules, readings, on) {
  const links = new Set(chains.flatMap((chain) => chain.split("+")));
  const provisions = rules.provisions
    .filter(({ id }) => links.has(id))
    .map((provision) =>
      provision.breach_of === undefined
        ? provision
        : { ...provision, breach_of: provision.breach_of.filter((id) => links.has(id)) },
    );
  const subset = { ...rules, provisions, precedents: [] };
  const engine = compile(subset);
  const yes = (entries) => {
    const fulfilled = new Set(entries.filter(([, status]) => status === "fulfilled").map(([chain]) => chain));
    return chains.map((chain) => fulfilled.has(chain));
  };
  const answered = (detail) => (incident) =>
    yes(
      answer(engine, incident, { language: "id", on, detail, readings }).verdicts.map(({ chain, status }) => [
        chain.join("+"),
        status,
      ]),
    );
  const judged = (incident) =>
    yes(judge(engine, incident, { readings }).inPlay.map(({ chain, status }) => [chain.links.join("+"), status]));
  return [
    { name: "asn-check, status only", run: judged },
    { name: "asn-check, answer (summary)", run: answered("summary") },
    { name: "asn-check, answer with reasons (full)", run: answered("full") },
  ];
}

/** Throws where two engines differ; how often each provision is fulfilled. */
async function answersAlike(engines, inputs, cases) {
  const [first, ...others] = await Promise.all(
    engines.map(async (engine) => {
      const answers = [];
      for (const input of inputs(engine)) answers.push(await engine.run(input));
      return { engine, answers };
    }),
  );
  for (const { engine, answers } of others)
    for (const [index, answer] of answers.entries())
      for (const [which, chain] of chains.entries())
        if (answer[which] !== first.answers[index][which])
          throw new Error(
            `${engine.name} and ${first.engine.name} differ on ${chain}: ${JSON.stringify(cases[index].incident)}`,
          );
  const counts = chains.map((chain, which) => [chain, first.answers.filter((answer) => answer[which]).length]);
  const idle = counts.filter(([, count]) => count === 0 || count === cases.length);
  if (idle.length > 0) throw new Error(`no incident tells these apart: ${idle.map(([chain]) => chain).join(", ")}`);
  return Object.fromEntries(counts);
}
