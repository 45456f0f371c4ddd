import { join } from "node:path";
import ts from "typescript";

/**
 * The JSON Schema (draft-07) of an exported interface, derived from its declaration, so that the published
 * schema of the answer cannot differ from the type that the program is checked against.
 */
export function schemaOfType(file, name, title, root) {
  const configFile = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([join(root, file)], options);
  const writer = new SchemaWriter(program.getTypeChecker());
  const source = program.getSourceFile(join(root, file));
  const symbol = writer.checker
    .getExportsOfModule(writer.checker.getSymbolAtLocation(source))
    .find((each) => each.name === name);
  if (symbol === undefined) throw new Error(`${file} exports no ${name}`);
  const schema = writer.schemaOf(writer.checker.getDeclaredTypeOfSymbol(symbol));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title,
    allOf: [schema],
    definitions: Object.fromEntries([...writer.definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

class SchemaWriter {
  definitions = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  schemaOf(type) {
    if (type.flags & ts.TypeFlags.Unknown) return {};
    // Any JSON value: defined by itself, and therefore anything.
    if (type.aliasSymbol?.name === "Json") return {};
    if (type.flags & ts.TypeFlags.Null) return { type: "null" };
    if (type.flags & ts.TypeFlags.StringLike)
      return type.isStringLiteral() ? { const: type.value } : { type: "string" };
    if (type.flags & ts.TypeFlags.NumberLike)
      return type.isNumberLiteral() ? { const: type.value } : { type: "number" };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: type.intrinsicName === "true" };
    if (type.flags & ts.TypeFlags.Boolean) return { type: "boolean" };
    if (type.isUnion()) return this.unionOf(type.types);
    if (this.checker.isArrayType(type))
      return { type: "array", items: this.schemaOf(this.checker.getTypeArguments(type)[0]) };
    const { symbol } = type;
    const named = symbol !== undefined && symbol.flags & ts.SymbolFlags.Interface ? symbol.name : undefined;
    if (named === undefined) return this.objectOf(type);
    if (!this.definitions.has(named)) {
      this.definitions.set(named, {});
      this.definitions.set(named, this.objectOf(type));
    }
    return { $ref: `#/definitions/${named}` };
  }

  unionOf(types) {
    const parts = types.filter((each) => !(each.flags & ts.TypeFlags.Undefined));
    const values = parts.filter((each) => each.isStringLiteral()).map((each) => each.value);
    const others = parts.filter((each) => !each.isStringLiteral());
    const booleans = others.filter((each) => each.flags & ts.TypeFlags.BooleanLiteral);
    const rest = booleans.length === 2 ? others.filter((each) => !booleans.includes(each)) : others;
    const schemas = [
      ...(values.length > 0 ? [{ type: "string", enum: values }] : []),
      ...(booleans.length === 2 ? [{ type: "boolean" }] : []),
      ...rest.map((each) => this.schemaOf(each)),
    ];
    if (schemas.length === 1) return schemas[0];
    const plain = schemas.every((each) => Object.keys(each).length === 1 && "type" in each);
    return plain ? { type: schemas.map((each) => each.type) } : { anyOf: schemas };
  }

  objectOf(type) {
    const properties = {};
    const required = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      const description = ts.displayPartsToString(property.getDocumentationComment(this.checker));
      const schema = this.schemaOf(this.checker.getTypeOfSymbol(property));
      properties[property.name] = description === "" ? schema : withDescription(schema, description);
      if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    }
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    return {
      type: "object",
      ...(required.length > 0 || Object.keys(properties).length > 0 ? { properties, required } : {}),
      ...(index === undefined ? {} : { additionalProperties: this.schemaOf(index.type) }),
    };
  }
}

function withDescription(schema, description) {
  return "$ref" in schema ? { description, allOf: [schema] } : { description, ...schema };
}
