import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByteWriter, copyCell, putHundredths, putNumber, writeCell } from "../../../src/cli/io/byte-writer.js";
import { putShortest } from "../../../src/cli/io/shortest-decimal.js";
import { parse } from "../harness.js";

const POINT = ".".charCodeAt(0);
const COMMA = ",".charCodeAt(0);

function printed(
  put: (into: Uint8Array, at: number, value: number, mark: number) => number,
  value: number,
  mark = POINT,
): string {
  const into = new Uint8Array(64);
  return new TextDecoder().decode(into.subarray(0, put(into, 0, value, mark)));
}

describe("numbers as bytes", () => {
  test("a body mass index is written as JavaScript writes it, for every quotient of ordinary measures", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 300, max: 2200 }), (grams, millimetres) => {
        const metres = millimetres / 10 / 100;
        const bmi = grams / 1000 / (metres * metres);
        expect(printed(putNumber, bmi)).toBe(String(bmi));
      }),
      { numRuns: 20_000, seed: 4 },
    );
  });

  test("any double from 8 to 128 is written shortest, or left to JavaScript", () => {
    fc.assert(
      fc.property(fc.double({ min: 8, max: 128, noNaN: true }), (value) => {
        const text = printed(putShortest, value);
        if (text !== "") expect(text).toBe(String(value));
      }),
      { numRuns: 50_000, seed: 5 },
    );
  });

  test("so are decimals of every length, and their neighbours", () => {
    const bits = new DataView(new ArrayBuffer(8));
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 127 }),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: -2, max: 2 }),
        (whole, part, decimals, steps) => {
          bits.setFloat64(0, Number(`${whole}.${String(part).padStart(decimals, "0").slice(0, decimals)}`));
          bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(steps));
          const value = bits.getFloat64(0);
          expect(printed(putNumber, value)).toBe(String(value));
        },
      ),
      { numRuns: 20_000, seed: 6 },
    );
  });

  test.each([
    [0, "0"],
    [94.9, "94.9"],
    [7, "7"],
    [127.99999999999999, "127.99999999999999"],
    [16.000000000000004, "16.000000000000004"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1234567.8, "1234567.8"],
    [1e7, "10000000"],
    [1e21, "1e+21"],
    [-3.25, "-3.25"],
    [Number.POSITIVE_INFINITY, "Inf"],
    [Number.NEGATIVE_INFINITY, "-Inf"],
  ])("%d is %s", (value, text) => {
    expect(printed(putNumber, value)).toBe(text);
    expect(printed(putNumber, value, COMMA)).toBe(text.replace(".", ","));
  });

  test("hundredths lose their zeros", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000_000, max: 200_000_000 }), (units) => {
        expect(printed(putHundredths, units / 100)).toBe(String(units / 100));
      }),
      { numRuns: 5000, seed: 8 },
    );
    expect(printed(putHundredths, -0)).toBe("0");
    expect(printed(putHundredths, 12345678.25)).toBe("12345678.25");
    expect(printed(putHundredths, Number.NEGATIVE_INFINITY)).toBe("-Inf");
  });
});

describe("cells as bytes", () => {
  test("any text is one cell again when read", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.constantFrom(",", ";", "\t"), (text, delimiter) => {
        fc.pre(!text.includes("\u0000"));
        const writer = new ByteWriter();
        writeCell(writer, text, delimiter.charCodeAt(0));
        const read = parse(`${new TextDecoder().decode(writer.take())}\n`, delimiter)[0] as string[];
        expect(read).toHaveLength(1);
        expect([text, `'${text}`]).toContain(read[0]);
      }),
      { numRuns: 1000, seed: 9 },
    );
  });

  test.each([
    ["plain", ",", false, "plain"],
    ["12,5", ",", false, '"12,5"'],
    ['"12,5"', ",", false, '"12,5"'],
    ["=A1", ",", true, "'=A1"],
    ['"=A1"', ",", true, '"\'=A1"'],
    ['=A1,"x"', ",", true, '"\'=A1,""x"""'],
  ])("%s copied between %s is %s", (cell, delimiter, formula, copied) => {
    const writer = new ByteWriter();
    const bytes = new TextEncoder().encode(cell);
    copyCell(writer, bytes, 0, bytes.length, delimiter.charCodeAt(0), formula);
    expect(new TextDecoder().decode(writer.take())).toBe(copied);
  });

  test("the buffer grows with what is written", () => {
    const writer = new ByteWriter();
    const long = "é".repeat(200_000);
    writer.text(long);
    writer.byte(10);
    expect(new TextDecoder().decode(writer.take())).toBe(`${long}\n`);
  });
});
