import { Document, isMap, isScalar, isSeq, visit, YAMLMap } from "yaml";
import { existing } from "../../existing.js";
import type { IsoDay, Provision } from "../model.js";
import { parseYaml } from "../yaml/document.js";

/** What stands where somebody has to write; a lint does not let it pass. */
const UNWRITTEN = "???";

/** A new provision as YAML, begun from another one: its parts stay, what must be read anew is taken out. */
export function provisionFrom(old: Provision, text: string, id: string, today: IsoDay): string {
  const { document } = parseYaml(old.file, text);
  const list = document.get("provisions");
  const nodes: readonly unknown[] = isSeq(list) ? list.items : [document.contents];
  const found = existing(
    nodes.find((node): node is YAMLMap => isMap(node) && node.get("id") === old.id),
    `${old.id} in ${old.file}`,
  );
  const fresh = new Document({});
  const map = new YAMLMap(document.schema);
  map.items = found.items.map((pair) => pair.clone(document.schema));
  fresh.contents = map;
  map.set("id", id);
  map.delete("aliases");
  set(fresh, map, "succeeds", [{ id: old.id, correspondence: "differs" }]);
  set(fresh, map, "review", { encoded_on: today, checked_against: "sheet", by: [] });
  unwrite(fresh);
  const body = fresh.toString({ lineWidth: 0 }).replace(/^#.*yaml-language-server.*\n/gm, "");
  return `# yaml-language-server: $schema=../../../dist/schema/provision.schema.json\n${body}`;
}

/** No norm, no lock and no certainty is taken over from another provision. */
function unwrite(document: Document): void {
  visit(document, {
    Map(_key, node) {
      node.delete("passage_sha256");
      if (!node.has("in_force") || !node.has("basis")) return;
      set(document, node, "norm", { id: UNWRITTEN, en: UNWRITTEN });
      node.set("certainty", "unconfirmed");
    },
  });
}

/** A value on one line; what YAML would read as something else than text stands in quotes. */
function set(document: Document, map: YAMLMap, key: string, value: unknown): void {
  const node = document.createNode(value, { flow: true });
  visit(node, {
    Scalar(_key, scalar) {
      if (isScalar(scalar) && /^(?:\?|\d{4}-)/.test(String(scalar.value))) scalar.type = "QUOTE_DOUBLE";
    },
  });
  map.set(key, node);
}
