import { expect, test } from "vitest";
import { fileKind } from "../../../src/cli/io/file-kind.js";
import { isFormulaText } from "../../../src/cli/io/formula.js";

const utf16 = (text: string, mark: boolean): Uint8Array => Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");

test.each<[string, Uint8Array, string]>([
  ["text", Buffer.from("a,b\n1,2\n"), "delimited"],
  ["text with a mark", Buffer.from("\ufeffa,b\n"), "delimited"],
  ["lines of JSON", Buffer.from(' {"a":1}\n'), "ndjson"],
  ["a workbook", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]), "xlsx"],
])("%s is known", (_, bytes, kind) => expect(fileKind(bytes)).toBe(kind));

test.each<[string, Uint8Array, string]>([
  ["nothing", Buffer.from(""), "input.empty"],
  ["only spaces", Buffer.from(" \n\n"), "input.empty"],
  ["only a mark", Buffer.from("\ufeff"), "input.empty"],
  ["UTF-16 with a mark", utf16("sex,age\nm,1\n", true), "input.utf-16"],
  ["UTF-16 without one", utf16("sex,age\nm,1\n", false), "input.utf-16"],
  ["UTF-16 of the other order", Buffer.from([0xfe, 0xff, 0, 0x61]), "input.utf-16"],
  ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "input.old-excel"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "input.binary"],
  ["control characters", Buffer.from([1, 2, 3, 4, 5, 6, 65, 66]), "input.binary"],
  ["a page", Buffer.from("<!DOCTYPE html><table>"), "input.markup"],
  ["a page with a mark", Buffer.from("\ufeff\n<table><tr>"), "input.markup"],
])("%s is refused by its name", (_, bytes, code) => {
  expect(() => fileKind(bytes)).toThrowError(expect.objectContaining({ code }));
});

test.each(["=1+1", " =1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1", "+-1", "-x"])("%j is a formula", (text) =>
  expect(isFormulaText(text)).toBe(true),
);
test.each(["", "-", "--", "-1.5", "+62", "-1,5", "-1e-5", "a=1", "1+1"])("%j is none", (text) =>
  expect(isFormulaText(text)).toBe(false),
);
