import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { entityNames, example, type Loose, schema } from "./kit.js";

const folder = new URL("../../schemas/", import.meta.url);
const fileOf = (name: string): string =>
  `${name.replace(/[A-Z]/g, (letter, place) => (place === 0 ? "" : "-") + letter.toLowerCase())}.json`;

/** A validator of its own reading: dates by the engine's calendar. */
function validatorOf(name: (typeof entityNames)[number]) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  ajv.addFormat("date", (text: string) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  });
  return ajv.compile(schema(name));
}

describe.each(entityNames)("%s", (name) => {
  test("its schema is one of the dialect 2020-12 and takes the example", () => {
    const { $schema, $id, additionalProperties } = schema(name);
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect($id).toBe(`urn:tatasehat:entity:${fileOf(name).replace(".json", "")}`);
    expect(additionalProperties).toBe(false);
    const validate = validatorOf(name);
    expect(validate(example(name)), JSON.stringify(validate.errors)).toBe(true);
  });

  test("its schema refuses what is broken", () => {
    const validate = validatorOf(name);
    const { required, properties } = schema(name) as { required: string[]; properties: Record<string, Loose> };
    for (const field of required) expect(validate(example(name, { [field]: undefined })), field).toBe(false);
    expect(validate({ ...example(name), payer: "bpjs" })).toBe(false);
    for (const [field, { format }] of Object.entries(properties)) {
      // No field takes an object with a field that it does not know.
      expect(validate(example(name, { [field]: { other: 1 } })), field).toBe(false);
      if (format !== "date") continue;
      for (const text of ["2023-02-29", "29/02/2024", ""])
        expect(validate(example(name, { [field]: text }))).toBe(false);
    }
  });

  test("every field has its title and a description in both languages", () => {
    const bare: string[] = [];
    walk(schema(name), "", (field, at) => {
      const [id, en] = String(field.description ?? "").split(" / ");
      if (!field.title || !id || !en) bare.push(at);
    });
    expect(bare).toEqual([]);
  });

  test("its published file is what the function gives", () => {
    expect(JSON.parse(readFileSync(new URL(fileOf(name), folder), "utf8"))).toEqual(schema(name));
  });
});

test("no file is published beside those", () => {
  expect(readdirSync(folder).sort()).toEqual(entityNames.map(fileOf).sort());
});

test("a schema that was handed out is the caller's own", () => {
  (example("Household").members as Loose[]).length = 0;
  (schema("Household").examples as Loose[])[0] = {};
  expect(example("Household").members).toHaveLength(2);
});

/** Visits an object schema and every field below it. */
function walk(node: Loose, at: string, visit: (field: Loose, at: string) => void): void {
  visit(node, at);
  const inner = [node, ...((node.anyOf as Loose[] | undefined) ?? [])];
  for (const each of inner) {
    for (const [name, field] of Object.entries((each.properties as Record<string, Loose> | undefined) ?? {})) {
      walk(field, `${at}.${name}`, visit);
    }
    const { items } = each as { items?: Loose };
    if (items?.properties === undefined) continue;
    for (const [name, field] of Object.entries(items.properties as Record<string, Loose>)) {
      walk(field, `${at}[].${name}`, visit);
    }
  }
}
