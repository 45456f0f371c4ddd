/** What a law is about, as it is written behind its number: `tentang Disiplin PNS`. */
import type { Instrument } from "../rulebook/model.js";
import type { FoundCitation } from "./model.js";

/** The number of a joint decision may stand between: `SKB 4 Menteri Nomor 01/KB/2022 tentang …`. */
const BEHIND =
  /^,?\s*(?:(?:nomor|no\.?)\s*[a-z0-9./-]+[\s,]+(?:dan\s+)?)*(?:tahun\s+[0-9]{4}[\s,]+)?(?:tentang|ttg\.?|mengenai)\s+([^\s.;()][^.;()]*)/i;

/** What goes on behind a title: another law, or a place. */
const NEXT =
  /(?:(?:,|(?<![a-z])(?:dan|serta|jo\.?|juncto))\s+(?:uu|pp|undang|peraturan|perp|skb|keputusan)|(?<![a-z])pasal)(?![a-z]).*/is;

/** The title that stands with the citation. */
export function titleOf({ instrument, after }: Pick<FoundCitation, "instrument" | "after">): string | undefined {
  const own = instrument?.kind === "numbered" ? instrument.title : undefined;
  return (own ?? BEHIND.exec(after.trimStart())?.[1])?.replace(NEXT, "");
}

/** Words that titles of all kinds have. */
const COMMON = new Set(
  (
    "tentang atas dan atau pada dalam bagi dari untuk oleh yang sebagai perubahan pertama kedua ketiga penetapan menjadi pembentukan pengesahan " +
    "peraturan undang pemerintah pengganti presiden menteri keputusan bersama surat edaran nomor tahun republik indonesia negara " +
    "nasional daerah kabupaten kota provinsi pegawai negeri sipil pns skb"
  ).split(" "),
);

/** Does the title have a word of its own in common with a title or a name of one of the laws? */
export function sharesTitle(title: string, laws: readonly Pick<Instrument, "title" | "aliases">[]): boolean {
  const known = new Set(laws.flatMap((law) => [law.title.id, ...(law.aliases ?? [])].flatMap(wordsOf)));
  return wordsOf(title).some((word) => known.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !COMMON.has(word));
}
