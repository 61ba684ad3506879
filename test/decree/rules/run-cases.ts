import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bludMessages, bludRules, checkBludDecree } from "../../../src/blud/index.js";
import { applyFix } from "../../../src/decree/check/apply-fix.js";
import { decreeRules } from "../../../src/decree/check/rules/index.js";
import type { Finding } from "../../../src/decree/check/types.js";
import { decreeCheckerMessages } from "../../../src/decree/checker-messages.js";
import { regulation } from "../../../src/law/registry/index.js";

/** A decree without fault, changed in one thing. */
interface RuleCase {
  readonly words: string;
  readonly base: "keputusan" | "peraturan" | "puskesmas";
  /** What is replaced by what, wherever it stands. */
  readonly change: readonly (readonly [string, string])[];
  readonly finds?: readonly {
    readonly where: string;
    /** The text at the span. */
    readonly at?: string;
    readonly severity?: string;
    readonly variant?: string;
    readonly facts?: Readonly<Record<string, unknown>>;
    /** The regulation, article or annex of the finding's source, where it is not the rule's own. */
    readonly citation?: Readonly<Record<string, unknown>>;
    /** True where the fix gives back the decree without fault, else what it writes; without it there is no fix. */
    readonly mends?: true | string;
  }[];
  /** Errors and warnings of other rules that the change brings with it. */
  readonly also?: readonly string[];
}

interface RuleCases {
  readonly rule: string;
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly RuleCase[];
}

const AS_OF = "2026-11-21";
const check = (text: string) => checkBludDecree(text, { asOf: AS_OF });
const named = ({ rule, where }: Finding) => `${rule} ${where}`;

export function baseDecree(name: RuleCase["base"]): string {
  return readFileSync(new URL(`bases/${name}.txt`, import.meta.url), "utf8");
}

function changed({ base, change }: RuleCase): string {
  return change.reduce((text, [from, to]) => {
    expect(text, "the change finds what it changes").toContain(from);
    return text.replaceAll(from, to);
  }, baseDecree(base));
}

/** Runs the cases that stand as JSON in a folder, one file a rule. */
export function runRuleCases(folder: URL): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  for (const file of files) {
    const { rule, valid, invalid } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as RuleCases;
    describe(rule, () => {
      test.each(valid)("is silent: $words", (one) => expectFindings(rule, one));
      test.each(invalid)("finds: $words", (one) => expectFindings(rule, one));
    });
  }
}

function expectFindings(rule: string, one: RuleCase): void {
  const text = changed(one);
  const findings = check(text);
  const own = findings.filter((finding) => finding.rule === rule);
  const expected = one.finds ?? [];
  expect(own.map(({ where }) => where)).toEqual(expected.map(({ where }) => where));
  const others = findings.filter((finding) => finding.rule !== rule && finding.severity !== "info");
  expect(others.map(named).sort()).toEqual([...(one.also ?? [])].sort());
  const severity = [...decreeRules, ...bludRules].find(({ meta }) => meta.id === rule)?.meta.severity;
  expected.forEach((wanted, i) => {
    const finding = own[i] as Finding;
    const code = `decree.${rule.toLowerCase()}`;
    if (wanted.at !== undefined) expect(text.slice(finding.span.start, finding.span.end)).toBe(wanted.at);
    expect(finding.severity).toBe(wanted.severity ?? severity);
    if (wanted.facts !== undefined) expect(finding.facts).toMatchObject(wanted.facts);
    if (wanted.variant !== undefined) expect(finding.code).toBe(`${code}.${wanted.variant}`);
    if (wanted.citation !== undefined) expect(finding.citation).toEqual(wanted.citation);
    expectTold(finding);
    const mended = finding.fix && applyFix(text, finding.fix);
    expect(mended !== undefined).toBe(wanted.mends !== undefined);
    if (wanted.mends === true) expect(mended).toBe(baseDecree(one.base));
    else if (wanted.mends !== undefined) expect(finding.fix?.edits.map((edit) => edit.text)).toEqual([wanted.mends]);
    expectMended(text, finding, findings);
  });
}

/** Its message has every fact that it speaks of, and its source is a regulation on record. */
function expectTold({ code, facts, citation }: Finding): void {
  const message = { ...decreeCheckerMessages, ...bludMessages }[code];
  for (const [, name = ""] of message?.en.matchAll(/\{(\w+)\}/g) ?? [[]]) {
    expect([name, String(facts[name] ?? "")]).not.toEqual([name, ""]);
  }
  if (citation === undefined) return;
  expect(regulation(citation.regulation)?.id).toBe(citation.regulation);
  for (const place of [citation.article, citation.annex]) expect(place).not.toBe("");
}

/** A fix removes its finding and adds none. */
export function expectMended(text: string, finding: Finding, findings: readonly Finding[]): void {
  if (finding.fix === undefined) return;
  const rest = findings.filter((other) => other !== finding).map(named);
  expect(check(applyFix(text, finding.fix)).map(named).sort()).toEqual(rest.sort());
}
