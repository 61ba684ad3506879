import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { centile } from "../../src/growth/index.js";
import { velocityHead } from "../../src/growth/standards/velocity-head.js";
import { velocityLength } from "../../src/growth/standards/velocity-length.js";
import { velocityWeight } from "../../src/growth/standards/velocity-weight.js";
import { decodeTable } from "../../src/growth/table.js";
import type { EncodedVelocityTable } from "../../src/growth/velocity/encoded-table.js";
import {
  incrementAt,
  incrementAtCentile,
  nearestIntervals,
  type VelocityKey,
  type VelocityMeasure,
  velocityIntervals,
  velocityMessages,
  velocityZ,
} from "../../src/growth/velocity.js";
import { fc, property } from "../property.js";
import { readVectors } from "../vectors/read.js";

/*
 * Sums over WHO's values as published, taken by another program than the encoder: lines "sex,interval,start,l,m,s,delta"
 * with 4, 4 and 5 decimals, boys first.
 */
const SUMS: readonly (readonly [string, readonly EncodedVelocityTable[], string])[] = [
  ["weight", velocityWeight, "e4e7db41f5adf7d1633cd103b347545a4ae2fdfc7658a4d92019e945d9eff7d8"],
  ["length", velocityLength, "40e050fd08b2333c03a8d2cf4f828eae9fd1f8558139b31cb3cfe35981f7fe1a"],
  ["head", velocityHead, "12ee3a28001a4e2c5e3c55197c173b7cc58bfe46d7e7d1785c128a7350ae199f"],
];

function linesOf(tables: readonly EncodedVelocityTable[]): string {
  let text = "";
  for (const sex of [0, 1] as const) {
    for (const encoded of tables) {
      const { rows, l, m, s } = decodeTable(encoded);
      for (let row = 0; row < rows; row++) {
        const at = sex * rows + row;
        const lms = [(l[at] as number).toFixed(4), (m[at] as number).toFixed(4), (s[at] as number).toFixed(5)];
        text += `${[sex + 1, encoded.months, row, ...lms, encoded.delta[sex]].join(",")}\n`;
      }
    }
  }
  return text;
}

const MEASURE_OF: Readonly<Record<string, VelocityMeasure>> = {
  weight: "weight",
  length: "length",
  headc: "head-circumference",
};

const published = readVectors("who2009_velocity_sd.csv.gz");
const boy = (fromMonth: number, toMonth: number): VelocityKey => ({
  measure: "weight",
  sex: "male",
  fromMonth,
  toMonth,
});

const everyKey: readonly VelocityKey[] = (["weight", "length", "head-circumference"] as const).flatMap((measure) =>
  velocityIntervals(measure).flatMap((interval) =>
    (["male", "female"] as const).map((sex) => ({ measure, sex, ...interval })),
  ),
);

describe("the tables of 2009", () => {
  it.each(SUMS)("%s is WHO's to the published digit", (_, tables, sum) => {
    expect(createHash("sha256").update(linesOf(tables)).digest("hex")).toBe(sum);
  });

  it("has a row for each published interval", () => {
    expect(velocityIntervals("weight")).toHaveLength(97);
    expect(velocityIntervals("length")).toHaveLength(85);
    expect(velocityIntervals("head-circumference")).toHaveLength(61);
    expect(everyKey).toHaveLength(486);
    const lastEnds = (measure: VelocityMeasure, months: number) =>
      Math.max(
        ...velocityIntervals(measure)
          .filter(({ fromMonth, toMonth }) => toMonth - fromMonth === months)
          .map(({ toMonth }) => toMonth),
      );
    expect([1, 2, 3, 4, 6].map((months) => lastEnds("weight", months))).toEqual([12, 24, 24, 24, 24]);
    expect([2, 3, 4, 6].map((months) => lastEnds("length", months))).toEqual([24, 24, 24, 24]);
    expect([2, 3, 4, 6].map((months) => lastEnds("head-circumference", months))).toEqual([12, 12, 24, 24]);
  });

  it("prints every value of the published SD columns", () => {
    let compared = 0;
    for (const row of published) {
      const fromMonth = Number(row.start_month);
      const key: VelocityKey = {
        measure: MEASURE_OF[String(row.indicator)] as VelocityMeasure,
        sex: row.sex === "1" ? "male" : "female",
        fromMonth,
        toMonth: fromMonth + Number(row.interval_months),
      };
      for (const [column, z] of Object.entries({
        sd3neg: -3,
        sd2neg: -2,
        sd1neg: -1,
        sd0: 0,
        sd1: 1,
        sd2: 2,
        sd3: 3,
      })) {
        const printed = incrementAt(key, z).toFixed(key.measure === "weight" ? 0 : 1);
        expect(printed.replace(/^-(0(\.0)?)$/, "$1"), JSON.stringify({ ...key, z })).toBe(row[column]);
        compared++;
      }
    }
    expect(compared).toBe(81 * 7);
  });
});

describe("velocityZ", () => {
  it("counts WHO's delta in", () => {
    // Boys 3-4 months: median 1017.0488 - 400 g. Without the delta 617 g would be far below the median.
    expect(velocityZ(boy(3, 4), 617.0488)).toBe(0);
    expect(incrementAt(boy(3, 4), 0)).toBeCloseTo(617.0488, 9);
    // The three-month tables of boys and girls have different deltas.
    expect(velocityZ(boy(3, 6), 2231.9042 - 650)).toBeCloseTo(0, 12);
    expect(velocityZ({ ...boy(3, 6), sex: "female" }, 2277.5681 - 800)).toBeCloseTo(0, 12);
  });

  it("ends where the model ends", () => {
    const length: VelocityKey = { measure: "length", sex: "male", fromMonth: 13, toMonth: 15 };
    expect(velocityZ(boy(3, 4), -400)).toBeCloseTo(-1 / (0.7003 * 0.20965), 9);
    expect(velocityZ(boy(3, 4), -400.01)).toBeNaN();
    expect(velocityZ(length, 0)).toBeCloseTo(-1 / (0.9497 * 0.36174), 9);
    expect(velocityZ(length, -0.1)).toBeNaN();
    expect(incrementAt(length, -3)).toBe(0);
    expect(incrementAt(boy(3, 4), -8)).toBe(-400);
    // By the second birthday heads grow so little that the model ends just below the 5th centile.
    const head: VelocityKey = { measure: "head-circumference", sex: "female", fromMonth: 20, toMonth: 24 };
    expect(incrementAt(head, -1.66)).toBe(0);
    expect(incrementAtCentile(head, 5)).toBeGreaterThan(0);
    // Girls 0-6 months have a negative L: no lowest z, but a highest.
    const girl: VelocityKey = { ...boy(0, 6), sex: "female" };
    expect(velocityZ(girl, -450)).toBeNaN();
    expect(velocityZ(girl, -449)).toBeLessThan(-10);
    expect(incrementAt(girl, 60)).toBeNaN();
    expect(incrementAt(girl, 50)).toBeGreaterThan(20_000);
  });

  it("has no value where no table has the interval", () => {
    for (const [from, to] of [
      [12, 13],
      [3, 3],
      [4, 3],
      [0, 5],
      [19, 25],
      [-1, 0],
      [2.5, 3.5],
      [Number.NaN, 3],
    ] as const) {
      expect(velocityZ(boy(from, to), 500)).toBeNaN();
      expect(incrementAt(boy(from, to), 0)).toBeNaN();
      expect(incrementAtCentile(boy(from, to), 5)).toBeNaN();
    }
    expect(velocityZ({ ...boy(3, 4), sex: "x" as "male" }, 500)).toBeNaN();
    expect(velocityZ({ ...boy(10, 11), measure: "head-circumference" }, 0.5)).toBeNaN();
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(velocityZ(boy(3, 4), value)).toBeNaN();
      expect(velocityZ({ ...boy(0, 6), sex: "female" }, value)).toBeNaN();
    }
  });

  it("knows three measures and no other", () => {
    const key = { ...boy(3, 4), measure: "height" as "length" };
    expect(() => velocityZ(key, 1)).toThrow(new RangeError("unknown measure: height"));
    expect(() => incrementAt({ ...key, measure: "toString" as "length" }, 0)).toThrow(RangeError);
    expect(() => velocityIntervals("bmi" as "weight")).toThrow(RangeError);
  });

  property.prop([fc.constantFrom(...everyKey), fc.double({ min: -3, max: 4, noNaN: true })])(
    "is the inverse of incrementAt to 1e-9, as far down as the model goes",
    (key, z) => {
      const increment = incrementAt(key, z);
      const lowest = velocityZ(key, incrementAt(key, -100));
      expect(Math.abs(velocityZ(key, increment) - Math.max(z, lowest))).toBeLessThan(1e-9);
    },
  );

  property.prop([
    fc.constantFrom(...everyKey),
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double({ min: 1e-6, max: 2, noNaN: true }),
  ])("rises with the increment", (key, z, step) => {
    const increment = Math.max(incrementAt(key, z), 1e-3);
    expect(velocityZ(key, increment + step)).toBeGreaterThan(velocityZ(key, increment));
  });

  property.prop([fc.constantFrom(...everyKey), fc.integer({ min: 5, max: 95 })])(
    "finds the centile again",
    (key, percentage) => {
      expect(centile(velocityZ(key, incrementAtCentile(key, percentage)))).toBeCloseTo(percentage, 7);
    },
  );
});

describe("incrementAtCentile", () => {
  it("stands between the SD columns", () => {
    expect(incrementAtCentile(boy(3, 4), 50)).toBeCloseTo(617.0488, 9);
    expect(incrementAtCentile(boy(3, 4), 5)).toBeCloseTo(285.374882, 5);
    expect(incrementAtCentile(boy(3, 4), 5)).toBe(incrementAt(boy(3, 4), -1.6448536269514722));
  });

  it("asks for a centile", () => {
    for (const percentage of [0, 100, -1, 101, Number.NaN]) expect(incrementAtCentile(boy(3, 4), percentage)).toBeNaN();
  });
});

describe("nearestIntervals", () => {
  it("names the three nearest, the shorter first", () => {
    expect(nearestIntervals("weight", 13, 14)).toEqual([
      { fromMonth: 12, toMonth: 14 },
      { fromMonth: 13, toMonth: 15 },
      { fromMonth: 11, toMonth: 14 },
    ]);
    expect(nearestIntervals("weight", 2, 3.25)[0]).toEqual({ fromMonth: 2, toMonth: 3 });
    expect(nearestIntervals("length", 30, 36)[0]).toEqual({ fromMonth: 22, toMonth: 24 });
  });
});

describe("velocityMessages", () => {
  it("speak both languages with the same facts", () => {
    const factsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const [code, { id, en }] of Object.entries(velocityMessages)) {
      expect(factsIn(id), code).toEqual(factsIn(en));
      expect(id, code).not.toBe(en);
    }
  });
});
