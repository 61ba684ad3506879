import type { DecreeRow } from "../../document/types.js";
import type { DecreeRule } from "../types.js";
import { isUnit } from "../units.js";
import { plainName } from "../wording.js";

/** Whether a row continues the list of the row before it. */
function isFollowing(rows: readonly DecreeRow[], at: number): boolean {
  return rows[at - 1]?.list === rows[at]?.list;
}

/** The first unit that stands twice; posts and members of a team may recur. */
function secondOf(rows: readonly DecreeRow[]): { readonly row: DecreeRow; readonly before: number } | undefined {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const name = row.cells[0]?.text ?? "";
    if (!isUnit(name)) continue;
    const key = plainName(name);
    const before = seen.get(key);
    if (before !== undefined) return { row, before };
    seen.set(key, row.number);
  }
  return undefined;
}

/** Rows are numbered in sequence, and no entity stands twice. */
export const lam05: DecreeRule = {
  meta: {
    id: "LAM-05",
    severity: "error",
    title: {
      id: "Baris lampiran bernomor urut dan tidak berulang",
      en: "Rows are numbered in sequence, and no entity stands twice",
    },
    personal: true,
  },

  check({ annexes }, { annexPlace }) {
    return annexes.flatMap(({ rows }, i) => {
      const where = annexPlace(i);
      const wrong = rows.find((row, r) => row.number !== (isFollowing(rows, r) ? (rows[r - 1]?.number ?? 0) + 1 : 1));
      const twice = secondOf(rows);
      return [
        ...(wrong === undefined
          ? []
          : [{ where, span: wrong.span, variant: "sequence", facts: { row: wrong.number } }]),
        ...(twice === undefined
          ? []
          : [
              {
                where: annexPlace(i, twice.row.number),
                span: twice.row.span,
                variant: "twice",
                facts: { row: twice.row.number, before: twice.before },
              },
            ]),
      ];
    });
  },
};
