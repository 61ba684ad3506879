import { describe, expect, test } from "vitest";
import { parseEntity } from "../../src/entities/index.js";
import { entityNames, example, issues, schema } from "./kit.js";

test("there are the thirty entities that were asked for", () => {
  expect(entityNames).toHaveLength(30);
  expect(new Set(entityNames).size).toBe(30);
});

describe.each(entityNames)("%s", (name) => {
  test("takes its example as it is", () => {
    const record = example(name);
    expect(parseEntity(name, record)).toEqual({ ok: true, value: record, notices: [] });
  });

  test("asks for each required field by its path", () => {
    const { required } = schema(name) as { required: string[] };
    expect(required.length).toBeGreaterThan(0);
    for (const field of required) {
      expect(issues(name, example(name, { [field]: undefined }))).toContainEqual({
        code: "entity.required",
        path: [field],
      });
    }
  });

  test("refuses a field that it does not have, without naming it", () => {
    const found = issues(name, { ...example(name), "9999994107900001": 1 });
    expect(found.map(({ code }) => code)).toEqual(["entity.field-unknown"]);
    expect(JSON.stringify(found)).not.toContain("9999994107900001");
  });

  test.each([undefined, null, 3, "x", []])("is no %j", (value) => {
    expect(issues(name, value)).toHaveLength(1);
  });

  test("invents its persons: every sixteen digits are of area 99.99.99", () => {
    expect(JSON.stringify(example(name)).replace(/"999999\d{10}"/g, "")).not.toMatch(/\d{16}/);
  });
});
