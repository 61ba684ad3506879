import type { RowIssues } from "../row-issues.js";
import type { Role } from "./columns.js";
import type { MonthChild } from "./judge-month.js";

/** Problems that the reading of a row has said already, or that are none. */
const SAID: ReadonlySet<string> = new Set(["not-weighed", "date-unusable", "weight-unusable", "before-birth"]);

/** Says of the rows of the input what their judgement found; `issues` holds the texts of all rows. */
export function noteJudgements(
  children: readonly MonthChild[],
  issues: RowIssues,
  columns: ReadonlyMap<Role, number>,
): void {
  for (const { child, judged, weighing, status, stated, inS } of children) {
    const note = (place: number | undefined, code: string, column?: number, facts?: Record<string, string>): void => {
      if (place === undefined) return;
      issues.add(place, child.rowNumbers[child.rows.indexOf(place)] as number, code, column, facts);
    };
    for (const { row, problem } of judged) {
      if (problem !== null && !SAID.has(problem)) note(child.weighings[row]?.row, `posyandu.${problem}`);
    }
    if (weighing === undefined) continue;
    const place = child.weighings[weighing.row]?.row;
    if (stated !== undefined && status !== null) {
      note(place, "posyandu-file.letter-differs", columns.get("letter"), { stated, computed: status });
    }
    if (inS === false) note(place, "posyandu-file.turned-five");
  }
}
