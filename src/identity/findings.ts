import type { Facts, Notice } from "../foundation/result.js";

/** What makes a number of sixteen digits invalid. The spelling is that of the published test vectors. */
export type NumberError =
  | "non_digit"
  | "length"
  | "day_out_of_range"
  | "month_out_of_range"
  | "date_does_not_exist"
  | "serial_zero";

/** The notice that puts an error or a warning into words. It never holds a digit of the number. */
export function noticeOf(finding: string, field: string, facts?: Facts): Notice {
  const code = codeOf(finding);
  return facts === undefined ? { code, path: [field] } : { code, path: [field], facts };
}

let codes: Map<string, string> | undefined;

/** Errors and warnings are spelled with underscores, as published; our codes with hyphens. */
function codeOf(finding: string): string {
  codes ??= new Map();
  let code = codes.get(finding);
  if (code === undefined) {
    code = `identity.${finding.replaceAll("_", "-")}`;
    codes.set(finding, code);
  }
  return code;
}

/** How many digits there are and should be; beyond 99 the count says nothing more. */
export function lengthFacts(digits: number, required: number): Facts {
  return { digits: digits > 99 ? "99+" : digits, required };
}
