/** The tokens of the look as CSS variables, in light and in dark. No red, no green; text reaches 4.5 : 1 on its ground. */
interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly link: string;
  readonly settled: string;
  readonly open: string;
  readonly candidacy: string;
  readonly campaign: string;
  readonly quiet_period: string;
}

export const light: Palette = {
  paper: "#ffffff",
  panel: "#f3f4f6",
  ink: "#1b1f24",
  quiet: "#555d68",
  line: "#8b939e",
  link: "#0b4f8a",
  settled: "#0b4f6c",
  open: "#7a4a00",
  candidacy: "#e4e7ec",
  campaign: "#cfe3ee",
  quiet_period: "#f0e2c4",
};

export const dark: Palette = {
  paper: "#14171b",
  panel: "#1f242b",
  ink: "#e6e9ed",
  quiet: "#a9b1bc",
  line: "#6f7885",
  link: "#8cc4f2",
  settled: "#7fd0ea",
  open: "#f0bd6a",
  candidacy: "#2b323b",
  campaign: "#1f4252",
  quiet_period: "#4a3d20",
};

const FONTS = {
  sans: 'system-ui, "Segoe UI", Roboto, Arial, sans-serif',
  mono: 'ui-monospace, "Cascadia Mono", Consolas, monospace',
};

function rule(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `--${name.replace("_", "-")}: ${value};`);
  return `:root { ${lines.join(" ")} }`;
}

export function lookVariables(): string {
  return [
    ":root { color-scheme: light dark; }",
    rule({ ...FONTS, ...light }),
    `@media (prefers-color-scheme: dark) { ${rule({ ...dark })} }`,
    "",
  ].join("\n");
}
