import type { PerLanguage } from "./language.js";

interface WhyWords {
  readonly description: string;
  readonly options: Readonly<Record<"actor" | "act" | "incident" | "format", string>>;
  /** The head: for whom, in which act, for which contest. */
  readonly about: (actor: string, act: string) => string;
  readonly wording: string;
  readonly gates: string;
  readonly elements: string;
  readonly asked: (what: string) => string;
  /** Slugs of the incident that meet a test of wider kinds. */
  readonly metBy: (names: string) => string;
  readonly places: (places: string) => string;
  readonly file: (file: string) => string;
  readonly rest: (parts: string) => string;
  readonly definition: (title: string, id: string) => string;
  readonly fixedChoice: string;
  readonly defeatedBy: (exceptions: string) => string;
  readonly windows: (windows: string) => string;
  readonly since: (from: string, until: string | null) => string;
  readonly settles: string;
  readonly nearest: string;
  /** What of a proposal is on record otherwise, and what is only not known. */
  readonly contradicts: string;
  readonly otherReading: string;
  readonly noneNear: string;
  readonly compare: string;
  readonly beside: string;
  readonly everybody: string;
  readonly others: (count: number) => string;
  readonly live: string;
}

export const whyWords: PerLanguage<WhyWords> = {
  id: {
    description: "pohon lengkap satu ketentuan: mengapa terpenuhi, belum, atau tidak, unsur demi unsur",
    options: {
      actor: "hanya pelaku ini",
      act: "hanya perbuatan ini",
      incident: "id peristiwa, bila berkasnya memuat beberapa",
      format: "pretty, json, markdown, mermaid, atau svg; nama=berkas menulis ke berkas (boleh diulang)",
    },
    about: (actor, act) => `pelaku ${actor} · perbuatan ${act}`,
    wording: "Bunyi yang dipakai",
    gates: "Syarat berlakunya",
    elements: "Unsur",
    asked: (what) => `diminta: ${what}`,
    metBy: (names) => `karena ${names}`,
    places: (places) => `baris ${places}`,
    file: (file) => `${file}; letak fakta di bawah: baris:kolom`,
    rest: (parts) => `tidak menentukan: ${parts}`,
    definition: (title, id) => `definisi ${title} (${id})`,
    fixedChoice: "ditetapkan di sini",
    defeatedBy: (exceptions) => `ditiadakan pengecualian ${exceptions}`,
    windows: (windows) => `Masa berlakunya: ${windows}`,
    since: (from, until) => (until === null ? `sejak ${from}` : `${from} sampai sebelum ${until}`),
    nearest: "Perbedaan terdekat yang akan memenuhinya",
    contradicts: "berlainan dengan yang dicatat",
    otherReading: "bukan yang dipakai di sini",
    noneNear:
      "Tidak ditemukan: lebih dari tiga hal yang dicatat harus berlainan, atau hal yang tidak dapat diandaikan di sini.",
    compare: "Jarak, bukan saran: fakta dicatat sebagaimana adanya. Bandingkan dengan",
    settles: "Yang akan menyelesaikannya",
    beside: "Rantai lain yang memuat ketentuan ini",
    everybody: "Pelaku dan perbuatan lain",
    others: (count) => `dan ${count} lagi; -v menampilkannya`,
    live: "Ketentuan yang terpenuhi, belum, atau dikecualikan di sini:",
  },
  en: {
    description: "the full tree of one provision: why it is fulfilled, open or not, element by element",
    options: {
      actor: "only this actor",
      act: "only this act",
      incident: "id of the incident, where the file holds several",
      format: "pretty, json, markdown, mermaid or svg; name=path writes to a file (repeatable)",
    },
    about: (actor, act) => `actor ${actor} · act ${act}`,
    wording: "Wording applied",
    gates: "Before the elements",
    elements: "Elements",
    asked: (what) => `asked: ${what}`,
    metBy: (names) => `because of ${names}`,
    places: (places) => `line ${places}`,
    file: (file) => `${file}; places of facts below: line:column`,
    rest: (parts) => `not decisive: ${parts}`,
    definition: (title, id) => `definition ${title} (${id})`,
    fixedChoice: "fixed here",
    defeatedBy: (exceptions) => `taken away by the exception ${exceptions}`,
    windows: (windows) => `In force: ${windows}`,
    since: (from, until) => (until === null ? `since ${from}` : `${from} until before ${until}`),
    nearest: "The nearest difference that would fulfil it",
    contradicts: "contradicts what is on record",
    otherReading: "not the one taken here",
    noneNear:
      "None found: more than three things on record would have to differ, or something that cannot be supposed here.",
    compare: "A distance, no advice: facts are recorded as they are. Compare with",
    settles: "What would settle it",
    beside: "Other chains that hold this provision",
    everybody: "Other actors and acts",
    others: (count) => `and ${count} more; -v lists them`,
    live: "Fulfilled, open or excepted here:",
  },
};
