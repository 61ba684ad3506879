import type { Issue, Notice } from "../../foundation/result.js";
import { hasDigit, oneLine, skipBlanks } from "./characters.js";
import { classify } from "./classification.js";
import { decideKind, type Kind } from "./decide-kind.js";
import { issuesOf, noticesOf } from "./findings.js";
import { councilOf, type Label, readLabel } from "./label.js";
import { makeNumber, type Unnamed } from "./make-number.js";
import { romanMonth } from "./piece-classes.js";
import { pinBefore } from "./pin.js";
import { type NumberReading, readNumber } from "./read-number.js";
import { regionInTitle } from "./regions.js";
import { readTail } from "./tail.js";
import type { Tail } from "./tail-draft.js";
import type { TitleMode } from "./title.js";
import type { Correction, DecreeNumber, Issuer, UnreadableNumber } from "./types.js";

/** A citation, or what is left of one, as it was read at a place of a text. */
export interface Reading {
  readonly value: DecreeNumber | UnreadableNumber;
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
  /** Where the number ends, and the next citation may begin: the title may hold one. */
  readonly next: number;
}

/** Reads the citation whose label begins at a word; undefined when that word begins none. */
export function readCitation(text: string, at: number, mode: TitleMode): Reading | undefined {
  const label = readLabel(text, at);
  return label && readLabelled(text, label, mode);
}

/** Reads the number behind a label; undefined when there is none. */
export function readLabelled(text: string, label: Label, mode: TitleMode): Reading | undefined {
  const { numberAt, isMarked } = label.after;
  if (label.types[0] === "UUD" || label.types[0] === "STB") return readUnnumbered(text, label, mode);
  if (numberAt < 0) return undefined;
  const number = readNumber(text, numberAt);
  if (number === undefined || !hasDigit(text, number.start, number.end)) {
    return isMarked ? readOpen(text, label, afterFiller(text, numberAt), mode) : undefined;
  }
  const tail = withEarlyDate(readTail(text, number.end, number.pattern?.id === "plain", mode), label);
  const isPlain = number.pattern?.id === "plain" && number.year === null;
  if (isPlain && label.act === "izin") return undefined;
  if (isPlain && !isMarked && tail.year === null && tail.badYear === null) return undefined;
  return compose(text, label, number, tail);
}

/** The day before the number is that of the document, unless one follows it. */
function withEarlyDate(tail: Tail, { after: { dated } }: Label): Tail {
  if (dated === undefined || tail.date !== undefined) return tail;
  return { ...tail, date: dated.date, corrections: [...tail.corrections, ...dated.corrections] };
}

/** Reads a number that stands without a label, as under a letter-head; undefined when its shape tells no kind. */
export function readBare(text: string, at: number, mode: TitleMode): Reading | undefined {
  const number = readNumber(text, at);
  if (number === undefined || number.start !== at) return undefined;
  const tail = readTail(text, number.end, false, mode);
  return compose(text, undefined, number, tail);
}

function compose(text: string, label: Label | undefined, number: NumberReading, tail: Tail): Reading | undefined {
  const yearOfDate = tail.date ? Number(tail.date.slice(0, 4)) : null;
  const year = number.year ?? tail.year ?? (tail.badYear === null ? yearOfDate : null);
  const kind = decideKind(label, number, year);
  if (kind === undefined) return undefined;
  const title = tail.title && oneLine(text.slice(tail.title.start, tail.title.end));
  const issuer = issuerOf(label, kind, title);
  const shown = isYearApart(kind.types, number) ? number.withoutYear : number.number;
  const start = label?.start ?? number.start;
  const month = number.month;
  const fields: Unnamed = {
    number: shown,
    year,
    classification: number.code === null ? null : classify(number.code, year),
    sequence: number.sequence,
    unit: number.unit,
    month,
    romanMonth: month === null ? null : (romanMonth(month) ?? null),
    date: tail.date ?? null,
    title: title === null || title === "" ? null : title,
    pin: tail.pin ?? pinBefore(text, start),
    span: { start, end: Math.max(number.end, tail.end) },
    numberSpan: { start: number.start, end: number.end },
    titleSpan: tail.title,
    corrections: joined(label?.corrections ?? NONE, number.corrections, tail.corrections),
  };
  const issues = issuesOf(number, tail);
  const notices = noticesOf(label, kind, number, tail, year);
  return {
    value: makeNumber(fields, kind.types, issuer, issues),
    issues,
    notices,
    next: Math.max(number.end, yearEnd(tail)),
  };
}

const NONE: readonly Correction[] = [];

/** Most citations need none, and lists of nothing are not copied. */
function joined(label: readonly Correction[], number: readonly Correction[], tail: readonly Correction[]) {
  return label.length + number.length + tail.length === 0 ? NONE : [...label, ...number, ...tail];
}

/** The title may hold further citations; what stands before it may not. */
const yearEnd = (tail: Tail): number => tail.title?.start ?? tail.end;

function issuerOf(label: Label | undefined, kind: Kind, title: string | null): Issuer {
  const level = label === undefined ? undefined : label.titleLevel;
  const named = label?.issuer.region ?? null;
  const region = named === null && level !== null && title !== null ? regionInTitle(title, level) : named;
  const council = kind.types[0] === "PERDA" ? councilOf(region) : null;
  return { office: kind.office ?? label?.issuer.office ?? council, region };
}

/** Kinds whose number has its year behind it, "Nomor 6 Tahun 2024": a slash there is short for Tahun. */
function isYearApart(types: readonly string[], { pattern }: NumberReading): boolean {
  const [type = ""] = types;
  if (pattern?.id === "code-sequence") return type.startsWith("KEPMEN");
  if (pattern?.id !== "plain") return false;
  return !/^(?:SK|SURAT|IZIN|KEP(?:GUB|BUP|WAL|KADIS|KABAN|SEKDA|KAPUS|DIR|DIRJEN|LURAH|KADES|CAMAT))$/.test(type);
}

/** The constitution has a year only; a Staatsblad its year before its number. */
function readUnnumbered(text: string, label: Label, mode: TitleMode): Reading | undefined {
  const isConstitution = label.types[0] === "UUD";
  const at = label.after.end?.start ?? label.after.numberAt;
  const match = /^(?:(?:tahun\s{1,20})?(\d{4}))?,?\s{0,20}(?:(?:nomor|no\.?)\s{0,20}(\d{1,4}))?/i.exec(
    at < 0 ? "" : text.slice(at, at + 80),
  );
  const [whole = "", year, number] = match ?? [];
  if (isConstitution ? year !== "1945" : year === undefined || number === undefined) return undefined;
  const used = isConstitution ? whole.indexOf("1945") + 4 : whole.length;
  const end = at + used;
  const tail = readTail(text, end, false, mode);
  const numberStart = at + whole.lastIndexOf(number ?? "");
  const fields: Unnamed = {
    number: isConstitution ? null : (number as string),
    year: Number(year),
    ...{ classification: null, sequence: isConstitution ? null : (number as string), unit: null, month: null },
    ...{ romanMonth: null, date: tail.date ?? null, title: null, titleSpan: null },
    pin: tail.pin ?? pinBefore(text, label.start),
    span: { start: label.start, end: tail.pin === null ? end : tail.end },
    numberSpan: isConstitution ? null : { start: numberStart, end },
    corrections: label.corrections,
  };
  const value = makeNumber(fields, label.types, label.issuer, []);
  return { value, issues: [], notices: [], next: end };
}

/** "NOMOR ... TAHUN 2023": a place left for the number. */
function readOpen(text: string, label: Label, end: number, mode: TitleMode): Reading | undefined {
  const tail = readTail(text, end, false, mode);
  if (tail.year === null && tail.badYear !== "open" && tail.title === null) return undefined;
  const reading: NumberReading = {
    ...{ pattern: undefined, number: null, withoutYear: null, year: null, code: null, sequence: null, unit: null },
    ...{
      month: null,
      isMonthImpossible: false,
      isOpen: true,
      isIncomplete: false,
      isSequenceLast: false,
      prefix: null,
    },
    ...{ marks: [], start: end, end, corrections: [] },
  };
  return compose(text, label, reading, tail);
}

function afterFiller(text: string, at: number): number {
  let place = skipBlanks(text, at);
  while (place - at < 80 && "._…/- \n\t".includes(text[place] ?? "x")) place++;
  return place;
}
