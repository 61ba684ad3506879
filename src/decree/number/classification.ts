import type { Classification, ClassificationScheme } from "./types.js";

/*
 * Permendagri 78/2012 has codes of three digits, with sub-codes behind a dot; Permendagri 83/2022 replaced it on 23
 * September 2022 with codes that begin with hundreds (400.7 is health). Both are in use since: a code of three digits
 * remains one of the older list, whatever its year.
 */

/** The lists of codes with the first year and the shape of what they hold. */
const REGIONAL_SCHEMES: readonly {
  readonly scheme: ClassificationScheme;
  readonly shape: RegExp;
  readonly until?: number;
}[] = [
  { scheme: "permendagri-83-2022", shape: /^\d00\./ },
  { scheme: "kode-klasifikasi-pra-2012", shape: /^\d/, until: 2011 },
  { scheme: "permendagri-78-2012", shape: /^\d/ },
  { scheme: "kemenkes-klasifikasi", shape: /^[A-Z]{2}\./ },
];

/** A code with the list that it belongs to, by its shape and by the year of the document. */
export function classify(code: string, year: number | null): Classification {
  const { scheme } = REGIONAL_SCHEMES.find(
    ({ shape, until }) => shape.test(code) && (until === undefined || (year !== null && year <= until)),
  ) as { scheme: ClassificationScheme };
  return { scheme, code };
}

/**
 * Subjects of Permendagri 78/2012 under which decisions and letters of health, law, money, staff and permits go. One of
 * these at the head of a number is no running number.
 */
const SUBJECTS =
  " 000 045 050 060 061 100 180 188 400 440 441 442 443 444 445 446 447 448 500 503 600 620 650 660 700 800 810 820 821 " +
  "822 823 824 840 841 849 850 862 870 871 893 900 901 902 903 910 920 930 940 950 954 970 973 974 981 ";

/** Is this a code of a subject, rather than a running number of three digits? */
export function isSubject(text: string): boolean {
  return text.includes(".") ? /^\d{3}\./.test(text) : SUBJECTS.includes(` ${text} `);
}
