import { describe, type Language } from "../../foundation/result.js";
import { punctuateDecimal, ratioText } from "../../foundation/rounding.js";
import { costOfGap, coverage, type GapPayer, peopleToReach } from "../../jkn/index.js";
import { explain, formatCitation } from "../../law/index.js";
import type { RowIssues } from "../row-issues.js";
import { issueLines, wholeText } from "../table/issue-lines.js";
import type { AreaSums } from "./area-sums.js";
import type { JknDay } from "./day.js";
import { jknFileMessages } from "./messages.js";
import type { JknOptions } from "./options.js";

/** What a summary is made of. */
export interface SummaryFacts {
  readonly rows: number;
  readonly computed: number;
  readonly sums: AreaSums;
  readonly day: JknDay;
  readonly issues: RowIssues;
  readonly remarks: RowIssues;
  readonly options: JknOptions;
  /** Sentences about columns. */
  readonly notes: readonly string[];
  /** The file that was written; undefined for stdout. */
  readonly output: string | undefined;
}

const WORDS = {
  id: {
    title: "Cakupan JKN per",
    rows: (rows: string, computed: string) => `Baris ${rows}, dihitung ${computed}`,
    areas: (reported: number, expected: number) => `Wilayah dalam jumlah: ${reported} dari ${expected}`,
    provisional: "sementara",
    nothing: "Tidak ada wilayah yang dapat dijumlahkan.",
    participation: "Kepesertaan",
    activity: "Keaktifan",
    unregistered: "Belum terdaftar",
    excess: "Terdaftar melebihi penduduk",
    lowest: "Terendah",
    toReach: (percent: string) => `Kekurangan menuju ${percent} %`,
    criteria: "Kriteria UHC",
    noTarget: "Tanpa target: kriteria UHC tahun itu tidak diketahui; sebutkan dengan --target",
    people: "orang",
    cost: (months: number, rate: string, payer: string) => `Biaya ${months} bulan, Rp${rate} per orang (${payer})`,
    issues: "Baris dengan catatan",
    remarks: "Baris dengan keterangan",
    rule: "Jumlah = jumlah peserta / jumlah penduduk, bukan rata-rata persentase; kekurangannya dihitung dari jumlah itu.",
    law: "Dasar iuran",
    written: "Hasil ditulis ke",
  },
  en: {
    title: "JKN coverage as of",
    rows: (rows: string, computed: string) => `Rows ${rows}, computed ${computed}`,
    areas: (reported: number, expected: number) => `Areas in the sum: ${reported} of ${expected}`,
    provisional: "provisional",
    nothing: "There is no area that could be summed.",
    participation: "Participation",
    activity: "Activity",
    unregistered: "Not registered",
    excess: "Registered beyond the population",
    lowest: "Lowest",
    toReach: (percent: string) => `Missing to ${percent} %`,
    criteria: "UHC criteria",
    noTarget: "No target: the year's UHC criteria are not known; name one with --target",
    people: "people",
    cost: (months: number, rate: string, payer: string) =>
      `Cost of ${months} months at IDR ${rate} a person (${payer})`,
    issues: "Rows with issues",
    remarks: "Rows with remarks",
    rule: "Total = sum of members / sum of population, never a mean of percentages; what is missing is that of the sum.",
    law: "Contribution",
    written: "Result written to",
  },
} as const;

const PAYERS: Readonly<Record<GapPayer, Readonly<Record<Language, string>>>> = {
  whole: { id: "seluruh iuran", en: "the whole contribution" },
  "local-government": { id: "pemerintah daerah", en: "local government" },
  donor: { id: "donatur", en: "donor" },
};

/** The pooled figures as text, for a person. */
export function summaryText(facts: SummaryFacts): string {
  const { rows, computed, sums, day, issues, remarks, options, notes, output } = facts;
  const { language, asOf } = options;
  const words = WORDS[language];
  const isWhole = sums.reported === sums.expected;
  const lines = [
    `${words.title} ${asOf}`,
    words.rows(wholeText(rows, language), wholeText(computed, language)),
    `${words.areas(sums.reported, sums.expected)}${isWhole ? "" : ` (${words.provisional})`}`,
    "",
    ...(sums.population > 0 ? pooledLines(facts) : [words.nothing]),
    "",
    `${words.issues}: ${wholeText(issues.rowsWithIssues, language)}`,
    ...issueLines(issues),
    `${words.remarks}: ${wholeText(remarks.rowsWithIssues, language)}`,
    ...issueLines(remarks),
    "",
    words.rule,
    ...(day.rate === undefined
      ? []
      : [`${words.law}: ${day.rate.citations.map((one) => formatCitation(one, language, "short")).join("; ")}`]),
    ...new Set(day.notices.map((notice) => noticeText(notice, language))),
    ...notes,
    ...(output === undefined ? [] : [`${words.written} ${output}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** A doubt carries its own words in both languages. */
function noticeText(notice: JknDay["notices"][number], language: Language): string {
  if (notice.code === "jkn.uhc-doubt") return `${WORDS[language].criteria}: ${String(notice.facts?.[language] ?? "")}`;
  return describe(notice, language, jknFileMessages);
}

function pooledLines({ sums, day, options }: SummaryFacts): string[] {
  const { language, asOf, activity: denominator, months, payer } = options;
  const words = WORDS[language];
  const whole = (value: number): string => wholeText(value, language);
  const { population, registered } = sums;
  const all = coverage({ population, registered }, { asOf });
  if (!all.ok) return all.issues.map((issue) => describe(issue, language, jknFileMessages));
  const lines = [`${words.participation}: ${explain(all.value.participation, language)}`];
  if (sums.activity !== undefined) {
    const some = coverage(sums.activity, { asOf, denominator });
    const reported =
      sums.withActive < sums.expected ? ` (${words.provisional} ${sums.withActive}/${sums.expected})` : "";
    if (some.ok && some.value.activity !== undefined) {
      lines.push(`${words.activity}: ${explain(some.value.activity, language)}${reported}`);
    }
  }
  lines.push(`${words.unregistered}: ${whole(all.value.unregistered)} ${words.people}`);
  if (all.value.excess > 0) lines.push(`${words.excess}: ${whole(all.value.excess)} ${words.people}`);
  const lowest = sums.lowest.map(
    (one) => `${one.area} ${punctuateDecimal(ratioText(one.registered, one.population), language)} %`,
  );
  if (sums.reported > 1) lines.push(`${words.lowest}: ${lowest.join("; ")}`);
  const { target, targetSource, rate } = day;
  if (target === undefined) return [...lines, words.noTarget];
  const missing = peopleToReach({ population, registered, percent: target });
  if (!missing.ok) return lines;
  const source = targetSource === undefined ? "" : ` (${words.criteria}: ${targetSource[language]})`;
  const percent = punctuateDecimal(String(target), language);
  lines.push(`${words.toReach(percent)}: ${whole(missing.value)} ${words.people}${source}`);
  const cost = rate === undefined ? undefined : costOfGap({ people: missing.value, months, payer }, { asOf });
  if (cost?.ok === true) {
    lines.push(`${words.cost(months, whole(cost.value.rate), PAYERS[payer][language])}: Rp${whole(cost.value.cost)}`);
  }
  return lines;
}
