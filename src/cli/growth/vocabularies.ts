import { Vocabulary } from "../io/vocabulary.js";

/** 1 male, 2 female, as the growth columns want it. */
export const sexWords = (): Vocabulary =>
  new Vocabulary({
    m: 1,
    male: 1,
    "1": 1,
    l: 1,
    lk: 1,
    lakilaki: 1,
    laki: 1,
    laki2: 1,
    pria: 1,
    boy: 1,
    f: 2,
    female: 2,
    "2": 2,
    p: 2,
    pr: 2,
    perempuan: 2,
    wanita: 2,
    girl: 2,
  });

/** 1 length (lying), 2 height (standing). */
export const positionWords = (): Vocabulary =>
  new Vocabulary({
    l: 1,
    length: 1,
    recumbent: 1,
    lying: 1,
    telentang: 1,
    terlentang: 1,
    berbaring: 1,
    baring: 1,
    tidur: 1,
    pb: 1,
    h: 2,
    height: 2,
    standing: 2,
    berdiri: 2,
    tegak: 2,
    tb: 2,
  });

/** 1 yes, 2 no. */
export const yesNoWords = (): Vocabulary =>
  new Vocabulary({
    y: 1,
    ya: 1,
    yes: 1,
    "1": 1,
    true: 1,
    ada: 1,
    n: 2,
    t: 2,
    no: 2,
    tidak: 2,
    tdk: 2,
    "0": 2,
    "2": 2,
    false: 2,
    tidakada: 2,
    takada: 2,
  });
