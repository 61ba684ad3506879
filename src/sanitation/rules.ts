import type { Bilingual } from "../foundation/result.js";
import { type Confidence, cite, type Timeline, timeline } from "../law/index.js";

/** What a status asks of a village, in percent of its families (KK); a pillar that it does not ask for is absent. */
export interface StatusRule {
  readonly stopsOpenDefecation: 100;
  /** At least so many percent of families practise three or more of pillars 2 to 5. */
  readonly threeOtherPillars?: number;
  /** Each of pillars 2 to 5 is practised by at least so many percent. */
  readonly eachOtherPillar?: number;
  readonly source: Bilingual;
}

/** Permenkes 3/2014 is the basis of STBM; none of the material that was read is of a later year than this. */
const VERIFIED_UNTIL = "2024-12-31";
const BASIS_FROM = "2014-02-10";

function rule(
  id: string,
  from: string,
  value: StatusRule,
  uncertain: { readonly fromUncertain?: true } = {},
): Timeline<StatusRule> {
  const confidence: Confidence = "verified-in-source";
  return timeline({
    id: `sanitation.${id}`,
    unit: "% of families",
    verifiedUntil: VERIFIED_UNTIL,
    values: [{ from, ...uncertain, value, cite: cite("permenkes-3-2014"), confidence }],
  });
}

/** SBS (ODF): every family uses a toilet. */
export const sbsRule = /* @__PURE__ */ rule("sbs", BASIS_FROM, {
  stopsOpenDefecation: 100,
  source: { id: "halaman tinjauan STBM Kementerian Kesehatan", en: "review pages of STBM, Ministry of Health" },
});

/** Desa STBM: the performance indicator of national planning. */
export const desaStbmRule = /* @__PURE__ */ rule("desa-stbm", BASIS_FROM, {
  stopsOpenDefecation: 100,
  threeOtherPillars: 75,
  source: {
    id: "indikator Persentase Desa/Kelurahan STBM, kebijakankesehatanindonesia.net",
    en: "indicator of STBM villages, kebijakankesehatanindonesia.net",
  },
});

/** The declaration "STBM 5 pilar" of the verification procedure: another rule than the indicator. */
export const fivePillarDeclarationRule = /* @__PURE__ */ rule(
  "five-pillar-declaration",
  "2021-01-01",
  {
    stopsOpenDefecation: 100,
    eachOtherPillar: 50,
    source: {
      id: "bahan verifikasi STBM Kementerian Kesehatan 2021",
      en: "slides on STBM verification, Ministry of Health 2021",
    },
  },
  { fromUncertain: true },
);
