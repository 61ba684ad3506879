// The generated regions of the guides: tables of the law, drawn from what the code cites and the registry knows.
import { readFileSync } from "node:fs";
import { GUIDE_SOURCES, guidesOf } from "./topics.mjs";
import { CONFIDENCES, STATUSES, WORDS } from "./words.mjs";

/** @typedef {import("./topic-law.mjs").Law} Law */
/** @typedef {import("./words.mjs").Language} Language */

/**
 * The text of one region.
 *
 * @param {string} kind what stands behind `generated:` in the marker
 * @param {string} topic what stands behind the kind, such as a guide
 * @param {Language} language
 * @param {Law} law
 * @returns {string}
 */
export function regionText(kind, topic, language, law) {
  const make = REGIONS[kind];
  if (make === undefined) throw new Error(`no such region: ${kind}`);
  return make(language, law, topic);
}

/** @type {Record<string, (language: Language, law: Law, topic: string) => string>} */
const REGIONS = {
  law: lawOfTopic,
  "registry-counts": registryCounts,
  "registry-used": (language, law) => registryTable(language, law, usesOf(law)),
  "registry-rest": (language, law) => {
    const uses = usesOf(law);
    const rest = law.library.findRegulations().filter((/** @type {{ id: string }} */ { id }) => !uses.has(id));
    return registryTable(language, law, new Map(rest.map((/** @type {{ id: string }} */ { id }) => [id, []])));
  },
  "unread-texts": unreadTexts,
  "unread-values": unreadValues,
  dangling,
  conflicts,
  glossary,
};

/** @type {(language: Language, law: Law, topic: string) => string} */
function lawOfTopic(language, law, topic) {
  const say = WORDS[language];
  const starts = GUIDE_SOURCES[topic];
  if (starts === undefined) throw new Error(`no sources are known of ${topic}`);
  const isHere = (/** @type {{ file: string }} */ { file }) => starts.some((start) => file.startsWith(start));
  const timelines = law.timelines.filter(isHere).map(({ timeline }) => timeline);
  const values = timelines.flatMap((timeline) => timeline.values);
  const citations = [
    ...law.citations.filter(isHere),
    ...values.map(({ cite, confidence }) => ({ citation: cite, confidence })),
  ];
  const ids = [...new Set(citations.map(({ citation }) => citation.regulation))].sort(byYear);
  if (ids.length === 0) return say.none;

  const regulations = ids.map((id) => {
    const own = citations.filter(({ citation }) => citation.regulation === id);
    const clauses = [...new Set(own.map(({ citation }) => clauseOf(citation, language)))].filter((text) => text !== "");
    const sure = [...new Set(own.flatMap(({ confidence }) => confidence ?? []))].sort();
    return [
      nameOf(id, language, law, "titled"),
      gathered(clauses.sort(numerically)) || say.whole,
      ...statusCells(id, language, law),
      sure.map((level) => CONFIDENCES[language][level]).join("; ") || "–",
    ];
  });
  const heads = [say.regulation, say.clauses, ...statusHeads(language, law), say.valueConfidence];
  const dated = timelines.flatMap(({ id, unit, verifiedUntil, values }) =>
    values.map(({ from, fromUncertain, value, cite, confidence }) => [
      `\`${id}\``,
      fromUncertain ? `${from.slice(0, 4)} (${say.dayUncertain})` : from,
      valueText(value, unit, language),
      shortCitation(cite, language, law),
      (CONFIDENCES[language][confidence] ?? confidence) +
        (verifiedUntil === undefined ? "" : `, ${say.checkedUntil} ${verifiedUntil}`),
    ]),
  );
  const datedHeads = [say.parameter, say.since, say.value, say.basis, say.valueConfidence];
  return [
    table(heads, regulations),
    ...(dated.length === 0 ? [] : [`**${say.parameters}**`, table(datedHeads, dated)]),
  ].join("\n\n");
}

/** @type {(language: Language, law: Law) => string} */
function registryCounts(language, law) {
  const say = WORDS[language];
  const all = law.library.findRegulations();
  const levels = ["verified-in-source", "secondary", "unverified"];
  const row = (/** @type {string} */ name, /** @type {{ confidence: string }[]} */ those) => [
    name,
    ...levels.map((level) => those.filter(({ confidence }) => confidence === level).length),
    those.length,
  ];
  const statuses = all.map((/** @type {{ id: string, confidence: string }} */ { id, confidence }) => ({
    status: law.library.statusOn(id, dayOf(law)).value.status,
    confidence,
  }));
  const rows = Object.entries(STATUSES[language])
    .map(([status, name]) =>
      row(
        name,
        statuses.filter((/** @type {{ status: string }} */ one) => one.status === status),
      ),
    )
    .filter((cells) => cells.at(-1) !== 0);
  return table(
    [`${say.status} ${dayOf(law)}`, ...levels.map((level) => CONFIDENCES[language][level] ?? level), say.count],
    [...rows, row(`**${say.whole}**`, all)],
  );
}

/** @type {(language: Language, law: Law, uses: Map<string, string[]>) => string} */
function registryTable(language, law, uses) {
  const say = WORDS[language];
  const isUsed = [...uses.values()].some((guides) => guides.length > 0);
  const rows = [...uses.keys()]
    .sort(byYear)
    .map((id) => [
      nameOf(id, language, law, "titled"),
      ...statusCells(id, language, law),
      ...(isUsed ? [linksTo(uses.get(id) ?? [])] : []),
    ]);
  return table([say.regulation, ...statusHeads(language, law), ...(isUsed ? [say.usedIn] : [])], rows);
}

/** @type {(language: Language, law: Law) => string} */
function unreadTexts(language, law) {
  const say = WORDS[language];
  const rows = [...usesOf(law)].flatMap(([id, guides]) => {
    const confidence = law.library.regulation(id)?.confidence ?? "unverified";
    if (confidence === "verified-in-source") return [];
    return [[nameOf(id, language, law, "titled"), CONFIDENCES[language][confidence], linksTo(guides)]];
  });
  return table(
    [say.regulation, say.confidence, say.usedIn],
    rows.sort((a, b) => numerically(a[0] ?? "", b[0] ?? "")),
  );
}

/** @type {(language: Language, law: Law) => string} */
function unreadValues(language, law) {
  const say = WORDS[language];
  const rows = law.timelines.flatMap(({ file, timeline }) =>
    timeline.values
      .filter(({ value, confidence }) => value === null || confidence === "unverified")
      .map(({ from, value, cite, confidence }) => [
        `\`${timeline.id}\``,
        from,
        valueText(value, timeline.unit, language),
        shortCitation(cite, language, law),
        CONFIDENCES[language][confidence] ?? confidence,
        linksTo(guidesOf(file)),
      ]),
  );
  return table([say.parameter, say.since, say.value, say.basis, say.valueConfidence, say.usedIn], rows);
}

/** @type {(language: Language, law: Law) => string} */
function dangling(language, law) {
  const say = WORDS[language];
  const rows = law.library.danglingRegulations.map(
    (/** @type {{ id: string, referredBy: { by: string }[] }} */ { id, referredBy }) => [
      `\`${id}\``,
      referredBy.map(({ by }) => nameOf(by, language, law)).join(", "),
    ],
  );
  return table([say.regulation, say.referredBy], rows);
}

/** @type {(language: Language, law: Law) => string} */
function conflicts(language, law) {
  const say = WORDS[language];
  const side = (/** @type {{ value: string | null, confidence: string }} */ { value, confidence }) =>
    `${value ?? say.notKnown} (${CONFIDENCES[language][confidence]})`;
  const rows = law.library.registryConflicts.map(
    (/** @type {{ id: string, field: string, kept: any, other: any }} */ { id, field, kept, other }) => [
      nameOf(id, language, law),
      `\`${field}\``,
      side(kept),
      side(other),
    ],
  );
  return table([say.regulation, say.field, say.kept, say.other], rows);
}

/** @type {(language: Language) => string} */
function glossary(language) {
  const say = WORDS[language];
  /** @type {{ term: string, english: string, id: string, en: string }[]} */
  const terms = JSON.parse(readFileSync(new URL("../../docs/guides/glossary.json", import.meta.url), "utf8"));
  const rows = terms.map(({ term, english, id, en }) => [`**${term}**`, english, language === "id" ? id : en]);
  return table([say.term, say.translation, say.meaning], rows);
}

/**
 * @param {Law} law
 * @returns {Map<string, string[]>} each regulation that the code cites, with the guides whose topics do
 */
function usesOf(law) {
  /** @type {Map<string, Set<string>>} */
  const uses = new Map();
  for (const { file, citation } of law.citations) {
    const guides = uses.get(citation.regulation) ?? new Set();
    for (const guide of guidesOf(file)) guides.add(guide);
    uses.set(citation.regulation, guides);
  }
  return new Map([...uses].map(([id, guides]) => [id, [...guides].sort()]));
}

/** @type {(guides: readonly string[]) => string} */
function linksTo(guides) {
  return guides.map((guide) => `[${guide}](${guide}.md)`).join(", ") || "–";
}

/** @type {(language: Language, law: Law) => string[]} */
function statusHeads(language, law) {
  const say = WORDS[language];
  return [say.from, `${say.status} ${dayOf(law)}`];
}

/** @type {(id: string, language: Language, law: Law) => string[]} */
function statusCells(id, language, law) {
  const say = WORDS[language];
  const known = law.library.regulation(id);
  const asked = law.library.statusOn(id, dayOf(law));
  if (!asked.ok) return [say.notKnown, say.notKnown];
  const { status, by = [], confidence } = asked.value;
  const others = by.map((/** @type {string} */ other) => nameOf(other, language, law)).join(", ");
  const since = known?.effective ?? known?.enacted;
  return [
    since ?? `${known?.year} (${say.dayUncertain})`,
    // How sure it is that nobody knows is nothing to print.
    STATUSES[language][status] +
      (others === "" ? "" : ` ${say.by} ${others}`) +
      (status === "unknown" ? "" : ` (${CONFIDENCES[language][confidence]})`),
  ];
}

/** The last day of the month for which the registry's statuses were recorded. @type {(law: Law) => string} */
function dayOf(law) {
  const [year = 0, month = 0] = law.library.AS_OF.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** @type {(id: string, language: Language, law: Law, how?: "titled") => string} */
function nameOf(id, language, law, how) {
  const title = law.library.regulation(id)?.title;
  const name = shortCitation({ regulation: id }, language, law);
  return how === "titled" && title ? `**${name}** ${cell(title)}` : name;
}

/** @type {(cite: import("./topic-law.mjs").Citation, language: Language, law: Law) => string} */
function shortCitation(cite, language, law) {
  const known = law.library.regulation(cite.regulation);
  return cell(law.library.formatCitation(cite, language, "short", { number: known?.number }));
}

/** @type {(cite: import("./topic-law.mjs").Citation, language: Language) => string} */
function clauseOf({ article, annex, page }, language) {
  const [ofArticle, ofAnnex, ofPage] = language === "id" ? ["Pasal", "Lampiran", "hlm."] : ["article", "annex", "p."];
  return [
    ...(article === undefined ? [] : [`${ofArticle} ${article}`]),
    ...(annex === undefined ? [] : [`${ofAnnex} ${annex}`]),
    ...(page === undefined ? [] : [`${ofPage} ${page}`]),
  ].join(", ");
}

/** `Pasal 29; Pasal 30` is `Pasal 29; 30`. @type {(clauses: readonly string[]) => string} */
function gathered(clauses) {
  let before = "";
  return clauses
    .map((clause) => {
      const [, lead = "", rest = clause] = /^(article |Pasal |(?:annex|Lampiran) II angka )(.+)$/.exec(clause) ?? [];
      const isSame = lead !== "" && lead === before;
      before = lead;
      return isSame ? rest : clause;
    })
    .join("; ");
}

/** @type {(value: unknown, unit: string | undefined, language: Language) => string} */
function valueText(value, unit, language) {
  const say = WORDS[language];
  if (value === null) return say.notKnown;
  if (typeof value === "number") return [value.toLocaleString(language), unit].filter(Boolean).join(" ");
  if (typeof value === "string") return cell(value);
  if (typeof value === "object" && "target" in value) {
    return typeof value.target === "number" ? `target ${value.target}` : say.noTarget;
  }
  return say.table;
}

/** @type {(heads: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]) => string} */
function table(heads, rows) {
  const line = (/** @type {readonly unknown[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** @type {(text: string) => string} */
function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** By year, then by name; an id ends with its year. @type {(a: string, b: string) => number} */
function byYear(a, b) {
  return a.slice(-4).localeCompare(b.slice(-4), "en") || numerically(a, b);
}

/** @type {(a: string, b: string) => number} */
function numerically(a, b) {
  return a.localeCompare(b, "en", { numeric: true });
}
