import { describe, expect, it } from "vitest";
import { at, cite, type Timeline, timeline } from "../../src/law/index.js";

const fee: Timeline<number> = timeline({
  id: "example.fee",
  unit: "IDR",
  verifiedUntil: "2024-06-30",
  values: [
    { from: "2016-04-01", value: 1, cite: cite("permenkes-43-2016"), confidence: "secondary" },
    { from: "2019-12-31", fromUncertain: true, value: 2, cite: cite("permenkes-4-2019"), confidence: "secondary" },
  ],
});

const valueOn = (date: string) => {
  const result = at(fee, date);
  return result.ok ? [result.value.value, ...result.notices.map(({ code }) => code)] : result.issues[0]?.code;
};

describe("a dated parameter", () => {
  it.each([
    ["2016-03-31", "law.before-first-rule"],
    ["2016-04-01", [1]],
    ["2018-12-31", [1]],
    ["2019-01-01", [1, "law.start-day-unknown"]],
    ["2019-12-31", [2, "law.start-day-unknown"]],
    ["2020-01-01", [2]],
    ["2024-06-30", [2]],
    ["2024-07-01", [2, "law.not-verified-after"]],
    ["2024-02-30", "law.date-invalid"],
    ["", "law.date-invalid"],
  ])("on %s gives %j", (date, expected) => {
    expect(valueOn(date)).toEqual(expected);
  });

  it("carries its citation, and names the first date when asked too early", () => {
    const result = at(fee, "2020-01-01");
    expect(result.ok && result.value.cite).toEqual({ regulation: "permenkes-4-2019" });
    const early = at(fee, "2001-01-01");
    expect(!early.ok && early.issues[0]?.facts).toEqual({ parameter: "example.fee", first: "2016-04-01" });
  });

  it("refuses dates out of order and dates that are none", () => {
    const value = { value: 1, cite: cite("pp-2-2018"), confidence: "secondary" } as const;
    const days =
      (...from: string[]) =>
      () =>
        timeline({ id: "x", values: from.map((day) => ({ ...value, from: day })) });
    expect(days("2020-01-01", "2020-01-01")).toThrow(RangeError);
    expect(days("2020-01-02", "2020-01-01")).toThrow(RangeError);
    expect(days("2020-13-01")).toThrow(RangeError);
    expect(days("2020-01-01", "2020-01-02")).not.toThrow();
  });

  it("has nothing to give when it is empty", () => {
    const result = at(timeline<number>({ id: "empty", values: [] }), "2024-01-01");
    expect(!result.ok && result.issues[0]?.facts).toEqual({ parameter: "empty", first: null });
  });
});
