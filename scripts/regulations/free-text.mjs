// What the prose of the sources says: statuses written as sentences, and words of doubt beside a source's name.
import { referencesIn } from "./references.mjs";

const UNSURE = /unverified|not (?:checked|read|verified|contradicted)|treated as|general knowledge|inferred|unclear/;

/**
 * Reads a status such as "in force (amended by PP 76/2015)". The first clause decides; what no rule here understands
 * is unknown, and so is what was true of a past year only. `twins` are other numbers given for the same regulation.
 *
 * @param {string} text
 * @param {string} ownType
 */
export function readStatus(text, ownType) {
  const first = text.split(";")[0];
  const confidence = UNSURE.test(first) ? "unverified" : undefined;
  /** @type {{ kind: string, reference: ReturnType<typeof referencesIn>[number], confidence?: string }[]} */
  const links = [];
  const link = (kind, part, doubtful = part) => {
    for (const reference of referencesIn(part, ownType)) {
      const isPartial = reference.isPartial && kind === "revokes";
      if (!isPartial) links.push({ kind, reference, confidence: UNSURE.test(doubtful) ? "unverified" : undefined });
    }
  };
  const after = (pattern, within) => pattern.exec(within)?.[1] ?? "";
  for (const clause of text.split(";").map((part) => part.trim())) {
    // Clauses about what nobody knows, or about another regulation.
    if (/\bwhether\b|conflicts with/.test(clause)) continue;
    link("amendedBy", after(/amended(?:, e\.g\.)? by ((?:(?!replaced).)*)/, clause));
    const revoked = after(/^(?:.*\b(?:revokes|replaces)|replaced(?= (?:UU|P[A-Z]|Per|Kep))) (.*)/, clause);
    // A remark in brackets is about the list, not about what stands in it.
    link("revokes", revoked, revoked.replace(/\(.*\)/, ""));
  }

  const conflicting = after(/conflicts with (.*?)(?: as amended|$)/, text);
  const twins = conflicting ? referencesIn(conflicting, ownType) : [];

  const say = (status, by) => {
    if (by) link(status === "revoked" ? "revokedBy" : "partlyRevokedBy", by);
    return { status, confidence, links, twins };
  };
  if (/\bwhether\b/.test(first)) return say(undefined);
  const partly = after(/^(?:art\. .*(?:revoked|replaced) by|.*(?:revoked|replaced) in part by) (.*)/, first);
  if (partly) return say("partly-revoked", partly.replace(/ art\..*/, ""));
  if (/^in force in part|annex replaced/.test(text)) return say("partly-revoked");
  const revoker = after(/(?:revoked|replaced) by (.*)/, first);
  if (revoker) return say("revoked", revoker.replace(/ art\..*/, ""));
  if (/^(?:replaced|revoked|no longer in force)\b/.test(first)) return say("revoked");
  if (/^in force in \d/.test(first)) return say(undefined);
  if (/^(?:in force\b.*)?amended\b/.test(first) || /^in force[, (]+amended/.test(first)) return say("amended");
  if (/^in force\b/.test(first)) return say("in-force");
  return say(undefined);
}

/** The fields that words beside a level of confidence speak of. */
const SUBJECTS = [
  [/revocation|revoked|replace|\blinks\b/, ["revocation"]],
  [/partial changes|\bstatus\b/, ["status"]],
  [/amendment(?! is)/, ["amendedBy"]],
  [/effective date|promulgation date/, ["effective"]],
  [/(?<!effective |promulgation )\bdates?\b/, ["enacted", "effective"]],
  [/\b(?:T?LN|BN)\b/, ["gazette"]],
  [/\btitle\b|\bjudul\b/, ["title"]],
];

/**
 * The fields of which a source itself is less sure: "full text; revocation general knowledge" lowers the status.
 *
 * @param {string} source
 * @param {string} note
 * @returns {Record<string, string>} confidence by field
 */
export function doubtsIn(source = "", note = "") {
  const doubts = {};
  let fields = [];
  for (const clause of [...source.split(";"), ...note.split(";")]) {
    const level = UNSURE.test(clause) ? "unverified" : /secondary/.test(clause) ? "secondary" : undefined;
    // "treat as secondary" is about what was said just before.
    if (!/^ *treat as/.test(clause)) fields = SUBJECTS.flatMap(([words, named]) => (words.test(clause) ? named : []));
    if (level !== undefined) for (const field of fields) doubts[field] = level;
  }
  return doubts;
}

/** Where a row's facts come from, in a few words: the document or the site, without pages and remarks. */
export function shortSource(source = "") {
  const first = source.split(";")[0].trim();
  if (/general knowledge|^not read/.test(first)) return "general knowledge";
  const document =
    /(?:cited|named|recitals|considerations|preambles?)\b.*?\b((?:UU|PP|Per[a-z]+\w*|Kep[a-z]+\w*|SK)(?: [A-Z]\w*)* \S*\d\/\d{4})/.exec(
      first,
    );
  if (document) return `cited in ${document[1]}`;
  if (/full text|texts? read|\btext\b/.test(first)) return "text read";
  const site = /[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|id|org|net|gov)\b/.exec(first);
  if (site) return site[0];
  const copy = /\b(?:scribd|123dok|zbook|fliphtml5|flipbuilder|slideshare|docplayer|vdokumen|yumpu)\b/.exec(first);
  if (copy) return `copy on ${copy[0]}`;
  if (/BPK|JDIH/.test(first)) return "JDIH or BPK record";
  if (/article|press|news|liputan/.test(first)) return "press";
  if (/readme|repositor|software|dataset|open data|application|wilayah|OpenSID|seed/i.test(first))
    return "public repository";
  return "public notes";
}
