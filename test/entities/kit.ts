import { type EntityName, entityNames, type JsonSchema, jsonSchema, parseEntity } from "../../src/entities/index.js";
import type { Issue } from "../../src/foundation/result.js";

/** A record to break: plain data without the types of the entity. */
export type Loose = Record<string, unknown>;

export function schema(name: EntityName): JsonSchema {
  const result = jsonSchema(name);
  if (!result.ok) throw new Error(`no schema of ${name}`);
  return result.value;
}

const examples = new Map<EntityName, Loose>();

/** A fresh copy of an entity's example, changed; a field that is changed to undefined is left out. */
export function example(name: EntityName, changes: Loose = {}): Loose {
  const known = examples.get(name) ?? (schema(name).examples as [Loose])[0];
  examples.set(name, known);
  return Object.fromEntries(
    Object.entries({ ...structuredClone(known), ...changes }).filter(([, value]) => value !== undefined),
  );
}

/** The issues of a record; none when it is valid. */
export function issues(name: EntityName, record: unknown): readonly Issue[] {
  const result = parseEntity(name, record);
  return result.ok ? [] : result.issues;
}

/** The issues of a changed example, as `path code`. */
export function faults(name: EntityName, changes: Loose): readonly string[] {
  return issues(name, example(name, changes)).map(({ code, path = [] }) => `${path.join(".")} ${code}`.trim());
}

export { entityNames };
