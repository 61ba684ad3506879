/**
 * The quantile of sorted values, interpolated between neighbours as spreadsheets do (QUARTILE.INC; type 7 of Hyndman and
 * Fan, Am. Stat. 50 (1996) 361-365).
 */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [sorted[below] as number, sorted[Math.ceil(place)] as number];
  return low + (high - low) * (place - below);
}
