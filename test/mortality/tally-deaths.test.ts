import { describe, expect, it } from "vitest";
import { ageGroupAtDeath, type DeathNotice, MATERNAL_DAYS, tallyDeaths } from "../../src/mortality/index.js";
import { fc, property } from "../property.js";
import { codesOf, issuesOf, noticesOf, okValue } from "./cases.js";

const YEAR = { from: "2024-01-01", to: "2024-12-31" };
let serial = 0;
const notice = (fields: Partial<DeathNotice>): DeathNotice => ({
  id: `MT-${++serial}`,
  village: "36.72.01.1001",
  kind: "other",
  diedOn: "2024-06-30",
  ...fields,
});

describe("ageGroupAtDeath", () => {
  it.each([
    ["2024-02-01", "early-neonatal"],
    ["2024-02-07", "early-neonatal"],
    ["2024-02-08", "late-neonatal"],
    ["2024-02-29", "late-neonatal"],
    ["2024-03-01", "post-neonatal"],
    ["2025-01-31", "post-neonatal"],
    ["2025-02-01", "child"],
    ["2029-01-31", "child"],
    ["2029-02-01", "older"],
  ])("born on 1 February 2024, died on %s: %s", (diedOn, group) => {
    expect(ageGroupAtDeath("2024-02-01", diedOn)).toBe(group);
  });

  it("ends the neonatal days at 27 where that is asked", () => {
    expect(ageGroupAtDeath("2024-02-01", "2024-02-28", 27)).toBe("late-neonatal");
    expect(ageGroupAtDeath("2024-02-01", "2024-02-29", 27)).toBe("post-neonatal");
    expect(() => ageGroupAtDeath("2024-02-01", "2024-02-29", 30 as 27)).toThrow(RangeError);
  });

  it("knows no age from a wrong date or backwards", () => {
    expect(ageGroupAtDeath("2024-02-02", "2024-02-01")).toBeUndefined();
    expect(ageGroupAtDeath("2024-02-30", "2024-03-01")).toBeUndefined();
  });
});

describe("tallyDeaths", () => {
  it("counts each death where its age puts it", () => {
    const bornOn = "2024-02-01";
    const tally = okValue(
      tallyDeaths(
        [
          notice({ kind: "neonatal", bornOn, diedOn: "2024-02-03" }),
          notice({ kind: "neonatal", bornOn, diedOn: "2024-02-29" }),
          notice({ kind: "post-neonatal", bornOn, diedOn: "2024-06-01" }),
          notice({ kind: "child", bornOn: "2021-01-01" }),
          notice({ kind: "other", bornOn: "1950-01-01" }),
          notice({ kind: "other" }),
        ],
        YEAR,
      ),
    );
    expect(tally).toEqual({
      maternal: 0,
      pregnancyRelated: 0,
      earlyNeonatal: 1,
      lateNeonatal: 1,
      neonatal: 2,
      postNeonatal: 1,
      infant: 3,
      underFive: 4,
      other: 2,
      unplaced: 0,
      outside: 0,
      neonatalUntilDay: 28,
      issues: [],
    });
  });

  it("moves day 28 with the option, and says that the age decided", () => {
    const notices = [notice({ kind: "neonatal", bornOn: "2024-02-01", diedOn: "2024-02-29" })];
    expect(noticesOf(tallyDeaths(notices, YEAR))).toEqual([]);
    const result = tallyDeaths(notices, { ...YEAR, neonatalUntilDay: 27 });
    expect(okValue(result)).toMatchObject({ neonatal: 0, postNeonatal: 1, infant: 1, neonatalUntilDay: 27 });
    expect(noticesOf(result)).toEqual([{ code: "mortality.age-decides", facts: { deaths: 1 } }]);
    expect(() => tallyDeaths([], { ...YEAR, neonatalUntilDay: 26 as 27 })).toThrow(RangeError);
  });

  it.each([
    ["neonatal", "2019-01-01", "other"],
    ["child", "2024-06-29", "neonatal"],
    ["post-neonatal", "2022-01-01", "underFive"],
    ["other", "2024-02-01", "postNeonatal"],
  ] as const)("a death said to be %s of somebody born on %s counts as %s", (kind, bornOn, field) => {
    const result = tallyDeaths([notice({ kind, bornOn })], YEAR);
    expect(okValue(result)[field]).toBe(1);
    expect(codesOf(noticesOf(result))).toEqual(["mortality.age-decides"]);
  });

  it("keeps maternal deaths and those of undetermined cause apart", () => {
    const result = tallyDeaths(
      [
        notice({ kind: "maternal", bornOn: "1999-01-01" }),
        notice({ kind: "maternal", pregnancyEndedOn: "2024-05-19" }),
        notice({ kind: "pregnancy-related", pregnancyEndedOn: "2024-06-30" }),
      ],
      YEAR,
    );
    expect(okValue(result)).toMatchObject({ maternal: 2, pregnancyRelated: 3, other: 0, unplaced: 0 });
    expect(noticesOf(result)).toEqual([{ code: "mortality.cause-undetermined", facts: { deaths: 1 } }]);
    expect(MATERNAL_DAYS).toBe(42);
  });

  it("lists what it cannot place, and warns that the counts may be higher", () => {
    const result = tallyDeaths(
      [
        notice({ kind: "maternal", pregnancyEndedOn: "2024-05-18" }),
        notice({ kind: "maternal", pregnancyEndedOn: "2024-07-01" }),
        notice({ kind: "maternal", pregnancyEndedOn: "2024-02-30" }),
        notice({ kind: "neonatal" }),
        notice({ kind: "child", bornOn: "2024-07-01" }),
        notice({ kind: "child", bornOn: "1 Juli" }),
        notice({ diedOn: "2024-02-30" }),
        notice({ kind: "child", bornOn: "2021-06-01" }),
      ],
      YEAR,
    );
    expect(okValue(result)).toMatchObject({ underFive: 1, maternal: 0, unplaced: 7 });
    expect(okValue(result).issues).toEqual([
      { code: "mortality.after-maternal-days", path: ["notices", 0, "diedOn"], facts: { days: 43, maximum: 42 } },
      { code: "mortality.died-before", path: ["notices", 1, "diedOn"] },
      { code: "law.date-invalid", path: ["notices", 2, "pregnancyEndedOn"] },
      { code: "mortality.age-unknown", path: ["notices", 3, "bornOn"] },
      { code: "mortality.died-before", path: ["notices", 4, "diedOn"] },
      { code: "law.date-invalid", path: ["notices", 5, "bornOn"] },
      { code: "law.date-invalid", path: ["notices", 6, "diedOn"] },
    ]);
    expect(noticesOf(result)).toEqual([{ code: "mortality.deaths-unplaced", facts: { deaths: 7 } }]);
  });

  it("counts the first and the last day of the period, and no day outside", () => {
    const days = ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"];
    const tally = okValue(
      tallyDeaths(
        days.map((diedOn) => notice({ diedOn })),
        YEAR,
      ),
    );
    expect([tally.other, tally.outside]).toEqual([2, 2]);
    const day = okValue(tallyDeaths([notice({})], { from: "2024-06-30", to: "2024-06-30" }));
    expect(day.other).toBe(1);
  });

  it("counts a notice that comes twice once, and two deaths under one id not at all", () => {
    const twice = notice({ kind: "child", bornOn: "2022-01-01" });
    const issues = (again: Partial<DeathNotice>) => okValue(tallyDeaths([twice, { ...twice, ...again }], YEAR));
    expect(issues({ reportedOn: "2024-07-01", audited: true })).toMatchObject({ underFive: 1, unplaced: 0 });
    for (const again of [
      { diedOn: "2024-06-29" },
      { bornOn: "2022-01-02" },
      { kind: "other" },
      { village: "36.72.01.1002" },
      { pregnancyEndedOn: "2024-06-29" },
    ] as const) {
      expect(issues(again)).toMatchObject({
        underFive: 0,
        unplaced: 1,
        issues: [{ code: "mortality.notice-contradicted", path: ["notices", 0, "id"] }],
      });
    }
  });

  it("sorts the issues by row", () => {
    const one = notice({ kind: "neonatal" });
    const two = notice({ kind: "child", bornOn: "2022-01-01" });
    const { issues } = okValue(tallyDeaths([one, two, { ...two, kind: "other" }, notice({ kind: "child" })], YEAR));
    expect(issues.map(({ path }) => path?.[1])).toEqual([0, 1, 3]);
  });

  it("refuses a period that is none", () => {
    expect(issuesOf(tallyDeaths([], { from: "2024", to: "x" }))).toEqual([
      { code: "law.date-invalid", path: ["from"] },
      { code: "law.date-invalid", path: ["to"] },
    ]);
    expect(issuesOf(tallyDeaths([], { from: "2024-01-02", to: "2024-01-01" }))).toEqual([
      { code: "mortality.period-reversed", path: ["to"], facts: { from: "2024-01-02", to: "2024-01-01" } },
    ]);
  });

  const days = fc.array(fc.integer({ min: 0, max: 2500 }), { maxLength: 20 });
  property.prop([days])("every death is somewhere exactly once, in any order", (ages) => {
    const dayMs = 86_400_000;
    const notices = ages.map((age) =>
      notice({ bornOn: new Date(Date.UTC(2024, 5, 30) - age * dayMs).toISOString().slice(0, 10) }),
    );
    const tally = okValue(tallyDeaths(notices, YEAR));
    expect(tally.underFive + tally.other + tally.unplaced + tally.outside).toBe(ages.length);
    expect(tally.neonatal + tally.postNeonatal).toBe(tally.infant);
    expect(okValue(tallyDeaths(notices.toReversed(), YEAR))).toEqual(tally);
  });
});
