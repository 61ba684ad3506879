import { describe, type Facts, type Language } from "../../foundation/result.js";
import { type ResultColumn, resultNames } from "../io/table-writer.js";
import { commandMessages } from "../messages.js";

/** What is to be said of the columns of a run. */
export interface ColumnFacts {
  readonly language: Language;
  readonly rows: number;
  /** As messages show them. */
  readonly headings: readonly string[];
  /** Columns that played a role. */
  readonly used: ReadonlySet<number>;
  /** Columns that were echoed. */
  readonly kept: readonly boolean[];
  /** The appended columns by the names wished for, and by those that were free. */
  readonly appended: readonly ResultColumn[];
  readonly results: readonly ResultColumn[];
}

/** Sentences about columns: renamed, left out, not used. */
export function columnNotes(facts: ColumnFacts): readonly string[] {
  const { headings, used, kept } = facts;
  const notes: string[] = [];
  const note = (code: string, values: Facts = {}): void => {
    notes.push(describe({ code, facts: values }, facts.language, commandMessages));
  };
  if (facts.rows === 0) note("heading-only");
  const wished = resultNames(facts.appended);
  const renamed = resultNames(facts.results).filter((name, i) => name !== wished[i]);
  if (renamed.length > 0) note("columns.suffixed", { columns: renamed.join(", ") });
  const dropped = headings.filter((_, column) => !kept[column]);
  if (dropped.length > 0) note("columns.left-out", { columns: dropped.join(", ") });
  const ignored = headings.filter((_, column) => !used.has(column) && kept[column]);
  if (ignored.length > 0) note("columns.ignored", { columns: ignored.join(", ") });
  return notes;
}
