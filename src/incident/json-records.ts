import { textOf, type Bytes } from "./bytes.js";
import { defined } from "./defined.js";
import { ElementSplitter, type Broken, type Element } from "./element-splitter.js";
import { BYTES_PER_INCIDENT } from "./limits.js";
import { readIncidents, type RecordRead } from "./read.js";
import { badRecord, incidentProblem, inputProblem, jsonRecord, type InputRecord } from "./record.js";

/** A text up to this length is held whole: a syntax error is then told with what surrounds it. */
const HELD_WHOLE = 8 * 1024 * 1024;

/** One incident, or a list of them whose elements are read one by one, so that a bad one does not stop the others. */
export async function* jsonRecords(bytes: Bytes, file: string): AsyncGenerator<readonly InputRecord[]> {
  const pieces = textOf(bytes)[Symbol.asyncIterator]();
  try {
    let text = "";
    let next = await pieces.next();
    while (next.done !== true && text.length <= HELD_WHOLE) {
      text += next.value;
      next = await pieces.next();
    }
    if (next.done === true) yield wholeText(text, file);
    else if (text.trimStart().startsWith("[")) yield* longList(text, next.value, pieces, file);
    else yield [tooLarge(file, text.length)];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    yield [badRecord(file, [inputProblem("input.not_text", { what: "file" }, { file, line: 1, column: 1 })])];
  }
}

function tooLarge(file: string, length: number): InputRecord {
  const at = { file, line: 1, column: 1, length: 1 };
  return badRecord(file, [incidentProblem("incident.too_large", { bytes: length, limit: BYTES_PER_INCIDENT }, at)], at);
}

function wholeText(text: string, file: string): readonly InputRecord[] {
  const start = { line: 1, column: 1 };
  const whole: InputRecord = {
    file,
    start,
    text,
    plain: false,
    read: (dictionary): RecordRead => {
      const { incidents, problems, personal, written } = readIncidents(text, file, dictionary);
      const [incident] = incidents;
      return incident ? { incident, problems, personal, ...defined({ written }) } : { problems, personal };
    },
  };
  if (!text.trimStart().startsWith("[")) return [whole];
  const splitter = new ElementSplitter();
  const elements = splitter.push(text);
  splitter.end();
  // A list that is broken as a list, or empty, is told as a whole.
  return splitter.broken || elements.length === 0 ? [whole] : elements.map((element) => recordOf(element, file));
}

async function* longList(
  begun: string,
  next: string,
  pieces: AsyncIterator<string>,
  file: string,
): AsyncGenerator<readonly InputRecord[]> {
  const splitter = new ElementSplitter();
  yield splitter.push(begun).map((element) => recordOf(element, file));
  for (let piece = next; !splitter.broken;) {
    yield splitter.push(piece).map((element) => recordOf(element, file));
    const more = await pieces.next();
    if (more.done === true) break;
    piece = more.value;
  }
  splitter.end();
  if (splitter.broken) yield [brokenRecord(splitter.broken, file)];
}

function recordOf({ start, text, length }: Element, file: string): InputRecord {
  if (text !== undefined) return jsonRecord(text, file, start);
  const at = { file, line: start.line, column: start.column, length: 1 };
  return badRecord(
    file,
    [incidentProblem("incident.too_large", { bytes: length, limit: BYTES_PER_INCIDENT }, at)],
    start,
  );
}

function brokenRecord({ line, column, reason, found, opened = 0 }: Broken, file: string): InputRecord {
  const at = { file, line, column, length: 1 };
  return badRecord(file, [incidentProblem("incident.syntax", { reason, found, line: opened }, at)], { line, column });
}
