/** Plain JSON read and changed by path; nothing is changed in place. */
import type { Json } from "../text/canonical-json.js";
import type { JsonPath } from "../text/json-edit.js";
import type { Edit } from "./model.js";

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === "object" && !isList(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function at(json: Json | undefined, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>((value, step) => {
    if (typeof step === "number") return isList(value) ? value[step] : undefined;
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, json);
}

export function edited(json: Json | undefined, { path, value }: Edit): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = edited(at(json, [step]), { path: rest, value });
  if (typeof step !== "number") return { ...(isObject(json) ? json : {}), [step]: inner };
  const list = isList(json) ? [...json] : [];
  list[step] = inner;
  return list;
}

/** `acts[0].on` */
export function pathText(path: JsonPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}
