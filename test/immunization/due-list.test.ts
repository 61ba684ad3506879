import { describe, expect, it } from "vitest";
import { addDays, epochDay, isoDate } from "../../src/foundation/index.js";
import {
  assessDoses,
  DATE_UNKNOWN,
  type DoseId,
  type DueList,
  defaulters,
  type ImmunizationArea,
  NOT_GIVEN,
  nextDoses,
  openDueList,
  planStates,
  type RecordedDose,
} from "../../src/immunization/index.js";
import { fc, property } from "../property.js";
import { doseOf, issuesOf, noticesOf, okValue } from "./read-cases.js";

const FIRST = epochDay("2024-01-01");
const doses = okValue(openDueList("2025-06-01")).doses;

const day = (from: string, to: string) => fc.integer({ min: epochDay(from), max: epochDay(to) }).map(isoDate);
const area = fc.constantFrom<ImmunizationArea>({ jeEndemic: true }, { jeEndemic: false }, {}, { code: "61" });

/** A child on a day, with the doses given on the days counted from birth; -1 is a day that nobody knows. */
const history = fc.record({
  bornOn: day("2018-06-01", "2026-01-31"),
  afterBirth: fc.integer({ min: 0, max: 2200 }),
  area,
  given: fc.array(fc.record({ label: fc.constantFrom(...doses), after: fc.integer({ min: -1, max: 1500 }) }), {
    maxLength: 14,
  }),
});

/** Histories in step with the schedule, so that most of their doses are good ones. */
const inStep = fc.record({
  bornOn: day("2022-06-01", "2026-01-31"),
  afterBirth: fc.integer({ min: 0, max: 1000 }),
  area,
  given: fc.integer({ min: 0, max: 20 }).chain((count) =>
    fc.array(fc.integer({ min: 0, max: 90 }), { minLength: count, maxLength: count }).map((delays) =>
      delays.map((delay, place) => ({
        label: doses[place] as DoseId,
        after: 31 * (RECOMMENDED[place] as number) + delay,
      })),
    ),
  ),
});

const RECOMMENDED = [0, 1, 1, 2, 3, 4, 2, 3, 4, 18, 4, 9, 2, 3, 12, 2, 3, 4, 9, 18, 10];

type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

function recordOf({ bornOn, afterBirth, given, area: where }: History) {
  const date = isoDate(Math.max(FIRST, epochDay(bornOn) + afterBirth));
  const byLabel = new Map(given.map(({ label, after }) => [label, after]));
  const recorded = [...byLabel].map(([label, after]) =>
    doseOf(`${label} ${after < 0 || addDays(bornOn, after) > date ? "?" : addDays(bornOn, after)}`),
  );
  return { child: { bornOn, area: where }, recorded, date };
}

const withDose = (recorded: readonly RecordedDose[], label: string, on: string) => [
  ...recorded,
  doseOf(`${label} ${on}`),
];

const BAD = ["too-early", "interval-too-short", "not-allowed", "too-late-to-complete", "undefined"];

for (const [name, histories] of [
  ["any history", history],
  ["a history in step", inStep],
] as const) {
  describe(`properties of ${name}`, () => {
    property.prop([histories], { numRuns: 400 })(
      "no dose is due that would be judged too early or too soon",
      (value) => {
        const { child, recorded, date } = recordOf(value);
        const told = nextDoses(child, recorded, date);
        if (!told.ok) return;
        for (const due of told.value.due) {
          const after = okValue(assessDoses(child, withDose(recorded, due.dose, date), { asOf: date }));
          const judged = after.doses.find(({ dose, givenOn }) => dose === due.dose && givenOn === date);
          expect(judged?.status).toBe(due.judged);
          expect(BAD).not.toContain(judged?.status);
          expect(judged?.interval?.met ?? true).toBe(true);
          expect(due.from !== null && due.from <= date && date <= due.until).toBe(true);
          // Nobody may have had it a day before the first day that is named.
          if (due.from !== null && due.from > child.bornOn) {
            const early = assessDoses(child, withDose(recorded, due.dose, addDays(due.from, -1)), { asOf: date });
            const { status } = okValue(early).doses.find(({ dose }) => dose === due.dose) ?? {};
            expect(["too-early", "interval-too-short"]).toContain(status);
          }
        }
      },
    );

    property.prop([histories], { numRuns: 300 })(
      "nor is one planned for such a day, when the plan is kept",
      (value) => {
        const { child, recorded, date } = recordOf(value);
        const told = nextDoses(child, recorded, date);
        if (!told.ok) return;
        const planned = [
          ...told.value.due.map(({ dose }) => ({ dose, on: date })),
          ...told.value.next.flatMap(({ dose, from, judged }) =>
            judged === null || from === null ? [] : [{ dose, on: from }],
          ),
        ];
        const last = [date, ...planned.map(({ on }) => on)].sort().at(-1) as string;
        const kept = [...recorded, ...planned.map(({ dose, on }) => doseOf(`${dose} ${on}`))];
        const judged = okValue(assessDoses(child, kept, { asOf: last })).doses;
        for (const { dose } of planned) {
          const { status, interval } = judged.find((each) => each.dose === dose) ?? {};
          expect(BAD).not.toContain(status);
          expect(interval?.met ?? true).toBe(true);
        }
      },
    );

    property.prop([histories], { numRuns: 200 })("a dose given is due no more", (value) => {
      const { child, recorded, date } = recordOf(value);
      const told = nextDoses(child, recorded, date);
      if (!told.ok) return;
      for (const { dose } of told.value.due) {
        const after = okValue(nextDoses(child, withDose(recorded, dose, date), date));
        const left = [...after.due, ...after.next, ...after.askHealthWorker, ...after.missed, ...after.overdue];
        expect(left.map((each) => each.dose)).not.toContain(dose);
      }
    });

    property.prop([histories, fc.infiniteStream(fc.nat())], { numRuns: 200 })(
      "the order of the doses changes nothing",
      (value, keys) => {
        const { child, recorded, date } = recordOf(value);
        const shuffled = recorded
          .map((dose) => ({ dose, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ dose }) => dose);
        const codes = (result: ReturnType<typeof nextDoses>) =>
          result.ok ? result.value : result.issues.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`).sort();
        expect(codes(nextDoses(child, shuffled, date))).toEqual(codes(nextDoses(child, recorded, date)));
        const assessed = assessDoses(child, recorded, { asOf: date });
        if (assessed.ok) expect(okValue(assessDoses(child, shuffled, { asOf: date }))).toEqual(assessed.value);
      },
    );

    property.prop([histories], { numRuns: 300 })("the due list answers as nextDoses does", (value) => {
      const { child, recorded, date } = recordOf(value);
      const list = okValue(openDueList(date, child.area));
      const codes = new Uint8Array(doses.length);
      const count = read(list, child.bornOn, recorded, codes);
      const told = nextDoses(child, recorded, date);
      if (!told.ok) {
        expect(count).toBeNaN();
        expect([...codes].every((code) => planStates[code]?.reason === "unreadable")).toBe(true);
        return;
      }
      const { due, next, askHealthWorker, missed } = told.value;
      expect(count).toBe(due.length);
      const described = new Map([...due, ...next, ...askHealthWorker, ...missed].map((dose) => [dose.dose, dose]));
      for (const [place, dose] of doses.entries()) {
        const state = planStates[codes[place] as number];
        const own = described.get(dose);
        expect(state?.status).toBe(own?.status ?? "settled");
        if (own !== undefined) expect(state?.reason).toBe(own.reason);
      }
    });

    property.prop([histories, fc.integer({ min: 0, max: 13 })], { numRuns: 150 })(
      "every defaulter's dose is good on its day",
      (value, length) => {
        const { child, recorded, date } = recordOf(value);
        const to = addDays(date, length);
        const [found] = okValue(defaulters([{ ...child, doses: recorded }], { from: date, to })).defaulters;
        for (const { dose, on, judged, onTimeUntil } of found?.doses ?? []) {
          const after = okValue(assessDoses(child, withDose(recorded, dose, on), { asOf: to }));
          expect(after.doses.find((each) => each.dose === dose)?.status).toBe(judged);
          expect(on >= date && on <= to && onTimeUntil < on).toBe(true);
        }
      },
    );
  });
}

function read(list: DueList, bornOn: string, recorded: readonly RecordedDose[], codes: Uint8Array): number {
  const given = new Int32Array(doses.length).fill(NOT_GIVEN);
  for (const { vaccine, dose, givenOn } of recorded) {
    const label = (vaccine === "HB0" || vaccine === "BCG" ? vaccine : `${vaccine}${dose}`) as DoseId;
    given[list.doses.indexOf(label)] = givenOn ? epochDay(givenOn) : DATE_UNKNOWN;
  }
  return list.read(epochDay(bornOn), given, 0, codes, 0);
}

describe("the generated histories", () => {
  it("are mostly readable, and have doses that are due, next, missed and to be asked about", () => {
    const tally: Record<string, number> = { unreadable: 0, due: 0, next: 0, "ask-health-worker": 0, missed: 0 };
    for (const value of fc.sample(inStep, { numRuns: 200, seed: 7 })) {
      const { child, recorded, date } = recordOf(value);
      const told = nextDoses(child, recorded, date);
      if (!told.ok) tally.unreadable = (tally.unreadable ?? 0) + 1;
      else {
        const { due, next, askHealthWorker, missed } = told.value;
        for (const { status } of [...due, ...next, ...askHealthWorker, ...missed])
          tally[status] = (tally[status] ?? 0) + 1;
      }
    }
    expect(tally.unreadable).toBeLessThan(100);
    for (const status of ["due", "next", "ask-health-worker", "missed"]) expect(tally[status]).toBeGreaterThan(50);
  });
});

describe("openDueList", () => {
  const list = okValue(openDueList("2025-03-12", { jeEndemic: false }));

  it("reads and writes where it is told", () => {
    const given = new Int32Array(3 * 21).fill(NOT_GIVEN);
    const codes = new Uint8Array(3 * 21).fill(99);
    expect(list.read(epochDay("2025-01-10"), given, 21, codes, 42)).toBe(5);
    expect([...codes.subarray(0, 42)]).toEqual(Array(42).fill(99));
    expect([...codes.subarray(42)].map((code) => planStates[code]?.status)).toContain("missed");
    given[21] = DATE_UNKNOWN;
    expect(planStates[codes[42] as number]).toEqual({ status: "missed", reason: "window-closed" });
    list.read(epochDay("2025-01-10"), given, 21, codes, 42);
    expect(planStates[codes[42] as number]).toEqual({ status: "settled", reason: "recorded" });
    expect(planStates[codes[42 + 20] as number]).toEqual({ status: "settled", reason: "not-offered" });
  });

  it("refuses impossible days", () => {
    const codes = new Uint8Array(21);
    const given = new Int32Array(21).fill(NOT_GIVEN);
    for (const born of [epochDay("2025-03-13"), Number.NaN, 20000.5, -719163, Number.POSITIVE_INFINITY]) {
      codes.fill(0);
      expect(list.read(born, given, 0, codes, 0)).toBeNaN();
      expect(new Set(codes)).toEqual(new Set([planStates.length - 1]));
    }
    expect(list.read(epochDay("2025-03-12"), given, 0, codes, 0)).toBe(3);
    expect(list.read(epochDay("0001-01-01"), given, 0, codes, 0)).toBe(0);
    const born = epochDay("2025-01-10");
    const dated = (place: number, date: string) => {
      const own = given.slice();
      own[place] = epochDay(date);
      return list.read(born, own, 0, codes, 0);
    };
    expect(dated(1, "2025-01-09")).toBeNaN();
    expect(dated(1, "2025-03-13")).toBeNaN();
    expect(dated(1, "2025-01-10")).toBe(4);
    expect(dated(1, "2025-03-12")).toBe(4);
  });

  it("needs a day with a rule, and an area", () => {
    expect(issuesOf(openDueList("2023-12-31"))[0]?.code).toBe("law.before-first-rule");
    expect(issuesOf(openDueList("2025-01-32"))[0]?.code).toBe("law.date-invalid");
    expect(issuesOf(openDueList("2025-03-12", { code: "x" }))[0]?.code).toBe("immunization.area-code-invalid");
    expect(noticesOf(openDueList("2025-03-12"))[0]).toBe("contraindications-not-assessed");
    expect(list).toMatchObject({
      date: "2025-03-12",
      citations: [{ regulation: "kepmenkes-hk-01-07-menkes-35-2025" }],
    });
    expect(list.doses).toHaveLength(21);
  });
});
