import type { Bilingual } from "../foundation/result.js";
import type { EncodedTable } from "./table.js";
import type { IndexName, Position, Sex, Standard } from "./types.js";

interface IndexFacts {
  readonly name: IndexName;
  readonly standard: Standard;
  readonly label: Bilingual;
  /** Unit of the measure. */
  readonly unit: "kg" | "cm" | "kg/m2" | "mm";
  /** Whether z beyond 3 takes WHO's restricted form. */
  readonly restricted: boolean;
  /** A rounded z below this is flagged as implausible. */
  readonly flagBelow: number;
  /** A rounded z above this is flagged as implausible. */
  readonly flagAbove: number;
}

/** An index read by age: days in WHO 2006, months in WHO 2007. */
export interface AgeIndex extends IndexFacts {
  readonly by: "day" | "month";
  readonly table: EncodedTable;
  /** The last month that has a value: the age must stay below it in WHO 2006, and may equal it in WHO 2007. */
  readonly lastMonth: number;
}

/** Weight read by length or height. */
export interface LengthIndex extends IndexFacts {
  readonly by: "length";
  readonly lengthTable: EncodedTable;
  readonly heightTable: EncodedTable;
}

/** One index of one standard, with its tables: what the generic functions take. */
export type GrowthIndex = AgeIndex | LengthIndex;

/** Whose value of an age index is asked for. Give the age in days or in months, not both. */
export interface AgeKey {
  readonly sex: Sex;
  /** Age in days; for a WHO 2006 index a fraction is rounded half up. */
  readonly ageDays?: number;
  /** Age in months of 30.4375 days. */
  readonly ageMonths?: number;
}

/** Whose weight-for-length or weight-for-height is asked for. */
export interface LengthKey extends AgeKey {
  /** Corrected length or height in centimetres: 45-110 lying, 65-120 standing. */
  readonly lengthHeightCm: number;
  /** Decides between the two tables when no age is given; without both, 87 cm decides. */
  readonly measuredAs?: Position;
}

/** The key that an index asks for. */
export type KeyOf<I extends GrowthIndex> = I extends LengthIndex ? LengthKey : AgeKey;
