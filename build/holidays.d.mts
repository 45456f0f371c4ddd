export interface ComputedHoliday {
  readonly rule: string;
  readonly name: { readonly id: string; readonly en: string };
  readonly days: readonly string[];
}

/** The generated file. */
export const FILE: string;
export function computedHolidays(): readonly ComputedHoliday[];
export function fileText(): string;
