import { describe, expect, it } from "vitest";
import { checkNikStructure, spreadsheetTrace } from "../../src/identity/index.js";

describe("what a spreadsheet leaves of a NIK", () => {
  it.each([
    ["3.20E+15", "scientific"],
    ["3,20411E+15", "scientific"],
    ["3.20411e15", "scientific"],
    ["3E+15", "scientific"],
    [" 3.204110203040506e+15 ", "scientific"],
    ["'3.20E+15", "scientific"],
    ["3.20 E +15", "scientific"],
    ["'3672011408909901", "text-marker"],
    ["’3672 0114 0890 9901", "text-marker"],
    ["`3672011408909901", "text-marker"],
    ['="3672011408909901"', "text-marker"],
    ['"3672011408909901"', "text-marker"],
    ["3672011408909901.0", "decimals"],
    ["3672011408909900,00", "decimals"],
    ["3,672,011,408,909,901", "grouped"],
    ["3.672.011.408.909.901", "grouped"],
    ["3672011408900000", "rounded"],
    ["36.72.01.140890.0000", "rounded"],
    ["3672010000000000", "rounded"],
  ])("%s: %s", (text, trace) => {
    expect(spreadsheetTrace(text)).toBe(trace);
  });

  it.each([
    "",
    " ",
    "3672011408909901",
    "3672011408909010",
    "3672011408909000",
    "36.72.01.140890.9901",
    "3672 0114 0890 9901",
    "3.672,011.408,909.901",
    "3.672.011.408.909",
    "3672011408909901.5",
    "367201140890990.0",
    "32.0E+15",
    "3.20E",
    "3.20E+150",
    "E+15",
    "3.E+15",
    "x3.20E+15",
    "3.20E+15x",
    "''3672011408909901",
    "3672011408909901'",
    "'",
    "'abc",
    "x'3672011408909901",
    '="abc"',
    '3672011408909901"',
    '="3672011408909901',
    "13672011408900000",
    "672011408900000",
    `${" ".repeat(24)}3672011408900000`.concat(" "),
    undefined as unknown as string,
    3.2e15 as unknown as string,
  ])("%s: nothing", (text) => {
    expect(spreadsheetTrace(text)).toBeUndefined();
  });

  it("looks at forty characters and no more", () => {
    expect(spreadsheetTrace("3.20E+15".padEnd(40))).toBe("scientific");
    expect(spreadsheetTrace("3.20E+15".padEnd(41))).toBeUndefined();
  });

  it("is named beside the errors and never repaired", () => {
    const notices = (text: string) => {
      const result = checkNikStructure(text, { asOf: "2026-11-21" });
      return result.ok && [result.value.structure, ...result.notices.map(({ code }) => code)];
    };
    expect(notices("3.67201E+15")).toEqual(["invalid", "identity.non-digit", "identity.spreadsheet-scientific"]);
    expect(notices("'3672011408909901")).toEqual(["invalid", "identity.non-digit", "identity.spreadsheet-text-marker"]);
    expect(notices("3672011408909901.0")).toEqual(["invalid", "identity.length", "identity.spreadsheet-decimals"]);
    expect(notices("3672011408950000")).toEqual(["invalid", "identity.serial-zero", "identity.spreadsheet-rounded"]);
    // Dots part digits, so this one reads; that it was a number must still be known.
    expect(notices("3.672.011.408.909.901")).toEqual(["valid", "identity.spreadsheet-grouped"]);
  });
});
