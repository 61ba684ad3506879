/*
 * What the law and the ministry's rules fix in rupiah, percent, months and days. Where only a third party reports a
 * value it is "secondary"; what nobody here could find in a source is "unverified". The newest material on contributions
 * is of February 2026: the amounts that Perpres 59/2024 article 103B announced for July 2025 had not been issued then.
 */
import { type Confidence, cite, type Timeline, timeline } from "../law/index.js";

const VERIFIED_UNTIL = "2026-02-28";

const perHead = { unit: "IDR/person/month", verifiedUntil: VERIFIED_UNTIL } as const;

/** A class of ward. */
export type JknClass = "I" | "II" | "III";

/** How rich a province is, as the finance ministry grades it. */
export type FiscalCapacity = "very-high" | "high" | "medium" | "low" | "very-low";

/**
 * From this day to the end of June 2020 independent members paid the amounts of Perpres 82/2018 again: the Supreme Court
 * (decision 7 P/HUM/2020 of 27 February 2020) had annulled article 34 (1)-(2) of Perpres 75/2019. It left article 29 in
 * place, so that PBI and people registered by local government stayed at 42,000.
 */
export const ANNULLED_FROM = "2020-04-01";

/** The contribution for PBI JK. */
export const pbiContribution = /* @__PURE__ */ timeline<number>({
  id: "jkn.pbi-contribution",
  ...perHead,
  values: [
    { from: "2014-01-01", value: 19_225, cite: /* @__PURE__ */ cite("perpres-111-2013"), confidence: "unverified" },
    { from: "2016-01-01", value: 23_000, cite: /* @__PURE__ */ cite("perpres-19-2016"), confidence: "unverified" },
    {
      from: "2019-08-01",
      value: 42_000,
      cite: /* @__PURE__ */ cite("perpres-75-2019", { article: "29" }),
      confidence: "secondary",
    },
  ],
});

/** The contribution for people whom local government registers. Not known before August 2019. */
export const localGovernmentContribution = /* @__PURE__ */ timeline<number>({
  id: "jkn.local-government-contribution",
  ...perHead,
  values: [
    {
      from: "2019-08-01",
      value: 42_000,
      cite: /* @__PURE__ */ cite("perpres-75-2019", { article: "29" }),
      confidence: "secondary",
    },
  ],
});

function independent(jknClass: JknClass, amounts: readonly [number, number, number, number, number]): Timeline<number> {
  const [first, from2016, january2020, april2020, july2020] = amounts;
  return timeline({
    id: `jkn.independent-contribution-class-${jknClass}`,
    ...perHead,
    values: [
      { from: "2014-01-01", value: first, cite: cite("perpres-111-2013"), confidence: "unverified" },
      {
        from: "2016-04-01",
        fromUncertain: true,
        value: from2016,
        cite: cite("perpres-19-2016"),
        confidence: "secondary",
      },
      {
        from: "2020-01-01",
        value: january2020,
        cite: cite("perpres-75-2019", { article: "34" }),
        confidence: "secondary",
      },
      {
        from: ANNULLED_FROM,
        value: april2020,
        cite: cite("perpres-82-2018", { article: "34" }),
        confidence: "secondary",
      },
      {
        from: "2020-07-01",
        value: july2020,
        cite: cite("perpres-64-2020", { article: "34" }),
        confidence: "secondary",
      },
    ],
  });
}

/** The contributions of independent members (PBPU) and non-workers (BP), by class. */
export const independentContribution: Readonly<Record<JknClass, Timeline<number>>> = {
  I: /* @__PURE__ */ independent("I", [59_500, 80_000, 160_000, 80_000, 150_000]),
  II: /* @__PURE__ */ independent("II", [42_500, 51_000, 110_000, 51_000, 100_000]),
  III: /* @__PURE__ */ independent("III", [25_500, 25_500, 42_000, 25_500, 42_000]),
};

/** Who bears what of the class III contribution of an independent member; the aid is due for active members only. */
export interface ClassThreeAid {
  readonly member: number;
  readonly central: number;
  readonly local: number;
}

/** The aid in class III. Before July 2020 there was none. */
export const classThreeAid = /* @__PURE__ */ timeline<ClassThreeAid>({
  id: "jkn.class-three-aid",
  ...perHead,
  values: [
    {
      from: "2020-07-01",
      value: { member: 25_500, central: 16_500, local: 0 },
      cite: /* @__PURE__ */ cite("perpres-64-2020", { article: "34" }),
      confidence: "secondary",
    },
    {
      from: "2021-01-01",
      value: { member: 35_000, central: 4_200, local: 2_800 },
      cite: /* @__PURE__ */ cite("pmk-78-pmk-02-2020", { article: "4" }),
      confidence: "secondary",
    },
  ],
});

function provincial(capacity: FiscalCapacity, value: number, confidence: Confidence): Timeline<number> {
  const basis = cite("pmk-78-pmk-02-2020", { article: "23" });
  return timeline({
    id: `jkn.provincial-contribution-${capacity}`,
    ...perHead,
    values: [{ from: "2021-01-01", value, cite: basis, confidence }],
  });
}

/** What a province pays inside the contribution for PBI, by its fiscal capacity; until 2020 the centre paid all. */
export const provincialContribution: Readonly<Record<FiscalCapacity, Timeline<number>>> = {
  "very-high": /* @__PURE__ */ provincial("very-high", 2_200, "secondary"),
  high: /* @__PURE__ */ provincial("high", 2_100, "secondary"),
  medium: /* @__PURE__ */ provincial("medium", 2_100, "secondary"),
  low: /* @__PURE__ */ provincial("low", 2_000, "unverified"),
  "very-low": /* @__PURE__ */ provincial("very-low", 2_000, "unverified"),
};

/** Percent of pay. */
export interface WageSplit {
  readonly employer: number;
  readonly worker: number;
}

const FOUR_AND_ONE: WageSplit = { employer: 4, worker: 1 };

/** The split for wage earners of the state; the day in 2019 on which it changed is not sure. */
export const stateWageSplit = /* @__PURE__ */ timeline<WageSplit>({
  id: "jkn.wage-split-state",
  unit: "% of pay",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2014-01-01",
      value: { employer: 3, worker: 2 },
      cite: /* @__PURE__ */ cite("perpres-12-2013"),
      confidence: "unverified",
    },
    {
      from: "2019-10-01",
      fromUncertain: true,
      value: FOUR_AND_ONE,
      cite: /* @__PURE__ */ cite("perpres-75-2019", { article: "30" }),
      confidence: "secondary",
    },
  ],
});

/** The split for wage earners of enterprises. */
export const enterpriseWageSplit = /* @__PURE__ */ timeline<WageSplit>({
  id: "jkn.wage-split-enterprise",
  unit: "% of pay",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2014-01-01",
      value: { employer: 4, worker: 0.5 },
      cite: /* @__PURE__ */ cite("perpres-111-2013"),
      confidence: "unverified",
    },
    {
      from: "2015-07-01",
      value: FOUR_AND_ONE,
      cite: /* @__PURE__ */ cite("perpres-111-2013"),
      confidence: "unverified",
    },
    {
      from: "2019-10-01",
      value: FOUR_AND_ONE,
      cite: /* @__PURE__ */ cite("perpres-75-2019", { article: "30" }),
      confidence: "secondary",
    },
  ],
});

/** The pay above which nothing more is due. */
export const wageCeiling = /* @__PURE__ */ timeline<number>({
  id: "jkn.wage-ceiling",
  unit: "IDR/month",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    { from: "2015-01-01", value: 4_725_000, cite: /* @__PURE__ */ cite("perpres-111-2013"), confidence: "unverified" },
    { from: "2016-04-01", value: 8_000_000, cite: /* @__PURE__ */ cite("perpres-19-2016"), confidence: "unverified" },
    {
      from: "2020-01-01",
      value: 12_000_000,
      cite: /* @__PURE__ */ cite("perpres-75-2019", { article: "32" }),
      confidence: "secondary",
    },
  ],
});

/** Which pay is the least to count for wage earners of enterprises. Not known before 2020. */
export const wageFloor = /* @__PURE__ */ timeline<"minimum-wage">({
  id: "jkn.wage-floor",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2020-01-01",
      value: "minimum-wage",
      cite: /* @__PURE__ */ cite("perpres-75-2019", { article: "32" }),
      confidence: "secondary",
    },
  ],
});

/** Who is covered with a worker at no further charge. */
export interface CoveredFamily {
  readonly persons: number;
  /** In practice the five are worker, spouse and three children; UU 40/2004 reads as five beside the worker. */
  readonly includesWorker: boolean;
}

/** The family covered by the contribution from pay. */
export const coveredFamily = /* @__PURE__ */ timeline<CoveredFamily>({
  id: "jkn.covered-family",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2014-01-01",
      value: { persons: 5, includesWorker: true },
      cite: /* @__PURE__ */ cite("uu-40-2004", { article: "20" }),
      confidence: "secondary",
    },
  ],
});

/** What the worker pays for each further member: a fourth child on, parents, parents-in-law. */
export const additionalMemberRate = /* @__PURE__ */ timeline<number>({
  id: "jkn.additional-member-rate",
  unit: "% of pay",
  verifiedUntil: VERIFIED_UNTIL,
  values: [{ from: "2014-01-01", value: 1, cite: /* @__PURE__ */ cite("perpres-82-2018"), confidence: "secondary" }],
});

/** Percent of the pension, or of the pay that stands for it. */
export interface PensionSplit {
  readonly government: number;
  readonly pensioner: number;
}

/** The split for pensioners. */
export const pensionSplit = /* @__PURE__ */ timeline<PensionSplit>({
  id: "jkn.pension-split",
  unit: "% of pension",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2014-01-01",
      value: { government: 3, pensioner: 2 },
      cite: /* @__PURE__ */ cite("perpres-82-2018"),
      confidence: "secondary",
    },
  ],
});

/**
 * What government pays for veterans and pioneers of independence: 5 % of 45 % of the basic pay of a civil servant of
 * grade III/a with 14 years of service, as percent of that pay.
 */
export const veteranSplit = /* @__PURE__ */ timeline<PensionSplit>({
  id: "jkn.veteran-split",
  unit: "% of basic pay III/a",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2014-01-01",
      value: { government: 2.25, pensioner: 0 },
      cite: /* @__PURE__ */ cite("perpres-82-2018"),
      confidence: "secondary",
    },
  ],
});

/** For how many days after cover returns inpatient care is fined; the start in 2016 is not sure. */
export const fineWindow = /* @__PURE__ */ timeline<number>({
  id: "jkn.fine-window",
  unit: "days",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2016-07-01",
      fromUncertain: true,
      value: 45,
      cite: /* @__PURE__ */ cite("perpres-64-2020", { article: "42 (5)" }),
      confidence: "verified-in-source",
    },
  ],
});

/** Percent of the package for each month in arrears. */
export const fineRate = /* @__PURE__ */ timeline<number>({
  id: "jkn.fine-rate",
  unit: "% per month",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2016-07-01",
      fromUncertain: true,
      value: 2.5,
      cite: /* @__PURE__ */ cite("perpres-82-2018", { article: "42" }),
      confidence: "secondary",
    },
    {
      from: "2021-01-01",
      value: 5,
      cite: /* @__PURE__ */ cite("perpres-64-2020", { article: "42 (6)" }),
      confidence: "secondary",
    },
  ],
});

/** The most months that count, and the most that is due. */
export interface FineLimits {
  readonly months: number;
  readonly rupiah: number;
}

/** The limits of the fine. */
export const fineLimits = /* @__PURE__ */ timeline<FineLimits>({
  id: "jkn.fine-limits",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2016-07-01",
      fromUncertain: true,
      value: { months: 12, rupiah: 30_000_000 },
      cite: /* @__PURE__ */ cite("perpres-64-2020", { article: "42 (6)" }),
      confidence: "secondary",
    },
  ],
});

/** Which segments pay no fine; neither does who is certified unable to pay. */
export const fineExemption = /* @__PURE__ */ timeline<readonly string[]>({
  id: "jkn.fine-exemption",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2018-09-18",
      value: ["pbi-jk", "pbpu-bp-pemda"],
      cite: /* @__PURE__ */ cite("perpres-82-2018", { article: "42" }),
      confidence: "secondary",
    },
  ],
});
