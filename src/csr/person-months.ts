import { isRecord } from "../foundation/records.js";
import { failure, type Result, success } from "../foundation/result.js";
import { costOfGap, type GapCost, type GapPayer } from "../jkn/index.js";
import type { ResourceNeed } from "./types.js";
import { PERSON_MONTH } from "./words.js";

/** People who lack JKN, and for how long they are to be covered. */
export interface JknNeedInput
  extends Pick<ResourceNeed, "id" | "region" | "asOf" | "priority" | "deadline" | "source"> {
  readonly people: number;
  readonly months: number;
  /** Whose price a month has: a donor's by default, the member's share of an independent member in class III. */
  readonly payer?: GapPayer | undefined;
}

/** A need for JKN and the price it rests on. */
export interface JknNeed {
  readonly need: ResourceNeed;
  readonly price: GapCost;
}

/**
 * Writes a need for JKN in person-months, with the price of one on the day of the count.
 *
 * @param input - whole people and whole months, both above 0; place, day, urgency; who pays (a donor)
 * @returns the need, people × months, and its price with the rules behind it; the issues of the price when there is none
 * @example
 * ```ts
 * import { jknNeed } from "tatasehat/csr";
 * const input = { id: "N-1", region: "36.72", asOf: "2023-08-01", priority: 1, people: 10_312, months: 12 };
 * const jkn = jknNeed(input);
 * jkn.ok && [jkn.value.need.required, jkn.value.need.unitCost]; //=> [123744, 35000]
 * jkn.ok && jkn.value.price.cost; //=> 4331040000
 * ```
 */
export function jknNeed(input: JknNeedInput): Result<JknNeed> {
  if (!isRecord(input)) return failure({ code: "csr.not-a-record", path: [] });
  const { people, months, payer = "donor", asOf, ...rest } = input;
  const price = costOfGap({ people, months, payer }, { asOf });
  if (!price.ok) return price;
  for (const [field, value] of [
    ["people", people],
    ["months", months],
  ] as const) {
    if (value === 0) return failure({ code: "csr.quantity-zero", path: [field] });
  }
  const need: ResourceNeed = {
    ...rest,
    asOf,
    programme: "jkn",
    item: "jkn",
    name: { id: "iuran JKN", en: "JKN contributions" },
    unit: PERSON_MONTH,
    required: people * months,
    available: 0,
    unitCost: price.value.rate,
    people,
  };
  return success({ need, price: price.value }, price.notices);
}
