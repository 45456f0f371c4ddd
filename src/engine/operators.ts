/** The closed operators, each three-valued. Absent and unknown leave every operator open. */
import type { ExaminedValue, FactValue, ListItem, Scalar } from "../incident/model.js";
import { dayOf, type DayRange } from "./day.js";
import { agreement, not, NOT_SATISFIED, OPEN, or, SATISFIED, truth, type Truth } from "./kleene.js";

/** Truth of "this slug, or a kind that it is, belongs to the set". */
export type Membership = (slug: string) => Truth;

export function membershipTest(value: FactValue, isMember: Membership): Truth {
  switch (value.state) {
    case "unknown":
      return OPEN;
    case "not_applicable":
      return NOT_SATISFIED;
    case "known":
      return isMember(String(value.value));
    case "one_of":
    case "contested":
      return agreement(
        value.values.map((each) => isMember(String(each))),
        OPEN,
      );
    case "list": {
      let result: Truth = NOT_SATISFIED;
      for (const item of value.items) {
        result = or(result, itemTest(item, isMember));
        if (result === SATISFIED) return SATISFIED;
      }
      return result;
    }
    case "day":
    case "examined":
      return OPEN;
  }
}

/** One item of a list: what is contested or unknown leaves open what it would satisfy, unless all rivals agree. */
function itemTest(item: ListItem, isMember: Membership): Truth {
  if (item.one_of && item.state !== "unknown") return agreement(item.one_of.map(isMember), OPEN);
  const result = item.one_of ? item.one_of.map(isMember).reduce(or, NOT_SATISFIED) : isMember(item.value);
  if (item.state === "stated") return result;
  return result === NOT_SATISFIED ? NOT_SATISFIED : OPEN;
}

/** `is` for yes/no, number and text; slugs go through {@link membershipTest}. */
export function equalityTest(value: FactValue, expected: Scalar): Truth {
  switch (value.state) {
    case "unknown":
      return OPEN;
    case "not_applicable":
      return truth(expected === false);
    case "known":
      return truth(value.value === expected);
    case "one_of":
    case "contested":
      return agreement(
        value.values.map((each) => truth(each === expected)),
        OPEN,
      );
    case "list":
    case "day":
    case "examined":
      return OPEN;
  }
}

/** `at_least` and `at_most`; the bound belongs to both. */
export function numberTest(value: FactValue, accepts: (amount: number) => boolean): Truth {
  switch (value.state) {
    case "known":
      return truth(typeof value.value === "number" && accepts(value.value));
    case "one_of":
    case "contested":
      return agreement(
        value.values.map((each) => truth(typeof each === "number" && accepts(each))),
        OPEN,
      );
    case "not_applicable":
      return NOT_SATISFIED;
    case "unknown":
    case "list":
    case "day":
    case "examined":
      return OPEN;
  }
}

/** Every day of `a` lies before every day of `b`. */
export function beforeTest(a: DayRange, b: DayRange): Truth {
  if (a.hi < b.lo) return SATISFIED;
  return a.lo >= b.hi ? NOT_SATISFIED : OPEN;
}

export function afterTest(a: DayRange, b: DayRange): Truth {
  return beforeTest(b, a);
}

/** Both ends belong to the period. An end that is absent does not bound; an end that is unknown leaves open. */
export function withinTest(day: DayRange, from: DayRange | undefined, to: DayRange | undefined): Truth {
  const notBefore = from ? not(beforeTest(day, from)) : SATISFIED;
  const notAfter = to ? not(beforeTest(to, day)) : SATISFIED;
  return notBefore < notAfter ? notBefore : notAfter;
}

/** Was the person examined before that day? "No by a later day" and "yes by an earlier day" answer it too. */
export function examinedBeforeTest(value: ExaminedValue, limit: number): Truth {
  if (value.kind === "on") return truth(dayOf(value.day) < limit);
  const asked = dayOf(value.day);
  if (value.value) return asked <= limit ? SATISFIED : OPEN;
  return asked >= limit ? NOT_SATISFIED : OPEN;
}
