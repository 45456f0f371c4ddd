/** Entry of the page: unpacks the rules that stand in it and shows what can be done with them. */
import { todayInJakarta } from "../cli/today.js";
import { existing } from "../existing.js";
import { pageWords } from "../messages/page.js";
import { App, type State } from "./app.js";
import { deskOf, documentOf, recordsIn } from "./desk.js";
import { CannotUnpack, inflated } from "./inflate.js";
import { Press } from "./press.js";
import { shellOf } from "./shell.js";

/** The same doors for whoever calls them by hand. */
Object.assign(globalThis, { asnCheck: { deskOf, documentOf, inflated, recordsIn } });

function elementOf(id: string): HTMLElement {
  return existing(document.getElementById(id), id);
}

async function begin(place: HTMLElement): Promise<void> {
  const language = navigator.language.startsWith("en") ? "en" : "id";
  try {
    const desk = deskOf(await inflated(elementOf("pack").textContent));
    const state: State = {
      language,
      on: todayInJakarta(new Date()),
      tab: "interview",
      text: "",
      file: "peristiwa.json",
      chosen: 0,
      masked: true,
      supposed: {},
      interview: undefined,
      unsaved: false,
    };
    const shell = shellOf(() => app, elementOf("example-incident").textContent);
    const press = new Press(globalThis);
    const app = new App(desk, state, shell.show, () => press.released());
    place.replaceChildren(shell.root);
    addEventListener("beforeunload", (event) => {
      if (app.state.unsaved && app.state.text.trim() !== "") event.preventDefault();
    });
    await app.set({});
    document.documentElement.dataset["ready"] = "true";
  } catch (error) {
    const words = pageWords[language];
    place.textContent = error instanceof CannotUnpack ? words.cannotUnpack : words.failed(String(error));
  }
}

// Without a document only the doors are of use.
if (typeof document !== "undefined") void begin(elementOf("page"));
