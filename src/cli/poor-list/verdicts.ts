import { describe, type Language } from "../../foundation/result.js";
import {
  type ListVerification,
  offices,
  type PersonVerification,
  type Reason,
  type Verdict,
} from "../../poverty/index.js";
import type { ResultColumn } from "../io/table-writer.js";
import { poorListMessages } from "./messages.js";

const FINDINGS: readonly ("" | Verdict)[] = ["", "no-finding", "to-check", "rejected"];

/** How often a reason was given, and on which rows first. */
export interface ReasonCount {
  readonly reason: Reason;
  count: number;
  readonly firstRows: number[];
}

const SHOWN_ROWS = 5;

/** Puts the verdicts of a verified list back beside its rows. */
export class Verdicts {
  readonly finding: Uint8Array;
  readonly reasons: (string | undefined)[] = [];
  readonly office: (string | undefined)[] = [];
  readonly issues: (string | undefined)[] = [];
  readonly counts = new Map<Reason, ReasonCount>();

  readonly #texts = new Map<Reason, string>();

  constructor(
    capacity: number,
    readonly language: Language,
  ) {
    this.finding = new Uint8Array(capacity);
  }

  /** The appended columns, over the arrays that are written anew for each batch. */
  get columns(): readonly ResultColumn[] {
    return [
      { name: "finding", kind: "label", values: this.finding, labels: FINDINGS },
      { name: "reasons", kind: "text", values: this.reasons },
      { name: "office", kind: "text", values: this.office },
      { name: "issues", kind: "text", values: this.issues },
    ];
  }

  /** @param person - undefined for a row in which nobody stands */
  put(row: number, rowNumber: number, person: PersonVerification | undefined, issues: string | undefined): void {
    this.issues[row] = issues;
    this.finding[row] = person === undefined ? 0 : FINDINGS.indexOf(person.verdict);
    const own = person?.reasons ?? [];
    this.reasons[row] = own.length === 0 ? undefined : own.map((reason) => this.text(reason)).join("; ");
    const asked = new Set(own.map(({ office }) => offices[office][this.language]));
    this.office[row] = asked.size === 0 ? undefined : [...asked].join("; ");
    for (const reason of own) this.#count(reason, rowNumber);
  }

  text(reason: Reason): string {
    let text = this.#texts.get(reason);
    if (text === undefined) {
      text = describe(reason, this.language, poorListMessages);
      this.#texts.set(reason, text);
    }
    return text;
  }

  #count(reason: Reason, rowNumber: number): void {
    const known = this.counts.get(reason);
    if (known === undefined) this.counts.set(reason, { reason, count: 1, firstRows: [rowNumber] });
    else {
      known.count++;
      if (known.firstRows.length < SHOWN_ROWS) known.firstRows.push(rowNumber);
    }
  }
}

/** Of each row of the input, the place of its person in the verification; -1 where nobody stands. */
export function placesByRow(
  rows: number,
  households: readonly { readonly rows: readonly number[] }[],
  { people }: ListVerification,
): Int32Array {
  const places = new Int32Array(rows).fill(-1);
  for (const [place, { household, member }] of people.entries()) {
    const row = households[household]?.rows[member];
    if (row !== undefined) places[row] = place;
  }
  return places;
}
