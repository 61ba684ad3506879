import { describe, type Language } from "../../foundation/result.js";
import { homeVisitReasons, type MissingReport } from "../../posyandu/index.js";
import type { RowIssues } from "../row-issues.js";
import { issueLines, wholeText } from "../table/issue-lines.js";
import { resultPath } from "../table/run-table.js";
import type { Aggregate } from "./aggregate.js";
import type { MonthChild } from "./judge-month.js";
import { posyanduFileMessages } from "./messages.js";
import type { PosyanduOptions } from "./options.js";
import { SMALLEST_SHOWN } from "./suppress.js";
import { REFERRAL_WORDS } from "./words-shown.js";

/** What the printouts are made of. */
export interface SummaryFacts {
  readonly aggregate: Aggregate;
  readonly children: readonly MonthChild[];
  readonly issues: RowIssues;
  readonly missing: readonly MissingReport[];
  readonly options: PosyanduOptions;
  /** Sentences about columns. */
  readonly notes: readonly string[];
}

const WORDS = {
  id: {
    title: "SKDN",
    followUp: "Tindak lanjut penimbangan",
    internal: "Untuk petugas kesehatan saja: memuat baris per anak.",
    key: "?: ditimbang tetapi belum dapat dinilai; >O: di atas garis oranye; N/D' = N / (N + T)",
    refer: "Rujuk ke puskesmas",
    visit: "Kunjungan rumah",
    none: "tidak ada",
    again: "Timbang dan catat ulang",
    unknown: "Belum dapat dinilai naik atau tidak",
    fromFile: "Status menurut huruf dalam berkas, bukan hasil hitung",
    noHistory: "penimbangan bulan lalu tidak ada dalam berkas; sertakan --earlier",
    more: "lihat --follow-up untuk daftar per baris",
    children: "anak",
    row: "baris",
    earlier: "berkas bulan sebelumnya, baris",
    issues: "Baris dengan catatan",
    missing: "Belum melapor",
    since: (since: string) => `sejak ${since}`,
    s: "S dihitung dari anak 0-59 bulan dalam berkas pada akhir bulan; anak yang tidak tercatat tidak terhitung.",
    kbm: "N dan T menurut kenaikan berat minimal (KBM); garis KMS dibaca lebih dahulu bila tersedia. Pembagian tabel KBM menurut jenis kelamin belum terverifikasi; --kbm memilih tabel.",
    line: "Garis merah = -3 SD dan garis oranye = +1 SD BB/U: belum terverifikasi pada naskah.",
    law: "Dasar: Permenkes No. 155/Menkes/Per/I/2010 tentang KMS; buku KIA 2023 hlm. 54",
    hidden: "*: angka 1 sampai 4 disembunyikan, beserta angka yang dapat membukanya.",
    screening: "Alat bantu penapisan, bukan diagnosis.",
    written: "Hasil ditulis ke",
  },
  en: {
    title: "SKDN",
    followUp: "Follow-up of the weighings",
    internal: "For health staff only: it lists children by row.",
    key: "?: weighed but not to be judged yet; >O: above the orange line; N/D' = N / (N + T)",
    refer: "Refer to the puskesmas",
    visit: "Home visits",
    none: "none",
    again: "Weigh and record again",
    unknown: "Gain cannot be judged yet",
    fromFile: "Status by the letter in the file, not computed",
    noHistory: "the files lack last month's weighing; add --earlier",
    more: "see --follow-up for the list by row",
    children: "children",
    row: "row",
    earlier: "earlier file, row",
    issues: "Rows with remarks",
    missing: "Not reported",
    since: (since: string) => `since ${since}`,
    s: "S counts the children of 0-59 months in the file at the end of the month; who is not listed is not counted.",
    kbm: "N and T by the minimum gain (KBM); a reading of the card comes first where there is one. Which form of the table is for which sex is unverified; --kbm chooses.",
    line: "Red line = -3 SD and orange line = +1 SD of weight-for-age: not verified in the text.",
    law: "Source: Permenkes 155/Menkes/Per/I/2010 on the growth card; KIA book 2023 p. 54",
    hidden: "*: counts from 1 to 4 are hidden, and those that would give them away.",
    screening: "A screening aid, not a diagnosis.",
    written: "Result written to",
  },
} as const satisfies Readonly<Record<Language, object>>;

/** The printout: counts alone, or with `--follow-up` the rows of children for health staff. */
export function summaryText(facts: SummaryFacts): string {
  const { aggregate, options, notes } = facts;
  const { language } = options;
  const words = WORDS[language];
  const output = resultPath(options);
  const lines = [
    `${options.followUp ? words.followUp : words.title} ${aggregate.title}`,
    ...(options.followUp ? [words.internal, "", ...followUpLines(facts)] : ["", ...aggregateLines(facts)]),
    "",
    ...issueTexts(facts),
    words.s,
    words.kbm,
    words.line,
    words.law,
    ...(aggregate.isAnyHidden && !options.followUp ? [words.hidden] : []),
    words.screening,
    ...notes,
    ...(output === undefined ? [] : [`${words.written} ${output}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Counts for people outside the health office. */
function aggregateLines({ aggregate, children, missing, options }: SummaryFacts): readonly string[] {
  const { language, suppressSmall } = options;
  const words = WORDS[language];
  const shown = (count: number): string =>
    suppressSmall && count > 0 && count < SMALLEST_SHOWN ? `<${SMALLEST_SHOWN}` : wholeText(count, language);
  const count = (title: string, test: (one: MonthChild) => boolean): string[] => {
    const found = children.filter(test).length;
    return found === 0 ? [] : [`${title}: ${shown(found)} ${words.children}`];
  };
  return [
    ...aggregate.lines(),
    words.key,
    "",
    ...(children.some(isReferred) ? count(words.refer, isReferred) : [`${words.refer}: ${words.none}`]),
    ...(children.some(isVisited) ? count(words.visit, isVisited) : [`${words.visit}: ${words.none}`]),
    ...count(words.again, ({ weighing }) => weighing?.checkAgain === true),
    ...count(words.unknown, ({ weighing, status }) => weighing !== undefined && status === null),
    ...count(words.fromFile, ({ fromFile }) => fromFile),
    ...missing.map(({ area, since }) => `${words.missing}: ${area}${since === null ? "" : ` (${words.since(since)})`}`),
    `(${words.more})`,
  ];
}

/** Rows of children, for health staff. */
function followUpLines({ children, options }: SummaryFacts): readonly string[] {
  const { language } = options;
  const words = WORDS[language];
  const list = (title: string, test: (one: MonthChild) => boolean, reasons: (one: MonthChild) => readonly string[]) => {
    const found = children.filter(test);
    return [
      `${title}: ${found.length === 0 ? words.none : `${wholeText(found.length, language)} ${words.children}`}`,
      ...found.map(
        (one) => `  ${rowText(one, words)}${reasons(one).length === 0 ? "" : `: ${reasons(one).join("; ")}`}`,
      ),
      "",
    ];
  };
  return [
    ...list(words.refer, isReferred, ({ referral }) => referral.map((reason) => REFERRAL_WORDS[reason][language])),
    ...list(words.visit, isVisited, ({ visits }) => visits.map((reason) => homeVisitReasons[reason].name[language])),
    ...list(
      words.again,
      ({ weighing }) => weighing?.checkAgain === true,
      () => [],
    ),
    ...list(
      words.unknown,
      ({ weighing, status }) => weighing !== undefined && status === null && !weighing.checkAgain,
      ({ weighing }) => reasonOf(weighing, language),
    ),
  ].slice(0, -1);
}

/** The row by which health staff find the child; one that has none this month stands in an earlier file. */
function rowText({ child, weighing }: MonthChild, words: (typeof WORDS)[Language]): string {
  const place = weighing === undefined ? undefined : child.weighings[weighing.row]?.row;
  const number = place === undefined ? child.rowNumbers.at(-1) : child.rowNumbers[child.rows.indexOf(place)];
  return number === undefined ? `${words.earlier} ${child.earlierRow}` : `${words.row} ${number}`;
}

function reasonOf(weighing: MonthChild["weighing"], language: Language): readonly string[] {
  const problem = weighing?.problem ?? null;
  return problem === null
    ? [WORDS[language].noHistory]
    : [describe({ code: `posyandu.${problem}` }, language, posyanduFileMessages)];
}

const isReferred = ({ referral }: MonthChild): boolean => referral.length > 0;
const isVisited = ({ visits }: MonthChild): boolean => visits.length > 0;

function issueTexts({ issues, options }: SummaryFacts): readonly string[] {
  if (issues.rowsWithIssues === 0) return [];
  const { language } = options;
  const { rowsWithIssues } = issues;
  const smallest = !options.followUp && options.suppressSmall ? SMALLEST_SHOWN : 0;
  const count = rowsWithIssues < smallest ? `<${smallest}` : wholeText(rowsWithIssues, language);
  // Which rows they are is for whoever has the table.
  return [`${WORDS[language].issues}: ${count}`, ...issueLines(issues, { rows: !options.followUp, smallest }), ""];
}
