import { oneLine } from "../number/characters.js";
import type { Label } from "../number/label.js";
import { pinBefore } from "../number/pin.js";
import type { Reading } from "../number/read-citation.js";
import type { NumberFields, ParsedNumber, Span, UnreadableNumber } from "../number/types.js";
import type { FoundCitation } from "./types.js";

/** A word that points back to a document, or to the one being read. */
export interface Pointer {
  readonly end: number;
  readonly isSelf: boolean;
}

interface Known {
  readonly value: Reading["value"];
  readonly antecedent: number | null;
  readonly key: string | undefined;
}

/** The citations found so far, each linked to the earlier one that it repeats or points to. */
export class Collected {
  readonly citations: FoundCitation[] = [];
  /** The first mention under the key of its number. */
  private readonly first = new Map<string, number>();
  /**
   * The last mention of each type outside titles; those of ministers together under PERMEN and KEPMEN, too, and those of
   * a place under type and place.
   */
  private readonly last = new Map<string, number>();
  /** Titles that have not ended yet, innermost last. */
  private readonly titles: { readonly index: number; readonly end: number }[] = [];

  constructor(private readonly text: string) {}

  addFull({ value: given, issues, notices }: Reading): void {
    const index = this.citations.length;
    const read = given.pin !== null && this.isPinOfLast(given) ? unpinned(given) : given;
    const { value, antecedent, key } = this.known(read);
    const { span, pin, titleSpan } = read;
    this.endTitleBefore(span.start);
    const within = this.titleAround(span.start);
    const text = this.text.slice(span.start, span.end);
    this.citations.push({ text, span, form: "full", value, antecedent, within, pin, issues, notices });
    if (titleSpan !== null) this.titles.push({ index, end: titleSpan.end });
    if (key !== undefined && !this.first.has(key)) this.first.set(key, index);
    if (within === null) this.rememberLast(value, index);
  }

  /** "UU 36/2009 Pasal 5, PP 23/2005": the article is that of the first. */
  private isPinOfLast({ pin, span }: Reading["value"]): boolean {
    const last = this.citations.at(-1);
    if (last?.pin !== pin || /\bpasal\b/i.test(this.text.slice(span.start, span.end))) return false;
    return /^[,\s]{0,9}$/.test(this.text.slice(last.span.end, span.start));
  }

  /** One that is left open or of two makers is pointed to as well: "PMK 3/2023 ... PMK tersebut". */
  private rememberLast(value: Reading["value"], index: number): void {
    const name = value.status === "ambiguous" ? value.typeCandidates.join("|") : value.type;
    if (name === null) return;
    for (const kind of [name, ...groupsOf(name)]) this.last.set(kind, index);
    if (value.issuer.region !== null) this.last.set(`${name}@${value.issuer.region}`, index);
  }

  /** The last one of a kind; where a place is named, of that place or of none. */
  private lastOf({ types, issuer }: Label): number | null {
    const latest = Math.max(...[...types, types.join("|")].map((name) => this.last.get(name) ?? -1));
    const last = this.citations[latest];
    if (last === undefined) return null;
    if (issuer.region === null || last.value.issuer.region === null) return latest;
    return this.last.get(`${types.join("|")}@${issuer.region}`) ?? null;
  }

  /** "Undang-Undang tersebut", "Peraturan Bupati ini". */
  addShort(label: Label, { end, isSelf }: Pointer): void {
    const span = { start: label.start, end };
    const antecedent = isSelf ? this.heading(label) : this.lastOf(label);
    const earlier = this.citations[antecedent ?? -1];
    this.citations.push({
      text: this.text.slice(span.start, span.end),
      span,
      form: isSelf ? "self-reference" : "back-reference",
      value: earlier?.value ?? nameless(label, end),
      antecedent,
      within: this.titleAround(span.start),
      pin: pinBefore(this.text, span.start),
      issues: antecedent === null && !isSelf ? [{ code: "decree.antecedent-missing" }] : [],
      notices: [],
    });
  }

  /** The number as an earlier citation makes it certain, that citation, and the key of the number. */
  private known(value: Reading["value"]): Known {
    if (value.status === "unreadable") return { value, antecedent: null, key: undefined };
    for (const reading of value.status === "ambiguous" ? value.candidates : [value]) {
      const key = keyOf(reading);
      const index = key === undefined ? undefined : this.first.get(key);
      if (index !== undefined && isSamePlace(this.citations[index]?.value, reading)) {
        return { value: reading, antecedent: index, key };
      }
      if (value.status === "parsed") return { value, antecedent: null, key };
    }
    return { value, antecedent: null, key: undefined };
  }

  /**
   * "... tentang Kesehatan dan Permenkes 43/2019": what follows "dan" is the next citation, not the title going on. A
   * title that has held one may hold another: "Perubahan atas Undang-Undang ... dan Undang-Undang ...".
   */
  private endTitleBefore(at: number): void {
    const index = this.citations.length - 1;
    const open = this.titles.at(-1);
    if (open === undefined || open.index !== index || open.end <= at) return;
    const outer = this.citations[index] as FoundCitation;
    const titleSpan = outer.value.titleSpan as Span;
    const before = this.text.slice(Math.max(titleSpan.start, at - 64), at);
    const joint = /[\s,]+(?:dan|serta|maupun)\s+(?:pasal\b[^;]{0,40})?$/i.exec(before);
    if (joint === null) return;
    this.titles.pop();
    const end = at - before.length + joint.index;
    const span = { start: outer.span.start, end };
    const title = oneLine(this.text.slice(titleSpan.start, end));
    const value = { ...outer.value, span, title, titleSpan: { start: titleSpan.start, end } };
    this.citations[index] = { ...outer, span, text: this.text.slice(span.start, end), value };
  }

  private titleAround(at: number): number | null {
    while ((this.titles.at(-1)?.end ?? at + 1) <= at) this.titles.pop();
    return this.titles.at(-1)?.index ?? null;
  }

  /** The heading of the document being read: the first citation, in capitals, of that kind. */
  private heading({ types }: Label): number | null {
    const [head] = this.citations;
    if (head === undefined || head.value.type === null) return null;
    const label = this.text.slice(head.span.start, head.value.numberSpan?.start ?? head.span.start);
    const isHeading = label === label.toUpperCase() && /[A-Z]{5}/.test(label);
    const [type = ""] = types;
    const isSame = [head.value.type, ...groupsOf(head.value.type)].includes(type);
    return isHeading && isSame ? 0 : null;
  }
}

/** The wider names under which a kind is pointed to: "Peraturan Menteri tersebut", "Keputusan ini". */
function groupsOf(type: string): readonly string[] {
  const groups = type.startsWith("PERMEN") || type === "PMK" ? ["PERMEN"] : [];
  if (type.startsWith("KEPMEN") || type === "KMK-KEUANGAN") groups.push("KEPMEN");
  if (type.startsWith("KEP") || type === "KMK-KEUANGAN") groups.push("SK");
  return groups;
}

/** What two mentions of one document have in common, also when one gives a ministry's running number alone. */
function keyOf({ type, number, year, sequence }: ParsedNumber): string | undefined {
  // A number of several parts is known without its year.
  if (number === null || (year === null && !number.includes("/"))) return undefined;
  const isMinisterial = sequence !== null && (type.includes("MEN") || type.startsWith("PMK") || type.startsWith("KMK"));
  if (!isMinisterial) return `${type}|${number.length > 4 ? number.toUpperCase() : number}|${year}`;
  return `${type}#${sequence.startsWith("0") ? sequence.replace(/^0+/, "") : sequence}|${year}`;
}

function unpinned(value: Reading["value"]): Reading["value"] {
  if (value.status !== "ambiguous") return { ...value, pin: null };
  return { ...value, pin: null, candidates: value.candidates.map((candidate) => ({ ...candidate, pin: null })) };
}

/** A mention without its place may be of any place; two places are two documents. */
function isSamePlace(earlier: FoundCitation["value"] | undefined, { issuer }: ParsedNumber): boolean {
  const place = earlier?.issuer.region ?? null;
  return place === null || issuer.region === null || place === issuer.region;
}

/** A document of which the text gives the kind only. */
function nameless({ types, issuer, start, corrections }: Label, end: number): UnreadableNumber {
  const type = types.length === 1 ? (types[0] as string) : null;
  const fields: Omit<NumberFields, "normalised"> = {
    ...{ number: null, year: null, classification: null, sequence: null, unit: null, month: null, romanMonth: null },
    ...{ date: null, title: null, pin: null, numberSpan: null, titleSpan: null },
    span: { start, end },
    corrections,
  };
  return { status: "unreadable", type, issuer, ...fields, normalised: `${type ?? ""}|${issuer.region ?? ""}||` };
}
