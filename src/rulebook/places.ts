import type { Place } from "../problem.js";
import { placeOfPath, type YamlFile, type YamlPath } from "./yaml/document.js";

/** Remembers where each part of a loaded pack came from, without putting positions into the data. */
export class Places {
  readonly #origins = new WeakMap<object, { readonly yaml: YamlFile; readonly path: YamlPath }>();

  add(entity: object, yaml: YamlFile, path: YamlPath): void {
    this.#origins.set(entity, { yaml, path });
  }

  /** Place of `path` below an entity (provision, definition, fact, test, …), or of its key. */
  of(entity: object, path: YamlPath = [], target: "key" | "value" = "value"): Place | undefined {
    const origin = this.#origins.get(entity);
    return origin === undefined ? undefined : placeOfPath(origin.yaml, [...origin.path, ...path], target);
  }
}
