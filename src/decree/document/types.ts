import type { IsoDate } from "../../foundation/calendar.js";
import type { Span } from "../number/types.js";

/** A stretch of the text. Its words stand as they are, blanks and line breaks as one space, page furniture left out. */
export interface Part {
  readonly span: Span;
  readonly text: string;
}

/** A norm for everybody (peraturan), or a decision on one case (keputusan). */
export type DecreeNature = "peraturan" | "keputusan";

/** The title: `KEPUTUSAN BUPATI X`, `NOMOR ...`, `TENTANG`, name. What is missing is null. */
export interface DecreeTitle {
  readonly span: Span;
  /** Kind and maker, such as `KEPUTUSAN WALI KOTA CILEGON`. */
  readonly kind: Part | null;
  readonly nature: DecreeNature | null;
  /** The maker alone, such as `WALI KOTA CILEGON`. */
  readonly maker: Part | null;
  /** The word NOMOR. */
  readonly numberLabel: Part | null;
  readonly number: Part | null;
  /** The word TENTANG. */
  readonly about: Part | null;
  readonly name: Part | null;
}

/** Between title and considerations. */
export interface DecreeOpening {
  readonly span: Span;
  /** DENGAN RAHMAT TUHAN YANG MAHA ESA. */
  readonly grace: Part | null;
  /** The maker's office, such as `WALI KOTA CILEGON,`. */
  readonly office: Part | null;
}

/** One consideration, one regulation, one receiver of a copy. */
export interface DecreeItem {
  readonly span: Span;
  /** `a`, `3`; null when there is none. */
  readonly label: string | null;
  readonly labelSpan: Span | null;
  readonly body: Part;
}

/** Menimbang, Mengingat, Memperhatikan, Tembusan. */
export interface DecreeSection {
  readonly span: Span;
  readonly label: Part;
  readonly items: readonly DecreeItem[];
}

/** A row of a list or of a table. */
export interface DecreeRow {
  readonly span: Span;
  readonly label: Part;
  /** The number in front of it. */
  readonly number: number;
  readonly cells: readonly Part[];
  /** The list that it belongs to, from 0, where a part holds several. */
  readonly list: number;
}

/** MEMUTUSKAN and Menetapkan. */
export interface DecreeEnactment {
  readonly span: Span;
  /** MEMUTUSKAN: */
  readonly decides: Part | null;
  /** The word Menetapkan. */
  readonly label: Part | null;
  /** What stands behind it: kind and name again. */
  readonly clause: Part | null;
}

/** A decision of a keputusan. */
export interface Diktum {
  readonly span: Span;
  readonly label: Part;
  /** KESATU and PERTAMA are 1. */
  readonly ordinal: number;
  readonly body: Part;
  readonly rows: readonly DecreeRow[];
}

/** A chapter (BAB) of a peraturan. */
export interface DecreeChapter {
  readonly span: Span;
  readonly label: Part;
  /** Roman, as printed. */
  readonly number: string;
  readonly name: Part | null;
}

/** A clause (ayat) of an article. */
export interface DecreeClause {
  readonly span: Span;
  /** `(1)` is 1; null for an article without numbered clauses. */
  readonly number: number | null;
  readonly body: Part;
}

/** An article (Pasal) of a peraturan. */
export interface DecreeArticle {
  readonly span: Span;
  readonly label: Part;
  /** As printed: `3`, `3A`, `II`. */
  readonly number: string;
  readonly chapter: string | null;
  readonly body: Part;
  readonly clauses: readonly DecreeClause[];
}

/** A date as the text gives it; a part that cannot be read is null. */
export interface DecreeDate extends Part {
  /** Null also for a day that the calendar does not have. */
  readonly iso: IsoDate | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Who signs for an office without holding it. */
export type ActingOfficer = "plt" | "plh" | "pj" | "pjs";

/** Office, signature, name. */
export interface DecreeSignature {
  readonly span: Span;
  readonly office: Part | null;
  readonly acting: ActingOfficer | null;
  /** Whether it begins with a.n.: one officer signs for another. */
  readonly onBehalf: boolean;
  readonly name: Part | null;
  /** Rank and personnel number below the name. */
  readonly details: readonly Part[];
}

/** Place, date and signature, of the enactment or of the promulgation. */
export interface DecreeClosing {
  readonly span: Span;
  readonly place: Part | null;
  readonly date: DecreeDate | null;
  readonly signature: DecreeSignature | null;
}

/** An annex (Lampiran). */
export interface DecreeAnnex {
  readonly span: Span;
  readonly label: Part;
  /** As printed, Roman or not; null when there is none. */
  readonly number: string | null;
  /** Kind, number and name of the decree, as the annex repeats them. */
  readonly head: DecreeTitle | null;
  readonly rows: readonly DecreeRow[];
  readonly signature: DecreeSignature | null;
}

/** A decree, part by part. A part that the text lacks is null or empty. */
export interface DecreeDocument {
  /** The text that was read; every span counts in it. */
  readonly text: string;
  /** Emblem and office above the title. */
  readonly heading: Part | null;
  readonly title: DecreeTitle | null;
  readonly opening: DecreeOpening | null;
  readonly menimbang: DecreeSection | null;
  readonly mengingat: DecreeSection | null;
  readonly memperhatikan: DecreeSection | null;
  readonly enactment: DecreeEnactment | null;
  readonly diktum: readonly Diktum[];
  readonly chapters: readonly DecreeChapter[];
  readonly articles: readonly DecreeArticle[];
  readonly closing: DecreeClosing | null;
  /** The block that begins with Diundangkan. */
  readonly promulgation: DecreeClosing | null;
  /** The line of the Lembaran or Berita at the end of a peraturan. */
  readonly gazette: Part | null;
  readonly copies: DecreeSection | null;
  readonly annexes: readonly DecreeAnnex[];
  /** The first line in two columns, as a copy of a page gives them: the parts are then mixed. Null for a text in one. */
  readonly columns: Span | null;
  /** Where further decrees begin in the same text; they are not part of this tree. */
  readonly others: readonly Span[];
}
