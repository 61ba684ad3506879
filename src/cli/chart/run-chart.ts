import { csrMessages } from "../../csr/index.js";
import { describe, type Issue, type Messages } from "../../foundation/result.js";
import { coverageChart, gapChart, skdnChart } from "../../growth/chart.js";
import { lawMessages } from "../../law/messages.js";
import { posyanduMessages, type Skdn, skdn } from "../../posyandu/index.js";
import { type Monitoring, monitor, puskesmasMessages } from "../../puskesmas/index.js";
import { CommandFailure, ExitCode } from "../failure.js";
import { openSink } from "../io/open-sink.js";
import { print } from "../io/print.js";
import type { RowIssues } from "../row-issues.js";
import { issueLines } from "../table/issue-lines.js";
import type { Terminal } from "../terminal.js";
import { drawGrowth } from "./draw-growth.js";
import type { ChartOptions, ChartRun, Drawn } from "./options.js";
import { readGaps } from "./read-gaps.js";
import { readRows } from "./read-rows.js";

const MESSAGES: Messages = { ...lawMessages, ...posyanduMessages, ...puskesmasMessages, ...csrMessages };

/** Draws a picture of a file. The exit code. */
export async function runChart(options: ChartOptions, terminal: Terminal): Promise<number> {
  const { svg, remarks } = await draw(options, terminal);
  const sink = await openSink(options.output, options.force, terminal.stdout);
  try {
    await sink.write(new TextEncoder().encode(svg));
    await sink.commit();
  } catch (error) {
    await sink.abort();
    throw error;
  }
  if (remarks.length > 0) await print(terminal.stderr, `${remarks.join("\n")}\n`);
  return options.strict && remarks.length > 0 ? ExitCode.issues : ExitCode.done;
}

function draw(options: ChartOptions, terminal: Terminal): Promise<Drawn> {
  switch (options.kind) {
    case "growth":
      return drawGrowth(options, terminal);
    case "skdn":
      return drawSkdn(options, terminal);
    case "coverage":
      return drawCoverage(options, terminal);
    case "gap":
      return drawGaps(options, terminal);
  }
}

const pictureOf = ({ language, look, title }: ChartRun) => ({ lang: language, ...look, title });

/** An issue of a row in words. */
function rowRemark({ language }: ChartRun, row: number, issue: Issue): string {
  const text = describe(issue, language, MESSAGES);
  return `${language === "id" ? "baris" : "row"} ${row}: ${issue.path?.[0] ?? ""} ${text}`.replace(/ {2,}/g, " ");
}

const tableRemarks = (issues: RowIssues): readonly string[] => issueLines(issues);

async function drawSkdn(options: ChartRun, terminal: Terminal): Promise<Drawn> {
  const remarks: string[] = [];
  const LETTERS = ["S", "K", "D", "N", "T", "O", "B"] as const;
  const spellings = { month: ["month", "bulan"], S: ["S"], K: ["K"], D: ["D"], N: ["N"], T: ["T"], O: ["O"], B: ["B"] };
  const { items, issues } = await readRows(
    options,
    terminal,
    spellings,
    ["month", "S", "D"],
    (cells): Skdn | undefined => {
      const month = cells.month("month");
      const [S, K, D, N, T, O, B] = LETTERS.map((letter) => cells.count(letter) ?? null) as (number | null)[];
      if (cells.isBroken) return undefined;
      const counted = skdn({ S, K, D, N, T, O, B }, month ?? "");
      if (counted.ok) return counted.value;
      remarks.push(...counted.issues.map((issue) => rowRemark(options, cells.number, issue)));
      return undefined;
    },
  );
  return { svg: skdnChart({ months: items, ...pictureOf(options) }), remarks: [...tableRemarks(issues), ...remarks] };
}

async function drawCoverage(options: Extract<ChartOptions, { kind: "coverage" }>, terminal: Terminal): Promise<Drawn> {
  const spellings = { month: ["month", "bulan"], achieved: ["achieved", "capaian", "realisasi"] };
  const { items, issues } = await readRows(options, terminal, spellings, ["month", "achieved"], (cells) => ({
    month: cells.count("month") ?? 0,
    achieved: cells.count("achieved") ?? null,
    row: cells.number,
  }));
  const { year, target: annualPercent, denominator, indicator } = options;
  const result = monitor({ year, annualPercent, denominator, indicator }, items);
  if (!result.ok) {
    // Without a target or with a month twice there is nothing true to draw: say why and stop.
    const [issue] = result.issues as [Issue];
    throw new CommandFailure("chart.no-monitoring", { why: describe(issue, options.language, MESSAGES) });
  }
  const monitoring: Monitoring = result.value;
  const notices = result.notices.map((notice) => describe(notice, options.language, MESSAGES));
  return { svg: coverageChart({ monitoring, ...pictureOf(options) }), remarks: [...tableRemarks(issues), ...notices] };
}

async function drawGaps(options: ChartRun, terminal: Terminal): Promise<Drawn> {
  const { items, issues } = await readGaps(options, terminal);
  return { svg: gapChart({ lines: items, ...pictureOf(options) }), remarks: tableRemarks(issues) };
}
