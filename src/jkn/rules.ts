import type { Citation, Issue, Notice } from "../foundation/result.js";
import { at, type Confidence, type Timeline } from "../law/index.js";

/** A parameter that a result rests on, as it stood on its day. */
export interface UsedRule {
  readonly parameter: string;
  /** Since when the value applies. */
  readonly from: string;
  readonly value: unknown;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** What every result on money says of its law. */
export interface Grounds {
  readonly asOf: string;
  readonly rules: readonly UsedRule[];
  readonly citations: readonly Citation[];
  /** That of the least sure rule. */
  readonly confidence: Confidence;
}

const FROM_LEAST_SURE: readonly Confidence[] = ["unverified", "secondary", "verified-in-source"];

/** Reads the parameters of one day and remembers what was read. */
export interface RuleReader {
  readonly asOf: string;
  /** The value on the day; undefined when there was none yet, which is then among the issues. */
  read<T>(parameter: Timeline<T>): T | undefined;
  /** The same where having no value yet is an answer, not an issue. */
  readIfAny<T>(parameter: Timeline<T>): T | undefined;
  readonly issues: readonly Issue[];
  readonly notices: Notice[];
  grounds(): Grounds;
}

/**
 * Opens the rules of a day.
 *
 * @param asOf - the day, YYYY-MM-DD
 */
export function readRules(asOf: string): RuleReader {
  const rules: UsedRule[] = [];
  const issues: Issue[] = [];
  const notices: Notice[] = [];
  const reader: RuleReader = {
    asOf,
    issues,
    notices,
    readIfAny: (parameter) => (at(parameter, asOf).ok ? reader.read(parameter) : undefined),
    read<T>(parameter: Timeline<T>): T | undefined {
      const found = at(parameter, asOf);
      if (!found.ok) {
        // A wrong date is wrong for every parameter, and said once.
        if (issues[0]?.code !== "law.date-invalid") issues.push(...found.issues);
        return undefined;
      }
      const { from, value, cite, confidence } = found.value;
      rules.push({ parameter: parameter.id, from, value, citation: cite, confidence });
      notices.push(...found.notices);
      if (confidence === "unverified") {
        notices.push({ code: "jkn.parameter-unverified", facts: { parameter: parameter.id }, citation: cite });
      }
      return value;
    },
    grounds() {
      const citations = rules
        .map(({ citation }) => citation)
        .filter(
          ({ regulation, article }, i, all) =>
            all.findIndex((other) => other.regulation === regulation && other.article === article) === i,
        );
      const confidence = FROM_LEAST_SURE.find((level) => rules.some((rule) => rule.confidence === level));
      return { asOf, rules, citations, confidence: confidence ?? "unverified" };
    },
  };
  return reader;
}
