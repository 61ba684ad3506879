/*
 * The shapes of numbers, tried in this order. Each is a row of classes of parts, of which `?` marks one that may be
 * absent and `*` any rest; the year at the end and the month before it have been taken off beforehand. `from` and `to`
 * are the years in which a shape was given out, as dated documents show: before them it is another, and behind them the
 * reader is told.
 */

/** One shape of number. */
export interface Pattern {
  readonly id: string;
  readonly parts: string;
  readonly from?: number;
  readonly to?: number;
  /** The maker is said by the shape itself. */
  readonly office?: string;
  /** The running number is missing: the shape can be read, not accepted. */
  readonly isIncomplete?: true;
}

export const PATTERNS: readonly Pattern[] = [
  // Peraturan: 43 Tahun 2019, 2/2020.
  { id: "plain", parts: "sequence" },
  { id: "mpr", parts: "numeral mpr", office: "MPR" },
  // Ministry of Health: 1457/MENKES/SK/X/2003 to about 2014; HK.02.02/MENKES/514/2015 and HK.01.07/... since.
  { id: "menkes-old", parts: "sequence menkes mark mark?", to: 2014, office: "Menteri Kesehatan" },
  { id: "menkes-old", parts: "sequence menkes", to: 2014, office: "Menteri Kesehatan" },
  { id: "menkes-new", parts: "ministry menkes mark? sequence", from: 2014, office: "Menteri Kesehatan" },
  { id: "menkes-early", parts: "ministry menkes mark? sequence" },
  { id: "menkes-old", parts: "word menkes sequence", to: 2014, office: "Menteri Kesehatan" },
  { id: "health-directorate", parts: "ministry word mark? sequence" },
  { id: "ministry", parts: "ministry sequence" },
  { id: "ministry", parts: "ministry sequence unit" },
  // Agencies: HK.03.1.23.11.11.09909 Tahun 2011.
  { id: "agency-dotted", parts: "ministry-sequence" },
  // Finance: 129/PMK.05/2020 to about 2022, 25/KM.7/2023.
  { id: "finance", parts: "sequence finance", office: "Menteri Keuangan" },
  // Home Affairs: 050-145 Tahun 2022; and 188.45-611/2022.
  { id: "code-sequence", parts: "code-sequence" },
  // Regional heads.
  { id: "kep-dotted", parts: "code kep-open unit?" },
  { id: "kep-dotted", parts: "code kep-sequence unit?" },
  { id: "kep-dotted", parts: "code-kep-sequence" },
  { id: "kep-slashed", parts: "code sequence kep unit" },
  { id: "kep-slashed", parts: "code sequence kep-letter agency" },
  { id: "kep-slashed", parts: "code sequence mark" },
  { id: "kep-slashed", parts: "code sequence kep unit *" },
  { id: "kep-first", parts: "code kep sequence unit?" },
  { id: "code-slashed", parts: "code sequence" },
  { id: "code-slashed", parts: "se-code sequence unit?" },
  { id: "unit-dashed", parts: "code sequence-unit" },
  { id: "unit-dashed", parts: "subject sequence-unit unit" },
  { id: "unit-dashed", parts: "code-unit sequence" },
  // Bali: 236/03-B/HK/2020.
  { id: "division", parts: "sequence subdivision division" },
  // Permits: 440/02/SIO-RS/DPMPTSP/II/2017.
  { id: "permit", parts: "code sequence permit count-unit" },
  { id: "permit", parts: "code sequence permit unit" },
  { id: "permit", parts: "code sequence permit" },
  { id: "permit", parts: "code permit sequence unit?" },
  { id: "unit-slashed", parts: "code sequence unit" },
  { id: "mark-last", parts: "sequence mark" },
  { id: "division", parts: "sequence division" },
  { id: "division", parts: "sequence division unit" },
  { id: "unit-code", parts: "sequence unit-code" },
  { id: "unit-first", parts: "subject mark? word sequence" },
  // The running number is missing: 188.45/DPMPTSP/2024.
  { id: "open", parts: "subject mark? word *", isIncomplete: true },
  { id: "mark-first", parts: "mark sequence unit?" },
  { id: "mark-first", parts: "kep-sequence unit?" },
  { id: "mark-last", parts: "sequence mark unit" },
  { id: "mark-last", parts: "sequence word mark?" },
  { id: "unit-dashed", parts: "sequence-unit" },
  { id: "long", parts: "code sequence unit *" },
  { id: "long", parts: "sequence unit *" },
  { id: "long", parts: "kep-sequence unit *" },
  { id: "long", parts: "sequence-dotted unit *" },
  { id: "open", parts: "code kep? unit *", isIncomplete: true },
  { id: "open", parts: "code kep?", isIncomplete: true },
];
