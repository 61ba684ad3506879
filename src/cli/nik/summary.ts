import { identityRules } from "../../identity/index.js";
import { formatCitation } from "../../law/index.js";
import type { RowIssues } from "../row-issues.js";
import { countLine, issueLines, wholeText } from "../table/issue-lines.js";
import type { TableOptions } from "../table/options.js";
import type { NikTally } from "./row-checks.js";

/** What a summary is made of. */
export interface SummaryFacts {
  readonly rows: number;
  readonly tally: NikTally;
  readonly issues: RowIssues;
  readonly warnings: RowIssues;
  readonly options: TableOptions;
  /** Sentences about columns. */
  readonly notes: readonly string[];
  /** The file that was written; undefined for stdout. */
  readonly output: string | undefined;
}

const WORDS = {
  id: {
    title: "Bentuk NIK per",
    rows: "Baris",
    valid: "bentuknya sah",
    invalid: "bentuknya tidak sah",
    unread: "kosong atau tidak terbaca",
    issues: "Baris dengan catatan",
    warnings: "Perlu diketahui; bukan kesalahan. Baris",
    law: "Dasar",
    limits: [
      "Yang diperiksa hanya bentuknya; bahwa nomor itu milik seseorang hanya Dukcapil yang tahu.",
      "Wilayah pada NIK adalah wilayah pendaftaran pertama dan tidak berubah bila pindah.",
      "Nomor disamarkan; tanggal lahir dan nomor urut tidak ditulis.",
    ],
    written: "Hasil ditulis ke",
  },
  en: {
    title: "Form of the NIKs as of",
    rows: "Rows",
    valid: "well formed",
    invalid: "malformed",
    unread: "empty or not readable",
    issues: "Rows with remarks",
    warnings: "To be known; no fault. Rows",
    law: "Law",
    limits: [
      "Only the form is checked; that a number is somebody's, Dukcapil alone can tell.",
      "The area in a NIK is that of the first registration and stays when its holder moves.",
      "Numbers are masked; date of birth and serial are not written.",
    ],
    written: "Result written to",
  },
} as const;

/** The counts as text, for a person. */
export function summaryText({ rows, tally, issues, warnings, options, notes, output }: SummaryFacts): string {
  const { language, asOf } = options;
  const words = WORDS[language];
  const cite = formatCitation(identityRules.nikLayout.cite, language, "short");
  const lines = [
    `${words.title} ${asOf}`,
    `${words.rows} ${wholeText(rows, language)}`,
    countLine(tally.valid, words.valid, language),
    countLine(tally.invalid, words.invalid, language),
    countLine(tally.unread, words.unread, language),
    "",
    `${words.issues}: ${wholeText(issues.rowsWithIssues, language)}`,
    ...issueLines(issues),
    `${words.warnings}: ${wholeText(warnings.rowsWithIssues, language)}`,
    ...issueLines(warnings),
    "",
    `${words.law}: ${cite}`,
    ...words.limits,
    ...notes,
    ...(output === undefined ? [] : [`${words.written} ${output}`]),
  ];
  return `${lines.join("\n")}\n`;
}
