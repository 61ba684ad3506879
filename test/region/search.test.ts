import { describe, expect, it } from "vitest";
import { children, type Region, searchRegions } from "../../src/region/index.js";
import { fc, property } from "../property.js";
import { readCases } from "./read-cases.js";

const { searches } = readCases<{ searches: readonly { text: string; first: string; match: string }[] }>("searches");
const { renames } = readCases<{ renames: readonly { code: string; before: string }[] }>("renames");

const below = (code?: string): readonly Region[] => {
  const result = children(code);
  return result.ok ? result.value : [];
};
const provinces = below();
const regencies = provinces.flatMap(({ code }) => below(code));
const codes = (text: string, options = {}) => searchRegions(text, options).map(({ code }) => code);

describe("what is found first", () => {
  it.each(searches)("$text: $first, $match", ({ text, first, match }) => {
    expect(searchRegions(text)[0]).toMatchObject({ code: first, match });
  });

  it("is every regency, by its exact name and by what users make of it", { timeout: 60_000 }, () => {
    expect(regencies).toHaveLength(514);
    for (const { code, fullName } of regencies) {
      const short = fullName.replace("Kabupaten", "Kab.").replace("Administrasi", "Adm.").replace("Kepulauan", "Kep.");
      for (const text of [
        fullName,
        fullName.toUpperCase(),
        short,
        short.replace(".", ""),
        `  ${fullName.toLowerCase()} `,
      ]) {
        expect(searchRegions(text)[0], text).toMatchObject({ code, match: "exact" });
      }
    }
  });

  it("is an area of just that name, when what it is was left out", { timeout: 60_000 }, () => {
    for (const { code, name } of regencies) {
      const found = searchRegions(name);
      expect(found[0], name).toMatchObject({ name, match: "name" });
      expect(found[0]?.level, name).not.toBe("district");
      expect(
        found.map((area) => area.code),
        name,
      ).toContain(code);
      expect(codes(name, { level: "regency" })).toContain(code);
    }
  });

  it("is every province by its name", () => {
    for (const { code, name, fullName } of provinces) {
      expect(codes(name)[0]).toBe(code);
      expect(searchRegions(fullName)[0]).toMatchObject({ code, match: "exact" });
    }
  });

  it("is the area under its new name, for a name that it had before", () => {
    for (const { code, before } of renames) expect(codes(before)[0], before).toBe(code);
  });
});

describe("the order", () => {
  it("puts the province before its regencies, a regency before its city, areas before those they hold", () => {
    expect(codes("gorontalo").slice(0, 3)).toEqual(["75", "75.01", "75.71"]);
    expect(codes("Serang").slice(0, 3)).toEqual(["36.04", "36.73", "36.73.01"]);
    expect(searchRegions("Kota Serang").map(({ code, match }) => [code, match])).toEqual([
      ["36.73", "exact"],
      ["36.04", "other-kind"],
      ["36.73.01", "other-kind"],
    ]);
  });

  it("puts the name as it is spelled before one that differs by its spaces", () => {
    expect(codes("Kota Baru").slice(0, 4)).toEqual(["15.71.07", "32.15.25", "53.08.13", "63.02"]);
    expect(codes("Fak Fak").slice(0, 2)).toEqual(["92.03", "92.03.01"]);
  });

  it("puts the nearer of two misspellings first, and none where something fits", () => {
    expect(searchRegions("Cilegno").map(({ code, match }) => [code, match])).toEqual([
      ["36.72", "similar"],
      ["36.72.02", "similar"],
    ]);
    expect(searchRegions("Pandeglang").some(({ match }) => match === "similar")).toBe(false);
    expect(searchRegions("xqzxqzxqz")).toEqual([]);
  });

  it("puts shorter names first among beginnings", () => {
    expect(searchRegions("Jayap", { level: "regency" }).map(({ fullName }) => fullName)).toEqual([
      "Kabupaten Jayapura",
      "Kota Jayapura",
    ]);
    expect(codes("Tangerang")).toEqual(["36.03", "36.71", "36.71.01", "36.74"]);
  });
});

describe("the options", () => {
  it("level", () => {
    expect(codes("Serang", { level: "district" })[0]).toBe("36.73.01");
    expect(codes("Serang", { level: "regency" })).toEqual(["36.04", "36.73"]);
    expect(codes("gorontalo", { level: "province" })).toEqual(["75"]);
    expect(() => searchRegions("Serang", { level: "village" as "district" })).toThrow(RangeError);
  });

  it("within a code, present or former, but not that area itself", () => {
    expect(codes("Serang", { within: "36.73" })).toEqual(["36.73.01"]);
    expect(codes("Serang", { within: "3673" })).toEqual(["36.73.01"]);
    expect(codes("merauke", { within: "91.01" })).toEqual(["93.01.01"]);
    expect(codes("36.72", { within: "36" })).toEqual(["36.72"]);
    expect(codes("36.72", { within: "32" })).toEqual([]);
    expect(codes("Serang", { within: "74.1" })).toEqual([]);
    expect(codes("Serang", { within: "42" })).toEqual([]);
  });

  it("limit, 10 by default", () => {
    expect(searchRegions("Tanjung")).toHaveLength(10);
    expect(searchRegions("Tanjung", { limit: 3 })).toEqual(searchRegions("Tanjung").slice(0, 3));
    expect(searchRegions("Tanjung", { limit: 40 })).toHaveLength(40);
    expect(searchRegions("Tanjung", { limit: 1 })).toHaveLength(1);
    for (const limit of [0, -1, 1.5, Number.NaN]) expect(() => searchRegions("Tanjung", { limit })).toThrow(RangeError);
  });
});

describe("any text", () => {
  it.each(["", "   ", "...", "?!", "日本"])("without letters or digits of ours finds nothing: %j", (text) => {
    expect(searchRegions(text)).toEqual([]);
  });

  it("an unknown code finds nothing", () => {
    expect(searchRegions("99.99")).toEqual([]);
    expect(searchRegions("3672011409909901")).toEqual([]);
  });

  it("a word alone that says what an area is counts as a name", () => {
    expect(searchRegions("kota").every(({ name }) => /kota/i.test(name))).toBe(true);
    expect(searchRegions("kota administrasi")).toEqual([]);
  });

  property.prop([fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom("kab", "Kota Ser", "tanjung bar", "sei"))], {
    numRuns: 40,
  })("gives the same answer twice, and never throws", (text) => {
    expect(searchRegions(text)).toEqual(searchRegions(text));
  });

  property.prop([fc.constantFrom(...regencies), fc.nat()], { numRuns: 60 })(
    "a letter left out still leads there",
    (area, at) => {
      const place = 1 + (at % (area.name.length - 1));
      const typed = area.name.slice(0, place) + area.name.slice(place + 1);
      const found = searchRegions(typed, { level: "regency", limit: 600 });
      if (!found.some(({ match }) => match !== "similar")) expect(found.map(({ code }) => code)).toContain(area.code);
    },
  );
});
