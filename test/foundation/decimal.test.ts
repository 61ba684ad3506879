import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { addDecimal, divideText, multiplyMoney, productText, rupiah } from "../../src/foundation/decimal.js";

describe("money", () => {
  it.each([
    ["1250.5", 1251],
    [1250.4999, 1250],
    ["-1250.5", -1251],
    ["-0.4", 0],
    [0, 0],
  ])("%s is Rp %i", (amount, whole) => {
    expect(rupiah(amount)).toBe(whole);
  });

  it("multiplies exactly and rounds once", () => {
    // PBI contribution: 37,150 people at Rp 42,000 a month.
    expect(multiplyMoney(37_150, 42_000)).toBe(1_560_300_000);
    // The highest contribution to JKN is 5 % of Rp 12,000,000.
    expect(multiplyMoney("0.05", 12_000_000)).toBe(600_000);
    // As doubles, 1.005 × 100 is a little less than 100.5.
    expect(multiplyMoney(1.005, 100)).toBe(101);
  });

  it.each(["", "abc", "1.250.000", "1,5", "0x10", " 1", "1e3", Number.NaN, Number.POSITIVE_INFINITY])(
    "%j is not an amount",
    (amount) => {
      expect(rupiah(amount)).toBeNaN();
      expect(multiplyMoney(2, amount)).toBeNaN();
    },
  );
});

describe("decimals as text", () => {
  it("adds what doubles cannot", () => {
    expect(addDecimal(0.1, 0.2)).toBe("0.3");
    expect(addDecimal("12345678901234567890", "0.01")).toBe("12345678901234567890.01");
    expect(addDecimal()).toBe("0");
    expect(addDecimal(1, "x")).toBe("");
  });

  it("estimates the pregnant and the deliveries of a village as a published exercise does", () => {
    // Sumbawa: 1.10 × 20.1 per 1,000 × 2,815 people = 62.239... pregnant; 1.05 × ... = 59 deliveries.
    expect(productText(["1.10", "0.0201", 2815], 5)).toBe("62.23965");
    expect(productText(["1.10", "0.0201", 2815], 0)).toBe("62");
    expect(productText([1.05, 20.1, 0.001, 2815], 0)).toBe("59");
    expect(productText([], 0)).toBe("1");
    expect(productText([1, "?"], 0)).toBe("");
  });

  it("divides and rounds half up", () => {
    expect(divideText("20.1", "2.815", 2)).toBe("7.14");
    expect(divideText(1, 8, 2)).toBe("0.13");
    expect(divideText(-1, 8, 2)).toBe("-0.13");
    expect(divideText(-1, 1000, 2)).toBe("0.00");
    expect(divideText(1, 0, 2)).toBe("");
    expect(divideText(0, 0, 2)).toBe("");
    expect(divideText("x", 2, 2)).toBe("");
  });

  it("does not heed what others do to the shared constructor", () => {
    const { precision, rounding } = Decimal;
    try {
      Decimal.set({ precision: 2, rounding: Decimal.ROUND_DOWN });
      expect(multiplyMoney(1.005, 100)).toBe(101);
      expect(divideText(2, 3, 6)).toBe("0.666667");
    } finally {
      Decimal.set({ precision, rounding });
    }
  });
});
