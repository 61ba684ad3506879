import type { Issue } from "../../foundation/result.js";
import type { CellBatch } from "../io/cell-batch.js";
import { type HeadingTable, shownHeading } from "../io/headings.js";
import { openTable } from "../io/open-input.js";
import { RowIssues } from "../row-issues.js";
import { eachBatch } from "../table/walk.js";
import type { Terminal } from "../terminal.js";
import {
  mapAllocations,
  mapPledges,
  mapRealisations,
  pledgeHeadings,
  type RecordRole,
  recordHeadings,
} from "./columns.js";
import { csrFileMessages } from "./messages.js";
import type { Placed } from "./need-reader.js";
import type { CsrOptions } from "./options.js";
import { PledgeReader } from "./pledge-reader.js";
import { allocationOf, RecordReader, realisationOf } from "./record-reader.js";
import type { RowCells } from "./row-cells.js";
import type { CsrInput, CsrTable, LeftOut } from "./share-out.js";

type OtherTable = Exclude<CsrTable, "needs">;

/** What is said of the rows of a table that is not echoed. */
interface TableIssues {
  readonly table: OtherTable;
  readonly issues: RowIssues;
  readonly columns: ReadonlyMap<string, number>;
}

/** The records of the tables beside the needs. */
export interface OtherTables {
  readonly input: Omit<CsrInput, "needs">;
  readonly issues: readonly TableIssues[];
  /** Whether the pledges name their standing. */
  readonly hasStatus: boolean;
  /** Which column an issue is about; -1 when no single one is. */
  columnOf(issue: Issue, columns: ReadonlyMap<string, number>): number;
  /** Tells of the records that were left out. */
  tell(leftOut: readonly LeftOut[]): void;
}

/** Reads the pledges, and what was decided and what arrived so far. */
export async function readOthers(options: CsrOptions, terminal: Terminal): Promise<OtherTables> {
  const issues: TableIssues[] = [];
  const read = async <Role extends string, Reader extends { read(batch: CellBatch, issues: RowIssues): void }>(
    table: OtherTable,
    path: string,
    headings: HeadingTable<Role>,
    map: (headings: readonly string[]) => ReadonlyMap<Role, number>,
    readerOf: (columns: ReadonlyMap<Role, number>) => Reader,
  ): Promise<Reader> => {
    const sheet = table === "pledges" ? options.pledgesSheet : undefined;
    const recognised = (names: readonly string[]): number => headings.countKnown(names);
    const open = await openTable({ path, stdin: terminal.stdin, sheet, recognised });
    try {
      const columns = map(open.scanner.headings);
      const own = new RowIssues(open.scanner.headings.map(shownHeading), options.language, csrFileMessages);
      issues.push({ table, issues: own, columns });
      const reader = readerOf(columns);
      const first = await open.scanner.next();
      await eachBatch({ table: open, first, issues: own, terminal, language: options.language }, async (batch) => {
        reader.read(batch, own);
      });
      return reader;
    } finally {
      await open.scanner.close().catch(() => undefined);
    }
  };
  const records = async <T>(
    table: OtherTable,
    path: string | undefined,
    map: typeof mapAllocations,
    recordOf: (cells: RowCells<RecordRole>) => T,
  ): Promise<readonly Placed<T>[]> => {
    if (path === undefined) return [];
    const readerOf = (columns: ReadonlyMap<RecordRole, number>) => new RecordReader(columns, options, recordOf);
    return (await read(table, path, recordHeadings(), map, readerOf)).records;
  };
  const pledges = await read(
    "pledges",
    options.pledges,
    pledgeHeadings(),
    mapPledges,
    (columns) => new PledgeReader(columns, options),
  );
  const allocations = await records("allocations", options.allocations, mapAllocations, allocationOf);
  const realisations = await records("realisations", options.realisations, mapRealisations, realisationOf);
  return {
    input: { pledges: pledges.pledges, donors: pledges.donors, allocations, realisations },
    issues,
    hasStatus: pledges.columns.has("status"),
    columnOf,
    tell(leftOut) {
      for (const { table, issues: own, columns } of issues) {
        own.begin(0);
        const told = new Set<string>();
        for (const { number, row, issue, table: of } of leftOut) {
          const key = `${row} ${issue.code}`;
          if (of !== table || (issue.code === "csr.id-repeated" && told.has(key))) continue;
          told.add(key);
          own.add(row, number, issue.code, columnOf(issue, columns), issue.facts);
        }
      }
    },
  };
}

/** A field of a record is the column of that name, wherever in the record it stands. */
function columnOf({ path = [] }: Issue, columns: ReadonlyMap<string, number>): number {
  const names = path.filter((part) => typeof part === "string").map((part) => (part === "decidedOn" ? "on" : part));
  return names.map((name) => columns.get(name)).findLast((column) => column !== undefined) ?? -1;
}
