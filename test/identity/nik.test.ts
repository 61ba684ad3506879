import { describe, expect, it } from "vitest";
import { checkNik, identityRules, type NikOptions } from "../../src/identity/index.js";

const asOf = "2026-11-21";

function read(text: string, options: Partial<NikOptions> = {}) {
  const result = checkNik(text, { asOf, ...options });
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return { value: result.value, notices: result.notices, codes: result.notices.map(({ code }) => code) };
}

/** Born on 14 August 1910 or 2010, a man; the first as old as 116. */
const ambiguous = "3672011408109918";

describe("checkNik beside a record", () => {
  it("settles the century by the recorded date of birth", () => {
    const { value, codes } = read(ambiguous, { bornOn: "2010-08-14", sex: "male" });
    expect(value.birthDateCandidates).toEqual(["2010-08-14"]);
    expect(value.warnings).toEqual([]);
    expect(codes).toEqual([]);
    expect(read(ambiguous, { bornOn: "1910-08-14" }).value.birthDateCandidates).toEqual(["1910-08-14"]);
  });

  it("keeps the warning of the region when the century is settled", () => {
    const { value, codes } = read("9101011408109924", { bornOn: "2010-08-14" });
    expect(value.warnings).toEqual(["region_historical"]);
    expect(codes).toEqual(["identity.region-historical"]);
  });

  it("puts the region's warning first, the century's next, the record's last", () => {
    const { value, codes } = read("9101011408109924", { bornOn: "2010-08-15", sex: "female" });
    const warnings = ["region_historical", "century_ambiguous", "birth_date_mismatch", "sex_mismatch"];
    expect(value.warnings).toEqual(warnings);
    expect(value.structure).toBe("valid");
    expect(value.birthDateCandidates).toEqual(["1910-08-14", "2010-08-14"]);
    expect([...codes].sort()).toEqual([
      "identity.birth-date-mismatch",
      "identity.century-ambiguous",
      "identity.region-historical",
      "identity.sex-mismatch",
    ]);
  });

  it("does not take another century for the same date of birth", () => {
    expect(read("3672011408909901", { bornOn: "1990-08-14" }).value.warnings).toEqual([]);
    expect(read("3672011408909901", { bornOn: "1890-08-14" }).value.warnings).toEqual(["birth_date_mismatch"]);
    expect(read("3672011408909901", { bornOn: "1990-08-13" }).value.warnings).toEqual(["birth_date_mismatch"]);
  });

  it("compares the sex alone", () => {
    const { value, notices } = read("3672015408909902", { sex: "male" });
    expect(value.warnings).toEqual(["sex_mismatch"]);
    expect(notices).toEqual([{ code: "identity.sex-mismatch", path: ["nik"] }]);
    expect(read("3672015408909902", { sex: "female" }).value.warnings).toEqual([]);
  });

  it("compares no date of birth where the age limit leaves none", () => {
    const { value } = read("3672011408909901", { maxAgeYears: 4, bornOn: "1990-08-14" });
    expect(value).toMatchObject({ birthDateCandidates: [], warnings: ["no_birth_date_candidate"] });
  });

  it("leaves a record aside that says nothing usable, and says so", () => {
    const { value, notices } = read(ambiguous, { bornOn: "14/08/2010", sex: "L" as "male" });
    expect(value.warnings).toEqual(["century_ambiguous"]);
    expect(notices).toEqual([
      { code: "identity.century-ambiguous", path: ["nik"] },
      { code: "identity.date-invalid", path: ["bornOn"] },
      { code: "identity.sex-unknown", path: ["sex"] },
    ]);
    expect(read("367201", { bornOn: "2010-02-30" }).codes).toEqual(["identity.length", "identity.date-invalid"]);
  });

  it("compares nothing with a wrong number", () => {
    const { value, codes } = read("3672013104959909", { bornOn: "1995-04-30", sex: "female" });
    expect(value.warnings).toEqual([]);
    expect(codes).toEqual(["identity.date-does-not-exist"]);
    expect(value).not.toHaveProperty("sex");
    expect(value).not.toHaveProperty("serial");
    expect(value).not.toHaveProperty("birthDateCandidates");
  });

  it("passes on why there is no reading", () => {
    expect(checkNik(3672011408909901 as unknown as string, { asOf })).toEqual({
      ok: false,
      issues: [{ code: "identity.not-text", path: ["nik"] }],
    });
    expect(checkNik("3672011408909901", { asOf: "tomorrow" })).toEqual({
      ok: false,
      issues: [{ code: "identity.date-invalid", path: ["asOf"] }],
    });
  });
});

describe("the region of a NIK", () => {
  const regionOf = (area: string, day = asOf) => read(`${area}1408709901`, { asOf: day }).value.region;

  it.each([
    ["a district of today", "741003", "current"],
    ["a district of a former list", "920101", "historical"],
    ["a former district without a known successor", "911336", "historical"],
    ["a district in no list, of a former regency", "910199", "historical_regency"],
    ["a regency of Kalimantan Timur that became Kalimantan Utara's", "640401", "historical_regency"],
    ["a district in no list, of a regency of today", "367299", "district_unknown"],
    ["a district of Kabupaten Serang that became Kota Serang's, before the lists", "360401", "district_unknown"],
    ["a regency in no list", "369901", "regency_unknown"],
    ["a province in no list", "540101", "unknown"],
    ["no province at all", "000000", "unknown"],
    ["a mission abroad", "999023", "overseas"],
    ["nearly a mission abroad", "989023", "unknown"],
  ])("%s: %s is %s", (_, area, status) => {
    expect(regionOf(area)?.status).toBe(status);
  });

  it("names no successor where only the regency of today is known", () => {
    expect(regionOf("911336")).toEqual({ status: "historical", lastSeenIn: "Kepmendagri 050-145/2022" });
  });

  it("tells the successor in the notice, as far as an area goes", () => {
    expect(read("9101011408709901").notices).toEqual([
      { code: "identity.region-historical", path: ["nik"], facts: { successor: "93.01.01" } },
    ]);
    expect(read("6404011408709901").notices).toEqual([
      { code: "identity.region-historical-regency", path: ["nik"], facts: { successor: "65.01" } },
    ]);
    expect(read("9113361408709901").notices).toEqual([{ code: "identity.region-historical", path: ["nik"] }]);
  });

  it("is the same on every day, as a number keeps its area for life", () => {
    expect(regionOf("930101", "2019-01-01")).toEqual(regionOf("930101"));
    expect(regionOf("910101", "2019-01-01")).toEqual(regionOf("910101"));
    expect(regionOf("367201", "1999-01-01")).toEqual({
      status: "current",
      district: "Cibeber",
      regency: "Kota Cilegon",
      province: "Banten",
    });
  });

  it("stays right when more areas were asked than are remembered", () => {
    const before = regionOf("367201");
    for (let area = 420000; area < 441000; area++) expect(regionOf(String(area))?.status).toBe("unknown");
    expect(regionOf("367201")).toEqual(before);
  });

  it("shares what results share as frozen", () => {
    expect(Object.isFrozen(regionOf("367201"))).toBe(true);
  });
});

describe("temporary numbers of village software", () => {
  it.each([
    ["a kelurahan", "0367201100200001", "36.72.01.1002"],
    ["a desa", "0741003200100017", "74.10.03.2001"],
    ["a desa adat", "0910101300100017", "91.01.01.3001"],
    ["one that passes every rule of the form", "0367201201000001", "36.72.01.2010"],
    ["one with separators", "0367201 1002 00001", "36.72.01.1002"],
  ])("%s", (_, number, villageCode) => {
    const { value, notices } = read(number);
    expect(value.hint).toEqual({ temporaryNumber: true, villageCode });
    expect(value.warnings).toContain("region_unknown");
    expect(notices).toContainEqual({ code: "identity.temporary-number", path: ["nik"] });
  });

  it.each([
    ["a kind of village that does not exist", "0367201400200001"],
    ["another kind that does not exist", "0367201000200001"],
    ["a district in no list", "0367299100200001"],
    ["a number that does not begin with 0", "3672011408909901"],
    ["too few digits", "036720110020001"],
  ])("not %s", (_, number) => {
    const { value, codes } = read(number);
    expect(value).not.toHaveProperty("hint");
    expect(codes).not.toContain("identity.temporary-number");
  });

  it("asks a list of villages when there is one", () => {
    const asked: string[] = [];
    const isVillage = (code: string) => {
      asked.push(code);
      return code === "3672011002";
    };
    expect(read("0367201100200001", { isVillage }).value.hint?.villageCode).toBe("36.72.01.1002");
    expect(read("0367201199900001", { isVillage }).value).not.toHaveProperty("hint");
    expect(asked).toEqual(["3672011002", "3672011999"]);
  });
});

describe("what the forms rest on", () => {
  it("is the government regulation for the NIK, and reports or observation for the rest", () => {
    expect(identityRules.nikLayout).toEqual({
      cite: { regulation: "pp-40-2019", article: "31 (1)" },
      confidence: "verified-in-source",
    });
    const { nikLayout, nikForLife, nikOverseas, ...others } = identityRules;
    expect([nikForLife.cite.article, nikOverseas.cite.article]).toEqual(["30 (2)", "32 (3)"]);
    for (const rule of Object.values(others)) expect(rule.confidence).not.toBe(nikLayout.confidence);
  });
});
