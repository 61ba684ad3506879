/*
 * The shortest decimal that reads back as the same double, for numbers from 8 to 128, where the body mass indices of
 * children lie. `String(x)` gives the same text but takes most of the time in which a whole row is written.
 *
 * In units of 10^-15 such a number is a whole part M of at most 15 digits and a rest t, found without rounding: the
 * double's fraction is split so that each product fits in 53 bits. The neighbours of the double lie w units away on
 * either side; the shortest text is the multiple of the highest power of ten within w of M + t.
 */

const LEAST = 8;
const MOST = 128;
const ZERO = 48;
const TWO_22 = 2 ** 22;
const TWO_26 = 2 ** 26;

/**
 * Writes a number, or nothing when this way does not serve.
 *
 * @returns the end of what was written; `at` when nothing was
 */
export function putShortest(into: Uint8Array, at: number, value: number, mark: number): number {
  if (!(value >= LEAST && value < MOST)) return at;
  const whole = value | 0;
  const fraction = value - whole;
  // fraction × 10^8 = high + rest
  const fraction1 = Math.floor(fraction * TWO_26) / TWO_26;
  const product1 = fraction1 * 1e8;
  let high = Math.floor(product1);
  let rest = product1 - high + (fraction - fraction1) * 1e8;
  let carry = Math.floor(rest);
  high += carry;
  rest -= carry;
  // rest × 10^7 = low + t
  const rest1 = Math.floor(rest * TWO_22) / TWO_22;
  const product2 = rest1 * 1e7;
  let low = Math.floor(product2);
  let t = product2 - low + (rest - rest1) * 1e7;
  carry = Math.floor(t);
  low += carry;
  t -= carry;
  if (low >= 1e7) {
    low -= 1e7;
    high++;
  }

  // Half the distance to the neighbouring double, in units.
  const w = (value < 16 ? 2 ** -50 : value < 32 ? 2 ** -49 : value < 64 ? 2 ** -48 : 2 ** -47) * 1e15;
  const units = high * 1e7 + low;
  // Exactly between two texts the even one is meant: rare enough to leave it.
  if (t === 0.5) return at;
  let best = t < 0.5 ? units : units + 1;
  let zeros = 0;
  for (let power = 10; power <= 1e15; power *= 10) {
    const over = (units % power) + t;
    const under = power - over;
    const distance = Math.min(over, under);
    if (distance === w || over === under) return at;
    if (distance > w) break;
    best = over < under ? units - (units % power) : units - (units % power) + power;
    zeros++;
  }
  if (zeros === 15) return at;
  return putDecimals(into, at, whole, best, zeros, mark);
}

/** Writes `whole`, the mark, and `units` × 10^-15 without its last `zeros` digits. */
function putDecimals(into: Uint8Array, at: number, whole: number, units: number, zeros: number, mark: number): number {
  let to = at;
  if (whole >= 100) {
    into[to++] = ZERO + 1;
    into[to++] = ZERO + (((whole - 100) / 10) | 0);
  } else if (whole >= 10) into[to++] = ZERO + ((whole / 10) | 0);
  into[to++] = ZERO + (whole % 10);
  into[to++] = mark;
  const high = Math.floor(units / 1e7);
  putDigits(into, to, high, 8);
  putDigits(into, to + 8, units - high * 1e7, 7);
  return to + 15 - zeros;
}

function putDigits(into: Uint8Array, at: number, value: number, digits: number): void {
  let rest = value | 0;
  for (let i = at + digits - 1; i >= at; i--) {
    const tens = (rest / 10) | 0;
    into[i] = ZERO + rest - tens * 10;
    rest = tens;
  }
}
