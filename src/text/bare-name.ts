/** What stands before a name in Indonesia: degrees, the pilgrimage, forms of address, nobility. */
const BEFORE =
  /^(?:(?:prof|drs|dra|dr|drg|ir|hj|h|kh|k\.h|tgk|ust|sdri|sdr|bapak|pak|ibu|bu|tn|ny|rr|r\.a|r)(?:\.\s*|\s+))+/i;

/** Degrees behind a comma: S.Sos., M.Si, SH, Ph.D., Ak. What stands there of an address is a province. */
const DEGREE = /^(?:(?:\p{L}{1,5}\.\s?)+\p{L}{0,5}|(?!NTB|NTT|DKI|DIY|NAD|RT|RW)\p{Lu}{2,5}|Ak|Lc|Apt|Ners)$/u;

/** Who is called by an office alone ("Ibu Lurah") has no name there that could be masked. */
const OFFICE =
  /^(?:bupati|camat|dewan|direktur|dokter|geuchik|gubernur|guru|hakim|jaksa|kabag|kabid|kadis|kades|kadus|kapolres|kasi|kepsek|keuchik|ketua|kuwu|lurah|menteri|penjabat|presiden|sekda|sekdes|wakil|wabup|wali|wawali)$/i;

/** A name without titles, by which most people call somebody: "Siti Aminah" of "Dra. Hj. Siti Aminah, M.Si.". */
export function bareName(name: string): string {
  const [first = "", ...behind] = name.split(",").map((part) => part.trim());
  const bare = [first.replace(BEFORE, ""), ...behind.filter((part) => !DEGREE.test(part))].join(", ").trim();
  return OFFICE.test(bare) ? name : bare;
}
