import type { IsoDate } from "../../foundation/calendar.js";
import type { Bilingual, Citation, Facts } from "../../foundation/result.js";
import type { DecreeDocument, Part } from "../document/types.js";
import type { Span } from "../number/types.js";
import type { AnnouncedRows } from "./announced-rows.js";
import type { BasisItem } from "./basis.js";
import type { DecreeDay } from "./day.js";
import type { NumberParts } from "./number-parts.js";
import type { Consideration, Provision } from "./provisions.js";
import type { DecreeStart } from "./start.js";
import type { BludSubject } from "./subject.js";

/** error: against an explicit rule, or a contradiction; warning: style, or a doubtful source; info: worth knowing. */
export type FindingSeverity = "error" | "warning" | "info";

/** A change of the text: what stands at the span becomes `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Changes that together mend a finding; they do not overlap. */
export interface Fix {
  readonly edits: readonly TextEdit[];
}

/** What a rule found. */
export interface Finding {
  /** Such as `DH-06`. */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** The message in the catalogue, such as `decree.dh-06.revoked`. */
  readonly code: string;
  /** The part: `title`, `number`, `menimbang.c`, `mengingat.7`, `diktum.KESATU`, `pasal.3`, `signature`, `lampiran.10`, ... */
  readonly where: string;
  readonly span: Span;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly facts: Facts;
  /** The law behind the rule; absent where the text contradicts itself or only practice speaks. */
  readonly citation?: Citation;
  readonly fix?: Fix;
  /** Set where the text at the span names a person: it is not to be printed. */
  readonly personal?: true;
}

/** What a rule is called, how grave it is, and on what it rests. */
export interface RuleMeta {
  readonly id: string;
  readonly severity: FindingSeverity;
  readonly citation?: Citation;
  readonly title: Bilingual;
  /** Whether what it points at names people. */
  readonly personal?: true;
  /** Whether a text of which it speaks cannot be read rightly, so that what other rules find says nothing. */
  readonly bars?: true;
}

/** One finding as a rule reports it; what it leaves out comes from the rule's `meta`. */
export interface RuleReport {
  readonly where: string;
  readonly span: Span;
  /** Which of the rule's messages; the rule's own when it has one only. */
  readonly variant?: string;
  readonly facts?: Facts;
  readonly severity?: FindingSeverity;
  readonly citation?: Citation;
  readonly fix?: Fix;
}

/** What rules share about the decree at hand. */
export interface CheckContext {
  /** The day of the check. */
  readonly asOf: IsoDate | null;
  /** The day of the decree, as far as it can be known. */
  readonly day: DecreeDay | null;
  /** The parts of the number in the title; null when it has none. */
  readonly number: NumberParts | null;
  /** The regulations under Mengingat. */
  readonly basis: readonly BasisItem[];
  /** The considerations under Menimbang. */
  readonly considerations: readonly Consideration[];
  /** What is decided or ruled: each diktum, each article. */
  readonly provisions: readonly Provision[];
  /** What is decided about a BLUD; null when the decree is about none. */
  readonly blud: BludSubject | null;
  /** Whether a regional head (gubernur, bupati, wali kota) made it. */
  readonly isByRegionalHead: boolean;
  /** The numbers of rows that the provisions announce for the annexes. */
  readonly announced: readonly AnnouncedRows[];
  /** Whether a provision sets from when the decree works, and the day where it names one. */
  readonly start: DecreeStart;
  /** The name of an annex, or of a row of it, in findings; the annex by its place, the row by its number. */
  annexPlace(annex: number, row?: number): string;
  /** Where characters `from` to before `to` of a part's words stand in the text. */
  at(part: Part, from: number, to: number): Span;
}

/** A rule: pure, and independent of the others. */
export interface DecreeRule {
  readonly meta: RuleMeta;
  check(decree: DecreeDocument, context: CheckContext): readonly RuleReport[];
}
