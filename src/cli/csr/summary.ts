import {
  type AllocationOutcome,
  coverageByProgramme,
  coverageByRegion,
  csrRules,
  type GapLine,
  type GroupCoverage,
  type PledgeOutcome,
  type Programme,
} from "../../csr/index.js";
import { type Citation, describe, type Language, type Notice } from "../../foundation/result.js";
import { punctuateDecimal } from "../../foundation/rounding.js";
import type { GapCost } from "../../jkn/index.js";
import { formatCitation } from "../../law/index.js";
import { region as findRegion } from "../../region/index.js";
import type { RowIssues } from "../row-issues.js";
import { issueLines, wholeText } from "../table/issue-lines.js";
import { csrFileMessages } from "./messages.js";
import type { CsrOptions } from "./options.js";
import type { SharedOut } from "./share-out.js";
import { WORDS } from "./summary-words.js";

/** What a summary is made of. */
export interface SummaryFacts {
  readonly rows: number;
  readonly shared: SharedOut;
  /** The price of a person-month, where a need took it from the rule. */
  readonly price: { readonly value: GapCost; readonly notices: readonly Notice[] } | undefined;
  readonly issues: RowIssues;
  readonly remarks: RowIssues;
  /** Of the other tables, by their names in the summary's language. */
  readonly others: readonly { readonly name: string; readonly issues: RowIssues }[];
  readonly options: CsrOptions;
  /** Sentences about columns, and about what a table leaves open. */
  readonly notes: readonly string[];
  /** The file that was written; undefined for stdout. */
  readonly output: string | undefined;
}

/** The outcome as text, for a person. */
export function summaryText(facts: SummaryFacts): string {
  const { rows, shared, issues, remarks, others, options, notes, output } = facts;
  const { language, asOf, strategy } = options;
  const words = WORDS[language];
  const { outcome, notices } = shared;
  const whole = (value: number): string => wholeText(value, language);
  const lines = [
    `${words.title} ${asOf} (${words.strategies[strategy]})`,
    words.counted(whole(rows), whole(outcome.needs.length), whole(outcome.pledges.length)),
    "",
    ...measureLines(outcome, language),
    "",
    words.programmes,
    ...groupLines(facts, coverageByProgramme, (group) => programmeName(group, language)),
    words.regions,
    ...groupLines(
      facts,
      (gaps) => coverageByRegion(gaps, options.level),
      (code) => placeName(code),
    ),
    costLine(facts),
    "",
    `${words.leftovers}: ${whole(outcome.pledges.filter(({ left }) => left > 0).length)}`,
    ...outcome.pledges.flatMap((pledge) => leftoverLines(pledge, language)),
    ...listLine(words.unknown, outcome.unknownNeeds),
    ...listLine(words.toAsk, outcome.toAsk),
    ...pairLines(facts),
    "",
    `${words.issues}: ${whole(issues.rowsWithIssues)}`,
    ...issueLines(issues),
    ...others.flatMap(({ name, issues: own }) =>
      own.rowsWithIssues === 0 ? [] : [`${name}: ${whole(own.rowsWithIssues)}`, ...issueLines(own)],
    ),
    `${words.remarks}: ${whole(remarks.rowsWithIssues)}`,
    ...issueLines(remarks),
    "",
    ...new Set([...notices, ...(facts.price?.notices ?? [])].map((one) => describe(one, language, csrFileMessages))),
    ...lawLines(facts),
    words.limit,
    ...notes,
    ...(output === undefined ? [] : [`${words.written} ${output}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Pledged, allocated, proposed and left, each measure by itself. */
function measureLines({ pledges }: AllocationOutcome, language: Language): string[] {
  const words = WORDS[language];
  const sums = new Map<string, { pledged: number; used: number; allocated: number; left: number }>();
  for (const { measure, item, unit, pledged, used, allocated, left } of pledges) {
    const name = measure === "rupiah" ? words.rupiah : measure === "units" ? `${item} (${unit})` : words.personMonths;
    const sum = sums.get(name) ?? { pledged: 0, used: 0, allocated: 0, left: 0 };
    sum.pledged += pledged;
    sum.used += used;
    sum.allocated += allocated;
    sum.left += left;
    sums.set(name, sum);
  }
  return [...sums].map(([name, sum]) => {
    const text = (value: number): string =>
      name === words.rupiah ? `Rp${wholeText(value, language)}` : wholeText(value, language);
    return `${name}: ${words.sums(text(sum.pledged), text(sum.used), text(sum.allocated), text(sum.left))}`;
  });
}

/** Both gaps of every item of a group; sums over different units would say nothing. */
function groupLines(
  { shared, options }: SummaryFacts,
  grouped: (lines: readonly GapLine[]) => readonly GroupCoverage[],
  nameOf: (group: string) => string,
): string[] {
  const { language } = options;
  const words = WORDS[language];
  const whole = (value: number): string => wholeText(value, language);
  const real = grouped(shared.afterRealisation.lines);
  return grouped(shared.afterPledges.lines).flatMap(({ group, items, unknown, cost, unpriced }, i) => [
    `  ${nameOf(group)}`,
    ...items.map(({ item, unit, gap, required, percent }, k) => {
      const now = real[i]?.items[k]?.gap ?? gap;
      const text = words.gap(whole(required), whole(now), whole(gap), punctuateDecimal(percent, language));
      return `    ${item}${unit === undefined ? "" : ` (${unit[language]})`}: ${text}`;
    }),
    ...(unknown.length === 0 ? [] : [`    ${words.uncounted}: ${unknown.join(", ")}`]),
    ...(items.length === 0
      ? []
      : [
          `    ${words.cost}: Rp${whole(cost)}${unpriced.length === 0 ? "" : ` ${words.unpriced(unpriced.join(", "))}`}`,
        ]),
  ]);
}

function costLine({ shared, options: { language } }: SummaryFacts): string {
  const words = WORDS[language];
  const text = (cost: number): string => `Rp${wholeText(cost, language)}`;
  const { total } = shared.afterPledges;
  const said = words.total(text(shared.afterRealisation.total.cost), text(total.cost));
  return total.unknown + total.unpriced > 0 ? `${said} ${words.outside(total.unpriced, total.unknown)}` : said;
}

function leftoverLines(
  { pledge, measure, left, reasons, unit, citation }: PledgeOutcome,
  language: Language,
): string[] {
  if (left === 0) return [];
  const amount =
    measure === "rupiah"
      ? `Rp${wholeText(left, language)}`
      : `${wholeText(left, language)} ${measure === "units" ? unit : WORDS[language].personMonth}`;
  const law = citation === undefined ? "" : ` — ${formatCitation(citation, language, "short")}`;
  const said = reasons.map((reason) =>
    describe({ code: `csr.left-${reason}`, facts: { left: amount } }, language, csrFileMessages),
  );
  // The first reason names what is left; the others only add why.
  const [first = "", ...others] = said;
  return [`  ${pledge}: ${[first, ...others.map((text) => text.slice(text.indexOf(":") + 2))].join("; ")}${law}`];
}

const listLine = (name: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`${name}: ${ids.join(", ")}`];

function pairLines({ shared: { pairs }, options: { language } }: SummaryFacts): string[] {
  if (pairs.length === 0) return [];
  const words = WORDS[language];
  return [
    `${words.pairs}: ${wholeText(pairs.length, language)}`,
    ...pairs.map(({ first, second, because }) => `  ${first}, ${second}: ${words.because[because]}`),
  ];
}

function placeName(code: string): string {
  const found = findRegion(code);
  return found.ok ? `${code} ${found.value.fullName}` : code;
}

function programmeName(programme: string, language: Language): string {
  // The records were checked: no other programme comes here.
  return WORDS[language].programmeNames[programme as Programme];
}

function lawLines({ price, options: { language, asOf } }: SummaryFacts): string[] {
  const words = WORDS[language];
  const cited = (citations: readonly Citation[]): string =>
    citations.map((citation) => formatCitation(citation, language, "short")).join("; ");
  const rules = csrRules({ asOf });
  const known = rules.ok ? rules.value.map(({ citation }) => citation) : [];
  return [
    ...(known.length === 0 ? [] : [`${words.law}: ${cited(known)}`]),
    ...(price === undefined ? [] : [`${words.price}: ${cited(price.value.citations)}`]),
  ];
}
