import { describe, expect, test } from "vitest";
import { reporting } from "../../src/spm/reporting.js";
import { fc, property } from "../property.js";

const report = (area: string, month: string, receivedOn?: string) => ({ area, month, receivedOn });
const owed = ["2024-01", "2024-02", "2024-12"].flatMap((month) => ["A", "B"].map((area) => ({ area, month })));

describe("completeness and timeliness", () => {
  const received = [
    report("A", "2024-01", "2024-02-05"),
    report("B", "2024-01", "2024-02-06"),
    report("A", "2024-02", "2024-03-01"),
    report("B", "2024-12", "2025-01-05"),
  ];
  const result = reporting(owed, received, 5);

  test("by area", () => {
    expect(result.areas).toEqual([
      {
        area: "A",
        ...{ expected: 3, received: 2, onTime: 2, late: 0, undated: 0, missing: 1 },
        ...{ completeness: "66.67", timeliness: "66.67" },
      },
      {
        area: "B",
        ...{ expected: 3, received: 2, onTime: 1, late: 1, undated: 0, missing: 1 },
        ...{ completeness: "66.67", timeliness: "33.33" },
      },
    ]);
  });

  test("by month and in total", () => {
    expect(result.months.map(({ month, onTime, late, missing }) => [month, onTime, late, missing])).toEqual([
      ["2024-01", 1, 1, 0],
      ["2024-02", 1, 0, 1],
      ["2024-12", 1, 0, 1],
    ]);
    expect(result.total).toMatchObject({ expected: 6, received: 4, completeness: "66.67", timeliness: "50.00" });
  });

  test("names who is late and who is missing", () => {
    expect(result.late).toEqual([{ area: "B", month: "2024-01" }]);
    expect(result.missing).toEqual([
      { area: "A", month: "2024-12" },
      { area: "B", month: "2024-02" },
    ]);
  });
});

describe("the deadline", () => {
  const late = (month: string, receivedOn: string, deadline: Parameters<typeof reporting>[2]) =>
    reporting([{ area: "A", month }], [report("A", month, receivedOn)], deadline).total.late;

  test("a day that the following month lacks is its last day", () => {
    expect(late("2024-01", "2024-02-29", 31)).toBe(0);
    expect(late("2024-01", "2024-03-01", 31)).toBe(1);
    expect(late("2023-01", "2023-03-01", 30)).toBe(1);
  });

  test("may be a date for each month, or a function", () => {
    expect(late("2024-01", "2024-02-11", { "2024-01": "2024-02-10" })).toBe(1);
    expect(late("2024-01", "2024-02-10", { "2024-01": "2024-02-10" })).toBe(0);
    expect(late("2024-01", "2024-02-11", (month, area) => (area === "A" ? `${month}-31` : ""))).toBe(1);
  });

  test("a month without a deadline can be neither in time nor late", () => {
    const { total } = reporting([{ area: "A", month: "2024-03" }], [report("A", "2024-03", "2024-04-01")], {});
    expect(total).toMatchObject({ received: 1, onTime: 0, late: 0, undated: 1 });
  });

  test.each([0, 32, 5.5, Number.NaN])("%d is no day of a month", (deadline) => {
    expect(() => reporting([], [], deadline)).toThrow(RangeError);
  });
});

describe("what comes in", () => {
  const one = [{ area: "A", month: "2024-01" }];

  test("a correction does not make a report late", () => {
    const twice = [report("A", "2024-01", "2024-02-20"), report("A", "2024-01", "2024-02-03")];
    expect(reporting(one, twice, 5).total).toMatchObject({ expected: 1, received: 1, onTime: 1 });
  });

  test("a report without a day has come, in time or not", () => {
    const result = reporting(one, [report("A", "2024-01"), report("A", "2024-01", "5 Februari")], 5);
    expect(result.total).toMatchObject({ received: 1, onTime: 0, late: 0, undated: 1, completeness: "100.00" });
    expect(result.issues).toEqual([
      { code: "spm.receipt-undated", path: ["received", 0, "receivedOn"] },
      { code: "spm.receipt-undated", path: ["received", 1, "receivedOn"] },
    ]);
    const dated = [report("A", "2024-01"), report("A", "2024-01", "2024-02-01"), report("A", "2024-01")];
    expect(reporting(one, dated, 5).total.onTime).toBe(1);
  });

  test("a report that nobody expected counts nowhere", () => {
    const result = reporting(one, [report("Z", "2024-01", "2024-02-01")], 5);
    expect(result.unexpected).toEqual([{ area: "Z", month: "2024-01" }]);
    expect(result.total).toMatchObject({ expected: 1, received: 0, missing: 1 });
  });

  test("what is no month is told", () => {
    const { issues, total } = reporting([{ area: "A", month: "2024-13" }], [report("A", "Januari")], 5);
    expect(issues).toEqual([
      { code: "spm.month-invalid", path: ["expected", 0, "month"] },
      { code: "spm.month-invalid", path: ["received", 0, "month"] },
    ]);
    expect(total).toMatchObject({ expected: 0, completeness: "", timeliness: "" });
  });

  test("a report listed twice is owed once", () => {
    expect(reporting([...one, ...one], [], 5).total.expected).toBe(1);
  });

  test("almost all is not all", () => {
    const many = Array.from({ length: 30_000 }, (_, i) => ({ area: `area ${i}`, month: "2024-01" }));
    const received = many.slice(1).map(({ area }) => report(area, "2024-01", "2024-02-01"));
    expect(reporting(many, received, 5).total.completeness).toBe("99.99");
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-03-${String(n).padStart(2, "0")}`);
property.prop([
  fc.array(
    fc.record({
      area: fc.constantFrom("A", "B", "C"),
      month: fc.constantFrom("2024-01", "2024-02"),
      receivedOn: fc.option(day),
    }),
  ),
])("areas and months both add up to the total, in any order", (received) => {
  const expected = ["A", "B"].flatMap((area) => ["2024-01", "2024-02"].map((month) => ({ area, month })));
  const result = reporting(expected, received, 10);
  for (const field of ["expected", "received", "onTime", "late", "undated", "missing"] as const) {
    const sum = (rows: readonly Record<typeof field, number>[]) => rows.reduce((total, row) => total + row[field], 0);
    expect(sum(result.areas)).toBe(result.total[field]);
    expect(sum(result.months)).toBe(result.total[field]);
  }
  const { issues: _, ...counted } = result;
  expect(reporting([...expected].reverse(), [...received].reverse(), 10)).toMatchObject(counted);
});
