import { epochDay } from "../../foundation/calendar.js";
import type { Language } from "../../foundation/result.js";
import { punctuateDecimal, ratioText } from "../../foundation/rounding.js";
import { categoryRules, type Method } from "../../growth/index.js";
import type { RowIssues } from "../row-issues.js";
import { issueLines, wholeText } from "../table/issue-lines.js";
import { CHECK_AGAIN_LABEL } from "./categories.js";
import type { FileComparison } from "./compare.js";
import { REASONS } from "./messages.js";
import type { TableAssessOptions } from "./options.js";
import { judgedRows, type ReferredRow, type Tally } from "./tally.js";
import type { VisitCheck } from "./visit-check.js";

/** What a summary is made of. */
export interface SummaryFacts {
  readonly tally: Tally;
  readonly issues: RowIssues;
  readonly comparison: FileComparison;
  readonly visits: VisitCheck;
  readonly options: TableAssessOptions;
  /** Sentences about columns. */
  readonly notes: readonly string[];
  /** The file that was written; undefined for stdout. */
  readonly output: string | undefined;
}

const WORDS = {
  id: {
    title: "Ringkasan pertumbuhan anak",
    children: "Anak",
    rows: "Baris",
    measured: "Diukur",
    unidentified: "tidak dapat dibedakan tanpa kolom NIK atau nama dan tanggal lahir",
    checkAgain: "periksa ulang (di luar hitungan)",
    refer: "Rujuk lebih dahulu",
    now: "segera",
    soon: "rujuk",
    noReferral: "Rujuk: tidak ada",
    row: "baris",
    more: (count: string) => `dan ${count} baris lagi`,
    issues: (rows: string) => `Baris dengan catatan: ${rows}`,
    differ: (statuses: string, ofStatuses: string, z: string, ofZ: string, rows: string) =>
      `Berbeda dari isi berkas: ${statuses} dari ${ofStatuses} status, ${z} dari ${ofZ} z-score (${rows} baris); lihat kolom selisih`,
    share: "Persentase di atas adalah bagian dari anak yang diukur dalam berkas ini, bukan prevalensi survei.",
    screening: "Alat bantu penapisan, bukan diagnosis.",
    method: "Metode",
    standard: "standar",
    law: "Kategori: Permenkes No. 2 Tahun 2020 tentang Standar Antropometri Anak",
    asOf: "aturan per",
    newest: (rows: string) => `Tanpa tanggal pengukuran (${rows} baris): dipakai kategori terbaru`,
    unverified: (date: string) =>
      `Berlakunya kategori diperiksa terakhir sampai ${date}; untuk tanggal sesudahnya dipakai yang sama`,
    arm: (source: string) => `LiLA: ${source}`,
    written: "Hasil ditulis ke",
  },
  en: {
    title: "Child growth summary",
    children: "Children",
    rows: "Rows",
    measured: "Measured",
    unidentified: "cannot be told apart without a column for NIK, or for name and date of birth",
    checkAgain: "check again (outside the count)",
    refer: "Refer first",
    now: "now",
    soon: "refer",
    noReferral: "Refer: none",
    row: "row",
    more: (count: string) => `and ${count} more rows`,
    issues: (rows: string) => `Rows with remarks: ${rows}`,
    differ: (statuses: string, ofStatuses: string, z: string, ofZ: string, rows: string) =>
      `Differing from the file: ${statuses} of ${ofStatuses} statuses, ${z} of ${ofZ} z-scores (${rows} rows); see column selisih`,
    share: "The percentages above are shares of the children measured in this file, not a survey's prevalence.",
    screening: "A screening aid, not a diagnosis.",
    method: "Method",
    standard: "standard",
    law: "Categories: Permenkes 2/2020 (standards of child anthropometry)",
    asOf: "rule as of",
    newest: (rows: string) => `Without a date of measurement (${rows} rows): the newest categories are used`,
    unverified: (date: string) => `The categories were last verified up to ${date}; the same are used for later dates`,
    arm: (source: string) => `Arm circumference: ${source}`,
    written: "Result written to",
  },
} as const;

const METHODS: Readonly<Record<Method, Readonly<Record<Language, string>>>> = {
  "day-lms": { id: "LMS per hari, seperti WHO Anthro (day-lms)", en: "LMS by day, as WHO Anthro (day-lms)" },
  "completed-month-lms": {
    id: "LMS per bulan penuh, tabel cetak (completed-month-lms)",
    en: "LMS by completed month, printed tables (completed-month-lms)",
  },
  "printed-sd": { id: "kolom SD tercetak (printed-sd)", en: "printed SD columns (printed-sd)" },
};

/** The tallies of the summary, and whose categories each lists even where none was met. */
const TITLES = [
  { key: "weightForAge", listed: "weightForAge", id: "BB/U, berat badan menurut umur", en: "BB/U, weight-for-age" },
  {
    key: "lengthHeightForAge",
    listed: "lengthHeightForAge",
    id: "PB/U atau TB/U, panjang atau tinggi badan menurut umur",
    en: "PB/U or TB/U, length or height-for-age",
  },
  {
    key: "weightForLengthHeight",
    listed: "weightForLengthHeight",
    id: "BB/PB atau BB/TB, berat badan menurut panjang atau tinggi",
    en: "BB/PB or BB/TB, weight-for-length or height",
  },
  { key: "bmiForAge", listed: undefined, id: "IMT/U, indeks massa tubuh menurut umur", en: "IMT/U, BMI-for-age" },
  {
    key: "nutrition",
    listed: "weightForLengthHeight",
    id: "Status gizi (BB/PB atau BB/TB, LiLA, edema)",
    en: "Nutrition status (weight-for-length, MUAC, oedema)",
  },
] as const;

const NAME_WIDTH = 32;

/** The summary as text, for a person. Rows are named by number; no name and no NIK is in it. */
export function summaryText(facts: SummaryFacts): string {
  const { language } = facts.options;
  const lines = [
    WORDS[language].title,
    "",
    ...countLines(facts),
    "",
    ...statusLines(facts),
    ...referralLines(facts),
    ...rowIssueLines(facts),
    ...differenceLines(facts),
    ...sourceLines(facts),
  ];
  return `${lines.join("\n")}\n`;
}

function countLines({ tally, visits, options: { language } }: SummaryFacts): string[] {
  const words = WORDS[language];
  const children = visits.possible ? wholeText(visits.table.children + visits.unnamed, language) : words.unidentified;
  const line = (name: string, value: string): string => `${name.padEnd(10)} ${value}`;
  return [
    line(words.children, children),
    line(words.rows, wholeText(tally.rows, language)),
    line(words.measured, wholeText(tally.measured, language)),
  ];
}

function statusLines({ tally, options: { language } }: SummaryFacts): string[] {
  const words = WORDS[language];
  const { labels } = tally.assessor;
  return TITLES.flatMap((title) => {
    const index = tally[title.key];
    const n = judgedRows(index);
    const flagged = index.counts[CHECK_AGAIN_LABEL] as number;
    if (n === 0 && flagged === 0) return [];
    const listed = title.listed === undefined ? new Set<number>() : labels.listed(title.listed);
    const lines = [`${title[language]} (n = ${wholeText(n, language)})`];
    for (const [label, entry] of labels.all.entries()) {
      const count = index.counts[label] as number;
      if (label <= CHECK_AGAIN_LABEL || entry === undefined || (count === 0 && !listed.has(label))) continue;
      lines.push(countLine(entry.category.name[language], count, n, language));
    }
    if (flagged > 0) lines.push(countLine(words.checkAgain, flagged, 0, language));
    return [...lines, ""];
  });
}

/** A count with its share of n, rounded exactly; without a share when there is no n. */
function countLine(name: string, count: number, n: number, language: Language): string {
  const share = n === 0 ? "" : `${punctuateDecimal(ratioText(count, n), language)} %`.padStart(11);
  return `  ${name.padEnd(NAME_WIDTH)}${wholeText(count, language).padStart(10)}${share}`;
}

function referralLines({ tally, options: { language } }: SummaryFacts): string[] {
  const words = WORDS[language];
  const total = tally.nowCount + tally.soonCount;
  if (total === 0) return [words.noReferral, ""];
  const shown = [
    ...tally.now.map((row) => ({ ...row, urgency: words.now })),
    ...tally.soon.map((row) => ({ ...row, urgency: words.soon })),
  ].slice(0, 10);
  const reason = ({ reasons }: ReferredRow): string => reasons.map((name) => REASONS[name][language]).join(", ");
  const lines = [
    `${words.refer} (${words.now} ${wholeText(tally.nowCount, language)}, ${words.soon} ${wholeText(tally.soonCount, language)})`,
    ...shown.map((row) => `  ${words.row} ${row.row}: ${row.urgency}, ${reason(row)}`),
  ];
  if (total > shown.length) lines.push(`  ${words.more(wholeText(total - shown.length, language))}`);
  return [...lines, ""];
}

function rowIssueLines({ issues, options: { language } }: SummaryFacts): string[] {
  return [WORDS[language].issues(wholeText(issues.rowsWithIssues, language)), ...issueLines(issues), ""];
}

function differenceLines({ comparison, options: { language } }: SummaryFacts): string[] {
  if (!comparison.any) return [];
  const text = (value: number): string => wholeText(value, language);
  return [
    WORDS[language].differ(
      text(comparison.differentStatuses),
      text(comparison.comparedStatuses),
      text(comparison.differentZ),
      text(comparison.comparedZ),
      text(comparison.rowsDifferent),
    ),
    "",
  ];
}

function sourceLines({ tally, options, notes, output }: SummaryFacts): string[] {
  const words = WORDS[options.language];
  const standards = ["", "WHO 2006", "WHO 2007"].filter((_, i) => i > 0 && (tally.standards[i] as number) > 0);
  return [
    words.share,
    words.screening,
    `${words.method}: ${METHODS[options.method][options.language]}; ${words.standard}: ${standards.join(", ") || options.standard}`,
    `${words.law}${options.asOf === undefined ? "" : ` (${words.asOf} ${options.asOf})`}`,
    ...ruleLines(tally, options.language),
    ...notes,
    ...(output === undefined ? [] : [`${words.written} ${output}`]),
  ];
}

/** What must be known of the rules beside their name. */
function ruleLines({ assessor }: Tally, language: Language): string[] {
  const words = WORDS[language];
  const { values, verifiedUntil } = categoryRules;
  const source = values.at(-1)?.value.armCircumference.source;
  const late = verifiedUntil !== undefined && assessor.latestDay > epochDay(verifiedUntil);
  return [
    ...(source === undefined ? [] : [words.arm(source)]),
    ...(assessor.undatedRows === 0 ? [] : [words.newest(wholeText(assessor.undatedRows, language))]),
    ...(late ? [words.unverified(verifiedUntil)] : []),
  ];
}
