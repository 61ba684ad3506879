import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as inWords, type Language, type Result } from "../../src/foundation/result.js";
import {
  checkBpjsFacilityCode,
  checkBpjsVisitNumber,
  checkFamilyCard,
  checkIhsNumber,
  checkJknCard,
  checkNik,
  checkNikStructure,
  checkPuskesmasCode,
  compareNikAndFamilyCard,
  identityMessages,
  maskNik,
} from "../../src/identity/index.js";
import { anyText, nearNik, nikDigits } from "./arbitraries.js";

const asOf = "2026-11-21";
const RUNS = 1000;

const dates = fc.constantFrom(undefined, "1990-08-14", "2010-08-14", "1910-08-14", "2010-02-30");
const sexes = fc.constantFrom(undefined, "male" as const, "female" as const);

/** All that is ever said about a number: the issues and the notices, as data and in words. */
function said(result: Result<unknown>): string {
  const findings = result.ok ? result.notices : result.issues;
  const words = findings.flatMap((finding) =>
    (["id", "en"] as Language[]).map((language) => inWords(finding, language, identityMessages)),
  );
  return `${JSON.stringify(findings)}\n${words.join("\n")}`;
}

/** Runs of four digits of a text beyond what its first six digits hold, in whatever script they are written. */
function secrets(text: string): string[] {
  const plain = [...text].map((sign) => digitOf(sign) ?? " ").join("");
  const digits = plain.replace(/[^0-9]/g, "");
  const runs = new Set<string>();
  for (const source of [digits, plain]) {
    for (let at = 0; at + 4 <= source.length; at++) {
      const run = source.slice(at, at + 4);
      if (/^\d{4}$/.test(run) && !digits.slice(0, 6).includes(run)) runs.add(run);
    }
  }
  return [...runs];
}

function digitOf(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (/[0-9]/.test(sign)) return sign;
  return code >= 0x660 && code <= 0x669 ? String(code - 0x660) : undefined;
}

function mustHide(result: Result<unknown>, ...numbers: string[]): void {
  const text = said(result);
  expect(text).not.toMatch(/identity\.[\w-]+$/m); // every code has its words
  expect(text).not.toMatch(/\{\w+\}/); // every fact is filled in
  for (const run of numbers.flatMap(secrets)) expect(text).not.toContain(run);
}

describe("what is said of a number does not give it away, and nothing throws", () => {
  it("for a NIK", () => {
    fc.assert(
      fc.property(anyText, dates, sexes, (text, bornOn, sex) => {
        mustHide(checkNik(text, { asOf, bornOn, sex }), text);
        mustHide(checkNik(text, { asOf, maxAgeYears: 4, bornOn, sex }), text);
        mustHide(checkNikStructure(text, { asOf }), text);
      }),
      { numRuns: RUNS },
    );
  });

  it("for a No. KK, alone and beside a NIK", () => {
    fc.assert(
      fc.property(anyText, anyText, dates, (nik, familyCard, bornOn) => {
        mustHide(checkFamilyCard(familyCard, { asOf }), familyCard);
        mustHide(compareNikAndFamilyCard({ nik, familyCard }, { asOf, bornOn }), nik, familyCard);
        mustHide(compareNikAndFamilyCard({ nik, familyCard: nik }, { asOf, bornOn }), nik);
      }),
      { numRuns: RUNS },
    );
  });

  it("for cards and codes", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const checks = [checkJknCard, checkPuskesmasCode, checkBpjsFacilityCode, checkBpjsVisitNumber, checkIhsNumber];
        for (const check of checks) mustHide(check(text), text);
      }),
      { numRuns: RUNS },
    );
  });

  it("says the same of two numbers that differ only in date and serial, where the findings are the same", () => {
    fc.assert(
      fc.property(nikDigits, nikDigits, (one, other) => {
        const sameArea = one.slice(0, 6) + other.slice(6);
        const first = checkNik(one, { asOf });
        const second = checkNik(sameArea, { asOf });
        if (!first.ok || !second.ok) throw new Error("a text was refused");
        const codes = (result: typeof first) => (result.ok ? result.notices.map(({ code }) => code) : []);
        if (codes(first).join() === codes(second).join()) expect(said(first)).toBe(said(second));
      }),
      { numRuns: RUNS },
    );
  });

  it("takes a long text in its stride", () => {
    // A pattern that backtracks would run into the time limit of the test.
    for (const part of ["1", " ", "1 ", "'", "3.", "E+", "\u0661", "1,"]) {
      const text = part.repeat(500_000);
      mustHide(checkNik(text, { asOf }), "");
      expect(maskNik(text)).toBe(text.trim() === "" ? "" : "*".repeat(16));
    }
  });
});

describe("maskNik", () => {
  it.each([
    ["3672011408909901", "367201**********"],
    ["3672015408909902", "367201**********"],
    ["36.72.01.540890.9902", "367201**********"],
    ["3672011408900000", "367201**********"],
    ["9990231408909930", "999023**********"],
    ["3672017208909902", "****************"],
    ["3672014008909902", "****************"],
    ["3672018108909902", "****************"],
    ["1408909901367201", "****************"],
    ["367201140890990", "****************"],
    ["36720114089099011", "****************"],
    ["'3672011408909901", "****************"],
    ["3.67201E+15", "****************"],
    ["x", "****************"],
    ["", ""],
    ["  ", ""],
  ])("%s becomes %s", (text, masked) => {
    expect(maskNik(text)).toBe(masked);
  });

  it("hides what is no text", () => {
    expect(maskNik(3672011408909901 as unknown as string)).toBe("****************");
    expect(maskNik(undefined as unknown as string)).toBe("****************");
  });

  it("shows at most six digits, and those the first", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearNik), (text) => {
        const masked = maskNik(text);
        expect(masked).toMatch(/^(?:\d{6}\*{10}|\*{16}|)$/);
        const shown = masked.replaceAll("*", "");
        expect(text.replace(/\D/g, "").startsWith(shown)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("is the same for every date and serial of an area", () => {
    fc.assert(
      fc.property(nikDigits, nikDigits, (one, other) => {
        const sameArea = one.slice(0, 6) + other.slice(6);
        const masks = [maskNik(one), maskNik(sameArea)].filter((mask) => mask !== "*".repeat(16));
        expect(new Set(masks).size).toBeLessThan(2);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("the messages", () => {
  it("speak both languages, of the same facts, and hold no run of four digits", () => {
    for (const [code, { id, en }] of Object.entries(identityMessages)) {
      const facts = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(facts(id), code).toEqual(facts(en));
      expect(id).not.toBe(en);
      expect(`${id} ${en}`).not.toMatch(/\d{4}/);
    }
  });

  it("put a count into words", () => {
    const result = checkNik("367201140890990", { asOf });
    const [notice] = result.ok ? result.notices : [];
    if (notice === undefined) throw new Error("no notice");
    expect(inWords(notice, "id", identityMessages)).toBe("panjangnya 15 digit, seharusnya 16");
    expect(inWords(notice, "en", identityMessages)).toBe("it has 15 digits instead of 16");
  });
});
