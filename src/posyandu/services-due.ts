import { isIsoDate } from "../foundation/calendar.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import type { LifeStage } from "./life-stages.js";
import { listFault } from "./records.js";
import { lifeStages, type PosyanduResident } from "./services-life-stages.js";
import { type PackagedService, servicePackage } from "./services-package.js";

/** A service that somebody got. */
export interface ServedOn {
  readonly service: PackagedService["service"];
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** Where somebody stands with a service; `ask-health-worker` where no source gives an interval, never `due`. */
export interface DueService {
  readonly service: PackagedService["service"];
  readonly status: "due" | "done" | "ask-health-worker";
  readonly lifeStage: LifeStage;
  /** The last time on record up to the day. */
  readonly last?: string;
}

/**
 * Which services of the posyandu are due to somebody on a day.
 *
 * Only what a source gives an interval for can be due: an under-five is to be weighed in every calendar month. Everything
 * else is `ask-health-worker`, whatever the history.
 *
 * @param resident - date of birth, and whether the person is a mother
 * @param history - the services on record, in any order; those after the day do not count
 * @param date - the day, YYYY-MM-DD
 * @returns a row for each service of the person's stages of life; an issue for dates that are none
 * @example
 * ```ts
 * import { dueServices } from "tatasehat/posyandu";
 * const due = dueServices({ birthDate: "2022-04-19" }, [{ service: "weighing", on: "2024-06-11" }], "2024-07-24");
 * due.ok && due.value; //=> [
 * //   { service: "weighing", status: "due", lifeStage: "under-five", last: "2024-06-11" },
 * //   { service: "SPM-KES-04", status: "ask-health-worker", lifeStage: "under-five" },
 * // ]
 * ```
 */
export function dueServices(
  resident: PosyanduResident,
  history: readonly ServedOn[],
  date: string,
): Result<readonly DueService[]> {
  const stages = lifeStages(resident, date);
  if (!stages.ok) return stages;
  const fault = listFault(["history"], history);
  if (fault !== undefined) return failure(fault);
  const wrong = history.flatMap(({ on }, i) =>
    isIsoDate(on) ? [] : [{ code: "posyandu.date-invalid", path: ["history", i, "on"] }],
  );
  if (wrong.length > 0) return failure(...wrong);
  const notices: Notice[] = [...stages.notices];
  const later = history.filter(({ on }) => on > date).length;
  if (later > 0) notices.push({ code: "posyandu.served-after-day", path: ["history"], facts: { count: later } });

  const rows = new Map<string, DueService>();
  for (const lifeStage of stages.value) {
    const found = servicePackage(lifeStage, { asOf: date });
    for (const { service, interval } of found.ok ? found.value.services : []) {
      const last = history
        .filter((one) => one.service === service && one.on <= date)
        .map(({ on }) => on)
        .sort()
        .at(-1);
      const status = interval === null ? "ask-health-worker" : last?.slice(0, 7) === date.slice(0, 7) ? "done" : "due";
      rows.set(service, { service, status, lifeStage, ...(last !== undefined && { last }) });
    }
  }
  return success([...rows.values()], notices);
}
