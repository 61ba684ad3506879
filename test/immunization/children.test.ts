import { describe, expect, it } from "vitest";
import {
  assessDoses,
  defaulters,
  type ImmunizationArea,
  type ImmunizedChild,
  isComplete,
  nextDoses,
  type PlannedDose,
  type RecordedDose,
  schedule,
} from "../../src/immunization/index.js";
import { doseOf, issuesOf, noticesOf, okValue, readCases } from "./read-cases.js";

interface Cases {
  readonly assessed: readonly {
    case: string;
    bornOn: string;
    asOf: string;
    given: Readonly<Record<string, string>>;
  }[];
  readonly planned: readonly {
    case: string;
    bornOn: string;
    date: string;
    area?: ImmunizationArea;
    only?: string;
    doses: readonly string[];
    due: readonly string[];
    next?: Readonly<Record<string, string>>;
    overdue?: readonly string[];
    ask: readonly string[];
    missed: readonly string[];
    plan?: readonly string[];
    cautions?: readonly string[];
  }[];
  readonly complete: readonly {
    case: string;
    bornOn: string;
    asOf: string;
    doses: readonly string[];
    idl: boolean | null;
    ibl: boolean | null;
    tooLate?: readonly string[];
    open?: boolean;
  }[];
}

const cases = readCases<Cases>("children");
const area = { jeEndemic: false };

describe("assessDoses", () => {
  it.each(cases.assessed)("$case", ({ bornOn, asOf, given }) => {
    const doses = Object.keys(given).map(doseOf);
    const told = okValue(assessDoses({ bornOn }, doses, { asOf })).doses;
    expect(Object.fromEntries(told.map((dose) => [`${dose.dose} ${dose.givenOn ?? "?"}`, dose.status]))).toEqual(given);
  });

  const child = { bornOn: "2024-01-10", area };
  const asOf = "2025-06-01";
  const assessed = (...lines: string[]) => okValue(assessDoses(child, lines.map(doseOf), { asOf })).doses;

  it("tells the window, the interval and how sure they are", () => {
    expect(assessed("DPT-HB-Hib2 2024-04-15", "DPT-HB-Hib1 2024-03-18")[1]).toEqual({
      dose: "DPT-HB-Hib2",
      vaccine: "DPT-HB-Hib",
      number: 2,
      givenOn: "2024-04-15",
      ageMonths: 3,
      status: "on-time",
      window: { status: "on-time", unit: "months", from: 3, to: 3, confidence: "secondary", source: "kia-chart" },
      interval: { after: "DPT-HB-Hib1", days: 28, minimumDays: 28, met: true, confidence: "verified-in-source" },
      confidence: "secondary",
      notices: [],
    });
  });

  it("is no surer than its least sure rule", () => {
    const confidences = (...lines: string[]) => assessed(...lines).map(({ confidence }) => confidence);
    expect(confidences("BCG 2025-01-10")).toEqual(["verified-in-source"]);
    expect(confidences("DPT-HB-Hib1 2024-03-18", "DPT-HB-Hib2 2024-04-14")).toEqual([
      "secondary",
      "verified-in-source",
    ]);
    // The second MR rests on an interval that was not read, and a second dose without its first on none at all.
    expect(confidences("MR1 2024-10-10", "MR2 2025-05-31")).toEqual(["secondary", "secondary"].with(1, "unverified"));
    expect(confidences("IPV2 2024-10-10")).toEqual(["unverified"]);
    expect(confidences("HB0 2024-01-20")).toEqual(["unverified"]);
    expect(confidences("BCG ?")).toEqual(["unverified"]);
    expect(assessed("IPV2 2024-10-10")[0]?.interval).toEqual({
      after: "IPV1",
      days: null,
      minimumDays: 56,
      met: null,
      confidence: "verified-in-source",
    });
    expect(assessed("IPV1 2024-05-10", "IPV2 ?")[1]).toMatchObject({
      status: "date-unknown",
      ageMonths: null,
      window: null,
      interval: { days: null, met: null },
    });
  });

  it("judges an interval where the chart says nothing of the age", () => {
    const old = { bornOn: "2019-01-10" };
    const doses = ["DPT-HB-Hib1 2024-03-18", "DPT-HB-Hib2 2024-04-14"].map(doseOf);
    expect(okValue(assessDoses(old, doses, { asOf })).doses[1]).toMatchObject({
      status: "interval-too-short",
      window: null,
      confidence: "verified-in-source",
    });
  });

  it("takes the hours of HB0 where they are known", () => {
    const at = (givenOn: string, hoursAfterBirth?: number) => {
      const result = assessDoses(child, [{ vaccine: "HB0", dose: 1, givenOn, hoursAfterBirth }], { asOf });
      const [dose] = okValue(result).doses;
      return [dose?.status, dose?.notices.map(({ code, facts }) => [code, facts])];
    };
    const asked = [["immunization.hours-not-known", { dose: "HB0" }]];
    expect(at("2024-01-10")).toEqual(["on-time", []]);
    expect(at("2024-01-11")).toEqual(["late", asked]);
    expect(at("2024-01-12")).toEqual(["late", []]);
    expect(at("2024-01-11", 23.9)).toEqual(["on-time", []]);
    expect(at("2024-01-11", 24)).toEqual(["late", []]);
    expect(at("2024-01-18", 191)).toEqual(["late", []]);
    expect(at("2024-01-18", 192)).toEqual(["undefined", []]);
  });

  it("warns of what stands all the same", () => {
    const codes = (bornOn: string, ...lines: string[]) => {
      const told = okValue(assessDoses({ bornOn }, lines.map(doseOf), { asOf: "2025-12-01" })).doses.at(-1);
      return [told?.status, ...(told?.notices ?? []).map(({ code }) => code.replace("immunization.", ""))];
    };
    const late = ["DPT-HB-Hib1 2025-01-10", "DPT-HB-Hib2 2025-02-10"];
    expect(codes("2024-01-10", ...late, "DPT-HB-Hib3 2025-08-09")).toEqual(["catch-up", "who-six-months"]);
    expect(codes("2024-01-10", ...late, "DPT-HB-Hib3 2025-08-10")).toEqual(["catch-up"]);
    expect(codes("2024-01-11", ...late, "DPT-HB-Hib3 2025-08-09")).toEqual(["catch-up"]);
    expect(codes("2024-01-10", "DPT-HB-Hib1 2025-01-10", "DPT-HB-Hib3 2025-03-10")).toEqual(["catch-up"]);
    const pcv = ["PCV1 2024-03-10", "PCV2 2024-04-10"];
    expect(codes("2024-01-10", ...pcv, "PCV3 2025-11-30")).toEqual(["late"]);
    expect(codes("2023-11-30", ...pcv, "PCV3 2025-11-30")).toEqual(["catch-up", "pcv3-after-24-months"]);
    expect(codes("2023-11-30", "PCV1 2025-08-30", "PCV2 2025-11-30")).toEqual(["catch-up", "pcv-not-before-24-months"]);
    expect(codes("2023-12-02", "PCV1 2025-08-30", "PCV2 2025-11-30")).toEqual(["catch-up"]);
    expect(codes("2024-01-10", "PCV1 2025-01-10", "PCV2 2025-04-10", "PCV3 2025-11-10")).toEqual([
      "late",
      "dose-not-needed",
    ]);
    expect(codes("2023-01-10", "PCV1 2025-01-10", "PCV2 2025-04-10")).toEqual(["catch-up", "dose-not-needed"]);
    expect(codes("2024-01-10", "RV1 2024-05-10", "RV2 2024-07-10")).toEqual(["late", "rotavirus-may-not-be-completed"]);
    expect(codes("2024-01-10", "RV1 2024-05-10", "RV2 2024-07-09")).toEqual(["late"]);
  });

  it("says that contraindications are not assessed, and that the rule is younger than the dose", () => {
    const on = (line: string) => noticesOf(assessDoses(child, [doseOf(line)], { asOf }));
    expect(on("HB0 2024-01-10")).toEqual(["contraindications-not-assessed", "annex-not-read"]);
    const older = assessDoses({ bornOn: "2023-12-31", area }, [doseOf("HB0 2023-12-31")], { asOf });
    expect(noticesOf(older)).toEqual(["contraindications-not-assessed", "annex-not-read", "rule-younger-than-dose"]);
    const newer = assessDoses({ bornOn: "2024-01-01", area }, [doseOf("HB0 2024-01-01")], { asOf });
    expect(noticesOf(newer)).not.toContain("rule-younger-than-dose");
    expect(okValue(older).citations).toEqual([{ regulation: "kepmenkes-hk-01-07-menkes-35-2025" }]);
  });
});

describe("what cannot be read", () => {
  const child: ImmunizedChild = { bornOn: "2024-01-10", area };
  const bad = (...doses: unknown[]) => issuesOf(assessDoses(child, doses as RecordedDose[], { asOf: "2025-06-01" }));

  it("is named with its place", () => {
    expect(
      bad(
        { vaccine: "BCG", dose: 1, givenOn: "2024-01-09" },
        { vaccine: "MR", dose: 1, givenOn: "2025-06-02" },
        { vaccine: "DPT", dose: 1, givenOn: "2024-03-10" },
        { vaccine: "JE", dose: 0, givenOn: "2024-02-30" },
        { vaccine: "HB0", dose: 1, givenOn: "2024-01-10", hoursAfterBirth: -1 },
        null,
      ),
    ).toEqual([
      { code: "immunization.dose-before-birth", path: ["doses", 0, "givenOn"] },
      { code: "immunization.dose-in-future", path: ["doses", 1, "givenOn"] },
      {
        code: "immunization.vaccine-unknown",
        path: ["doses", 2, "vaccine"],
        facts: { nearest: "DPT-HB-Hib, hexavalent, DT" },
      },
      { code: "immunization.dose-number-invalid", path: ["doses", 3, "dose"], facts: { minimum: 1 } },
      { code: "immunization.date-invalid", path: ["doses", 3, "givenOn"] },
      { code: "immunization.hours-invalid", path: ["doses", 4, "hoursAfterBirth"], facts: { minimum: 0 } },
      { code: "immunization.dose-number-invalid", path: ["doses", 5, "dose"], facts: { minimum: 1 } },
      { code: "immunization.vaccine-unknown", path: ["doses", 5, "vaccine"], facts: { nearest: "" } },
    ]);
  });

  it("takes doses on the days of birth and of the question", () => {
    const doses = ["HB0 2024-01-10", "MR1 2025-06-01"].map(doseOf);
    expect(assessDoses(child, doses, { asOf: "2025-06-01" }).ok).toBe(true);
  });

  it("is a number of a dose that is none", () => {
    for (const dose of [0, -1, 1.5, Number.NaN, "1", undefined]) {
      expect(bad({ vaccine: "MR", dose, givenOn: "2024-10-10" })).toEqual([
        { code: "immunization.dose-number-invalid", path: ["doses", 0, "dose"], facts: { minimum: 1 } },
      ]);
    }
  });

  it("is the same dose twice, on one day or on two", () => {
    const twice = (place: number) => [
      { code: "immunization.dose-twice", path: ["doses", place], facts: { dose: "MR1" } },
    ];
    const one = doseOf("MR1 2024-10-10");
    expect(bad(one, doseOf("BCG 2024-02-10"), one)).toEqual(twice(2));
    expect(bad(doseOf("MR1 2024-12-10"), one)).toEqual(twice(1));
    expect(bad(one, { ...one, vaccine: "mr" })).toEqual(twice(1));
    expect(bad(one, { ...one, givenOn: null })).toEqual(twice(1));
    expect(bad(doseOf("DT1 2024-10-10"), doseOf("DT1 2024-10-10"))[0]?.facts).toEqual({ dose: "DT1" });
  });

  it("is a dose dated before an earlier one of its series", () => {
    expect(bad(doseOf("IPV2 2024-10-10"), doseOf("IPV1 2024-10-11"))).toEqual([
      {
        code: "immunization.doses-out-of-order",
        path: ["doses", 0, "givenOn"],
        facts: { dose: "IPV2", earlier: "IPV1" },
      },
    ]);
    expect(bad(doseOf("bOPV3 2024-10-10"), doseOf("bOPV2 ?"), doseOf("bOPV1 2024-10-11"))[0]?.facts).toEqual({
      dose: "bOPV3",
      earlier: "bOPV1",
    });
    const sameDay = ["IPV1 2024-10-11", "IPV2 2024-10-11"].map(doseOf);
    const [, second] = okValue(assessDoses(child, sameDay, { asOf: "2025-06-01" })).doses;
    expect([second?.status, second?.interval?.days]).toEqual(["interval-too-short", 0]);
  });

  it("is hours that contradict the dates", () => {
    const hb0 = (givenOn: string | null, hoursAfterBirth: unknown) => ({
      vaccine: "HB0",
      dose: 1,
      givenOn,
      hoursAfterBirth,
    });
    const contradiction = [{ code: "immunization.hours-contradict-dates", path: ["doses", 0, "hoursAfterBirth"] }];
    expect(bad(hb0("2024-01-10", 24))).toEqual(contradiction);
    expect(bad(hb0("2024-01-12", 24))).toEqual(contradiction);
    expect(bad(hb0("2024-01-11", 48))).toEqual(contradiction);
    for (const hours of [Number.NaN, "3", Number.POSITIVE_INFINITY]) {
      expect(bad(hb0("2024-01-10", hours))[0]?.code).toBe("immunization.hours-invalid");
    }
    for (const [day, hours] of [
      ["2024-01-10", 23.9],
      ["2024-01-11", 0.1],
      ["2024-01-11", 47],
      [null, 3],
      ["2024-01-10", null],
    ] as const) {
      expect(assessDoses(child, [hb0(day, hours) as RecordedDose], { asOf: "2025-06-01" }).ok).toBe(true);
    }
  });

  it("is a child without a date of birth, or born after the question", () => {
    const of = (bornOn: unknown, asOf: unknown) =>
      issuesOf(assessDoses({ bornOn } as ImmunizedChild, [], { asOf: asOf as string }));
    for (const bornOn of ["2024-02-30", "10-01-2024", undefined, 20240110, null]) {
      expect(of(bornOn, "2025-06-01")).toEqual([{ code: "immunization.date-invalid", path: ["bornOn"] }]);
    }
    expect(issuesOf(assessDoses(null as unknown as ImmunizedChild, [], { asOf: "2025-06-01" }))).toHaveLength(1);
    expect(of("2025-06-02", "2025-06-01")).toEqual([{ code: "immunization.born-in-future", path: ["bornOn"] }]);
    expect(assessDoses({ bornOn: "2025-06-01" }, [], { asOf: "2025-06-01" }).ok).toBe(true);
    expect(of("2024-01-10", "2025-06-31")).toEqual([{ code: "law.date-invalid", path: ["asOf"] }]);
    expect(issuesOf(nextDoses({ bornOn: "x" }, [], ""))).toEqual([
      { code: "immunization.date-invalid", path: ["bornOn"] },
      { code: "law.date-invalid", path: ["date"] },
    ]);
    expect(of("2023-01-10", "2023-12-31")[0]?.code).toBe("law.before-first-rule");
    expect(issuesOf(nextDoses({ bornOn: "2023-01-10" }, [], "2023-12-31"))[0]?.code).toBe("law.before-first-rule");
  });

  it("is an area that is none", () => {
    const of = (value: unknown) =>
      nextDoses({ bornOn: "2024-01-10", area: value as ImmunizationArea }, [], "2025-06-01");
    for (const code of ["6", "61.", "abc", "6171010", 61, ""]) {
      expect(issuesOf(of({ code }))).toEqual([{ code: "immunization.area-code-invalid", path: ["area", "code"] }]);
    }
    expect(issuesOf(of({ jeEndemic: "yes" }))).toEqual([
      { code: "immunization.je-endemic-invalid", path: ["area", "jeEndemic"] },
    ]);
    for (const code of ["61", "6171", "61.71.01", "61.71.01.1001", "6171011001"]) expect(of({ code }).ok).toBe(true);
  });
});

describe("nextDoses", () => {
  const names = (doses: readonly PlannedDose[]) => doses.map(({ dose }) => dose);

  it.each(cases.planned)("$case", (expected) => {
    const { bornOn, date, doses, only } = expected;
    const child = { bornOn, area: expected.area ?? area };
    const told = okValue(nextDoses(child, doses.map(doseOf), date));
    const of = (list: readonly PlannedDose[]) => list.filter(({ vaccine }) => only === undefined || vaccine === only);
    expect(names(of(told.due))).toEqual(expected.due);
    expect(names(of(told.askHealthWorker))).toEqual(expected.ask);
    expect(names(of(told.missed))).toEqual(expected.missed);
    if (expected.overdue !== undefined) expect(names(of(told.overdue))).toEqual(expected.overdue);
    const next = Object.fromEntries(of(told.next).map(({ dose, from }) => [dose, from]));
    expect(next).toMatchObject(expected.next ?? {});
    if (expected.next !== undefined && Object.keys(expected.next).length === 0) expect(next).toEqual({});
    if (expected.plan !== undefined) {
      expect(told.catchUpPlan.map(({ on, doses: given }) => [on, ...given].join(" "))).toEqual(expected.plan);
    }
    const cautions = of(told.due).flatMap(({ notices }) =>
      notices.map(({ code }) => code.replace("immunization.", "")),
    );
    expect(cautions).toEqual(expected.cautions ?? []);
  });

  it("describes each dose", () => {
    const told = okValue(nextDoses({ bornOn: "2025-01-10", area }, [doseOf("bOPV1 2025-02-20")], "2025-03-12"));
    expect(told.due.find(({ dose }) => dose === "DPT-HB-Hib1")).toEqual({
      dose: "DPT-HB-Hib1",
      vaccine: "DPT-HB-Hib",
      number: 1,
      name: {
        id: "Difteri, pertusis, tetanus, hepatitis B, Hib (DPT-HB-Hib) 1",
        en: "Diphtheria, pertussis, tetanus, hepatitis B, Hib (DPT-HB-Hib) 1",
      },
      status: "due",
      reason: "on-time",
      overdue: false,
      from: "2025-03-10",
      onTimeUntil: "2025-04-09",
      until: "2030-01-09",
      judged: "on-time",
      confidence: "secondary",
      notices: [],
    });
    expect(told.next[0]).toMatchObject({
      dose: "bOPV2",
      status: "next",
      reason: "waiting",
      from: "2025-03-20",
      judged: "on-time",
      overdue: false,
    });
    expect(told.next.find(({ dose }) => dose === "MR2")).toMatchObject({
      reason: "interval-unknown",
      from: "2026-07-10",
      judged: null,
      confidence: "unverified",
    });
    expect(
      told.missed.map(({ dose, reason, from, until, confidence }) => [dose, reason, from, until, confidence]),
    ).toEqual([["HB0", "window-closed", null, "2025-01-17", "secondary"]]);
    expect(told.due.find(({ dose }) => dose === "BCG")).toMatchObject({
      from: "2025-01-10",
      until: "2026-01-09",
      judged: "late",
      overdue: true,
    });
    expect(told.due.find(({ dose }) => dose === "RV1")?.until).toBe("2025-06-09");
    expect(told.next.find(({ dose }) => dose === "RV3")?.until).toBe("2025-08-08");
    expect(told.citations).toEqual([{ regulation: "kepmenkes-hk-01-07-menkes-35-2025" }]);
  });

  it("gives the first possible day of what is due, and the last of a late course of PCV", () => {
    const doses = [doseOf("PCV1 2025-02-10"), doseOf("bOPV1 2025-02-10")];
    const told = okValue(nextDoses({ bornOn: "2024-01-10", area }, doses, "2025-05-01"));
    expect(told.due.find(({ dose }) => dose === "PCV2")).toMatchObject({ from: "2025-04-07", until: "2026-01-09" });
    expect(told.due.find(({ dose }) => dose === "bOPV2")).toMatchObject({ from: "2025-03-10", until: "2029-01-09" });
  });

  it("ends rotavirus with the sixth month where that is shorter than 29 days more", () => {
    const told = okValue(nextDoses({ bornOn: "2024-08-10", area }, [doseOf("RV1 2024-10-10")], "2024-11-20"));
    expect(told.due.find(({ dose }) => dose === "RV2")?.until).toBe("2025-03-09");
  });

  it("plans no visits when nothing is overdue", () => {
    expect(okValue(nextDoses({ bornOn: "2025-01-10", area }, [], "2025-01-10")).catchUpPlan).toEqual([]);
  });

  it("says why a health worker is asked", () => {
    const reasons = (bornOn: string, date: string, ...lines: string[]) =>
      okValue(nextDoses({ bornOn, area }, lines.map(doseOf), date)).askHealthWorker.map(
        ({ dose, reason, from, confidence }) => [dose, reason, from, confidence].join(" "),
      );
    expect(reasons("2024-06-10", "2024-12-20", "DPT-HB-Hib1 2024-08-09")).toEqual([
      "DPT-HB-Hib1 recorded-dose-in-doubt  unverified",
      "DPT-HB-Hib2 series-in-doubt  unverified",
      "DPT-HB-Hib3 series-in-doubt  unverified",
      "DPT-HB-Hib4 series-in-doubt  unverified",
    ]);
    expect(reasons("2024-06-10", "2024-12-20", "IPV2 ?", "PCV1 ?")).toEqual([
      "IPV1 not-recorded-before-a-later-dose  unverified",
      "PCV2 earlier-date-unknown  unverified",
      "PCV3 earlier-date-unknown  unverified",
    ]);
    expect(reasons("2024-06-10", "2024-12-20", "PCV1 ?", "PCV2 2024-10-10")).toEqual([
      "PCV3 earlier-date-unknown  unverified",
    ]);
  });

  it("tells what is over from what can no longer be ended in time", () => {
    const why = (date: string, second: string) =>
      okValue(
        nextDoses({ bornOn: "2025-01-10", area }, ["RV1 2025-05-10", `RV2 ${second}`].map(doseOf), date),
      ).missed.find(({ dose }) => dose === "RV3")?.reason;
    expect(why("2025-08-09", "2025-07-10")).toBe("window-closed");
    expect(why("2025-07-20", "2025-07-12")).toBe("too-late-to-complete");
    expect(why("2025-07-20", "2025-07-11")).toBeUndefined();
  });

  it("carries the notices of the rule", () => {
    expect(noticesOf(nextDoses({ bornOn: "2025-01-10" }, [], "2026-02-01"))).toEqual([
      "contraindications-not-assessed",
      "annex-not-read",
      "law.not-verified-after",
      "je-area-unknown",
    ]);
  });
});

describe("schedule", () => {
  it("has 21 routine doses, JE only where it is endemic", () => {
    const of = (where?: ImmunizationArea) => okValue(schedule({ asOf: "2025-06-01", area: where }));
    expect(of({ jeEndemic: true }).routine).toHaveLength(21);
    expect(of({ jeEndemic: false }).routine).toHaveLength(20);
    const je = (where?: ImmunizationArea) => of(where).routine.find(({ id }) => id === "JE1")?.applies;
    expect([je({ jeEndemic: true }), je(), je({ code: "36" }), je({ code: "34.04" }), je({ code: "61" })]).toEqual([
      true,
      null,
      null,
      true,
      true,
    ]);
    expect(je({ code: "61", jeEndemic: false })).toBeUndefined();
    expect(of().routine.filter(({ applies }) => applies === true)).toHaveLength(20);
  });

  it("carries every field with its confidence and source", () => {
    const result = schedule({ asOf: "2025-06-01", area: { jeEndemic: true } });
    const { routine, school, citations, from, asOf } = okValue(result);
    const row = (id: string) => routine.find((dose) => dose.id === id);
    expect(row("MR2")).toEqual({
      id: "MR2",
      vaccine: "MR",
      dose: 2,
      name: { id: "Campak-rubela (MR) 2", en: "Measles-rubella (MR) 2" },
      recommendedAgeMonths: 18,
      windows: [
        { status: "not-allowed", unit: "months", from: 0, to: 12, confidence: "secondary", source: "kia-chart" },
        { status: "not-allowed", unit: "months", from: 13, to: 17, confidence: "unverified", source: "kia-chart" },
        { status: "on-time", unit: "months", from: 18, to: 18, confidence: "secondary", source: "kia-chart" },
        { status: "late", unit: "months", from: 19, to: 23, confidence: "secondary", source: "kia-chart" },
        { status: "catch-up", unit: "months", from: 24, to: 59, confidence: "secondary", source: "kia-chart" },
      ],
      interval: { after: "MR1", days: null, confidence: "unverified", source: "not-read" },
      lastAge: null,
      bornFrom: null,
      applies: true,
      conflict: {
        id: "umur 13-17 bulan: satu transkripsi melarang 0-17 bulan, yang lain 0-12; dipakai 0-17",
        en: "ages 13-17 months: one transcription forbids 0-17 months, the other 0-12; 0-17 is used",
      },
    });
    expect(row("RV3")).toMatchObject({
      lastAge: { months: 6, days: 29, confidence: "verified-in-source", source: "rv-statement" },
      bornFrom: { date: "2023-05-16", confidence: "verified-in-source", source: "rv-statement" },
      interval: { after: "RV2", days: 28, confidence: "verified-in-source", source: "rv-statement" },
    });
    expect(row("DPT-HB-Hib4")?.interval).toEqual({
      after: "DPT-HB-Hib3",
      days: 364,
      confidence: "secondary",
      source: "paediatric-texts",
    });
    expect(row("PCV3")?.conflict?.en).toContain("24-59");
    expect(row("HB0")?.name).toEqual({ id: "Hepatitis B lahir (HB0)", en: "Hepatitis B at birth (HB0)" });
    expect(routine.map(({ recommendedAgeMonths }) => recommendedAgeMonths)).toEqual([
      0, 1, 1, 2, 3, 4, 2, 3, 4, 18, 4, 9, 2, 3, 12, 2, 3, 4, 9, 18, 10,
    ]);
    expect(routine.filter(({ interval }) => interval === null).map(({ dose }) => dose)).toEqual(Array(9).fill(1));
    expect(school).toHaveLength(5);
    expect(citations).toEqual([{ regulation: "kepmenkes-hk-01-07-menkes-35-2025" }]);
    expect([asOf, from]).toEqual(["2025-06-01", "2025-01-21"]);
  });

  it("changes with the day", () => {
    const at = (asOf: string) => schedule({ asOf, area });
    expect(okValue(at("2025-01-20"))).toMatchObject({
      from: "2024-01-01",
      citations: [{ regulation: "kepmenkes-hk-01-07-menkes-1098-2024" }],
    });
    expect(okValue(at("2025-01-20")).school.map(({ vaccine }) => vaccine)).toEqual(["HPV", "HPV"]);
    expect(noticesOf(at("2024-07-01"))).toEqual([
      "contraindications-not-assessed",
      "annex-not-read",
      "law.start-day-unknown",
      "school-table-incomplete",
    ]);
    expect(noticesOf(at("2025-12-31"))).toEqual(["contraindications-not-assessed", "annex-not-read"]);
    expect(noticesOf(at("2026-01-01"))).toEqual([
      "contraindications-not-assessed",
      "annex-not-read",
      "law.not-verified-after",
    ]);
    expect(noticesOf(schedule({ asOf: "2025-06-01" }))).toContain("je-area-unknown");
    expect(noticesOf(schedule({ asOf: "2025-06-01", area: { code: "61" } }))).toContain("law.not-verified-after");
    expect(issuesOf(at("2023-12-31"))).toEqual([
      {
        code: "law.before-first-rule",
        path: ["asOf"],
        facts: { parameter: "immunization.routine-schedule", first: "2024-01-01" },
      },
    ]);
    expect(issuesOf(at("today"))[0]?.code).toBe("law.date-invalid");
  });
});

describe("isComplete", () => {
  it.each(cases.complete)("$case", ({ bornOn, asOf, doses, idl, ibl, tooLate, open }) => {
    const of = (definition: "idl-2017" | "ibl-experimental") =>
      okValue(isComplete({ bornOn }, doses.map(doseOf), { definition, asOf }));
    expect([of("idl-2017").complete, of("ibl-experimental").complete]).toEqual([idl, ibl]);
    expect(of("idl-2017").tooLate).toEqual(tooLate ?? []);
    expect(of("idl-2017").open).toBe(open ?? false);
  });

  it("says what is lacking", () => {
    const doses = ["DPT-HB-Hib1 2024-03-10", "DPT-HB-Hib2 2024-04-01", "BCG ?"].map(doseOf);
    const value = okValue(isComplete({ bornOn: "2024-01-10" }, doses, { definition: "idl-2017", asOf: "2024-06-01" }));
    expect(value.lacking).toEqual([
      { vaccine: "HB0", needed: 1, counted: 0, undecided: 0 },
      { vaccine: "BCG", needed: 1, counted: 0, undecided: 1 },
      { vaccine: "DPT-HB-Hib", needed: 3, counted: 1, undecided: 1 },
      { vaccine: "bOPV", needed: 4, counted: 0, undecided: 0 },
      { vaccine: "MR", needed: 1, counted: 0, undecided: 0 },
    ]);
  });

  it("is open until the first birthday, and says what is experimental", () => {
    const at = (asOf: string) =>
      isComplete({ bornOn: "2024-01-10", area }, [], { definition: "ibl-experimental", asOf });
    expect([okValue(at("2025-01-09")).open, okValue(at("2025-01-10")).open]).toEqual([true, false]);
    expect(noticesOf(at("2025-02-01"))).toEqual([
      "contraindications-not-assessed",
      "annex-not-read",
      "definition-experimental",
    ]);
    expect(okValue(at("2025-01-09")).definition).toMatchObject({ experimental: true, confidence: "unverified" });
    const idl = isComplete({ bornOn: "2024-01-10", area }, [], { definition: "idl-2017", asOf: "2025-02-01" });
    expect(noticesOf(idl)).not.toContain("definition-experimental");
    expect(okValue(idl).definition).toMatchObject({ experimental: false, confidence: "verified-in-source" });
  });

  it("hands on what cannot be read, and knows no other definition", () => {
    const of = (definition: string) =>
      isComplete({ bornOn: "x" }, [], { definition: definition as "idl-2017", asOf: "2025-06-01" });
    expect(issuesOf(of("idl-2017"))[0]?.code).toBe("immunization.date-invalid");
    expect(() => of("idl")).toThrow(RangeError);
    expect(() => of("toString")).toThrow(RangeError);
  });
});

describe("defaulters", () => {
  const week = { from: "2025-04-21", to: "2025-04-27" };
  const record = (bornOn: string, ...lines: string[]) => ({ bornOn, area, doses: lines.map(doseOf) });
  const told = (...children: ReturnType<typeof record>[]) => okValue(defaulters(children, week));
  const firsts = ["HB0 2025-01-10", "BCG 2025-02-12", "bOPV1 2025-02-12"];

  it("lists who missed doses that the week can give", () => {
    const value = told(
      record("2025-01-10", ...firsts),
      record(
        "2025-01-10",
        ...firsts,
        "bOPV2 2025-03-10",
        "DPT-HB-Hib1 2025-03-10",
        "PCV1 2025-03-10",
        "RV1 2025-03-10",
      ),
    );
    expect(value.defaulters).toEqual([
      {
        child: 0,
        doses: ["bOPV2", "DPT-HB-Hib1", "PCV1", "RV1"].map((dose) => ({
          dose,
          on: "2025-04-21",
          onTimeUntil: "2025-04-09",
          judged: "late",
        })),
        askHealthWorker: [],
      },
    ]);
    expect(value.counts).toEqual({ children: 2, defaulters: 1, unreadable: 0 });
    expect(value.byDose).toEqual(["bOPV2", "DPT-HB-Hib1", "PCV1", "RV1"].map((dose) => ({ dose, children: 1 })));
    expect([value.from, value.to]).toEqual([week.from, week.to]);
  });

  it("waits for the interval within the week, not beyond it", () => {
    const begun = (day: string) =>
      told(
        record(
          "2024-12-10",
          "HB0 2024-12-10",
          "BCG 2024-12-20",
          `bOPV1 ${day}`,
          `DPT-HB-Hib1 ${day}`,
          `PCV1 ${day}`,
          `RV1 ${day}`,
          "IPV1 2025-04-10",
        ),
      );
    expect(begun("2025-03-30").defaulters[0]?.doses).toEqual(
      ["bOPV2", "DPT-HB-Hib2", "PCV2", "RV2"].map((dose) => ({
        dose,
        on: "2025-04-27",
        onTimeUntil: dose === "bOPV2" ? "2025-03-09" : "2025-04-09",
        judged: "late",
      })),
    );
    expect(begun("2025-03-31").defaulters).toEqual([]);
  });

  it("does not list what was given in the week, nor who was born in it", () => {
    const given = ["bOPV2", "DPT-HB-Hib1", "PCV1", "RV1"].map((dose) => `${dose} 2025-04-23`);
    const value = told(record("2025-01-10", ...firsts, ...given), record("2025-04-25"), record("2025-04-21"));
    expect(value.defaulters).toEqual([]);
    expect(value.counts).toEqual({ children: 3, defaulters: 0, unreadable: 0 });
  });

  it("names whom to ask about", () => {
    const value = told(
      record(
        "2025-01-10",
        ...firsts,
        "bOPV2 2025-03-10",
        "DPT-HB-Hib1 ?",
        "PCV1 2025-03-10",
        "RV1 2025-03-10",
        "DPT-HB-Hib3 2025-04-20",
      ),
    );
    expect(value.defaulters).toEqual([{ child: 0, doses: [], askHealthWorker: [] }].slice(1));
    const older = told(
      record("2024-10-10", ...["HB0 2024-10-10", "BCG 2024-11-12", "bOPV1 2024-11-12", "DPT-HB-Hib1 ?"]),
    );
    expect(older.defaulters[0]?.askHealthWorker).toEqual(["DPT-HB-Hib2", "DPT-HB-Hib3"]);
  });

  it("keeps apart what cannot be read, and loses nobody", () => {
    const children = [
      { bornOn: "2025-01-10", area: { code: "x" }, doses: [doseOf("BCG 2024-12-31")] },
      record("2025-01-10", ...firsts),
      { bornOn: "2025-01-10" },
      null,
    ];
    const value = okValue(defaulters(children as unknown as Parameters<typeof defaulters>[0], week));
    expect(value.unreadable).toEqual([
      {
        child: 0,
        issues: [
          { code: "immunization.dose-before-birth", path: ["children", 0, "doses", 0, "givenOn"] },
          { code: "immunization.area-code-invalid", path: ["children", 0, "area", "code"] },
        ],
      },
      { child: 3, issues: [{ code: "immunization.date-invalid", path: ["children", 3, "bornOn"] }] },
    ]);
    expect(value.counts).toEqual({ children: 4, defaulters: 2, unreadable: 2 });
  });

  it("needs a week", () => {
    const of = (from: string, to: string) => issuesOf(defaulters([], { from, to }));
    expect(of("2025-02-30", "")).toEqual([
      { code: "immunization.date-invalid", path: ["from"] },
      { code: "immunization.date-invalid", path: ["to"] },
    ]);
    expect(of("2025-04-27", "2025-04-26")).toEqual([{ code: "immunization.week-reversed", path: ["to"] }]);
    expect(of("2023-04-21", "2023-04-27")[0]?.code).toBe("law.before-first-rule");
    const day = defaulters([], { from: "2025-04-27", to: "2025-04-27" });
    expect(okValue(day).counts).toEqual({ children: 0, defaulters: 0, unreadable: 0 });
    expect(noticesOf(day)).toEqual(["contraindications-not-assessed", "annex-not-read"]);
  });
});
