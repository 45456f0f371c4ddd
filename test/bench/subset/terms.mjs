/**
 * Provisions of the pack as plain two-valued terms, for engines that know neither law nor unknown: definitions and the
 * chosen readings are put in their places. Throws on what has no such form.
 *
 * A term is `true`, `false`, `{ and: [] }`, `{ or: [] }`, `{ not }`, `{ fact, among: [] }` (one of a list is among these),
 * `{ fact, is }`, `{ fact, from, until? }` (a day as a number, `until` not included).
 */
export function termsOf(rulebook, chainIds, readings) {
  const byId = (list) => new Map(list.map((each) => [each.id, each]));
  const provisions = byId(rulebook.provisions);
  const definitions = byId(rulebook.definitions);
  const questions = byId(rulebook.readings);

  const named = (map, id, what) => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`no ${what} ${id}`);
    return found;
  };

  const inForce = ({ from, until }) => ({
    fact: "act.on",
    from: dayNumber(from),
    ...(until === undefined ? {} : { until: dayNumber(until) }),
  });

  const test = (given) => {
    if (given.not !== undefined) return { not: test(given.not) };
    const { fact } = given;
    if (given.in !== undefined) return { fact, among: given.in };
    if (typeof given.is === "string") return { fact, among: [given.is] };
    if (given.is !== undefined) return { fact, is: given.is };
    if (given.not_in !== undefined) return { not: { fact, among: given.not_in } };
    if (typeof given.before === "string") return { fact, until: dayNumber(given.before) };
    throw new Error(`no plain form of ${JSON.stringify(given)}`);
  };

  const term = (condition) => {
    if ("when" in condition) return test(condition.when);
    if ("any" in condition) return { or: condition.any.map(term) };
    if ("all" in condition) return { and: condition.all.map(term) };
    if ("not" in condition) return { not: term(condition.not) };
    if ("always" in condition) return condition.always;
    if ("meets" in condition)
      return {
        or: named(definitions, condition.meets, "definition").versions.map((version) => ({
          and: [inForce(version.in_force), term(version.condition)],
        })),
      };
    if ("reads" in condition) {
      const { choices } = named(questions, condition.reads, "reading");
      const chosen = condition.choice ?? readings[condition.reads];
      const choice = choices.find(({ id }) => id === chosen);
      if (choice === undefined) throw new Error(`no choice for ${condition.reads}`);
      return term(choice.condition);
    }
    if ("finding" in condition) {
      const fact = `finding.${condition.finding}`;
      if (condition.in !== undefined) return { fact, among: condition.in };
      return typeof condition.is === "string" ? { fact, among: [condition.is] } : { fact, is: condition.is ?? true };
    }
    throw new Error(`no plain form of ${Object.keys(condition).join(", ")}`);
  };

  const wording = ({ elements, exceptions = [], in_force }) => {
    if (elements === undefined) throw new Error("a wording that repeats another");
    if (exceptions.some(({ defeats }) => defeats.join() !== "provision")) throw new Error("an exception for a part");
    return {
      and: [
        inForce(in_force),
        ...elements.map(term),
        ...(exceptions.length === 0 ? [] : [{ not: { or: exceptions.map(term) } }]),
      ],
    };
  };

  const provision = (id) => {
    const { versions, regime } = named(provisions, id, "provision");
    const wordings = { or: versions.map(wording) };
    return regime === undefined ? wordings : { and: [{ fact: "election.regime", among: regime }, wordings] };
  };

  return chainIds.map((id) => ({ id, term: simplified({ and: id.split("+").map(provision) }) }));
}

/** `"2024-10-05"` as 20241005, which every engine can compare. */
export const dayNumber = (day) => Number(day.replaceAll("-", ""));

/** The same without what is decided already. */
function simplified(term) {
  if (typeof term === "boolean") return term;
  if (term.not !== undefined) {
    const inner = simplified(term.not);
    return typeof inner === "boolean" ? !inner : { not: inner };
  }
  const [name, ends] = term.and === undefined ? ["or", true] : ["and", false];
  if (term[name] === undefined) return term;
  const parts = term[name].map(simplified).flatMap((part) => part[name] ?? [part]);
  if (parts.includes(ends)) return ends;
  const left = parts.filter((part) => part !== !ends);
  if (left.length === 0) return !ends;
  return left.length === 1 ? left[0] : { [name]: left };
}

/** Every fact that the terms read. */
export function factsIn(term, found = new Set()) {
  if (typeof term === "boolean") return found;
  if (term.fact !== undefined) found.add(term.fact);
  for (const part of term.and ?? term.or ?? (term.not === undefined ? [] : [term.not])) factsIn(part, found);
  return found;
}
