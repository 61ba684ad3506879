import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/foundation/calendar.js";
import { assessDoses, type RecordedDose } from "../../src/immunization/index.js";

interface IntervalCase {
  readonly first: string;
  readonly second: string;
  readonly days: number;
  readonly met: boolean | null;
  readonly source: string;
}

const file = new URL("../cases/immunization/intervals.json", import.meta.url);
const { asOf, cases } = JSON.parse(readFileSync(file, "utf8")) as { asOf: string; cases: readonly IntervalCase[] };

describe("the days between two doses", () => {
  it.each(cases)("$first to $second after $days days: $met ($source)", ({ first, second, days, met }) => {
    const on = "2023-06-01";
    const given = [
      [first, on],
      [second, addDays(on, days)],
    ].map(([dose = "", givenOn = ""]): RecordedDose => {
      const [, vaccine = "", number = ""] = /^(.+?)(\d)$/.exec(dose) ?? [];
      return { vaccine, dose: Number(number), givenOn };
    });
    const result = assessDoses({ bornOn: "2023-01-01" }, given, { asOf });
    const of = result.ok ? result.value.doses.find(({ dose }) => dose === second) : undefined;
    expect(of?.interval?.days).toBe(days);
    expect(of?.interval?.met).toBe(met);
  });
});
