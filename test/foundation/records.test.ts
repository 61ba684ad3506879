import { expect, test } from "vitest";
import { isRecord, listFaults, recordFaults } from "../../src/foundation/records.js";

const issue = { code: "demo.not-a-record", path: ["rows"] };
const notAList = { code: "demo.not-a-list", path: ["rows"] };

test("a record is an object with named fields, even with none", () => {
  for (const record of [{}, { a: 1 }, Object.create(null), new Map()]) {
    expect(isRecord(record)).toBe(true);
    expect(recordFaults(record, issue)).toEqual([]);
  }
  for (const value of [null, undefined, [], [{}], "abc", "", 0, 7, true, Number.NaN, () => ({})]) {
    expect(isRecord(value)).toBe(false);
    expect(recordFaults(value, issue)).toEqual([issue]);
  }
});

test("a list of records is asked for each of its places", () => {
  expect(listFaults([], notAList, issue)).toEqual([]);
  expect(listFaults([{}, { a: 1 }], notAList, issue)).toEqual([]);
  expect(listFaults([{}, null, "x", {}], notAList, issue)).toEqual([
    { code: "demo.not-a-record", path: ["rows", 1] },
    { code: "demo.not-a-record", path: ["rows", 2] },
  ]);
  expect(listFaults([null], { code: "demo.not-a-list" }, { code: "demo.not-a-record" })).toEqual([
    { code: "demo.not-a-record", path: [0] },
  ]);
  for (const value of [null, undefined, {}, "abc", 3, { length: 1, 0: {} }]) {
    expect(listFaults(value, notAList, issue)).toEqual([notAList]);
  }
});
