import { setMaxListeners } from "node:events";
import { isCancel, log, multiselect, select, text, updateSettings } from "@clack/prompts";
import { existing } from "../../existing.js";
import { BODIES } from "../../incident/body.js";
import type { Option, Question, Reply } from "../../interview/model.js";
import { replyText } from "../../interview/reply-text.js";
import { optionsLike } from "../../interview/search.js";
import { typed } from "../../interview/typed.js";
import { bodyName } from "../../messages/body.js";
import { interviewWords, type InterviewWords } from "../../messages/interview.js";
import type { Language } from "../../messages/language.js";
import type { Asked } from "../../report/interview/asked.js";
import { wrap } from "../../report/layout/wrap.js";
import { widthOf, type Invocation } from "../invocation.js";
import { isNoMore, isReply, onlyNamed, skipped, slugsOf, value, type Choice, type Entry } from "./choice.js";
import type { Dialogue, Turn } from "./dialogue.js";
import { withoutLetters } from "./no-letters.js";

/** Longer lists are searched first. */
const LONG = 14;
/** Beside the guide on the left. */
const GUIDE = 4;

/** Stands in a list for nothing in it. */
const NONE = "";

/** Prompts at a terminal, on standard error: standard output stays free for what is made. */
export function promptDialogue(
  { io, language }: Invocation,
  signal: AbortSignal,
): { readonly dialogue: Dialogue; readonly close: () => void } {
  const prompts = new Prompts(language, signal, Math.min(100, widthOf(io.stderr)), io.terminal);
  const dialogue: Dialogue = {
    say: (said) => prompts.say(said),
    ask: (question, asked, _isKey, earlier) => prompts.ask(question, asked, earlier),
  };
  return {
    dialogue,
    close: () => {
      prompts.close();
    },
  };
}

class Prompts {
  private readonly words: InterviewWords;
  private lastKey: string | undefined;
  /** What was replied to the question at hand before somebody went back. */
  private earlier: Reply | undefined;

  constructor(
    private readonly language: Language,
    private readonly signal: AbortSignal,
    private readonly width: number,
    private readonly terminal: NonNullable<Invocation["io"]["terminal"]> = {
      input: process.stdin,
      output: process.stderr,
    },
  ) {
    this.words = interviewWords[language];
    updateSettings({ withGuide: true });
    // Every prompt listens to it.
    setMaxListeners(0, signal);
    this.terminal.input.on("keypress", this.remember);
  }

  private readonly remember = (_text: unknown, key: { readonly name?: string } | undefined): void => {
    this.lastKey = key?.name;
  };

  /** Nothing listens any more, so that the process ends. */
  close(): void {
    this.terminal.input.off("keypress", this.remember).pause();
  }

  private get common(): {
    readonly input: NodeJS.ReadStream;
    readonly output: NodeJS.WriteStream;
    readonly signal: AbortSignal;
  } {
    return { ...this.terminal, signal: this.signal };
  }

  /** The same for a list. */
  private get listed(): Prompts["common"] {
    return { ...this.common, input: withoutLetters(this.terminal.input) };
  }

  say(said: string): Promise<void> {
    log.message(this.wrapped(said), { output: this.terminal.output });
    return Promise.resolve();
  }

  private note(said: string): void {
    log.message(this.wrapped(said), { output: this.terminal.output, spacing: 0 });
  }

  async ask(question: Question, asked: Asked, earlier: Reply | undefined): Promise<Turn> {
    this.earlier = earlier;
    const about = [asked.help, asked.notes.join(" · ")].filter((part) => part !== "");
    if (about.length > 0) this.note(about.join("\n"));
    const message = this.wrapped(asked.text);
    const { input } = question;
    switch (input.kind) {
      case "yes_no":
        return this.choose(question, message, [
          { value: { slug: "true" }, label: this.words.yes },
          { value: { slug: "false" }, label: this.words.no },
        ]);
      case "choice":
        return input.options.length > LONG && question.topic !== "cycle"
          ? this.search(question, message, input.options, false)
          : this.choose(
              question,
              message,
              input.options.map((option) => this.entry(option)),
            );
      case "choices":
        return input.options.length > LONG
          ? this.search(question, message, input.options, true)
          : this.several(question, message, input.options, []);
      case "body":
        return this.choose(question, message, [
          ...BODIES.map((slug): Entry => ({ value: { slug }, label: bodyName(slug, this.language) })),
          { value: { other: true }, label: this.words.otherBody },
        ]);
      case "text":
      case "texts":
      case "number":
      case "day":
      case "examined":
        this.note(`${asked.hint} · ${this.words.manner}`);
        return this.write(question, message);
    }
  }

  private entry({ slug, label, help }: Option): Entry {
    const hint = help?.[this.language];
    return { value: { slug }, label: label[this.language], ...(hint === undefined ? {} : { hint: this.cut(hint) }) };
  }

  /** Enter alone answers nothing: no fact shall come from a key pressed once too often. `meant`: the slug that was named. */
  private async choose(question: Question, message: string, entries: readonly Entry[], meant?: string): Promise<Turn> {
    const { words } = this;
    const isYesNo = question.input.kind === "yes_no";
    const nothing: Entry = question.required
      ? { value: { nothing: true }, label: words.chooseOne }
      : { value: { turn: skipped }, label: words.skip };
    const options: readonly Entry[] = [
      // A longer list shows its beginning.
      ...(isYesNo ? [] : [nothing]),
      ...entries,
      ...(question.unknown ? [{ value: { unknown: true }, label: words.unknown }] : []),
      ...(isYesNo ? [nothing] : []),
      { value: { turn: { kind: "back" } }, label: words.back },
      { value: { turn: { kind: "done" } }, label: words.done },
    ];
    const before = options.find(({ value }) => this.earlier && isReply(value, this.earlier));
    const initial =
      before ??
      options.find(({ value }) => isNoMore(question, value) || (meant !== undefined && value.slug === meant)) ??
      nothing;
    for (;;) {
      const chosen = await select<Choice>({
        ...this.listed,
        message,
        options: options.map((option) => ({ ...option })),
        initialValue: initial.value,
        maxItems: 12,
        showInstructions: false,
      });
      if (isCancel(chosen)) return this.cancelled();
      const { turn, unknown, slug, other } = chosen;
      if (turn) return turn;
      if (unknown) return this.unknown();
      if (other) return this.write(question, words.bodyNamed);
      if (slug !== undefined) return value(isYesNo ? slug === "true" : slug);
      log.warn(words.misread({ code: "needed" }), { output: this.terminal.output });
    }
  }

  /** Everyday words first, then what they may mean. */
  private async search(question: Question, message: string, options: readonly Option[], many: boolean): Promise<Turn> {
    for (;;) {
      const said = await text({ ...this.common, message, placeholder: this.words.search, ...this.written() });
      this.earlier = undefined;
      if (isCancel(said)) return this.cancelled();
      const special = this.special(question, said);
      if (special && said.trim() !== "") return special;
      const { exact, like } = optionsLike(options, said);
      if (like.length === 0) {
        log.warn(this.words.misread({ code: "not_an_option", value: said, suggestion: "" }), {
          output: this.terminal.output,
        });
        continue;
      }
      const turn = many
        ? await this.several(question, message, like, like.length === 1 ? like : exact)
        : await this.choose(
            question,
            message,
            like.map((option) => this.entry(option)),
            onlyNamed(exact, like),
          );
      if (turn.kind !== "back") return turn;
    }
  }

  private async several(
    question: Question,
    message: string,
    options: readonly Option[],
    initial: readonly Option[],
  ): Promise<Turn> {
    const marked = initial.length > 0 ? initial.map(({ slug }) => slug) : slugsOf(this.earlier, options);
    for (;;) {
      const chosen = await multiselect<string>({
        ...this.listed,
        message: `${message} ${this.words.severalHow}`,
        options: [
          ...(question.required ? [] : [{ value: NONE, label: this.words.noneOfThem }]),
          ...options.map(({ slug, label }) => ({ value: slug, label: label[this.language] })),
        ],
        initialValues: marked.length > 0 || question.required ? [...marked] : [NONE],
        required: false,
        maxItems: 12,
        showInstructions: false,
      });
      if (isCancel(chosen)) return this.cancelled();
      const slugs = chosen.filter((slug) => slug !== NONE);
      if (slugs.length > 0) return value(slugs);
      if (!question.required) return this.nothingChosen(question);
      log.warn(this.words.nothingChosen, { output: this.terminal.output });
    }
  }

  /** Nothing was marked: an empty list, not known, or no answer. */
  private nothingChosen(question: Question): Promise<Turn> | Turn {
    if (question.topic !== "fact") return skipped;
    const { words } = this;
    return this.choose(question, words.nothingMarked, [{ value: { turn: value([]) }, label: words.emptyList }]);
  }

  private async write(question: Question, message: string): Promise<Turn> {
    const said = await text({
      ...this.common,
      message,
      ...this.written(),
      validate: (given) => {
        const written = given ?? "";
        if (written.trim() === "<" || written.trim() === ".") return undefined;
        const result = typed(question, written, this.words.whyUnknown);
        return "misread" in result ? this.words.misread(result.misread) : undefined;
      },
    });
    if (isCancel(said)) return this.cancelled();
    return existing(this.special(question, said), "a reply that was read when it was typed");
  }

  /** The earlier reply, to be sent again or changed. */
  private written(): { readonly initialValue?: string } {
    const written = this.earlier && replyText(this.earlier);
    return written === undefined ? {} : { initialValue: written };
  }

  private special(question: Question, said: string): Turn | undefined {
    if (said.trim() === "<") return { kind: "back" };
    if (said.trim() === ".") return { kind: "done" };
    const result = typed(question, said, this.words.whyUnknown);
    return "reply" in result ? { kind: "reply", reply: result.reply } : undefined;
  }

  private async unknown(): Promise<Turn> {
    const { words } = this;
    const why = await text({ ...this.common, message: words.whyUnknownAsked, placeholder: words.whyUnknown });
    if (isCancel(why)) return this.cancelled();
    const said = why.trim();
    return { kind: "reply", reply: { kind: "unknown", why: said === "" ? words.whyUnknown : said } };
  }

  /** Esc goes back; anything else that ends a prompt leaves. */
  private cancelled(): Turn {
    return this.lastKey === "escape" && !this.signal.aborted ? { kind: "back" } : { kind: "left" };
  }

  private wrapped(said: string): string {
    return said
      .split("\n")
      .flatMap((line) => wrap(line, this.width - GUIDE))
      .join("\n");
  }

  private cut(said: string): string {
    const room = Math.max(20, this.width - 40);
    return said.length > room ? `${said.slice(0, room - 1)}…` : said;
  }
}
