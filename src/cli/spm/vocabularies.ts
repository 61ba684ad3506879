import type { AgeSpan, DenominatorSource, PeriodKind } from "../../spm/index.js";
import { Vocabulary } from "../io/vocabulary.js";

/** The kinds of period by number; 0 where none is stated. */
export const PERIOD_KINDS: readonly (PeriodKind | undefined)[] = [undefined, "month", "quarter", "cumulative", "year"];

/** The sources of a denominator by number. */
export const SOURCES: readonly (DenominatorSource | undefined)[] = [undefined, "registered", "projected", "estimated"];

/** The age spans of under-fives by number. */
export const AGE_SPANS: readonly (AgeSpan | undefined)[] = [undefined, "0-59-months", "12-59-months"];

/** A number of {@link AGE_SPANS}. */
export const ageSpanNumber = (given: string | undefined): number =>
  given === undefined ? 0 : given.startsWith("12") ? 2 : 1;

/** Numbers of {@link PERIOD_KINDS}. */
export const periodKindWords = (): Vocabulary =>
  new Vocabulary({
    month: 1,
    monthly: 1,
    bulan: 1,
    bulanan: 1,
    quarter: 2,
    quarterly: 2,
    triwulan: 2,
    triwulanan: 2,
    tw: 2,
    cumulative: 3,
    kumulatif: 3,
    year: 4,
    annual: 4,
    tahun: 4,
    tahunan: 4,
  });

/** Numbers of {@link SOURCES}. */
export const sourceWords = (): Vocabulary =>
  new Vocabulary({
    registered: 1,
    riil: 1,
    datariil: 1,
    real: 1,
    pendataan: 1,
    terdaftar: 1,
    projected: 2,
    proyeksi: 2,
    projection: 2,
    estimated: 3,
    estimasi: 3,
    perkiraan: 3,
    estimate: 3,
  });

/** Numbers of {@link AGE_SPANS}. */
export const ageSpanWords = (): Vocabulary =>
  new Vocabulary({
    "059": 1,
    "059months": 1,
    "059bulan": 1,
    "059bln": 1,
    "1259": 2,
    "1259months": 2,
    "1259bulan": 2,
    "1259bln": 2,
  });
