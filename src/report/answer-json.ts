/** An answer as JSON, in pieces: what many answers have in common is not written anew. */
import { coreOf, type VerdictCore } from "../answer/case-verdict.js";
import type {
  Answer,
  ElementAnswer,
  PrecedentAnswer,
  StepAnswer,
  TierOption,
  TrackAnswer,
  Verdict,
} from "../answer/model.js";
import { SharedText, type Piece } from "../text/shared-text.js";

/** What `JSON.stringify` writes of the answer, with the members in `head` before its own. */
export function answerPieces(head: string, answer: Answer): readonly Piece[] {
  const pieces = new Pieces();
  pieces.add(`{${head}`);
  for (const [key, value] of Object.entries(answer)) {
    pieces.add(`,"${key}":`);
    if (key === "limits") pieces.add(limits.of(answer.limits));
    else if (key === "verdicts") addVerdicts(pieces, answer.verdicts);
    // What has its names masked is a copy.
    else if (key === "tracks" && !answer.redacted) addTracks(pieces, answer.tracks);
    else if (key === "precedents" && !answer.redacted) addShared(pieces, answer.precedents);
    else pieces.add(JSON.stringify(value));
  }
  pieces.add("}");
  return pieces.all();
}

/** Texts that are shorter are put together; longer ones are not copied for that. */
const SHORT = 256;

class Pieces {
  private readonly found: Piece[] = [];
  private text = "";

  add(piece: Piece): void {
    if (typeof piece === "string" && piece.length < SHORT) {
      this.text += piece;
      return;
    }
    if (this.text !== "") this.found.push(this.text);
    this.found.push(piece);
    this.text = "";
  }

  all(): readonly Piece[] {
    if (this.text !== "") this.found.push(this.text);
    return this.found;
  }
}

const limits = new SharedText<Answer["limits"]>((data) => JSON.stringify(data));
const shared = new SharedText<StepAnswer | TierOption | PrecedentAnswer>((data) => JSON.stringify(data));
const cores = new SharedText<VerdictCore>((core) => JSON.stringify(core).slice(1));
const heads = new SharedText<VerdictCore>((core) => aroundElements(core)[0]);
const tails = new SharedText<VerdictCore>((core) => aroundElements(core)[1]);
const elementTexts = new SharedText<ElementAnswer>((element) => JSON.stringify(element));

function addShared(pieces: Pieces, list: readonly (StepAnswer | TierOption | PrecedentAnswer)[]): void {
  pieces.add("[");
  for (const [index, each] of list.entries()) {
    if (index > 0) pieces.add(",");
    pieces.add(shared.of(each));
  }
  pieces.add("]");
}

function addTracks(pieces: Pieces, tracks: readonly TrackAnswer[]): void {
  pieces.add("[");
  for (const [index, track] of tracks.entries()) {
    if (index > 0) pieces.add(",");
    addMembers(pieces, track, (key) => {
      if (key === "tier" && track.tier) addTier(pieces, track.tier);
      else if (key === "authority" || key === "procedure" || key === "remedies") addShared(pieces, track[key]);
      else return false;
      return true;
    });
  }
  pieces.add("]");
}

function addTier(pieces: Pieces, tier: NonNullable<TrackAnswer["tier"]>): void {
  addMembers(pieces, tier, (key) => {
    if (key !== "options") return false;
    addShared(pieces, tier.options);
    return true;
  });
}

/** `own` writes a member itself, where it says so. */
function addMembers(pieces: Pieces, data: object, own: (key: string) => boolean): void {
  let before = "{";
  for (const [key, value] of Object.entries(data)) {
    pieces.add(`${before}"${key}":`);
    before = ",";
    if (!own(key)) pieces.add(JSON.stringify(value));
  }
  pieces.add("}");
}

function addVerdicts(pieces: Pieces, verdicts: readonly Verdict[]): void {
  pieces.add("[");
  for (const [index, verdict] of verdicts.entries()) {
    if (index > 0) pieces.add(",");
    const core = coreOf(verdict);
    if (core === undefined) pieces.add(JSON.stringify(verdict));
    else {
      const { actor, act, contest } = verdict;
      pieces.add(`${JSON.stringify({ actor, act, contest }).slice(0, -1)},`);
      addCore(pieces, core, verdict.elements);
    }
  }
  pieces.add("]");
}

function addCore(pieces: Pieces, core: VerdictCore, elements: Verdict["elements"]): void {
  if (elements === core.elements) {
    pieces.add(cores.of(core));
    return;
  }
  pieces.add(heads.of(core));
  for (const [index, element] of elements.entries()) {
    pieces.add(index === 0 ? "[" : ",");
    pieces.add(element === core.elements[index] ? elementTexts.of(element) : JSON.stringify(element));
  }
  pieces.add("]");
  pieces.add(tails.of(core));
}

const MARK = '"elements":';

/** The text before its elements and the one behind them. Within a string the quotation marks would be escaped. */
function aroundElements(core: VerdictCore): readonly [string, string] {
  const text = JSON.stringify({ ...core, elements: [] }).slice(1);
  const at = text.indexOf(`${MARK}[]`) + MARK.length;
  return [text.slice(0, at), text.slice(at + "[]".length)];
}
