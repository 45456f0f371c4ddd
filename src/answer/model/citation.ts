/** Citations that somebody made, compared. */

export type CitationStatus =
  | "confirmed"
  | "not_supported"
  | "no_such_provision"
  | "misquoted"
  | "incomplete"
  | "wrong_instrument"
  | "wrong_regime"
  | "not_yet_in_force"
  | "repealed"
  | "not_addressee"
  | "not_encoded";

export interface CitationAnswer {
  readonly given: string;
  readonly by?: string;
  readonly resolved?: string;
  readonly status: CitationStatus;
  readonly suggestion?: string;
  readonly why: string;
}
