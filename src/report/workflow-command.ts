import { plainLine } from "../text/plain.js";

/** What GitHub's runner would read as the end of a message. */
export function workflowData(text: string): string {
  return plainLine(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The same, and what separates properties. */
function property(text: string): string {
  return workflowData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** `::warning file=a.json,line=3,title=x::message`. */
export function annotation(
  kind: "error" | "warning" | "notice",
  {
    message,
    title,
    file,
    line,
    column,
  }: {
    readonly message: string;
    readonly title: string;
    readonly file: string;
    readonly line: number | undefined;
    readonly column: number | undefined;
  },
): string {
  const place = [
    `file=${property(file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
  ];
  return `::${kind} ${[...place, `title=${property(title)}`].join(",")}::${workflowData(message)}`;
}
