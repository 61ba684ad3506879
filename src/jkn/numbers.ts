import type { Issue } from "../foundation/result.js";

/**
 * A thousand billion rupiah: beyond any pay or package of care, and low enough that percent of it in hundredths times a
 * year of months stays a safe integer.
 */
const MOST_RUPIAH = 1e12;

/** Three times the people of Indonesia: what is beyond it is no count of people, and below it products stay safe. */
const MOST_PEOPLE = 1e9;

type Path = readonly (string | number)[];

function wholeIssue(prefix: "law.count" | "jkn.amount", path: Path, value: unknown): Issue | undefined {
  if (value === undefined || value === null) return { code: `${prefix}-missing`, path };
  if (typeof value !== "number" || Number.isNaN(value)) return { code: `${prefix}-not-a-number`, path };
  if (value < 0) return { code: `${prefix}-negative`, path, facts: { value } };
  if (!Number.isSafeInteger(value)) return { code: `${prefix}-not-whole`, path, facts: { value } };
  return undefined;
}

/** Why a value is no count of people, months or days; nothing when it is. */
export function countFault(path: Path, value: unknown): Issue | undefined {
  const issue = wholeIssue("law.count", path, value);
  if (issue !== undefined) return issue;
  const maximum = MOST_PEOPLE;
  return (value as number) > maximum ? { code: "jkn.count-too-large", path, facts: { maximum } } : undefined;
}

/** Why a value is no amount of whole rupiah; nothing when it is. */
export function amountFault(path: Path, value: unknown, maximum = MOST_RUPIAH): Issue | undefined {
  const issue = wholeIssue("jkn.amount", path, value);
  if (issue !== undefined) return issue;
  return (value as number) > maximum ? { code: "jkn.amount-too-large", path, facts: { maximum } } : undefined;
}

/** A part of an amount in whole rupiah, and whether it came out whole by itself. */
export interface Portion {
  readonly rupiah: number;
  readonly exact: boolean;
}

/**
 * Percent of an amount, several months of it, rounded half up once at the end. Percentages of the law have at most two
 * decimals, so that hundredths of a percent are whole and everything stays in integers.
 */
export function portion(amount: number, percent: number, months = 1): Portion {
  const top = amount * Math.round(percent * 100) * months;
  const down = Math.floor(top / 10_000);
  const rest = top - down * 10_000;
  return { rupiah: rest >= 5_000 ? down + 1 : down, exact: rest === 0 };
}
