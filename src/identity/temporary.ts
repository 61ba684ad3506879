/*
 * Village software (OpenSID) invents a number for who has none: a 0, the ten digits of the village's code, a counter of
 * five digits. Observed in its source; no Kemendagri code begins with 0.
 */
import { numberRegion } from "./area.js";

/** The village code inside a temporary number: district and the digit of its kind (kelurahan, desa, desa adat). */
const TEMPORARY = /^0(\d{6})([123]\d{3})\d{5}$/;

/**
 * The village whose software made up a number.
 *
 * @param digits - sixteen digits
 * @param isVillage - whether a code of ten digits is a village's; by default its district and its kind decide
 * @returns the village's code with dots; undefined for a number of another form
 */
export function temporaryVillage(digits: string, isVillage?: (code: string) => boolean): string | undefined {
  if (!digits.startsWith("0")) return undefined;
  const [, district, village] = TEMPORARY.exec(digits) ?? [];
  if (district === undefined || village === undefined) return undefined;
  const { status } = numberRegion(district);
  const isKnown = isVillage?.(district + village) ?? (status === "current" || status === "historical");
  return isKnown ? `${district.slice(0, 2)}.${district.slice(2, 4)}.${district.slice(4)}.${village}` : undefined;
}
