import type { Bilingual } from "../foundation/result.js";
import { cite, type Indicator, type IndicatorRule, timeline } from "../law/index.js";

const clause = /* @__PURE__ */ cite("kepmenkes-129-menkes-sk-ii-2008");

/**
 * The longest wait of an outpatient that keeps the standard, in minutes, itself included. Studies up to 2023 judge by it;
 * whether it still stands was not read.
 */
export const outpatientWaitStandard = /* @__PURE__ */ timeline<number>({
  id: "equity.outpatient-wait",
  unit: "minutes",
  verifiedUntil: "2023-01-01",
  values: [{ from: "2008-12-31", fromUncertain: true, value: 60, cite: clause, confidence: "verified-in-source" }],
});

/** The standard is one for each wait; no share of patients is asked for. */
const rule = /* @__PURE__ */ timeline<IndicatorRule>({
  id: outpatientWaitStandard.id,
  verifiedUntil: "2023-01-01",
  values: [
    {
      from: "2008-12-31",
      fromUncertain: true,
      value: { target: null, citations: [clause] },
      cite: clause,
      confidence: "verified-in-source",
    },
  ],
});

const allWaits: Bilingual = { id: "kunjungan dengan waktu tunggu tercatat", en: "visits whose wait is known" };

/** The share of waits above 60 minutes. */
export const waitsOverStandard: Indicator = {
  id: "equity.waits-over-standard",
  name: { id: "Waktu tunggu rawat jalan lebih dari 60 menit", en: "Outpatient waits over 60 minutes" },
  numerator: { id: "waktu tunggu lebih dari 60 menit", en: "waits over 60 minutes" },
  denominator: allWaits,
  multiplier: 100,
  unit: "%",
  decimals: 1,
  rule,
};

/** The share of waits of at most 60 minutes. */
export const waitsWithinStandard: Indicator = {
  ...waitsOverStandard,
  id: "equity.waits-within-standard",
  name: { id: "Waktu tunggu rawat jalan paling lama 60 menit", en: "Outpatient waits of at most 60 minutes" },
  numerator: { id: "waktu tunggu paling lama 60 menit", en: "waits of at most 60 minutes" },
};
