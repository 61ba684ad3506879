import { expect, test } from "vitest";
import { allocate } from "../../src/csr/index.js";

// A form that is none, which may be whatever stood in the cell, was repeated in the facts of an issue.
test("an unknown form is refused without being repeated", () => {
  const pledge = { id: "p", donor: "d", form: "3672041203809901", validFrom: "2024-01-01", status: "agreed" };
  const goods = { item: "kit", quantity: 1, unit: "set" };
  const result = allocate([], [{ ...pledge, goods } as never], { strategy: "priority", asOf: "2024-06-30" });
  expect(result.ok || result.issues.map(({ code }) => code)).toEqual(["csr.not-a-choice"]);
  expect(JSON.stringify(result)).not.toContain("3672041203809901");
});
