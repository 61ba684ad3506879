import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageTextDays } from "../../../src/cli/growth/age-text.js";
import { completedMonthsOfDays } from "../../../src/cli/growth/completed-months.js";
import { IdentityHash, NikState, nikState } from "../../../src/cli/growth/identity.js";
import { Seen, VisitTable } from "../../../src/cli/growth/visit-table.js";
import { positionWords, sexWords, yesNoWords } from "../../../src/cli/growth/vocabularies.js";
import { completedMonths, epochDay, isoDate } from "../../../src/foundation/calendar.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test("completed months of day numbers are those of the calendar", () => {
  const day = fc.integer({ min: epochDay("1990-01-01"), max: epochDay("2060-12-31") });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 8000 }), (born, days) => {
      expect(completedMonthsOfDays(born, born + days)).toBe(completedMonths(isoDate(born), isoDate(born + days)));
    }),
    { numRuns: 3000, seed: 1 },
  );
});

describe("the age as e-PPGBM writes it", () => {
  test.each([
    ["2 Tahun - 3 Bulan - 5 Hari", 2 * 365.25 + 3 * 30.4375 + 5],
    ["0 Tahun - 4 Bulan - 11 Hari", 4 * 30.4375 + 11],
    ["11 bulan", 11 * 30.4375],
    ["3 minggu", 21],
    ["1 year 2 months", 365.25 + 2 * 30.4375],
  ])("%j", (text, days) => expect(ageTextDays(encode(text), 0, text.length)).toBeCloseTo(days, 9));
  test.each(["", "baru lahir", "12", "3 x"])("%j is none", (text) =>
    expect(ageTextDays(encode(text), 0, text.length)).toBeNaN(),
  );
});

describe("a NIK", () => {
  test.each([
    ["3204110101200001", NikState.whole],
    ["'3204110101200001", NikState.whole],
    ['"3204110101200001"', NikState.whole],
    ["3.20E+15", NikState.damaged],
    ["3,20411E+15", NikState.damaged],
    ["3.20411e15", NikState.damaged],
    ["3E+15", NikState.damaged],
    ["320411010120000", NikState.malformed],
    ["32041101012000011", NikState.malformed],
    ["3204 1101 0120 0001", NikState.whole],
    ["32.04.11", NikState.malformed],
    ["belum punya", NikState.malformed],
    ["", NikState.blank],
    ["0", NikState.blank],
    ["-", NikState.blank],
    ["tidak ada", NikState.blank],
  ])("%j", (text, state) => expect(nikState(encode(text), 0, encode(text).length)).toBe(state));
});

test("words are known in any spelling, and met words are not confused with others of the same hash", () => {
  const code = (words: ReturnType<typeof sexWords>, text: string): number =>
    words.codeOf(encode(text), 0, encode(text).length);
  const sex = sexWords();
  for (let round = 0; round < 2; round++) {
    for (const text of ["L", "l", "M", "m", "1", "Laki-laki", "LAKI LAKI", "male", '"L"', " l "])
      expect([text, code(sex, text)]).toEqual([text, 1]);
    for (const text of ["P", "f", "F", "2", "Perempuan", "female"]) expect([text, code(sex, text)]).toEqual([text, 2]);
    for (let i = 3; i < 2000; i++) expect(code(sex, `x${i}`)).toBe(0);
  }
  expect(code(sex, "l".repeat(100))).toBe(0);
  expect(["Telentang", "Terlentang", "l", "L"].map((text) => code(positionWords(), text))).toEqual([1, 1, 1, 1]);
  expect(["Berdiri", "h", "H"].map((text) => code(positionWords(), text))).toEqual([2, 2, 2]);
  expect(["y", "Ya", "1", "ADA"].map((text) => code(yesNoWords(), text))).toEqual([1, 1, 1, 1]);
  expect(["n", "Tidak", "2", "0"].map((text) => code(yesNoWords(), text))).toEqual([2, 2, 2, 2]);
});

describe("the table of visits", () => {
  const child = (name: string): [number, number] => {
    const hash = new IdentityHash().begin().cell(encode(name), 0, name.length).finish();
    return [hash.first, hash.second];
  };

  test("remembers each of many children once", () => {
    const visits = new VisitTable();
    const count = 100_000;
    for (let i = 0; i < count; i++) expect(visits.visit(...child(`anak ${i}`), 100, 80, i)).toBe(Seen.first);
    expect(visits.children).toBe(count);
    for (let i = 0; i < count; i++) {
      expect(visits.visit(...child(`anak ${i}`), 100, 80, count + i)).toBe(Seen.sameDay);
      expect(visits.otherRow).toBe(i);
    }
    expect(visits.children).toBe(count);
  });

  test("notices a child that shrank, in whatever order its visits come", () => {
    const visits = new VisitTable();
    const ani = child("ani");
    expect(visits.visit(...ani, 100, 80, 2)).toBe(Seen.first);
    expect(visits.visit(...ani, 130, 79.9, 3)).toBe(Seen.shorter);
    expect(visits.otherRow).toBe(2);
    expect(visits.visit(...ani, 160, 81, 4)).toBe(0);
    expect(visits.visit(...ani, 140, 82, 5)).toBe(Seen.tallerThanLater);
    expect(visits.otherRow).toBe(4);
    expect(visits.visit(...ani, 150, 80, 6)).toBe(0);
    // A visit without a height does not hide the one before it.
    expect(visits.visit(...ani, 170, Number.NaN, 7)).toBe(0);
    expect(visits.visit(...ani, 180, 80.5, 8)).toBe(Seen.shorter);
  });

  test("compares nothing on an unknown day", () => {
    const visits = new VisitTable();
    const budi = child("budi");
    expect(visits.visit(...budi, Number.NaN, 80, 2)).toBe(Seen.first);
    expect(visits.visit(...budi, Number.NaN, 70, 3)).toBe(0);
    expect(visits.visit(...budi, 100, 70, 4)).toBe(0);
    expect(visits.visit(...budi, 110, 60, 5)).toBe(Seen.shorter);
    expect(visits.visit(...budi, Number.NaN, 10, 6)).toBe(0);
  });
});
