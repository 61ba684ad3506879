import { type IsoDate, isIsoDate, lastDayOfMonth } from "../foundation/calendar.js";
import { isRecord } from "../foundation/records.js";
import { type Citation, failure, type Result, success } from "../foundation/result.js";
import { type Confidence, cite } from "../law/index.js";
import { ASSESSMENT_MONTHS, DECISION_MONTHS, MONTH_AFTER_ASSESSMENT, NOTICE_TO_DPRD_MONTHS } from "./parameters.js";

/** A last day. */
export interface BludTimeLimit {
  readonly code: "assessment" | "decision" | "decision-without-assessment" | "notice-to-dprd";
  /** YYYY-MM-DD; the step is in time on this day. */
  readonly until: IsoDate;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** What is known of an application. */
export interface BludApplication {
  /** The day on which the proposal was handed in, YYYY-MM-DD. */
  readonly proposedOn: IsoDate;
  /** The day of the decree, YYYY-MM-DD, once there is one. */
  readonly decidedOn?: IsoDate | null;
}

/**
 * The last days of an application: three months for the assessment and for the decision, a month more where nobody
 * assessed it, and a month after the decree to hand it to the leaders of the DPRD.
 *
 * Months are calendar months: from 30 November three months end on the last day of February.
 *
 * @param application - the day of the proposal and, once there is one, of the decree
 * @returns the limits in order; an issue for what is no record or no date, or a decree before the proposal
 * @example
 * ```ts
 * import { bludTimeLimits } from "tatasehat/blud";
 * const result = bludTimeLimits({ proposedOn: "2022-11-30", decidedOn: "2023-02-06" });
 * result.ok && result.value.map(({ code, until }) => [code, until]); //=> [
 * //   ["assessment", "2023-02-28"],
 * //   ["decision", "2023-02-28"],
 * //   ["decision-without-assessment", "2023-03-28"],
 * //   ["notice-to-dprd", "2023-03-06"],
 * // ]
 * ```
 */
export function bludTimeLimits(application: BludApplication): Result<readonly BludTimeLimit[]> {
  if (!isRecord(application)) return failure({ code: "blud.not-a-record", path: ["application"] });
  const { proposedOn } = application;
  const decidedOn = application.decidedOn ?? undefined;
  if (!isIsoDate(proposedOn)) return failure({ code: "law.date-invalid", path: ["proposedOn"] });
  if (decidedOn !== undefined && !isIsoDate(decidedOn))
    return failure({ code: "law.date-invalid", path: ["decidedOn"] });
  if (decidedOn !== undefined && decidedOn < proposedOn) {
    return failure({ code: "blud.decided-before-proposed", path: ["decidedOn"] });
  }
  const module = cite("se-mendagri-981-1011-sj-2019");
  const assessed = addMonths(proposedOn, ASSESSMENT_MONTHS);
  const limit = (
    code: BludTimeLimit["code"],
    until: IsoDate,
    citation: Citation,
    confidence: Confidence,
  ): BludTimeLimit => ({ code, until, citation, confidence });
  const decision = cite("pp-23-2005", { article: "5 ayat (7)" });
  return success([
    limit("assessment", assessed, module, "secondary"),
    limit("decision", addMonths(proposedOn, DECISION_MONTHS), decision, "verified-in-source"),
    limit("decision-without-assessment", addMonths(assessed, MONTH_AFTER_ASSESSMENT), module, "secondary"),
    ...(decidedOn === undefined
      ? []
      : [limit("notice-to-dprd", addMonths(decidedOn, NOTICE_TO_DPRD_MONTHS), module, "secondary")]),
  ]);
}

/** The same day of a later month, or that month's last day. */
function addMonths(date: IsoDate, months: number): IsoDate {
  const reached = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(reached / 12)).padStart(4, "0")}-${String((reached % 12) + 1).padStart(2, "0")}`;
  const last = lastDayOfMonth(`${month}-01`);
  const same = `${month}-${date.slice(8)}`;
  return same < last ? same : last;
}
