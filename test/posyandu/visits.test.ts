import { describe, expect, test } from "vitest";
import {
  type HomeVisitCandidate,
  homeVisitList,
  homeVisitReasons,
  lifeStageAges,
  lifeStageNames,
  type SkdnChild,
  type VisitOptions,
  type VisitRecord,
  visits,
} from "../../src/posyandu/index.js";
import { girl } from "./children.js";

const visitedOn = "2024-07-10";
const counted = (records: readonly VisitRecord[], options?: VisitOptions) => {
  const result = visits(records, "2024-07", options);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
};
const noticesOf = (records: readonly VisitRecord[], options?: VisitOptions) => {
  const result = visits(records, "2024-07", options);
  return result.ok ? result.notices : [];
};
const stageOf = (record: Partial<VisitRecord>, options?: VisitOptions) => {
  const { stages } = counted([{ visitedOn, ...record }], options);
  return Object.entries(stages).find(([, { total }]) => total === 1)?.[0] ?? null;
};

describe("the stage of life", () => {
  test.each([
    ["2024-07-10", "infant"],
    ["2023-07-11", "infant"],
    ["2023-07-10", "under-five"],
    ["2019-07-11", "under-five"],
    ["2019-07-10", "school-age"],
    ["2009-07-11", "school-age"],
    ["2009-07-10", "adult"],
    ["1964-07-11", "adult"],
    ["1964-07-10", "older"],
  ])("of a man or boy born on %s is %s", (bornOn, stage) => {
    expect(stageOf({ bornOn, sex: "male" })).toBe(stage);
    expect(stageOf({ bornOn, isMother: false })).toBe(stage);
  });

  test("of who may be a mother must be known", () => {
    for (const bornOn of ["2019-07-10", "1964-07-11"]) {
      expect(stageOf({ bornOn })).toBeNull();
      expect(stageOf({ bornOn, sex: "female", isMother: null })).toBeNull();
      expect(stageOf({ bornOn, isMother: true })).toBe("mother");
    }
    expect(stageOf({ bornOn: "2019-07-11", sex: "female" })).toBe("under-five");
    expect(stageOf({ bornOn: "1964-07-10", sex: "female" })).toBe("older");
    expect(stageOf({ isMother: true })).toBe("mother");
  });

  test("stated in the record comes first; one that is none is unknown", () => {
    expect(stageOf({ lifeStage: "older", bornOn: "2024-01-01", isMother: true })).toBe("older");
    expect(stageOf({ lifeStage: "balita" as "infant", bornOn: "2024-01-01" })).toBeNull();
    expect(stageOf({ lifeStage: null, bornOn: "2024-01-01" })).toBe("infant");
  });

  test("without a usable age is unknown", () => {
    for (const bornOn of [null, undefined, "2024-02-30", "2024-07-11"]) {
      expect(stageOf({ bornOn, isMother: false })).toBeNull();
    }
    expect(noticesOf([{ visitedOn }, { visitedOn }])).toEqual([
      { code: "posyandu.visits-stage-unknown", facts: { count: 2 } },
    ]);
    expect(counted([{ visitedOn, place: "home" }]).stageUnknown).toEqual({
      posyandu: 0,
      home: 1,
      placeUnknown: 0,
      total: 1,
    });
  });

  test("by an age that no source confirms is said, unless the caller states the ages", () => {
    const unsure = [{ code: "posyandu.life-stage-ages-unverified" }];
    for (const bornOn of ["2015-01-01", "1990-01-01", "1950-01-01"]) {
      expect(noticesOf([{ visitedOn, bornOn, sex: "male" }])).toEqual(unsure);
    }
    expect(noticesOf([{ visitedOn, bornOn: "2024-01-01" }])).toEqual([]);
    expect(noticesOf([{ visitedOn, lifeStage: "older" }])).toEqual([]);
    const ages = { infant: 12, "under-five": 72, "school-age": 216, adult: 720 };
    expect(noticesOf([{ visitedOn, bornOn: "2007-01-01", sex: "male" }], { ages })).toEqual([]);
    expect(stageOf({ bornOn: "2007-01-01", sex: "male" }, { ages })).toBe("school-age");
    expect(stageOf({ bornOn: "2019-01-01", sex: "male" }, { ages })).toBe("under-five");
    expect(lifeStageAges.months).toEqual({ infant: 12, "under-five": 60, "school-age": 180, adult: 720 });
    expect(lifeStageAges.confidence).toEqual({
      infant: "verified-in-source",
      "under-five": "verified-in-source",
      "school-age": "unverified",
      adult: "unverified",
    });
    expect(Object.keys(lifeStageNames)).toEqual(["mother", "infant", "under-five", "school-age", "adult", "older"]);
  });

  test("needs ages that rise", () => {
    const rising = lifeStageAges.months;
    for (const ages of [
      { ...rising, infant: 60 },
      { ...rising, "under-five": 180 },
      { ...rising, adult: 180 },
    ]) {
      expect(() => visits([], "2024-07", { ages })).toThrow(new RangeError("the ages of the stages must rise"));
    }
  });
});

describe("visits of a month", () => {
  const infant = { bornOn: "2024-01-01" };

  test("are counted by place; a place that nobody wrote down is unknown", () => {
    const value = counted([
      { visitedOn, place: "posyandu", ...infant },
      { visitedOn, place: "home", ...infant },
      { visitedOn, ...infant },
      { visitedOn, place: "rumah" as "home", lifeStage: "mother" },
    ]);
    expect(value.stages.infant).toEqual({ posyandu: 1, home: 1, placeUnknown: 1, total: 3 });
    expect(value.stages.mother).toEqual({ posyandu: 0, home: 0, placeUnknown: 1, total: 1 });
    expect(value.stages.older).toEqual({ posyandu: 0, home: 0, placeUnknown: 0, total: 0 });
    expect(value.all).toEqual({ posyandu: 1, home: 1, placeUnknown: 2, total: 4 });
    expect(value.month).toBe("2024-07");
  });

  test("are those of the month; dates that are none are said", () => {
    const records = ["2024-06-30", "2024-07-01", "2024-07-31", "2024-08-01", "2024-07-32"].map((on) => ({
      visitedOn: on,
      ...infant,
    }));
    expect(counted(records).all.total).toBe(2);
    expect(noticesOf(records)).toEqual([{ code: "posyandu.date-invalid", path: ["records", 4, "visitedOn"] }]);
    expect(visits(records, "Juli 2024")).toEqual({
      ok: false,
      issues: [{ code: "posyandu.month-invalid", path: ["month"] }],
    });
  });

  test("the same person, day and place is one visit; people are counted where every visit names one", () => {
    const records: VisitRecord[] = [
      { visitedOn, place: "home", person: 1, ...infant },
      { visitedOn, place: "home", person: 1, ...infant },
      { visitedOn, place: "posyandu", person: 1, ...infant },
      { visitedOn: "2024-07-11", place: "home", person: 1, ...infant },
      { visitedOn, place: "home", person: "1", ...infant },
    ];
    expect(counted(records)).toMatchObject({ all: { total: 4 }, people: 2 });
    expect(noticesOf(records)).toEqual([{ code: "posyandu.visits-repeated", facts: { count: 1 } }]);
    for (const person of [null, undefined, ""]) {
      expect(counted([...records, { visitedOn, person, ...infant }]).people).toBeNull();
    }
    const unnamed = { visitedOn, place: "home", ...infant } as const;
    expect(counted([unnamed, unnamed]).all.total).toBe(2);
    expect(counted([])).toMatchObject({ all: { total: 0 }, people: 0 });
  });
});

describe("home visits", () => {
  const none = { missedDose: false, nonCompliance: false, dangerSign: false } as const;
  const listed = (people: readonly HomeVisitCandidate[], month = "2024-03") => {
    const result = homeVisitList(people, month);
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.value;
  };
  const reasonsOf = (child: SkdnChild) => listed([{ child, ...none }]).visit[0]?.reasons ?? [];

  test("for a danger sign, a missed weighing, a missed dose, treatment not followed; the danger first", () => {
    const people: HomeVisitCandidate[] = [
      { ...none },
      { ...none, missedDose: true },
      { child: girl({ "2024-02": 8 }), ...none, missedDose: true },
      { ...none, nonCompliance: true },
      { ...none, dangerSign: true, nonCompliance: true },
    ];
    expect(listed(people)).toEqual({
      visit: [
        {
          person: 4,
          reasons: ["danger-sign", "non-compliance"],
          flags: ["danger-sign", "non-compliance"],
          unknown: [],
        },
        { person: 1, reasons: ["missed-dose"], flags: ["missing-service"], unknown: [] },
        { person: 2, reasons: ["missed-weighing", "missed-dose"], flags: ["missing-service"], unknown: [] },
        { person: 3, reasons: ["non-compliance"], flags: ["non-compliance"], unknown: [] },
      ],
      undecided: [],
    });
    expect(Object.keys(homeVisitReasons)).toEqual(["danger-sign", "missed-weighing", "missed-dose", "non-compliance"]);
  });

  test("what is not known is not no", () => {
    expect(
      listed([
        { dangerSign: null, missedDose: false },
        { ...none, nonCompliance: null, dangerSign: true },
      ]),
    ).toEqual({
      visit: [{ person: 1, reasons: ["danger-sign"], flags: ["danger-sign"], unknown: ["non-compliance"] }],
      undecided: [{ person: 0, reasons: [], flags: [], unknown: ["danger-sign", "non-compliance"] }],
    });
    expect(listed([{ ...none, missedWeighing: null }]).undecided[0]?.unknown).toEqual(["missed-weighing"]);
    expect(listed([{ ...none }])).toEqual({ visit: [], undecided: [] });
    expect(listed([{ ...none, missedWeighing: true }]).visit[0]?.reasons).toEqual(["missed-weighing"]);
    expect(listed([{ ...none, missedWeighing: false }]).visit).toEqual([]);
  });

  test("a weighing is missed by a child of S without one in the month", () => {
    expect(reasonsOf(girl({ "2024-02": 8 }))).toEqual(["missed-weighing"]);
    expect(reasonsOf(girl({ "2024-02": 8, "2024-03": null }))).toEqual(["missed-weighing"]);
    expect(reasonsOf(girl({ "2024-02": 8, "2024-04": 8 }))).toEqual(["missed-weighing"]);
    expect(reasonsOf(girl({ "2024-03": 8 }))).toEqual([]);
    expect(reasonsOf(girl({ "2024-03": 80 }))).toEqual([]);
    expect(reasonsOf(girl({}, { bornOn: "2019-03-31" }))).toEqual([]);
    expect(reasonsOf(girl({}, { bornOn: "2019-04-01" }))).toEqual(["missed-weighing"]);
    expect(reasonsOf(girl({}, { livesHereUntil: "2024-03-30" }))).toEqual([]);
    expect(listed([{ child: girl({}), missedWeighing: false, ...none }]).visit).toEqual([]);
  });

  test("rows that cannot be read leave it open", () => {
    const open = (child: SkdnChild) => listed([{ child, ...none }]).undecided.map(({ unknown }) => unknown);
    const missed = [["missed-weighing"]];
    expect(open(girl({}, { weighings: [{ measuredOn: "12 Maret", weightKg: 8 }] }))).toEqual(missed);
    expect(open(girl({}, { weighings: [{ measuredOn: "2024-03-12", weightKg: 0 }] }))).toEqual(missed);
    expect(open({ ...girl({}), bornOn: null })).toEqual(missed);
    expect(open({ ...girl({ "2024-03": 8 }), bornOn: null })).toEqual([]);
    expect(reasonsOf(girl({}, { weighings: [{ measuredOn: "2024-02-12", weightKg: 0 }] }))).toEqual([
      "missed-weighing",
    ]);
  });

  test("each child keeps its place among people without one", () => {
    const people = [{ ...none }, { child: girl({ "2024-03": 8 }), ...none }, { ...none }, { child: girl({}), ...none }];
    expect(listed(people).visit.map(({ person }) => person)).toEqual([3]);
  });

  test("need a month with a rule", () => {
    expect(homeVisitList([], "2024-3")).toEqual({
      ok: false,
      issues: [{ code: "posyandu.month-invalid", path: ["month"] }],
    });
    expect(homeVisitList([], "2007-03")).toMatchObject({ issues: [{ code: "law.before-first-rule" }] });
  });
});
