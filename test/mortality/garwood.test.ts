import { describe, expect, it } from "vitest";
import { garwood } from "../../src/mortality/index.js";
import { fc, property } from "../property.js";
import { chiSquareAbove, chiSquareBelow } from "./chi-square.js";

/** Level, count and limits, computed to 40 digits from the incomplete gamma function. */
const EXACT: readonly (readonly [level: number, count: number, lower: number, upper: number])[] = [
  [0.95, 0, 0, 3.6888794541139363],
  [0.95, 1, 0.02531780798428988, 5.571643390938898],
  [0.95, 2, 0.242209278543965, 7.22468766772396],
  [0.95, 5, 1.62348639011842, 11.66833207932267],
  [0.95, 9, 4.115373097378332, 17.08480345141917],
  [0.95, 15, 8.395386132783312, 24.740218871485844],
  [0.95, 16, 9.145382453641524, 25.982997597560953],
  [0.95, 17, 9.903126469607288, 27.21864681590661],
  [0.95, 20, 12.216519585403944, 30.8883779026746],
  [0.95, 58, 44.04183168024975, 74.97844974469457],
  [0.95, 143, 120.523275122155, 168.451936500537],
  [0.95, 1000, 938.9730184076952, 1063.952136016302],
  [0.95, 100_000, 99381.15266374472, 100621.74473974388],
  [0.95, 1_000_000, 998040.9833402939, 1001961.9119454322],
  [0.9, 1, 0.05129329438755051, 4.743864518390578],
  [0.9, 58, 46.06688146555742, 72.17683602419253],
  [0.99, 0, 0, 5.298317366548037],
  [0.99, 1, 0.005012541823544282, 7.43012950028012],
  [0.99, 16, 7.567016052707861, 29.4819629377597],
  [0.99, 1000, 920.4240461633591, 1084.372868064389],
  // Far out in the tail, where the approximation to begin from is no longer a positive number.
  [0.999999, 3, 0.014474761825656003, 22.148421324872032],
  [0.999999999999, 1, 4.999889391400649e-13, 31.815078539787287],
  [0.999999999999, 50, 14.751284774358538, 119.5755756591893],
  // And all but none of the distribution.
  [1e-9, 0, 0, 0.6931471815599454],
  [1e-9, 50, 49.66706460916646, 50.66705676830453],
];

const isNear = (actual: number, exact: number): boolean => Math.abs(actual - exact) <= 1e-12 * exact;

describe("garwood", () => {
  it.each(EXACT)("at level %d, %d events lie between %d and %d", (level, count, lower, upper) => {
    const limits = garwood(count, level);
    expect([limits, isNear(limits.lower, lower), isNear(limits.upper, upper)]).toEqual([limits, true, true]);
  });

  it("takes 95 percent by default and ends the limits of nothing at minus the logarithm of the tail", () => {
    expect(garwood(9)).toEqual(garwood(9, 0.95));
    expect(garwood(0).lower).toBe(0);
    expect(isNear(garwood(0).upper, -Math.log(0.025))).toBe(true);
  });

  it("reaches the largest count in no time", () => {
    const { lower, upper } = garwood(1e9);
    expect(Math.round(lower * 1000)).toBe(999938021444);
    expect(Math.round(upper * 1000)).toBe(1000061981450);
  });

  it("refuses what is no count and what is no level", () => {
    for (const count of [-1, 0.5, Number.NaN, 1e9 + 1, Number.POSITIVE_INFINITY, "9" as unknown as number]) {
      expect(() => garwood(count)).toThrow(new RangeError("count must be a whole number from 0 to 1,000,000,000"));
    }
    for (const level of [0, 1, -0.95, 95, Number.NaN]) {
      expect(() => garwood(9, level)).toThrow(new RangeError("level must be above 0 and below 1"));
    }
  });

  const count = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3000 }));
  const level = fc.double({ min: 0.5, max: 0.9999, noNaN: true });

  property.prop([count, level])("halves of chi-square quantiles, to 1e-9 of a probability", (deaths, confidence) => {
    const { lower, upper } = garwood(deaths, confidence);
    const tail = (1 - confidence) / 2;
    expect(Math.abs(chiSquareAbove(2 * upper, 2 * deaths + 2) - tail)).toBeLessThan(1e-9);
    if (deaths > 0) expect(Math.abs(chiSquareBelow(2 * lower, 2 * deaths) - tail)).toBeLessThan(1e-9);
    expect(lower <= deaths && deaths < upper).toBe(true);
  });

  property.prop([count, level])("widen with the level and rise with the count", (deaths, confidence) => {
    const limits = garwood(deaths, confidence);
    const surer = garwood(deaths, (1 + confidence) / 2);
    const more = garwood(deaths + 1, confidence);
    expect(surer.upper > limits.upper && surer.lower <= limits.lower).toBe(true);
    expect(more.upper > limits.upper && more.lower > limits.lower).toBe(true);
  });
});
