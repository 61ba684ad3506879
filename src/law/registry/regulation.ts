import { DESCRIPTION_LINES, ISSUERS } from "./data/descriptions.js";
import { cellsOf, type Entry, entries, entryOf, listOf } from "./store.js";
import type { Gazette, Regulation } from "./types.js";

let described: readonly (readonly string[])[] | undefined;

/**
 * Looks a regulation up.
 *
 * @param id - such as `permenkes-2-2020`, or as it is cited: `Permenkes Nomor 2 Tahun 2020`, `Permenkes 2/2020`
 * @returns the regulation with its dates, links, confidence and source; undefined when the registry does not hold it
 * @example
 * ```ts
 * import { regulation } from "tatasehat/law/registry";
 * regulation("permenkes-4-2019")?.revokedBy; //=> "permenkes-6-2024"
 * regulation("permenkes-6-2024")?.enacted; //=> undefined
 * ```
 */
export function regulation(id: string): Regulation | undefined {
  const entry = entryOf(id);
  return entry && describeEntry(entry);
}

/** An entry with its title, issuer, gazette, topics and source, and with the links seen from the other end. */
export function describeEntry(entry: Entry): Regulation {
  described ??= cellsOf(DESCRIPTION_LINES);
  const [title = "", issuer = "", gazette = "", topics = "", source = ""] = described[entry.index] ?? [];
  const { id, type, number, year, enacted, effective, status, revoker, amendedBy, confidence, doubts } = entry;
  const others = [...entries().values()];
  const revoked = others.filter((other) => other.status === "revoked" && other.revoker === id);
  const published = gazetteOf(gazette, year);
  return {
    ...{ id, type, number, year, title },
    issuer: issuer || (ISSUERS[type] ?? ""),
    ...(enacted !== undefined && { enacted }),
    ...(effective !== undefined && { effective }),
    status,
    ...(revoker !== undefined && (status === "revoked" ? { revokedBy: revoker } : { partlyRevokedBy: revoker })),
    amendedBy,
    amends: others.filter((other) => other.amendedBy.includes(id)).map((other) => other.id),
    revokes: [...revoked.map((other) => other.id), ...entry.otherRevokes],
    ...(published && { gazette: published }),
    topics: listOf(topics),
    ...{ confidence, doubts, source },
  };
}

/** `LN 2009 144/5063`, the year left out where it is the regulation's own. */
function gazetteOf(cell: string, regulationYear: number): Gazette | undefined {
  const match = /^(\w+) (?:(\d+) )?(\d+)(?:\/(\d+))?$/.exec(cell);
  if (match === null) return undefined;
  const [, series = "", year = regulationYear, number, tln] = match;
  return { series, year: Number(year), number: Number(number), ...(tln !== undefined && { tln: Number(tln) }) };
}
