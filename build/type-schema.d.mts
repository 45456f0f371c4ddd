/** The JSON Schema (draft-07) of an exported type. */
export function schemaOfType(file: string, name: string, title: string, root: string): object;
