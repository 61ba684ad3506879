import { isRecord } from "../foundation/records.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { at, cite, type Timeline, timeline } from "../law/index.js";

/** Where a child lives, as far as the schedule depends on it. */
export interface ImmunizationArea {
  /** Kemendagri code of the province or of anything in it, dotted or not. */
  readonly code?: string | null | undefined;
  /** Whether Japanese encephalitis is endemic there, by the health office's word; it stands above the code. */
  readonly jeEndemic?: boolean | null | undefined;
}

/** Provinces, by code, for which a decree that could be read orders JE. There are others. */
const provincesWithJe: Timeline<readonly string[]> = /* @__PURE__ */ timeline<readonly string[]>({
  id: "immunization.je-provinces",
  verifiedUntil: "2024-12-31",
  values: [
    {
      from: "2023-01-01",
      fromUncertain: true,
      value: ["61", "34"],
      cite: /* @__PURE__ */ cite("kepmenkes-hk-01-07-menkes-1462-2023"),
      confidence: "secondary",
    },
  ],
});

/**
 * Whether JE belongs to the schedule of an area.
 *
 * @returns true or false as stated, true for a province that a decree names, null when nobody knows
 */
export function jeApplies(area: ImmunizationArea | undefined, asOf: string): Result<boolean | null> {
  if (area !== undefined && area !== null && !isRecord(area)) {
    return failure({ code: "immunization.not-a-record", path: ["area"] });
  }
  const { code = null, jeEndemic = null } = area ?? {};
  if (code !== null && !(typeof code === "string" && /^\d{2}(?:\.?\d{2}){0,2}(?:\.?\d{4})?$/.test(code))) {
    return failure({ code: "immunization.area-code-invalid", path: ["area", "code"] });
  }
  if (jeEndemic !== null && typeof jeEndemic !== "boolean") {
    return failure({ code: "immunization.je-endemic-invalid", path: ["area", "jeEndemic"] });
  }
  if (jeEndemic !== null) return success(jeEndemic);
  const unknown: Notice = { code: "immunization.je-area-unknown", path: ["area"] };
  if (code === null) return success(null, [unknown]);
  const provinces = at(provincesWithJe, asOf);
  return provinces.ok && provinces.value.value.includes(code.slice(0, 2))
    ? success(true, provinces.notices)
    : success(null, [unknown]);
}
