import { describe, expect } from "vitest";
import {
  type DecreeNumber,
  findCitations,
  formatNumber,
  type ParsedNumber,
  parseNumber,
} from "../../src/decree/index.js";
import { fc, property } from "../property.js";

/** Words that could be in any title or name. */
const name = fc
  .array(fc.constantFrom("Suka", "Mulya", "Harapan", "Jaya", "Sari", "Tanjung", "Hulu", "Lingga"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(" "));
const sequence = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map(String),
  fc.integer({ min: 1, max: 99 }).map((number) => `0${number}`),
  fc.integer({ min: 1, max: 999 }).map((number) => `${number}b`),
);
const year = fc.integer({ min: 1950, max: 2049 });
const code = fc.constantFrom("440", "441", "188.45", "443.5", "900", "400.7", "400.7.22.1", "100.3.3.2");
const unit = fc.constantFrom("Dinkes", "Huk", "Eksda", "DPMPTSP", "436.1.2", "35.07.013", "PKM.MGJ", "BPKAD");
const wordUnit = fc.constantFrom("Dinkes", "Huk", "Eksda", "BPKAD");
const month = fc.constantFrom("I", "II", "IV", "IX", "XII");

/** The families of numbers of regional heads and offices, each with what it holds. */
const regional = fc.oneof(
  fc
    .record({ code, sequence, unit: wordUnit, year })
    .map((v) => ({ ...v, number: `${v.code}/Kep.${v.sequence}-${v.unit}/${v.year}` })),
  fc
    .record({ code, sequence, unit, year })
    .map((v) => ({ ...v, number: `${v.code}/${v.sequence}/KEP/${v.unit}/${v.year}` })),
  fc
    .record({ code, sequence, unit, year })
    .map((v) => ({ ...v, number: `${v.code}/${v.sequence}/${v.unit}/${v.year}` })),
  fc.record({ code, sequence, year }).map((v) => ({ ...v, unit: null, number: `${v.code}/${v.sequence}/${v.year}` })),
  fc
    .record({ code, sequence, unit: wordUnit, month, year })
    .map((v) => ({ ...v, number: `${v.code}/${v.sequence}-${v.unit}/${v.month}/${v.year}` })),
  fc
    .record({ code, sequence, unit, month, year })
    .map((v) => ({ ...v, number: `${v.code}/SK/${v.sequence}/${v.unit}/${v.month}/${v.year}` })),
);

const heads = fc.constantFrom(
  ["Keputusan Bupati", "KEPBUP", "Kabupaten"],
  ["SK Bupati", "KEPBUP", "Kabupaten"],
  ["Keputusan Wali Kota", "KEPWAL", "Kota"],
  ["Surat Keputusan Walikota", "KEPWAL", "Kota"],
  ["Keputusan Gubernur", "KEPGUB", "Provinsi"],
  ["Keputusan Kepala Dinas Kesehatan Kabupaten", "KEPKADIS", "Kabupaten"],
  ["Keputusan Kepala UPTD Puskesmas", "KEPKAPUS", "Puskesmas"],
  ["SK Lurah", "KEPLURAH", "Kelurahan"],
  ["Keputusan Kepala Desa", "KEPKADES", "Desa"],
) as fc.Arbitrary<readonly [string, string, string]>;

const norms = fc.constantFrom(
  ["Undang-Undang", "UU"],
  ["UU RI", "UU"],
  ["Peraturan Pemerintah", "PP"],
  ["Perpres", "PERPRES"],
  ["Peraturan Menteri Kesehatan Republik Indonesia", "PERMENKES"],
  ["Permendagri", "PERMENDAGRI"],
  ["Keputusan Menteri Dalam Negeri", "KEPMENDAGRI"],
  ["Instruksi Presiden (Inpres)", "INPRES"],
) as fc.Arbitrary<readonly [string, string]>;

const marker = fc.constantFrom("Nomor", "No.", "no", "NOMOR :", "Nomor.", "No:", "Nomor  :");
const blanks = fc.constantFrom(" ", "  ", "\n", " \u00a0", "\t");

const parsed = (text: string): ParsedNumber => {
  const result = parseNumber(text);
  if (!result.ok || result.value.status !== "parsed") throw new Error(`not read: ${text}`);
  return result.value;
};

/** Everything but where it stands and what was mended. */
const meaning = ({ span, numberSpan, titleSpan, corrections, ...rest }: DecreeNumber) => rest;

describe("generated numbers", () => {
  property.prop([heads, name, marker, regional])(
    "of regional offices are read part by part",
    (head, region, nomor, number) => {
      const [label, type, level] = head;
      const value = parsed(`${label} ${region} ${nomor} ${number.number}`);
      expect(value).toMatchObject({
        type,
        number: number.number,
        year: number.year,
        sequence: number.sequence,
        unit: number.unit,
      });
      expect(value.classification?.code).toBe(number.code);
      expect(value.issuer.region).toBe(`${level} ${region}`);
      expect(value.romanMonth).toBe("month" in number ? number.month : null);
      expect(meaning(parsed(formatNumber(value)))).toEqual(meaning(value));
    },
  );

  property.prop([
    norms,
    marker,
    fc.integer({ min: 1, max: 999 }),
    year,
    fc.constantFrom(" Tahun ", " tahun ", "/", " Th. ", " TAHUN", " Thn "),
    name,
  ])("of the nation are read however they are written", (norm, nomor, number, when, between, title) => {
    const [label, type] = norm;
    const value = parsed(`${label} ${nomor} ${number}${between}${when} tentang ${title}`);
    expect(value).toMatchObject({ type, number: String(number), year: when, title });
    expect(meaning(parsed(formatNumber(value)))).toEqual(meaning(value));
  });

  property.prop([heads, name, blanks, blanks, regional])(
    "mean the same whatever blanks are in them",
    (head, region, outer, inner, number) => {
      const clean = parsed(`${head[0]} ${region} Nomor ${number.number}`);
      const spaced = parsed(
        `${head[0]}${outer}${region}${outer}Nomor${inner}${number.number.replaceAll("/", `${inner}/${inner}`)}`,
      );
      expect(meaning(spaced)).toEqual(meaning(clean));
      expect(spaced.corrections.every(({ kind }) => kind === "spacing")).toBe(true);
      expect(spaced.corrections.length).toBeGreaterThan(0);
    },
  );

  property.prop([heads, name, regional])("mean the same in capitals and small letters", (head, region, number) => {
    const clean = parsed(`${head[0]} ${region} Nomor ${number.number}`);
    const shout = parsed(`${`${head[0]} ${region} Nomor`.toUpperCase()} ${number.number}`);
    const whisper = parsed(`${`${head[0]} ${region} Nomor`.toLowerCase()} ${number.number}`);
    expect(meaning(shout)).toEqual(meaning(clean));
    expect(meaning(whisper)).toEqual(meaning(clean));
  });

  property.prop([heads, name, regional, fc.nat()])(
    "lose a digit to a scan, and say so",
    (head, region, number, which) => {
      const zeros = [...number.number.matchAll(/(?<=\d)0|0(?=\d)/g)].map(({ index }) => index);
      fc.pre(zeros.length > 0);
      const at = zeros[which % zeros.length] as number;
      const scanned = `${number.number.slice(0, at)}O${number.number.slice(at + 1)}`;
      const value = parsed(`${head[0]} ${region} Nomor ${scanned}`);
      expect(value.number).toBe(number.number);
      expect(value.corrections.map(({ kind }) => kind)).toContain("digit");
    },
  );

  property.prop([heads, name, regional, name])(
    "are found in running text where they stand",
    (head, region, number, title) => {
      const cited = `${head[0]} ${region} Nomor ${number.number} tentang ${title}`;
      const text = `Bahwa ${cited} perlu diubah; selain itu ${cited}.`;
      const citations = findCitations(text);
      expect(citations.map((citation) => citation.text)).toEqual([cited, cited]);
      expect(citations.map(({ antecedent }) => antecedent)).toEqual([null, 0]);
    },
  );
});

/** Pieces of which citations and their damage are made, thrown together. */
const fragment = fc.constantFrom(
  ...[
    "Keputusan",
    "Bupati",
    "UU",
    "Nomor",
    "No.",
    "440",
    "/",
    "Kep.",
    "57",
    "-",
    "–",
    "2023",
    "Tahun",
    "tentang",
    "Gizi",
  ],
  ...[
    "(",
    ")",
    " ",
    "\n",
    "...",
    "__",
    "HK.01.07",
    "MENKES",
    "SK",
    "XII",
    "tersebut",
    "ini",
    "Pasal 5",
    "tanggal",
    "Mei",
  ],
  ...[
    "PMK",
    "Undang-Undang",
    "dan",
    "jo.",
    ",",
    ";",
    "SE",
    "surat",
    "2OO5",
    "é",
    "\u0000",
    "\ud800",
    "Peraturan",
    "Menteri",
  ],
);
const rubble = fc
  .array(fc.oneof(fragment, fragment, fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(""));
const spaced = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(" "));
/** A label, a marker and rubble that may be a number. */
const nearly = fc
  .tuple(fc.constantFrom("Keputusan Bupati", "Permenkes", "SE", "SK", "PMK", "Surat", "Perda"), rubble)
  .map(([label, rest]) => `${label} Nomor 440${rest}`);

describe("any text at all", () => {
  property.prop([fc.oneof(rubble, nearly, spaced, fc.string({ unit: "binary" }))], { numRuns: 400 })(
    "is read without a throw, its spans in place",
    (text) => {
      const result = parseNumber(text);
      const value = result.ok ? result.value : result.partial;
      if (value !== undefined) expectSpans(text, value);
      let last = 0;
      for (const [index, citation] of findCitations(text).entries()) {
        expect(text.slice(citation.span.start, citation.span.end)).toBe(citation.text);
        expect(citation.span.start).toBeGreaterThanOrEqual(last);
        last = citation.span.start;
        if (citation.form === "full") expectSpans(text, citation.value);
        expect(citation.antecedent ?? -1).toBeLessThan(index);
        expect(citation.within ?? -1).toBeLessThan(index);
      }
    },
  );

  property.prop([fc.oneof(nearly, spaced)], { numRuns: 400 })(
    "that can be read is read the same after being written",
    (text) => {
      const result = parseNumber(text);
      fc.pre(result.ok && result.value.status === "parsed");
      if (!result.ok) return;
      const again = parseNumber(formatNumber(result.value));
      expect(again.ok).toBe(true);
    },
  );
});

function expectSpans(
  text: string,
  value: { readonly span: { start: number; end: number }; readonly corrections: ParsedNumber["corrections"] },
) {
  expect(value.span.start).toBeLessThanOrEqual(value.span.end);
  expect(value.span.end).toBeLessThanOrEqual(text.length);
  for (const { span, found } of value.corrections) expect(text.slice(span.start, span.end)).toBe(found);
}
