import { describe, type Language, type Messages } from "../../foundation/result.js";
import { punctuateDecimal } from "../../foundation/rounding.js";
import type { RowIssues } from "../row-issues.js";

const ROWS: Readonly<Record<Language, string>> = { id: "baris", en: "rows" };

/** What is not told of causes in a printout that leaves the health office. */
export interface IssueSecrets {
  /** Whether rows stay untold. */
  readonly rows?: boolean;
  /** The smallest count that is told. */
  readonly smallest?: number;
}

/** How often each cause was met, the most frequent first, with the first rows of each. */
export function issueLines(
  { counts, language, messages }: RowIssues,
  { rows: areRowsSecret = false, smallest = 0 }: IssueSecrets = {},
): readonly string[] {
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ code, column, text, count, firstRows }) => {
      const cause = causeText(code, language, messages);
      const said = text ?? (column === undefined ? cause : `${column}: ${cause}`);
      const rows = firstRows.join(", ") + (count > firstRows.length ? ", …" : "");
      const line = areRowsSecret ? said : `${said} (${ROWS[language]} ${rows})`;
      return count < smallest ? `  ${`<${smallest}`.padStart(9)}  ${line}` : countLine(count, line, language);
    });
}

/** A count with what was counted, in a column of counts. */
export function countLine(count: number, text: string, language: Language): string {
  return `  ${wholeText(count, language).padStart(9)}  ${text}`;
}

/** A whole number as people of the language write it. */
export function wholeText(count: number, language: Language): string {
  return punctuateDecimal(String(count), language, { thousands: true });
}

/** A message without the facts of a single row, which differ from row to row. */
export function causeText(code: string, language: Language, messages: Messages): string {
  return describe({ code }, language, messages)
    .replace(/ ?\([^()]*\{\w+\}[^()]*\)/g, "")
    .replace(/\{\w+\}/g, "…");
}
