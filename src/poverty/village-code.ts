/** A desa (also a desa adat) has an elected head; a kelurahan is an office of the regency or city. */
export type VillageKind = "desa" | "desa-adat" | "kelurahan";

/** What a village's code says. */
export interface VillageCode {
  /** Dotted, `74.10.03.2001`. */
  readonly code: string;
  /** The district's code, `74.10.03`. */
  readonly district: string;
  readonly kind: VillageKind;
}

/** The seventh digit of the ten tells the kind (Permendagri 58/2021, reported by the compilers of the code lists). */
const KINDS: Readonly<Record<string, VillageKind>> = { "1": "kelurahan", "2": "desa", "3": "desa-adat" };

const DOTTED_OR_NOT = /^(\d\d)(\.?)(\d\d)\2(\d\d)\2([123])(\d{3})$/;

/** Reads a village's code, dotted or not; undefined for anything else, a number included: 74.10 as a number is 74.1. */
export function readVillageCode(value: unknown): VillageCode | undefined {
  const parts = typeof value === "string" ? DOTTED_OR_NOT.exec(value.trim()) : null;
  if (parts === null) return undefined;
  const [, province, , regency, ownDistrict, kindDigit = "", rest] = parts;
  const district = `${province}.${regency}.${ownDistrict}`;
  return { code: `${district}.${kindDigit}${rest}`, district, kind: KINDS[kindDigit] as VillageKind };
}
