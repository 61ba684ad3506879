import { isIsoDate } from "../foundation/calendar.js";
import type { Bilingual, Citation, Result } from "../foundation/result.js";
import { failure, success } from "../foundation/result.js";
import { at, type Confidence, cite, type Timeline, timeline } from "../law/index.js";
import { parseRegionCode } from "../region/index.js";

/** What a rule says on a day. */
export interface CsrRule {
  readonly id: string;
  readonly says: Bilingual;
  /** The region of a local rule. */
  readonly region?: string;
  /** Since when, as far as is known. */
  readonly from: string;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

interface DatedRule {
  readonly region?: string;
  readonly rule: Timeline<Bilingual>;
}

const FORUM: Bilingual = {
  id: "forum perusahaan memetakan kebutuhan serta mengarahkan program; forum tidak memegang uangnya kecuali ada aturan yang menyebutnya",
  en: "a forum of companies maps needs and steers programmes; it does not hold the money unless a rule says so",
};

const RULES: readonly DatedRule[] = [
  {
    rule: /* @__PURE__ */ timeline<Bilingual>({
      id: "csr.company-duty",
      values: [
        {
          from: "2007-08-16",
          value: {
            id: "kewajiban perseroan di bidang atau terkait sumber daya alam: dianggarkan sebagai biaya, menurut kepatutan dan kewajaran; tidak ada persentase",
            en: "a duty of companies in or connected with natural resources: budgeted as a cost, by fitness and fairness; no percentage",
          },
          cite: /* @__PURE__ */ cite("uu-40-2007", { article: "74" }),
          confidence: "verified-in-source",
        },
      ],
    }),
  },
  {
    rule: /* @__PURE__ */ timeline<Bilingual>({
      id: "csr.company-plan-and-report",
      values: [
        {
          from: "2012-04-04",
          value: {
            id: "rencana tahunan dengan kegiatan dan anggaran disetujui dewan komisaris atau RUPS, dan dilaporkan dalam laporan tahunan; tidak ada persentase",
            en: "a yearly plan with activities and budget, approved by commissioners or shareholders and reported in the annual report; no percentage",
          },
          cite: /* @__PURE__ */ cite("pp-47-2012", { article: "2-6" }),
          confidence: "verified-in-source",
        },
      ],
    }),
  },
  {
    rule: /* @__PURE__ */ timeline<Bilingual>({
      id: "csr.investor-duty",
      values: [
        {
          from: "2007-04-26",
          value: {
            id: "setiap penanam modal wajib melaksanakan tanggung jawab sosial perusahaan; sanksinya administratif",
            en: "every investor must carry out corporate social responsibility; sanctions are administrative",
          },
          cite: /* @__PURE__ */ cite("uu-25-2007", { article: "15, 34" }),
          confidence: "verified-in-source",
        },
      ],
    }),
  },
  {
    rule: /* @__PURE__ */ timeline<Bilingual>({
      id: "csr.forum",
      values: [
        {
          from: "2012-01-01",
          fromUncertain: true,
          value: FORUM,
          cite: /* @__PURE__ */ cite("permensos-13-2012"),
          confidence: "secondary",
        },
        {
          from: "2016-01-01",
          fromUncertain: true,
          value: FORUM,
          cite: /* @__PURE__ */ cite("permensos-6-2016"),
          confidence: "secondary",
        },
        {
          from: "2020-01-01",
          fromUncertain: true,
          value: FORUM,
          cite: /* @__PURE__ */ cite("permensos-9-2020"),
          confidence: "secondary",
        },
      ],
    }),
  },
  {
    region: "36.72",
    rule: /* @__PURE__ */ timeline<Bilingual>({
      id: "csr.cilegon-company-body",
      values: [
        {
          from: "2012-01-01",
          fromUncertain: true,
          value: {
            id: "badan perusahaan (CCSR) melaporkan programnya; DPRD dan Wali Kota dapat memanggilnya",
            en: "the companies' body (CCSR) reports its programme; council and mayor may summon it",
          },
          cite: /* @__PURE__ */ cite("perda-kota-cilegon-10-2012", { article: "22-23" }),
          confidence: "secondary",
        },
      ],
    }),
  },
  {
    region: "61.01",
    rule: /* @__PURE__ */ timeline<Bilingual>({
      id: "csr.sambas-jkn",
      values: [
        {
          from: "2018-01-01",
          fromUncertain: true,
          value: {
            id: "tanggung jawab sosial perusahaan dapat membayar iuran JKN penduduk miskin",
            en: "corporate social responsibility may pay JKN contributions of poor residents",
          },
          cite: /* @__PURE__ */ cite("perbup-sambas-30-2018"),
          confidence: "secondary",
        },
      ],
    }),
  },
];

/**
 * Lists the rules on company contributions that are known to hold on a day. None of them sets an amount or a percentage,
 * and none is computed here.
 *
 * @param options - `asOf`, the day, YYYY-MM-DD; `region`, a Kemendagri code, for the local rules that hold there
 * @returns the rules with their citations; a notice for each whose first day is not known within the year asked; an issue
 *   for a day or code that is none
 * @example
 * ```ts
 * import { csrRules } from "tatasehat/csr";
 * const rules = csrRules({ asOf: "2024-06-30" });
 * rules.ok && rules.value.map((rule) => rule.id); //=> ["csr.company-duty", "csr.company-plan-and-report", "csr.investor-duty", "csr.forum"]
 * ```
 */
export function csrRules(options: {
  readonly asOf: string;
  readonly region?: string | undefined;
}): Result<readonly CsrRule[]> {
  const { asOf, region } = options;
  if (!isIsoDate(asOf)) return failure({ code: "csr.date-invalid", path: ["asOf"] });
  const place = region === undefined ? undefined : parseRegionCode(region);
  if (place?.ok === false) return failure({ code: "csr.region-invalid", path: ["region"] });
  const code = place?.value.dotted;
  const found = RULES.flatMap(({ rule, region: where }) => {
    const isHere = where === undefined || (code !== undefined && isWithin(code, where));
    const value = isHere ? at(rule, asOf) : undefined;
    return value?.ok === true ? [{ id: rule.id, where, value }] : [];
  });
  const rules = found.map(({ id, where, value: { value } }) => ({
    id,
    says: value.value,
    ...(where === undefined ? {} : { region: where }),
    from: value.from,
    citation: value.cite,
    confidence: value.confidence,
  }));
  return success(
    rules,
    found.flatMap(({ value }) => value.notices),
  );
}

/** Whether a code lies below another, or is that other; both with dots. */
export function isWithin(code: string, above: string): boolean {
  return code === above || code.startsWith(`${above}.`);
}

/**
 * BPJS takes a firm's donation for others only when the firm has registered all its own workers with their families: the
 * terms of Donasi JKN as the press told them in 2019; the terms in force were not read. Cited is the law on BPJS, under
 * which employers register their workers.
 */
export const OWN_WORKERS_FIRST: Citation = /* @__PURE__ */ cite("uu-24-2011");
