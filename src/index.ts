/**
 * The library for Node: read incidents, judge them under a rule pack, get answers and explanations as data and as documents.
 * Only `loadRulebook` opens files; nothing prints, reads the clock or the environment.
 *
 *     const rules = await loadRulebook();
 *     if (!rules.ok) throw new Error("…");
 *     const engine = compile(rules.value);
 *     const incident = readIncident(text, "incident.json", dictionaryOf(rules.value));
 *     if (incident.ok) judge(engine, incident.value, { language: "id", on: "2024-10-07", detail: "full" });
 */
export * from "./browser.js";
export { loadRulebook } from "./library/load-rulebook.js";
