// Reads the four sources into rows of one shape: what each says, how sure it is, and to whom it refers.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CITED } from "./cited.mjs";
import { doubtsIn, readStatus, shortSource } from "./free-text.mjs";
import { idOf, shortNumber, slug, typeOf } from "./identity.mjs";
import { referencesIn } from "./references.mjs";
import { cleanTitle } from "./titles.mjs";

/** In order of precedence between equally sure values: the first has been curated, the others are notes. */
const LISTS = ["decree", "spm", "jkn", "puskesmas"];

export const ORIGINS = [...LISTS, "cited"];

export const LEVELS = ["unverified", "secondary", "verified-in-source"];

/** @param {string} level */
const levelOf = (level) => (level === "secondary-source" ? "secondary" : level);

/** The less sure of two levels; the first when the second says nothing. */
export const lower = (level, other) => (other && LEVELS.indexOf(other) < LEVELS.indexOf(level) ? other : level);

/** Topics that two sources name in two languages. */
const TOPICS = {
  health: "kesehatan",
  immunization: "imunisasi",
  region: "wilayah",
  tuberculosis: "tb",
  workforce: "nakes",
};

/** A topic written as a phrase is told by its catchwords. */
const CATCHWORDS = [
  [/\bSPM\b/, "spm"],
  [/hospital/, "rs"],
  [/puskesmas/i, "puskesmas"],
  [/regional government|supervision of regions/, "pemda"],
  [/\bhealth\b(?! profile)/, "kesehatan"],
  [/maternal|reproductive/, "kia"],
  [/HIV|elimination/, "hiv"],
  [/disease/, "penyakit"],
  [/anthropometry/, "antropometri"],
  [/education/, "pendidikan"],
  [/target population|health data|profile/, "data"],
  [/region codes/, "wilayah"],
  [/BLUD/, "blud"],
];

function topicsOf(topic) {
  if (Array.isArray(topic)) return topic;
  if (/^[a-z-]+$/.test(topic)) return [TOPICS[topic] ?? topic];
  return CATCHWORDS.filter(([words]) => words.test(topic)).map(([, name]) => name);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * @param {string} folder holds decree/, spm/, jkn/ and puskesmas/, each with a regulations.json
 */
export function readSources(folder) {
  const read = (origin) => JSON.parse(readFileSync(join(folder, origin, "regulations.json"), "utf8"));
  const asOf = read("decree").meta.asOf;
  const rows = LISTS.flatMap((origin) => read(origin).regulations.map((raw) => readRow(raw, origin)));
  return { asOf, rows: [...rows, ...CITED.map((raw) => readRow(raw, "cited"))] };
}

/** @param {Record<string, any>} raw */
export function readRow(raw, origin) {
  const confidence = levelOf(raw.confidence);
  const type = typeOf(raw.type, raw.issuing_body ?? raw.issuer);
  const { number, year } = raw;
  const prose = origin === "decree" ? { status: raw.status, links: [], twins: [] } : readStatus(raw.status, type);
  const doubts = doubtsIn(raw.source, raw.note);
  // A doubtful revocation is the row's own where it is revoked, else that of what it revokes.
  if (/revoked/.test(prose.status ?? ""))
    doubts.status = lower(doubts.revocation ?? "verified-in-source", doubts.status);
  const sure = (field, own) => lower(lower(confidence, doubts[field]), own);
  const title = cleanTitle(raw.title);

  /** @type {Record<string, { value: any, confidence: string } | undefined>} */
  const fields = {};
  const put = (field, value, own, doubtOf = field) => {
    if (value !== null && value !== undefined && value !== "")
      fields[field] = { value, confidence: sure(doubtOf, own) };
  };
  put("title", title.text, title.isCertain ? undefined : "unverified");
  put("issuer", raw.issuer ?? raw.issuing_body);
  // A date that the source calls the promulgation is not the enactment: it is when the regulation took effect.
  const day = raw.date_enacted ?? raw.date ?? null;
  const isPromulgation = /promulgation/.test(raw.source ?? "");
  put("enacted", raw.enacted ?? (!isPromulgation && DAY.test(day) ? day : null));
  put("effective", raw.effective ?? (isPromulgation && DAY.test(day) ? day : null));
  put("status", prose.status === "unknown" ? null : prose.status, prose.confidence);
  put("gazette", raw.gazette);
  put("source", shortSource(raw.source));

  const links = [
    ...prose.links.map(({ kind, reference, confidence: own }) => ({
      kind,
      reference,
      confidence: sure(kind === "amendedBy" ? kind : "revocation", own),
    })),
    ...["revokedBy", "partlyRevokedBy", "amendedBy", "amends", "revokes"].flatMap((kind) =>
      [raw[kind] ?? []].flat().map((id) => ({
        kind,
        id: slug(id),
        confidence: sure(kind.startsWith("amend") ? "amendedBy" : "revocation"),
      })),
    ),
    ...(raw.relations ?? []).map(({ type: relation, target, confidence: own }) => ({
      kind: { "amended-by": "amendedBy", "replaced-by": "revokedBy", "revoked-by": "revokedBy" }[relation],
      alias: target,
      confidence: sure("revocation", lower(levelOf(own ?? confidence), prose.confidence)),
    })),
    ...(origin !== "decree" && /^Perubahan .*?atas/.test(raw.title)
      ? referencesIn(raw.title, type).map((reference) => ({ kind: "amends", reference, confidence: sure("amendedBy") }))
      : []),
  ];
  return {
    ...{ origin, type, number, year, confidence, fields, links },
    id: idOf({ type, number, year }),
    isShortNumber: shortNumber(type, number) === number,
    given: raw.id === undefined ? undefined : slug(raw.id),
    topics: topicsOf(raw.topic),
    twins: prose.twins,
  };
}
