import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile } from "../../src/foundation/statistics.js";
import { fc, property } from "../property.js";

/** Made with mpmath at 60 digits: erfc(-z / sqrt(2)) / 2, of the doubles z, printed as the nearest doubles. */
const CDF = [
  [-37, 5.725571222524577e-300],
  [-30, 4.906713927148187e-198],
  [-20.25, 1.77619986494957e-91],
  [-12, 1.776482112077679e-33],
  [-8.5, 9.479534822203318e-18],
  [-6, 9.86587645037698e-10],
  [-5.66, 7.568649751997714e-9],
  [-5.65, 8.022391850663497e-9],
  [-5, 2.866515718791939e-7],
  [-4.2, 1.3345749015906327e-5],
  [-3, 0.0013498980316300946],
  [-2.5, 0.006209665325776135],
  [-2, 0.02275013194817921],
  [-1, 0.15865525393145705],
  [-0.67, 0.2514288950953101],
  [-0.66, 0.25462691467133614],
  [-0.3, 0.3820885778110474],
  [-0.01, 0.4960106436853684],
  [0, 0.5],
  [0.25, 0.5987063256829237],
  [0.66, 0.7453730853286639],
  [0.67, 0.7485711049046899],
  [1, 0.8413447460685429],
  [1.5, 0.9331927987311419],
  [1.96, 0.9750021048517795],
  [2, 0.9772498680518208],
  [3, 0.9986501019683699],
  [4, 0.9999683287581669],
  [5, 0.9999997133484281],
  [6, 0.9999999990134123],
  [7, 0.9999999999987201],
  [8, 0.9999999999999993],
] as const;

/** Made with mpmath at 60 digits: the root of the same integral, for the doubles p. */
const QUANTILE = [
  [1e-300, -37.0470962993612],
  [1e-50, -14.933337534788489],
  [1e-12, -7.034483825301132],
  [1e-5, -4.264890793922825],
  [0.001, -3.0902323061678136],
  [0.01, -2.326347874040841],
  [0.03, -1.8807936081512509],
  [0.0749, -1.4402382675279637],
  [0.0751, -1.43882539275254],
  [0.15, -1.0364333894937896],
  [0.25, -0.6744897501960817],
  [0.425, -0.18911842627279252],
  [0.49, -0.025068908258711057],
  [0.5, 0],
  [0.6, 0.2533471031357997],
  [0.85, 1.0364333894937894],
  [0.97, 1.8807936081512506],
  [0.999, 3.090232306167813],
] as const;

const relativeError = (value: number, reference: number): number => Math.abs(value / reference - 1);

describe("normalCdf", () => {
  it.each(CDF)("at %d", (z, reference) => {
    expect(relativeError(normalCdf(z), reference)).toBeLessThan(1e-14);
  });

  // As printed in statistical tables and in the WHO standards: the centiles of whole z-scores.
  it.each([
    [-3, "0.13"],
    [-2, "2.28"],
    [-1, "15.87"],
    [1, "84.13"],
    [1.645, "95.00"],
    [1.96, "97.50"],
    [2.326, "99.00"],
  ])("of %d is %s per cent in the tables", (z, percent) => {
    expect((normalCdf(z) * 100).toFixed(2)).toBe(percent);
  });

  it("ends at 0 and 1", () => {
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(9)).toBe(1);
    expect(normalCdf(-38)).toBeGreaterThan(0);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });

  const z = fc.double({ min: -38, max: 38, noNaN: true });

  property.prop([z, z])("never falls, to the rounding of a double", (a, b) => {
    const [low, high] = [normalCdf(Math.min(a, b)), normalCdf(Math.max(a, b))];
    expect(low).toBeLessThanOrEqual(high * (1 + 4 * Number.EPSILON));
  });

  property.prop([z])("is symmetric about 0", (value) => {
    expect(normalCdf(value) + normalCdf(-value)).toBeCloseTo(1, 15);
  });
});

describe("normalQuantile", () => {
  it.each(QUANTILE)("of %d", (p, reference) => {
    const z = normalQuantile(p);
    if (reference === 0) expect(z).toBe(0);
    else expect(relativeError(z, reference)).toBeLessThan(2e-15);
  });

  it("ends at the infinities, and is NaN where there is no probability", () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(normalQuantile(p)).toBeNaN();
  });

  // To the right of 3 the probability itself, so near 1, no longer holds twelve digits of z.
  property.prop([fc.double({ min: -37, max: 3, noNaN: true })])("undoes the probability", (z) => {
    expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-12);
  });

  property.prop([fc.double({ min: 1e-300, max: 1, noNaN: true })])("is undone by the probability", (p) => {
    expect(relativeError(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12);
  });
});
