/**
 * The records of an incident that are not facts, key by key: what the reader accepts and what the schema offers.
 * Facts come from the dictionary and are written nowhere else. The texts describe the file form, not law.
 */
import type { Bilingual } from "../rulebook/model.js";

export interface Key {
  readonly required?: true;
  readonly text: Bilingual;
}

export type Shape = Readonly<Record<string, Key>>;

function key(id: string, en: string): Key {
  return { text: { id, en } };
}

function needed(id: string, en: string): Key & { readonly required: true } {
  return { required: true, text: { id, en } };
}

export const SHAPES = {
  incident: {
    $schema: key("Alamat skema ini, untuk penyunting teks", "Address of this schema, for editors"),
    id: needed("Tanda pengenal peristiwa, unik dalam berkas", "Identifier of the incident, unique in the file"),
    title: key("Judul singkat tanpa nama orang", "Short title without names of persons"),
    narrative: key("Uraian bebas; ditampilkan, tidak ditafsirkan", "Free account; shown, never interpreted"),
    report: key("Laporan atau temuan dan tanggalnya", "The report and its dates"),
    election: key("Pemilihan yang bersangkutan; boleh beberapa", "The contest concerned; may be a list"),
    actors: needed("Para terlapor dengan kedudukannya", "The persons reported, with their capacities"),
    acts: needed("Perbuatan yang didalilkan", "The acts alleged"),
    cites: key("Ketentuan yang dipakai para pihak", "Provisions that somebody invokes"),
    people: key(
      "Nama dan data pribadi; hanya di sini, tidak pernah dinilai",
      "Names and personal data; only here, never evaluated",
    ),
    evidence: key("Daftar bukti; tidak pernah dinilai", "List of evidence; never evaluated"),
    readings_taken: key("Tafsir yang sudah dipilih suatu lembaga", "Readings that a body has taken"),
    decisions: key("Putusan atau rekomendasi yang sudah ada", "Decisions or recommendations already given"),
  },
  report: {
    examined_on: key(
      "Alias untuk actors[].discipline.examined: pemeriksaan disiplin, bukan klarifikasi Bawaslu, KASN atau BKN",
      "Alias of actors[].discipline.examined: the disciplinary examination, not a clarification by Bawaslu, KASN or BKN",
    ),
  },
  contest: {
    id: key("Nama pemilihan untuk dirujuk target.election", "Name of the contest, for target.election"),
    calendar: key("Tanggal yang menggantikan kalender bawaan", "Dates that replace the built-in calendar"),
  },
  calendar: {
    determination: key("Penetapan pasangan calon atau calon", "Determination of the candidates"),
    party_determination: key(
      "Penetapan partai peserta, bila calon juga dituju",
      "Determination of the parties, where candidates are stood for too",
    ),
    determination_planned: key("Penetapan menurut jadwal", "Determination as scheduled"),
    campaign: key("Masa kampanye, atau none", "Campaign period, or none"),
    quiet_period: key("Masa tenang", "Quiet period"),
    voting_day: key("Hari pemungutan suara", "Voting day"),
    elected_determination: key("Penetapan calon terpilih", "Determination of the elected candidates"),
    source: key("Sumber tanggal ini", "Source of these dates"),
  },
  actor: {
    id: needed("Tanda pengenal pelaku, tanpa nama orang", "Identifier of the actor, without a person's name"),
    also: key("Kedudukan lain di samping status", "Capacities beside the status"),
    convictions: key("Putusan pidana terhadap pelaku", "Convictions of the actor"),
    prior_sanctions: key("Hukuman disiplin terdahulu", "Earlier disciplinary sanctions"),
  },
  capacity: {
    status: needed("Kedudukan", "Capacity"),
    from: key("Sejak hari ini", "From this day on"),
    to: key("Sampai dengan hari ini", "Up to and including this day"),
  },
  conviction: {
    on: key("Tanggal putusan", "Day of the judgment"),
    offence: key("Tindak pidana", "The offence"),
  },
  prior_sanction: {
    tier: needed("Tingkat, misalnya pns:sedang", "Tier, such as pns:sedang"),
    same_nature: key("Pelanggaran yang sifatnya sama", "A breach of the same nature"),
    on: key("Tanggal hukuman", "Day of the sanction"),
  },
  act: {
    id: needed("Tanda pengenal perbuatan", "Identifier of the act"),
    by: needed("Pelaku, menurut id", "The actors, by id"),
    target: key("Pihak yang didukung atau dirugikan; boleh beberapa", "Who is favoured or harmed; may be a list"),
    findings: key("Penilaian hukum yang dicatat", "Recorded legal evaluations"),
    evidence: key("Bukti, menurut id", "Evidence, by id"),
  },
  participant: {
    actor: needed("Pelaku, menurut id", "The actor, by id"),
    role: key("Peran, misalnya menyuruh", "Role, such as menyuruh (ordering)"),
  },
  target: {
    election: key("Pemilihan yang dimaksud, menurut id atau siklus", "The contest meant, by id or cycle"),
  },
  item: {
    kind: needed("Jenis", "Kind"),
    contested: key("Diperselisihkan", "Contested"),
    unknown: key("Belum diketahui, dan mengapa", "Not known, and why"),
    evidence: key("Bukti, menurut id", "Evidence, by id"),
    text: key("Uraian untuk lainnya", "Description for lainnya (other)"),
  },
  state: {
    value: key("Nilai", "Value"),
    contested: key("Diperselisihkan: true, atau nilai tandingannya", "Contested: true, or the rival values"),
    evidence: key("Bukti, menurut id", "Evidence, by id"),
    one_of: key("Salah satu dari ini", "One of these"),
    unknown: key("Belum diketahui, dan mengapa", "Not known, and why"),
    not_applicable: key("Tidak berlaku", "Does not apply"),
  },
  day: {
    from: key("Hari pertama", "First day"),
    to: key("Hari terakhir", "Last day"),
    between: key("Satu hari di antara keduanya", "One day between the two"),
  },
  examined: {
    on: key("Hari pemeriksaan", "Day of the examination"),
    before: key("Diperiksa sebelum hari ini?", "Examined before this day?"),
    value: key("Ya atau tidak", "Yes or no"),
    unknown: key("Belum diketahui, dan mengapa", "Not known, and why"),
    not_applicable: key("Tidak berlaku", "Does not apply"),
  },
  finding: {
    value: needed("Hasil penilaian", "Outcome of the evaluation"),
    by: needed("Lembaga atau pihak yang menilai", "Body or party that evaluated"),
    reasons: key("Alasan", "Reasons"),
    on: key("Tanggal penilaian", "Day of the evaluation"),
    for: key("Hanya untuk pelaku atau ketentuan ini", "Only for this actor or provision"),
  },
  finding_scope: {
    actor: key("Pelaku, menurut id", "The actor, by id"),
    provision: key("Ketentuan, menurut id", "The provision, by id"),
  },
  body: {
    body: needed("Lembaga atau pihak", "Body or party"),
    name: key("Nama lengkap lembaga", "Full name of the body"),
  },
  citation: {
    text: needed("Kutipan ketentuan", "The citation"),
    by: key("Siapa yang mengutip", "Who cites"),
  },
  evidence: {
    id: needed("Tanda pengenal bukti", "Identifier of the evidence"),
    kind: key("Jenis bukti", "Kind of evidence"),
    text: key("Uraian", "Description"),
  },
  reading_taken: {
    reading: needed("Persoalan tafsir", "The question of interpretation"),
    choice: needed("Pilihan", "The choice"),
    by: needed("Lembaga yang memilih", "The body that chose"),
  },
  decision: {
    body: needed("Lembaga yang memutus", "The body that decided"),
    on: key("Tanggal", "Day"),
    actor: key("Pelaku, menurut id", "The actor, by id"),
    track: needed("Jalur", "Track"),
    outcome: needed("Hasil", "Outcome"),
    tier: key("Tingkat sanksi, misalnya pns:sedang", "Tier, such as pns:sedang"),
    final: key("Berkekuatan hukum tetap", "Final and binding"),
    sources: key("Sumber", "Sources"),
  },
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeName = keyof typeof SHAPES;
