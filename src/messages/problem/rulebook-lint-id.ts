import type { RulebookProblemArgs } from "../../rulebook/problems.js";
import { longDay } from "../day.js";
import { noun } from "./noun-id.js";
import { parts, some, type Sentences } from "./sentence.js";

const meant = (suggestion: string): string => (suggestion === "" ? "" : `Maksudnya “${suggestion}”?`);
const quotedList = (items: readonly string[]): string => (items.length === 0 ? "tidak ada" : items.join(", "));

/** What the lints say about a pack whose files are well-formed. */
export const lintSentencesId = {
  "elements-as-unknown": ({ from, known }) => ({
    what: `Tidak ada versi yang mulai ${from}.`,
    ...parts(known.length === 0 ? "" : `Versi yang ada: ${some(known)}.`, ""),
  }),
  "no-provisions": ({ pack }) => ({ what: `Paket ${pack} tidak memuat satu ketentuan pun.` }),
  "no-tests": ({ pack }) => ({ what: `Paket ${pack} tidak memuat satu uji pun.` }),
  "no-cases": ({ file }) => ({ what: `${file} tidak memuat satu kasus uji pun.` }),
  "id-file-name": ({ id, expected }) => ({
    what: `Nama berkas tidak sesuai dengan “${id}”.`,
    expected: `Diharapkan: ${expected}.`,
  }),
  "reference-unknown": ({ what, id, suggestion }) => ({
    what: `Tidak ada ${noun(what)} “${id}”.`,
    ...parts("", meant(suggestion)),
  }),
  "fact-unused": ({ fact }) => ({
    what: `Fakta “${fact}” tidak dibaca aturan mana pun.`,
    suggestion: "Hapus, atau tandai display_only.",
  }),
  "concept-unused": ({ what, id }) => ({ what: `Tidak ada yang merujuk ${noun(what)} “${id}”.` }),
  "element-duplicate": ({ what, id }) => ({ what: `Nama ${noun(what)} “${id}” dipakai dua kali.` }),
  cycle: ({ through }) => ({ what: `Rujukan berputar: ${through.join(" → ")}.` }),
  "reading-in-reading": ({ reading, other }) => ({
    what: `Tafsir “${reading}” bergantung pada tafsir lain, “${other}”.`,
    expected: "Syarat sebuah pilihan boleh memuat penilaian, bukan tafsir lain.",
  }),
  "exception-dead": ({ exception, defeats, known }) => ({
    what: `Pengecualian “${exception}” menyebut “${defeats}”, yang tidak ada.`,
    ...parts(known.length === 0 ? "" : `Yang ada: ${some(known)}.`, ""),
  }),
  "slug-unknown": ({ fact, slug, suggestion }) => ({
    what: `“${slug}” bukan nilai ${fact}.`,
    ...parts("", meant(suggestion)),
  }),
  "operator-unfit": ({ fact, operator, type }) => ({
    what: `Operator “${operator}” tidak cocok untuk ${fact} (${type}).`,
  }),
  "operand-unfit": ({ fact, operator, expected }) => ({
    what: `Nilai pada “${operator}” tidak cocok untuk ${fact}.`,
    expected: `Diharapkan: ${expected}.`,
  }),
  "condition-depth": ({ limit }) => ({ what: `Syarat ini bertingkat lebih dari ${limit}.` }),
  "condition-contradiction": ({ fact, elements }) => ({
    what:
      elements.length === 1
        ? `Unsur ${elements.join()} tidak mungkin terpenuhi pada hari mana pun selama rumusan ini berlaku: ${fact}.`
        : `Unsur ${elements.join(" dan ")} tidak mungkin terpenuhi bersama: ${fact}.`,
  }),
  "condition-repeated": ({ first, second }) => ({ what: `Syarat “${second}” sama dengan “${first}”.` }),
  "condition-always": ({ fact }) => ({ what: `Syarat atas ${fact} selalu terpenuhi.` }),
  "date-unreal": ({ day }) => ({ what: `${day} tidak ada dalam kalender.` }),
  "window-empty": ({ from, until }) => ({ what: `Masa berlaku ${from} sampai sebelum ${until} kosong.` }),
  "window-order": ({ from, before }) => ({ what: `Versi ${from} harus berada setelah versi ${before}.` }),
  "window-overlap": ({ from, until }) => ({
    what:
      until === ""
        ? `Versi ini mulai ${longDay(from, "id")}, padahal yang sebelumnya tidak berakhir.`
        : `Versi ini mulai ${longDay(from, "id")}, padahal yang sebelumnya berlaku sampai ${longDay(until, "id")}.`,
  }),
  "window-gap": ({ from, until }) => ({
    what: `Antara ${longDay(from, "id")} dan ${longDay(until, "id")} tidak ada versi yang berlaku.`,
    expected: "Jelaskan dalam in_force.gap.",
  }),
  "gap-without-gap": ({ until }) => ({
    what:
      until === ""
        ? "gap dijelaskan, tetapi versinya tidak berakhir."
        : `gap dijelaskan, tetapi pada ${until} tidak ada masa kosong.`,
  }),
  "outside-instrument": ({ instrument, bound, day }) => ({
    what: `Masa berlaku melampaui ${instrument} (${bound}: ${longDay(day, "id")}).`,
  }),
  closure: ({ what, id, day }) => ({
    what: `Tidak seluruh masa berlaku dicakup ${noun(what)} “${id}”; kurang sejak ${longDay(day, "id")}.`,
  }),
  "calendar-order": ({ earlier, later }) => ({ what: `${earlier} harus sebelum ${later}.` }),
  "figure-order": ({ what, min, max }) => ({ what: `${what}: paling sedikit ${min} melebihi paling banyak ${max}.` }),
  "figure-implausible": ({ what, value }) => ({ what: `${what}: ${value} tidak masuk akal; periksa satuannya.` }),
  "figure-connector": ({ key }) => ({ what: `Kata penghubung “${key}” diperlukan dan belum ditulis.` }),
  "prohibition-unpunished": ({ provision }) => ({
    what: `Tidak ada yang mengancam pelanggaran ${provision}.`,
    expected: "Sebuah ketentuan dengan breach_of, atau no_sanction dengan alasannya.",
  }),
  "no-sanction-but-punished": ({ provision, by }) => ({
    what: `${provision} menyatakan no_sanction, padahal diancam oleh ${by.join(", ")}.`,
  }),
  "track-missing": ({ provision }) => ({ what: `${provision} belum punya jalur.` }),
  "sanction-missing": ({ provision }) => ({ what: `${provision} belum memuat ancaman.` }),
  "key-of-other-kind": ({ key, kind, kinds }) => ({
    what: `Kunci “${key}” tidak untuk jenis ${kind}.`,
    expected: `Hanya untuk: ${kinds.join(", ")}.`,
  }),
  "certainty-overstated": ({ stated, weakest, part }) => ({
    what: `Kepastian ${stated} melebihi bagian terlemahnya (${part}: ${weakest}).`,
  }),
  "label-missing": ({ fact }) => ({
    what: `Fakta “${fact}” belum mempunyai label.`,
    suggestion: "Beri frasa nomina singkat: label: { id: kedudukan, en: position }",
  }),
  "label-long": ({ label, limit }) => ({
    what: `Label “${label}” sepanjang ${label.length} huruf.`,
    expected: `Paling panjang ${limit}: label berdiri dalam kolom.`,
  }),
  "label-sentence": ({ label }) => ({ what: `Label “${label}” bukan frasa nomina.` }),
  "translation-missing": ({ text }) => ({ what: `Belum diterjemahkan: “${text}”.` }),
  "test-missing": ({ chain }) => ({ what: `${chain} belum punya uji.` }),
  "test-chain-unclear": ({ chains }) => ({
    what: "Tidak jelas rantai mana yang diuji.",
    expected: `Sebut provision: ${chains.join(" | ")}.`,
  }),
  "test-base-not-fulfilled": ({ chain, status }) => ({
    what: `Uji dasar ${chain} mengharapkan ${status}.`,
    expected: "fulfilled.",
  }),
  "test-element-missing": ({ chain, element }) => ({
    what: `${chain}: belum ada uji yang hanya mengubah unsur “${element}”.`,
    expected: "Satu kasus, atau untestable dengan alasannya.",
  }),
  "test-open-missing": ({ chain }) => ({ what: `${chain}: belum ada uji yang mengharapkan open.` }),
  "test-exception-missing": ({ chain, exception }) => ({
    what: `${chain}: pengecualian “${exception}” belum diuji dengan dan tanpanya.`,
  }),
  "test-boundary-missing": ({ chain, boundary, days }) => ({
    what: `${chain}: batas versi ${boundary} belum diuji.`,
    expected: `Kasus pada ${days.join(" dan ")}.`,
  }),
  "test-without-day": ({ name }) => ({ what: `Uji “${name}” tidak menyebut act.on.` }),
  "test-outside-version": ({ name, day }) => ({ what: `Uji “${name}” bertanggal ${day}, di luar setiap versi.` }),
  "test-change-idle": ({ name, path }) => ({ what: `Uji “${name}” mengubah ${path} tanpa perbedaan apa pun.` }),
  "test-name-repeated": ({ name }) => ({ what: `Nama uji “${name}” dipakai dua kali.` }),
  "test-unreadable": ({ name, code, detail }) => ({
    what: `Uji “${name}” tidak menjadi peristiwa yang sah: ${[code, detail].filter((part) => part !== "").join(" ")}`,
  }),
  "test-no-verdict": ({ name, chain }) => ({ what: `Uji “${name}”: ${chain} tidak menghasilkan apa pun.` }),
  "test-failed": ({ name, chain, part, expected, found, seen }) => ({
    what: `Uji “${name}” (${chain}): ${part} berbeda; ditemukan ${quotedList(found)}.`,
    expected: `Diharapkan: ${quotedList(expected)}.`,
    ...parts("", seen.join("; ")),
  }),
  "citation-unreadable": ({ text }) => ({ what: `“${text}” tidak terbaca sebagai kutipan pasal.` }),
  "citation-elsewhere": ({ article, cited }) => ({
    what: `Id menyebut Pasal ${article}, dasarnya menyebut ${quotedList(cited)}.`,
  }),
  "not-covered": ({ chain, part, id }) => ({ what: `Tidak ada kasus ${chain} yang menguji ${part} “${id}”.` }),
  "mutant-survives": ({ provision, kind, part }) => ({
    what: `Tidak ada uji ${provision} yang menyadari kesalahan yang ditanam di sini (${kind} ${part}).`,
  }),
} satisfies Partial<Sentences<RulebookProblemArgs>>;
