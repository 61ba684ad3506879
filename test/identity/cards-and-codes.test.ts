import { describe, expect, it } from "vitest";
import {
  checkBpjsFacilityCode,
  checkBpjsVisitNumber,
  checkIhsNumber,
  checkJknCard,
  checkPuskesmasCode,
  type IhsKind,
} from "../../src/identity/index.js";

describe("checkJknCard", () => {
  const read = (text: string) => {
    const result = checkJknCard(text);
    if (!result.ok) throw new Error(result.issues[0]?.code);
    return { ...result.value, notices: result.notices };
  };
  const codes = (text: string) => read(text).notices.map(({ code }) => code);

  it("takes thirteen digits with their leading zeros", () => {
    expect(read("0001234567890")).toEqual({ structure: "valid", errors: [], confidence: "secondary", notices: [] });
    expect(read("0001 2345 67890")).toMatchObject({ structure: "valid", normalized: "0001234567890" });
    expect(read("0001234567890")).not.toHaveProperty("normalized");
  });

  it("names lost zeros", () => {
    expect(read("1234567890")).toEqual({
      structure: "invalid",
      errors: ["length"],
      confidence: "secondary",
      notices: [
        { code: "identity.length", path: ["jknCard"], facts: { digits: 10, required: 13 } },
        { code: "identity.leading-zeros-lost", path: ["jknCard"] },
      ],
    });
    expect(codes("123456789012")).toContain("identity.leading-zeros-lost");
    expect(codes("000123456789")).toEqual(["identity.length"]);
    expect(codes("12345678901234")).toEqual(["identity.length"]);
    expect(codes("")).toEqual(["identity.length"]);
  });

  it("names a NIK in the card's place", () => {
    expect(codes("3672011408909901")).toEqual(["identity.length", "identity.looks-like-nik"]);
    expect(codes("3672015408909901")).toEqual(["identity.length", "identity.looks-like-nik"]);
    expect(codes("3672013208909901")).toEqual(["identity.length"]);
    expect(codes("36720114089099011")).toEqual(["identity.length"]);
  });

  it("names letters and a spreadsheet's damage", () => {
    expect(read("000123456789O")).toMatchObject({ structure: "invalid", errors: ["non_digit"] });
    expect(read("1.23457E+12").notices).toEqual([
      { code: "identity.non-digit", path: ["jknCard"] },
      { code: "identity.spreadsheet-scientific", path: ["jknCard"] },
    ]);
  });

  it("refuses what is no text", () => {
    expect(checkJknCard(1234567890 as unknown as string)).toEqual({
      ok: false,
      issues: [{ code: "identity.not-text", path: ["jknCard"] }],
    });
  });
});

describe("checkIhsNumber", () => {
  const errors = (text: string, kind?: IhsKind) => {
    const result = checkIhsNumber(text, kind);
    return result.ok && result.value.errors;
  };

  it.each<[string, IhsKind | undefined, readonly string[]]>([
    ["P01234567890", undefined, []],
    ["P01234567890", "patient", []],
    ["p01234567890", "patient", []],
    ["P0123456789", "patient", ["length"]],
    ["P012345678901", "patient", ["length"]],
    ["012345678901", "patient", ["form"]],
    ["P0123456789O", "patient", ["form"]],
    ["01234567890", "practitioner", []],
    ["0123456789", "practitioner", ["length"]],
    ["012345678901", "practitioner", ["length"]],
    ["P1234567890", "practitioner", ["form"]],
    ["100012345", "organization", []],
    ["1000123456789012", "organization", []],
    ["10001234", "organization", ["length"]],
    ["10001234A", "organization", ["form"]],
  ])("%s as %s", (text, kind, expected) => {
    expect(errors(text, kind)).toEqual(expected);
  });

  it("tells what is wrong, where, and how sure the form is", () => {
    expect(checkIhsNumber("P123")).toEqual({
      ok: true,
      value: { structure: "invalid", errors: ["length"], confidence: "secondary" },
      notices: [{ code: "identity.code-length", path: ["ihsNumber"], facts: { digits: 4, required: 12 } }],
    });
    expect(checkIhsNumber("X01234567890")).toMatchObject({
      notices: [{ code: "identity.code-form", path: ["ihsNumber"] }],
    });
    expect(checkIhsNumber("p-0123 4567.890")).toEqual({
      ok: true,
      value: { structure: "valid", errors: [], normalized: "P01234567890", confidence: "secondary" },
      notices: [],
    });
    expect(checkIhsNumber(1 as unknown as string)).toMatchObject({ issues: [{ path: ["ihsNumber"] }] });
  });

  it("takes no other kind for one of the three", () => {
    expect(() => checkIhsNumber("P01234567890", "doctor" as IhsKind)).toThrow(RangeError);
    expect(() => checkIhsNumber("P01234567890", "toString" as IhsKind)).toThrow(
      "kind must be patient, practitioner or organization",
    );
  });
});

describe("facility codes", () => {
  const value = (result: ReturnType<typeof checkPuskesmasCode>) => (result.ok ? result.value : result.issues);
  const sure = { confidence: "secondary" };

  it.each([
    ["P1101010101", "valid", []],
    ["p1101010101", "valid", []],
    ["P110101010", "invalid", ["length"]],
    ["P11010101011", "invalid", ["length"]],
    ["11010101011", "invalid", ["form"]],
    ["P110101010A", "invalid", ["form"]],
  ])("puskesmas %s is %s", (text, structure, errors) => {
    expect(value(checkPuskesmasCode(text))).toMatchObject({ structure, errors, ...sure });
  });

  it.each([
    ["0301R001", { structure: "valid", errors: [], ...sure, officeArea: "0301", kindMark: "R" }],
    ["0114A026", { structure: "valid", errors: [], ...sure, officeArea: "0114", kindMark: "A" }],
    ["01140026", { structure: "valid", errors: [], ...sure, officeArea: "0114", kindMark: "0" }],
    [
      "0114a026",
      { structure: "valid", errors: [], normalized: "0114A026", ...sure, officeArea: "0114", kindMark: "A" },
    ],
    ["0114A02", { structure: "invalid", errors: ["length"], ...sure }],
    ["0114A0261", { structure: "invalid", errors: ["length"], ...sure }],
    ["O114A026", { structure: "invalid", errors: ["form"], ...sure }],
    ["0114A02O", { structure: "invalid", errors: ["form"], ...sure }],
    ["0114_026", { structure: "invalid", errors: ["form"], ...sure }],
  ])("BPJS facility %s", (text, expected) => {
    expect(value(checkBpjsFacilityCode(text))).toEqual(expected);
  });

  const visit = { facility: "0114A026", month: 8, year: "15", ...sure, structure: "valid", errors: [] };
  it.each([
    ["0114A0260815Y000003", { ...visit, kind: "visit" }],
    ["0114A0260815B000003", { ...visit, kind: "referral" }],
    ["0114A0260815A000003", { ...visit, kind: "referral" }],
    ["0301R0011215Y000003", { ...visit, facility: "0301R001", month: 12, kind: "visit" }],
    ["0114a0260815y000003", { ...visit, kind: "visit", normalized: "0114A0260815Y000003" }],
    ["0114A0260015Y000003", { structure: "invalid", errors: ["form"], ...sure }],
    ["0114A0261315Y000003", { structure: "invalid", errors: ["form"], ...sure }],
    ["0114A0260815Z000003", { structure: "invalid", errors: ["form"], ...sure }],
    ["0114A0260815Y00000X", { structure: "invalid", errors: ["form"], ...sure }],
    ["X114A0260815Y000003", { structure: "invalid", errors: ["form"], ...sure }],
    ["0114A0260815Y00003", { structure: "invalid", errors: ["length"], ...sure }],
  ])("BPJS visit %s", (text, expected) => {
    expect(value(checkBpjsVisitNumber(text))).toEqual(expected);
  });

  it("name their field", () => {
    const paths = [checkPuskesmasCode, checkBpjsFacilityCode, checkBpjsVisitNumber].map((check) => {
      const result = check("");
      const refused = check(undefined as unknown as string);
      return [result.ok && result.notices[0]?.path, refused.ok ? undefined : refused.issues[0]];
    });
    expect(paths).toEqual(
      ["puskesmasCode", "bpjsFacilityCode", "bpjsVisitNumber"].map((field) => [
        [field],
        { code: "identity.not-text", path: [field] },
      ]),
    );
  });
});
