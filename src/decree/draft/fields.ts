import type { IsoDate } from "../../foundation/calendar.js";

/** An annex with its rows. */
export interface DraftAnnex {
  /** Above the rows, such as `Daftar Unit Kerja`. */
  readonly heading: string;
  /** Names of the columns behind the number. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a draft is made of. Texts are written as sentences; capitals, letters, numbers and end marks are added. */
export interface DraftFields {
  readonly nature: "keputusan" | "peraturan";
  /** The office with its region: `Bupati Contoh`, `Kepala Dinas Kesehatan Kabupaten Contoh`. */
  readonly office: string;
  readonly province?: string;
  /** `440/045-Huk/2025`, `21 Tahun 2022`. */
  readonly number: string;
  /** What stands after "tentang", without a mark at its end. */
  readonly name: string;
  /** The reasons, without "bahwa"; the closing formula is added. 1 to 25. */
  readonly considerations: readonly string[];
  /** Ids of the registry (`uu-23-2014`), written out and put in order; other citations in full words. At least one. */
  readonly basis: readonly string[];
  /** Minutes, letters, recommendations. */
  readonly attention?: readonly string[];
  /** Each diktum, or each article. The start is added where none of them sets it. At least one. */
  readonly provisions: readonly string[];
  readonly place: string;
  /** YYYY-MM-DD. */
  readonly date: IsoDate;
  /** Without degree, rank and NIP; a blank to fill in when left out. */
  readonly signatory?: string;
  readonly copies?: readonly string[];
  readonly annexes?: readonly DraftAnnex[];
}
