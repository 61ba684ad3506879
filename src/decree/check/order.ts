/* The order of promulgation or enactment, as far as it is known. */
import type { CitedRegulation } from "./basis.js";

/** Whether the second was surely made before the first. */
export function isEarlier(second: CitedRegulation, first: CitedRegulation): boolean {
  const a = second.regulation;
  const b = first.regulation;
  if (a?.enacted !== undefined && b?.enacted !== undefined) {
    const isReversed = a.enacted < b.enacted;
    // Enacted later but promulgated earlier: either order is right.
    const isPromulgated = a.effective !== undefined && b.effective !== undefined && a.effective > b.effective;
    return isReversed && !isPromulgated;
  }
  const [yearA, yearB] = [second.citation.value.year, first.citation.value.year];
  if (yearA === null || yearB === null) return false;
  if (yearA !== yearB) return yearA < yearB;
  // A day that the registry does not know leaves the order of the year open; elsewhere one maker counts through the year.
  if (a !== null || b !== null || !isSameSeries(second, first)) return false;
  return Number(second.citation.value.number) < Number(first.citation.value.number);
}

function isSameSeries(
  { citation: { value: a } }: CitedRegulation,
  { citation: { value: b } }: CitedRegulation,
): boolean {
  return (
    a.type !== null &&
    a.type === b.type &&
    a.issuer.region === b.issuer.region &&
    isWhole(a.number) &&
    isWhole(b.number)
  );
}

function isWhole(number: string | null): boolean {
  return number !== null && /^\d{1,6}$/.test(number);
}
