// Merges the rows of all sources, one regulation an id: the surer value wins, and what loses is listed.
import { LEVELS, lower, ORIGINS } from "./read.mjs";
import { resolve } from "./references.mjs";
import { isAbridged, titleWords } from "./titles.mjs";

const rank = (confidence) => LEVELS.indexOf(confidence);

/** The surest statement; of equally sure ones that of the source that precedes. */
const best = (statements) =>
  statements.reduce((kept, next) => (rank(next.confidence) > rank(kept.confidence) ? next : kept), statements[0]);

/**
 * @param {readonly any[]} rows as `readRow` gives them, in any order
 */
export function merge(rows) {
  const ordered = [...rows].sort(
    (a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) || compare(JSON.stringify(a), JSON.stringify(b)),
  );
  const groups = groupBy(ordered, ({ id }) => id);
  // Of the ways to write a number, the full one.
  const known = [...groups.values()].map((group) => group.find((row) => !row.isShortNumber) ?? group[0]);
  const aliases = new Map(ordered.flatMap(({ given, id }) => (given && given !== id ? [[given, id]] : [])));
  const conflicts = [];
  const regulations = known.map((row) => mergeFields(row, groups.get(row.id), conflicts));
  const byId = new Map(regulations.map((row) => [row.id, row]));

  for (const { id, number, confidence, twins } of ordered) {
    const same = twins.map((reference) => known.find((row) => row.id === resolve(reference, known)));
    for (const twin of same) {
      const { number: value, confidence: other } = twin;
      conflicts.push({ id, field: "number", kept: { value: number, confidence }, other: { value, confidence: other } });
    }
  }
  const links = linksOf(ordered, known, aliases);
  const dangling = link(links, byId, conflicts);
  regulations.sort(byPlace);
  conflicts.sort((a, b) => compare(a.id, b.id) || compare(a.field, b.field) || compare(a.other.value, b.other.value));
  return { regulations, conflicts, dangling, aliases: [...aliases].sort(([a], [b]) => compare(a, b)) };
}

/** Map.groupBy, which Node 20 lacks. */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const compareNumbers = (a, b) => Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) || compare(a.id, b.id);

/** The order of the registry: by type, year and number. */
export const byPlace = (a, b) => compare(a.type, b.type) || a.year - b.year || compareNumbers(a, b);

function mergeFields({ id, type, number, year }, group, conflicts) {
  const statements = (field) => group.flatMap((row) => (row.fields[field] ? [row.fields[field]] : []));
  const confidence = best(group).confidence;
  /** @type {Record<string, any>} */
  const merged = { id, type, number, year, confidence, doubts: {} };
  const keep = (field, kept, others) => {
    merged[field] = kept.value;
    if (rank(kept.confidence) < rank(confidence)) merged.doubts[field] = kept.confidence;
    for (const other of others) conflicts.push({ id, field, kept, other });
  };
  for (const field of ["title", "enacted", "effective", "status", "gazette"]) {
    const all = statements(field);
    if (all.length === 0) continue;
    const kept = (KEEP[field] ?? best)(all);
    const isSame = SAME[field] ?? ((a, b) => a === b);
    keep(field, kept, distinct(all.filter(({ value }) => !isSame(value, kept.value))));
  }
  const surest = best(group);
  merged.issuer = best(statements("issuer"))?.value ?? "";
  merged.source = surest.fields.source.value;
  merged.topics = [...new Set(group.flatMap(({ topics }) => topics))];
  merged.status ??= "unknown";
  return merged;
}

const SAME = {
  // A short form of a title is no other title.
  title: (a, b) => isAbridged(a, b) || isAbridged(b, a),
  gazette: (a, b) => JSON.stringify(a) === JSON.stringify(b),
};

const KEEP = {
  /** The surest title, written out as fully as any source that gives the same one. */
  title: (all) => {
    const surest = best(all);
    const same = all.filter(({ value }) => isAbridged(surest.value, value));
    const fullest = same.reduce((a, b) => (fullness(b.value) > fullness(a.value) ? b : a), surest);
    return { value: fullest.value, confidence: surest.confidence };
  },
  /** "In force" only says that the regulation as a whole was not revoked: whoever knows more says more. */
  status: (all) => {
    const more = all.filter(({ value }) => value !== "in-force");
    return best(more.some(({ value }) => value === "revoked") ? all : more.length > 0 ? more : all);
  },
};

const fullness = (title) => titleWords(title).length * 1000 + title.length;

function distinct(statements) {
  return [...groupBy(statements, ({ value }) => JSON.stringify(value)).values()].map(best);
}

/** Every link said by anyone, seen from the regulation that is revoked or amended. */
function linksOf(rows, known, aliases) {
  return rows.flatMap((row) =>
    row.links.map(({ kind, reference, id, alias, confidence }) => {
      const target = id ?? (alias && (aliases.get(alias) ?? alias)) ?? resolve(reference, known);
      const isReverse = kind === "amends" || kind === "revokes";
      const forward = { amends: "amendedBy", revokes: "revokedBy" }[kind] ?? kind;
      return {
        from: isReverse ? target : row.id,
        kind: forward,
        to: isReverse ? row.id : target,
        said: kind,
        confidence,
      };
    }),
  );
}

/**
 * Puts the links on the regulations. A revoker goes with the status that it explains: "revoked" has a `revokedBy`, "partly
 * revoked" a `partlyRevokedBy`, and any other status none.
 */
function link(links, byId, conflicts) {
  const dangling = new Map();
  const refer = (id, by, as) => {
    const referred = dangling.get(id) ?? [];
    if (!referred.some((one) => one.by === by && one.as === as)) referred.push({ by, as });
    dangling.set(id, referred);
  };
  for (const { from, kind, to, said } of links) {
    if (!byId.has(from)) refer(from, to, kind === "revokedBy" ? "revokes" : "amends");
    if (!byId.has(to)) refer(to, from, said);
  }
  const bySource = groupBy(links, ({ from }) => from);
  for (const row of byId.values()) {
    const own = bySource.get(row.id) ?? [];
    linkAmendments(row, own);
    linkRevoker(row, own, conflicts);
  }
  for (const [id, referred] of dangling) {
    for (const { by, as } of referred) {
      const row = byId.get(by);
      if (as === "revokes") row.otherRevokes = [...(row.otherRevokes ?? []), id];
      if (as === "amends") row.otherAmends = [...(row.otherAmends ?? []), id];
    }
  }
  return [...dangling]
    .map(([id, referred]) => ({ id, referredBy: referred.sort((a, b) => compare(a.by, b.by)) }))
    .sort((a, b) => compare(a.id, b.id));
}

function linkAmendments(row, own) {
  const amendments = groupBy(
    own.filter(({ kind }) => kind === "amendedBy"),
    ({ to }) => to,
  );
  row.amendedBy = [...amendments.keys()].sort((a, b) => yearOf(a) - yearOf(b) || compare(a, b));
  const weakest = [...amendments.values()].map((said) => best(said).confidence).reduce(lower, row.confidence);
  if (weakest !== row.confidence) row.doubts.amendedBy = weakest;
}

const yearOf = (id) => Number(id.slice(-4));

function linkRevoker(row, own, conflicts) {
  const field = { revoked: "revokedBy", "partly-revoked": "partlyRevokedBy" }[row.status];
  const said = own
    .filter(({ kind }) => kind === "revokedBy" || kind === "partlyRevokedBy")
    .map(({ kind, to, confidence }) => ({ kind, value: to, confidence }));
  const fitting = said.filter(({ kind }) => kind === field);
  const kept = fitting.length > 0 ? best(fitting) : undefined;
  if (kept) {
    row[field] = kept.value;
    // The link is as sure as its surest witness, and the status no surer than the link.
    if (rank(kept.confidence) < rank(row.doubts.status ?? row.confidence)) row.doubts.status = kept.confidence;
  }
  for (const other of distinct(said.filter(({ kind, value }) => kind !== field || value !== kept?.value))) {
    const none = { value: null, confidence: row.doubts.status ?? row.confidence };
    conflicts.push({ id: row.id, field: other.kind, kept: other.kind === field ? kept : none, other });
  }
}
