import { describe, expect, test } from "vitest";
import {
  checkReception,
  type EmergencyCriterion,
  emergencyCriteria,
  isEmergency,
  type Reception,
} from "../../src/equity/index.js";
import { codesOf, issuesOf, noticesOf, readCases, valueIn } from "./read-cases.js";

const cases = readCases<{
  readonly criteria: readonly { words: string; found: readonly EmergencyCriterion[]; emergency: boolean }[];
  readonly receptions: readonly { words: string; reception: Reception; violation: boolean | null }[];
}>("emergencies");

const asOf = "2024-07-24";
const ARTICLE_3 = { regulation: "permenkes-47-2018", article: "3" };
const ARTICLE_174 = { regulation: "uu-17-2023", article: "174" };
const NONE = { threat: false, abc: false, consciousness: false, haemodynamic: false, immediate: false };

describe("an emergency", () => {
  test.each(cases.criteria)("$words", ({ found, emergency }) => {
    expect(valueIn(isEmergency(found, { asOf }))).toEqual({
      emergency,
      found,
      notKnown: [],
      citation: ARTICLE_3,
      confidence: "verified-in-source",
    });
    const answers = { ...NONE, ...Object.fromEntries(found.map((id) => [id, true])) };
    expect(valueIn(isEmergency(answers, { asOf })).emergency).toBe(emergency);
  });

  test("is not excluded by what was not looked at", () => {
    const result = isEmergency({ ...NONE, abc: null, immediate: undefined }, { asOf });
    expect(valueIn(result)).toMatchObject({ emergency: null, found: [], notKnown: ["abc", "immediate"] });
    expect(noticesOf(result)).toEqual([
      { code: "equity.emergency-not-excluded", facts: { criteria: "abc, immediate" }, citation: ARTICLE_3 },
    ]);
    expect(valueIn(isEmergency({}, { asOf })).emergency).toBeNull();
    expect(valueIn(isEmergency({ abc: true }, { asOf })).emergency).toBe(true);
    expect(noticesOf(isEmergency({ abc: true }, { asOf }))).toEqual([]);
  });

  test("is excluded only as far as the regulation goes", () => {
    expect(noticesOf(isEmergency(NONE, { asOf }))).toEqual([{ code: "equity.minister-may-add", citation: ARTICLE_3 }]);
  });

  test("has five criteria, each in words", () => {
    const criteria = emergencyCriteria.values[0]?.value ?? [];
    expect(criteria.map(({ id }) => id)).toEqual(Object.keys(NONE));
    expect(new Set(criteria.flatMap(({ text }) => [text.id, text.en])).size).toBe(10);
  });

  test("refuses a criterion or an answer that is none", () => {
    const known = "threat, abc, consciousness, haemodynamic, immediate";
    expect(issuesOf(isEmergency(["abc", "fever"] as never, { asOf }))).toEqual([
      { code: "equity.criterion-unknown", path: [1], facts: { known } },
    ]);
    expect(issuesOf(isEmergency({ ...NONE, breathing: true } as never, { asOf }))).toEqual([
      { code: "equity.criterion-unknown", facts: { known } },
    ]);
    expect(issuesOf(isEmergency({ ...NONE, abc: "tidak" } as never, { asOf }))).toEqual([
      { code: "equity.answer-unreadable", path: ["abc"] },
    ]);
    for (const findings of [undefined, null, "abc", 1]) {
      expect(issuesOf(isEmergency(findings as never, { asOf }))).toEqual([{ code: "equity.findings-missing" }]);
    }
  });

  test("is asked on a day of the regulation", () => {
    expect(codesOf(issuesOf(isEmergency([], { asOf: "2018-12-30" })))).toEqual(["law.before-first-rule"]);
    expect(codesOf(noticesOf(isEmergency(["abc"], { asOf: "2018-12-31" })))).toEqual(["law.start-day-unknown"]);
    expect(codesOf(issuesOf(isEmergency([], { asOf: "24/7/2024" })))).toEqual(["law.date-invalid"]);
  });
});

describe("a reception", () => {
  test.each(cases.receptions)("$words", ({ reception, violation }) => {
    expect(valueIn(checkReception(reception, { asOf })).violation).toBe(violation);
  });

  test("names every act against the law with its clause", () => {
    const reception = { emergency: true, refused: true, depositAsked: true, registrationBeforeCare: true };
    expect(checkReception(reception, { asOf })).toEqual({
      ok: true,
      value: {
        violation: true,
        violations: [
          { code: "equity.emergency-refused", path: ["refused"], citation: ARTICLE_174 },
          { code: "equity.emergency-deposit-asked", path: ["depositAsked"], citation: ARTICLE_174 },
          { code: "equity.emergency-registered-first", path: ["registrationBeforeCare"], citation: ARTICLE_174 },
        ],
        citation: ARTICLE_174,
        confidence: "verified-in-source",
      },
      notices: [],
    });
  });

  test("stays open while what decides it is not known", () => {
    const check = (reception: object) => {
      const result = checkReception(reception as Reception, { asOf });
      return [valueIn(result).violation, noticesOf(result)];
    };
    const notKnown = { code: "equity.emergency-not-known", path: ["emergency"], citation: ARTICLE_174 };
    const open = (act: string) => ({ code: "equity.act-not-known", path: [act], citation: ARTICLE_174 });
    expect(check({ emergency: null, refused: true })).toEqual([null, [notKnown]]);
    expect(check({ refused: true })).toEqual([null, [notKnown]]);
    expect(check({ emergency: null, refused: null })).toEqual([null, [notKnown]]);
    expect(check({ emergency: null, refused: false })).toEqual([false, []]);
    expect(check({ emergency: true, refused: null })).toEqual([null, [open("refused")]]);
    expect(check({ emergency: true, refused: true, depositAsked: null })).toEqual([true, [open("depositAsked")]]);
    expect(check({ emergency: true, refused: false })).toEqual([false, []]);
    expect(check({ emergency: false, refused: null, depositAsked: true })).toEqual([false, []]);
  });

  test("refuses answers that are none", () => {
    expect(issuesOf(checkReception({ emergency: "ya", depositAsked: 1 } as never, { asOf }))).toEqual([
      { code: "equity.answer-unreadable", path: ["emergency"] },
      { code: "equity.answer-unreadable", path: ["depositAsked"] },
    ]);
    for (const reception of [undefined, null, 3]) {
      expect(issuesOf(checkReception(reception as never, { asOf }))).toEqual([{ code: "equity.reception-missing" }]);
    }
  });

  test("is judged by the law of its day", () => {
    const reception = { emergency: true, refused: true };
    expect(issuesOf(checkReception(reception, { asOf: "2023-08-07" }))).toEqual([
      {
        code: "law.before-first-rule",
        path: ["asOf"],
        facts: { parameter: "equity.emergency-duty", first: "2023-08-08" },
      },
    ]);
    expect(valueIn(checkReception(reception, { asOf: "2023-08-08" })).violation).toBe(true);
  });
});
