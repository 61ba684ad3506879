import type { IsoDate } from "../../foundation/calendar.js";
import { join, readLines, spanOf } from "../document/reading.js";
import type { DecreeDocument, Part } from "../document/types.js";
import { annexPlace } from "./annex-place.js";
import { announcedRows } from "./announced-rows.js";
import { readBasis } from "./basis.js";
import { dayOf } from "./day.js";
import { isByRegionalHead } from "./documents.js";
import { numberParts } from "./number-parts.js";
import { considerationsOf, provisionsOf } from "./provisions.js";
import { startOf } from "./start.js";
import { bludSubject } from "./subject.js";
import type { CheckContext } from "./types.js";

/** What the rules share, each thing read once for a decree and only when a rule asks for it. */
export function contextOf(decree: DecreeDocument, asOf: IsoDate | null): CheckContext {
  const number = numberParts(decree.title?.number ?? null);
  const basis = once(() => readBasis(decree));
  const announced = once(() => announcedRows(decree));
  const provisions = once(() => provisionsOf(decree));
  const clean = once(() => readLines(decree.text).clean);
  const places = new Map<Part, readonly number[]>();
  return {
    ...{ asOf, number },
    day: dayOf(decree, number?.year?.value ?? null, asOf),
    blud: bludSubject(decree),
    isByRegionalHead: isByRegionalHead(decree),
    get basis() {
      return basis();
    },
    get considerations() {
      return considerationsOf(decree);
    },
    get provisions() {
      return provisions();
    },
    get announced() {
      return announced();
    },
    get start() {
      return startOf(provisions());
    },
    annexPlace: (annex, row) => annexPlace(decree.annexes, annex, row),
    at(part, from, to) {
      const offsets = places.get(part) ?? join(clean(), part.span.start, part.span.end).offsets;
      places.set(part, offsets);
      return spanOf(offsets, from, to);
    },
  };
}

function once<T>(read: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => {
    value ??= { is: read() };
    return value.is;
  };
}
