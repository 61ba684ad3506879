import { describe, expect, it } from "vitest";
import { children, regionResolver, resolveRegion } from "../../src/region/index.js";
import { fc, property } from "../property.js";
import { readCases } from "./read-cases.js";

interface FormerRegency {
  readonly before: string;
  readonly today: string;
  readonly name: string;
  readonly lastList: string | null;
  readonly confidence: string;
  readonly districts: readonly string[];
}

const { regencies } = readCases<{ regencies: readonly FormerRegency[] }>("former-codes");
const { renames } = readCases<{
  renames: readonly Record<"code" | "before" | "after" | "lastDayBefore" | "firstDayAfter", string>[];
}>("renames");

const former = regencies.flatMap((regency) =>
  regency.districts.map((line) => {
    const [, code = "", name = "", successor = "", later] =
      /^([\d.]+) (.+) -> ([\d.]+|\?)( \(first in the list of 2022\))?$/.exec(line) ?? [];
    return { code, name, successor, isLater: later !== undefined, regency };
  }),
);
const mapped = former.filter(({ successor }) => successor !== "?");
const unmapped = former.filter(({ successor }) => successor === "?");

function resolve(code: string, asOf: string) {
  const result = resolveRegion(code, { asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { ...result.value, notices: result.notices };
}

const codesOf = (notices: readonly { readonly code: string }[]) => notices.map(({ code }) => code);
const TODAY = "2026-08-08";

describe("former regencies", () => {
  it("are 31", () => {
    expect(regencies).toHaveLength(31);
  });

  it.each(regencies)("$before is now $today, $name", ({ before, today, name, lastList, confidence }) => {
    const resolved = resolve(before, TODAY);
    expect(resolved).toMatchObject({
      code: before,
      status: "historical",
      region: { code: today, fullName: name },
      exact: true,
      recorded: "regency",
      successor: today,
      confidence,
    });
    expect(resolved.lastSeenIn ?? null).toBe(lastList);
    expect("lastSeenIn" in resolved).toBe(lastList !== null);
    expect(resolved.parents.map(({ code }) => code)).toEqual([today.slice(0, 2)]);
  });

  it.each(regencies)("$today was $before before", ({ before, today, name }) => {
    const asOf = before.startsWith("64") ? "2011-12-31" : "2016-06-30";
    const then = resolve(today, asOf);
    expect(then).toMatchObject({ status: "not-yet", exact: true, recorded: "regency" });
    expect(then.region).toMatchObject({ code: before, fullName: name, level: "regency", parent: before.slice(0, 2) });
    expect(then.region.kind).toBe(name.startsWith("Kota ") ? "kota" : "kabupaten");
    expect("successor" in then || "lastSeenIn" in then).toBe(false);
    expect(resolve(before, asOf)).toMatchObject({ status: "current", exact: true, region: then.region });
  });
});

describe("former districts", () => {
  it("are 594, of which 589 go on under another code", () => {
    expect([former.length, mapped.length, unmapped.length]).toEqual([594, 589, 5]);
  });

  it.each(mapped)("$code $name is now $successor", ({ code, name, successor, regency, isLater }) => {
    const resolved = resolve(code, TODAY);
    expect(resolved).toMatchObject({
      code,
      status: "historical",
      exact: true,
      recorded: "district",
      successor,
      lastSeenIn: regency.lastList,
      confidence: "secondary",
    });
    expect(resolved.region).toMatchObject({ code: successor, level: "district", kind: "kecamatan" });
    expect(resolved.region.name).toBe(name === "Konda/ Kondaga" ? "Konda/Kondaga" : name);
    expect(resolved.parents.map((area) => area.code)).toEqual([successor.slice(0, 2), successor.slice(0, 5)]);
    expect(codesOf(resolved.notices)).toEqual(["region.code-replaced"]);

    // In the year of the list of 2022 all were in use, and today's code leads back to them.
    const then = resolve(code, "2022-02-14");
    expect(then).toMatchObject({ status: "current", exact: true, region: { code, name, parent: code.slice(0, 5) } });
    expect(then.parents.map((area) => area.code)).toEqual([code.slice(0, 2), code.slice(0, 5)]);
    expect(resolve(successor, "2022-02-14")).toMatchObject({ status: "not-yet", exact: true, region: then.region });

    const before = resolve(code, "2022-02-13");
    expect(before.status).toBe(isLater ? "not-yet" : "current");
    expect(before.exact).toBe(!isLater);
  });

  it.each(unmapped)("$code $name leads to its regency, for nothing tells its successor", ({ code, name, regency }) => {
    const resolved = resolve(code, TODAY);
    expect(resolved).toMatchObject({
      status: "historical",
      exact: false,
      recorded: "district",
      region: { code: regency.today },
      successor: regency.today,
      lastSeenIn: "Kepmendagri 050-145/2022",
    });
    expect(codesOf(resolved.notices)).toEqual(["region.code-replaced", "region.holding-area"]);
    expect(resolve(code, "2020-01-01")).toMatchObject({ status: "current", exact: true, region: { code, name } });
  });
});

describe("Papua's provinces", () => {
  it("91.01 gives way on the day of the first list with 93.01, and says so", () => {
    expect(resolve("91.01", "2022-11-08")).toMatchObject({ status: "current", region: { code: "91.01" } });
    const after = resolve("91.01", "2022-11-09");
    expect(after).toMatchObject({ status: "historical", region: { code: "93.01" } });
    expect(after.notices).toEqual([
      { code: "region.code-replaced", path: ["code"], facts: { successor: "93.01", by: "2022-11-09" } },
    ]);
    expect(resolve("93.01", "2022-11-08").notices).toEqual([
      { code: "region.code-not-yet", path: ["code"], facts: { by: "2022-11-09" } },
      { code: "region.change-day-uncertain", facts: { after: "2022-02-14", by: "2022-11-09" } },
    ]);
    expect(resolve("93.01", "2022-11-09")).toMatchObject({ status: "current", region: { code: "93.01" }, notices: [] });
  });

  it("the day is uncertain strictly between the two lists", () => {
    const uncertain = (asOf: string) => codesOf(resolve("92.71", asOf).notices).includes("region.change-day-uncertain");
    expect(["2022-11-09", "2022-11-10", "2025-04-24", "2025-04-25"].map(uncertain)).toEqual([false, true, true, false]);
  });

  it.each([
    ["93", "91"],
    ["94", "91"],
    ["95", "91"],
    ["96", "92"],
  ])("%s was a part of %s", (code, before) => {
    expect(resolve(code, "2021-12-31")).toMatchObject({
      status: "not-yet",
      exact: false,
      region: { code: before },
      parents: [],
      recorded: "province",
    });
    expect(resolve(code, "2025-04-25")).toMatchObject({
      status: "current",
      exact: true,
      region: { code },
      notices: [],
    });
  });

  it("a district without a known former code leads back to the regency that held it", () => {
    const then = resolve("93.04.18", "2021-12-31");
    expect(then).toMatchObject({ status: "not-yet", exact: false, region: { code: "91.18" }, recorded: "district" });
    expect(then.notices).toContainEqual({ code: "region.holding-area", path: ["code"], facts: { region: "91.18" } });
  });

  it("a district that a later list added is answered with its regency before that", () => {
    const then = resolve("91.01.21", "2018-01-01");
    expect(then).toMatchObject({ status: "not-yet", exact: false, region: { code: "91.01", name: "Merauke" } });
    expect(then.notices[0]).toEqual({ code: "region.code-not-yet", path: ["code"], facts: { by: "2022-02-14" } });
    expect(resolve("93.01.21", "2018-01-01")).toMatchObject({ exact: false, region: { code: "91.01" } });
  });

  it("a number that no list of a former regency had leads to the regency", () => {
    expect(resolve("91.01.99", TODAY)).toMatchObject({
      status: "historical",
      exact: false,
      recorded: "regency",
      region: { code: "93.01" },
      successor: "93.01",
    });
    expect(resolve("91.01.99", "2018-01-01")).toMatchObject({
      status: "current",
      exact: false,
      region: { code: "91.01" },
      notices: [{ code: "region.holding-area", path: ["code"], facts: { region: "91.01" } }],
    });
  });

  it("codes that stayed are untouched", () => {
    for (const code of ["91", "91.03", "91.71", "92", "92.02"]) {
      expect(resolve(code, "2024-01-01")).toMatchObject({ code, status: "current", exact: true, region: { code } });
    }
  });
});

describe("Kalimantan Utara", () => {
  it("answers old numbers with the regency, and says that the pairing is unverified", () => {
    const resolved = resolve("64.73.01", TODAY);
    expect(resolved).toMatchObject({
      status: "historical",
      exact: false,
      recorded: "regency",
      region: { code: "65.71", fullName: "Kota Tarakan" },
      successor: "65.71",
      confidence: "unverified",
    });
    expect(codesOf(resolved.notices)).toEqual([
      "region.code-replaced",
      "region.change-unverified",
      "region.holding-area",
    ]);
  });

  it("uses only the year of the law", () => {
    expect(resolve("64.73", "2011-12-31").notices).toEqual([{ code: "region.change-unverified" }]);
    expect(resolve("64.73", "2012-01-01").notices).toEqual([
      { code: "region.change-day-uncertain", facts: { after: "2011-12-31", by: "2012-12-31" } },
      { code: "region.change-unverified" },
    ]);
    expect(resolve("65", "2012-12-30")).toMatchObject({ status: "not-yet", exact: false, region: { code: "64" } });
    expect(resolve("65", "2012-12-31")).toMatchObject({ status: "current", exact: true, region: { code: "65" } });
    expect(resolve("65.71.01", "2010-01-01")).toMatchObject({
      status: "not-yet",
      exact: false,
      region: { code: "64.73", name: "Tarakan" },
      parents: [{ code: "64" }],
    });
  });
});

describe("Kota Serang", () => {
  it.each(["36.04.01", "36.04.02", "36.04.03", "36.04.04", "36.04.10", "36.04.21"])(
    "%s, no longer used, leads to the city, unverified",
    (code) => {
      expect(resolve(code, TODAY)).toMatchObject({
        status: "historical",
        exact: false,
        recorded: "district",
        region: { code: "36.73", fullName: "Kota Serang" },
        parents: [{ code: "36" }],
        confidence: "unverified",
      });
      expect(resolve(code, "2006-12-31")).toMatchObject({
        status: "current",
        exact: false,
        region: { code: "36.04", fullName: "Kabupaten Serang" },
      });
    },
  );

  it("was a part of Kabupaten Serang", () => {
    const before = { status: "not-yet", exact: false, region: { code: "36.04" }, confidence: "unverified" };
    expect(resolve("36.73", "2007-12-30")).toMatchObject(before);
    expect(resolve("36.73.01", "2007-12-30")).toMatchObject(before);
    expect(resolve("36.73", "2007-12-31")).toMatchObject({ status: "current", exact: true, region: { code: "36.73" } });
    expect(resolve("36.73", "2024-01-01")).toMatchObject({ status: "current", exact: true, region: { code: "36.73" } });
  });

  it("leaves the rest of Kabupaten Serang alone", () => {
    expect(resolve("36.04", "2024-01-01")).toMatchObject({ exact: true, confidence: "secondary", notices: [] });
    expect(resolveRegion("36.04.10.2001", { asOf: TODAY })).toMatchObject({ ok: true, value: { exact: false } });
    expect(resolveRegion("36.04.36", { asOf: TODAY })).toEqual({
      ok: false,
      issues: [{ code: "region.unknown-district", path: ["code"], facts: { known: "36.04" } }],
    });
  });
});

describe("names", () => {
  it.each(renames)(
    "$code was $before until $lastDayBefore",
    ({ code, before, after, lastDayBefore, firstDayAfter }) => {
      const nameOf = (asOf: string) => {
        const { region } = resolve(code, asOf);
        return region.level === "province" ? region.name : region.fullName;
      };
      expect(nameOf(lastDayBefore)).toBe(before);
      expect(nameOf(firstDayAfter)).toBe(after);
      const today = resolve(code, TODAY);
      expect(codesOf(today.notices)).not.toContain("region.renamed");
      expect(resolve(code, lastDayBefore).notices).toContainEqual({
        code: "region.renamed",
        facts: { name: today.region.fullName },
      });
      expect(resolve(code, lastDayBefore)).toMatchObject({ status: "current", exact: true });
    },
  );

  it("parents too bear the name of the day", () => {
    expect(resolve("12.12.01", "2018-06-30").parents.map(({ fullName }) => fullName)).toEqual([
      "Provinsi Sumatera Utara",
      "Kabupaten Toba Samosir",
    ]);
    expect(resolve("31.71", "2024-06-30").parents.map(({ name }) => name)).toEqual(["DKI Jakarta"]);
  });
});

describe("days", () => {
  it("before the first list there is no answer, unless a change on record reaches so far", () => {
    const issues = [
      { code: "law.before-first-rule", path: ["asOf"], facts: { parameter: "region.codes", first: "2015-12-31" } },
    ];
    for (const code of ["36.72", "91.01", "93.01", "36.04"]) {
      expect(resolveRegion(code, { asOf: "2015-12-30" })).toEqual({ ok: false, issues });
    }
    expect(resolve("36.72", "2015-12-31").region.code).toBe("36.72");
    expect(resolve("36.73", "2015-12-30").region.code).toBe("36.73");
  });

  it("after the last check there is a notice", () => {
    expect(resolve("36.72", "2026-08-08").notices).toEqual([]);
    expect(resolve("36.72", "2026-08-09").notices).toEqual([
      {
        code: "law.not-verified-after",
        facts: { parameter: "region.codes", verifiedUntil: "2026-08-08" },
        citation: { regulation: "kepmendagri-300-2-2-2430-2025" },
      },
    ]);
  });

  it("a district's first day is not on record before the newest list", () => {
    expect(resolve("36.72.01", "2025-06-23").notices).toEqual([]);
    expect(resolve("36.72.01", "2025-06-22").notices).toEqual([
      { code: "region.start-unknown", path: ["code"], facts: { list: "Kepmendagri 300.2.2-2430/2025" } },
    ]);
    expect(resolve("36.72", "2025-06-22").notices).toEqual([]);
  });

  it("a date that is none is an issue, whatever the code", () => {
    for (const code of ["36.72", "64.73"]) {
      expect(resolveRegion(code, { asOf: "2024-02-30" })).toEqual({
        ok: false,
        issues: [{ code: "law.date-invalid", path: ["asOf"] }],
      });
    }
  });
});

describe("villages and bad codes", () => {
  it("a village leads to the district that holds it", () => {
    const resolved = resolve("3672011003", TODAY);
    expect(resolved).toMatchObject({
      code: "36.72.01.1003",
      status: "current",
      exact: false,
      recorded: "district",
      region: { code: "36.72.01" },
      notices: [{ code: "region.village-not-checked", path: ["code"] }],
    });
    expect(resolve("91.01.01.2001", TODAY)).toMatchObject({ status: "historical", region: { code: "93.01.01" } });
  });

  it.each([
    ["36.72.99", "region.unknown-district", "36.72"],
    ["36.72.99.1001", "region.unknown-district", "36.72"],
    ["36.99.01", "region.unknown-regency", "36"],
    ["91.99", "region.unknown-regency", "91"],
  ])("%s is in no list: %s", (code, issue, known) => {
    expect(resolveRegion(code, { asOf: TODAY })).toEqual({
      ok: false,
      issues: [{ code: issue, path: ["code"], facts: { known } }],
    });
  });

  it("an unknown province is one", () => {
    const issues = [{ code: "region.unknown-province", path: ["code"] }];
    expect(resolveRegion("42.01.01", { asOf: TODAY })).toEqual({ ok: false, issues });
    expect(resolveRegion("101639", { asOf: TODAY })).toEqual({ ok: false, issues });
  });

  it("a bad writing is passed on", () => {
    expect(resolveRegion("74.1", { asOf: TODAY })).toEqual({
      ok: false,
      issues: [{ code: "region.zero-lost", path: ["code"] }],
    });
  });
});

describe("regionResolver", () => {
  it("remembers what it resolved, in either writing", () => {
    const resolver = regionResolver({ asOf: TODAY });
    expect(resolver("36.72")).toBe(resolver("36.72"));
    expect(resolver("3672")).toEqual(resolver("36.72"));
    expect(resolver("3672")).toBe(resolver("3672"));
    // Villages are not looked up and so have no end; neither have spaces.
    expect(resolver("36.72.01.1001")).not.toBe(resolver("36.72.01.1001"));
    expect(resolver(" 36.72")).not.toBe(resolver(" 36.72"));
  });
});

describe("any code on any day", () => {
  const all = (code?: string): string[] => {
    const result = children(code);
    return result.ok ? result.value.flatMap((area) => [area.code, ...all(area.code)]) : [];
  };
  const today = all();
  const days = fc.date({ min: new Date("2015-12-31"), max: new Date("2027-12-31"), noInvalidDate: true });
  const day = days.map((date) => date.toISOString().slice(0, 10));
  const code = fc.constantFrom(...today, ...former.map((district) => district.code), ...regencies.map((r) => r.before));

  property.prop([code, day])("leads to an area that on that day is itself", (asked, asOf) => {
    const resolved = resolve(asked, asOf);
    const again = resolve(resolved.region.code, asOf);
    expect(again).toMatchObject({ status: "current", exact: true, region: resolved.region, parents: resolved.parents });
    expect(resolved.parents.at(-1)?.code).toBe(resolved.region.parent);
    expect(codesOf(resolved.notices).includes("region.holding-area")).toBe(!resolved.exact);
  });

  property.prop([code, day, day])("leads back from any day to the same area", (asked, first, second) => {
    const there = resolve(asked, first);
    const back = resolve(there.region.code, second);
    const straight = resolve(asked, second);
    if (there.exact && back.exact && straight.exact) expect(back.region).toEqual(straight.region);
  });

  property.prop([fc.stringMatching(/^[0-9]{2,10}$/), day])("never throws", (text, asOf) => {
    const result = resolveRegion(text, { asOf });
    if (!result.ok) expect(result.issues[0]?.code).toMatch(/^region\./);
  });
});
