import { describe, expect, it } from "vitest";
import { checkFamilyCard, compareNikAndFamilyCard, type PairOptions } from "../../src/identity/index.js";

const asOf = "2026-11-21";

function read(text: string, day = asOf) {
  const result = checkFamilyCard(text, { asOf: day });
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return { value: result.value, notices: result.notices, codes: result.notices.map(({ code }) => code) };
}

describe("checkFamilyCard", () => {
  it("reads area, date of recording and serial", () => {
    expect(read("3672011502129901").value).toEqual({
      structure: "valid",
      errors: [],
      warnings: [],
      region: { status: "current", district: "Cibeber", regency: "Kota Cilegon", province: "Banten" },
      recordedOnCandidates: ["1912-02-15", "2012-02-15"],
      serial: "9901",
    });
    expect(read("3672011502129901").notices).toEqual([]);
    expect(read("3672.0115.0212.9901").value).toMatchObject({ structure: "valid", normalized: "3672011502129901" });
  });

  it("has no date after the day of the question", () => {
    expect(read("3672012111269901").value.recordedOnCandidates).toEqual(["1926-11-21", "2026-11-21"]);
    expect(read("3672012211269901").value.recordedOnCandidates).toEqual(["1926-11-22"]);
  });

  it("knows no day with 40 added, and says that it looks like a woman's NIK", () => {
    const { value, notices } = read("3672015408909902");
    expect(value).toMatchObject({ structure: "invalid", errors: ["day_out_of_range"], warnings: [] });
    expect(value).not.toHaveProperty("serial");
    expect(value).not.toHaveProperty("recordedOnCandidates");
    expect(notices).toEqual([
      { code: "identity.day-out-of-range", path: ["familyCard"] },
      { code: "identity.looks-like-nik", path: ["familyCard"] },
    ]);
    expect(read("3672014108909902").codes).toContain("identity.looks-like-nik");
    expect(read("3672017108909902").codes).toContain("identity.looks-like-nik");
    expect(read("3672014008909902").codes).toEqual(["identity.day-out-of-range"]);
    expect(read("3672017208909902").codes).toEqual(["identity.day-out-of-range"]);
    expect(read("3672015413909902").codes).toEqual(["identity.day-out-of-range", "identity.month-out-of-range"]);
  });

  it("warns of a serial of zeros, for no source forbids it", () => {
    const { value, codes } = read("3672011502120000");
    expect(value).toMatchObject({ structure: "valid", errors: [], warnings: ["serial_zero"], serial: "0000" });
    expect(codes).toEqual(["identity.serial-zero", "identity.spreadsheet-rounded"]);
  });

  it("names a date that is none, and an area of old", () => {
    const { value, notices } = read("9101013102129901");
    expect(value).toMatchObject({ errors: ["date_does_not_exist"], warnings: ["region_historical"] });
    expect(notices).toEqual([
      { code: "identity.date-does-not-exist", path: ["familyCard"] },
      { code: "identity.region-historical", path: ["familyCard"], facts: { successor: "93.01.01" } },
    ]);
    expect(read("9101011502120000").notices).toContainEqual({ code: "identity.serial-zero", path: ["familyCard"] });
  });

  it("names what is not sixteen digits", () => {
    expect(read("367201150212990")).toEqual({
      value: { structure: "invalid", errors: ["length"], warnings: [] },
      notices: [{ code: "identity.length", path: ["familyCard"], facts: { digits: 15, required: 16 } }],
      codes: ["identity.length"],
    });
    expect(read("3.67E+15")).toEqual({
      value: { structure: "invalid", errors: ["non_digit"], warnings: [] },
      notices: [
        { code: "identity.non-digit", path: ["familyCard"] },
        { code: "identity.spreadsheet-scientific", path: ["familyCard"] },
      ],
      codes: ["identity.non-digit", "identity.spreadsheet-scientific"],
    });
  });

  it("refuses what is no text, and a day that is none", () => {
    expect(checkFamilyCard(3672011502129901 as unknown as string, { asOf })).toEqual({
      ok: false,
      issues: [{ code: "identity.not-text", path: ["familyCard"] }],
    });
    expect(checkFamilyCard("3672011502129901", { asOf: "2026" })).toEqual({
      ok: false,
      issues: [{ code: "identity.date-invalid", path: ["asOf"] }],
    });
  });
});

describe("compareNikAndFamilyCard", () => {
  const man = "3672011408809901";
  const woman = "3672015408809902";
  const card = "3672011502129903";
  const find = (nik: string, familyCard: string, options: Partial<PairOptions> = {}) => {
    const result = compareNikAndFamilyCard({ nik, familyCard }, { asOf, ...options });
    if (!result.ok) throw new Error(result.issues[0]?.code);
    return [result.value.finding, ...result.notices.map(({ code }) => code)];
  };

  it.each<[string, string, string, string | undefined, readonly string[]]>([
    ["a man and his card", man, card, "1980-08-14", ["distinct"]],
    ["a woman and her card", woman, card, "1980-08-14", ["distinct"]],
    ["no date of birth is known", card, man, undefined, ["distinct"]],
    ["one number twice", card, card, undefined, ["equal", "identity.pair-equal"]],
    ["one number twice, parted", man, "3672 0114 0880 9901", undefined, ["equal", "identity.pair-equal"]],
    ["a woman's NIK in the card's column", card, woman, undefined, ["swapped", "identity.pair-swapped"]],
    ["two women's NIKs", "3672014101909904", woman, undefined, ["both-nik", "identity.pair-both-nik"]],
    ["a man's swapped numbers", card, man, "1980-08-14", ["swapped", "identity.pair-swapped"]],
    [
      "another date in the NIK, after the birth",
      card,
      "3672011601139905",
      "1980-08-14",
      ["possibly-swapped", "identity.pair-possibly-swapped"],
    ],
    ["another date in the NIK, before the birth", man, "3672011601139905", "1980-08-15", ["distinct"]],
    ["a corrected date of birth in a woman's NIK", woman, card, "1970-01-01", ["distinct"]],
    ["a date in the NIK that is none", "3672013113809901", card, "1970-01-01", ["distinct"]],
    ["days beyond a woman's in the card's column", man, "3672017201139905", "1980-08-14", ["distinct"]],
    [
      "a woman's day beyond a month in the NIK's column",
      "3672017208809902",
      woman,
      undefined,
      ["swapped", "identity.pair-swapped"],
    ],
    ["too few digits in the NIK", "367201", card, "1980-08-14", ["not-comparable"]],
    ["a letter in the card", man, "36720115O2129903", "1980-08-14", ["not-comparable"]],
    ["a date of birth that is none", man, card, "1980-02-30", ["distinct", "identity.date-invalid"]],
  ])("%s", (_, nik, familyCard, bornOn, found) => {
    expect(find(nik, familyCard, { bornOn })).toEqual(found);
  });

  it("reads the day, the month and the year of the birth, whatever the century", () => {
    expect(find(man, card, { bornOn: "1880-08-14" })[0]).toBe("distinct");
    // Each part of the date counts: what the NIK says is later than these.
    expect(find(man, card, { bornOn: "1970-08-14" })[0]).toBe("possibly-swapped");
    expect(find(man, card, { bornOn: "1980-07-14" })[0]).toBe("possibly-swapped");
    expect(find(man, card, { bornOn: "1980-08-13" })[0]).toBe("possibly-swapped");
  });

  it("does not hold a date after the day of the question for the recording", () => {
    expect(find(card, "3672011601139905", { bornOn: "1980-08-14", asOf: "2012-02-15" })[0]).toBe("possibly-swapped");
    expect(find(card, "3672011601139905", { bornOn: "1980-08-14", asOf: "2012-02-14" })[0]).toBe("distinct");
  });

  it("names the place of a notice and refuses what is no text", () => {
    const result = compareNikAndFamilyCard({ nik: man, familyCard: man }, { asOf });
    expect(result.ok && result.notices).toEqual([{ code: "identity.pair-equal", path: ["nik"] }]);
    const numbers = (nik: unknown, familyCard: unknown) => ({ nik, familyCard }) as { nik: string; familyCard: string };
    expect(compareNikAndFamilyCard(numbers(1, man), { asOf })).toEqual({
      ok: false,
      issues: [{ code: "identity.not-text", path: ["nik"] }],
    });
    expect(compareNikAndFamilyCard(numbers(man, 1), { asOf })).toEqual({
      ok: false,
      issues: [{ code: "identity.not-text", path: ["familyCard"] }],
    });
    expect(compareNikAndFamilyCard(numbers(man, card), { asOf: "" })).toEqual({
      ok: false,
      issues: [{ code: "identity.date-invalid", path: ["asOf"] }],
    });
  });
});
