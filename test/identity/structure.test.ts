import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completedYears, isIsoDate } from "../../src/foundation/calendar.js";
import { checkNikStructure, type NikStructureOptions } from "../../src/identity/structure.js";
import { nikDigits } from "./arbitraries.js";

const asOf = "2026-11-21";

function read(text: string, options: NikStructureOptions = { asOf }) {
  const result = checkNikStructure(text, options);
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return { ...result.value, codes: result.notices.map(({ code }) => code), notices: result.notices };
}

describe("checkNikStructure", () => {
  it("reads a number in full", () => {
    expect(checkNikStructure("3672015408909902", { asOf })).toEqual({
      ok: true,
      value: {
        structure: "valid",
        errors: [],
        warnings: [],
        area: "367201",
        sex: "female",
        birthDateCandidates: ["1990-08-14"],
        serial: "9902",
      },
      notices: [],
    });
  });

  it("agrees with a naive reader on every number", () => {
    fc.assert(
      fc.property(nikDigits, (digits) => {
        const value = read(digits);
        expect({ structure: value.structure, sex: value.sex, dates: value.birthDateCandidates }).toEqual(naive(digits));
      }),
      { numRuns: 1000 },
    );
  });

  it("lists the candidates that a calendar and the age limit allow, on any day", () => {
    const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(nikDigits, day, fc.integer({ min: 0, max: 130 }), (digits, on, maxAgeYears) => {
        const judgedOn = on.toISOString().slice(0, 10);
        const value = read(digits, { asOf: judgedOn, maxAgeYears });
        if (value.structure === "invalid") return;
        const possible = datesIn(digits).filter(
          (date) => date <= judgedOn && completedYears(date, judgedOn) <= maxAgeYears,
        );
        expect(value.birthDateCandidates).toEqual(possible);
        expect(value.warnings).toEqual(
          [["no_birth_date_candidate"], [], ["century_ambiguous"]][possible.length] as string[],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["turns 121 that day: too old", "3672012111059901", ["2005-11-21"]],
    ["turns 121 the day after: old enough", "3672012211059901", ["1905-11-22", "2005-11-22"]],
    ["born that day", "3672012111269901", ["1926-11-21", "2026-11-21"]],
    ["born the day after: only a century earlier", "3672012211269901", ["1926-11-22"]],
  ])("%s", (_, digits, dates) => {
    expect(read(digits).birthDateCandidates).toEqual(dates);
  });

  it("takes an age limit of completed years, 0 among them", () => {
    expect(read("3672012211259901", { asOf, maxAgeYears: 0 }).birthDateCandidates).toEqual(["2025-11-22"]);
    const tooOld = read("3672012111259901", { asOf, maxAgeYears: 0 });
    expect(tooOld.birthDateCandidates).toEqual([]);
    expect(tooOld).toMatchObject({ structure: "valid", warnings: ["no_birth_date_candidate"] });
    expect(tooOld.codes).toEqual(["identity.no-birth-date-candidate"]);
    // The day and the limit are remembered from one call to the next, and must not be mixed.
    expect(read("3672012111259901", { asOf, maxAgeYears: 1 }).birthDateCandidates).toEqual(["2025-11-21"]);
    expect(read("3672012111259901", { asOf: "2026-11-20", maxAgeYears: 0 }).birthDateCandidates).toEqual([
      "2025-11-21",
    ]);
    expect(read("3672012111259901", { asOf, maxAgeYears: 0 }).birthDateCandidates).toEqual([]);
  });

  it("knows that who is born on 29 February completes a common year on 1 March", () => {
    const leapling = "3672012902249901";
    expect(read(leapling, { asOf: "2026-02-28", maxAgeYears: 1 }).birthDateCandidates).toEqual(["2024-02-29"]);
    expect(read(leapling, { asOf: "2026-03-01", maxAgeYears: 1 }).birthDateCandidates).toEqual([]);
  });

  it.each([-1, 0.5, Number.NaN, Number.NEGATIVE_INFINITY, "5"])("refuses the age limit %s", (maxAgeYears) => {
    expect(() => checkNikStructure("", { asOf, maxAgeYears: maxAgeYears as number })).toThrow(RangeError);
    expect(() => checkNikStructure("", { asOf, maxAgeYears: maxAgeYears as number })).toThrow(
      "maxAgeYears must be a whole number of years, 0 or more",
    );
  });

  it("takes no limit at all", () => {
    expect(read("3672011408009901", { asOf, maxAgeYears: Number.POSITIVE_INFINITY }).birthDateCandidates).toEqual([
      "1900-08-14",
      "2000-08-14",
    ]);
  });

  it.each(["", "2026-02-29", "21/11/2026", undefined, 20261121])("refuses the day %s", (day) => {
    expect(checkNikStructure("3672011408909901", { asOf: day as string })).toEqual({
      ok: false,
      issues: [{ code: "identity.date-invalid", path: ["asOf"] }],
    });
  });

  it.each([3672011408909901, 3672011408909901n, null, undefined, ["3672011408909901"], {}])(
    "refuses what is no text (%#)",
    (number) => {
      expect(checkNikStructure(number as unknown as string, { asOf })).toEqual({
        ok: false,
        issues: [{ code: "identity.not-text", path: ["nik"] }],
      });
    },
  );

  it("names each error with its place, several in the order of the digits", () => {
    const value = read("3672010013950000");
    expect(value.errors).toEqual(["day_out_of_range", "month_out_of_range", "serial_zero"]);
    expect(value.notices).toEqual([
      { code: "identity.day-out-of-range", path: ["nik"] },
      { code: "identity.month-out-of-range", path: ["nik"] },
      { code: "identity.serial-zero", path: ["nik"] },
      { code: "identity.spreadsheet-rounded", path: ["nik"] },
    ]);
    expect(read("3672013102950000").errors).toEqual(["date_does_not_exist", "serial_zero"]);
  });

  it.each([
    ["", 0],
    [" - . ", 0],
    ["367201140890990", 15],
    ["36720114089099011", 17],
    ["1".repeat(99), 99],
    ["1".repeat(100), "99+"],
    ["1 ".repeat(3000), "99+"],
  ])("counts the digits of a text that has too few or too many (%#)", (text, digits) => {
    expect(read(text).errors).toEqual(["length"]);
    expect(read(text).notices).toEqual([{ code: "identity.length", path: ["nik"], facts: { digits, required: 16 } }]);
    expect(read(text)).not.toHaveProperty("area");
    expect(read(text)).not.toHaveProperty("normalized");
  });

  it.each([
    "3672/01140890990",
    "3672\u00a00114 0890 9901",
    "3672011408909901\n",
    "\t3672011408909901",
    "３６７２０１１４０８９０９９０１",
    "NIK 3672011408909901",
    "367201+140890-9901",
  ])("strips nothing but spaces, dots and hyphens (%#)", (text) => {
    expect(read(text)).toMatchObject({ structure: "invalid", errors: ["non_digit"] });
    expect(read(text)).not.toHaveProperty("area");
  });

  it("gives the bare digits where the text parts them, in a wrong number too", () => {
    expect(read("367201-140890-9901")).toMatchObject({ structure: "valid", normalized: "3672011408909901" });
    expect(read(" 3672 0114 0895 0000")).toMatchObject({
      structure: "invalid",
      normalized: "3672011408950000",
      area: "367201",
    });
    expect(read("3672011408909901")).not.toHaveProperty("normalized");
  });

  it("keeps what results share from being changed", () => {
    const value = checkNikStructure("3672011408109918", { asOf });
    if (!value.ok) throw new Error("not read");
    expect(Object.isFrozen(value.value.warnings)).toBe(true);
    expect(Object.isFrozen(value.value.errors)).toBe(true);
    expect(Object.isFrozen(value.value.birthDateCandidates)).toBe(true);
    expect(Object.isFrozen(value.notices)).toBe(true);
    for (const wrong of ["3672013208909901", "3672011413909901", "3672013213909901", "3672013104909901"]) {
      expect(Object.isFrozen(read(wrong).errors)).toBe(true);
    }
  });
});

/** The dates of 19YY and 20YY that exist, by the calendar of the foundation. */
function datesIn(digits: string): string[] {
  const written = Number(digits.slice(6, 8));
  const day = String(written > 40 ? written - 40 : written).padStart(2, "0");
  return ["19", "20"]
    .map((century) => `${century}${digits.slice(10, 12)}-${digits.slice(8, 10)}-${day}`)
    .filter((date) => isIsoDate(date));
}

/** The reading as a pattern and JavaScript's own dates have it. */
function naive(digits: string) {
  const pattern = /^\d{6}(0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(0[1-9]|1[0-2])\d{2}(?!0000)\d{4}$/;
  const dates = pattern.test(digits)
    ? datesIn(digits).filter((date) => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date))
    : [];
  if (dates.length === 0) return { structure: "invalid", sex: undefined, dates: undefined };
  return {
    structure: "valid",
    sex: digits[6] !== undefined && digits[6] >= "4" ? "female" : "male",
    dates: dates.filter((date) => date <= asOf && completedYears(date, asOf) <= 120),
  };
}
