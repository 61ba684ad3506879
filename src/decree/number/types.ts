import type { IsoDate } from "../../foundation/calendar.js";
import type { Issue, Notice } from "../../foundation/result.js";

/** A piece of a text: `text.slice(start, end)` is what was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who made it, as far as the text itself says so. */
export interface Issuer {
  /** Such as `Wali Kota`, `Menteri Kesehatan`, `Kepala Dinas Kesehatan`. */
  readonly office: string | null;
  /** Such as `Kota Cilegon`, `Provinsi Jawa Timur`, `Puskesmas Babakan`; null for the nation and when not said. */
  readonly region: string | null;
}

/** A list of classification codes: that of the Ministry of Health, or one of those of the regions, by shape and year. */
export type ClassificationScheme =
  | "kode-klasifikasi-pra-2012"
  | "permendagri-78-2012"
  | "permendagri-83-2022"
  | "kemenkes-klasifikasi";

/** The subject of a document, as its number tells it: 440 and 400.7 are health. */
export interface Classification {
  readonly scheme: ClassificationScheme;
  readonly code: string;
}

/**
 * What was read otherwise than it stands: a digit that a scan took for a letter, a misspelt word, lost or surplus blanks,
 * a separator lost or doubled, words run together in a web address, and the case of a ministry's name.
 */
export type CorrectionKind = "digit" | "spelling" | "spacing" | "separator" | "slug" | "case";

/** Something read otherwise than it stands in the text; nothing is ever corrected without one. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly span: Span;
  /** As it stands. */
  readonly found: string;
  /** As it was read. */
  readonly read: string;
}

/** What a number says of itself; a part that the text does not give is null. */
export interface NumberFields {
  /** The number without stray blanks, its letters as written: `440/Kep.57-Eksda/2023`, `43`. */
  readonly number: string | null;
  readonly year: number | null;
  readonly classification: Classification | null;
  /** The running number, as text: `57`, `0087`, `159b`. */
  readonly sequence: string | null;
  /** The office inside the number: `Eksda`, `HK`, `436.1.2`. */
  readonly unit: string | null;
  /** The month inside the number as written there, Roman or, now and then, Arabic. */
  readonly month: string | null;
  /** The same month as a Roman numeral, I to XII. */
  readonly romanMonth: string | null;
  /** The day that follows the number ("tanggal 2 Januari 2024"). */
  readonly date: IsoDate | null;
  /** What stands after "tentang". */
  readonly title: string | null;
  /** The article meant: `Pasal 6`, `Pasal 5 ayat (2)`. */
  readonly pin: string | null;
  /** The whole citation in the text. */
  readonly span: Span;
  /** The number alone; null when there is none. */
  readonly numberSpan: Span | null;
  /** The title alone; null when there is none. */
  readonly titleSpan: Span | null;
  /** Type, region, number without blanks, and year: equal for two citations of one document written alike in these. */
  readonly normalised: string;
  readonly corrections: readonly Correction[];
}

/** A number whose kind is certain. */
export interface ParsedNumber extends NumberFields {
  readonly status: "parsed";
  /** The type code: `PERMENKES`, `KEPWAL`, `SE`, ... */
  readonly type: string;
  readonly issuer: Issuer;
}

/** A number that more than one maker may have given: PMK 3/2023 is of the Minister of Health or of Finance. */
export interface AmbiguousNumber extends NumberFields {
  readonly status: "ambiguous";
  readonly type: null;
  readonly typeCandidates: readonly string[];
  readonly issuer: { readonly office: null; readonly region: null };
  /** The same number, read each way. */
  readonly candidates: readonly ParsedNumber[];
}

/** What could be made out of a number that breaks its grammar. */
export interface UnreadableNumber extends NumberFields {
  readonly status: "unreadable";
  readonly type: string | null;
  readonly issuer: Issuer;
}

/** The number of a regulation, a decision, a circular or a letter. */
export type DecreeNumber = ParsedNumber | AmbiguousNumber;

/** A number, or why there is none; `partial` holds what could be made out when the text was a citation at all. */
export type NumberResult =
  | { readonly ok: true; readonly value: DecreeNumber; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly partial?: UnreadableNumber };
