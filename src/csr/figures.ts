import type { Bilingual } from "../foundation/result.js";
import { cite, compute, type Figure, type Indicator, type IndicatorRule, timeline } from "../law/index.js";

/** No clause sets a share to reach: companies report what they did (PP 47/2012 article 6). */
const reported = /* @__PURE__ */ cite("pp-47-2012", { article: "6" });

const rule = /* @__PURE__ */ timeline<IndicatorRule>({
  id: "csr.shares",
  values: [
    {
      from: "2012-04-04",
      value: { target: null, citations: [reported] },
      cite: reported,
      confidence: "verified-in-source",
    },
  ],
});

const share = (id: string, name: Bilingual, numerator: Bilingual, denominator: Bilingual): Indicator => ({
  id,
  name,
  numerator,
  denominator,
  multiplier: 100,
  unit: "%",
  decimals: 2,
  rule,
});

/** The people covered for some time, of those who need it. */
export const peopleCovered: Indicator = /* @__PURE__ */ share(
  "csr.people-covered",
  { id: "Orang yang iurannya ditanggung", en: "People whose contributions are paid" },
  { id: "orang yang ditanggung", en: "people paid for" },
  { id: "orang yang membutuhkan", en: "people in need" },
);

/** The time covered, of the time needed: what people and months come to together. */
export const personYearsCovered: Indicator = /* @__PURE__ */ share(
  "csr.person-years-covered",
  { id: "Orang-tahun yang iurannya ditanggung", en: "Person-years whose contributions are paid" },
  { id: "orang-bulan yang ditanggung", en: "person-months paid for" },
  { id: "orang-bulan yang dibutuhkan", en: "person-months in need" },
);

/** What arrived of what was promised. */
export const pledgeRealised: Indicator = /* @__PURE__ */ share(
  "csr.pledge-realised",
  { id: "Realisasi komitmen", en: "Pledges realised" },
  { id: "yang direalisasikan", en: "realised" },
  { id: "yang dijanjikan", en: "pledged" },
);

/** A donor's part of what all donors brought. */
export const donorShare: Indicator = /* @__PURE__ */ share(
  "csr.donor-share",
  { id: "Bagian donatur", en: "Share of the donor" },
  { id: "realisasi donatur", en: "realised by the donor" },
  { id: "realisasi semua donatur", en: "realised by all donors" },
);

/** A share, or null where nothing is there to take it of or no rule was in force. */
export function shareOf(indicator: Indicator, numerator: number, denominator: number, asOf: string): Figure | null {
  const figure = compute(indicator, { numerator, denominator }, { asOf });
  return figure.ok ? figure.value : null;
}
