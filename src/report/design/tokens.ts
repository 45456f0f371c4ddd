/**
 * The look of every page and document: quiet, for long reading of legal text. Neutral towards the person reported:
 * no red, no green. Every colour of text reaches 4.5 : 1 on its ground, in light and in dark.
 */
import type { Tone } from "./tone.js";

export interface Palette {
  readonly paper: string;
  /** Ground of headings of tables, and of what is set apart. */
  readonly panel: string;
  readonly ink: string;
  /** Text that steps back. */
  readonly quiet: string;
  readonly line: string;
  readonly link: string;
  readonly tone: Readonly<Record<Tone, string>>;
  /** Grounds of the periods of an election; the words stand beside them. */
  readonly period: Readonly<Record<"candidacy" | "campaign" | "quiet_period", string>>;
  /** The day of the conduct. */
  readonly conduct: string;
}

export const light: Palette = {
  paper: "#ffffff",
  panel: "#f3f4f6",
  ink: "#1b1f24",
  quiet: "#555d68",
  line: "#8b939e",
  link: "#0b4f8a",
  tone: { settled: "#0b4f6c", open: "#7a4a00", quiet: "#555d68" },
  period: { candidacy: "#e4e7ec", campaign: "#cfe3ee", quiet_period: "#f0e2c4" },
  conduct: "#0b4f6c",
};

export const dark: Palette = {
  paper: "#14171b",
  panel: "#1f242b",
  ink: "#e6e9ed",
  quiet: "#a9b1bc",
  line: "#6f7885",
  link: "#8cc4f2",
  tone: { settled: "#7fd0ea", open: "#f0bd6a", quiet: "#a9b1bc" },
  period: { candidacy: "#2b323b", campaign: "#1f4252", quiet_period: "#4a3d20" },
  conduct: "#7fd0ea",
};

/** Sizes in points, as a document counts them; pages derive from the same. */
export const type = {
  serif: ["Georgia", "Cambria", "Times New Roman", "serif"],
  sans: ["system-ui", "Segoe UI", "Roboto", "Arial", "sans-serif"],
  /** The one that word processors have. */
  document: "Cambria",
  body: 11,
  small: 9.5,
  heading: { 1: 18, 2: 14, 3: 12, 4: 11 },
  leading: 1.5,
} as const;
