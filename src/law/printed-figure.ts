/*
 * Figures as reports print them, with a decimal comma or point. A figure stays a text: as a number, 17.50 would lose the
 * zero that says to how many decimals it was rounded.
 */

/** Up to 15 digits and one mark: 21,27 or 21.27. More digits than that nobody prints. */
const PLAIN = /^(\d{1,15})(?:[.,](\d{1,15}))?$/;

/** Thousands, and perhaps a decimal mark of the other kind: 1.234,5 or 1,234,567. */
const GROUPED = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3}){0,3})(?:(?!\2)[.,](\d{1,15}))?$/;

/**
 * Reads a printed figure.
 *
 * @param printed - such as `"21,27"`, `"17,50 %"` or `"1.234,5"`
 * @param expected - about what it should be: `1.234` is read in the way that lies nearer to it
 * @returns its digits with a decimal point, such as `"17.50"`; undefined when it is no figure of 0 or more
 */
export function readPrintedFigure(printed: string, expected: number): string | undefined {
  const text = printed.trim().replace(/\s*(%|persen|percent)$/i, "");
  const plain = PLAIN.exec(text);
  const grouped = GROUPED.exec(text);
  // The two readings of 1.234 lie a factor of 1000 apart; the middle between them is 31.6 times the smaller one.
  const isGrouped = grouped !== null && (plain === null || expected > Number(text.replace(",", ".")) * 31.6);
  const [whole, fraction] = isGrouped ? [grouped[1]?.replace(/\D/g, ""), grouped[3]] : [plain?.[1], plain?.[2]];
  if (whole === undefined) return undefined;
  return whole.replace(/^0+(?=\d)/, "") + (fraction === undefined ? "" : `.${fraction}`);
}
