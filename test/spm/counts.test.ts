import { describe, expect, test } from "vitest";
import { readCount } from "../../src/spm/counts.js";
import { fc, property } from "../property.js";

const read = (text: string, thousands?: "." | ",") => {
  const result = readCount(text, { thousands });
  return result.ok ? result.value : result.issues[0]?.code;
};

test.each([
  ["10312", 10312],
  [" 0 ", 0],
  ["007", 7],
  ["+12", 12],
  ["-0", 0],
  ["10.312.000", 10312000],
  ["1,234,567", 1234567],
  ["10 312", 10312],
  ["10\u00a0312", 10312],
  ["10\u202f312\u202f000", 10312000],
  ["12.0", 12],
  ["12,00", 12],
  ["1,234.00", 1234],
  ["1.234,0", 1234],
  ["1.234.567,00", 1234567],
  ["1234.000", 1234],
  ["0.000", 0],
])("%j is one number only: %d", (text, count) => {
  expect(read(text)).toBe(count);
});

test.each([
  ["10.312", { grouped: 10312, decimal: "10.312" }],
  ["10,312", { grouped: 10312, decimal: "10.312" }],
  ["10.000", { grouped: 10000, decimal: "10.000" }],
  ["1.234", { grouped: 1234, decimal: "1.234" }],
])("%j is asked about with both readings", (text, facts) => {
  expect(readCount(text)).toEqual({ ok: false, issues: [{ code: "spm.ambiguous-number", facts }] });
});

test.each([
  ["10.312", ".", 10312],
  ["10,312", ",", 10312],
  ["10.312", ",", "spm.count-fractional"],
  ["10,312", ".", "spm.count-fractional"],
  ["10.000", ",", 10],
  ["10 312", ".", 10312],
  ["10.312,50", ".", "spm.count-fractional"],
  ["10.312,50", ",", "spm.count-malformed"],
  ["12.5", ".", "spm.count-malformed"],
  ["1,234,567", ".", "spm.count-malformed"],
  ["1.234.567", ".", 1234567],
] as const)("%j with thousands marked %j is %j", (text, thousands, expected) => {
  expect(read(text, thousands)).toBe(expected);
});

test.each([
  ["12,5", "spm.count-fractional"],
  ["12.5", "spm.count-fractional"],
  ["0.123", "spm.count-fractional"],
  ["10.312,5", "spm.count-fractional"],
  ["10 312,5", "spm.count-fractional"],
  ["1234.567", "spm.count-fractional"],
  ["0.5", "spm.count-fractional"],
  ["-5", "law.count-negative"],
  ["−1.234.567", "law.count-negative"],
  ["-5,5", "spm.count-fractional"],
  ["", "law.count-missing"],
  ["  ", "law.count-missing"],
  ["-", "law.count-missing"],
  ["–", "law.count-missing"],
  ["banyak", "spm.count-malformed"],
  ["12 orang", "spm.count-malformed"],
  ["1.23.456", "spm.count-malformed"],
  ["1.234,567.890", "spm.count-malformed"],
  ["0.123.456", "spm.count-malformed"],
  ["1e3", "spm.count-malformed"],
  [".5", "spm.count-malformed"],
  ["12.", "spm.count-malformed"],
  ["--5", "spm.count-malformed"],
  ["12345678901234567", "spm.count-too-large"],
])("%j is refused as %s", (text, code) => {
  expect(read(text)).toBe(code);
});

test("a negative count is told, whatever its marks", () => {
  expect(readCount("-1.234.567")).toEqual({
    ok: false,
    issues: [{ code: "law.count-negative", facts: { value: -1234567 } }],
  });
});

const marked = (count: number, mark: string): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, mark);

describe("what is printed is read back", () => {
  property.prop([fc.integer({ min: 0, max: 9_000_000_000_000_000 })])("plainly, and with spaces", (count) => {
    expect(read(String(count))).toBe(count);
    expect(read(marked(count, " "))).toBe(count);
  });

  property.prop([fc.integer({ min: 0, max: 9_000_000_000_000_000 }), fc.constantFrom<"." | ",">(".", ",")])(
    "with the mark that was named",
    (count, mark) => {
      expect(read(marked(count, mark), mark)).toBe(count);
    },
  );

  property.prop([fc.integer({ min: 1_000_000, max: 9_000_000_000_000_000 }), fc.constantFrom<"." | ",">(".", ",")])(
    "from a million on without naming the mark",
    (count, mark) => {
      expect(read(marked(count, mark))).toBe(count);
    },
  );
});

property.prop([fc.string()])("no text makes it throw", (text) => {
  const result = readCount(text);
  if (result.ok) expect(Number.isSafeInteger(result.value)).toBe(true);
});
