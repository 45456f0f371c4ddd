import type { Answer } from "../answer/model.js";
import type { ReportWords } from "../messages/report.js";

/** `terlapor: Pegawai Negeri Sipil (PNS)`. */
export function actorLine({ id, capacity }: Answer["actors"][number], words: ReportWords): string {
  return `${id}: ${capacity === "" ? words.noCapacity : capacity}`;
}
