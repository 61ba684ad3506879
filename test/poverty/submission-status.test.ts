import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/law/index.js";
import {
  type HandedInList,
  type SubmissionStatus,
  type SubmissionStatusOptions,
  submissionStatus,
  type Village,
  type VillageDenominator,
} from "../../src/poverty/index.js";

interface ButonUtara {
  readonly register: "BDT";
  readonly deadline: string;
  readonly asOf: string;
  readonly districts: readonly {
    readonly district: string;
    readonly desa: number;
    readonly kelurahan: number;
    readonly outstandingDesa: number;
  }[];
  readonly expect: readonly {
    readonly denominator: VillageDenominator;
    readonly total: number;
    readonly handedIn: number;
    readonly outstanding: number;
    readonly percent: string;
  }[];
}

const butonUtara = JSON.parse(
  readFileSync(new URL("../cases/poverty/buton-utara.json", import.meta.url), "utf8"),
) as ButonUtara;

const numbered = (district: string, kind: 1 | 2 | 3, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${district}.${kind}${String(place + 1).padStart(3, "0")}`);

const OPTIONS: SubmissionStatusOptions = { deadline: "2019-09-30", asOf: "2019-10-14", denominator: "desa" };

function status(
  villages: readonly string[],
  submissions: readonly HandedInList[],
  options: Partial<SubmissionStatusOptions> = {},
): SubmissionStatus {
  const result = submissionStatus(
    villages.map((code) => ({ code })),
    submissions,
    { ...OPTIONS, ...options },
  );
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
}

const handedIn = (village: string, submittedOn: string | null): HandedInList => ({
  village,
  register: "BDT",
  submittedOn,
});

describe("the fifty villages of Buton Utara", () => {
  const { districts, register, deadline, asOf } = butonUtara;
  const desa = districts.flatMap(({ district, desa: count }) => numbered(district, 2, count));
  const kelurahan = districts.flatMap(({ district, kelurahan: count }) => numbered(district, 1, count));
  const waiting = new Set(districts.flatMap(({ district, outstandingDesa }) => numbered(district, 2, outstandingDesa)));
  const submissions = [...desa, ...kelurahan]
    .filter((village) => !waiting.has(village))
    .map((village) => ({ village, register, submittedOn: "2019-09-16" }));

  it.each(butonUtara.expect)("of $total by $denominator: $handedIn handed in, $percent %", (wanted) => {
    const value = status([...desa, ...kelurahan], submissions, { deadline, asOf, denominator: wanted.denominator });
    expect(value.total).toBe(wanted.total);
    expect(value.handedIn).toBe(wanted.handedIn);
    expect(value.outstanding).toBe(50);
    expect(value.outstandingVillages).toEqual([...waiting].sort());
    expect(value.share.text).toBe(wanted.percent);
    expect(value.enteredByDeadline.text).toBe(wanted.percent);
    expect(value.districts.map(({ district, outstanding }) => [district, outstanding])).toEqual(
      districts.map(({ district, outstandingDesa }) => [district, outstandingDesa]),
    );
  });

  it("leaves the kelurahan out by name, and explains the share", () => {
    const value = status([...desa, ...kelurahan], submissions, { deadline, asOf });
    expect(value.leftOut).toEqual({ villages: 12, handedIn: 12 });
    expect(explain(value.share, "id")).toBe("28 / 78 × 100 = 35,9 % — UU 13/2011 Pasal 8");
    const all = status([...desa, ...kelurahan], submissions, { denominator: "desa-and-kelurahan" });
    expect(all.leftOut).toEqual({ villages: 0, handedIn: 0 });
  });
});

describe("submissionStatus", () => {
  it("tells on time from late by the first day, on both sides of the deadline", () => {
    const villages = numbered("74.10.03", 2, 4);
    const [a = "", b = "", c = "", d = ""] = villages;
    const value = status(villages, [
      handedIn(a, "2019-09-30"),
      handedIn(b, "2019-10-01"),
      handedIn(c, "2019-10-14"),
      handedIn(d, "2019-10-15"),
    ]);
    expect(value.villages).toStrictEqual([
      { village: a, district: "74.10.03", kind: "desa", status: "on-time", submittedOn: "2019-09-30", daysLate: 0 },
      { village: b, district: "74.10.03", kind: "desa", status: "late", submittedOn: "2019-10-01", daysLate: 1 },
      { village: c, district: "74.10.03", kind: "desa", status: "late", submittedOn: "2019-10-14", daysLate: 14 },
      { village: d, district: "74.10.03", kind: "desa", status: "outstanding", submittedOn: null, daysLate: 14 },
    ]);
    expect(value).toMatchObject({ total: 4, handedIn: 3, onTime: 1, late: 2, outstanding: 1, register: "BDT" });
    expect(value.districts).toEqual([
      { district: "74.10.03", total: 4, handedIn: 3, onTime: 1, late: 2, outstanding: 1 },
    ]);
    expect([value.share.text, value.enteredByDeadline.text]).toEqual(["75.0", "25.0"]);
    expect([value.share.indicator, value.enteredByDeadline.indicator]).toEqual([
      "poverty.villages-handed-in",
      "poverty.villages-entered-by-deadline",
    ]);
    expect(value.share.asOf).toBe("2019-10-14");
  });

  it("says that it is early before the deadline, and not on it", () => {
    const villages = numbered("74.10.03", 2, 1);
    const before = submissionStatus([{ code: villages[0] ?? "" }], [], { ...OPTIONS, asOf: "2019-09-29" });
    const early = {
      code: "poverty.deadline-not-reached",
      facts: { asOf: "2019-09-29", deadline: "2019-09-30" },
    };
    expect(before.ok && before.notices[0]).toEqual(early);
    expect(before.ok && before.value.enteredByDeadline.notices).toEqual([early]);
    expect(before.ok && before.value.share.notices).toEqual([]);
    expect(before.ok && before.value.villages[0]?.daysLate).toBe(0);
    const on = submissionStatus([{ code: villages[0] ?? "" }], [], { ...OPTIONS, asOf: "2019-09-30" });
    expect(on.ok && on.notices).toEqual([]);
    expect(on.ok && on.value.register).toBeNull();
  });

  it("counts a desa adat as a desa, and reads codes without dots", () => {
    const value = status(["9103013001", "91.03.01.1001"], [handedIn("91.03.01.3001", "2019-09-01")]);
    expect(value.villages.map(({ village, kind }) => [village, kind])).toEqual([["91.03.01.3001", "desa-adat"]]);
    expect(value.leftOut).toEqual({ villages: 1, handedIn: 0 });
  });

  it("orders villages and districts by code, whatever their order", () => {
    const value = status(["74.10.04.2001", "74.10.03.2002", "74.10.03.2001"], []);
    expect(value.villages.map(({ village }) => village)).toEqual(["74.10.03.2001", "74.10.03.2002", "74.10.04.2001"]);
    expect(value.districts.map(({ district, total }) => [district, total])).toEqual([
      ["74.10.03", 2],
      ["74.10.04", 1],
    ]);
  });

  it("takes the earliest of several lists of one village, and keeps its state", () => {
    const village = "74.10.03.2001";
    const lists: HandedInList[] = [
      { ...handedIn(village, null), state: "draft" },
      { ...handedIn(village, "2019-10-01"), state: "submitted" },
      { ...handedIn(village, "2019-09-20"), state: "returned" },
      { ...handedIn(village, "2019-09-25"), state: "approved" },
    ];
    for (const order of [lists, [...lists].reverse()]) {
      expect(status([village], order).villages[0]).toMatchObject({
        status: "on-time",
        submittedOn: "2019-09-20",
        state: "returned",
      });
    }
  });

  it("names lists of villages that are not among the villages", () => {
    const lists = [handedIn("74.10.03.2001", "2019-09-01"), handedIn("74.10.03.2009", "2019-09-01")];
    const result = submissionStatus([{ code: "74.10.03.2001" }], lists, OPTIONS);
    expect(result.ok && result.value.unmatched).toEqual([1]);
    expect(result.ok && result.notices).toEqual([{ code: "poverty.lists-of-unknown-villages", facts: { lists: 1 } }]);
  });

  it("keeps lists of several registers apart", () => {
    const lists: HandedInList[] = [
      { village: "74.10.03.2001", register: "DTKS", submittedOn: "2025-01-10" },
      { village: "74.10.03.2001", register: "DTSEN", submittedOn: "2025-03-10" },
    ];
    const villages = [{ code: "74.10.03.2001" }];
    const options = { ...OPTIONS, deadline: "2025-03-01", asOf: "2025-03-31" };
    expect(submissionStatus(villages, [...lists].reverse(), options)).toEqual({
      ok: false,
      issues: [{ code: "poverty.registers-mixed", path: ["submissions"], facts: { registers: "DTKS, DTSEN" } }],
    });
    const asked = submissionStatus(villages, lists, { ...options, register: "DTSEN" });
    expect(asked.ok && asked.value).toMatchObject({ register: "DTSEN", late: 1 });
    expect(asked.ok && asked.notices).toEqual([]);
    const old = submissionStatus(villages, lists, { ...options, register: "DTKS" });
    expect(old.ok && old.value).toMatchObject({ register: "DTKS", onTime: 1 });
    expect(old.ok && old.notices.map(({ code }) => code)).toEqual(["poverty.register-not-in-force"]);
    expect(old.ok && old.value.enteredByDeadline.notices).toEqual([]);
  });

  it("names every place that cannot be read", () => {
    const villages = [{ code: "74.10.03.2001" }, { code: "7410032001" }, { code: "74.10.03" }, null] as Village[];
    const lists = [
      { village: "?", register: "dtks", submittedOn: "2019-13-01", state: "lost" },
      { village: "74.10.03.2001", register: "BDT", state: "approved" },
      { village: "74.10.03.2001", register: "BDT", submittedOn: null, state: "returned" },
      null,
    ] as unknown as HandedInList[];
    const options = { deadline: "2019-9-30", asOf: "", denominator: "desa", register: "X" } as never;
    const result = submissionStatus(villages, lists, options);
    expect(!result.ok && result.issues).toEqual([
      { code: "poverty.date-invalid", path: ["deadline"] },
      { code: "poverty.date-invalid", path: ["asOf"] },
      { code: "poverty.village-twice", path: ["villages", 1, "code"], facts: { village: "74.10.03.2001" } },
      { code: "poverty.village-code-invalid", path: ["villages", 2, "code"] },
      { code: "poverty.village-code-invalid", path: ["villages", 3, "code"] },
      { code: "poverty.register-unknown", path: ["register"] },
      { code: "poverty.village-code-invalid", path: ["submissions", 0, "village"] },
      { code: "poverty.register-unknown", path: ["submissions", 0, "register"] },
      { code: "poverty.state-unknown", path: ["submissions", 0, "state"] },
      { code: "poverty.date-invalid", path: ["submissions", 0, "submittedOn"] },
      { code: "poverty.submitted-on-missing", path: ["submissions", 1, "submittedOn"] },
      { code: "poverty.submitted-on-missing", path: ["submissions", 2, "submittedOn"] },
      { code: "poverty.village-code-invalid", path: ["submissions", 3, "village"] },
      { code: "poverty.register-unknown", path: ["submissions", 3, "register"] },
    ]);
  });

  it.each(["submitted", "approved", "sent", "determined", "returned"] as const)(
    "a list that is %s but has no day is not taken for outstanding",
    (state) => {
      const lists = [{ village: "74.10.03.2001", register: "BDT" as const, state }];
      expect(submissionStatus([{ code: "74.10.03.2001" }], lists, OPTIONS).ok).toBe(false);
    },
  );

  it.each(["not-submitted", "draft", "deliberated"] as const)("a list that is %s is outstanding", (state) => {
    const value = status(["74.10.03.2001"], [{ village: "74.10.03.2001", register: "BDT", state }]);
    expect(value.villages[0]).toMatchObject({ status: "outstanding", state });
  });

  it("has no share of no villages, and none before the law", () => {
    expect(submissionStatus([{ code: "74.10.03.1001" }], [], OPTIONS)).toEqual({
      ok: false,
      issues: [{ code: "law.not-computable", path: ["denominator"] }],
    });
    const early = submissionStatus([{ code: "74.10.03.2001" }], [], { ...OPTIONS, asOf: "2011-08-17" });
    expect(!early.ok && early.issues[0]?.code).toBe("law.before-first-rule");
  });

  it("prints as many decimals as are asked for", () => {
    const villages = numbered("74.10.03", 2, 3);
    const value = status(villages, [handedIn(villages[0] ?? "", "2019-09-01")], { decimals: 2 });
    expect([value.share.text, value.enteredByDeadline.text]).toEqual(["33.33", "33.33"]);
  });

  it("throws at an unknown denominator", () => {
    expect(() => submissionStatus([], [], { ...OPTIONS, denominator: "all" as VillageDenominator })).toThrow(
      new RangeError('denominator must be "desa" or "desa-and-kelurahan"'),
    );
  });

  it("adds up, by village, by district and in all, for any villages and days", () => {
    const code = fc
      .tuple(
        fc.constantFrom("74.10.01", "74.10.02", "36.72.01"),
        fc.constantFrom(1, 2, 3),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([district, kind, number]) => `${district}.${kind}00${number}`);
    const day = fc.constantFrom(null, "2019-09-29", "2019-09-30", "2019-10-01", "2019-10-14", "2019-10-15");
    fc.assert(
      fc.property(
        fc.uniqueArray(code, { minLength: 1 }),
        fc.array(fc.tuple(code, day)),
        fc.constantFrom<VillageDenominator>("desa", "desa-and-kelurahan"),
        (villages, lists, denominator) => {
          const submissions = lists.map(([village, on]) => handedIn(village, on));
          const result = submissionStatus(
            villages.map((own) => ({ code: own })),
            submissions,
            { ...OPTIONS, denominator },
          );
          if (!result.ok) {
            expect(villages.every((own) => own[9] === "1")).toBe(true);
            return;
          }
          const { value } = result;
          for (const tally of [value, ...value.districts]) {
            expect(tally.handedIn + tally.outstanding).toBe(tally.total);
            expect(tally.onTime + tally.late).toBe(tally.handedIn);
          }
          expect(value.total + value.leftOut.villages).toBe(villages.length);
          expect(value.districts.reduce((sum, { late }) => sum + late, 0)).toBe(value.late);
          expect(value.districts.reduce((sum, { total }) => sum + total, 0)).toBe(value.total);
          expect(value.outstandingVillages).toHaveLength(value.outstanding);
          expect(value.share.numerator).toBe(value.handedIn);
          expect(value.enteredByDeadline.numerator).toBe(value.onTime);
          expect(value.unmatched).toHaveLength(lists.filter(([village]) => !villages.includes(village)).length);
        },
      ),
    );
  });
});
