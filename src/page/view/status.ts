import type { ElementStatus } from "../../answer/model.js";
import type { Language } from "../../messages/language.js";
import { elementMark, elementWord, outcomeMark, outcomeWord, type Outcome } from "../../messages/status.js";
import { toneOfElement, toneOfOutcome, type Tone } from "../../report/design/tone.js";
import { el } from "../dom.js";

/** How a provision or track stands: a shape, and the word that says the same. */
export function outcomeTag(outcome: Outcome, language: Language, word = outcomeWord[language][outcome]): HTMLElement {
  return tag(outcomeMark[outcome], word, toneOfOutcome(outcome));
}

export function elementTag(status: ElementStatus, language: Language): HTMLElement {
  return tag(elementMark[status], elementWord[language][status], toneOfElement(status));
}

function tag(mark: string, word: string, tone: Tone): HTMLElement {
  return el("span", { class: `tag ${tone}` }, el("span", { "aria-hidden": "true" }, mark), ` ${word}`);
}
