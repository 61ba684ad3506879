import { type Bilingual, describe, type Facts, type Language, type Messages } from "../../foundation/result.js";
import { formatCitation } from "../../law/index.js";
import { decreeCheckerMessages } from "../checker-messages.js";
import type { Finding } from "./types.js";

/** How findings are printed. */
export interface FormatOptions {
  /** Indonesian by default. */
  readonly language?: Language;
  /** The name printed before line and column. */
  readonly file?: string;
  /** Messages of rules that were added; they come before the library's own. */
  readonly messages?: Messages;
}

const SEVERITIES: Readonly<Record<Finding["severity"], Bilingual>> = {
  error: { id: "galat", en: "error" },
  warning: { id: "peringatan", en: "warning" },
  info: { id: "info", en: "info" },
};

/** As much of a long line as is printed. */
const WIDTH = 100;

/**
 * Prints findings in the manner of a compiler: place, severity, rule and message, the line with a caret, the law.
 *
 * A line that names a person is not printed, and a long row of digits is hidden: a finding may go into a log.
 *
 * @param findings - from {@link checkDecree}
 * @param text - the text that was checked
 * @param options - language, name of the file, messages of added rules
 * @returns the printed findings, an empty line between them; an empty text for none
 * @throws RangeError when the language is neither `"id"` nor `"en"`
 * @example
 * ```ts
 * import { checkDecree, formatFindings } from "tatasehat/decree";
 * const text = "KEPUTUSAN BUPATI CONTOH\nNOMOR 440/1-Huk/2022\nTENTANG\nTIM GIZI.";
 * const findings = checkDecree(text).filter(({ rule }) => rule === "TTL-03");
 * formatFindings(findings, text, { language: "en", file: "sk.txt" }).split("\n"); //=> [
 * //   "sk.txt:4:9: warning TTL-03: the title ends with a mark (.)",
 * //   "  4 | TIM GIZI.",
 * //   "    |         ^",
 * //   "    = UU 12/2011, annex II angka 4",
 * // ]
 * ```
 */
export function formatFindings(findings: readonly Finding[], text: string, options: FormatOptions = {}): string {
  const { language = "id", file, messages = {} } = options;
  if (language !== "id" && language !== "en") throw new RangeError('language must be "id" or "en"');
  const catalogue = { ...decreeCheckerMessages, ...messages };
  return findings.map((finding) => print(finding, text, language, file, catalogue)).join("\n\n");
}

function print(finding: Finding, text: string, language: Language, file: string | undefined, messages: Messages) {
  const { line, column, severity, rule, citation } = finding;
  const place = `${file === undefined ? "" : `${file}:`}${line}:${column}`;
  const lines = [`${place}: ${SEVERITIES[severity][language]} ${rule}: ${sentence(finding, language, messages)}`];
  const margin = " ".repeat(String(line).length + 2);
  if (finding.personal === undefined) lines.push(...excerpt(finding, text, margin));
  if (citation !== undefined) lines.push(`${margin} = ${formatCitation(citation, language, "short")}`);
  return lines.join("\n");
}

/** The message; its facts are hidden where they are long rows of digits. */
function sentence({ code, facts }: Finding, language: Language, messages: Messages): string {
  const shown: Facts = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? hideDigits(fact) : fact]),
  );
  return describe({ code, facts: shown }, language, messages);
}

function excerpt({ line, column, span }: Finding, text: string, margin: string): string[] {
  const start = span.start - column + 1;
  const rest = text.slice(start, start + column + 2 * WIDTH);
  const end = rest.search(/[\r\n]/);
  // Hidden before the line is cut: half of a number would not be known as one.
  const whole = hideDigits(plain(end < 0 ? rest : rest.slice(0, end)));
  // A long line is cut so that the place stays in view.
  const from = column > WIDTH ? column - 1 - WIDTH / 2 : 0;
  const shown = whole.slice(from, from + WIDTH);
  const before = shown.slice(0, column - 1 - from);
  const marked = shown.slice(before.length, before.length + span.end - span.start);
  return [
    `  ${line} | ${from > 0 ? "…" : ""}${shown}${whole.length > from + WIDTH ? "…" : ""}`,
    `${margin} | ${from > 0 ? " " : ""}${" ".repeat(cellsOf(before))}${"^".repeat(Math.max(1, cellsOf(marked)))}`,
  ];
}

/** One column a character: tabs and what cannot be printed become a blank. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ");
}

/** Marks that stand on the letter before them, and what is not seen. */
const NARROW = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Signs of East Asia, their full-width letters, and pictures. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** How many columns of a terminal a text takes, so that the caret stands below its place. */
function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return cells;
}

/** Sixteen digits or more may be an identity or personnel number. */
function hideDigits(text: string): string {
  return text.replace(/\d[\d .-]{14,40}\d/g, (run) =>
    run.replace(/\D/g, "").length >= 16 ? run.replace(/\d/g, "x") : run,
  );
}
