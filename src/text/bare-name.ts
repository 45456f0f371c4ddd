/** What stands before a name in Indonesia: degrees, the pilgrimage, forms of address, nobility. */
const BEFORE =
  /^(?:(?:prof|drs|dra|dr|drg|ir|hj|h|kh|k\.h|tgk|ust|sdri|sdr|bapak|pak|ibu|bu|tn|ny|rr|r\.a|r)(?:\.\s*|\s+))+/i;

/** Degrees behind a comma: S.Sos., M.Si, SH, Ph.D., Ak. */
const DEGREE = /^(?:(?:\p{L}{1,5}\.\s?)+\p{L}{0,5}|\p{Lu}{2,5}|Ak|Lc|Apt|Ners)$/u;

/** A name without titles, by which most people call somebody: "Siti Aminah" of "Dra. Hj. Siti Aminah, M.Si.". */
export function bareName(name: string): string {
  const [first = "", ...behind] = name.split(",").map((part) => part.trim());
  const kept = [first.replace(BEFORE, ""), ...behind.filter((part) => !DEGREE.test(part))];
  return kept.join(", ").trim();
}
