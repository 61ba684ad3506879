import { isIsoDate } from "../../foundation/calendar.js";
import { type Citation, failure, type Notice, type Result, success } from "../../foundation/result.js";
import { nearest } from "../../foundation/text.js";
import type { Confidence } from "../timeline.js";
import { AS_OF } from "./data/status.js";
import { type Entry, entries, entryOf } from "./store.js";
import type { StatusOn } from "./types.js";

/**
 * The status of a regulation on a day.
 *
 * A regulation applies from its effective date, else from its enactment, and ends on the same day of the one that revokes
 * it. Where neither date is known, the year still decides outside that year; within it the answer is `unknown`. What is
 * recorded as unknown, or as revoked by nobody knows whom, is never said to be in force. An amendment of unknown date leaves
 * a regulation in force in any case: it counts as made, with a notice.
 *
 * @param id - such as `permenkes-4-2019`, or as it is cited
 * @param date - the day, YYYY-MM-DD
 * @returns the status with by whom and since when; an issue for an unknown id or a wrong date; a notice where the day lies
 *   after the month for which the statuses were recorded
 * @example
 * ```ts
 * import { statusOn } from "tatasehat/law/registry";
 * const before = statusOn("uu-36-2009", "2023-08-07");
 * before.ok && before.value.status; //=> "in-force"
 * const after = statusOn("uu-36-2009", "2023-08-08");
 * after.ok && after.value.status; //=> "revoked"
 * after.ok && after.value.by; //=> ["uu-17-2023"]
 * ```
 */
export function statusOn(id: string, date: string): Result<StatusOn> {
  const entry = entryOf(id);
  if (entry === undefined) {
    // What was typed is not repeated: it may be anything.
    const near = nearest(String(id), [...entries().keys()]).join(", ") || "-";
    return failure({ code: "law.regulation-unknown", path: ["id"], facts: { nearest: near } });
  }
  if (!isIsoDate(date)) return failure({ code: "law.date-invalid", path: ["date"] });
  return judge(entry, date);
}

function judge(entry: Entry, date: string): Result<StatusOn> {
  const { id, status, revoker } = entry;
  const own = startOf(id);
  const answer = (
    given: StatusOn["status"],
    on: readonly Start[],
    { by = [], since }: { by?: readonly Start[]; since?: string | undefined } = {},
    ...notices: readonly Notice[]
  ): Result<StatusOn> =>
    success(
      {
        status: given,
        ...(by.length > 0 && { by: by.map((start) => start.id) }),
        ...(since !== undefined && { since }),
        confidence: lowest(entry.confidence, ...on.map((start) => confidenceOn(start, date))),
        citation: cited(by.at(-1)?.id ?? id),
      },
      notices,
    );

  const begun = hasBegun(own, date);
  if (begun === "no") return answer("not-yet", [own]);
  const recorded = sure(own, entry.doubts.status);
  if (begun === "perhaps" || status === "unknown") return answer("unknown", [recorded]);
  const unchecked: Notice[] =
    date.slice(0, 7) > AS_OF ? [{ code: "law.registry-not-checked-after", facts: { asOf: AS_OF } }] : [];

  if (status === "revoked" || status === "partly-revoked") {
    const notices = status === "revoked" ? [] : unchecked;
    if (revoker === undefined) {
      // By the recorded month it had happened; nobody knows when before.
      return unchecked.length > 0 ? answer(status, [recorded], {}, ...notices) : answer("unknown", [recorded]);
    }
    const end = startOf(revoker);
    const ended = hasBegun(end, date);
    if (ended === "yes") return answer(status, [recorded, end], { by: [end], since: end.day }, ...notices);
    if (ended === "perhaps") return answer("unknown", [recorded, end], { by: [end] });
  }

  const amendments = entry.amendedBy.map(startOf).filter((start) => hasBegun(start, date) !== "no");
  const undated = amendments.filter((start) => hasBegun(start, date) === "perhaps");
  const isUndated = undated.length > 0 || (status === "amended" && entry.amendedBy.length === 0);
  if (amendments.length === 0 && !isUndated) return answer("in-force", [recorded], { since: own.day }, ...unchecked);

  const notices = isUndated
    ? [{ code: "law.amendment-day-unknown", facts: { id, by: undated.map((start) => start.id).join(", ") || "-" } }]
    : [];
  const days = amendments.map(({ day }) => day);
  const since = days.every((day) => day !== undefined) ? days.sort()[0] : undefined;
  const on = [recorded, sure(own, entry.doubts.amendedBy), ...amendments];
  return answer("amended", on, { by: amendments, since }, ...notices, ...unchecked);
}

/** From when a regulation applies: a day, or only a year. */
interface Start {
  readonly id: string;
  readonly year: number;
  readonly day: string | undefined;
  readonly confidence: Confidence;
  /** How sure the day is; it matters only within its own year. */
  readonly dayConfidence: Confidence | undefined;
}

function startOf(id: string): Start {
  const entry = entryOf(id);
  // A regulation that the registry only knows by name: its year stands at the end of its id.
  if (entry === undefined) {
    return { id, year: Number(id.slice(-4)), day: undefined, confidence: "unverified", dayConfidence: undefined };
  }
  const { year, effective, enacted, confidence, doubts } = entry;
  const dayConfidence = effective === undefined ? doubts.enacted : doubts.effective;
  return { id, year, day: effective ?? enacted, confidence, dayConfidence };
}

function sure(start: Start, confidence: Confidence | undefined): Start {
  return { ...start, confidence: lowest(start.confidence, confidence) };
}

function hasBegun({ day, year }: Start, date: string): "yes" | "no" | "perhaps" {
  if (day !== undefined) return date >= day ? "yes" : "no";
  const asked = Number(date.slice(0, 4));
  if (asked === year) return "perhaps";
  return asked > year ? "yes" : "no";
}

function confidenceOn({ day, confidence, dayConfidence }: Start, date: string): Confidence {
  return day?.slice(0, 4) === date.slice(0, 4) ? lowest(confidence, dayConfidence) : confidence;
}

const LEVELS: readonly Confidence[] = ["unverified", "secondary", "verified-in-source"];

function lowest(first: Confidence, ...others: readonly (Confidence | undefined)[]): Confidence {
  return others.reduce<Confidence>(
    (low, other) => (other !== undefined && LEVELS.indexOf(other) < LEVELS.indexOf(low) ? other : low),
    first,
  );
}

function cited(regulation: string): Citation {
  return { regulation };
}
