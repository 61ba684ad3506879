import type { Bilingual } from "../foundation/result.js";

/** Against the cumulative target; equal to it is above. */
export type PwsPosition = "above" | "below";

/** A month against the one before; `tetap` is unchanged. */
export type PwsTrend = "up" | "down" | "tetap";

/** The status of a village or puskesmas in PWS. */
export type PwsStatus = "baik" | "kurang" | "cukup" | "jelek";

/** What the sources leave open. */
export interface PwsStatusOptions {
  /** `usual-reading` takes an unchanged month as good above the target and as bad below it; nobody could read that in a
   * source. Default `none`: no status. */
  readonly tetap?: "none" | "usual-reading" | undefined;
}

/** The statuses of PWS in words. */
export const pwsStatuses: Readonly<Record<PwsStatus, Bilingual>> = {
  baik: { id: "baik: di atas target dan naik", en: "good: above the target and rising" },
  kurang: { id: "kurang: di atas target tetapi turun", en: "lacking: above the target but falling" },
  cukup: { id: "cukup: di bawah target tetapi naik", en: "fair: below the target but rising" },
  jelek: { id: "jelek: di bawah target dan turun", en: "bad: below the target and falling" },
};

const STATUS: Readonly<Record<PwsPosition, Readonly<Record<PwsTrend, PwsStatus>>>> = {
  above: { up: "baik", down: "kurang", tetap: "baik" },
  below: { up: "cukup", down: "jelek", tetap: "jelek" },
};

/** Whether an unchanged month has a status. */
export function readsTetap({ tetap = "none" }: PwsStatusOptions): boolean {
  if (tetap !== "none" && tetap !== "usual-reading") throw new RangeError(`no such reading of tetap: ${tetap}`);
  return tetap === "usual-reading";
}

/**
 * The status of PWS by position and trend.
 *
 * @param position - against the cumulative target, `above` or `below`
 * @param trend - this month against the last one, `up`, `down` or `tetap`
 * @param options - the reading of `tetap`
 * @returns the status; null for `tetap`, which no source defines, unless the usual reading was chosen
 * @throws RangeError for an unknown position, trend or reading
 * @example
 * ```ts
 * import { pwsStatus } from "tatasehat/puskesmas";
 * pwsStatus("above", "down"); //=> "kurang"
 * pwsStatus("above", "tetap"); //=> null
 * pwsStatus("above", "tetap", { tetap: "usual-reading" }); //=> "baik"
 * ```
 */
export function pwsStatus(position: PwsPosition, trend: PwsTrend, options: PwsStatusOptions = {}): PwsStatus | null {
  const isRead = readsTetap(options);
  const trends = Object.hasOwn(STATUS, position) ? STATUS[position] : undefined;
  if (trends === undefined || !Object.hasOwn(trends, trend)) throw new RangeError("no such position or trend");
  return trend === "tetap" && !isRead ? null : trends[trend];
}

/** This month against the last one. */
export function trendOf(last: number, current: number): PwsTrend {
  if (current === last) return "tetap";
  return current > last ? "up" : "down";
}
