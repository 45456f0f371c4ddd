/** Milliseconds; whoever holds a key or drags does not stop the page. */
const LONGEST = 400;

/**
 * Between press and release the page keeps still. A button that is exchanged meanwhile (a field that is left tells its change
 * at that very moment) would never hear of the click.
 */
export class Press {
  #held: { readonly released: Promise<void>; readonly release: () => void } | undefined;

  constructor(target: EventTarget) {
    const hold = (): void => {
      this.#hold();
    };
    const release = (): void => {
      this.#held?.release();
    };
    // Where a click comes of it, it comes right after the release.
    const soon = (): void => void setTimeout(release);
    target.addEventListener("pointerdown", hold);
    for (const end of ["pointerup", "pointercancel", "keyup"]) target.addEventListener(end, soon);
    // One that a script makes is none that somebody presses.
    const clicked = ({ isTrusted }: Event): void => {
      if (isTrusted) release();
    };
    target.addEventListener("click", clicked, { capture: true });
    // Other keys press a button when they go down.
    target.addEventListener("keydown", (event) => {
      if (event instanceof KeyboardEvent && event.key === " ") hold();
    });
  }

  /** At once where nothing is pressed. */
  async released(): Promise<void> {
    while (this.#held !== undefined) await this.#held.released;
  }

  #hold(): void {
    if (this.#held !== undefined) return;
    let resolve = (): void => undefined;
    const released = new Promise<void>((done) => {
      resolve = done;
    });
    const release = (): void => {
      clearTimeout(late);
      this.#held = undefined;
      resolve();
    };
    const late = setTimeout(release, LONGEST);
    this.#held = { released, release };
  }
}
