import { isIsoDate } from "../foundation/calendar.js";
import { isIdentityNumber, isRecord } from "../foundation/records.js";
import type { Issue } from "../foundation/result.js";
import { parseRegionCode } from "../region/index.js";

type Path = readonly (string | number)[];

/** Gathers what is wrong with the fields of records. */
export class FieldCheck {
  readonly issues: Issue[] = [];

  add(code: string, path: Path, facts?: Issue["facts"]): void {
    this.issues.push(facts === undefined ? { code, path } : { code, path, facts });
  }

  /** Whether it is a record at all. */
  record(value: unknown, path: Path): value is Readonly<Record<string, unknown>> {
    if (isRecord(value)) return true;
    this.add("csr.not-a-record", path);
    return false;
  }

  /** An id: ids are shown and logged, so that sixteen digits, which may be somebody's NIK, are refused. */
  id(value: unknown, path: Path): void {
    if (typeof value !== "string" || value.trim() === "") this.add("csr.id-missing", path);
    else if (isIdentityNumber(value)) this.add("csr.id-is-identity-number", path);
  }

  text(value: unknown, path: Path): void {
    if (typeof value !== "string" || value.trim() === "") this.add("csr.text-missing", path);
  }

  oneOf(value: unknown, choices: readonly string[], path: Path): void {
    if (typeof value !== "string" || !choices.includes(value)) {
      this.add("csr.not-a-choice", path, { choices: choices.join(", ") });
    }
  }

  date(value: unknown, path: Path): void {
    if (!isIsoDate(value)) this.add("csr.date-invalid", path);
  }

  optionalDate(value: unknown, path: Path): void {
    if (value !== undefined && value !== null) this.date(value, path);
  }

  /** A whole number of at least `minimum`. */
  whole(value: unknown, minimum: 0 | 1, path: Path): void {
    const code = wholeFault(value, minimum);
    if (code !== undefined)
      this.add(code, path, typeof value === "number" && !Number.isNaN(value) ? { value } : undefined);
  }

  optionalWhole(value: unknown, minimum: 0 | 1, path: Path): void {
    if (value !== undefined && value !== null) this.whole(value, minimum, path);
  }

  region(value: unknown, path: Path): void {
    if (!parseRegionCode(value as string).ok) this.add("csr.region-invalid", path);
  }

  /** A list that narrows something: an empty one would leave open whether it means nothing or everything. */
  list(value: unknown, path: Path, each: (entry: unknown, path: Path) => void): void {
    if (value === undefined || value === null) return;
    if (!Array.isArray(value) || value.length === 0) this.add("csr.list-empty", path);
    else for (const [i, entry] of value.entries()) each(entry, [...path, i]);
  }

  /** Each id once: of two records with one id nobody can say which is right. */
  distinct(records: readonly { readonly id?: string | undefined }[], table: string): void {
    const met = new Map<string, number>();
    for (const [i, { id }] of records.entries()) {
      if (id === undefined) continue;
      const first = met.get(id);
      if (first === undefined) met.set(id, i);
      else this.add("csr.id-repeated", [table, i, "id"], { first });
    }
  }
}

function wholeFault(value: unknown, minimum: number): string | undefined {
  if (value === undefined || value === null) return "csr.number-missing";
  if (typeof value !== "number" || Number.isNaN(value)) return "csr.not-a-number";
  if (value < 0) return "csr.number-negative";
  if (!Number.isSafeInteger(value)) return "csr.number-not-whole";
  return value < minimum ? "csr.quantity-zero" : undefined;
}
