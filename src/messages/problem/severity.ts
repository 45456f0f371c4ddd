import type { Severity } from "../../problem.js";
import type { PerLanguage } from "../language.js";

export const severityWord: PerLanguage<Readonly<Record<Severity, string>>> = {
  id: { error: "kesalahan", warning: "peringatan", note: "catatan" },
  en: { error: "error", warning: "warning", note: "note" },
};
