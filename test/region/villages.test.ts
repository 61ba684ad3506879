import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { children, type Region } from "../../src/region/index.js";
import { searchVillages, village, villages } from "../../src/region/villages.js";
import { readCases } from "./read-cases.js";

const lists = readCases<{ counts: Record<string, number>; sha256: Record<string, string> }>("lists");

const below = (code?: string): readonly Region[] => {
  const result = children(code);
  return result.ok ? result.value : [];
};
const districts = below().flatMap(({ code }) => below(code).flatMap((regency) => below(regency.code)));
const all = districts.flatMap(({ code }) => {
  const result = villages(code);
  return result.ok ? result.value : [];
});
const issue = (code: string, facts?: object) => ({
  ok: false,
  issues: [facts === undefined ? { code, path: ["code"] } : { code, path: ["code"], facts }],
});
const codes = (text: string, options = {}) => searchVillages(text, options).map(({ code }) => code);

describe("the list of villages", () => {
  it("has 83,762: 75,252 desa, 14 desa adat, 8,496 kelurahan", () => {
    expect(all).toHaveLength(83762);
    for (const kind of ["desa", "desa-adat", "kelurahan"]) {
      expect(all.filter((area) => area.kind === kind)).toHaveLength(lists.counts[kind] as number);
    }
  });

  it("has every code, kind and name as compiled", () => {
    const lines = all.map(({ code, kind, name }) => `${code} ${kind} ${name}`);
    expect(createHash("sha256").update(lines.join("\n")).digest("hex")).toBe(lists.sha256.village);
  });

  it("gives each its district, and no district is without", () => {
    expect(all.every(({ code, parent, level }) => parent === code.slice(0, 8) && level === "village")).toBe(true);
    expect(new Set(all.map(({ parent }) => parent)).size).toBe(7285);
  });

  it("finds each by its code", () => {
    // Every 50th, the first and the last among them.
    for (const area of [...all.filter((_, i) => i % 50 === 0), all.at(-1) as Region]) {
      expect(village(area.code)).toEqual({ ok: true, value: area, notices: [] });
      expect(village(area.code.replaceAll(".", ""))).toEqual({ ok: true, value: area, notices: [] });
    }
  });
});

describe("village and villages", () => {
  it.each([
    ["36.72.01.1003", "Kelurahan Bulakan"],
    ["71.01.13.1006", "Kelurahan Inobonto"],
    ["71.01.13.2014", "Desa Inobonto"],
    ["91.03.01.3007", "Desa Adat Yoboi"],
    ["11.01.01.2001", "Desa Keude Bakongan"],
    ["71.01.13.2002", "Desa Solimandungan II"],
  ])("%s is %s", (code, fullName) => {
    expect(village(code)).toMatchObject({ ok: true, value: { code, fullName } });
  });

  it("are in the order of their codes, kelurahan first", () => {
    const inobonto = villages("710113");
    expect(inobonto.ok && inobonto.value.map(({ code }) => code.slice(9))).toEqual([
      "1006",
      "2001",
      "2002",
      "2003",
      "2004",
      "2005",
      "2007",
      "2014",
      "2015",
      "2016",
      "2017",
    ]);
  });

  it("say what is wrong with a code", () => {
    expect(village("36.72.01.1099")).toEqual(issue("region.unknown-village", { known: "36.72.01" }));
    expect(village("36.72.01.2003")).toEqual(issue("region.unknown-village", { known: "36.72.01" }));
    expect(village("36.72.99.1001")).toEqual(issue("region.unknown-district", { known: "36.72" }));
    expect(village("91.01.01.2001")).toEqual(issue("region.former-code", { successor: "93.01.01" }));
    expect(village("36.72.01")).toEqual(issue("region.not-a-village"));
    expect(village("36.72.01.0001")).toEqual(issue("region.village-number"));
    expect(villages("36.72.01.1001")).toEqual(issue("region.not-a-district"));
    expect(villages("36.72")).toEqual(issue("region.not-a-district"));
    expect(villages("36.72.99")).toEqual(issue("region.unknown-district", { known: "36.72" }));
    expect(villages("91.01.01")).toEqual(issue("region.former-code", { successor: "93.01.01" }));
    expect(villages("36.72.1")).toEqual(issue("region.zero-lost"));
  });
});

describe("searchVillages", () => {
  it("finds by name, the exact name first, in the order of the codes", () => {
    expect(codes("bulakan")).toEqual([
      "33.11.04.1010",
      "33.27.03.2010",
      "36.02.08.2008",
      "36.04.31.2004",
      "36.72.01.1003",
      "13.76.01.1004",
    ]);
    expect(searchVillages("Kel. Bulakan")[0]).toEqual({
      code: "33.11.04.1010",
      level: "village",
      kind: "kelurahan",
      name: "Bulakan",
      fullName: "Kelurahan Bulakan",
      parent: "33.11.04",
      match: "exact",
    });
    expect(codes("Desa Bulakan").slice(0, 3)).toEqual(["33.27.03.2010", "36.02.08.2008", "36.04.31.2004"]);
  });

  it("narrows by names of the areas above, and by a code", () => {
    expect(codes("bulakan cilegon")).toEqual(["36.72.01.1003"]);
    expect(codes("Kel. Bulakan, Kec. Cibeber, Kota Cilegon")).toEqual(["36.72.01.1003"]);
    expect(codes("kelurahan bulakan kecamatan cibeber kota cilegon")).toEqual(["36.72.01.1003"]);
    expect(codes("bulakan", { within: "36" })).toEqual(["36.02.08.2008", "36.04.31.2004", "36.72.01.1003"]);
    expect(codes("bulakan", { within: "36.72.01" })).toEqual(["36.72.01.1003"]);
    expect(codes("bulakan", { within: "64.73" })).toEqual([]);
    expect(codes("bulakan", { limit: 2 })).toEqual(["33.11.04.1010", "33.27.03.2010"]);
    expect(() => searchVillages("bulakan", { limit: 0 })).toThrow(RangeError);
  });

  it("finds by code, and by a name with few letters wrong", () => {
    expect(searchVillages("3672011003")).toMatchObject([{ code: "36.72.01.1003", match: "code" }]);
    expect(searchVillages("36.72.01.1099")).toEqual([]);
    expect(searchVillages("Kalitimbnag")).toMatchObject([{ code: "36.72.01.1006", match: "similar" }]);
    expect(searchVillages("Desa Adat Yoboi")[0]).toMatchObject({ code: "91.03.01.3007" });
    expect(searchVillages("")).toEqual([]);
  });
});
