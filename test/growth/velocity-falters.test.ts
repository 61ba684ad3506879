import { describe, expect, it } from "vitest";
import {
  falters,
  type VelocityMeasure,
  type VelocityVisit,
  velocityBetween,
  velocityZ,
  type WeighedChild,
} from "../../src/growth/velocity.js";
import { fc, property } from "../property.js";
import { issuesOf, noticeCodes, noticesOf, okValue } from "./stunting-cases.js";

const child = { sex: "male", bornOn: "2024-01-10" } as const;
const weight = { measure: "weight" } as const;
const at = (measuredOn: string, weightKg?: number | null): VelocityVisit => ({ measuredOn, weightKg });
const between = (from: VelocityVisit, to: VelocityVisit, toleranceDays = 0) =>
  velocityBetween(child, from, to, { ...weight, toleranceDays });

describe("velocityBetween", () => {
  it("judges a gain over an interval of the tables", () => {
    const result = between(at("2024-04-10", 6.4), at("2024-05-10", 6.62));
    const exact = velocityZ({ ...weight, sex: "male", fromMonth: 3, toMonth: 4 }, 220);
    const { fifthCentile, centile, ...rest } = okValue(result);
    expect(rest).toEqual({
      measure: "weight",
      sex: "male",
      fromMonth: 3,
      toMonth: 4,
      increment: 220,
      unit: "g",
      z: -2,
      exact,
      belowFifthCentile: true,
      source: "WHO Child Growth Standards: Growth velocity based on weight, length and head circumference, 2009",
    });
    expect(fifthCentile).toBeCloseTo(285.374882, 5);
    expect(centile).toBeCloseTo(2.32, 1);
    expect(noticesOf(result)).toEqual([]);
  });

  it("judges length and head circumference in centimetres", () => {
    const visits = [
      { measuredOn: "2024-03-10", lengthCm: 58.4, headCircumferenceCm: 39.1 },
      { measuredOn: "2024-05-10", lengthCm: 64, headCircumferenceCm: 41.6 },
    ] as const;
    const of = (measure: VelocityMeasure) => okValue(velocityBetween(child, ...visits, { measure }));
    expect(of("length")).toMatchObject({ increment: 5.6, unit: "cm", fromMonth: 2, toMonth: 4, z: 0.03 });
    expect(of("head-circumference")).toMatchObject({ increment: 2.5, unit: "cm", z: -0.04, belowFifthCentile: false });
  });

  it("draws the line at the 5th centile to the gram", () => {
    const gain = (grams: number) =>
      okValue(between(at("2024-04-10", 6), at("2024-05-10", (6000 + grams) / 1000))).belowFifthCentile;
    expect(gain(285)).toBe(true);
    expect(gain(286)).toBe(false);
  });

  it("sees a loss beyond the model as below every centile, without a z", () => {
    const result = between(at("2024-04-10", 6.4), at("2024-05-10", 5.9));
    expect(okValue(result)).toMatchObject({
      increment: -500,
      z: null,
      exact: null,
      centile: null,
      belowFifthCentile: true,
    });
    expect(noticesOf(result)).toEqual([
      { code: "growth.velocity-beyond-model", path: ["to"], facts: { lowest: -400, increment: -500 } },
    ]);
    const shorter = velocityBetween(
      child,
      { measuredOn: "2024-03-10", lengthCm: 58 },
      { measuredOn: "2024-05-10", lengthCm: 57.9 },
      { measure: "length" },
    );
    expect(noticesOf(shorter)[0]?.facts).toEqual({ lowest: 0, increment: -0.1 });
  });

  it("takes the interval that was measured, of whatever length has a table", () => {
    const to = (measuredOn: string) => {
      const { fromMonth, toMonth } = okValue(between(at("2024-04-10", 6), at(measuredOn, 7)));
      return [fromMonth, toMonth];
    };
    expect(to("2024-06-10")).toEqual([3, 5]);
    expect(to("2024-07-10")).toEqual([3, 6]);
    expect(to("2024-08-10")).toEqual([3, 7]);
    expect(to("2024-10-10")).toEqual([3, 9]);
  });

  it("refuses an interval without a table, and names the nearest", () => {
    const refused = (from: string, to: string, tolerance?: number) =>
      issuesOf(between(at(from, 6), at(to, 6.5), tolerance));
    // 38 days: nothing is scaled to a month.
    expect(refused("2024-04-10", "2024-05-18")).toEqual([
      {
        code: "growth.velocity-no-table",
        path: ["to"],
        facts: { from: 2.99, to: 4.24, days: 38, nearest: "3-4, 3-5, 2-4" },
      },
    ]);
    expect(refused("2024-04-10", "2024-05-18", 7)[0]?.code).toBe("growth.velocity-no-table");
    // Five months, a month after the first birthday, and past the second.
    expect(refused("2024-04-10", "2024-09-10")[0]?.facts?.nearest).toBe("3-9, 2-8, 3-7");
    expect(refused("2025-02-10", "2025-03-10")[0]?.facts?.nearest).toBe("12-14, 13-15, 11-14");
    expect(refused("2025-12-10", "2026-02-10")[0]?.facts?.nearest).toBe("22-24, 21-24, 21-23");
    expect(refused("2025-08-10", "2026-02-10")[0]?.facts?.nearest).toBe("18-24, 19-23, 20-24");
  });

  it("lets visits miss the month by as many days as allowed, and says so", () => {
    const from = at("2024-04-12", 6);
    const to = at("2024-05-07", 6.5);
    expect(issuesOf(between(from, to, 2))[0]?.code).toBe("growth.velocity-no-table");
    const result = between(from, to, 3);
    expect(okValue(result)).toMatchObject({ fromMonth: 3, toMonth: 4, increment: 500 });
    expect(noticesOf(result)).toEqual([
      { code: "growth.velocity-off-by-days", path: ["to"], facts: { startsOffDays: 2, endsOffDays: -3 } },
    ]);
    for (const tolerance of [-1, 8, 1.5, Number.NaN]) {
      expect(() => between(from, to, tolerance)).toThrow(
        new RangeError("toleranceDays must be a whole number from 0 to 7"),
      );
    }
    expect(between(from, to, 7).ok).toBe(true);
  });

  it("ends the first month at 4 weeks, as WHO's table does", () => {
    const span = (from: string, to: string, tolerance?: number) => {
      const { fromMonth, toMonth } = okValue(between(at(from, 3), at(to, 4), tolerance));
      return [fromMonth, toMonth];
    };
    expect(span("2024-01-10", "2024-02-07")).toEqual([0, 1]);
    expect(span("2024-02-07", "2024-03-10")).toEqual([1, 2]);
    expect(issuesOf(between(at("2024-01-10", 3), at("2024-02-10", 4)))[0]?.facts?.nearest).toBe("0-1, 0-2, 1-2");
    expect(span("2024-01-10", "2024-02-10", 3)).toEqual([0, 1]);
    // In the longer tables 1 is a calendar month.
    expect(span("2024-02-10", "2024-04-10")).toEqual([1, 3]);
  });

  it("takes ages instead of dates", () => {
    const aged = (from: VelocityVisit, to: VelocityVisit) => velocityBetween({ sex: "female" }, from, to, weight);
    expect(okValue(aged({ ageMonths: 3, weightKg: 6 }, { ageMonths: 4, weightKg: 6.585 }))).toMatchObject({
      fromMonth: 3,
      toMonth: 4,
      z: 0,
    });
    // 3 months are 91.3 days and 4 months 121.75: days 91 and 122.
    expect(aged({ ageDays: 91, weightKg: 6 }, { ageDays: 122, weightKg: 6.5 }).ok).toBe(true);
    expect(aged({ ageDays: 91, weightKg: 6 }, { ageDays: 121, weightKg: 6.5 }).ok).toBe(false);
    expect(aged({ ageMonths: 3, weightKg: 6 }, { ageMonths: 4.25, weightKg: 6.5 }).ok).toBe(false);
    expect(noticesOf(aged({ ageDays: 0, weightKg: 3 }, { ageDays: 28, weightKg: 4 }))).toEqual([]);
    for (const [from, to] of [
      [0, 1],
      [1, 2],
    ] as const) {
      expect(noticesOf(aged({ ageMonths: from, weightKg: 3 }, { ageMonths: to, weightKg: 4 }))).toEqual([
        { code: "growth.velocity-four-weeks", path: ["to"] },
      ]);
    }
    expect(noticesOf(aged({ ageMonths: 1, weightKg: 3 }, { ageMonths: 3, weightKg: 5 }))).toEqual([]);
  });

  it("counts calendar months from the day of birth, the 31st too", () => {
    const late = { sex: "male", bornOn: "2024-01-31" } as const;
    const span = (from: string, to: string) => velocityBetween(late, at(from, 6), at(to, 6.5), weight);
    expect(okValue(span("2024-05-01", "2024-05-31"))).toMatchObject({ fromMonth: 3, toMonth: 4 });
    expect(span("2024-04-30", "2024-05-31").ok).toBe(false);
  });

  it("refuses what cannot be right", () => {
    const codes = (who: unknown, from: unknown, to: unknown) =>
      issuesOf(velocityBetween(who as typeof child, from as VelocityVisit, to as VelocityVisit, weight)).map(
        ({ code, path }) => [code, path?.join(".")],
      );
    const from = at("2024-04-10", 6);
    const to = at("2024-05-10", 6.5);
    expect(codes({}, from, to)).toEqual([["growth.velocity-sex-missing", "sex"]]);
    expect(codes({ sex: null }, from, to)).toEqual([["growth.velocity-sex-missing", "sex"]]);
    expect(codes({ sex: "L", bornOn: "2024-02-30" }, from, to)).toEqual([
      ["growth.sex-unknown", "sex"],
      ["growth.date-invalid", "bornOn"],
    ]);
    expect(codes({ sex: "male" }, from, to)).toEqual([
      ["growth.velocity-age-missing", "from"],
      ["growth.velocity-age-missing", "to"],
    ]);
    expect(codes(child, at("2024-04-31", 6), at("2023-05-10", 6))).toEqual([
      ["growth.date-invalid", "from.measuredOn"],
      ["growth.measured-before-born", "to.measuredOn"],
    ]);
    expect(codes(child, { ...from, measuredOn: 20240410 }, { ...to, ageMonths: "4" })).toEqual([
      ["growth.date-invalid", "from.measuredOn"],
      ["growth.not-a-number", "to.ageMonths"],
    ]);
    expect(codes(child, { ...from, ageMonths: 9 }, { ...to, ageDays: Number.POSITIVE_INFINITY })).toEqual([
      ["growth.ages-disagree", "from.ageMonths"],
      ["growth.not-a-number", "to.ageDays"],
    ]);
    expect(codes(child, at("2024-04-10"), at("2024-05-10", null))).toEqual([
      ["growth.velocity-not-measured", "from.weightKg"],
      ["growth.velocity-not-measured", "to.weightKg"],
    ]);
    expect(codes(child, at("2024-04-10", 0), at("2024-05-10", 6500))).toEqual([
      ["growth.not-positive", "from.weightKg"],
      ["growth.beyond-any-child", "to.weightKg"],
    ]);
    expect(codes(child, at("2024-04-10", Number.NaN), { ...to, weightKg: "6,5" })).toEqual([
      ["growth.not-a-number", "from.weightKg"],
      ["growth.not-a-number", "to.weightKg"],
    ]);
    expect(issuesOf(between(to, from))).toEqual([
      { code: "growth.velocity-out-of-order", path: ["to"], facts: { days: -30 } },
    ]);
    expect(issuesOf(between(from, from))[0]?.facts).toEqual({ days: 0 });
    const tall = velocityBetween(
      child,
      { measuredOn: "2024-03-10", lengthCm: 251 },
      { measuredOn: "2024-05-10", lengthCm: 250 },
      { measure: "length" },
    );
    expect(issuesOf(tall)).toEqual([
      { code: "growth.beyond-any-child", path: ["from", "lengthCm"], facts: { value: 251, maximum: 250, unit: "cm" } },
    ]);
    expect(issuesOf(between(at("2024-04-10", 301), to))[0]?.facts).toEqual({ value: 301, maximum: 300, unit: "kg" });
    expect(() => velocityBetween(child, from, to, { measure: "bmi" as "weight" })).toThrow(
      new RangeError("unknown measure: bmi"),
    );
  });

  const sizes = fc.integer({ min: 2000, max: 15_000 });
  property.prop([fc.constantFrom("male" as const, "female" as const), fc.nat(8), sizes, sizes])(
    "is below the 5th centile exactly when its centile is",
    (sex, start, before, after) => {
      const visits = [
        { ageMonths: start + 2, weightKg: before / 1000 },
        { ageMonths: start + 3, weightKg: after / 1000 },
      ] as const;
      const { increment, centile, belowFifthCentile } = okValue(velocityBetween({ sex }, ...visits, weight));
      expect(increment).toBe(after - before);
      expect(belowFifthCentile).toBe(centile === null || centile < 5);
    },
  );
});

describe("falters", () => {
  const weighed = (...visits: readonly VelocityVisit[]): WeighedChild => ({ ...child, visits });
  const flags = (...visits: readonly VelocityVisit[]) => {
    const value = okValue(falters(weighed(...visits)));
    return [value.falters, value.confirmed, value.intervals.map((interval) => interval.falters)];
  };
  // Boys gain at least 285.4 g at 3-4 months and 193 g at 4-5 months above the 5th centile.
  const start = at("2024-04-10", 6);

  it("gives the flag after one interval and the confirmed one after two", () => {
    expect(flags(start, at("2024-05-10", 6.2))).toEqual([true, false, [true]]);
    expect(flags(start, at("2024-05-10", 6.2), at("2024-06-10", 6.25))).toEqual([true, true, [true, true]]);
    expect(flags(start, at("2024-05-10", 6.2), at("2024-06-10", 6.9))).toEqual([false, false, [true, false]]);
    expect(flags(start, at("2024-05-10", 6.8), at("2024-06-10", 6.8))).toEqual([true, false, [false, true]]);
    const value = okValue(falters(weighed(start, at("2024-05-10", 6.2), at("2024-06-10", 6.25))));
    expect(value.intervals.map(({ confirmed }) => confirmed)).toEqual([false, true]);
    expect(value.intervals.map(({ visits }) => visits)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(value.confidence).toBe("secondary");
    expect(value.source).toContain("2009");
  });

  it("does not mind the order of the rows", () => {
    const value = okValue(falters(weighed(at("2024-06-10", 6.25), start, at("2024-05-10", 6.2))));
    expect([value.falters, value.confirmed]).toEqual([true, true]);
    expect(value.intervals.map(({ visits }) => visits)).toEqual([
      [1, 2],
      [2, 0],
    ]);
  });

  it("answers neither yes nor no where no table judges", () => {
    expect(flags(start, at("2024-05-18", 6.2))).toEqual([null, false, [null]]);
    expect(flags(start, at("2024-05-18", 6.2), at("2024-06-10", 6.21))).toEqual([null, null, [null, null]]);
    // 38 days, then a whole interval: the latest is judged, the one before it is not.
    const after = at("2024-05-10", 6.3);
    expect(flags(at("2024-04-02", 6), after, at("2024-06-10", 6.3))).toEqual([true, null, [null, true]]);
    expect(flags(at("2024-04-02", 6), after, at("2024-06-10", 7.3))).toEqual([false, false, [null, false]]);
    expect(flags(start, at("2024-05-10", 6.9), at("2024-06-17", 7))).toEqual([null, false, [false, null]]);
    expect(flags(start, at("2024-05-10", -1))).toEqual([null, false, [null]]);
    const [interval] = okValue(falters(weighed(start, at("2024-05-10", -1)))).intervals;
    expect(interval && issuesOf(interval.velocity)[0]).toMatchObject({
      code: "growth.not-positive",
      path: ["visits", 1, "weightKg"],
    });
  });

  it("reaches over a visit without a weight", () => {
    const value = okValue(falters(weighed(start, at("2024-05-10", null), at("2024-06-10", 6.4))));
    expect(value.intervals).toHaveLength(1);
    expect(value.intervals[0]).toMatchObject({ visits: [0, 2], falters: true });
    expect(flags(start, at("2024-05-10"), at("2024-06-10", 7.5))).toEqual([false, false, [false]]);
  });

  it("passes the tolerance on", () => {
    const visits = weighed(start, at("2024-05-13", 6.2));
    expect(okValue(falters(visits)).falters).toBeNull();
    const value = okValue(falters(visits, { toleranceDays: 3 }));
    expect(value.falters).toBe(true);
    expect(value.intervals[0] && noticeCodes(value.intervals[0].velocity)).toEqual(["growth.velocity-off-by-days"]);
    expect(() => falters(visits, { toleranceDays: 9 })).toThrow(RangeError);
  });

  it("refuses what cannot be right", () => {
    const codes = (who: unknown) =>
      issuesOf(falters(who as WeighedChild)).map(({ code, path }) => [code, path?.join(".")]);
    expect(issuesOf(falters(weighed(start)))).toEqual([
      { code: "growth.velocity-too-few-visits", path: ["visits"], facts: { count: 1 } },
    ]);
    expect(issuesOf(falters(weighed()))[0]?.facts).toEqual({ count: 0 });
    expect(codes({ ...child, visits: "x" })).toEqual([["growth.velocity-too-few-visits", "visits"]]);
    expect(codes({ ...child, visits: [null, start] })).toEqual([["growth.velocity-too-few-visits", "visits"]]);
    expect(codes({ bornOn: 1, visits: [start, start] })).toEqual([
      ["growth.velocity-sex-missing", "sex"],
      ["growth.date-invalid", "bornOn"],
    ]);
    expect(codes(weighed(start, at("2024-13-01", 6), at("2024-05-10", 6.5), start))).toEqual([
      ["growth.date-invalid", "visits.1.measuredOn"],
      ["growth.velocity-same-age", "visits.3"],
    ]);
    expect(issuesOf(falters(weighed(start, start)))).toEqual([
      { code: "growth.velocity-same-age", path: ["visits", 1], facts: { days: 91 } },
    ]);
    expect(codes(weighed(start, { weightKg: 7 }))).toEqual([["growth.velocity-age-missing", "visits.1"]]);
  });
});
