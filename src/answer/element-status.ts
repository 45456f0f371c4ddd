import type { Truth } from "../engine/kleene.js";
import type { ElementStatus } from "./model.js";

const STATUS = ["not_satisfied", "open", "satisfied"] as const satisfies readonly ElementStatus[];

export function elementStatus(truth: Truth): ElementStatus {
  return STATUS[truth];
}
