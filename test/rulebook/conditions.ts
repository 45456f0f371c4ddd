import { edit, FACTS, PROHIBITION } from "./planted.js";
import type { Planted } from "./pack.js";

/** Further elements of the prohibition: `lain0`, `lain1`, … */
export function elements(...conditions: readonly string[]): readonly Planted[] {
  const lines = conditions.map(
    (condition, index) =>
      `      - { id: lain${index}, role: circumstance, text: { id: lain ${index}, en: other ${index} }, ref: "Pasal 5", ${condition} }\n`,
  );
  return [edit(PROHIBITION, "    exceptions:", `${lines.join("")}    exceptions:`)];
}

/** A number among the facts. */
export const AGE = edit(
  FACTS,
  "  - path: act.on\n",
  `  - path: actor.age
    kind: fact
    type: number
    unit: years
    label: { id: umur, en: age }
    question: { id: Berapa umurnya?, en: How old? }
    help: { id: Pada hari perbuatan., en: On the day of the act. }
  - path: act.on
`,
);

/** A wider kind of both regimes: of one always, of the other only on leave. */
export const KINDS: readonly Planted[] = [
  edit(
    FACTS,
    "slug: pemilu, label",
    "slug: pemilu, is_a: [{ kind: pemilihan, when: { when: { fact: actor.on_unpaid_leave, is: true } } }], label",
  ),
  edit(
    FACTS,
    "      - { slug: pilkada, label: { id: Pilkada, en: Regional election } }\n",
    `      - { slug: pilkada, is_a: [pemilihan], label: { id: Pilkada, en: Regional election } }
      - { slug: pemilihan, label: { id: Pemilihan, en: Any election } }
`,
  ),
];
