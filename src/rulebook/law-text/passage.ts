import { parseCitations } from "../../citation/parse.js";
import { sha256 } from "../../text/sha256.js";
import type { Articles } from "./articles.js";

/** Headers that scans carry into the text, and notes of the transcriber. */
const NOISE = [/PRESIDEN\s+REPUBLIK\s+INDONESIA/g, /-\s*\d+\s*-/g, /www\.\S+/g, /\[[^\]]*\]/g];

/** Letters and digits only, in lower case: what is left when printing, scanning and layout are taken away. */
export function normalised(text: string): string {
  const words = NOISE.reduce((rest, noise) => rest.replace(noise, " "), text.normalize("NFKC"));
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Articles that a basis names, as keys of a text; an amending law names them in brackets behind its own item. */
export function articlesNamed(at: string): string[] {
  if (/^penjelasan\b/i.test(at)) return [];
  const inner = /^Pasal [IVX]+ angka \d+[^(]*\((.*)\)$/.exec(at)?.[1];
  const romans = [...at.matchAll(/\bPasal ([IVX]+)\b/g)].map(([, article = ""]) => article);
  if (inner === undefined && romans.length > 0) return [...new Set(romans)];
  const places = parseCitations(inner ?? at).flatMap(({ place, instrument }) =>
    place === undefined || instrument !== undefined ? [] : [place.article],
  );
  return [...new Set(places)];
}

/** Hash of the whole articles that a basis names, in their order; undefined where one is not in the text. */
export function passageHash(articles: Articles, at: string): string | undefined {
  const named = articlesNamed(at);
  const texts = named.flatMap((article) => articles.get(article) ?? []);
  if (named.length === 0 || texts.length < named.length || texts.includes("")) return undefined;
  return sha256(texts.map(normalised).join("\n"));
}
