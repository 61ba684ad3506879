import type { Issue } from "../../foundation/result.js";
import type { Kind } from "./decide-kind.js";
import type { DecreeNumber, Issuer, NumberFields, ParsedNumber, UnreadableNumber } from "./types.js";

/** The fields of a number before its kind gives it a name. */
export type Unnamed = Omit<NumberFields, "normalised">;

/** A number with its kind: certain, shared by two makers, or unreadable. */
export function makeNumber(
  fields: Unnamed,
  types: Kind["types"],
  issuer: Issuer,
  issues: readonly Issue[],
): DecreeNumber | UnreadableNumber {
  const { number, year } = fields;
  const bare = number?.includes(" ") ? number.replace(/\s+/g, "") : (number ?? "");
  const named = (type: string | null, { region }: Issuer) => `${type ?? ""}|${region ?? ""}|${bare}|${year ?? ""}`;
  const [type = null] = types;
  if (issues.length > 0) {
    const sure = types.length === 1 ? type : null;
    return { ...fields, status: "unreadable", type: sure, issuer, normalised: named(sure, issuer) };
  }
  if (types.length === 1 && type !== null) return certain(fields, type, issuer, named(type, issuer));
  const nobody = { office: null, region: null };
  const candidates = types.map((candidate): ParsedNumber => {
    const maker = { office: OFFICES[candidate] ?? null, region: null };
    return certain(fields, candidate, maker, named(candidate, maker));
  });
  const normalised = named(types.join("/"), nobody);
  return { ...fields, status: "ambiguous", type: null, typeCandidates: types, issuer: nobody, candidates, normalised };
}

/** Field by field: a spread of so many is slow, and this runs at every citation. */
function certain(fields: Unnamed, type: string, issuer: Issuer, normalised: string): ParsedNumber {
  return {
    status: "parsed",
    type,
    number: fields.number,
    year: fields.year,
    issuer,
    classification: fields.classification,
    sequence: fields.sequence,
    unit: fields.unit,
    month: fields.month,
    romanMonth: fields.romanMonth,
    date: fields.date,
    title: fields.title,
    pin: fields.pin,
    span: fields.span,
    numberSpan: fields.numberSpan,
    titleSpan: fields.titleSpan,
    normalised,
    corrections: fields.corrections,
  };
}

const OFFICES: Readonly<Record<string, string>> = {
  PERMENKES: "Menteri Kesehatan",
  KEPMENKES: "Menteri Kesehatan",
  PMK: "Menteri Keuangan",
  "KMK-KEUANGAN": "Menteri Keuangan",
};
