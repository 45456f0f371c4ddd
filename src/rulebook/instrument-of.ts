/** The instrument of a provision: what its id has before the colon. */
export function instrumentOf(provision: string): string {
  return provision.slice(0, provision.indexOf(":"));
}
