import { type IsoDate, isIsoDate } from "../../foundation/calendar.js";
import { nearest } from "../../foundation/text.js";
import { readDecree } from "../document/read.js";
import type { DecreeDocument } from "../document/types.js";
import { contextOf } from "./context.js";
import { lineStarts, positionOf } from "./position.js";
import { decreeRules } from "./rules/index.js";
import type { DecreeRule, Finding, RuleReport } from "./types.js";

/** How a decree is checked. */
export interface CheckOptions {
  /** The day of the check, YYYY-MM-DD: a decree may not be dated after it. Without it, that is not checked. */
  readonly asOf?: IsoDate;
  /** The rules; {@link decreeRules} by default. Rules are added and left out by giving another list. */
  readonly rules?: readonly DecreeRule[];
  /** Ids of rules that are switched off. */
  readonly off?: readonly string[];
}

/**
 * Checks a decree against the rules of drafting (UU 12/2011 Lampiran II), of government administration (UU 30/2014) and
 * against the registry of regulations.
 *
 * @param decree - a text, or the tree of {@link readDecree}
 * @param options - the day of the check, the rules, the rules switched off
 * @returns the findings in the order of the text; none for a decree without fault
 * @throws RangeError when `asOf` is no date or a rule to be switched off does not exist; TypeError for neither text nor
 *   tree, and for rules that are no list
 * @example
 * ```ts
 * import { checkDecree } from "tatasehat/decree";
 * const findings = checkDecree("KEPUTUSAN BUPATI CONTOH\nNOMOR 440/1-Huk/2022\nTENTANG\nTIM GIZI (TG).");
 * findings.filter(({ where }) => where === "title").map(({ rule }) => rule); //=> ["TTL-04", "TTL-03"]
 * ```
 */
export function checkDecree(decree: string | DecreeDocument, options: CheckOptions = {}): Finding[] {
  const { asOf, rules = decreeRules, off = [] } = options;
  if (asOf !== undefined && !isIsoDate(asOf)) throw new RangeError("asOf must be a date YYYY-MM-DD");
  if (!Array.isArray(rules) || !Array.isArray(off)) throw new TypeError("rules and off are lists");
  const ids = rules.map(({ meta }) => meta.id);
  for (const id of off) {
    if (!ids.includes(id)) throw new RangeError(`no rule ${id}; nearest: ${nearest(id, ids).join(", ") || "-"}`);
  }
  const tree = typeof decree === "string" ? readDecree(decree) : decree;
  if (typeof tree?.text !== "string") throw new TypeError("a decree is a text or the tree of readDecree");
  const context = contextOf(tree, asOf ?? null);
  const starts = lineStarts(tree.text);
  const active = rules.filter(({ meta }) => !off.includes(meta.id));
  const found = (rule: DecreeRule) => rule.check(tree, context).map((report) => findingOf(rule, report, starts));
  const barring = active.filter(({ meta }) => meta.bars).flatMap(found);
  if (barring.length > 0) return barring;
  const findings = active.filter(({ meta }) => !meta.bars).flatMap(found);
  return findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || ids.indexOf(a.rule) - ids.indexOf(b.rule),
  );
}

function findingOf({ meta }: DecreeRule, report: RuleReport, starts: readonly number[]): Finding {
  const citation = report.citation ?? meta.citation;
  return {
    rule: meta.id,
    severity: report.severity ?? meta.severity,
    code: `decree.${meta.id.toLowerCase()}${report.variant === undefined ? "" : `.${report.variant}`}`,
    where: report.where,
    span: report.span,
    ...positionOf(starts, report.span.start),
    facts: report.facts ?? {},
    ...(citation !== undefined && { citation }),
    ...(report.fix !== undefined && { fix: report.fix }),
    ...(meta.personal && { personal: true as const }),
  };
}
