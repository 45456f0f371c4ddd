/** Every predicate of the second encoding under the name that the pack gives the chain. */
import type { Choices } from "./choices.js";
import { pasal5HurufN, type Angka } from "./discipline.js";
import { row, ROWS } from "./guidelines.js";
import { pasal280ayat2jo493, pasal280ayat3jo494 } from "./pemilu.js";
import { pasal71jo188 } from "./pilkada.js";
import type { Ruling } from "./ruling.js";
import type { World } from "./world.js";

export interface NamedRuling {
  readonly chain: string;
  readonly rule: (world: World, choices: Choices) => Ruling;
}

const PUNISHED_BY: Readonly<Record<Angka, string | undefined>> = {
  1: undefined,
  2: "13.g",
  3: "14.i.1",
  4: "14.i.2",
  5: "14.i.3",
  6: "14.i.4",
  7: "14.i.5",
};
const ANGKA: readonly Angka[] = [1, 2, 3, 4, 5, 6, 7];

export const ALL_RULINGS: readonly NamedRuling[] = [
  { chain: "uu-1-2015:71.1+uu-1-2015:188", rule: pasal71jo188 },
  ...ANGKA.map((angka): NamedRuling => {
    const by = PUNISHED_BY[angka];
    return {
      chain: `pp-94-2021:5.n.${angka}${by === undefined ? "" : `+pp-94-2021:${by}`}`,
      rule: (world, choices) => pasal5HurufN(angka, world, choices),
    };
  }),
  { chain: "uu-7-2017:280.2+uu-7-2017:493", rule: pasal280ayat2jo493 },
  { chain: "uu-7-2017:280.3+uu-7-2017:494", rule: pasal280ayat3jo494 },
  ...ROWS.map((id): NamedRuling => ({
    chain: `skb-2022:${id}`,
    rule: (world, choices) => row(id, world, choices),
  })),
];
