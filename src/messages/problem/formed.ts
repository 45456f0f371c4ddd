/** What has the forms of rule files, by the names of their definitions. */
const examples: ReadonlyMap<string, string> = new Map([
  ["isoDay", '"2024-09-22"'],
  ["slug", "tindakan-lemah"],
  ["key", "favours_or_harms"],
  ["factPath", "actor.status"],
  ["localPlace", "71.1"],
  ["provisionId", "uu-1-2015:71.1"],
  ["url", "https://jdih.kpu.go.id/"],
]);

/** `Misalnya: actor.status.`; nothing for a form without an example. */
export function formed(format: string, such: string): string {
  const example = examples.get(format);
  return example === undefined ? "" : `${such}: ${example}.`;
}
