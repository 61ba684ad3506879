import type { Language } from "../../foundation/result.js";
import type { TableWriter } from "../io/table-writer.js";
import { textBatch } from "../io/text-batch.js";
import type { RowIssues } from "../row-issues.js";
import type { AreaSums } from "./area-sums.js";
import type { Role } from "./columns.js";
import type { RowFigures } from "./row-figures.js";

/** Read again, a row of that name is left out of the sums. */
const TOTAL: Readonly<Record<Language, string>> = { id: "Jumlah", en: "Total" };

/** Where the pooled row goes. */
export interface PooledPlace {
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<Role, number>;
  /** How many rows the input has. */
  readonly rows: number;
  readonly delimiter: number;
}

/** What stands in the pooled row under the input's headings, as texts. */
function pooledCells(sums: AreaSums, { headings, columns }: PooledPlace, language: Language): readonly string[] {
  const cells = headings.map(() => "");
  const put = (role: Role, text: string): void => {
    const column = columns.get(role);
    if (column !== undefined) cells[column] = text;
  };
  put("area", TOTAL[language]);
  put("population", String(sums.population));
  put("registered", String(sums.registered));
  // A sum over some of the areas only would look like all of them.
  if (sums.withActive === sums.reported) put("active", String(sums.activity?.active ?? ""));
  return cells;
}

/** The pooled row as the line of a file of JSON lines: its counts are numbers there. */
export function pooledLine(sums: AreaSums, place: PooledPlace, language: Language): string {
  const cells = pooledCells(sums, place, language);
  const area = place.columns.get("area");
  const values = cells.map((text, column) => (text === "" ? null : column === area ? text : Number(text)));
  return JSON.stringify(Object.fromEntries(place.headings.map((heading, column) => [heading, values[column]])));
}

/** Writes the row of all areas together, behind those of the input. */
export async function writePooled(
  writer: TableWriter,
  sums: AreaSums,
  place: PooledPlace,
  figures: RowFigures,
  remarks: RowIssues,
  issues: RowIssues,
): Promise<void> {
  for (const texts of [remarks, issues]) texts.begin(1);
  figures.begin(0, 2);
  const active = sums.withActive === sums.reported ? sums.activity?.active : undefined;
  figures.put(0, { population: sums.population, registered: sums.registered, active });
  const cells = pooledCells(sums, place, issues.language);
  await writer.rows(textBatch([cells], place.headings.length, place.delimiter, place.rows));
}
