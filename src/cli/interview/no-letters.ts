/** Keys as they come to a list in which letters mean nothing to anybody who answers. */

type Keypress = (character: unknown, key: unknown) => void;

/**
 * A terminal that keeps letters to itself. To the prompts a letter in a list is a command (`a` marks everything), to
 * whoever types a word into the list it is none.
 */
export function withoutLetters(input: NodeJS.ReadStream): NodeJS.ReadStream {
  const heard = new Map<Keypress, Keypress>();
  const hearing = (listener: Keypress): Keypress => {
    const existing = heard.get(listener);
    const wrapped: Keypress = (character, key) => {
      if (typeof character === "string" && /^\p{L}$/u.test(character) && !isControl(key)) return;
      listener(character, key);
    };
    if (!existing) heard.set(listener, wrapped);
    return existing ?? wrapped;
  };
  return new Proxy(input, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...given: readonly unknown[]): unknown => {
        const [event, listener, ...rest] = given;
        // What listens to keys takes what keys give.
        const own = event === "keypress" && typeof listener === "function";
        const result: unknown = Reflect.apply(
          member,
          target,
          own ? [event, hearing(listener as Keypress), ...rest] : given,
        );
        return result;
      };
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}

function isControl(key: unknown): boolean {
  return (
    typeof key === "object" &&
    key !== null &&
    (("ctrl" in key && key.ctrl === true) || ("meta" in key && key.meta === true))
  );
}
