import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { expect } from "vitest";

/** A page as a tree: ours are well-formed enough for a parser of XML once the void elements are closed. */
export function tree(page: string): Document {
  const closed = page
    .replace("<!doctype html>", "")
    .replace(/<(meta|input|br)\b([^>]*)>/g, "<$1$2/>")
    .replace(/ hidden>/g, ' hidden="">')
    .replace(/<(script|style)>[\s\S]*?<\/\1>/g, "<$1></$1>");
  const wrong: string[] = [];
  const parsed = new DOMParser({
    onError: (level, message) => void (level === "warning" ? [] : wrong).push(message),
  }).parseFromString(closed, "text/xml");
  expect(wrong).toEqual([]);
  return parsed;
}

export const elements = (document: Document, tag: string): readonly Element[] =>
  Array.from(document.getElementsByTagName(tag));

export const texts = (document: Document, tag: string): readonly string[] =>
  elements(document, tag).map((element) => element.textContent ?? "");
