import type { Language } from "../../foundation/result.js";
import type { ResultColumn } from "../io/table-writer.js";
import type { RowIssues } from "../row-issues.js";
import { type RowFigures, VERDICTS } from "./row-figures.js";

const MET: Readonly<Record<Language, readonly string[]>> = { id: ["", "ya", "tidak"], en: ["", "yes", "no"] };

/** Tells the rows of the input from the pools that the command adds. */
const ROW_KINDS = ["", "input", "pooled"] as const;

/** The columns that the command appends, over the arrays that are written anew for each batch. */
export function resultColumns(figures: RowFigures, issues: RowIssues): readonly ResultColumn[] {
  return [
    { name: "value", kind: "number", values: figures.value },
    // Text, so that 17.50 keeps its last digit.
    { name: "percent", kind: "text", values: figures.percent },
    { name: "target", kind: "number", values: figures.target },
    { name: "gap", kind: "number", values: figures.gap },
    { name: "met", kind: "label", values: figures.met, labels: MET[issues.language] },
    { name: "complete", kind: "text", values: figures.complete },
    { name: "audit", kind: "label", values: figures.audit, labels: VERDICTS },
    { name: "issues", kind: "text", values: issues.texts },
    { name: "row", kind: "label", values: figures.row, labels: ROW_KINDS },
  ];
}
