import { byteLines, type Bytes } from "./bytes.js";
import { BYTES_PER_INCIDENT } from "./limits.js";
import { RowAssembler, type BadRow, type CsvRow } from "./csv-row-assembler.js";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The rows of a table, empty lines left out. `delimiter` says what separates the cells of a line. */
export async function* csvRows(bytes: Bytes, delimiter: (line: string) => string): AsyncGenerator<CsvRow | BadRow> {
  const assembler = new RowAssembler(delimiter);
  for await (const lines of byteLines(bytes, BYTES_PER_INCIDENT)) {
    for (const { line, bytes: own } of lines) {
      const text = own === undefined ? undefined : decoded(own);
      if (text === undefined) {
        yield* assembler.rows(true);
        yield { line, text: "", bad: own === undefined ? "too_large" : "not_text" };
      } else {
        assembler.push({ line, text: text.endsWith("\r") ? text.slice(0, -1) : text });
        yield* assembler.rows(false);
      }
    }
  }
  yield* assembler.rows(true);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
