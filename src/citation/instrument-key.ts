/** One name for one instrument, however it is written. */
import type { Instrument, Rulebook } from "../rulebook/model.js";
import type { CitedInstrument } from "./model.js";

export function instrumentKey(cited: CitedInstrument): string {
  return cited.kind === "numbered" ? `${cited.type} ${cited.number}/${cited.year}` : aliasKey(cited.name);
}

/** `UU Nomor 10 Tahun 2016`, `UU No. 10/2016` and `UU 10/2016` are one name. */
export function aliasKey(alias: string): string {
  return alias
    .toLowerCase()
    .replace(/^(?:undang\s*(?:-\s*)?undang|uu)\b(?: tentang\b)?/u, "uu")
    .replace(/^kuhpidana\b/u, "kuhp")
    .replace(/^(?:peraturan pemerintah|pp)\b(?: tentang\b)?/u, "pp")
    .replace(/^keputusan bersama\b/u, "skb")
    .replace(/^surat edaran\b/u, "se")
    .replace(/^(?:surat|se)\s+(?:menteri\s+\S+\s+|men[a-z]+\s+)?(?=b\/)/u, "")
    .replace(/\b(?:nomor|no\.?)\s*/gu, "")
    .replace(/(?<!\s)\s+tahun\s+/gu, "/")
    .replace(/(?<=\s)0+(?=[0-9])/gu, "")
    .replace(/^perpu\b/u, "perppu")
    .replace(/^(?:putusan\s+)?mk\s+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function ownKeys(instrument: Instrument): readonly string[] {
  const { type, number, year } = instrument;
  if (type === "mk") return [aliasKey(number)];
  const plain = `${type} ${number.replace(/^0+/, "")}/${year}`;
  return type === "surat" || !/^[0-9]/.test(number) ? [plain, aliasKey(`${number}/${year}`)] : [plain];
}

interface Index {
  readonly codified: ReadonlyMap<string, readonly Instrument[]>;
  readonly own: ReadonlyMap<string, readonly Instrument[]>;
}

const indexes = new WeakMap<Rulebook, Index>();

function indexOf(rulebook: Rulebook): Index {
  const existing = indexes.get(rulebook);
  if (existing) return existing;
  const codified = new Map<string, Instrument[]>();
  const own = new Map<string, Instrument[]>();
  const put = (map: Map<string, Instrument[]>, key: string, instrument: Instrument): void => {
    const list = map.get(key);
    if (!list) map.set(key, [instrument]);
    else if (!list.includes(instrument)) list.push(instrument);
  };
  for (const instrument of rulebook.instruments) {
    for (const alias of instrument.aliases ?? []) put(codified, aliasKey(alias), instrument);
    for (const key of ownKeys(instrument)) put(own, key, instrument);
  }
  const index = { codified, own };
  indexes.set(rulebook, index);
  return index;
}

/** The law that the words name, where its articles are those of another: `UU 10/2016` of the codified act. */
export function amendingLaw(rulebook: Rulebook, cited: CitedInstrument): Instrument | undefined {
  const key = instrumentKey(cited);
  const { codified, own } = indexOf(rulebook);
  const [law, ...more] = own.get(key) ?? [];
  const [act] = codified.get(key) ?? [];
  return act && law !== act && more.length === 0 ? law : undefined;
}

/** Instruments that the words can mean; the codified act first, then the law that amended it. */
export function instrumentsFor(rulebook: Rulebook, cited: CitedInstrument): readonly Instrument[] {
  const key = instrumentKey(cited);
  const { codified, own } = indexOf(rulebook);
  return [...new Set([...(codified.get(key) ?? []), ...(own.get(key) ?? [])])];
}
