import type { VerifyProblemArgs } from "../../cli/verify/problems.js";
import type { Catalogue } from "./sentence.js";

export const verifySentences: Catalogue<VerifyProblemArgs> = {
  id: {
    "cli.not_an_answer": ({ path }) => ({
      what: `${path} bukan jawaban dari program ini.`,
      expected: "Dokumen dari -f json (asn-check/answers@1).",
    }),
    "cli.other_pack": ({ expected, found }) => ({
      what: `Paket aturan lain: diharapkan sha256:${expected}, ada sha256:${found}.`,
      suggestion: "Pasang versi yang menyertakan paket itu, atau sebut paketnya dengan --rules FOLDER.",
    }),
    "cli.expect_pack_form": ({ value }) => ({
      what: `--expect-pack ${value}: bukan sidik isi.`,
      expected: "Tulis sha256: diikuti 64 digit heksadesimal, seperti pack.sha256 pada -f json.",
    }),
  },
  en: {
    "cli.not_an_answer": ({ path }) => ({
      what: `${path} is no answer of this program.`,
      expected: "A document of -f json (asn-check/answers@1).",
    }),
    "cli.other_pack": ({ expected, found }) => ({
      what: `Another rule pack: sha256:${expected} is expected, sha256:${found} is there.`,
      suggestion: "Install the version that has that pack, or name the pack with --rules DIR.",
    }),
    "cli.expect_pack_form": ({ value }) => ({
      what: `--expect-pack ${value}: not a hash.`,
      expected: "Write sha256: and 64 hexadecimal digits, as in pack.sha256 of -f json.",
    }),
  },
};
