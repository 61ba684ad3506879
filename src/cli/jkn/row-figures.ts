import type { Issue, Notice } from "../../foundation/result.js";
import { auditCoverage, costOfGap, coverage, peopleToReach } from "../../jkn/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowIssues } from "../row-issues.js";
import { countCell } from "../spm/count-cell.js";
import { textOf } from "../table/cells.js";
import { rowShape } from "../table/row-shape.js";
import { type AreaCounts, AreaTable, isTotal } from "./area-sums.js";
import type { Role } from "./columns.js";
import type { JknDay } from "./day.js";
import type { JknOptions } from "./options.js";

/** Labels of {@link RowFigures.audit}. */
export const AUDITS = ["", "agrees", "remark", "contradiction"] as const;

/** Labels of {@link RowFigures.row}: rows of the input, and the one that the command adds. */
export const ROW_KINDS = ["", "input", "pooled"] as const;

/** Nobody counts a billion people, and longer digits may be somebody's number. */
const MOST_DIGITS = 10;

/** Said once of the whole file, or said of the row by the audit. Above 100 % stands: the excess has its own column. */
const SAID_ELSEWHERE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "jkn.population-source-unknown",
  "jkn.active-above-registered",
  "law.not-verified-after",
  "law.above-whole",
]);

/** The figures of the rows of a batch, a column for each. */
export class RowFigures {
  readonly participation: Float64Array;
  readonly activity: Float64Array;
  readonly unregistered: Float64Array;
  readonly excess: Float64Array;
  readonly peopleToReach: Float64Array;
  readonly cost: Float64Array;
  readonly audit: Uint8Array;
  readonly row: Uint8Array;
  readonly participationText: (string | undefined)[] = [];
  readonly activityText: (string | undefined)[] = [];
  readonly areas = new AreaTable();
  computed = 0;

  constructor(
    rows: number,
    readonly columns: ReadonlyMap<Role, number>,
    readonly options: JknOptions,
    readonly day: JknDay,
    readonly decimalMark: string,
  ) {
    const numbers = (): Float64Array => new Float64Array(rows);
    this.participation = numbers();
    this.activity = numbers();
    this.unregistered = numbers();
    this.excess = numbers();
    this.peopleToReach = numbers();
    this.cost = numbers();
    this.audit = new Uint8Array(rows);
    this.row = new Uint8Array(rows);
  }

  /** Empties a row. */
  begin(row: number, kind: number): void {
    const { participation, activity, unregistered, excess, peopleToReach: toReach, cost } = this;
    for (const values of [participation, activity, unregistered, excess, toReach, cost]) values[row] = Number.NaN;
    this.participationText[row] = this.activityText[row] = undefined;
    this.audit[row] = 0;
    this.row[row] = kind;
  }

  compute(batch: CellBatch, issues: RowIssues, remarks: RowIssues): void {
    for (let row = 0; row < batch.rows; row++) {
      this.begin(row, 1);
      const shape = rowShape(batch, row, issues);
      if (shape !== "empty" && shape !== "slipped") this.#computeRow(batch, row, issues, remarks);
    }
  }

  #computeRow(batch: CellBatch, row: number, issues: RowIssues, remarks: RowIssues): void {
    const { columns } = this;
    const number = batch.rowNumbers[row] as number;
    const area = textOf(batch, row, columns.get("area"));
    const population = this.#count(batch, row, "population", issues);
    const registered = this.#count(batch, row, "registered", issues);
    const active = this.#active(batch, row, issues);
    const isUsable = population > 0 && registered >= 0 && !Number.isNaN(active);
    const counts = { area, population, registered, active };
    if (area === "") issues.add(row, number, "jkn-file.area-missing", columns.get("area"));
    else if (isTotal(area)) remarks.add(row, number, "jkn-file.total-row", columns.get("area"));
    else {
      const earlier = this.areas.add(area, number, isUsable ? counts : undefined);
      if (earlier > 0) issues.add(row, number, "jkn-file.duplicate-row", columns.get("area"), { row: earlier });
    }
    if (Number.isNaN(population) || Number.isNaN(registered)) return;
    for (const said of this.put(row, Number.isNaN(active) ? { ...counts, active: undefined } : counts)) {
      if (SAID_ELSEWHERE.has(said.code)) continue;
      issues.add(row, number, said.code, this.#columnOf(said), said.facts);
    }
    if (!Number.isNaN(this.participation[row] as number)) this.computed++;
    this.#audit(batch, row, { ...counts, active: Number.isNaN(active) ? undefined : active }, issues, remarks);
  }

  /** Computes one area; what is to be said of it comes back. */
  put(row: number, { population, registered, active }: Omit<AreaCounts, "area">): readonly (Issue | Notice)[] {
    const { asOf, activity: denominator, months, payer } = this.options;
    const result = coverage({ population, registered, active }, { asOf, denominator });
    if (!result.ok) return result.issues;
    const { participation, activity, unregistered, excess } = result.value;
    this.participation[row] = participation.value;
    this.participationText[row] = this.#printed(participation.text);
    this.unregistered[row] = unregistered;
    this.excess[row] = excess;
    if (activity !== undefined) {
      this.activity[row] = activity.value;
      this.activityText[row] = this.#printed(activity.text);
    }
    const { target } = this.day;
    if (target === undefined) return result.notices;
    const people = peopleToReach({ population, registered, percent: target });
    if (!people.ok) return [...result.notices, ...people.issues];
    this.peopleToReach[row] = people.value;
    if (this.day.rate === undefined) return result.notices;
    const cost = costOfGap({ people: people.value, months, payer }, { asOf });
    if (!cost.ok) return [...result.notices, ...cost.issues];
    this.cost[row] = cost.value.cost;
    return result.notices;
  }

  #printed(text: string): string {
    return text.replace(".", this.decimalMark);
  }

  /** NaN for what is no count, undefined where nothing is said. */
  #active(batch: CellBatch, row: number, issues: RowIssues): number | undefined {
    const column = this.columns.get("active");
    return textOf(batch, row, column) === "" ? undefined : this.#count(batch, row, "active", issues);
  }

  #count(batch: CellBatch, row: number, role: "population" | "registered" | "active", issues: RowIssues): number {
    const column = this.columns.get(role) as number;
    const digits = textOf(batch, row, column).replace(/\D/g, "").length;
    if (digits <= MOST_DIGITS) return countCell(batch, row, column, this.options.thousands, issues);
    issues.add(row, batch.rowNumbers[row] as number, "jkn-file.too-many-digits", column);
    return Number.NaN;
  }

  /** Which column something is said of. */
  #columnOf({ path }: Issue | Notice): number {
    const role = path?.[0] === "coveragePercent" ? "published" : path?.[0];
    return this.columns.get((role === "activityPercent" ? "publishedActivity" : role) as Role) ?? -1;
  }

  #audit(batch: CellBatch, row: number, counts: AreaCounts, issues: RowIssues, remarks: RowIssues): void {
    const { population, registered, active } = counts;
    const published = (role: Role): string | undefined => {
      const text = textOf(batch, row, this.columns.get(role)).replace(/\s*%$/, "");
      return text === "" ? undefined : text;
    };
    const audit = auditCoverage({
      population,
      registered,
      active,
      coveragePercent: published("published"),
      activityPercent: published("publishedActivity"),
      activityDenominator: this.options.activity,
    });
    if (!audit.ok) return;
    const { findings, agrees } = audit.value;
    const isPrinted = audit.value.coverage !== undefined || audit.value.activity !== undefined;
    if (isPrinted || findings.length > 0) this.audit[row] = agrees ? (findings.length > 0 ? 2 : 1) : 3;
    const number = batch.rowNumbers[row] as number;
    for (const finding of findings) {
      const said = finding.severity === "contradiction" ? issues : remarks;
      said.add(row, number, finding.code, this.#columnOf(finding), finding.facts);
    }
  }
}
