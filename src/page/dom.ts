/** Elements made from code. Nothing here reads markup: whatever a text holds is shown as text. */
import { plain } from "../text/plain.js";

export type Child = Node | string | undefined | false;

type Value = string | number | boolean | undefined | ((event: Event) => void);

/** Attributes by name, listeners by `on…`; `false` and undefined leave one out. */
export type Attributes = Readonly<Record<string, Value>>;

export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  put(element, attributes, children);
  return element;
}

export function svg(name: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  put(element, attributes, children);
  return element;
}

function put(element: Element, attributes: Attributes, children: readonly (Child | readonly Child[])[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  for (const child of children.flat())
    if (typeof child === "string") element.append(plain(child));
    else if (child !== undefined && child !== false) element.append(child);
}

/** Puts children in the place of what is there; focus and opened details stay where their ids are. */
export function refill(place: HTMLElement, ...children: readonly Child[]): void {
  const focused = document.activeElement;
  const id = focused !== null && place.contains(focused) ? focused.id : "";
  const opened = [...place.querySelectorAll("details[id][open]")].map((each) => each.id);
  place.replaceChildren(...children.filter((each) => each !== undefined && each !== false));
  for (const each of opened) document.getElementById(each)?.setAttribute("open", "");
  if (id !== "") document.getElementById(id)?.focus();
}
