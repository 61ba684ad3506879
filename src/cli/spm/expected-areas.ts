import type { Readable } from "node:stream";
import { CommandFailure } from "../failure.js";
import { NameTable } from "../io/name-table.js";
import { openTable } from "../io/open-input.js";
import { AreaPlaces } from "./area-places.js";
import { spmHeadings } from "./columns.js";
import { SPELLINGS } from "./roles.js";

/** The areas that should report, and where they stand. */
export interface ExpectedAreas {
  readonly areas: NameTable;
  readonly places: AreaPlaces;
}

/** Reads the list of areas that should report: a table with a column for the area and, if need be, for the one above. */
export async function readExpected(path: string, stdin: Readable): Promise<ExpectedAreas> {
  const headings = spmHeadings();
  const recognised = (names: readonly string[]): number => headings.countKnown(names);
  const { scanner } = await openTable({ path, stdin, sheet: undefined, recognised });
  try {
    const columns = headings.columnsOf(scanner.headings);
    const areaColumn = columns.get("area");
    if (areaColumn === undefined) {
      throw new CommandFailure("columns.missing", {
        what: "area / wilayah (--expected)",
        known: SPELLINGS.area.join(", "),
      });
    }
    const parentColumn = columns.get("parent");
    const areas = new NameTable();
    const places = new AreaPlaces();
    for (let batch = await scanner.next(); batch !== undefined; batch = await scanner.next()) {
      for (let row = 0; row < batch.rows; row++) {
        const area = areas.ofCell(batch, row, areaColumn);
        if (area < 0) continue;
        places.place(area, parentColumn === undefined ? -1 : areas.ofCell(batch, row, parentColumn));
        places.list(area);
      }
    }
    return { areas, places };
  } finally {
    await scanner.close().catch(() => undefined);
  }
}
