/** What must be there, because it was validated or made before it is asked for; that it is not is a defect of ours. */
export function existing<T>(value: T | null | undefined, what: string | number): T {
  if (value === undefined || value === null) throw new Error(`what must be there is not: ${what} does not exist`);
  return value;
}
