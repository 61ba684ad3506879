/*
 * The incomplete gamma function by the textbook (series and Legendre's continued fraction), as an independent witness of
 * the limits: it shares nothing with the library's sums of Poisson probabilities.
 */

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(z: number): number {
  const x = z - 1;
  const t = x + 7.5;
  const sum = LANCZOS.reduce((total, c, i) => total + (i === 0 ? c : c / (x + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum);
}

function gammaP(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

function gammaQ(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return Math.exp(-x + a * Math.log(x) - logGamma(a)) * h;
}

/** The share of a chi-square distribution below x. */
export function chiSquareBelow(x: number, degrees: number): number {
  if (x <= 0) return 0;
  return x / 2 < degrees / 2 + 1 ? gammaP(degrees / 2, x / 2) : 1 - gammaQ(degrees / 2, x / 2);
}

/** The share above x. */
export function chiSquareAbove(x: number, degrees: number): number {
  if (x <= 0) return 1;
  return x / 2 < degrees / 2 + 1 ? 1 - gammaP(degrees / 2, x / 2) : gammaQ(degrees / 2, x / 2);
}
