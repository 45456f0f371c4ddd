import type { ReportCatalogue } from "./report.js";
import { reportWordsEn } from "./report-en.js";
import { reportWordsId } from "./report-id.js";

export const reportWords: ReportCatalogue = { id: reportWordsId, en: reportWordsEn };
