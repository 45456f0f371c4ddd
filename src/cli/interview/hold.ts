import { namedReply } from "../../interview/answers.js";
import {
  back,
  isWhole,
  nextQuestion,
  questionNamed,
  replied,
  type Interview,
  type Rules,
} from "../../interview/interview.js";
import { interviewWords } from "../../messages/interview.js";
import { askedIn } from "../../report/interview/asked.js";
import type { Problem } from "../../problem.js";
import { tell, type Invocation } from "../invocation.js";
import type { Dialogue, Turn } from "./dialogue.js";

export interface Held {
  readonly interview: Interview;
  readonly ended: "complete" | "unkept" | Exclude<Turn["kind"], "reply" | "named" | "back">;
}

/**
 * Asks until nothing is left to ask, or somebody ends it. `keep` is told of every state, so that nothing is lost; where
 * it cannot keep one, which it has told, nothing more is asked.
 */
export async function hold(
  rules: Rules,
  start: Interview,
  dialogue: Dialogue,
  invocation: Invocation,
  keep: (interview: Interview) => Promise<boolean>,
): Promise<Held> {
  const { language } = invocation;
  const words = interviewWords[language];
  let interview = start;
  // Kept when somebody goes back, so that nothing needs to be said twice.
  const earlier = new Map(start.entries.map(({ id, reply }) => [id, reply]));
  for (;;) {
    const question = nextQuestion(rules, interview);
    if (!question) return { interview, ended: "complete" };
    const isKey = (key: string): boolean => questionNamed(rules, interview, key) !== undefined;
    const asked = askedIn(question, rules.engine.rulebook, language);
    const turn = await dialogue.ask(question, asked, isKey, earlier.get(question.id));
    switch (turn.kind) {
      case "left":
      case "ended":
        return { interview, ended: turn.kind };
      case "done":
        if (isWhole(interview.json)) return { interview, ended: "done" };
        await dialogue.say(words.stillNeeded);
        break;
      case "back":
        interview = back(interview);
        if (!(await keep(interview))) return { interview, ended: "unkept" };
        break;
      case "named": {
        const given = { key: turn.key, said: { text: turn.text }, line: 0 };
        const next = namedReply(rules, interview, given, words.whyUnknown);
        if ("unusable" in next) {
          await dialogue.say(next.unusable.code === "misread" ? words.misread(next.unusable.misread) : words.refused);
          break;
        }
        ({ interview } = next);
        if (!(await keep(interview))) return { interview, ended: "unkept" };
        break;
      }
      case "reply": {
        earlier.set(question.id, turn.reply);
        const next = replied(rules, interview, question, turn.reply);
        if ("problems" in next) {
          await dialogue.say(words.refused);
          await tell(invocation, next.problems.map(withoutPlace));
          break;
        }
        ({ interview } = next);
        if (!(await keep(interview))) return { interview, ended: "unkept" };
      }
    }
  }
}

/** Nothing was written yet: there is no place to show. */
export function withoutPlace({ code, severity, path, args }: Problem): Problem {
  return { code, severity, args, ...(path === undefined ? {} : { path }) };
}
