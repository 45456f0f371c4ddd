/** Bodies whose findings count, and parties whose statements are positions. */
export const BODIES = [
  "bawaslu",
  "panwas",
  "gakkumdu",
  "penuntut",
  "pengadilan-negeri",
  "pengadilan-tinggi",
  "mahkamah-agung",
  "mk",
  "kpu",
  "dkpp",
  "kasn",
  "bkn",
  "ppk",
  "atasan-langsung",
  "tim-pemeriksa",
  "majelis-kode-etik",
  "bupati-wali-kota",
] as const;

export const POSITIONS = ["pelapor", "terlapor", "penasihat-hukum", "peneliti", "anggapan"] as const;

/** A body that the list lacks: counts, under the name that was written. */
export const OTHER_BODY = "lain";

const bodies: ReadonlySet<string> = new Set([...BODIES, OTHER_BODY]);
const positions: ReadonlySet<string> = new Set(POSITIONS);

export function isBody(slug: string): boolean {
  return bodies.has(slug);
}

/** What a party or its counsel says, or the user assumes, never settles anything. */
export function isPosition(slug: string): boolean {
  return positions.has(slug);
}
