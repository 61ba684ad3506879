import { foldText } from "../../foundation/text.js";

/** The letters as files write them, folded and without spaces. */
const LETTERS: Readonly<Record<string, "N" | "T" | "O" | "B">> = {
  n: "N",
  naik: "N",
  y: "N",
  ya: "N",
  t: "T",
  "2t": "T",
  tidak: "T",
  tidaknaik: "T",
  o: "O",
  b: "B",
  baru: "B",
};

const YES_NO: Readonly<Record<string, boolean>> = {
  y: true,
  ya: true,
  yes: true,
  "1": true,
  true: true,
  ada: true,
  punya: true,
  n: false,
  t: false,
  no: false,
  tidak: false,
  tdk: false,
  "0": false,
  "2": false,
  false: false,
  tidakada: false,
  belum: false,
};

/** The sexes, folded. */
const SEXES: Readonly<Record<string, "male" | "female">> = {
  l: "male",
  lk: "male",
  laki: "male",
  lakilaki: "male",
  m: "male",
  male: "male",
  "1": "male",
  p: "female",
  pr: "female",
  perempuan: "female",
  f: "female",
  female: "female",
  "2": "female",
};

const meaning =
  <Meaning>(words: Readonly<Record<string, Meaning>>) =>
  (text: string): Meaning | undefined => {
    const key = foldText(text).replaceAll(" ", "");
    return Object.hasOwn(words, key) ? words[key] : undefined;
  };

/** What a cell of letters says. */
export const letterOf = meaning(LETTERS);
/** What a cell of yes or no says; undefined when it is unknown. */
export const yesNoOf = meaning(YES_NO);
/** The sex that a cell names. */
export const sexOf = meaning(SEXES);
