import type * as z from "zod";
import type { Facts, Issue } from "../foundation/result.js";
import { nearest } from "../foundation/text.js";

type ZodIssue = z.core.$ZodIssue;

/** By the type that zod expected. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: "entity.not-text",
  number: "entity.not-a-number",
  int: "entity.not-whole",
  boolean: "entity.not-yes-no",
  array: "entity.not-a-list",
  object: "entity.not-an-object",
};

/**
 * Puts what zod found into our codes. Nothing of the input is carried over, not even the names of unknown fields: a
 * table turned into an object may have identity numbers or names for keys.
 *
 * @param issue - zod's issue, with its input
 * @param fieldsAt - the fields that the entity knows in the object at a path
 */
export function issuesOf(issue: ZodIssue, fieldsAt: (path: readonly PropertyKey[]) => readonly string[]): Issue[] {
  const path = issue.path.map((part) => (typeof part === "symbol" ? "symbol" : part));
  if (issue.code === "unrecognized_keys") {
    const keys = Object.keys(issue.input as object);
    return issue.keys.map((key) => unknownField(keys.indexOf(key) + 1, key, path, fieldsAt(issue.path)));
  }
  const [code, facts] = judged(issue);
  return [{ code, path, ...(facts === undefined ? {} : { facts }) }];
}

function unknownField(
  position: number,
  key: string,
  path: readonly (string | number)[],
  known: readonly string[],
): Issue {
  const near = nearest(key, known);
  if (near.length === 0) return { code: "entity.field-unknown", path, facts: { position } };
  return { code: "entity.field-misspelt", path, facts: { position, nearest: near.join(", ") } };
}

function judged(issue: ZodIssue): readonly [code: string, facts?: Facts] {
  // A check of our own names its code where zod has its message.
  if (issue.message.startsWith("entity.")) {
    const facts = issue.code === "custom" ? (issue.params as Facts | undefined) : undefined;
    return facts === undefined || Object.keys(facts).length === 0 ? [issue.message] : [issue.message, facts];
  }
  if (issue.code !== "custom" && "input" in issue) {
    if (issue.input === undefined) return ["entity.required"];
    if (issue.input === null) return ["entity.null"];
  }
  switch (issue.code) {
    case "invalid_type":
      // zod asks for a number first and for a whole one then.
      return [EXPECTED[issue.expected] ?? "entity.invalid"];
    case "invalid_value":
      return ["entity.not-listed", { allowed: issue.values.map(String).join(", ") }];
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return tooBig(issue);
    default:
      return ["entity.invalid"];
  }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): readonly [code: string, facts?: Facts] {
  if (origin === "string") return ["entity.empty"];
  const facts = { minimum: Number(minimum) };
  if (origin === "array") return ["entity.too-few", facts];
  return [inclusive === false ? "entity.not-above" : "entity.too-small", facts];
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): readonly [code: string, facts?: Facts] {
  const facts = { maximum: Number(maximum) };
  if (origin === "string") return ["entity.too-long", facts];
  return [origin === "array" ? "entity.too-many" : "entity.too-big", facts];
}
