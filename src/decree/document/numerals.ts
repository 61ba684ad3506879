/* Numbers in words, ordinals and Roman numerals, as decrees write them. */

const WORDS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};

/** Words that are ten, a hundred or a thousand by themselves. */
const WHOLE: Readonly<Record<string, number>> = { sepuluh: 10, sebelas: 11, seratus: 100 };

const SCALES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
};

const SUFFIX = /^(.{2,10})(belas|puluh|ratus|ribu|juta)$/;

/**
 * Reads a whole number in words.
 *
 * @param text - such as `dua puluh lima`, in any case; words run together are understood
 * @returns the number; null when the words are not one
 */
export function wholeNumber(text: string): number | null {
  let total = 0;
  let group = 0;
  let unit: number | null = null;
  let hasWord = false;
  for (const word of split(text)) {
    hasWord = true;
    const digit = WORDS[word];
    if (digit !== undefined) {
      if (unit !== null) return null;
      unit = digit;
      continue;
    }
    if (word === "belas") group += 10 + (unit ?? Number.NaN);
    else if (word === "puluh") group += 10 * (unit ?? Number.NaN);
    else if (word === "ratus") group += 100 * (unit ?? Number.NaN);
    else if (WHOLE[word] !== undefined && unit === null) group += WHOLE[word];
    else if (word === "seribu" && unit === null) total += 1000;
    else if (SCALES[word] !== undefined) {
      total += (group + (unit ?? (group > 0 ? 0 : Number.NaN))) * SCALES[word];
      group = 0;
    } else return null;
    unit = null;
  }
  const value = total + group + (unit ?? 0);
  return hasWord && Number.isSafeInteger(value) ? value : null;
}

function split(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== "")
    .flatMap((word) => {
      if (WORDS[word] !== undefined || WHOLE[word] !== undefined || word === "seribu") return [word];
      const joined = SUFFIX.exec(word);
      return joined === null ? [word] : [joined[1] as string, joined[2] as string];
    });
}

const LAST_ORDINAL = 99;

/**
 * Reads an ordinal.
 *
 * @param text - such as `KESATU`, `KEDUA BELAS`, `PERTAMA`, in any case
 * @returns 1 to 99; null when it is none
 */
export function ordinalNumber(text: string): number | null {
  const lower = text.toLowerCase();
  if (lower === "pertama") return 1;
  if (!lower.startsWith("ke")) return null;
  const value = wholeNumber(lower.slice(2));
  return value !== null && value >= 1 && value <= LAST_ORDINAL ? value : null;
}

const UNIT_WORDS = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

/** Writes 1 to 99 in words. */
export function inWords(value: number): string {
  if (value < 10) return UNIT_WORDS[value] as string;
  if (value === 10) return "sepuluh";
  if (value === 11) return "sebelas";
  if (value < 20) return `${UNIT_WORDS[value - 10]} belas`;
  return `${UNIT_WORDS[Math.floor(value / 10)]} puluh ${UNIT_WORDS[value % 10]}`.trim();
}

/** Writes the ordinal of a diktum: 12 is `KEDUA BELAS`. */
export function ordinalWord(value: number): string {
  return `KE${inWords(value).toUpperCase()}`;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Reads a Roman numeral in capitals, to 399; null when it is not written as one. */
export function romanNumber(text: string): number | null {
  if (!/^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return null;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const here = ROMAN_DIGITS[text.charAt(at)] as number;
    const next = ROMAN_DIGITS[text.charAt(at + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

const ROMAN_PIECES: readonly (readonly [string, number])[] = [
  ...([
    ["C", 100],
    ["XC", 90],
    ["L", 50],
    ["XL", 40],
    ["X", 10],
    ["IX", 9],
    ["V", 5],
    ["IV", 4],
    ["I", 1],
  ] as const),
];

/** Writes a Roman numeral: 19 is `XIX`. */
export function romanWord(value: number): string {
  let rest = value;
  return ROMAN_PIECES.map(([letters, worth]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return letters.repeat(times);
  }).join("");
}
