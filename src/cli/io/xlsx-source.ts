import { CommandFailure } from "../failure.js";
import { type ByteSource, readAll } from "./byte-source.js";
import { type FedRow, Originals, rowFeed } from "./row-feed.js";

/** A cell of a workbook. */
export type XlsxCell = string | number | boolean | Date | null;

/** From here on Excel keeps no last digits of a number: sixteen digits entered as a number are lost. */
const DIGITS_LOST_FROM = 1e15;

/** A sheet as CSV bytes. A workbook cannot be read piecewise: it is held in memory whole. */
export interface XlsxSource {
  readonly bytes: ByteSource;
  readonly originals: Originals<readonly XlsxCell[]>;
  /** The row of the headings, counted from 1. */
  readonly firstLine: number;
}

/** Reads one sheet of a workbook. */
export async function xlsxSource(source: ByteSource, sheet: string | undefined): Promise<XlsxSource> {
  const rows = await readRows(await readAll(source), sheet);
  await source.close();
  const headingRow = rows.findIndex((row) => row.some((cell) => cell !== null));
  if (headingRow < 0) throw new CommandFailure("input.empty");
  const headings = (rows[headingRow] as readonly XlsxCell[]).map(textOf);
  while (headings.at(-1) === "") headings.pop();
  const originals = new Originals<readonly XlsxCell[]>();
  async function* feed(): AsyncGenerator<FedRow> {
    yield headings;
    for (const row of rows.slice(headingRow + 1)) {
      originals.push(row);
      const cells = row.map(textOf);
      // Rows of a sheet are as wide as the widest: empty cells beyond the headings are none.
      while (cells.length > headings.length && cells.at(-1) === "") cells.pop();
      while (cells.length < headings.length) cells.push("");
      yield cells;
    }
  }
  return { bytes: rowFeed(feed(), async () => undefined), originals, firstLine: headingRow + 1 };
}

async function readRows(bytes: Uint8Array, sheet: string | undefined): Promise<readonly (readonly XlsxCell[])[]> {
  // The reader that needs neither a browser nor Node: the same one reads for the playground.
  const { readSheet } = await import("read-excel-file/universal");
  const wanted = sheet === undefined ? 1 : /^\d+$/.test(sheet) ? Number(sheet) : sheet;
  try {
    return (await readSheet(bytes.slice().buffer, wanted, {
      trim: false,
    })) as unknown as readonly (readonly XlsxCell[])[];
  } catch (error) {
    if (sheet !== undefined && error instanceof Error && /sheet/i.test(error.name + error.message)) {
      throw new CommandFailure("input.no-sheet", { sheet });
    }
    throw new CommandFailure("input.xlsx-broken");
  }
}

/** A cell as text. A date is its day, by UTC, which is how the reader makes dates of serial numbers. */
function textOf(cell: XlsxCell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "number" && Math.abs(cell) >= DIGITS_LOST_FROM) return cell.toExponential().toUpperCase();
  return String(cell);
}
