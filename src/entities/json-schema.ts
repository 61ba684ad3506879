import * as z from "zod";
import { failure, type Result, success } from "../foundation/result.js";
import { isEntityName, schemaOf } from "./catalogue.js";
import { unknownName } from "./unknown-name.js";

/** A JSON Schema of the dialect 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema 2020-12 of an entity: what `parseEntity` takes, with titles in Indonesian, descriptions in both
 * languages ("Indonesian / English") and an invented example.
 *
 * JSON Schema compares no fields with each other: the rules over several fields are named in `$comment` and checked by
 * `parseEntity` only. A date is `format: date`, which validators check when they are told to assert formats.
 *
 * @param name - the entity's name, one of `entityNames`
 * @returns the schema, a new object each time; the issue `entity.unknown` or `entity.unknown-near` for another name
 * @example
 * ```ts
 * import { jsonSchema } from "tatasehat/entities";
 * const schema = jsonSchema("LocalGuarantee");
 * schema.ok && schema.value.required; //=> ["scheme", "from"]
 * schema.ok && schema.value.examples; //=> [{ scheme: "jamkesda", from: "2022-01-01", to: "2022-12-31" }]
 * ```
 */
export function jsonSchema(name: string): Result<JsonSchema> {
  if (!isEntityName(name)) return failure(unknownName(name));
  const { $schema, ...rest } = z.toJSONSchema(schemaOf(name), { io: "input", target: "draft-2020-12" });
  // A copy: the examples are those of the schema itself, and what callers change must stay theirs.
  return success(structuredCopy({ $schema, $id: schemaId(name), ...rest }));
}

/** `urn:tatasehat:entity:growth-measurement` */
const schemaId = (name: string): string => `urn:tatasehat:entity:${kebabCase(name)}`;

/** `GrowthMeasurement` as a file is named: `growth-measurement`. */
const kebabCase = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

const structuredCopy = (schema: JsonSchema): JsonSchema => JSON.parse(JSON.stringify(schema)) as JsonSchema;
