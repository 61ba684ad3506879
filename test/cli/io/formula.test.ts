import fc from "fast-check";
import { expect, test } from "vitest";
import { isFormula, isFormulaText } from "../../../src/cli/io/formula.js";

test("a cell is a formula exactly when its text is, quoted or not", () => {
  const text = fc.string({ unit: fc.constantFrom(..."=+-@ 0123456789.,eEx"), maxLength: 8 });
  fc.assert(
    fc.property(text, (value) => {
      for (const cell of [value, `"${value}"`]) {
        const bytes = new TextEncoder().encode(cell);
        expect([cell, isFormula(bytes, 0, bytes.length)]).toEqual([cell, isFormulaText(value)]);
      }
    }),
    { numRuns: 20_000, seed: 12 },
  );
});
