import { isIsoDate } from "../../foundation/calendar.js";
import { isRecord } from "../../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../../foundation/result.js";
import { checkDecree } from "../check/check.js";
import { type BasisText, basisText } from "./basis-text.js";
import type { DraftFields } from "./fields.js";
import { layOut } from "./lay-out.js";

const MOST_CONSIDERATIONS = 25;

/**
 * Writes the skeleton of a keputusan or peraturan as UU 12/2011 Lampiran II lays it out: head, considerations with their
 * closing formula, legal basis in order with gazettes and last amendments, provisions, closing, copies, annexes.
 *
 * The draft is checked by {@link checkDecree} before it is given: what it still says comes as notices, such as a
 * regulation that had been revoked by the date.
 *
 * @param fields - the words; layout, letters, ordinals, capitals and marks are added
 * @returns the text; issues for a part that is empty, a date that is none, or a regulation that cannot be written out
 * @example
 * ```ts
 * import { draftDecree } from "tatasehat/decree";
 * const draft = draftDecree({
 *   nature: "keputusan",
 *   office: "Kepala UPTD Puskesmas Contoh",
 *   number: "440/012/PKM-CTH/I/2022",
 *   name: "Tim Mutu Pusat Kesehatan Masyarakat Contoh",
 *   considerations: ["untuk menjamin mutu dan keselamatan pasien perlu dibentuk tim mutu"],
 *   basis: ["permenkes-43-2019", "uu-36-2009"],
 *   provisions: ["Membentuk Tim Mutu Pusat Kesehatan Masyarakat Contoh dengan masa tugas 1 (satu) tahun"],
 *   place: "Contoh",
 *   date: "2022-01-10",
 * });
 * draft.ok && draft.value.split("\n").filter((line) => /^(KESATU|KEDUA|pada)/.test(line)); //=> [
 * //   "KESATU : Membentuk Tim Mutu Pusat Kesehatan Masyarakat Contoh dengan masa tugas 1 (satu) tahun.",
 * //   "KEDUA : Keputusan Kepala UPTD Puskesmas Contoh ini mulai berlaku pada tanggal ditetapkan.",
 * //   "pada tanggal 10 Januari 2022",
 * // ]
 * draft.ok && draft.notices; //=> []
 * ```
 */
export function draftDecree(fields: DraftFields): Result<string> {
  if (!isRecord(fields)) return failure({ code: "decree.draft-missing", path: ["fields"] });
  const issues: Issue[] = [
    ...(["office", "number", "name", "place"] as const).filter((name) => isEmpty(fields[name])).map(missing),
    ...(["considerations", "basis", "provisions"] as const)
      .filter((name) => !Array.isArray(fields[name]) || fields[name].length === 0)
      .map(missing),
  ];
  if (!isIsoDate(fields.date)) issues.push({ code: "law.date-invalid", path: ["date"] });
  if (fields.nature !== "keputusan" && fields.nature !== "peraturan") issues.push(missing("nature"));
  if (issues.length > 0) return failure(...issues);
  for (const name of ["considerations", "basis", "provisions"] as const) {
    fields[name].forEach((item, i) => {
      if (isEmpty(item)) issues.push({ code: "decree.draft-missing", path: [name, i] });
    });
  }
  if (fields.considerations.length > MOST_CONSIDERATIONS) {
    const facts = { maximum: MOST_CONSIDERATIONS };
    issues.push({ code: "decree.draft-too-many-considerations", path: ["considerations"], facts });
  }
  if (issues.length > 0) return failure(...issues);
  const read = fields.basis.map((item) => basisText(item, fields.date));
  read.forEach((item, i) => {
    if (item === undefined) issues.push({ code: "decree.draft-basis-unknown", path: ["basis", i] });
  });
  if (issues.length > 0) return failure(...issues);
  const basis = [...(read as readonly BasisText[])].sort(byLevelAndDate).map(({ text }) => text);
  const text = layOut(fields, basis);
  return success(text, noticesOf(text));
}

function missing(name: string): Issue {
  return { code: "decree.draft-missing", path: [name] };
}

function isEmpty(text: unknown): boolean {
  return typeof text !== "string" || text.trim() === "";
}

function byLevelAndDate(a: BasisText, b: BasisText): number {
  if (a.level !== b.level) return a.level - b.level;
  return a.order < b.order ? -1 : a.order > b.order ? 1 : 0;
}

/** What the checker still says of the draft, errors and warnings. */
function noticesOf(text: string): Notice[] {
  return checkDecree(text)
    .filter(({ severity }) => severity !== "info")
    .map(({ code, where, facts, citation }) => ({ code, path: [where], facts, ...(citation && { citation }) }));
}
