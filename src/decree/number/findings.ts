import type { Facts, Issue, Notice } from "../../foundation/result.js";
import type { Kind } from "./decide-kind.js";
import type { Label } from "./label.js";
import { romanMonth } from "./piece-classes.js";
import type { NumberReading } from "./read-number.js";
import type { Tail } from "./tail-draft.js";

/** What makes a number unreadable. */
export function issuesOf(number: NumberReading, tail: Tail): readonly Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, facts?: Facts) => issues.push({ code, ...(facts && { facts }) });
  if (number.isOpen) add("decree.part-open", { part: "nomor" });
  else if (number.isIncomplete) add("decree.sequence-missing");
  else if (number.pattern === undefined) add("decree.number-shape-unknown");
  if (number.sequence !== null && /^0+$/.test(number.sequence)) add("decree.sequence-zero");
  if (number.isMonthImpossible) add("decree.month-impossible");
  if (tail.badYear === "open") add("decree.part-open", { part: "tahun" });
  else if (tail.badYear !== null) add(`decree.year-${tail.badYear}`);
  return issues;
}

/** What the reader of a number must know. */
export function noticesOf(
  label: Label | undefined,
  kind: Kind,
  number: NumberReading,
  tail: Tail,
  year: number | null,
) {
  const notices: Notice[] = [];
  const [type = null] = kind.types;
  if (kind.isConflict) {
    notices.push({ code: "decree.label-conflict", facts: { label: label?.types.join("/") ?? "", number: type } });
  } else if (number.marks.includes("SK") && number.marks.includes("PER")) {
    notices.push({ code: "decree.marks-conflict" });
  }
  if (tail.date === null) notices.push({ code: "decree.date-impossible" });
  const dateYear = tail.date ? Number(tail.date.slice(0, 4)) : null;
  if (dateYear !== null && year !== null && dateYear !== year) {
    notices.push({ code: "decree.date-year-conflict", facts: { number: year, date: dateYear } });
  }
  const month = number.month === null ? undefined : romanMonth(number.month);
  const dateMonth = tail.date ? romanMonth(String(Number(tail.date.slice(5, 7)))) : undefined;
  if (month !== undefined && dateMonth !== undefined && month !== dateMonth) {
    notices.push({ code: "decree.date-month-conflict", facts: { number: month, date: dateMonth } });
  }
  const last = number.pattern?.to;
  if (last !== undefined && year !== null && year > last) {
    notices.push({ code: "decree.shape-out-of-use", facts: { year: last } });
  }
  if (year === null && tail.badYear === null) notices.push({ code: "decree.year-missing" });
  return notices;
}
