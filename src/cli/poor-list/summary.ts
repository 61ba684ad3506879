import { describe, type Notice } from "../../foundation/result.js";
import { formatCitation } from "../../law/index.js";
import { type DuplicateScope, type ListVerification, offices } from "../../poverty/index.js";
import type { RowIssues } from "../row-issues.js";
import { countLine, issueLines, wholeText } from "../table/issue-lines.js";
import { poorListMessages } from "./messages.js";
import type { PoorListOptions } from "./options.js";
import type { ReasonCount, Verdicts } from "./verdicts.js";

/** What a summary is made of. */
export interface SummaryFacts {
  readonly rows: number;
  readonly empty: number;
  readonly households: number;
  readonly verification: ListVerification;
  readonly notices: readonly Notice[];
  readonly verdicts: Verdicts;
  readonly issues: RowIssues;
  readonly options: PoorListOptions;
  /** Sentences about columns. */
  readonly notes: readonly string[];
  /** The file that was written; undefined for stdout. */
  readonly output: string | undefined;
}

const WORDS = {
  id: {
    title: "Verifikasi daftar per",
    rows: (rows: string, people: string, households: string, villages: string) =>
      `Baris ${rows}: ${people} orang dalam ${households} rumah tangga, ${villages} desa/kelurahan`,
    noFinding: "tanpa temuan",
    toCheck: "perlu diperiksa",
    rejected: "ditolak dengan keputusan resmi bertanggal",
    empty: "baris kosong",
    pairs: "Pasangan yang tampaknya satu orang",
    scopes: {
      "within-village": "di desa yang sama",
      "between-villages": "antardesa",
      "village-unknown": "desanya tidak terbaca",
    },
    reasons: "Alasan dan kantor yang ditanya",
    rowsOf: "baris",
    issues: "Baris dengan catatan",
    law: "Dasar",
    limits: [
      "Tanpa temuan bukan bukti miskin, dan perlu diperiksa bukan kesalahan siapa pun.",
      "Tidak ada yang dihapus atau digabung; yang menolak hanya keputusan resmi bertanggal.",
    ],
    written: "Hasil ditulis ke",
  },
  en: {
    title: "Verification of the list as of",
    rows: (rows: string, people: string, households: string, villages: string) =>
      `Rows ${rows}: ${people} people in ${households} households, ${villages} villages`,
    noFinding: "without a finding",
    toCheck: "to be checked",
    rejected: "rejected by a dated official decision",
    empty: "empty rows",
    pairs: "Pairs that seem to be one person",
    scopes: {
      "within-village": "within a village",
      "between-villages": "between villages",
      "village-unknown": "village unreadable",
    },
    reasons: "Reasons, and the office to ask",
    rowsOf: "rows",
    issues: "Rows with issues",
    law: "Law",
    limits: [
      "No finding is no proof of poverty, and to be checked is nobody's fault.",
      "Nobody is removed or merged; only a dated official decision rejects.",
    ],
    written: "Result written to",
  },
} as const;

const SCOPES: readonly DuplicateScope[] = ["within-village", "between-villages", "village-unknown"];

/** The counts as text, for a person; they add up to the rows of the input. */
export function summaryText(facts: SummaryFacts): string {
  const { rows, empty, households, verification, notices, verdicts, issues, options, notes, output } = facts;
  const { language, asOf } = options;
  const words = WORDS[language];
  const whole = (value: number): string => wholeText(value, language);
  const { people, noFinding, toCheck, rejected } = verification.counts;
  const villages = verification.villages.filter(({ village }) => village !== null).length;
  const pairs = SCOPES.map(
    (scope) => [scope, verification.pairs.filter((pair) => pair.scope === scope).length] as const,
  );
  const reasons = [...verdicts.counts.values()].sort((a, b) => b.count - a.count);
  const lines = [
    `${words.title} ${asOf}`,
    words.rows(whole(rows), whole(people), whole(households), whole(villages)),
    countLine(noFinding, words.noFinding, language),
    countLine(toCheck, words.toCheck, language),
    countLine(rejected, words.rejected, language),
    countLine(empty, words.empty, language),
    "",
    `${words.pairs}: ${whole(verification.pairs.length)}`,
    ...pairs.filter(([, count]) => count > 0).map(([scope, count]) => countLine(count, words.scopes[scope], language)),
    words.reasons,
    ...reasons.map((entry) => reasonLine(entry, facts)),
    `${words.issues}: ${whole(issues.rowsWithIssues)}`,
    ...issueLines(issues),
    "",
    ...lawLines(reasons, facts),
    ...notices.map((notice) => describe(notice, language, poorListMessages)),
    ...words.limits,
    ...notes,
    ...(output === undefined ? [] : [`${words.written} ${output}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function reasonLine({ reason, count, firstRows }: ReasonCount, { verdicts, options }: SummaryFacts): string {
  const { language } = options;
  const rows = firstRows.join(", ") + (count > firstRows.length ? ", …" : "");
  const text = `${verdicts.text(reason)} → ${offices[reason.office][language]} (${WORDS[language].rowsOf} ${rows})`;
  return countLine(count, text, language);
}

function lawLines(reasons: readonly ReasonCount[], { options }: SummaryFacts): readonly string[] {
  const { language } = options;
  const cited = reasons.flatMap(({ reason }) => reason.citation ?? []);
  const texts = new Set(cited.map((citation) => formatCitation(citation, language, "short")));
  return texts.size === 0 ? [] : [`${WORDS[language].law}: ${[...texts].sort().join("; ")}`];
}
