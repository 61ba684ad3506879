import { describe, expect, it } from "vitest";
import { type LifeStage, LIFE_STAGES as STAGES } from "../../src/posyandu/life-stages.js";
import {
  dueServices,
  kitCoverage,
  lifeStages,
  type PosyanduRatioCounts,
  posyanduPrima,
  posyanduRatio,
  servicePackage,
  unitAlias,
} from "../../src/posyandu/organisation.js";
import { fc, property } from "../property.js";
import { faultsOf, issuesOf, noted, noticesOf, okValue, readCases, untyped } from "./organisation-kit.js";

const DAY = "2024-12-24";

describe("lifeStages", () => {
  it.each<[string, readonly string[]]>([
    ["2024-12-24", ["infant"]],
    ["2023-12-25", ["infant"]],
    ["2023-12-24", ["under-five"]],
    ["2019-12-25", ["under-five"]],
    // Five and six years: no source gives them a stage.
    ["2019-12-24", []],
    ["2017-12-25", []],
    ["2017-12-24", ["school-age"]],
    ["2009-12-25", ["school-age"]],
    ["2009-12-24", ["school-age", "adult"]],
    ["2008-12-25", ["school-age", "adult"]],
    ["2008-12-24", ["adult"]],
    ["1964-12-25", ["adult"]],
    ["1964-12-24", ["older"]],
    ["1900-01-01", ["older"]],
  ])("born on %s", (birthDate, stages) => {
    const result = lifeStages({ birthDate }, DAY);
    expect(okValue(result)).toEqual(stages);
    expect(noted(result)).toEqual(stages.length === 0 ? ["posyandu.age-without-stage"] : []);
    expect(okValue(lifeStages({ birthDate, mother: true }, DAY))).toEqual(["mother", ...stages]);
    expect(okValue(lifeStages({ birthDate, mother: false }, DAY))).toEqual(stages);
  });

  it("does not guess an age", () => {
    for (const birthDate of [null, undefined]) {
      const result = lifeStages({ birthDate, mother: true }, DAY);
      expect(okValue(result)).toEqual(["mother"]);
      expect(noticesOf(result)).toEqual([{ code: "posyandu.birth-date-not-known", path: ["birthDate"] }]);
    }
    expect(noticesOf(lifeStages({ birthDate: "2018-12-24" }, DAY))).toEqual([
      { code: "posyandu.age-without-stage", facts: { months: 72 } },
    ]);
    expect(okValue(lifeStages({ birthDate: null }, DAY))).toEqual([]);
  });

  it("refuses dates that are none, and a birth after the day", () => {
    expect(faultsOf(lifeStages({ birthDate: "2024-02-30" }, DAY))).toEqual(["birthDate posyandu.date-invalid"]);
    expect(faultsOf(lifeStages({ birthDate: DAY }, "2024"))).toEqual(["date posyandu.date-invalid"]);
    expect(faultsOf(lifeStages({ birthDate: "2024-12-25" }, DAY))).toEqual(["birthDate posyandu.born-after-day"]);
  });
});

describe("servicePackage", () => {
  it.each<[LifeStage, readonly string[]]>([
    ["mother", ["SPM-KES-01", "SPM-KES-02"]],
    ["infant", ["weighing", "SPM-KES-03", "SPM-KES-04"]],
    ["under-five", ["weighing", "SPM-KES-04"]],
    ["school-age", ["SPM-KES-05"]],
    ["adult", ["SPM-KES-06"]],
    ["older", ["SPM-KES-07"]],
  ])("%s", (stage, services) => {
    const value = okValue(servicePackage(stage, { asOf: DAY }));
    expect(value.lifeStage).toBe(stage);
    expect(value.services.map(({ service }) => service)).toEqual(services);
    for (const { service, interval, confidence } of value.services) {
      const isWeighing = service === "weighing";
      expect(interval).toBe(isWeighing ? "calendar-month" : null);
      expect(confidence).toBe(isWeighing ? "verified-in-source" : "secondary");
    }
  });

  it("has five steps since the year of the integrated services, and six fields since the regulation is sure", () => {
    const on = (asOf: string) => {
      const result = servicePackage("adult", { asOf });
      const { steps, fields } = okValue(result);
      return [steps?.items.length ?? null, fields?.items.length ?? null, noted(result)];
    };
    expect(on("2022-12-31")).toEqual([null, null, []]);
    expect(on("2023-01-01")).toEqual([5, null, ["law.start-day-unknown"]]);
    expect(on("2023-12-31")).toEqual([5, null, ["law.start-day-unknown"]]);
    expect(on("2024-01-01")).toEqual([5, null, ["posyandu.fields-day-unknown"]]);
    expect(on("2024-10-31")).toEqual([5, null, ["posyandu.fields-day-unknown"]]);
    expect(on("2024-11-01")).toEqual([5, 6, []]);
    const { steps, fields } = okValue(servicePackage("adult", { asOf: DAY }));
    expect(steps?.items.map(({ id }) => id)).toEqual([
      "pendaftaran",
      "penimbangan dan pengukuran",
      "pencatatan",
      "pelayanan kesehatan",
      "penyuluhan",
    ]);
    expect(fields?.items.map(({ id }) => id)).toEqual([
      "pendidikan",
      "kesehatan",
      "pekerjaan umum",
      "perumahan rakyat",
      "ketenteraman, ketertiban umum, dan pelindungan masyarakat",
      "sosial",
    ]);
    expect([steps?.confidence, fields?.confidence]).toEqual(["secondary", "verified-in-source"]);
    for (const { id, en } of [...(steps?.items ?? []), ...(fields?.items ?? [])]) expect(id).not.toBe(en);
    expect(noticesOf(servicePackage("adult", { asOf: "2024-05-01" }))[0]).toEqual({
      code: "posyandu.fields-day-unknown",
      path: ["asOf"],
      citation: { regulation: "permendagri-13-2024" },
    });
  });

  it("refuses a stage and a date that are none", () => {
    expect(issuesOf(servicePackage(untyped("toString"), { asOf: DAY }))).toEqual([
      {
        code: "posyandu.life-stage-unknown",
        path: ["lifeStage"],
        facts: { choices: "mother, infant, under-five, school-age, adult, older" },
      },
    ]);
    expect(faultsOf(servicePackage("adult", { asOf: "2024-13-01" }))).toEqual(["asOf law.date-invalid"]);
    expect(STAGES).toHaveLength(6);
  });
});

describe("dueServices", () => {
  const child = { birthDate: "2023-01-15" };
  const weighing = (...days: string[]) => days.map((on) => ({ service: "weighing" as const, on }));

  it("has an under-five weighed in every calendar month", () => {
    const status = (history: ReturnType<typeof weighing>, date = DAY) => okValue(dueServices(child, history, date))[0];
    expect(status([])).toEqual({ service: "weighing", status: "due", lifeStage: "under-five" });
    expect(status(weighing("2024-11-30"))).toMatchObject({ status: "due", last: "2024-11-30" });
    expect(status(weighing("2024-12-01"))).toMatchObject({ status: "done", last: "2024-12-01" });
    expect(status(weighing("2024-12-24"))).toMatchObject({ status: "done", last: "2024-12-24" });
    expect(status(weighing("2023-12-24"))).toMatchObject({ status: "due" });
    expect(status(weighing("2024-12-01", "2024-10-05"))).toMatchObject({ status: "done", last: "2024-12-01" });
  });

  it("does not count what lies after the day", () => {
    const result = dueServices(child, weighing("2024-12-25"), DAY);
    expect(okValue(result)[0]).toEqual({ service: "weighing", status: "due", lifeStage: "under-five" });
    expect(noticesOf(result)).toEqual([{ code: "posyandu.served-after-day", path: ["history"], facts: { count: 1 } }]);
  });

  it("asks a health worker for everything without an interval", () => {
    const history = [{ service: "SPM-KES-01" as const, on: "2020-01-01" }];
    expect(okValue(dueServices({ birthDate: "1995-05-05", mother: true }, history, DAY))).toEqual([
      { service: "SPM-KES-01", status: "ask-health-worker", lifeStage: "mother", last: "2020-01-01" },
      { service: "SPM-KES-02", status: "ask-health-worker", lifeStage: "mother" },
      { service: "SPM-KES-06", status: "ask-health-worker", lifeStage: "adult" },
    ]);
    expect(okValue(dueServices({ birthDate: "2018-12-24" }, [], DAY))).toEqual([]);
    expect(noted(dueServices({}, [], DAY))).toEqual(["posyandu.birth-date-not-known"]);
  });

  it("refuses dates that are none", () => {
    expect(faultsOf(dueServices(child, weighing("2024-12-01", "hari ini"), DAY))).toEqual([
      "history.1.on posyandu.date-invalid",
    ]);
    expect(faultsOf(dueServices({ birthDate: "x" }, [], DAY))).toEqual(["birthDate posyandu.date-invalid"]);
  });

  property.prop([
    fc.date({ min: new Date("1930-01-01"), max: new Date("2024-12-24"), noInvalidDate: true }),
    fc.boolean(),
    fc.array(fc.constantFrom("2024-11-01", "2024-12-01", "2020-05-05")),
  ])("never calls due what no source gives an interval for", (born, mother, days) => {
    const resident = { birthDate: born.toISOString().slice(0, 10), mother };
    const due = okValue(dueServices(resident, weighing(...days), DAY)).filter(({ status }) => status === "due");
    expect(due.every(({ service }) => service === "weighing")).toBe(true);
  });
});

describe("unitAlias", () => {
  it("knows Posyandu Prima in the year of its recorded uses, and no name that replaced it", () => {
    const usage = (asOf: string) => okValue(unitAlias(" POSYANDU  prima ", { asOf })).usage;
    expect(usage("2023-12-31")).toBe("not-known");
    expect(usage("2024-01-01")).toBe("in-use");
    expect(usage("2024-12-31")).toBe("in-use");
    expect(usage("2025-01-01")).toBe("not-known");
    const result = unitAlias("Posyandu Prima", { asOf: "2024-06-20" });
    expect(okValue(result)).toEqual({ ...posyanduPrima, usage: "in-use" });
    expect(okValue(result).replacedBy).toBeNull();
    expect(noticesOf(result)).toEqual([
      { code: "posyandu.alias-replacement-not-known", facts: { alias: "Posyandu Prima" } },
    ]);
  });

  it("refuses other names, without repeating them", () => {
    expect(issuesOf(unitAlias("Posyandu", { asOf: DAY }))).toEqual([
      { code: "posyandu.alias-unknown", path: ["name"], facts: { known: "Posyandu Prima" } },
    ]);
    expect(faultsOf(unitAlias(untyped(null), { asOf: DAY }))).toEqual(["name posyandu.alias-unknown"]);
    expect(faultsOf(unitAlias("Posyandu Prima", { asOf: "" }))).toEqual(["asOf law.date-invalid"]);
  });
});

describe("what posyandu have", () => {
  const { kits, ratio } = readCases<{
    kits: { counts: { needed: number; missing: number }; held: number; coverage: string };
    ratio: { counts: PosyanduRatioCounts; underFives: number; perHundred: string; underFivesPerPosyandu: string };
  }>("counts");
  const options = { asOf: "2023-12-31" };

  it("counts the kits of Cilegon", () => {
    const value = okValue(kitCoverage(kits.counts, options));
    expect(value).toMatchObject({ needed: 389, missing: 289, held: kits.held });
    expect(value.figure).toMatchObject({ indicator: "posyandu.kit-coverage", text: kits.coverage, citations: [] });
    expect(okValue(kitCoverage({ needed: 389, held: 100 }, options))).toEqual(value);
  });

  it("says when more are held than needed, and refuses more missing than needed", () => {
    const more = kitCoverage({ needed: 10, held: 12 }, options);
    expect(okValue(more)).toMatchObject({ missing: 0, held: 12, figure: { text: "120.00" } });
    expect(noted(more)).toEqual(["law.above-whole"]);
    expect(issuesOf(kitCoverage({ needed: 10, missing: 11 }, options))).toEqual([
      { code: "posyandu.parts-above-total", path: ["missing"], facts: { sum: 11, total: 10 } },
    ]);
    expect(okValue(kitCoverage({ needed: 10, missing: 10 }, options)).figure.text).toBe("0.00");
    expect(faultsOf(kitCoverage({ needed: 0, missing: 0 }, options))).toEqual(["denominator law.not-computable"]);
    expect(faultsOf(kitCoverage({ needed: -1, missing: 0.5 }, options))).toEqual([
      "needed law.count-negative",
      "missing law.count-not-whole",
    ]);
    expect(faultsOf(kitCoverage(untyped({ needed: 1 }), options))).toEqual(["held law.count-missing"]);
  });

  it("sets posyandu against under-fives, as in Kramatmulya", () => {
    const value = okValue(posyanduRatio(ratio.counts, { asOf: "2021-07-31" }));
    expect(value.underFives).toBe(ratio.underFives);
    expect(value.perHundred).toMatchObject({
      indicator: "posyandu.per-hundred-under-fives",
      text: ratio.perHundred,
      multiplier: 100,
      unit: "ratio",
    });
    expect(value.underFivesPerPosyandu).toMatchObject({
      indicator: "posyandu.under-fives-per-posyandu",
      text: ratio.underFivesPerPosyandu,
      multiplier: 1,
      unit: "ratio",
    });
  });

  it("has no ratio of nothing", () => {
    const fault = (posyandu: number, infants: number, older: number) =>
      faultsOf(posyanduRatio({ posyandu, infants, children12To59Months: older }, options));
    expect(fault(0, 1, 1)).toEqual(["posyandu law.not-computable"]);
    expect(fault(1, 0, 0)).toEqual(["denominator law.not-computable"]);
    expect(fault(1.5, -1, Number.NaN)).toEqual([
      "posyandu law.count-not-whole",
      "infants law.count-negative",
      "children12To59Months law.count-not-a-number",
    ]);
  });
});
