import { describe, expect, test } from "vitest";
import { at } from "../../src/law/index.js";
import {
  category,
  ilpClusters,
  type Puskesmas,
  type PuskesmasFacts,
  puskesmasAbilities,
  puskesmasCategories,
  type UrbanFacts,
} from "../../src/puskesmas/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue } from "./cases.js";

const asOf = "2023-12-31";
const categoryOf = (facts: PuskesmasFacts) => okValue(category(facts, { asOf }));
const URBAN: UrbanFacts = { nonAgrarianWork: true, facilities: true, electricity: true, roadAndTransport: true };
const NOT: UrbanFacts = { nonAgrarianWork: false, facilities: false, electricity: false, roadAndTransport: false };

describe("the urban criteria", () => {
  test("make an area urban when three of the four are met", () => {
    expect(categoryOf({ urban: { ...URBAN, electricity: false } })).toMatchObject({
      category: "urban",
      reason: "urban-criteria-met",
      urban: true,
      met: 3,
      unknown: 0,
      needed: 3,
      declared: null,
      citations: [{ regulation: "permenkes-43-2019", article: "26" }],
      confidence: "verified-in-source",
    });
    expect(categoryOf({ urban: { ...URBAN, electricity: false, facilities: false } })).toMatchObject({
      category: null,
      reason: "rural-list-not-read",
      urban: false,
      met: 2,
    });
  });

  test("leave it open while unknown ones could decide it", () => {
    expect(categoryOf({ urban: { ...URBAN, electricity: null, facilities: false } })).toMatchObject({
      category: null,
      reason: "criteria-unknown",
      urban: null,
      met: 2,
      unknown: 1,
    });
    expect(categoryOf({ urban: { ...URBAN, electricity: undefined } })).toMatchObject({ urban: true, unknown: 1 });
    expect(categoryOf({ urban: { nonAgrarianWork: false, facilities: false } })).toMatchObject({
      urban: false,
      unknown: 2,
    });
    expect(categoryOf({})).toMatchObject({ category: null, urban: null, unknown: 4, reason: "criteria-unknown" });
    expect(categoryOf({ urban: null })).toMatchObject({ unknown: 4 });
  });

  const met = (facts: UrbanFacts) => categoryOf({ urban: facts }).criteria.map((criterion) => criterion.met);

  test("are more than 50 and more than 90 percent, not the percentages themselves", () => {
    expect(met({ nonAgrarianWork: 50, electricity: 90 }).filter((answer) => answer !== null)).toEqual([false, false]);
    expect(met({ nonAgrarianWork: 50.01, electricity: "90.01" }).filter((answer) => answer !== null)).toEqual([
      true,
      true,
    ]);
    const share = (numerator: number) => ({ numerator, denominator: 1000 });
    expect(met({ nonAgrarianWork: share(500), electricity: share(900) })).toEqual([false, null, false, null]);
    expect(met({ nonAgrarianWork: share(501), electricity: share(901) })).toEqual([true, null, true, null]);
    expect(met({ nonAgrarianWork: 100, electricity: 0 })).toEqual([true, null, false, null]);
  });

  test("count one facility near enough", () => {
    const facility = (facilities: UrbanFacts["facilities"]) => met({ facilities })[1];
    const far = { schoolKm: 2.6, marketKm: "2.1", hospitalKm: 5.1, hotel: false };
    expect(facility(far)).toBe(false);
    expect(facility({ ...far, schoolKm: 2.5 })).toBe(true);
    expect(facility({ ...far, marketKm: 2 })).toBe(true);
    expect(facility({ ...far, hospitalKm: 5 })).toBe(true);
    expect(facility({ ...far, hotel: true })).toBe(true);
    expect(facility({ ...far, hotel: null })).toBeNull();
    expect(facility({ ...far, schoolKm: undefined })).toBeNull();
    expect(facility({ hotel: true })).toBe(true);
    expect(facility({})).toBeNull();
    expect(facility(false)).toBe(false);
    expect(facility(null)).toBeNull();
  });

  test("are named in the order of the article", () => {
    expect(categoryOf({ urban: URBAN }).criteria.map(({ criterion, name }) => [criterion, name.en])).toEqual([
      ["non-agrarian-work", "more than 50 % of residents in non-agrarian work"],
      [
        "urban-facilities",
        "urban facilities: a school within 2.5 km, a market within 2 km, a hospital within 5 km, or a hotel",
      ],
      ["electricity", "more than 90 % of households with electricity"],
      ["road-and-transport", "access by road and transport"],
    ]);
  });
});

describe("a declaration", () => {
  test("says what is rural, remote or very remote", () => {
    for (const declared of ["rural", "remote", "very-remote"] as const) {
      expect(category({ category: declared, urban: NOT }, { asOf })).toMatchObject({
        value: { category: declared, reason: "declared", declared },
        notices: [],
      });
      expect(categoryOf({ category: declared })).toMatchObject({ category: declared, reason: "declared", urban: null });
    }
    expect(categoryOf({ category: "urban" })).toMatchObject({ category: "urban", reason: "declared" });
    expect(categoryOf({ category: "urban", urban: URBAN })).toMatchObject({ reason: "urban-criteria-met" });
  });

  test("against the criteria leaves the category open", () => {
    const against = { category: null, reason: "declared-against-criteria" };
    const result = category({ category: "rural", urban: URBAN }, { asOf });
    expect(result).toMatchObject({
      value: { ...against, declared: "rural", urban: true },
      notices: [{ code: "puskesmas.declared-against-criteria", facts: { met: 4, needed: 3 } }],
    });
    expect(categoryOf({ category: "urban", urban: NOT })).toMatchObject(against);
  });

  test("of remoteness stands, with a notice where the criteria are those of a town", () => {
    const result = category({ category: "very-remote", urban: URBAN }, { asOf });
    expect(okValue(result).category).toBe("very-remote");
    expect(noticesOf(result)).toEqual(["puskesmas.declared-against-criteria"]);
    expect(noticesOf(category({ category: "remote", urban: URBAN }, { asOf }))).toHaveLength(1);
  });
});

test("inpatient care is yes, no or not known", () => {
  expect(categoryOf({ inpatient: true }).ability).toBe("inpatient");
  expect(categoryOf({ inpatient: false }).ability).toBe("non-inpatient");
  expect(categoryOf({ inpatient: null }).ability).toBeNull();
  expect(categoryOf({}).ability).toBeNull();
  expect(Object.keys(puskesmasAbilities)).toEqual(["inpatient", "non-inpatient"]);
});

test("what is open is said", () => {
  expect(category({}, { asOf })).toMatchObject({
    notices: [{ code: "puskesmas.criteria-unknown", facts: { unknown: 4 } }],
  });
  expect(noticesOf(category({ urban: NOT }, { asOf }))).toEqual(["puskesmas.rural-list-not-read"]);
  expect(noticesOf(category({ urban: URBAN }))).toEqual(["puskesmas.day-not-stated"]);
  expect(noticesOf(category({ urban: URBAN }, { asOf: "2024-01-01" }))).toEqual([
    "law.not-verified-after",
    "puskesmas.revocation-unknown",
  ]);
  expect(noticesOf(category({ urban: URBAN }, { asOf: "2019-12-31" }))).toEqual(["law.start-day-unknown"]);
  expect(issuesOf(category({}, { asOf: "2019-12-30" }))).toEqual([["law.before-first-rule", "asOf"]]);
});

test("an entity can be asked", () => {
  const puskesmas: Puskesmas = {
    code: "P9999999901",
    name: "Contoh",
    region: "36.72.01",
    category: "urban",
    inpatient: false,
  };
  expect(categoryOf(puskesmas)).toMatchObject({ category: "urban", ability: "non-inpatient" });
});

test("unusable facts are told with their place", () => {
  const faultsOf = (facts: object) => issuesOf(category(facts as PuskesmasFacts, { asOf }));
  const facilities = { schoolKm: -1, marketKm: "dekat", hospitalKm: Number.NaN, hotel: "ya" };
  expect(
    faultsOf({
      category: "toString",
      inpatient: 1,
      urban: {
        nonAgrarianWork: 101,
        facilities,
        electricity: { numerator: 5, denominator: 0 },
        roadAndTransport: "ya",
      },
    }),
  ).toEqual([
    ["puskesmas.category-unknown", "category"],
    ["puskesmas.not-yes-no", "inpatient"],
    ["puskesmas.percent-not-usable", "urban", "nonAgrarianWork"],
    ["puskesmas.distance-not-usable", "urban", "facilities", "schoolKm"],
    ["puskesmas.distance-not-usable", "urban", "facilities", "marketKm"],
    ["puskesmas.distance-not-usable", "urban", "facilities", "hospitalKm"],
    ["puskesmas.not-yes-no", "urban", "facilities", "hotel"],
    ["law.not-computable", "urban", "electricity", "denominator"],
    ["puskesmas.not-yes-no", "urban", "roadAndTransport"],
  ]);
  expect(
    faultsOf({ urban: { electricity: { numerator: 6, denominator: 5 }, facilities: 5, nonAgrarianWork: "x" } }),
  ).toEqual([
    ["puskesmas.percent-not-usable", "urban", "nonAgrarianWork"],
    ["puskesmas.not-yes-no", "urban", "facilities"],
    ["law.above-whole", "urban", "electricity"],
  ]);
  expect(faultsOf({ urban: 5 })).toEqual([["puskesmas.not-a-record", "urban"]]);
  expect(category({ category: "kota" as "urban" })).toMatchObject({
    issues: [{ facts: { allowed: Object.keys(puskesmasCategories).join(", ") } }],
  });
  expect(category({ urban: { electricity: { numerator: 6, denominator: 5 } } })).toMatchObject({
    issues: [{ facts: { numerator: 6, denominator: 5 } }],
  });
});

test("the clusters are four and one across them", () => {
  const clusters = at(ilpClusters, "2024-06-30");
  expect(okValue(clusters)).toMatchObject({
    cite: { regulation: "kepmenkes-hk-01-07-menkes-2015-2023" },
    confidence: "verified-in-source",
  });
  expect(okValue(clusters).value.map(({ number, name }) => [number, name.id])).toEqual([
    [1, "manajemen"],
    [2, "ibu dan anak"],
    [3, "usia dewasa dan lansia"],
    [4, "penanggulangan penyakit menular dan kesehatan lingkungan"],
    [null, "lintas klaster"],
  ]);
});

const answer = fc.constantFrom(true, false, null);
property.prop([fc.tuple(answer, answer, answer, answer)])(
  "met and unknown criteria decide, and an unknown one never counts as a no",
  ([nonAgrarianWork, facilities, electricity, roadAndTransport]) => {
    const facts = { nonAgrarianWork, facilities, electricity, roadAndTransport };
    const all = Object.values(facts);
    const { urban } = categoryOf({ urban: facts });
    const yes = all.filter((value) => value === true).length;
    const no = all.filter((value) => value === false).length;
    expect(urban).toBe(yes >= 3 ? true : no >= 2 ? false : null);
  },
);
