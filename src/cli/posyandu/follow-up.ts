import type { Language } from "../../foundation/result.js";
import { homeVisitReasons } from "../../posyandu/index.js";
import type { ResultColumn } from "../io/table-writer.js";
import type { FileChild } from "./child-reader.js";
import type { RESULT_NAMES } from "./columns.js";
import type { MonthChild } from "./judge-month.js";
import { DECIDED_WORDS, REFERRAL_WORDS } from "./words-shown.js";

const YES_NO: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  id: ["ya", "tidak"],
  en: ["yes", "no"],
};
const LINES: Readonly<Record<Language, Readonly<Record<"red" | "orange" | "between", string>>>> = {
  id: { red: "bawah-merah", orange: "atas-oranye", between: "di-antara" },
  en: { red: "below-red", orange: "above-orange", between: "between" },
};

/** What each row of the input is answered with, for whoever follows the children up. */
export class FollowUpColumns {
  readonly #texts: Record<(typeof RESULT_NAMES)[number], (string | undefined)[]> = {
    month: [],
    weight_status: [],
    gain_g: [],
    kbm_g: [],
    decided_by: [],
    two_t: [],
    line: [],
    refer: [],
    home_visit: [],
    reasons: [],
    issues: [],
  };

  constructor(
    readonly month: string,
    readonly language: Language,
  ) {}

  /** The appended columns, over the arrays that are written anew for each batch. */
  get columns(): readonly ResultColumn[] {
    return Object.entries(this.#texts).map(([name, values]) => ({ name, kind: "text", values }));
  }

  /**
   * Puts the answer to a row.
   *
   * @param row - in the batch
   * @param place - the same in the input, counted from 0
   */
  put(row: number, place: number, of: MonthChild | undefined, issues: string | undefined): void {
    const texts = this.#texts;
    for (const values of Object.values(texts)) values[row] = undefined;
    texts.issues[row] = issues;
    if (of === undefined || !isRowOfMonth(of, place)) return;
    const { weighing, status, referral, visits } = of;
    const [yes, no] = YES_NO[this.language];
    texts.month[row] = this.month;
    texts.home_visit[row] = visits.length > 0 ? yes : undefined;
    const reasons: string[] = visits.map((reason) => homeVisitReasons[reason].name[this.language]);
    if (weighing !== undefined) {
      texts.weight_status[row] = status ?? undefined;
      texts.gain_g[row] = weighing.gainGrams?.toString();
      texts.kbm_g[row] = weighing.kbm?.minimumGrams?.toString();
      const decidedBy = of.fromFile ? "file" : weighing.decidedBy;
      texts.decided_by[row] =
        status === null || decidedBy === null ? undefined : DECIDED_WORDS[decidedBy][this.language];
      texts.two_t[row] = of.twoT === null ? undefined : of.twoT ? yes : no;
      texts.line[row] = this.#line(weighing);
      // A weighing without a status or a line may still have to be referred: only a full answer is a no.
      const isKnown = status !== null && weighing.belowRedLine !== null;
      texts.refer[row] = referral.length > 0 ? yes : isKnown ? no : undefined;
      reasons.unshift(...referral.map((reason) => REFERRAL_WORDS[reason][this.language]));
    }
    texts.reasons[row] = reasons.join("; ") || undefined;
  }

  #line({ belowRedLine, aboveOrangeLine }: NonNullable<MonthChild["weighing"]>): string | undefined {
    const words = LINES[this.language];
    if (belowRedLine === null) return undefined;
    return belowRedLine ? words.red : aboveOrangeLine ? words.orange : words.between;
  }
}

/** Whether the month's answer belongs to a row: that of the weighing that counts, or the child's last row without one. */
function isRowOfMonth({ child, weighing }: MonthChild, place: number): boolean {
  if (weighing === undefined) return child.rows.at(-1) === place;
  return rowOf(child, weighing.row) === place;
}

/** The row of the input on which a weighing stands. */
const rowOf = (child: FileChild, weighing: number): number | undefined => child.weighings[weighing]?.row;
