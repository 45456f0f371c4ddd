/** All errors with the data and schema they are about; unions of types and keys that only a rule names are meant. */
export const AJV_OPTIONS = {
  allErrors: true,
  verbose: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
} as const;

/** A compiled schema, whoever compiled it. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly unknown[] | null;
}
