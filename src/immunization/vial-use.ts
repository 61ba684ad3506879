import type { IsoDate } from "../foundation/calendar.js";
import { isRecord } from "../foundation/records.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import {
  at,
  type Confidence,
  cite,
  compute,
  countIssue,
  type Figure,
  type Indicator,
  type Timeline,
  timeline,
} from "../law/index.js";
import { exact } from "./exact.js";
import { ratioIndicator, sourceNotice } from "./indicators.js";
import { NEED_SOURCE } from "./vaccine-need.js";
import type { Vaccine } from "./vaccines.js";

/** Doses in a vial, and how many of them are given on average. */
export interface VialUse {
  readonly dosesPerVial: number;
  readonly usageIndex: number;
}

/** The table of 2013, which a third party attributes to the ministry; for the newer vaccines no national figure was read. */
const vialUse: Timeline<Readonly<Partial<Record<Vaccine, VialUse>>>> = /* @__PURE__ */ timeline<
  Readonly<Partial<Record<Vaccine, VialUse>>>
>({
  id: "immunization.usage-index",
  unit: "doses/vial",
  verifiedUntil: "2013-12-31",
  values: [
    {
      from: "2013-01-01",
      value: {
        HB0: { dosesPerVial: 1, usageIndex: 1 },
        bOPV: { dosesPerVial: 10, usageIndex: 6 },
        BCG: { dosesPerVial: 20, usageIndex: 4 },
        "DPT-HB-Hib": { dosesPerVial: 5, usageIndex: 3.5 },
        IPV: { dosesPerVial: 10, usageIndex: 8 },
        DT: { dosesPerVial: 10, usageIndex: 8 },
        Td: { dosesPerVial: 10, usageIndex: 8 },
      },
      // The regulation on immunisation of that year; that the table is in it was not checked.
      cite: /* @__PURE__ */ cite("permenkes-42-2013"),
      confidence: "secondary",
    },
  ],
});

/**
 * The usage index of a vaccine in the table of 2013, where a facility has none of its own.
 *
 * @param vaccine - a vaccine of the programme
 * @param options - `asOf`, YYYY-MM-DD
 * @returns doses in a vial and usage index; an issue where no national figure could be read (MR, PCV, RV, HPV, JE)
 * @example
 * ```ts
 * import { usageIndexOf } from "tatasehat/immunization";
 * const result = usageIndexOf("BCG", { asOf: "2025-06-01" });
 * result.ok && result.value.usageIndex; //=> 4
 * usageIndexOf("PCV", { asOf: "2025-06-01" }).ok; //=> false
 * ```
 */
export function usageIndexOf(
  vaccine: Vaccine,
  options: { readonly asOf: IsoDate },
): Result<VialUse & { readonly confidence: Confidence }> {
  const table = at(vialUse, options.asOf);
  if (!table.ok) return table;
  const { value, confidence } = table.value;
  const use = Object.hasOwn(value, vaccine) ? value[vaccine] : undefined;
  if (use === undefined) return failure({ code: "immunization.usage-index-unknown", path: ["vaccine"] });
  return success({ ...use, confidence }, [
    ...table.notices.map(({ citation: _, ...notice }) => notice),
    sourceNotice("tabel IP 2013 yang dinisbatkan kepada Kementerian Kesehatan (motivasisehat.com)"),
  ]);
}

const given = { id: "dosis yang diberikan", en: "doses given" };
const opened = { id: "vial yang dibuka", en: "vials opened" };
const inVials = { id: "dosis dalam vial yang dibuka", en: "doses in the vials opened" };
const lost = { id: "dosis yang terbuang", en: "doses not given" };
const RATIO = { multiplier: 1, unit: "ratio" } as const;

const usageIndexIndicator: Indicator = /* @__PURE__ */ ratioIndicator(
  "usage-index",
  "verified-in-source",
  { id: "Indeks pemakaian vaksin (IP)", en: "Vaccine usage index (IP)" },
  given,
  opened,
  RATIO,
);

const wastageIndicator: Indicator = /* @__PURE__ */ ratioIndicator(
  "wastage",
  "secondary",
  { id: "Vaksin terbuang", en: "Vaccine wastage" },
  lost,
  inVials,
);

const wastageFactor: Indicator = /* @__PURE__ */ ratioIndicator(
  "wastage-factor",
  "secondary",
  { id: "Faktor kehilangan vaksin", en: "Vaccine wastage factor" },
  inVials,
  given,
  { ...RATIO, decimals: 3 },
);

/**
 * A facility's own usage index (indeks pemakaian, IP): doses given for each vial opened.
 *
 * @param counts - whole doses and vials of a period
 * @param options - `asOf`, the last day of the period, YYYY-MM-DD
 * @returns the figure; an issue when a count is none
 * @example
 * ```ts
 * import { usageIndex } from "tatasehat/immunization";
 * const result = usageIndex({ dosesGiven: 700, vialsOpened: 200 }, { asOf: "2025-12-31" });
 * result.ok && result.value.text; //=> "3.50"
 * ```
 */
export function usageIndex(
  counts: { readonly dosesGiven: number; readonly vialsOpened: number },
  options: { readonly asOf: IsoDate },
): Result<Figure> {
  if (!isRecord(counts)) return failure({ code: "immunization.not-a-record", path: ["counts"] });
  const { dosesGiven, vialsOpened } = counts;
  const issue = countIssue({ numerator: dosesGiven, denominator: vialsOpened });
  if (issue !== undefined) {
    return failure({ ...issue, path: [issue.path?.[0] === "numerator" ? "dosesGiven" : "vialsOpened"] });
  }
  const notices = [sourceNotice(NEED_SOURCE)];
  return compute(usageIndexIndicator, { numerator: dosesGiven, denominator: vialsOpened }, { ...options, notices });
}

/** What of a vaccine is lost. */
export interface Wastage {
  /** Percent of the doses in the vials opened. */
  readonly wastage: Figure;
  /** Doses in the vials for each dose given. */
  readonly factor: Figure;
}

/**
 * The wastage of a vaccine: 1 - usage index / doses in a vial, and its factor, doses in a vial / usage index.
 *
 * @param use - whole doses in a vial; usage index above 0 and not above them
 * @param options - `asOf`, YYYY-MM-DD
 * @returns both figures; issues when a number is out of range
 * @example
 * ```ts
 * import { wastage } from "tatasehat/immunization";
 * const result = wastage({ dosesPerVial: 5, usageIndex: 3.5 }, { asOf: "2025-12-31" });
 * result.ok && [result.value.wastage.text, result.value.factor.text]; //=> ["30.00", "1.429"]
 * ```
 */
export function wastage(use: VialUse, options: { readonly asOf: IsoDate }): Result<Wastage> {
  if (!isRecord(use)) return failure({ code: "immunization.not-a-record", path: ["use"] });
  const { dosesPerVial } = use;
  const index = exact(use.usageIndex);
  const issues: Issue[] = [];
  if (!(Number.isSafeInteger(dosesPerVial) && dosesPerVial >= 1)) {
    issues.push({ code: "immunization.count-invalid", path: ["dosesPerVial"], facts: { minimum: 1 } });
  }
  if (index === undefined || use.usageIndex === 0) {
    issues.push({ code: "immunization.amount-invalid", path: ["usageIndex"] });
  } else if (typeof dosesPerVial === "number" && use.usageIndex > dosesPerVial) {
    issues.push({ code: "immunization.more-given-than-in-vial", path: ["usageIndex"], facts: { dosesPerVial } });
  }
  if (index === undefined || issues.length > 0) return failure(...issues);
  // In the decimals of the usage index: 3.5 of 5 are 35 of 50.
  const used = Number(index.units);
  const inVial = dosesPerVial * 10 ** index.decimals;
  const how = { ...options, notices: [sourceNotice(NEED_SOURCE)] };
  const share = compute(wastageIndicator, { numerator: inVial - used, denominator: inVial }, how);
  if (!share.ok) return share;
  const factor = compute(wastageFactor, { numerator: inVial, denominator: used }, how);
  if (!factor.ok) return factor;
  return success({ wastage: share.value, factor: factor.value }, share.notices);
}
