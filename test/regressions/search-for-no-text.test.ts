import { expect, test } from "vitest";
import { searchRegions } from "../../src/region/index.js";
import { searchVillages } from "../../src/region/villages.js";

// A cell of JSON that is null or a number was thrown at the caller.
test("what is no text names no region", () => {
  for (const nothing of [null, undefined, 74.1, 3672, {}, []]) {
    expect(searchRegions(nothing as never)).toEqual([]);
    expect(searchVillages(nothing as never)).toEqual([]);
  }
});
