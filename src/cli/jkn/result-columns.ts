import type { ResultColumn } from "../io/table-writer.js";
import type { RowIssues } from "../row-issues.js";
import { AUDITS, ROW_KINDS, type RowFigures } from "./row-figures.js";

/** The columns that the command appends, over the arrays that are written anew for each batch. */
export function resultColumns(figures: RowFigures, remarks: RowIssues, issues: RowIssues): readonly ResultColumn[] {
  return [
    { name: "participation", kind: "number", values: figures.participation },
    // Text, so that 98.50 keeps its last digit.
    { name: "participation_percent", kind: "text", values: figures.participationText },
    { name: "activity", kind: "number", values: figures.activity },
    { name: "activity_percent", kind: "text", values: figures.activityText },
    { name: "unregistered", kind: "number", values: figures.unregistered },
    { name: "excess", kind: "number", values: figures.excess },
    { name: "people_to_reach", kind: "number", values: figures.peopleToReach },
    { name: "cost", kind: "number", values: figures.cost },
    { name: "audit", kind: "label", values: figures.audit, labels: AUDITS },
    { name: "remarks", kind: "text", values: remarks.texts },
    { name: "issues", kind: "text", values: issues.texts },
    { name: "row", kind: "label", values: figures.row, labels: ROW_KINDS },
  ];
}
