/*
 * The lines at which a part begins. A line is known by its first words and by where it stands: "Lampiran" opens an annex
 * after the closing, and is a word of the sentence before it.
 */
import { ordinalNumber } from "./numerals.js";
import type { Line, Reading } from "./reading.js";

export type LandmarkKind =
  | "menimbang"
  | "mengingat"
  | "memperhatikan"
  | "consent"
  | "memutuskan"
  | "menetapkan"
  | "diktum"
  | "chapter"
  | "division"
  | "article"
  | "closing"
  | "promulgated"
  | "gazette"
  | "order"
  | "copies"
  | "certified"
  | "elucidation"
  | "annex";

export interface Landmark {
  readonly kind: LandmarkKind;
  /** Its line. */
  readonly line: number;
  /** Where its label begins and ends, and where its text begins. */
  readonly start: number;
  readonly labelEnd: number;
  readonly bodyStart: number;
  /** The ordinal of a diktum. */
  readonly ordinal?: number;
}

type Stage = "before" | "body" | "after";

/** The labels of the opening; each must stand alone, before a colon, or before the first item. */
const LABELS =
  /^(Menimbang|Mengingat|Memperhatikan|Membaca|Mendengar|Menetapkan)(?= ?:| ?$| (?:[a1][.)]|KEPUTUSAN|PERATURAN))/i;
const CONSENT = /^dengan persetujuan bersama\b/i;
const DIVISION = /^(?:bagian|paragraf) (?:ke|\d)/i;
const CHAPTER = /^BAB ([IVXLC]{1,7})(?![A-Za-z])/;
const ARTICLE = /^Pasal (\d{1,4}[A-Z]{0,2}|[IVXLC]{1,7})$/i;
const CLOSING = /^(?:Ditetapkan|DITETAPKAN|Dikeluarkan|DIKELUARKAN) ?(?::|di\b|DI\b)/;
const DATE_LINE = /^(?:pada tanggal|tanggal)\b/i;
const ORDER = /^agar setiap orang\b/i;
const PROMULGATED = /^diundangkan (?:di\b|:)/i;
const GAZETTE = /^(?:BERITA|LEMBARAN) (?:DAERAH|NEGARA)\b/;
const COPIES = /^(?:tembusan\b|salinan (?:keputusan|peraturan) ini disampaikan)/i;
const CERTIFIED = /^salinan sesuai dengan\b/i;
const ELUCIDATION = /^PENJELASAN$/;
const ANNEX = /^LAMPIRAN(?: ([IVXLC]{1,7}|\d{1,3}))? ?[.:]?(?: ?(?:KEPUTUSAN|PERATURAN|SURAT|INSTRUKSI|QANUN)\b|$)/;
/** Behind the closing a numbered annex may have its own heading on the line: LAMPIRAN II : DAFTAR TIM. */
const HEADED_ANNEX = /^LAMPIRAN ([IVXLC]{1,7}|\d{1,3}) ?[.:]? ?[A-Z]/;

/** The landmarks of the lines from `first` to before `last`. */
export function landmarks(reading: Reading, first: number, last: number): Landmark[] {
  const found: Landmark[] = [];
  let stage: Stage = "before";
  for (let i = first; i < last; i++) {
    const line = reading.lines[i] as Line;
    const mark = markAt(reading, line, i, stage);
    if (mark === undefined) continue;
    found.push(mark);
    if (mark.kind === "closing") stage = "after";
    else if (stage === "before" && BODY.has(mark.kind)) stage = "body";
    else if (AFTER.has(mark.kind)) stage = "after";
  }
  return found;
}

const BODY: ReadonlySet<LandmarkKind> = /* @__PURE__ */ new Set<LandmarkKind>([
  ...(["memutuskan", "menetapkan", "diktum", "chapter", "article"] as const),
]);
const AFTER: ReadonlySet<LandmarkKind> = /* @__PURE__ */ new Set<LandmarkKind>(["promulgated", "copies", "annex"]);

function markAt(reading: Reading, line: Line, index: number, stage: Stage): Landmark | undefined {
  const head = line.text.slice(0, 80);
  const mark = (kind: LandmarkKind, label: string, ordinal?: number): Landmark => {
    const labelEnd = advance(reading.clean, line.start, label);
    return {
      ...{ kind, line: index, start: line.start, labelEnd, bodyStart: afterColon(reading.clean, labelEnd, line.end) },
      ...(ordinal !== undefined && { ordinal }),
    };
  };
  const annex = (stage === "after" ? new RegExp(ANNEX.source, "i") : ANNEX).exec(head) ?? headedAnnex(line, stage);
  if (annex !== null && stage !== "before") {
    return mark("annex", head.slice(0, "LAMPIRAN".length + (annex[1] === undefined ? 0 : annex[1].length + 1)));
  }
  if (stage === "after") {
    if (PROMULGATED.test(head)) return mark("promulgated", "Diundangkan");
    if (GAZETTE.test(head)) return mark("gazette", head.split(" ", 2).join(" "));
    if (COPIES.test(head)) return mark("copies", head.slice(0, /^\S+/.exec(head)?.[0].replace(":", "").length));
    if (CERTIFIED.test(head)) return mark("certified", "Salinan");
    if (ELUCIDATION.test(head)) return mark("elucidation", head);
    return undefined;
  }
  const decides = decidesLabel(head);
  if (decides !== undefined) return mark("memutuskan", decides);
  const label = LABELS.exec(head)?.[1];
  // In small letters without a colon it is a word of a sentence.
  if (label !== undefined && (/^M/.test(label) || /^\S+ ?:/.test(head))) {
    const kind = label.toLowerCase();
    if (kind === "menetapkan") return mark("menetapkan", label);
    if (stage === "before") {
      return mark(kind === "menimbang" || kind === "mengingat" ? kind : "memperhatikan", label);
    }
  }
  if (stage === "before" && CONSENT.test(head)) return mark("consent", head);
  if (ORDER.test(head)) return mark("order", "Agar");
  if (CLOSING.test(head)) return mark("closing", head.slice(0, "Ditetapkan".length));
  if (stage === "body") {
    if (DATE_LINE.test(head) && isSignedBelow(reading, index)) return mark("closing", "");
    if (COPIES.test(head)) return mark("copies", "Tembusan");
    if (PROMULGATED.test(head)) return mark("promulgated", "Diundangkan");
    const chapter = CHAPTER.exec(head);
    if (chapter !== null) return mark("chapter", chapter[0]);
    if (DIVISION.test(head)) return mark("division", head);
    if (ARTICLE.test(head)) return mark("article", head);
  }
  return diktumAt(reading, line, index, stage, mark);
}

function headedAnnex({ text }: Line, stage: Stage): RegExpExecArray | null {
  return stage === "after" && text === text.toUpperCase() ? HEADED_ANNEX.exec(text.slice(0, 80)) : null;
}

/** A date line opens the closing where "Ditetapkan di" is missing, no sentence runs on to it, and a signature follows. */
function isSignedBelow({ lines }: Reading, index: number): boolean {
  const isBegun = (lines[index] as Line).blankBefore || (lines[index - 1]?.text ?? "").endsWith(".");
  const below = lines.slice(index + 1, index + 5);
  if (!isBegun || below.some(({ text }) => CLOSING.test(text))) return false;
  return below.some(({ text }) => text.endsWith(",") && text === text.toUpperCase());
}

/** MEMUTUSKAN, its letters perhaps spaced out. */
function decidesLabel(head: string): string | undefined {
  return /^M ?E ?M ?U ?T ?U ?S ?K ?A ?N(?= ?:| ?$)/i.exec(head)?.[0];
}

/** Up to four words, so that KEDUA PULUH SATU is read whole. */
const ORDINAL = /^(?:DIKTUM )?((?:PERTAMA|KE ?[A-Z]+)(?: ?(?:BELAS|PULUH)(?: [A-Z]+)?)?)(?![A-Za-z])/i;

function diktumAt(
  reading: Reading,
  line: Line,
  index: number,
  stage: Stage,
  mark: (kind: LandmarkKind, label: string, ordinal?: number) => Landmark,
): Landmark | undefined {
  const head = line.text.slice(0, 60);
  const found = ORDINAL.exec(head);
  if (found === null) return undefined;
  // "KEDUA BELAS" is twelve; "KEDUA Belanja ..." is two with its text.
  const words = (found[1] as string).split(" ");
  for (let count = words.length; count > 0; count--) {
    const label = words.slice(0, count).join(" ");
    const ordinal = ordinalNumber(label.replace(/^KE /i, "KE"));
    if (ordinal === null) continue;
    const prefix = head.slice(0, found[0].length - (found[1] as string).length);
    const whole = prefix + label;
    const rest = head.slice(whole.length);
    const isColon = /^ ?:/.test(rest);
    if (stage === "before" && !isColon) return undefined;
    if (!isColon && !standsAlone(reading, line, index, whole, rest)) return undefined;
    return mark("diktum", whole, ordinal);
  }
  return undefined;
}

/** Without a colon an ordinal in capitals opens a diktum before a wide gap or the end of the line, unless a sentence runs on to it. */
function standsAlone(reading: Reading, line: Line, index: number, label: string, rest: string): boolean {
  if (label !== label.toUpperCase()) return false;
  const before = reading.lines[index - 1]?.text ?? "";
  if (/(?:diktum|dan|atau|sampai dengan|,)$/i.test(before.slice(-20))) return false;
  if (rest === "" || /^\.(?: |$)/.test(rest)) return true;
  const end = advance(reading.clean, line.start, label);
  return /^(?: {2,}|\t)/.test(reading.clean.slice(end, end + 3)) || /^ [A-Z]/.test(rest);
}

/** The place behind a label, whose blanks may be wider in the text than in the joined line. */
function advance(clean: string, start: number, label: string): number {
  let at = start;
  let end = start;
  for (const character of label) {
    if (character === " ") continue;
    while (at < clean.length && clean.charAt(at).toLowerCase() !== character.toLowerCase()) at++;
    end = ++at;
  }
  return end;
}

/** Skips one colon or full stop behind a label. */
function afterColon(clean: string, from: number, lineEnd: number): number {
  let at = from;
  // What is left of bold letters stands between label and colon.
  while (at < lineEnd && " \t\0".includes(clean.charAt(at))) at++;
  return at < lineEnd && (clean.charAt(at) === ":" || clean.charAt(at) === ".") ? at + 1 : from;
}
