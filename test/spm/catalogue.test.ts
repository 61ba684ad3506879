import { describe, expect, it } from "vitest";
import type { Bilingual } from "../../src/foundation/result.js";
import type { Confidence } from "../../src/law/index.js";
import { CATALOGUE } from "../../src/spm/catalogue/index.js";
import { findService } from "../../src/spm/index.js";
import type { ServiceDescription, SpmVersion, Stated } from "../../src/spm/types.js";

// How sure the sources are, as read: V in the text itself, S in a document that restates it, U remembered or inferred.
type Mark = "V" | "S" | "U";
const RANK: Readonly<Record<Confidence, number>> = { unverified: 0, secondary: 1, "verified-in-source": 2 };
const MARK_RANK: Readonly<Record<Mark, number>> = { U: 0, S: 1, V: 2 };
const CONFIDENCE: Readonly<Record<Mark, Confidence>> = { U: "unverified", S: "secondary", V: "verified-in-source" };

const FIELDS = ["targetGroup", "numerator", "denominator", "estimation", "target", "budgetSubActivity"] as const;

/** Marks of the fields above, in that order; the services in the order of PP 2/2018 article 6. */
const FIELD_MARKS: Readonly<Record<string, string>> = {
  "SPM-KES-01": "SSSSSS",
  "SPM-KES-02": "SSSSSS",
  "SPM-KES-03": "SSSSSS",
  "SPM-KES-04": "SSSSSS",
  "SPM-KES-05": "USSSSS",
  "SPM-KES-06": "SSSUSS",
  "SPM-KES-07": "SSSSSS",
  "SPM-KES-08": "SSSVSS",
  "SPM-KES-09": "SSSVSS",
  "SPM-KES-10": "SSSSSS",
  "SPM-KES-11": "SSSUSS",
  "SPM-KES-12": "USSUSS",
  "SPM-KES-P1": "VUUUSU",
  "SPM-KES-P2": "SUUUSU",
};

/** Lowered on purpose: the source read a province's printed number there, not the rule that gives it. */
const LOWERED = ["SPM-KES-08.estimation", "SPM-KES-09.estimation"];

/** Mark and, where the source counts occasions, how often in the period. `goods` and `staff`: `-` for unread. */
interface SourceStandard {
  readonly requirements: Readonly<Record<string, readonly [Mark] | readonly [Mark, number]>>;
  readonly goods: Mark | "-";
  readonly staff: Mark | "-";
}

/**
 * Where one entry of the source mixes what was read with what was remembered (vitamin A, school screening, working age,
 * diabetes, tuberculosis, HIV), the remembered part stands alone here as U.
 */
const STANDARD_MARKS: Readonly<Record<string, readonly [SourceStandard, SourceStandard]>> = {
  "SPM-KES-01": [
    { requirements: { "anc-visits": ["S", 4], "anc-10t": ["S"] }, goods: "S", staff: "S" },
    { requirements: { "anc-visits": ["S", 6], "mental-screening": ["U"] }, goods: "-", staff: "-" },
  ],
  "SPM-KES-02": [
    { requirements: { "delivery-place": ["S"], "delivery-team": ["U"] }, goods: "S", staff: "S" },
    { requirements: { "delivery-place": ["S"] }, goods: "-", staff: "-" },
  ],
  "SPM-KES-03": [
    { requirements: { "kn-visits": ["S", 3], essential: ["S"] }, goods: "S", staff: "S" },
    { requirements: { "kn-visits": ["S", 3], shk: ["S", 1], chd: ["U"] }, goods: "-", staff: "-" },
  ],
  "SPM-KES-04": [
    {
      requirements: {
        weigh: ["U", 8],
        length: ["U", 2],
        sdidtk: ["U", 2],
        "vit-a-blue": ["U"],
        "vit-a-red": ["U", 2],
        immunisation: ["S"],
        sick: ["S"],
      },
      goods: "S",
      staff: "S",
    },
    { requirements: { monitoring: ["S"] }, goods: "-", staff: "-" },
  ],
  "SPM-KES-05": [
    { requirements: { screen: ["S", 1], "vital-signs-follow-up": ["U"] }, goods: "S", staff: "S" },
    { requirements: { screen: ["S", 1] }, goods: "-", staff: "-" },
  ],
  "SPM-KES-06": [
    { requirements: { edu: ["U", 1], screen: ["S", 1], "screen-women": ["U"] }, goods: "S", staff: "S" },
    { requirements: { screen: ["S", 1] }, goods: "-", staff: "-" },
  ],
  "SPM-KES-07": [
    { requirements: { screen: ["S", 1] }, goods: "S", staff: "S" },
    { requirements: { screen: ["S", 1] }, goods: "-", staff: "-" },
  ],
  "SPM-KES-08": [
    { requirements: { bp: ["U", 12], edu: ["S"], drug: ["S"] }, goods: "S", staff: "S" },
    { requirements: { bp: ["S", 12] }, goods: "S", staff: "S" },
  ],
  "SPM-KES-09": [
    {
      requirements: { glucose: ["S"], "glucose-monthly": ["U", 12], edu: ["S"], drug: ["S"] },
      goods: "S",
      staff: "S",
    },
    { requirements: { "glucose-monthly": ["U", 12] }, goods: "S", staff: "S" },
  ],
  "SPM-KES-10": [
    { requirements: { exam: ["S", 1], edu: ["S", 1] }, goods: "S", staff: "-" },
    { requirements: { exam: ["S", 1] }, goods: "S", staff: "S" },
  ],
  "SPM-KES-11": [
    { requirements: { "supporting-exam": ["S", 1], "clinical-referral": ["U"] }, goods: "S", staff: "S" },
    { requirements: {}, goods: "-", staff: "-" },
  ],
  "SPM-KES-12": [
    { requirements: { screen: ["S"], "screen-once": ["U", 1] }, goods: "S", staff: "S" },
    { requirements: {}, goods: "-", staff: "-" },
  ],
  "SPM-KES-P1": [
    { requirements: {}, goods: "-", staff: "-" },
    { requirements: {}, goods: "-", staff: "-" },
  ],
  "SPM-KES-P2": [
    { requirements: {}, goods: "-", staff: "-" },
    { requirements: {}, goods: "-", staff: "-" },
  ],
};

const VERSIONS: readonly SpmVersion[] = ["permenkes-4-2019", "permenkes-6-2024"];

function textsOf(service: ServiceDescription): readonly Bilingual[] {
  const stated = [service.targetGroup, service.numerator, service.denominator, service.estimation];
  const requirements = Object.values(service.standards).flatMap((standard) => standard.requirements);
  return [
    service.name,
    ...stated.flatMap(({ value }) => (value === null ? [] : [value])),
    ...service.conflicts,
    ...requirements.map(({ text }) => text),
  ];
}

/** What a mark of a list comes to. */
function listOf(mark: Mark | "-"): { known: boolean; confidence: Confidence } {
  return mark === "-" ? { known: false, confidence: "unverified" } : { known: true, confidence: CONFIDENCE[mark] };
}

function seen(list: Stated<readonly string[]>): { known: boolean; confidence: Confidence } {
  return { known: list.value !== null, confidence: list.confidence };
}

describe("the catalogue of the SPM services", () => {
  it("holds 12 services of the regency and 2 of the province, in the order of the regulation", () => {
    expect(CATALOGUE.map(({ code }) => code)).toEqual(Object.keys(FIELD_MARKS));
    const letters = (level: string) => CATALOGUE.filter((service) => service.level === level).map((s) => s.letter);
    expect(letters("regency").join("")).toBe("abcdefghijkl");
    expect(letters("province").join("")).toBe("ab");
  });

  it("names each service as the rest of the library does", () => {
    for (const { code, level, letter, name, year } of CATALOGUE) {
      expect(findService(code)).toEqual({ code, level, letter, name, year });
    }
  });

  it("takes the names from the regulation itself, and 100 percent for each", () => {
    for (const { nameConfidence, target } of CATALOGUE) {
      expect(nameConfidence).toBe("verified-in-source");
      expect(target.value).toBe(100);
    }
  });

  it("counts school years for school children alone", () => {
    expect(CATALOGUE.filter(({ year }) => year === "school").map(({ code }) => code)).toEqual(["SPM-KES-05"]);
  });

  it("numbers the budget sub-activities of the regency in the order of the services", () => {
    const codes = CATALOGUE.map(({ budgetSubActivity }) => budgetSubActivity.value);
    expect(codes[0]).toBe("1.02.02.2.02.0001");
    expect(codes[11]).toBe("1.02.02.2.02.0012");
    expect(new Set(codes.slice(0, 12)).size).toBe(12);
    expect(codes.slice(12)).toEqual([null, null]);
  });

  it("says everything in both languages, each in its own words", () => {
    for (const service of CATALOGUE) {
      for (const { id, en } of textsOf(service)) {
        expect(id.trim()).not.toBe("");
        expect(en.trim()).not.toBe("");
        expect(id).not.toBe(en);
        expect(`${id}${en}`).not.toMatch(/unknown|tidak tersedia|null|undefined/);
      }
    }
  });

  it("lists as many goods and staff as the forms do", () => {
    // Goods and staff of Permenkes 4/2019, then of 6/2024; "?" where no form was at hand.
    const sizes = CATALOGUE.map(({ standards }) =>
      Object.values(standards).map(({ goods, staff }) =>
        [goods, staff].map(({ value }) => value?.length ?? "?").join(),
      ),
    );
    expect(sizes.map((size) => size.join(" "))).toEqual([
      "5,3 ?,?",
      "3,3 ?,?",
      "6,3 ?,?",
      "9,6 ?,?",
      "5,7 ?,?",
      "11,6 ?,?",
      "4,6 ?,?",
      "3,4 5,7",
      "6,4 6,6",
      "4,? 7,4",
      "7,6 ?,?",
      "5,4 ?,?",
      "?,? ?,?",
      "?,? ?,?",
    ]);
  });

  it("has no word of English in the lists of goods and staff, and no item twice", () => {
    for (const service of CATALOGUE) {
      for (const standard of Object.values(service.standards)) {
        for (const list of [standard.goods, standard.staff]) {
          const items = list.value ?? [];
          expect(new Set(items).size).toBe(items.length);
          for (const item of items) expect(item).not.toMatch(/\b(or|and|the|unknown|visible|newer)\b/);
        }
      }
    }
  });
});

describe("the confidence of the catalogue", () => {
  it.each(CATALOGUE.map((service) => [service.code, service] as const))("%s: fields as the source", (code, service) => {
    FIELDS.forEach((field, index) => {
      const mark = FIELD_MARKS[code]?.[index] as Mark;
      const { confidence } = service[field];
      expect(RANK[confidence], `${code}.${field}`).toBeLessThanOrEqual(MARK_RANK[mark]);
      if (!LOWERED.includes(`${code}.${field}`)) expect(confidence, `${code}.${field}`).toBe(CONFIDENCE[mark]);
    });
  });

  it.each(CATALOGUE.map((service) => [service.code, service] as const))("%s: standards as read", (code, service) => {
    expect(Object.keys(service.standards)).toEqual(VERSIONS);
    VERSIONS.forEach((version, index) => {
      const standard = service.standards[version];
      const source = STANDARD_MARKS[code]?.[index];
      if (standard === undefined || source === undefined) throw new Error(`${code} ${version}`);
      expect(
        standard.requirements.map(({ id, confidence, minimum }) => [id, confidence, minimum]),
        `${code} ${version}`,
      ).toEqual(
        Object.entries(source.requirements).map(([id, [mark, minimum]]) => [id, CONFIDENCE[mark as Mark], minimum]),
      );
      expect(seen(standard.goods), `${code} ${version} goods`).toEqual(listOf(source.goods));
      expect(seen(standard.staff), `${code} ${version} staff`).toEqual(listOf(source.staff));
    });
  });

  it("calls whatever is null unverified", () => {
    for (const service of CATALOGUE) {
      const lists = Object.values(service.standards).flatMap(({ goods, staff }) => [goods, staff]);
      for (const stated of [...FIELDS.map((field) => service[field]), ...lists]) {
        if (stated.value === null) expect(stated.confidence).toBe("unverified");
      }
    }
  });
});

describe("what the sources contradict", () => {
  const conflictsOf = (code: string) => CATALOGUE.find((service) => service.code === code)?.conflicts ?? [];

  it("is listed for the services where it was met, and for no other", () => {
    const listed = CATALOGUE.filter(({ conflicts }) => conflicts.length > 0).map(({ code }) => code.slice(-2));
    expect(listed).toEqual(["01", "03", "04", "05", "06", "09", "11"]);
  });

  it.each([
    ["SPM-KES-01", ["2-1-3", "1-2-3"]],
    ["SPM-KES-04", ["12-59", "0-59"]],
    ["SPM-KES-05", ["7", "43/2016"]],
    ["SPM-KES-06", ["15-29", "15-59"]],
  ])("%s: both readings stand in both languages", (code, readings) => {
    const [conflict] = conflictsOf(code);
    for (const reading of readings) {
      expect(conflict?.id).toContain(reading);
      expect(conflict?.en).toContain(reading);
    }
  });

  it("keeps the spacing of the six antenatal visits out of the requirements", () => {
    const visits = CATALOGUE[0]?.standards["permenkes-6-2024"]?.requirements.map(({ text }) => text.id).join(" ");
    expect(visits).not.toMatch(/trimester/i);
  });
});
