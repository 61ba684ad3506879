/* Needs for a picture: a table of needs, with what arrived and what is pledged, or the result of `tatasehat csr`. */
import type { GapChartLine } from "../../growth/chart.js";
import { NEEDS } from "../csr/columns.js";
import type { RowCells } from "../csr/row-cells.js";
import { isUnknown } from "../csr/words.js";
import type { Terminal } from "../terminal.js";
import type { ChartRun } from "./options.js";
import { type ReadRows, readRows } from "./read-rows.js";

const SPELLINGS = {
  need: NEEDS.id,
  item: NEEDS.item,
  unit: NEEDS.unit,
  region: [...NEEDS.region, "area"],
  required: NEEDS.required,
  available: NEEDS.available,
  months: NEEDS.months,
  realised: ["realised", "terealisasi"],
  outstanding: ["outstanding", "komitmen"],
  gapUnit: ["gap_unit"],
  gapBefore: ["gap_before"],
  gapAfterRealisation: ["gap_after_realisation"],
  gapAfterPledges: ["gap_after_pledges"],
} as const;

type Role = keyof typeof SPELLINGS;

/** Reads the needs of a file, a line a row. */
export function readGaps(options: ChartRun, terminal: Terminal): Promise<ReadRows<GapChartLine>> {
  return readRows<Role, GapChartLine>(options, terminal, SPELLINGS, ["item", "required", "available"], (cells) => {
    const unit = cells.stated("gapUnit") ?? cells.stated("unit");
    return {
      need: cells.text("need"),
      item: cells.text("item"),
      unit: unit === undefined ? undefined : { id: unit, en: unit },
      region: cells.stated("region"),
      ...(cells.columns.has("gapBefore") ? partsOfResult(cells) : partsOfNeed(cells)),
    };
  });
}

type Parts = Pick<GapChartLine, "required" | "available" | "realised" | "outstanding">;

/** A quantity; null where it is not said, or said to be unknown. */
const quantity = (cells: RowCells<Role>, role: Role): number | null =>
  isUnknown(cells.text(role)) ? null : (cells.count(role) ?? null);

function partsOfNeed(cells: RowCells<Role>): Parts {
  return {
    required: quantity(cells, "required"),
    available: quantity(cells, "available"),
    realised: cells.count("realised") ?? 0,
    outstanding: cells.count("outstanding") ?? 0,
  };
}

/** The result of `csr` has gaps, in their own unit: people who are to be insured for months are person-months there. */
function partsOfResult(cells: RowCells<Role>): Parts {
  const [before, arrived, pledged] = (["gapBefore", "gapAfterRealisation", "gapAfterPledges"] as const).map((role) =>
    quantity(cells, role),
  );
  const unknown = { required: null, available: null, realised: 0, outstanding: 0 };
  if (before == null || arrived == null || pledged == null) return unknown;
  const [required, available] = [quantity(cells, "required"), quantity(cells, "available")];
  if (required === null || available === null) return unknown;
  const months = cells.text("gapUnit") === cells.text("unit") ? 1 : cells.count("months");
  if (months === undefined) return unknown;
  return {
    required: required * months,
    available: available * months,
    realised: before - arrived,
    outstanding: arrived - pledged,
  };
}
