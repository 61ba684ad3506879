// Puts one regulation into the registry as it stands, so that nobody needs the lists that it was first made of.
import { idOf, slug } from "./identity.mjs";
import { byPlace } from "./merge.mjs";
import { LEVELS } from "./read.mjs";
import { filesOf } from "./write.mjs";

const STATUSES = ["in-force", "amended", "partly-revoked", "revoked", "unknown"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The files of the registry with the regulations that are added; without any, the files as they stand.
 *
 * @param {any} library the law's own functions and data, as `readLaw` gives them
 * @param {readonly Record<string, any>[]} added in the form of docs/contributing/regulation.json
 * @returns {Record<string, string>} the files below src/law, by name
 */
export function withRegulations(library, added) {
  const known = library.findRegulations();
  const revokers = new Map(known.map((row) => [row.id, row.revokedBy]));
  const rows = new Map(
    known.map((row) => [
      row.id,
      {
        ...row,
        amendedBy: [...row.amendedBy],
        otherRevokes: row.revokes.filter((id) => revokers.get(id) !== row.id),
        ...(row.doubts && { doubts: { ...row.doubts } }),
      },
    ]),
  );
  for (const raw of added) add(rows, raw);
  return filesOf({
    regulations: [...rows.values()].sort(byPlace),
    conflicts: library.registryConflicts,
    dangling: library.danglingRegulations.filter(({ id }) => !rows.has(id)),
    aliases: Object.entries(library.ALIASES),
    asOf: library.AS_OF,
  });
}

function add(rows, raw) {
  const fault = faultOf(raw, rows);
  if (fault !== undefined) throw new Error(fault);
  const { amends = [], revokes = [], amendedBy = [], ...row } = raw;
  const id = idOf(row);
  for (const other of amends.map(slug)) {
    const amended = rows.get(other);
    amended.amendedBy.push(id);
    if (amended.status === "in-force") amended.status = "amended";
  }
  for (const other of revokes.map(slug)) {
    const { partlyRevokedBy, ...revoked } = rows.get(other);
    rows.set(other, { ...revoked, status: "revoked", revokedBy: id });
  }
  rows.set(id, { doubts: {}, topics: [], ...row, id, amendedBy: amendedBy.map(slug), otherRevokes: [] });
}

function faultOf(raw, rows) {
  for (const field of ["type", "number", "title", "issuer", "source"]) {
    if (typeof raw[field] !== "string" || raw[field] === "") return `${field}: a text is needed`;
  }
  if (!Number.isInteger(raw.year)) return "year: a whole number is needed";
  if (!STATUSES.includes(raw.status)) return `status: one of ${STATUSES.join(", ")}`;
  if (!LEVELS.includes(raw.confidence)) return `confidence: one of ${LEVELS.join(", ")}`;
  for (const field of ["enacted", "effective"]) {
    // A day that nobody read is left out, never guessed.
    if (raw[field] !== undefined && !DAY.test(raw[field])) return `${field}: YYYY-MM-DD, or left out`;
  }
  if (rows.has(idOf(raw))) return `${idOf(raw)} is in the registry`;
  const lost = [...(raw.amends ?? []), ...(raw.revokes ?? [])].map(slug).find((id) => !rows.has(id));
  return lost && `${lost}: no such regulation in the registry; add it first`;
}
