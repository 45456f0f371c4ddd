import { formed } from "./formed.js";
import type { RulebookProblemArgs } from "../../rulebook/problems.js";
import { noun } from "./noun-id.js";
import { parts, some, type Sentences } from "./sentence.js";
import { yamlSlip } from "./yaml-slips.js";

const ALL = {
  entries: "berkas dan folder",
  folders: "folder di dalam folder",
  bytes: "bita dalam semua berkas",
  nodes: "simpul dalam semua berkas",
} as const;

/** Reading files, the YAML dialect, and the form of each file. */
export const formSentencesId = {
  "pack-not-found": ({ folder }) => ({
    what: `Folder ${folder} tidak memuat pack.yaml.`,
    suggestion: "Sebut folder paket aturan, misalnya --rules rules.",
  }),
  "pack-unreadable": ({ file, reason }) => ({ what: `${file} tidak dapat dibaca (${reason}).` }),
  "file-unexpected": ({ file }) => ({ what: `${file} bukan bagian dari susunan paket aturan.` }),
  "file-too-large": ({ bytes, limit }) => ({ what: `Terlalu besar: ${bytes} bita, paling banyak ${limit}.` }),
  "pack-too-large": ({ of, limit }) => ({ what: `Paket aturan terlalu besar: lebih dari ${limit} ${ALL[of]}.` }),
  "file-not-utf8": ({ file }) => ({ what: `${file} bukan teks UTF-8.` }),
  "yaml-syntax": ({ yaml, detail }) => yamlSlip("id", yaml, detail),
  "yaml-duplicate-key": ({ key }) => ({ what: `Kunci “${key}” ditulis dua kali.` }),
  "yaml-anchor": ({ name }) => ({
    what: `Jangkar &${name} tidak diperbolehkan.`,
    suggestion: "Tulis isinya langsung.",
  }),
  "yaml-alias": ({ name }) => ({ what: `Rujukan *${name} tidak diperbolehkan.`, suggestion: "Tulis isinya langsung." }),
  "yaml-merge-key": () => ({ what: "Kunci gabung << tidak diperbolehkan.", suggestion: "Tulis isinya langsung." }),
  "yaml-tag": ({ tag }) => ({ what: `Penanda ${tag} tidak diperbolehkan.` }),
  "yaml-day-unquoted": ({ day }) => ({ what: "Tanggal ditulis di antara tanda kutip.", suggestion: `Tulis "${day}".` }),
  "yaml-too-deep": ({ limit }) => ({ what: `Bersarang lebih dalam daripada ${limit} tingkat.` }),
  "yaml-too-many-nodes": ({ limit }) => ({ what: `Lebih dari ${limit} simpul dalam satu berkas.` }),
  "yaml-empty": () => ({ what: "Berkas ini kosong." }),
  "key-unknown": ({ key, suggestion, known }) => ({
    what: `Kunci “${key}” tidak dikenal di sini.`,
    ...parts(
      known.length === 0 ? "" : `Yang dikenal: ${some(known)}.`,
      suggestion === "" ? "" : `Maksudnya “${suggestion}”?`,
    ),
  }),
  "key-missing": ({ key }) => ({ what: `Kunci “${key}” wajib ada dan belum ditulis.` }),
  "key-not-here": ({ key, beside }) => ({ what: `“${key}” tidak dapat bersama ${some(beside)}.` }),
  "key-one-of": ({ keys }) => ({ what: "Satu kunci kurang.", expected: `Salah satu dari: ${keys.join(", ")}.` }),
  "value-type": ({ expected, found }) => ({
    what: `Nilai ini ${found}.`,
    expected: `Diharapkan: ${expected.join(" atau ")}.`,
  }),
  "value-unknown": ({ value, suggestion, known }) => ({
    what: `“${value}” tidak dikenal di sini.`,
    ...parts(
      known.length === 0 ? "" : `Yang dikenal: ${some(known)}.`,
      suggestion === "" ? "" : `Maksudnya “${suggestion}”?`,
    ),
  }),
  "value-format": ({ value, format }) => ({
    what: `“${value}” tidak berbentuk ${format}.`,
    ...parts(formed(format, "Misalnya"), ""),
  }),
  "value-range": ({ value, limit }) => ({ what: `${value} di luar batas.`, expected: `Diharapkan: ${limit}.` }),
  "list-too-short": ({ minimum }) => ({ what: `Daftar ini terlalu pendek; paling sedikit ${minimum}.` }),
  "list-repeats": ({ value }) => ({ what: `“${value}” disebut dua kali.` }),
  "id-duplicate": ({ id, what, first }) => ({ what: `Sudah ada ${noun(what)} “${id}” di ${first}.` }),
} satisfies Partial<Sentences<RulebookProblemArgs>>;
