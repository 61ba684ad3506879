/* The gazettes that a citation names: Lembaran Negara, Tambahan Lembaran Negara, Berita Negara. */

/** LN, TLN, BN, and LD, TLD, BD of a region. */
export interface NamedGazette {
  readonly series: "LN" | "TLN" | "BN" | "LD" | "TLD" | "BD";
  readonly year: number | null;
  readonly number: number | null;
  /** The place of the number in the text; of the words where there is none. */
  readonly from: number;
  readonly to: number;
}

const GAZETTE =
  /\b(Tambahan )?(Lembaran|Berita) (Negara|Daerah)((?: (?!Tahun\b|Nomor\b)[^\s,;()]{1,40}){0,6})(?:,? Tahun (\d{4}))?(?:,? ?Nomor ?:? ?(\d{1,6}))?/gi;

/** Finds them. */
export function namedGazettes(text: string): NamedGazette[] {
  return [...text.matchAll(GAZETTE)].map((found) => {
    const [whole, addition, kind = "", area = "", , year, number] = found;
    const series = `${addition ? "T" : ""}${/^l/i.test(kind) ? "L" : "B"}${/^n/i.test(area) ? "N" : "D"}`;
    const to = found.index + whole.length;
    return {
      series: series as NamedGazette["series"],
      year: year === undefined ? null : Number(year),
      number: number === undefined ? null : Number(number),
      from: number === undefined ? found.index : to - number.length,
      to,
    };
  });
}
