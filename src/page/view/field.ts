/** The field in which a question is answered, by the kind of answer that it takes. */
import { BODIES } from "../../incident/body.js";
import type { Option, Question, Reply } from "../../interview/model.js";
import { optionsLike } from "../../interview/search.js";
import { typed, type Misread, type Typed } from "../../interview/typed.js";
import { bodyName } from "../../messages/body.js";
import type { InterviewWords } from "../../messages/interview.js";
import type { Language } from "../../messages/language.js";
import { el } from "../dom.js";

export interface Field {
  readonly element: HTMLElement;
  readonly reply: () => Typed;
}

/** Longer lists are searched. */
const LONG = 12;

const NEEDED: { readonly misread: Misread } = { misread: { code: "needed" } };

export function fieldFor(question: Question, says: InterviewWords, language: Language): Field {
  const { input } = question;
  switch (input.kind) {
    case "yes_no":
      // Most incidents have one person and one act.
      return yesNo(says, question.topic === "more_actors" || question.topic === "more_acts");
    case "choice":
      return options(input.options, "radio", says, language);
    case "choices":
      return options(input.options, "checkbox", says, language);
    case "body":
      return body(says, language);
    case "text":
      return written(
        question,
        says,
        says.hint.text,
        question.topic === "narrative" || question.topic.endsWith("reasons"),
      );
    case "texts":
      return written(question, says, says.hint.texts);
    case "number":
      return written(question, says, says.hint.number[input.unit ?? "plain"]);
    case "day":
      return written(question, says, input.period ? says.hint.days : says.hint.day);
    case "examined":
      return written(question, says, says.hint.examined);
  }
}

/** As somebody would type it on a command line. */
function written(question: Question, says: InterviewWords, said: string, long = false): Field {
  const attributes = { id: "field", "aria-describedby": "field-hint", autocomplete: "off" };
  const field = long ? el("textarea", { ...attributes, rows: 4 }) : el("input", { ...attributes, type: "text" });
  const hint = el("p", { class: "quiet", id: "field-hint" }, said);
  return {
    element: el("div", {}, field, hint),
    reply: () => (field.value.trim() === "" ? NEEDED : typed(question, field.value, says.whyUnknown)),
  };
}

function choice(
  type: "radio" | "checkbox",
  value: string,
  label: string,
  help: string | undefined,
  checked = false,
): HTMLElement {
  const id = `option-${value}`;
  return el(
    "div",
    { class: "option" },
    el("input", {
      type,
      name: "option",
      id,
      value,
      checked,
      "aria-describedby": help === undefined ? undefined : `${id}-help`,
    }),
    el("label", { for: id }, label),
    help !== undefined && el("p", { class: "quiet", id: `${id}-help` }, help),
  );
}

function chosenIn(element: HTMLElement): readonly string[] {
  return [...element.querySelectorAll<HTMLInputElement>("input[name=option]:checked")].map(({ value }) => value);
}

function value(said: Extract<Reply, { kind: "value" }>["value"]): Typed {
  return { reply: { kind: "value", value: said } };
}

function yesNo(says: InterviewWords, no: boolean): Field {
  const element = el(
    "div",
    { class: "options" },
    choice("radio", "true", says.yes, undefined),
    choice("radio", "false", says.no, undefined, no),
  );
  return {
    element,
    reply: () => {
      const [chosen] = chosenIn(element);
      return chosen === undefined ? NEEDED : value(chosen === "true");
    },
  };
}

function options(all: readonly Option[], type: "radio" | "checkbox", says: InterviewWords, language: Language): Field {
  const rows = all.map((option) => ({
    option,
    row: choice(type, option.slug, option.label[language], option.help?.[language]),
  }));
  const list = el(
    "div",
    { class: "options" },
    rows.map(({ row }) => row),
  );
  const narrowed = (words: string): void => {
    const { like } = optionsLike(all, words);
    // What was chosen stays in sight.
    for (const { option, row } of rows)
      row.hidden = !like.includes(option) && row.querySelector("input:checked") === null;
  };
  const search = el("input", {
    type: "search",
    id: "search",
    placeholder: says.search,
    "aria-label": says.search,
    autocomplete: "off",
    oninput: () => {
      narrowed(search.value);
    },
  });
  // Enter in the search looks; it does not answer.
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  return {
    element: el("div", {}, all.length > LONG && search, list),
    reply: () => {
      const chosen = chosenIn(list);
      const [first] = chosen;
      if (first === undefined) return NEEDED;
      return value(type === "radio" ? first : chosen);
    },
  };
}

function body(says: InterviewWords, language: Language): Field {
  const name = el("input", { type: "text", id: "body-name", autocomplete: "off" });
  const other = el("p", { hidden: true }, el("label", { for: "body-name" }, says.bodyNamed), " ", name);
  const select = el(
    "select",
    {
      id: "field",
      onchange: () => {
        other.hidden = select.value !== "other";
      },
    },
    el("option", { value: "" }, "–"),
    BODIES.map((slug) => el("option", { value: slug }, bodyName(slug, language))),
    el("option", { value: "other" }, says.otherBody),
  );
  return {
    element: el("div", {}, select, other),
    reply: () => {
      const said = select.value === "other" ? name.value.trim() : select.value;
      return said === "" ? NEEDED : value(said);
    },
  };
}
