import { describe, expect, it } from "vitest";
import { centile, zOfCentile } from "../../src/growth/centile.js";
import type { AgeIndex, GrowthIndex } from "../../src/growth/growth-index.js";
import { measurementAt, referenceCurve, z } from "../../src/growth/index-functions.js";
import { WHO_2006, WHO_2007 } from "../../src/growth/indices.js";
import { fc, property } from "../property.js";

const indices: readonly GrowthIndex[] = [...Object.values(WHO_2006), ...Object.values(WHO_2007)];
const ageIndices = indices.filter((index): index is AgeIndex => index.by !== "length");
const sex = fc.constantFrom("male" as const, "female" as const);

/** A key inside the reference of any index. */
const anyKey = fc
  .record({ index: fc.constantFrom(...indices), sex, share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ index, sex: whose, share }) => {
    const first = index.by === "length" ? 45 : index.table.first;
    const last = index.by === "length" ? 110 : index.by === "day" ? 1826 : index.lastMonth;
    const at = first + share * (last - first);
    const key = {
      sex: whose,
      ...(index.by === "length"
        ? { lengthHeightCm: at, measuredAs: "length" }
        : index.by === "day"
          ? { ageDays: Math.floor(at) }
          : { ageMonths: at }),
    };
    return { index, key: key as never };
  });

describe("z and measurementAt", () => {
  property.prop([anyKey, fc.double({ min: -6, max: 6, noNaN: true })], { numRuns: 3000 })(
    "are inverse to 1e-9",
    ({ index, key }, wanted) => {
      const measure = measurementAt(index, key, wanted);
      fc.pre(measure > 0);
      expect(z(index, key, measure)).toBeCloseTo(wanted, 9);
      expect(measurementAt(index, key, z(index, key, measure))).toBeCloseTo(measure, 9);
    },
  );

  property.prop(
    [anyKey, fc.double({ min: 0.1, max: 200, noNaN: true }), fc.double({ min: 1.0001, max: 3, noNaN: true })],
    {
      numRuns: 3000,
    },
  )("z rises with the measure", ({ index, key }, measure, factor) => {
    expect(z(index, key, measure * factor)).toBeGreaterThan(z(index, key, measure));
  });

  it("is NaN outside the reference, for a measure that is not positive and for an unknown sex", () => {
    const { weightForAge, armCircumferenceForAge, weightForLengthHeight } = WHO_2006;
    expect(z(weightForAge, { sex: "male", ageDays: 1827 }, 15)).toBeNaN();
    expect(z(weightForAge, { sex: "male", ageDays: -1 }, 15)).toBeNaN();
    expect(z(weightForAge, { sex: "male" }, 15)).toBeNaN();
    expect(z(weightForAge, { sex: "male", ageDays: 100 }, 0)).toBeNaN();
    expect(z(weightForAge, { sex: "x" as never, ageDays: 100 }, 5)).toBeNaN();
    expect(z(armCircumferenceForAge, { sex: "male", ageDays: 90 }, 13)).toBeNaN();
    expect(measurementAt(weightForAge, { sex: "male", ageMonths: 60 }, 0)).toBeNaN();
    expect(measurementAt(weightForLengthHeight, { sex: "male", lengthHeightCm: 70, ageMonths: 60 }, 0)).toBeNaN();
    expect(measurementAt(weightForLengthHeight, { sex: "male", lengthHeightCm: 44 }, 0)).toBeNaN();
  });

  it("takes the height table from day 731 and reads months of WHO 2007 by interpolation", () => {
    const { weightForLengthHeight } = WHO_2006;
    // Published medians at 80 cm: boys 10.4 kg lying, 10.6 kg standing (WHO simplified field tables).
    expect(measurementAt(weightForLengthHeight, { sex: "male", lengthHeightCm: 80, ageDays: 730 }, 0)).toBeCloseTo(
      10.4,
      1,
    );
    expect(measurementAt(weightForLengthHeight, { sex: "male", lengthHeightCm: 80, ageDays: 731 }, 0)).toBeCloseTo(
      10.6,
      1,
    );
    const height = WHO_2007.lengthHeightForAge;
    const [low, high] = [60, 61].map((ageMonths) => measurementAt(height, { sex: "male", ageMonths }, 0)) as [
      number,
      number,
    ];
    expect(measurementAt(height, { sex: "male", ageMonths: 60.5 }, 0)).toBeCloseTo((low + high) / 2, 9);
  });
});

describe("referenceCurve", () => {
  it.each(ageIndices.map((index) => [`${index.standard} ${index.name}`, index] as const))(
    "%s covers its reference",
    (_, index) => {
      const [curve] = referenceCurve(index, "female", [0]);
      expect(curve?.points[0]?.x).toBe(index.table.first);
      expect(curve?.points.at(-1)?.x).toBe(index.by === "day" ? 1826 : index.lastMonth);
      expect(curve?.points.every(({ y }) => y > 0)).toBe(true);
    },
  );

  it("never lets curves cross", () => {
    for (const index of ageIndices) {
      const curves = referenceCurve(index, "male", [-3, -2, 0, 2, 3]);
      curves.slice(1).forEach((curve, i) => {
        curve.points.forEach(({ y }, at) => {
          expect(y).toBeGreaterThan(curves[i]?.points[at]?.y as number);
        });
      });
    }
  });

  it("draws weight by length and by height, in the part and density asked for", () => {
    const { weightForLengthHeight } = WHO_2006;
    const [lying] = referenceCurve(weightForLengthHeight, "male", [0]);
    expect([lying?.points[0]?.x, lying?.points.at(-1)?.x]).toEqual([45, 110]);
    const [standing] = referenceCurve(weightForLengthHeight, "male", [0], {
      position: "height",
      from: 80,
      to: 81,
      step: 0.25,
    });
    expect(standing?.points.map(({ x }) => x)).toEqual([80, 80.25, 80.5, 80.75, 81]);
    expect(() => referenceCurve(weightForLengthHeight, "male", [0], { step: 0 })).toThrow(RangeError);
  });
});

describe("centiles", () => {
  it("knows the usual ones", () => {
    expect(centile(0)).toBe(50);
    expect(centile(-2)).toBeCloseTo(2.275013194817921, 12);
    expect(zOfCentile(97)).toBeCloseTo(1.880793608151251, 12);
    expect(zOfCentile(101)).toBeNaN();
  });
});
