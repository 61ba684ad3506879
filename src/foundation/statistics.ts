/*
 * The standard normal distribution, to the precision of a double, for centiles and for probabilities in the tails. The
 * published coefficients have up to 20 digits; here each is written as the double nearest to it.
 */

/** Beyond these z the normal probability rounds to 0 or to 1 as a double. */
const LOWEST = -39;
const HIGHEST = 8.3;

const ONE_OVER_SQRT_2PI = 0.3989422804014327;

/**
 * The share of a standard normal population below z (Φ), with a relative error under 1e-12 down to z = −37.
 *
 * Source: the rational Chebyshev approximations of W. J. Cody, Math. Comp. 23 (1969) 631–637, as arranged for the normal
 * integral in Algorithm 715, ACM Trans. Math. Softw. 19 (1993) 22–32.
 *
 * @param z - a z-score
 * @returns a probability from 0 to 1; NaN for NaN
 * @example
 * ```ts
 * import { normalCdf } from "tatasehat/foundation";
 * normalCdf(0); //=> 0.5
 * normalCdf(-2).toFixed(4); //=> "0.0228"
 * ```
 */
export function normalCdf(z: number): number {
  const y = Math.abs(z);
  if (y <= 0.66291) return 0.5 + centre(z);
  if (z < LOWEST) return 0;
  if (z > HIGHEST) return 1;
  // The tail is computed small and taken from 1 on the right, so that the left keeps its relative precision.
  const tail = y <= 5.656854249492381 ? shoulder(y) : farTail(y);
  return z > 0 ? 1 - tail : tail;
}

/** Φ(z) − 1/2 for |z| up to 0.66291, where Cody's first interval ends. */
function centre(z: number): number {
  const s = z * z;
  const numerator =
    (((0.06568233791820745 * s + 2.2352520354606837) * s + 161.02823106855587) * s + 1067.6894854603709) * s +
    18154.98125334356;
  const denominator =
    (((s + 47.20258190468824) * s + 976.0985517377767) * s + 10260.932208618979) * s + 45507.78933502673;
  return (z * numerator) / denominator;
}

/** 1 − Φ(y) from 0.66291 to √32. */
function shoulder(y: number): number {
  const numerator =
    (((((((1.0765576773720192e-8 * y + 0.39894151208813466) * y + 8.883149794388377) * y + 93.50665613217785) * y +
      597.2702763948002) *
      y +
      2494.5375852903726) *
      y +
      6848.190450536283) *
      y +
      11602.65143764735) *
      y +
    9842.714838383978;
  const denominator =
    (((((((y + 22.266688044328117) * y + 235.387901782625) * y + 1519.3775994075547) * y + 6485.558298266761) * y +
      18615.571640885097) *
      y +
      34900.95272114598) *
      y +
      38912.00328609327) *
      y +
    19685.429676859992;
  return (gaussian(y) * numerator) / denominator;
}

/** 1 − Φ(y) beyond √32, in powers of 1/y². */
function farTail(y: number): number {
  const s = 1 / (y * y);
  const numerator =
    ((((0.023073441764940174 * s + 0.215898534057957) * s + 0.12740116116024736) * s + 0.022235277870649807) * s +
      0.0014216191932278934) *
      s +
    2.9112874951168793e-5;
  const denominator =
    ((((s + 1.284260096144911) * s + 0.4682382124808651) * s + 0.06598813786892856) * s + 0.0037823963320275824) * s +
    7.297515550839662e-5;
  return (gaussian(y) * (ONE_OVER_SQRT_2PI - (s * numerator) / denominator)) / y;
}

/** exp(−y²/2), with the square split in two parts so that its rounding error does not grow with y. */
function gaussian(y: number): number {
  const coarse = Math.trunc(y * 16) / 16;
  const rest = (y - coarse) * (y + coarse);
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * rest);
}

/**
 * The z-score below which a share p of a standard normal population lies, the inverse of {@link normalCdf}, with a
 * relative error about 1e-15.
 *
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Appl. Statist. 37 (1988) 477–484.
 *
 * @param p - a probability from 0 to 1
 * @returns the z-score, −∞ for 0 and ∞ for 1; NaN outside 0 to 1
 * @example
 * ```ts
 * import { normalQuantile } from "tatasehat/foundation";
 * normalQuantile(0.97).toFixed(4); //=> "1.8808"
 * ```
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return centralQuantile(q);
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? Math.sign(q) * Number.POSITIVE_INFINITY : Number.NaN;
  const r = Math.sqrt(-Math.log(tail));
  const magnitude = r <= 5 ? shoulderQuantile(r - 1.6) : farQuantile(r - 5);
  return q < 0 ? -magnitude : magnitude;
}

function centralQuantile(q: number): number {
  const r = 0.180625 - q * q;
  const numerator =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const denominator =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return (q * numerator) / denominator;
}

function shoulderQuantile(r: number): number {
  const numerator =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const denominator =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return numerator / denominator;
}

function farQuantile(r: number): number {
  const numerator =
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r + 0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const denominator =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r + 0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return numerator / denominator;
}
