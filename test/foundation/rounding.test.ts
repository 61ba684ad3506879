import { describe, expect, it } from "vitest";
import { formatDecimal, punctuateDecimal, ratioText, roundHalfUp } from "../../src/foundation/rounding.js";
import { fc, property } from "../property.js";

const decimals = fc.integer({ min: 0, max: 15 });
const count = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
);
const divisor = count.filter((value) => value !== 0);

/** Half up by long division in big integers: the ratio in units of the last decimal, doubled, plus one, halved. */
function oracle(numerator: number, denominator: number, multiplier: number, places: number): string {
  const top = BigInt(numerator) * BigInt(multiplier) * 10n ** BigInt(places);
  const bottom = BigInt(denominator);
  const isNegative = top < 0n !== bottom < 0n;
  const [t, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  return pointed((2n * t + b) / (2n * b), places, isNegative);
}

function pointed(units: bigint, places: number, isNegative: boolean): string {
  const text = units.toString().padStart(places + 1, "0");
  const cut = text.length - places;
  return `${isNegative && units > 0n ? "-" : ""}${text.slice(0, cut)}${places > 0 ? `.${text.slice(cut)}` : ""}`;
}

describe("ratioText on published figures", () => {
  it.each([
    // SPM, Kabupaten Lumajang 2022, first period: Puskesmas Tempursari, Pasirian, and the regency.
    [77, 440, 2, "17.50"],
    [80, 420, 2, "19.05"],
    [138, 691, 2, "19.97"],
    [3092, 14540, 2, "21.27"],
    [3346, 13879, 2, "24.11"],
    // Profil Kesehatan Jawa Tengah 2021, table 68.
    [28093, 280868, 1, "10.0"],
    [306917, 640959, 1, "47.9"],
    // K1, Kota Pasuruan 2015; a denominator that was projected too low.
    [3582, 3700, 2, "96.81"],
    [150, 59, 1, "254.2"],
    // JKN members of Kota Cilegon, December 2021 and June 2023, as the press printed them.
    [389_637, 445_961, 2, "87.37"],
    [452_220, 455_721, 2, "99.23"],
  ])("%i of %i at %i decimals is %s", (numerator, denominator, places, text) => {
    expect(ratioText(numerator, denominator, { decimals: places })).toBe(text);
  });
});

describe("ratioText", () => {
  it("rounds an exact half up, away from zero", () => {
    expect(ratioText(1, 8)).toBe("12.50");
    expect(ratioText(1, 8, { decimals: 0 })).toBe("13");
    expect(ratioText(-1, 8, { decimals: 0 })).toBe("-13");
    expect(ratioText(1, -8, { decimals: 0 })).toBe("-13");
    expect(ratioText(-1, -8, { decimals: 0 })).toBe("13");
    // 1.005 %, which a double would take for 1.00.
    expect(ratioText(201, 20_000)).toBe("1.01");
  });

  it("prints zeros, and never a negative nothing", () => {
    expect(ratioText(0, 7)).toBe("0.00");
    expect(ratioText(-0, 7)).toBe("0.00");
    expect(ratioText(-1, 1_000_000)).toBe("0.00");
    expect(ratioText(1, 2000)).toBe("0.05");
    expect(ratioText(7, 7)).toBe("100.00");
    expect(ratioText(10_003, 10_000, { decimals: 4 })).toBe("100.0300");
    expect(ratioText(-1, Number.MAX_SAFE_INTEGER, { decimals: 1 })).toBe("0.0");
  });

  it("prints per 100,000 as mortality needs it", () => {
    expect(ratioText(3, 4211, { multiplier: 100_000, decimals: 0 })).toBe("71");
  });

  it("prints nothing where there is nothing exact to print", () => {
    expect(ratioText(1, 0)).toBe("");
    expect(ratioText(0, 0)).toBe("");
    expect(ratioText(Number.NaN, 3)).toBe("");
    expect(ratioText(1.5, 3)).toBe("");
    expect(ratioText(1, Number.POSITIVE_INFINITY)).toBe("");
    expect(ratioText(2 ** 53, 3)).toBe("");
  });

  it.each([{ decimals: -1 }, { decimals: 16 }, { decimals: 1.5 }, { multiplier: 0 }, { multiplier: 1.5 }])(
    "refuses %j",
    (options) => {
      expect(() => ratioText(1, 2, options)).toThrow(RangeError);
    },
  );

  property.prop([count, divisor, fc.constantFrom(1, 100, 1000, 100_000, 123_456_789), decimals])(
    "agrees with big integers on any counts",
    (numerator, denominator, multiplier, places) => {
      const text = ratioText(numerator, denominator, { multiplier, decimals: places });
      expect(text).toBe(oracle(numerator, denominator, multiplier, places));
    },
  );

  property.prop([fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: 1, max: 9 }), fc.boolean()])(
    "agrees with big integers about halves and their neighbours",
    (units, denominator, isBelow) => {
      // numerator / denominator is `units` and a half, over 100, give or take one of a 2 × 100 × denominator-th.
      const numerator = (2 * units + 1) * denominator - (isBelow ? 1 : 0);
      const text = ratioText(numerator, 200 * denominator, { multiplier: 1, decimals: 2 });
      expect(text).toBe(oracle(numerator, 200 * denominator, 1, 2));
    },
  );
});

describe("a target that rounding must not reach", () => {
  it.each([
    // 99.996 %.
    [24_999, 25_000, 2, 100, "99.99"],
    [24_999, 25_000, 3, 100, "99.996"],
    [25_000, 25_000, 2, 100, "100.00"],
    [25_001, 25_000, 2, 100, "100.00"],
    [9_999_999, 10_000_000, 0, 100, "99"],
    // 94.996 % of 95 %, and 95.004 % that has reached it.
    [23_749, 25_000, 2, 95, "94.99"],
    [23_751, 25_000, 2, 95, "95.00"],
    // Far from the target nothing changes.
    [1, 3, 2, 100, "33.33"],
    [2, 3, 2, 100, "66.67"],
    [4, 3, 2, 100, "133.33"],
    [5, 3, 2, 100, "166.67"],
    // A target with more digits than are printed: 95.55 % is below 95.6 and must not print as 96; 95.6 % has reached it.
    [1911, 2000, 0, 95.6, "95"],
    [956, 1000, 0, 95.6, "96"],
    [957, 1000, 0, 95.6, "96"],
    // Below zero: −0.4 % has not reached 0.
    [-4, 1000, 0, 0, "-1"],
    [-4, 1000, 2, 0, "-0.40"],
    [-996, 100_000, 2, -0.99, "-1.00"],
    [-994, 100_000, 2, -0.99, "-1.00"],
    // Counts whose product is not a safe integer.
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 2, 100, "99.99"],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 2, 100, "100.00"],
    [-4_000_000_000_000, 1_000_000_000_000_000, 0, 0, "-1"],
  ])("%i of %i at %i decimals against %d prints %s", (numerator, denominator, places, neverReach, text) => {
    expect(ratioText(numerator, denominator, { decimals: places, neverReach })).toBe(text);
  });

  it("refuses a target that is no plain decimal number, once it matters", () => {
    expect(() => ratioText(-1, 1e9, { neverReach: 1e-7 })).toThrow(RangeError);
  });

  property.prop([
    fc.nat(2_000_000),
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.integer({ min: 0, max: 4 }),
    fc.nat(200),
  ])("is printed exactly when it is met", (numerator, denominator, places, target) => {
    const text = ratioText(numerator, denominator, { decimals: places, neverReach: target });
    expect(Number(text) >= target).toBe(numerator * 100 >= target * denominator);
  });
});

describe("roundHalfUp", () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [1.255, 2, 1.26],
    [8.345, 2, 8.35],
    [0.285, 2, 0.29],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [0.49999999999999994, 0, 0],
    [1.0049999999999997, 2, 1.0],
    [-1.995, 2, -2],
    [-2.004999, 2, -2],
    [4.35, 1, 4.4],
    [1e-20, 2, 0],
    [123456789.125, 2, 123456789.13],
    [1e300, 2, 1e300],
  ])("%d at %i decimals is %d", (value, places, rounded) => {
    expect(roundHalfUp(value, places)).toBe(rounded);
  });

  it("gives 0 and never −0", () => {
    expect(roundHalfUp(-0.001, 2)).toBe(0);
    expect(roundHalfUp(-0, 2)).toBe(0);
  });

  it("lets NaN and the infinities pass, and refuses impossible decimals", () => {
    expect(roundHalfUp(Number.NaN, 2)).toBeNaN();
    expect(roundHalfUp(Number.NEGATIVE_INFINITY, 2)).toBe(Number.NEGATIVE_INFINITY);
    expect(() => roundHalfUp(1, 16)).toThrow(RangeError);
    expect(() => roundHalfUp(1, -1)).toThrow(RangeError);
  });

  const written = fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
    .map(([units, places]) => Number(`${units}e-${places}`));

  property.prop([fc.oneof(written, fc.double({ min: -1e6, max: 1e6, noNaN: true })), fc.integer({ min: 0, max: 6 })])(
    "rounds the decimal text as one does by hand",
    (value, places) => {
      const plain = /^(-?)(\d+)(?:\.(\d*))?$/.exec(String(value));
      fc.pre(plain !== null);
      const [, sign = "", whole = "", fraction = ""] = plain ?? [];
      const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, "0"));
      const units = kept + ((fraction[places] ?? "0") >= "5" ? 1n : 0n);
      expect(roundHalfUp(value, places)).toBe(Number(pointed(units, places, sign === "-")));
    },
  );
});

describe("writing numbers", () => {
  it.each([
    [17.5, 2, "17,50", "17.50"],
    [-1.005, 2, "-1,01", "-1.01"],
    [-0.004, 2, "0,00", "0.00"],
    [1234567.891, 1, "1.234.567,9", "1,234,567.9"],
    [999.5, 0, "1.000", "1,000"],
    [-123, 0, "-123", "-123"],
    [-1234, 0, "-1.234", "-1,234"],
    [0, 0, "0", "0"],
  ])("%d at %i decimals is %s in Indonesian and %s in English", (value, places, indonesian, english) => {
    expect(formatDecimal(value, places, "id", { thousands: true })).toBe(indonesian);
    expect(formatDecimal(value, places, "en", { thousands: true })).toBe(english);
  });

  it("separates no thousands unless asked", () => {
    expect(formatDecimal(1234567.891, 1, "id")).toBe("1234567,9");
    expect(formatDecimal(1234567.891, 1, "en", { thousands: false })).toBe("1234567.9");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, -1e21])("writes nothing for %d", (value) => {
    expect(formatDecimal(value, 2, "id")).toBe("");
  });

  it("punctuates the exact text of a ratio", () => {
    expect(punctuateDecimal(ratioText(77, 440), "id")).toBe("17,50");
    expect(punctuateDecimal("123456.7891234", "id", { thousands: true })).toBe("123.456,7891234");
    expect(punctuateDecimal("", "id", { thousands: true })).toBe("");
  });
});
