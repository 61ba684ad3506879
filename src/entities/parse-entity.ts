import * as z from "zod";
import { failure, type Result, success } from "../foundation/result.js";
import { type Entities, type EntityName, isEntityName, schemaOf } from "./catalogue.js";
import { issuesOf } from "./issues.js";
import { unknownName } from "./unknown-name.js";

/** What {@link parseEntity} gives for a name: the entity, or any of them when the name is known only when it runs. */
export type EntityOf<Name extends string> = Name extends EntityName ? Entities[Name] : Entities[EntityName];

/**
 * Reads one record of a named kind: every field that it must have, each well formed, none that it does not have, and the
 * fields in agreement with each other.
 *
 * Fields are compared with each other once each is right by itself. A field that the entity does not have is an issue,
 * for a misspelt one would otherwise be lost without a word. Issues repeat no value and no name of an unknown field:
 * either may be an identity number. What is checked is the form; whether an area exists or a NIK is real is asked of
 * `tatasehat/region` and `tatasehat/identity`.
 *
 * @param name - the entity's name, one of `entityNames`
 * @param value - the record, as JSON would give it
 * @returns a new record of that kind; issues `entity.…` with the path of each field, in words by `entityMessages`; the
 *   issue `entity.unknown` or `entity.unknown-near` for a name that no entity has
 * @example
 * ```ts
 * import { describe } from "tatasehat";
 * import { entityMessages, parseEntity } from "tatasehat/entities";
 * const visit = { sex: "female", bornOn: "2024-07-16", measuredOn: "2024-07-15", weightKg: 7.3 };
 * const read = parseEntity("GrowthMeasurement", visit);
 * read; //=> {
 * //   ok: false,
 * //   issues: [{ code: "entity.before-other", path: ["measuredOn"], facts: { other: "bornOn" } }],
 * // }
 * !read.ok && read.issues.map((issue) => describe(issue, "en", entityMessages)); //=> ["must not be before bornOn"]
 * parseEntity("GrowthMeasurement", { ...visit, bornOn: "2024-01-15" }).ok; //=> true
 * ```
 */
export function parseEntity<Name extends string>(name: Name, value: unknown): Result<EntityOf<Name>> {
  if (!isEntityName(name)) return failure(unknownName(name));
  const schema = schemaOf(name);
  const read = schema.safeParse(value, { reportInput: true });
  // The catalogue binds every name to the schema of its type.
  if (read.success) return success(read.data as EntityOf<Name>);
  return failure(...read.error.issues.flatMap((issue) => issuesOf(issue, (path) => fieldsAt(schema, path))));
}

/** The fields that a schema knows in the object at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here: unknown = bare(schema);
  for (const part of path) {
    if (here instanceof z.ZodObject) here = bare(here.shape[String(part)]);
    else if (here instanceof z.ZodArray) here = bare(here.element);
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** A schema without the shells that make it optional or nullable. */
function bare(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodExactOptional) {
    inner = inner.unwrap();
  }
  return inner;
}
