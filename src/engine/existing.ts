/** What must be there: the rulebook was validated, and the engine made its own indexes. */
export function existing<T>(value: T | undefined, what: string | number): T {
  if (value === undefined) throw new Error(`the rulebook was not validated: ${what} does not exist`);
  return value;
}
