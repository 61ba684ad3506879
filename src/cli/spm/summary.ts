import { describe, type Language } from "../../foundation/result.js";
import { punctuateDecimal, ratioText } from "../../foundation/rounding.js";
import { formatCitation } from "../../law/index.js";
import type { SpmFigure } from "../../spm/index.js";
import type { NameTable } from "../io/name-table.js";
import type { RowIssues } from "../row-issues.js";
import { causeText, issueLines, wholeText } from "../table/issue-lines.js";
import type { AreaPlaces } from "./area-places.js";
import { spmFileMessages } from "./messages.js";
import type { SpmOptions } from "./options.js";
import { completeText } from "./pooled-rows.js";
import type { Pooling, SpmPool } from "./pools.js";
import type { GeneralRemarks } from "./row-figures.js";

/** What a summary is made of. */
export interface SummaryFacts {
  readonly rows: number;
  readonly computed: number;
  readonly pooling: Pooling;
  readonly places: AreaPlaces;
  readonly areas: NameTable;
  readonly issues: RowIssues;
  readonly remarks: GeneralRemarks;
  /** Some figure of the day, for its citations. */
  readonly law: SpmFigure;
  readonly options: SpmOptions;
  /** Sentences about columns. */
  readonly notes: readonly string[];
  /** The file that was written; undefined for stdout. */
  readonly output: string | undefined;
}

const WORDS = {
  id: {
    title: "Capaian SPM Kesehatan per",
    rows: (rows: string, computed: string) => `Baris ${rows}, dihitung ${computed}`,
    target: "target",
    met: "tercapai",
    notMet: "belum tercapai",
    provisional: "sementara",
    lowest: "terendah",
    more: (count: string) => `dan ${count} wilayah induk lagi; lihat baris "pooled" pada hasil`,
    nothingPooled: "Tidak ada yang dijumlahkan: tidak ada baris dengan wilayah induk.",
    leftOut: "Wilayah di luar penjumlahan",
    issues: (rows: string) => `Baris dengan catatan: ${rows}`,
    law: "Dasar",
    asOf: "aturan per",
    pooledRule: "Angka wilayah induk = jumlah pembilang / jumlah penyebut, bukan rata-rata persentase.",
    written: "Hasil ditulis ke",
  },
  en: {
    title: "Achievement of the SPM for health as of",
    rows: (rows: string, computed: string) => `Rows ${rows}, computed ${computed}`,
    target: "target",
    met: "met",
    notMet: "not met",
    provisional: "provisional",
    lowest: "lowest",
    more: (count: string) => `and ${count} more parent areas; see the "pooled" rows of the result`,
    nothingPooled: "Nothing is pooled: no row has a parent area.",
    leftOut: "Areas in no sum",
    issues: (rows: string) => `Rows with remarks: ${rows}`,
    law: "Law",
    asOf: "rule as of",
    pooledRule: "A parent area's figure = sum of numerators / sum of denominators, never a mean of percentages.",
    written: "Result written to",
  },
} as const;

/** Parent areas whose table is printed; the result holds them all. */
const SHOWN_PARENTS = 5;
const NAME_WIDTH = 46;

/** The table as text, for a person. */
export function summaryText(facts: SummaryFacts): string {
  const { language, asOf } = facts.options;
  const words = WORDS[language];
  const lines = [
    `${words.title} ${asOf}`,
    words.rows(wholeText(facts.rows, language), wholeText(facts.computed, language)),
    "",
    ...poolLines(facts),
    ...leftOutLines(facts),
    ...rowIssueLines(facts.issues, language),
    ...sourceLines(facts),
  ];
  return `${lines.join("\n")}\n`;
}

function poolLines({ pooling, places, areas, options: { language } }: SummaryFacts): string[] {
  const words = WORDS[language];
  const byParent = new Map<number, SpmPool[]>();
  for (const pool of pooling.pools) {
    const pools = byParent.get(pool.sum.area);
    if (pools === undefined) byParent.set(pool.sum.area, [pool]);
    else pools.push(pool);
  }
  if (byParent.size === 0) return [words.nothingPooled, ""];
  const depth = (area: number): number => {
    let depth = 0;
    for (let up = places.parent(area); up !== -1; up = places.parent(up)) depth++;
    return depth;
  };
  // The highest level first; the pools come by name already.
  const parents = [...byParent.keys()].map((area) => ({ area, depth: depth(area) }));
  parents.sort((a, b) => a.depth - b.depth);
  const lines = parents
    .slice(0, SHOWN_PARENTS)
    .flatMap(({ area }) => [
      areas.text(area),
      ...(byParent.get(area) ?? []).flatMap((pool) => linesOf(pool, areas, language)),
      "",
    ]);
  const hidden = parents.length - SHOWN_PARENTS;
  return hidden > 0 ? [...lines, words.more(wholeText(hidden, language)), ""] : lines;
}

function linesOf(pool: SpmPool, areas: NameTable, language: Language): string[] {
  const words = WORDS[language];
  const { sum, service, result } = pool;
  const name = service.name[language];
  const head = `  ${service.code}  ${(name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name).padEnd(NAME_WIDTH)}`;
  if (!result.ok) {
    return [head.trimEnd(), ...result.issues.map((issue) => `    ${describe(issue, language, spmFileMessages)}`)];
  }
  const figure = result.value;
  const number = (text: string): string => punctuateDecimal(text, language, { thousands: true });
  const target = figure.target === undefined ? "" : `${words.target} ${number(String(round(figure.target)))} %`;
  const verdict = figure.met === undefined ? "" : figure.met ? words.met : words.notMet;
  const counts = `${number(String(sum.numerator))} / ${number(String(sum.denominator))}`;
  const cells = [
    counts.padStart(21),
    `${number(figure.text)} %`.padStart(10),
    target,
    verdict,
    completeText(pool, language),
  ];
  const lines = [`${head} ${cells.join("  ")}`];
  if (sum.reported < sum.expected) {
    const missing = describe(
      { code: "spm-file.missing", facts: { areas: sum.missing.text(areas) } },
      language,
      spmFileMessages,
    );
    lines.push(`    ${words.provisional}; ${missing}`);
  }
  if (sum.reported > 1) {
    const lowest = sum.lowest.list.map(
      ({ area, numerator, denominator }) => `${areas.text(area)} ${number(ratioText(numerator, denominator))} %`,
    );
    lines.push(`    ${words.lowest}: ${lowest.join("; ")}`);
  }
  for (const notice of result.notices) {
    if (NOTED.has(notice.code)) lines.push(`    ${describe(notice, language, spmFileMessages)}`);
  }
  return lines;
}

/** Notices of a pool that change how its figure is read. */
const NOTED: ReadonlySet<string> = new Set([
  "spm.mixed-denominator-sources",
  "spm.cumulative-not-added",
  "spm.period-ends-elsewhere",
  "spm.total-row-differs",
  "spm.areas-above-whole",
]);

const round = (value: number): number => Math.round(value * 100) / 100;

function leftOutLines({ pooling, areas, options: { language } }: SummaryFacts): string[] {
  if (pooling.leftOut.size === 0) return [];
  const lines = [...pooling.leftOut].map(([code, few]) => {
    const cause = causeText(code, language, spmFileMessages);
    return `  ${wholeText(few.count, language).padStart(6)}  ${cause}: ${few.text(areas)}`;
  });
  return [WORDS[language].leftOut, ...lines.sort(), ""];
}

function rowIssueLines(issues: RowIssues, language: Language): string[] {
  return [WORDS[language].issues(wholeText(issues.rowsWithIssues, language)), ...issueLines(issues), ""];
}

function sourceLines({ remarks, law, options, notes, output }: SummaryFacts): string[] {
  const { language, asOf } = options;
  const words = WORDS[language];
  const citations = law.citations.map((citation) => formatCitation(citation, language, "short")).join("; ");
  const general = [...remarks.notices.values()].map((notice) => {
    const text = describe(notice, language, spmFileMessages);
    return notice.path?.[0]?.toString().startsWith("SPM-") ? `${notice.path[0]}: ${text}` : text;
  });
  return [
    `${words.law}: ${citations} (${words.asOf} ${asOf})`,
    words.pooledRule,
    ...general.sort(),
    ...notes,
    ...(output === undefined ? [] : [`${words.written} ${output}`]),
  ];
}
