import { expect, test } from "vitest";
import { areComparable, hourOf, type Moment, readMoment, waitingMinutes } from "../../src/equity/moment.js";
import { compareTickets } from "../../src/equity/order.js";
import { fc, property } from "../property.js";

const read = (text: string): Moment => {
  const moment = readMoment(text);
  if (moment === undefined) throw new Error(text);
  return moment;
};

test("a moment is seconds since 1970 by its clock", () => {
  expect(read("1970-01-01T00:00")).toEqual({ seconds: 0, offset: null, date: "1970-01-01" });
  expect(read("1970-01-02 01:01:01")).toEqual({ seconds: 90_061, offset: null, date: "1970-01-02" });
  expect(read("1970-01-01T07:00+07:00")).toEqual({ seconds: 0, offset: 420, date: "1970-01-01" });
  expect(read("1969-12-31T20:30:00.5-03:30")).toEqual({ seconds: 0.5, offset: -210, date: "1969-12-31" });
  expect(read("2024-07-24T00:00Z")).toEqual({ seconds: 19_928 * 86_400, offset: 0, date: "2024-07-24" });
  expect(read("2024-02-29T23:59:59+14:59").offset).toBe(899);
});

test.each([
  ...["2024-02-30T08:00", "2023-02-29T08:00", "2024-07-24", "08:00", "2024-07-24T8:00", "2024-07-24T24:00"],
  ...["2024-07-24T08:60", "2024-07-24T08:00:60", "2024-07-24T08:00+7:00", "2024-07-24T08:00+15:00", "", " "],
  ...["2024-07-24T08:00+07:60", "2024-07-24T08:00z", "x2024-07-24T08:00", "2024-07-24T08:00x", "2024-07-24T08:00:00."],
])("%j is no moment", (text) => {
  expect(readMoment(text)).toBeUndefined();
});

test.each([undefined, null, 5, {}, []])("%j is no moment", (value) => {
  expect(readMoment(value)).toBeUndefined();
});

test("moments with and without an offset lie on two lines", () => {
  const [local, zoned, utc] = [read("2024-07-24T08:00"), read("2024-07-24T08:00+07:00"), read("2024-07-24T08:00Z")];
  expect([areComparable(local, local), areComparable(zoned, utc), areComparable(local, utc)]).toEqual([
    true,
    true,
    false,
  ]);
});

test("the hour is that of the place", () => {
  expect(hourOf(read("2024-07-24T08:59"), undefined)).toBe(8);
  expect(hourOf(read("2024-07-24T08:59"), 480)).toBe(8);
  expect(hourOf(read("2024-07-24T08:00+07:00"), undefined)).toBe(8);
  expect(hourOf(read("2024-07-24T08:00+07:00"), 540)).toBe(10);
  expect(hourOf(read("2024-07-24T23:30+07:00"), 480)).toBe(0);
  expect(hourOf(read("2024-07-24T17:00Z"), 420)).toBe(0);
  expect(hourOf(read("2024-07-24T16:59:59Z"), 420)).toBe(23);
  expect(hourOf(read("1969-12-31T22:00"), undefined)).toBe(22);
  // UTC says nothing about the hour of the place.
  expect(hourOf(read("2024-07-24T17:00Z"), undefined)).toBeNull();
  expect(hourOf(read("2024-07-24T17:00+00:00"), undefined)).toBeNull();
});

property.prop([fc.integer({ min: -899, max: 899 }), fc.integer({ min: 0, max: 1439 })])(
  "an offset moves the seconds and nothing else",
  (offset, minute) => {
    const two = (n: number): string => String(n).padStart(2, "0");
    const sign = offset < 0 ? "-" : "+";
    const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
    const local = `2024-07-24T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    expect(read(`${local}${zone}`).seconds).toBe(read(local).seconds - offset * 60);
  },
);

test("tickets stand as people read them", () => {
  const inOrder = ["1", "2", "07", "10", "A", "A1", "A-07", "A-7", "A-9", "A-10", "A-10b", "B-1"];
  expect([...inOrder].reverse().sort(compareTickets)).toEqual(inOrder);
  expect(compareTickets("A-7", "A-7")).toBe(0);
  expect(compareTickets("00", "0")).not.toBe(0);
  expect(compareTickets("9".repeat(30), `1${"0".repeat(30)}`)).toBeLessThan(0);
  expect(compareTickets("A:9", "A/10")).toBeGreaterThan(0);
});

const ticket = fc.string({ unit: fc.constantFrom("0", "1", "9", "a", "-", ":"), maxLength: 6 });

property.prop([ticket, ticket, ticket])("the order of tickets is one order", (a, b, c) => {
  expect(Math.sign(compareTickets(a, b))).toBe(-Math.sign(compareTickets(b, a)) + 0);
  expect(compareTickets(a, b) === 0).toBe(a === b);
  if (compareTickets(a, b) < 0 && compareTickets(b, c) < 0) expect(compareTickets(a, c)).toBeLessThan(0);
});

test.each([
  ["2024-07-24T23:50", "2024-07-25T00:20", 30],
  ["2024-02-28T23:59", "2024-03-01T00:00", 1441],
  ["2023-02-28T23:59", "2023-03-01T00:00", 1],
  ["2024-07-24T08:00", "2024-07-24T07:59:30", -0.5],
  ["2024-07-24T08:00+07:00", "2024-07-24T01:00Z", 0],
  ["2024-07-24T08:00+09:00", "2024-07-24T08:00+07:00", 120],
  ["2024-07-24T08:00", "2024-07-24T08:10+07:00", Number.NaN],
  ["2024-07-24T08:00Z", "2024-07-24T08:10", Number.NaN],
  ["2024-02-30T08:00", "2024-03-01T08:10", Number.NaN],
  ["08:00", "2024-03-01T08:10", Number.NaN],
  ["2024-03-01T08:10", null, Number.NaN],
])("from %s to %s are %d minutes", (arrivedAt, servedAt, minutes) => {
  expect(waitingMinutes(arrivedAt, servedAt as string)).toBe(minutes);
});
