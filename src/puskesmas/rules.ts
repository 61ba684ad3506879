/*
 * What the puskesmas' work rests on, and how far it was read. Two things stay open in all of it: the day on which each
 * regulation began to bind, and whether Permenkes 19/2024, whose closing article nobody here could read, revokes the
 * management guideline of 2016.
 */
import { type Citation, failure, type Notice, type Result, success } from "../foundation/result.js";
import { at, type Confidence, cite, type IndicatorRule, type Timeline, timeline } from "../law/index.js";

/** The newest year for which a source speaks of these rules: the instrument of PKP 2023. */
const READ_UNTIL = "2023-12-31";

/** From here on Permenkes 19/2024 may apply; its day is not known. */
const REORGANISED_FROM = "2024-01-01";

/** Permenkes 44/2016, guideline of the management cycle: workshops, PWS and PKP. */
export const managementGuideline = /* @__PURE__ */ timeline<IndicatorRule>({
  id: "puskesmas.management-guideline",
  verifiedUntil: READ_UNTIL,
  values: [
    {
      from: "2016-12-31",
      fromUncertain: true,
      value: { target: null, citations: [/* @__PURE__ */ cite("permenkes-44-2016")] },
      cite: /* @__PURE__ */ cite("permenkes-44-2016"),
      confidence: "secondary",
    },
  ],
});

/** Permenkes 39/2016, PIS-PK: the healthy family index. It is still cited as its source; its status was not checked. */
export const healthyFamilyRule = /* @__PURE__ */ timeline<IndicatorRule>({
  id: "puskesmas.healthy-family",
  values: [
    {
      from: "2016-12-31",
      fromUncertain: true,
      value: { target: null, citations: [/* @__PURE__ */ cite("permenkes-39-2016")] },
      cite: /* @__PURE__ */ cite("permenkes-39-2016"),
      confidence: "secondary",
    },
  ],
});

/** Permenkes 43/2019 article 26: at least so many of the four criteria make a puskesmas urban. */
export const urbanCriteriaNeeded = /* @__PURE__ */ timeline<number>({
  id: "puskesmas.urban-criteria",
  unit: "criteria",
  verifiedUntil: READ_UNTIL,
  values: [
    {
      from: "2019-12-31",
      fromUncertain: true,
      value: 3,
      cite: /* @__PURE__ */ cite("permenkes-43-2019", { article: "26" }),
      confidence: "verified-in-source",
    },
  ],
});

/** What every result says of its law. */
export interface Grounds {
  /** The day whose rule applied. */
  readonly asOf: string;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
}

/** A rule as it stood on its day. */
export interface RuleOnDay<T> {
  readonly value: T;
  readonly grounds: Grounds;
}

/**
 * Reads a rule on a day, with what must be said of it; without a day, on the last one that the sources speak of.
 *
 * @param rule - the dated rule
 * @param asOf - the day, YYYY-MM-DD
 */
export function ruleOn<T>(rule: Timeline<T>, asOf: string | null | undefined): Result<RuleOnDay<T>> {
  const day = asOf ?? READ_UNTIL;
  const found = at(rule, day);
  if (!found.ok) return failure(...found.issues);
  const { value, cite: citation, confidence } = found.value;
  const notices: Notice[] = [...found.notices];
  if (asOf === undefined || asOf === null) {
    notices.push({ code: "puskesmas.day-not-stated", path: ["asOf"], facts: { asOf: day } });
  }
  if (rule.verifiedUntil === undefined) {
    notices.push({ code: "puskesmas.status-not-checked", citation });
  } else if (day >= REORGANISED_FROM) {
    notices.push({ code: "puskesmas.revocation-unknown", citation: cite("permenkes-19-2024") });
  }
  return success({ value, grounds: { asOf: day, citations: [citation], confidence } }, notices);
}
