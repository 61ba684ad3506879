import { isRecord } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { ceilDivide, type Exact, exact, shifted, times } from "./exact.js";
import { sourceNotice } from "./indicators.js";

/** What is to be vaccinated with, and what is there. */
export interface VaccineNeedInput {
  /** People to be vaccinated: whole, 0 or more. */
  readonly targetPopulation: number;
  /** Doses for each: whole, 1 or more. */
  readonly doses: number;
  /** Percent of them to reach, above 0. */
  readonly coveragePercent: number;
  /** Indeks pemakaian (IP): doses given for each vial opened, above 0; the facility's own of last year. */
  readonly usageIndex: number;
  /** Vials in stock, whole, 0 or more; 0 has to be said. */
  readonly stockVials: number;
}

/** How many vials are needed. */
export interface VaccineNeed {
  /** Before the stock is taken off, rounded up. */
  readonly grossVials: number;
  /** To be asked for; never below 0. */
  readonly vials: number;
  /** What the stock exceeds the need by. */
  readonly surplusVials: number;
}

/** Where the formulas of need and usage come from. */
export const NEED_SOURCE = "materi perencanaan vaksin (motivasisehat.com)";

const HUNDREDTHS = 2;

/** Stands in for a number that is refused. */
const one = (): Exact => ({ units: BigInt(1), decimals: 0 });

/**
 * How many vials of a vaccine to ask for: people × doses × coverage / usage index, rounded up, less the stock.
 *
 * @param input - whole people, doses and vials; coverage in percent; usage index in doses for each vial
 * @returns the vials; issues when a number is missing or out of range
 * @example
 * ```ts
 * import { vaccineNeed } from "tatasehat/immunization";
 * const input = { targetPopulation: 1138, doses: 3, coveragePercent: 95, usageIndex: 3.5, stockVials: 100 };
 * const result = vaccineNeed(input);
 * result.ok && [result.value.grossVials, result.value.vials]; //=> [927, 827]
 * ```
 */
export function vaccineNeed(input: VaccineNeedInput): Result<VaccineNeed> {
  if (!isRecord(input)) return failure({ code: "immunization.not-a-record", path: ["input"] });
  const issues: Issue[] = [];
  const whole = (field: keyof VaccineNeedInput, minimum: number): Exact => {
    const value = input[field];
    if (!(Number.isSafeInteger(value) && value >= minimum)) {
      issues.push({ code: "immunization.count-invalid", path: [field], facts: { minimum } });
    }
    return exact(value) ?? one();
  };
  const positive = (field: keyof VaccineNeedInput): Exact => {
    const value = exact(input[field]);
    if (value === undefined || input[field] === 0) {
      issues.push({ code: "immunization.amount-invalid", path: [field] });
      return one();
    }
    return value;
  };
  const people = times(whole("targetPopulation", 0), whole("doses", 1));
  const doses = shifted(times(people, positive("coveragePercent")), HUNDREDTHS);
  const usageIndex = positive("usageIndex");
  whole("stockVials", 0);
  if (issues.length > 0) return failure(...issues);
  const grossVials = Number(ceilDivide(doses, usageIndex));
  if (!Number.isSafeInteger(grossVials)) return failure({ code: "immunization.counts-too-large" });
  const { stockVials, coveragePercent } = input;
  const notices: Notice[] = [sourceNotice(NEED_SOURCE)];
  if (coveragePercent > 100) notices.push({ code: "immunization.coverage-above-whole", facts: { coveragePercent } });
  return success(
    {
      grossVials,
      vials: Math.max(0, grossVials - stockVials),
      surplusVials: Math.max(0, stockVials - grossVials),
    },
    notices,
  );
}
