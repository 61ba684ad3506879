import { type Anchor, nextAnchor } from "../number/anchors.js";
import { OTHER_DOCUMENTS } from "../number/kinds.js";
import type { Label } from "../number/label.js";
import { type LabelMemory, readLabelOnce } from "../number/label-memory.js";
import { type Reading, readBare, readLabelled } from "../number/read-citation.js";
import { isAmong } from "../number/words.js";
import { Collected, type Pointer } from "./collected.js";
import type { FoundCitation } from "./types.js";

/**
 * Finds every citation in a text: regulations, decisions, circulars and letters by kind and number, those inside the
 * titles of others included, and those that are named again without their number.
 *
 * A second mention leads to the first through `antecedent`, "Undang-Undang tersebut" to the last one of that kind, a
 * shared short name (PMK) to the maker that was named before with the same number. The text is read once, whatever it
 * holds.
 *
 * @param text - running text, as from a word processor, a scan or a PDF
 * @returns the citations in the order in which they begin; an empty list when there are none
 * @example
 * ```ts
 * import { findCitations } from "tatasehat/decree";
 * const text = "Permenkes Nomor 43 Tahun 2019 tentang Pusat Kesehatan Masyarakat dicabut; Permenkes tersebut ...";
 * findCitations(text).map(({ form, value }) => `${form} ${value.type} ${value.number}/${value.year}`);
 * //=> ["full PERMENKES 43/2019", "back-reference PERMENKES 43/2019"]
 * findCitations(text)[0]?.value.title; //=> "Pusat Kesehatan Masyarakat"
 * ```
 */
export function findCitations(text: string): readonly FoundCitation[] {
  if (typeof text !== "string") return [];
  const found = new Collected(text);
  const labels: LabelMemory = new Map();
  for (let anchor = nextAnchor(text, 0); anchor !== undefined; ) {
    const next = anchor.kind === "label" ? takeLabelled(text, anchor, found, labels) : takeBare(text, anchor, found);
    anchor = nextAnchor(text, Math.max(next, anchor.end));
  }
  return found.citations;
}

/** Takes the citation that a label begins; where to read on. */
function takeLabelled(text: string, anchor: Anchor, found: Collected, labels: LabelMemory): number {
  const label = readLabelOnce(text, anchor.at, labels);
  if (label === undefined) return anchor.end;
  const reading = readLabelled(text, label, "running");
  if (reading !== undefined) {
    found.addFull(reading);
    return takeFurther(text, label, reading, found);
  }
  const pointer = pointerAfter(text, label);
  if (pointer === undefined) return anchor.end;
  found.addShort(label, pointer);
  return pointer.end;
}

const POINTING = /^(?:tersebut|dimaksud|itu|ini)$/;

function pointerAfter(text: string, { act, after }: Label): Pointer | undefined {
  const { end, numberAt } = after;
  if (numberAt >= 0 || end === undefined || act === "surat" || act === "izin") return undefined;
  if (POINTING.test(end.low)) return { end: end.end, isSelf: end.low === "ini" };
  const said =
    end.low === "sebagaimana" ? /^sebagaimana\s{1,9}dimaksud\b/i.exec(text.slice(end.start, end.start + 40)) : null;
  return said === null ? undefined : { end: end.start + said[0].length, isSelf: false };
}

/** "PP Nomor 23 Tahun 2005 jo. Nomor 74 Tahun 2012": the second has no label of its own. */
const FURTHER = /^(?:\s{0,9},?\s{0,9}(?:jo\.?|juncto|dan|serta)|\s{0,9},)\s{1,9}(nomor|no\.?)\s{0,9}/i;

function takeFurther(text: string, label: Label, first: Reading, found: Collected): number {
  let reading = first;
  for (;;) {
    const at = reading.value.span.end;
    const match = FURTHER.exec(text.slice(at, at + 48));
    if (match === null || !/^\d/.test(text.slice(at + match[0].length, at + match[0].length + 1))) return reading.next;
    const start = at + match[0].search(/no/i);
    const after = { ...label.after, numberAt: at + match[0].length, isMarked: true };
    const further = readLabelled(text, { ...label, start, after, corrections: [] }, "running");
    if (further === undefined || further.value.year === null) return reading.next;
    found.addFull(further);
    reading = further;
  }
}

/** Takes a number without a label when its shape leaves no doubt and nothing before it says what else it is. */
function takeBare(text: string, anchor: Anchor, found: Collected): number {
  const reading = readBare(text, anchor.at, "running");
  if (reading === undefined || reading.value.status !== "parsed") return anchor.end;
  const { number, year, span } = reading.value;
  if (year === null || (number ?? "").split("/").length < 3 || isOtherDocument(text, anchor.at)) return span.end;
  found.addFull(reading);
  return reading.next;
}

/** Does the sentence before a number say that it is of minutes, a contract, an account? */
function isOtherDocument(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  const sentence = before.slice(
    Math.max(before.lastIndexOf(";"), before.lastIndexOf("\n\n"), before.lastIndexOf(". ")) + 1,
  );
  return (sentence.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => isAmong(OTHER_DOCUMENTS, word));
}
