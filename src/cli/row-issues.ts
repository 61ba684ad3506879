import { describe, type Facts, type Language, type Messages } from "../foundation/result.js";

/** How often one cause was met in one column, and on which rows first. */
export interface IssueCount {
  readonly code: string;
  /** The heading, or undefined when the whole row is meant. */
  readonly column: string | undefined;
  /** What was said, as long as every row said the same. */
  text: string | undefined;
  count: number;
  readonly firstRows: number[];
}

const SHOWN_ROWS = 5;
const MOST_TEXTS = 1000;

/**
 * The issues of the rows of a batch, as the text of their `issues` cell, and their counts over the whole table. A text
 * names column and cause; it never repeats a cell's content, which may be anybody's name.
 */
export class RowIssues {
  /** The text of each row of the batch; undefined where there is nothing to say. */
  readonly texts: (string | undefined)[] = [];
  readonly counts = new Map<string, IssueCount>();
  rowsWithIssues = 0;

  readonly #said = new Map<string, string>();

  constructor(
    readonly headings: readonly string[],
    readonly language: Language,
    readonly messages: Messages,
  ) {}

  /** Forgets the texts of the batch before. */
  begin(rows: number): void {
    this.texts.length = rows;
    this.texts.fill(undefined);
  }

  /**
   * Adds an issue.
   *
   * @param row - in the batch
   * @param rowNumber - in the file
   * @param code - of the catalogue
   * @param column - in the file, or -1 when no single column is meant
   */
  add(row: number, rowNumber: number, code: string, column = -1, facts?: Facts): void {
    const heading = column < 0 ? undefined : this.headings[column];
    const text = this.#text(code, heading, facts);
    const earlier = this.texts[row];
    if (earlier === undefined) this.rowsWithIssues++;
    this.texts[row] = earlier === undefined ? text : `${earlier}; ${text}`;

    const key = `${column} ${code}`;
    const count = this.counts.get(key);
    if (count === undefined) this.counts.set(key, { code, column: heading, text, count: 1, firstRows: [rowNumber] });
    else {
      count.count++;
      if (count.text !== text) count.text = undefined;
      if (count.firstRows.length < SHOWN_ROWS && count.firstRows.at(-1) !== rowNumber) count.firstRows.push(rowNumber);
    }
  }

  #text(code: string, heading: string | undefined, facts: Facts | undefined): string {
    // Few texts are met again and again; those with row numbers in them are met once and not kept for long.
    let key = `${heading ?? ""}\u0000${code}`;
    for (const name in facts) key += `\u0000${facts[name]}`;
    const said = this.#said.get(key);
    if (said !== undefined) return said;
    const message = describe({ code, ...(facts === undefined ? {} : { facts }) }, this.language, this.messages);
    const text = heading === undefined ? message : `${heading}: ${message}`;
    if (this.#said.size >= MOST_TEXTS) this.#said.clear();
    this.#said.set(key, text);
    return text;
  }
}
