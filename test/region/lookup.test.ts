import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { children, parents, type Region, region } from "../../src/region/index.js";
import { readCases } from "./read-cases.js";

const lists = readCases<{ counts: Record<string, number>; sha256: Record<string, string> }>("lists");

function below(code?: string): readonly Region[] {
  const result = children(code);
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
}

const provinces = below();
const regencies = provinces.flatMap(({ code }) => below(code));
const districts = regencies.flatMap(({ code }) => below(code));
const sha256 = (lines: readonly string[]) => createHash("sha256").update(lines.join("\n")).digest("hex");
const issue = (code: string, facts?: object) => ({
  ok: false,
  issues: [facts === undefined ? { code, path: ["code"] } : { code, path: ["code"], facts }],
});

describe("the list, provinces to districts", () => {
  it("has 38 provinces, 514 regencies and cities, 7,285 districts", () => {
    expect([provinces.length, regencies.length, districts.length]).toEqual([38, 514, 7285]);
    expect([provinces.length, regencies.length, districts.length]).toEqual(
      ["province", "regency", "district"].map((level) => lists.counts[level]),
    );
  });

  it("has every code and name as compiled", () => {
    expect(sha256(provinces.map(({ code, name }) => `${code} ${name}`))).toBe(lists.sha256.province);
    expect(sha256(regencies.map(({ code, fullName }) => `${code} ${fullName}`))).toBe(lists.sha256.regency);
    expect(sha256(districts.map(({ code, name }) => `${code} ${name}`))).toBe(lists.sha256.district);
  });

  it("has 415 kabupaten, 93 kota, and the six administrative ones of Jakarta", () => {
    const count = (kind: string) => regencies.filter((area) => area.kind === kind).length;
    expect(["kabupaten", "kota", "kabupaten-administrasi", "kota-administrasi"].map(count)).toEqual([415, 93, 1, 5]);
    expect(provinces.every(({ kind, level }) => kind === "provinsi" && level === "province")).toBe(true);
    expect(districts.every(({ kind, level }) => kind === "kecamatan" && level === "district")).toBe(true);
    expect(regencies.every(({ level }) => level === "regency")).toBe(true);
  });

  it("gives each area its parent, and finds each by its code with dots and without", () => {
    expect(provinces.filter((area) => "parent" in area)).toEqual([]);
    for (const area of [...regencies, ...districts]) {
      expect(area.parent).toBe(area.code.slice(0, -3));
      expect(region(area.code)).toEqual({ ok: true, value: area, notices: [] });
      expect(region(area.code.replaceAll(".", ""))).toEqual({ ok: true, value: area, notices: [] });
      const above = parents(area.code);
      expect(above.ok && above.value.map(({ code }) => code)).toEqual(
        area.level === "regency" ? [area.code.slice(0, 2)] : [area.code.slice(0, 2), area.code.slice(0, 5)],
      );
    }
  });
});

describe("single areas", () => {
  it.each([
    ["36.72", "Kota Cilegon", "kota"],
    ["36.73", "Kota Serang", "kota"],
    ["36.04", "Kabupaten Serang", "kabupaten"],
    ["36.01", "Kabupaten Pandeglang", "kabupaten"],
    ["74.10", "Kabupaten Buton Utara", "kabupaten"],
    ["74.10.03", "Kecamatan Bonegunu", "kecamatan"],
    ["36.72.06", "Kecamatan Gerogol", "kecamatan"],
    ["36", "Provinsi Banten", "provinsi"],
    ["31.01", "Kabupaten Administrasi Kepulauan Seribu", "kabupaten-administrasi"],
    ["31.75", "Kota Administrasi Jakarta Timur", "kota-administrasi"],
    ["32.71", "Kota Bogor", "kota"],
    ["95.04.29", "Kecamatan Wari/Taiyeve II", "kecamatan"],
    ["12.23.06", "Kecamatan Na IX-X", "kecamatan"],
    ["13.05.04", "Kecamatan 2 x 11 Anam Lingkuang", "kecamatan"],
  ])("%s is %s", (code, fullName, kind) => {
    expect(region(code)).toMatchObject({ ok: true, value: { code, fullName, kind } });
  });

  it("names the areas above, the province first", () => {
    const above = parents("367201");
    expect(above.ok && above.value.map(({ fullName }) => fullName)).toEqual(["Provinsi Banten", "Kota Cilegon"]);
    expect(above.ok && above.notices).toEqual([]);
    expect(parents("36")).toEqual({ ok: true, value: [], notices: [] });
  });

  it("names the areas above a village, whose own number it does not check", () => {
    const above = parents("36.72.01.1001");
    expect(above.ok && above.value.map(({ name }) => name)).toEqual(["Banten", "Cilegon", "Cibeber"]);
    expect(above.ok && above.notices).toEqual([{ code: "region.village-not-checked", path: ["code"] }]);
    expect(parents("36.72.99.1001")).toEqual(issue("region.unknown-district", { known: "36.72" }));
    expect(parents("91.01.01.2001")).toEqual(issue("region.former-code", { successor: "93.01.01" }));
  });

  it("says of a former code where its area is now", () => {
    expect(region("91.01")).toEqual(issue("region.former-code", { successor: "93.01" }));
    expect(parents("92.71.01")).toEqual(issue("region.former-code", { successor: "96.71.01" }));
    expect(children("64.73")).toEqual(issue("region.former-code", { successor: "65.71" }));
  });

  it("says how far an unknown code is known", () => {
    expect(region("42")).toEqual(issue("region.unknown-province"));
    expect(region("42.01.01")).toEqual(issue("region.unknown-province"));
    expect(region("54.01")).toEqual(issue("region.unknown-province"));
    expect(region("36.99")).toEqual(issue("region.unknown-regency", { known: "36" }));
    expect(region("36.99.01")).toEqual(issue("region.unknown-regency", { known: "36" }));
    expect(region("36.72.99")).toEqual(issue("region.unknown-district", { known: "36.72" }));
    expect(parents("36.99.01.1001")).toEqual(issue("region.unknown-regency", { known: "36" }));
  });

  it("leaves villages to the subpath that carries them", () => {
    expect(region("36.72.01.1001")).toEqual(issue("region.villages-apart"));
    expect(children("36.72.01")).toEqual(issue("region.villages-apart"));
    expect(children("36.72.01.1001")).toEqual(issue("region.villages-apart"));
  });

  it("passes a bad writing on", () => {
    for (const ask of [region, parents, children]) expect(ask("74.1")).toEqual(issue("region.zero-lost"));
  });
});
