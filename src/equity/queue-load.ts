import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { formatDecimal } from "../foundation/rounding.js";

/** How patients come and how long one takes. */
export interface QueueTimes {
  /** Mean minutes from one arrival to the next, above 0. */
  readonly meanInterarrivalMinutes: number;
  /** Mean minutes that serving one patient takes, above 0. */
  readonly meanServiceMinutes: number;
  /** How many serve at the same time, whole, at least 1. */
  readonly servers: number;
}

/** A number with its printed form, three decimals. */
export interface PrintedNumber {
  readonly value: number;
  readonly text: string;
}

/** How loaded a counter is. */
export interface QueueLoad {
  /** Patients who come in an hour (λ). */
  readonly arrivalsPerHour: PrintedNumber;
  /** Patients whom one server can serve in an hour (μ). */
  readonly servicesPerHour: PrintedNumber;
  /** The share of their time that the servers work (ρ); at 1 and above the queue grows without end. */
  readonly utilisation: PrintedNumber;
}

/**
 * The load of a counter: arrivals and services in an hour, and the share of the time that servers work.
 *
 * @param times - mean minutes between arrivals and for a service, and the number of servers
 * @returns λ = 60 / interarrival, μ = 60 / service, ρ = λ / (servers × μ); an issue for a time or number that is none
 * @example
 * ```ts
 * import { queueLoad } from "tatasehat/equity";
 * const counter = queueLoad({ meanInterarrivalMinutes: 6.84, meanServiceMinutes: 3.7007, servers: 1 });
 * counter.ok && counter.value.utilisation.text; //=> "0.541"
 * ```
 */
export function queueLoad(times: QueueTimes): Result<QueueLoad> {
  if (typeof times !== "object" || times === null) return failure({ code: "equity.not-a-time" });
  const { meanInterarrivalMinutes, meanServiceMinutes, servers } = times;
  const issues: Issue[] = (["meanInterarrivalMinutes", "meanServiceMinutes"] as const)
    .filter((field) => !(Number.isFinite(times[field]) && times[field] > 0))
    .map((field) => ({ code: "equity.not-a-time", path: [field] }));
  if (!(Number.isSafeInteger(servers) && servers >= 1)) issues.push({ code: "equity.no-server", path: ["servers"] });
  if (issues.length > 0) return failure(...issues);
  const utilisation = meanServiceMinutes / (servers * meanInterarrivalMinutes);
  const notices: readonly Notice[] = utilisation >= 1 ? [{ code: "equity.queue-grows" }] : [];
  return success(
    {
      arrivalsPerHour: printed(60 / meanInterarrivalMinutes),
      servicesPerHour: printed(60 / meanServiceMinutes),
      utilisation: printed(utilisation),
    },
    notices,
  );
}

const printed = (value: number): PrintedNumber => ({ value, text: formatDecimal(value, 3, "en") });
