import { type IsoDate, isIsoDate } from "../foundation/calendar.js";
import { type Citation, failure, type Result, success } from "../foundation/result.js";
import { at, type Confidence, cite } from "../law/index.js";
import { type BludDocument, type BludRequirement, documentWeights } from "./parameters.js";

/** A requirement with its weight in the score, its clause, and how sure its wording is. */
export interface DatedRequirement extends BludRequirement {
  /** Percent; null where none applies on the date, or none is known. */
  readonly weight: number | null;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

const FIRST_DAY = "2005-06-13";

const REQUIREMENTS: readonly (BludRequirement & { readonly article: string })[] = [
  {
    code: "public-service",
    group: "substantive",
    name: {
      id: "menyelenggarakan layanan umum: penyediaan barang/jasa, pengelolaan wilayah, atau pengelolaan dana khusus",
      en: "gives public service: goods or services, management of an area, or of special funds",
    },
    article: "4 ayat (2)",
  },
  {
    code: "service-performance",
    group: "technical",
    name: {
      id: "kinerja layanan layak dikelola dan ditingkatkan, menurut rekomendasi kepala perangkat daerah",
      en: "its service is fit to be managed and raised, as the head of its office recommends",
    },
    article: "4 ayat (3)",
  },
  {
    code: "healthy-finance",
    group: "technical",
    name: {
      id: "kinerja keuangan sehat, ditunjukkan dalam usulan",
      en: "its finance is healthy, as its proposal shows",
    },
    article: "4 ayat (3)",
  },
  {
    code: "statement",
    group: "administrative",
    name: { id: "surat pernyataan kesanggupan meningkatkan kinerja", en: "statement of ability to raise performance" },
    article: "4 ayat (4) huruf a",
  },
  {
    code: "governance",
    group: "administrative",
    name: { id: "pola tata kelola", en: "governance pattern" },
    isRegulation: true,
    article: "4 ayat (4) huruf b",
  },
  {
    code: "strategic-plan",
    group: "administrative",
    name: { id: "rencana strategis lima tahun", en: "five-year strategic plan" },
    isRegulation: true,
    article: "4 ayat (4) huruf c",
  },
  {
    code: "service-standard",
    group: "administrative",
    name: { id: "standar pelayanan minimal", en: "minimum service standard" },
    isRegulation: true,
    article: "4 ayat (4) huruf e",
  },
  {
    code: "financial-report",
    group: "administrative",
    name: { id: "laporan keuangan, atau prognosis/proyeksi", en: "financial report, or a projection" },
    article: "4 ayat (4) huruf d",
  },
  {
    code: "audit-report",
    group: "administrative",
    name: {
      id: "laporan audit terakhir, atau pernyataan bersedia diaudit",
      en: "last audit report, or a statement of readiness to be audited",
    },
    article: "4 ayat (4) huruf f",
  },
];

/**
 * What a unit must meet to become a BLUD: substantive, technical and administrative requirements.
 *
 * @param asOf - the day, YYYY-MM-DD, from 2005-06-13 (PP 23/2005)
 * @returns the requirements with their clauses in PP 23/2005; the weights of the six documents from 6 February 2019 on,
 *   null before; an issue for what is no date or a day before the regulation
 * @example
 * ```ts
 * import { bludRequirements } from "tatasehat/blud";
 * const result = bludRequirements("2023-02-06");
 * result.ok && result.value.map(({ code, weight }) => [code, weight])[5]; //=> ["strategic-plan", 30]
 * ```
 */
export function bludRequirements(asOf: IsoDate): Result<readonly DatedRequirement[]> {
  if (!isIsoDate(asOf)) return failure({ code: "law.date-invalid", path: ["asOf"] });
  if (asOf < FIRST_DAY) {
    return failure({ code: "law.before-first-rule", path: ["asOf"], facts: { parameter: "blud", first: FIRST_DAY } });
  }
  const weights = at(documentWeights, asOf);
  return success(
    REQUIREMENTS.map(({ article, ...requirement }) => {
      // Only the six documents are weighted, each under its own code.
      const weight = weights.ok ? (weights.value.value[requirement.code as BludDocument] ?? null) : null;
      return {
        ...requirement,
        weight,
        citation: cite("pp-23-2005", { article }),
        confidence: weights.ok && weight !== null ? weights.value.confidence : "verified-in-source",
      };
    }),
  );
}
