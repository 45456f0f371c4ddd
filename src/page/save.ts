/** A file handed to whoever uses the page; nothing else ever leaves it. */
import { el } from "./dom.js";

export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = el("a", { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
}

/** `kasus.json` → `kasus`; an id where the file has no name of its own. */
export function baseName(file: string): string {
  const name = file.replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return name === "" ? "peristiwa" : name;
}
