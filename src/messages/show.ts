import type { Calendar, CalendarDates, ElementRole, ProvisionKind, Regime } from "../rulebook/model.js";
import { counted } from "./amount.js";
import type { PerLanguage } from "./language.js";

/** Headings of `asn-check show`. */
export interface ShowWords {
  readonly kind: Readonly<Record<ProvisionKind, string>>;
  readonly role: Readonly<Record<ElementRole, string>>;
  readonly regime: Readonly<Record<Regime, string>>;
  readonly everyContest: string;
  readonly version: (from: string, until: string | undefined) => string;
  readonly gap: string;
  readonly basis: string;
  readonly elements: string;
  readonly sanction: string;
  readonly breachOf: string;
  readonly punishedBy: string;
  readonly noSanction: string;
  readonly succeeds: string;
  readonly correspondence: Readonly<Record<"same" | "wider" | "narrower" | "differs", string>>;
  readonly prevails: string;
  /** What an exception takes away: `provision` is all of it. */
  readonly defeats: (parts: readonly string[]) => string;
  readonly sources: string;
  readonly review: string;
  readonly checkedAgainst: Readonly<Record<"text" | "sheet", string>>;
  readonly reviewedBy: (names: string) => string;
  readonly tests: (cases: number) => string;
  // readings and definitions
  readonly meansHere: (choice: string) => string;
  readonly askedBy: string;
  readonly definitions: string;
  readonly usedBy: string;
  // calendars
  readonly dates: Readonly<Record<keyof CalendarDates, string>>;
  readonly calendarStatus: Readonly<Record<Calendar["status"], string>>;
  readonly noPeriod: string;
  readonly or: string;
  readonly aliases: string;
  // instruments
  readonly repealedBy: string;
  readonly amendedBy: string;
  readonly lastArticle: (number: number) => string;
  readonly transition: string;
  readonly encoded: (count: number) => string;
  readonly misquotations: string;
}

export const showWords: PerLanguage<ShowWords> = {
  id: {
    kind: {
      principle: "asas",
      duty: "kewajiban",
      prohibition: "larangan",
      offence: "tindak pidana",
      sanction: "ancaman sanksi",
      guideline: "pedoman",
      procedure: "tata cara",
    },
    role: {
      subject: "subjek",
      conduct: "perbuatan",
      object: "objek",
      circumstance: "keadaan",
      time: "waktu",
      mental: "sikap batin",
      result: "akibat",
    },
    regime: { pemilu: "Pemilu", pilkada: "Pilkada" },
    everyContest: "setiap pemilihan",
    version: (from, until) => (until === undefined ? `Sejak ${from}` : `${from} sampai sebelum ${until}`),
    gap: "Sesudahnya tidak ada yang berlaku",
    basis: "Dasar",
    elements: "Unsur",
    sanction: "Ancaman",
    breachOf: "Atas pelanggaran",
    punishedBy: "Diancam oleh",
    noSanction: "Tanpa ancaman",
    succeeds: "Menggantikan",
    correspondence: { same: "sama", wider: "lebih luas", narrower: "lebih sempit", differs: "berbeda" },
    prevails: "yang lazim dipakai",
    defeats: (parts) =>
      `meniadakan ${parts.map((part) => (part === "provision" ? "seluruh ketentuan" : part)).join(", ")}`,
    sources: "Sumber",
    review: "Penelaahan",
    checkedAgainst: { text: "dicocokkan dengan teks resmi", sheet: "dicocokkan dengan lembar hukum" },
    reviewedBy: (names) => `ditelaah ${names}`,
    tests: (cases) => (cases === 0 ? "uji tidak ikut dikemas" : `${cases} kasus uji`),
    meansHere: (choice) => `Terpenuhi menurut ${choice}, bila`,
    askedBy: "Dipakai dalam",
    definitions: "Dipakai dalam definisi",
    usedBy: "Dipakai dalam",
    dates: {
      determination_planned: "penetapan menurut jadwal",
      determination: "penetapan calon",
      party_determination: "penetapan partai peserta",
      campaign: "masa kampanye",
      quiet_period: "masa tenang",
      voting_day: "pemungutan suara",
      elected_determination: "penetapan calon terpilih",
    },
    calendarStatus: { announced: "diumumkan", confirmed: "terkonfirmasi" },
    noPeriod: "tidak ada",
    or: "atau",
    aliases: "Nama lain",
    repealedBy: "dicabut oleh",
    amendedBy: "Diubah oleh",
    lastArticle: (number) => `Pasal terakhir: ${number}`,
    transition: "Peralihan",
    encoded: (count) => `Yang disandikan (${count})`,
    misquotations: "Salah kutip yang sering terjadi",
  },
  en: {
    kind: {
      principle: "principle",
      duty: "duty",
      prohibition: "prohibition",
      offence: "offence",
      sanction: "sanction rule",
      guideline: "guideline",
      procedure: "procedure",
    },
    role: {
      subject: "subject",
      conduct: "conduct",
      object: "object",
      circumstance: "circumstance",
      time: "time",
      mental: "mental",
      result: "result",
    },
    regime: { pemilu: "general election (Pemilu)", pilkada: "regional election (Pilkada)" },
    everyContest: "every contest",
    version: (from, until) => (until === undefined ? `Since ${from}` : `${from} until before ${until}`),
    gap: "Nothing in force after it",
    basis: "Basis",
    elements: "Elements",
    sanction: "Sanction",
    breachOf: "For a breach of",
    punishedBy: "Sanctioned by",
    noSanction: "No sanction",
    succeeds: "Succeeds",
    correspondence: { same: "same", wider: "wider", narrower: "narrower", differs: "differs" },
    prevails: "prevailing",
    defeats: (parts) =>
      `defeats ${parts.map((part) => (part === "provision" ? "the whole provision" : part)).join(", ")}`,
    sources: "Sources",
    review: "Review",
    checkedAgainst: { text: "checked against the official text", sheet: "checked against the law sheet" },
    reviewedBy: (names) => `reviewed by ${names}`,
    tests: (cases) =>
      cases === 0 ? "tests are not packaged" : counted(cases, { one: "test case", many: "test cases" }),
    meansHere: (choice) => `Met on ${choice} if`,
    askedBy: "Asked in",
    definitions: "Asked in the definitions",
    usedBy: "Used in",
    dates: {
      determination_planned: "planned determination",
      determination: "determination",
      party_determination: "determination of the parties",
      campaign: "campaign",
      quiet_period: "quiet period",
      voting_day: "voting day",
      elected_determination: "elected determined",
    },
    calendarStatus: { announced: "announced", confirmed: "confirmed" },
    noPeriod: "none",
    or: "or",
    aliases: "Other names",
    repealedBy: "repealed by",
    amendedBy: "Amended by",
    lastArticle: (number) => `Last article: ${number}`,
    transition: "Transition",
    encoded: (count) => `Encoded (${count})`,
    misquotations: "Common misquotations",
  },
};
