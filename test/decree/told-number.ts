import { expect } from "vitest";
import {
  type DecreeNumber,
  findCitations,
  type NumberFields,
  parseNumber,
  type UnreadableNumber,
} from "../../src/decree/index.js";

/** What a reading says, in few words; a row of a table names what it is about. */
export interface Told {
  readonly type: string | null;
  readonly number: string | null;
  readonly year: number | null;
  readonly office: string | null;
  readonly region: string | null;
  readonly code: string | null;
  readonly sequence: string | null;
  readonly unit: string | null;
  readonly month: string | null;
  readonly date: string | null;
  readonly pin: string | null;
  readonly title: string | null;
  readonly normalised: string;
  /** `kind: found > read` for everything read otherwise than it stands. */
  readonly corrections: readonly string[];
  /** The piece of the text that was taken for the citation. */
  readonly cited: string;
  /** Codes of the issues, or of the notices when there are none. */
  readonly codes: readonly string[];
}

const sliceOf = (text: string, span: { readonly start: number; readonly end: number } | null) =>
  span === null ? null : text.slice(span.start, span.end);

function fields(text: string, value: DecreeNumber | UnreadableNumber): Omit<Told, "codes"> {
  expectInPlace(text, value);
  return {
    type: value.status === "ambiguous" ? value.typeCandidates.join("/") : value.type,
    number: value.number,
    year: value.year,
    ...value.issuer,
    code: value.classification?.code ?? null,
    sequence: value.sequence,
    unit: value.unit,
    month: value.month,
    date: value.date,
    pin: value.pin,
    title: value.title,
    normalised: value.normalised,
    corrections: value.corrections.map(({ kind, found, read }) => `${kind}: ${found} > ${read}`),
    cited: sliceOf(text, value.span) as string,
  };
}

/** Every span holds what it says. */
function expectInPlace(text: string, { span, titleSpan, title, numberSpan, number, corrections }: NumberFields): void {
  for (const { span: own, found } of corrections) expect(sliceOf(text, own)).toBe(found);
  expect(sliceOf(text, titleSpan)?.replace(/\s+/g, " ") ?? null).toBe(title);
  expect(span.end).toBeLessThanOrEqual(text.length);
  for (const inner of [titleSpan, number === null ? null : numberSpan]) {
    if (inner === null) continue;
    expect(inner.start).toBeGreaterThanOrEqual(span.start);
    expect(inner.end).toBeLessThanOrEqual(span.end);
  }
}

/** The reading of one citation; null when the text is none. */
export function toldOf(text: string): Told | null {
  const result = parseNumber(text);
  const value = result.ok ? result.value : result.partial;
  const codes = (result.ok ? result.notices : result.issues).map(({ code }) => code);
  return value === undefined ? null : { ...fields(text, value), codes };
}

/** The readings of the full citations in running text. */
export function toldInText(text: string): readonly Omit<Told, "codes">[] {
  return findCitations(text)
    .filter(({ form }) => form === "full")
    .map(({ value }) => fields(text, value));
}
