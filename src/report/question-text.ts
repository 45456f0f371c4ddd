import type { Question } from "../answer/model.js";

/** Questions of one list: each names the act that it is about where they are about several, and whom where `persons` asks for it. */
export function questionText(among: readonly Question[], persons: boolean): (question: Question) => string {
  const acts = new Set(among.map(({ act }) => act)).size > 1;
  return ({ actor, act, text }) => {
    const about = [...(persons ? [actor] : []), ...(acts ? [act] : [])].join(", ");
    return about === "" ? text : `${about}: ${text}`;
  };
}
