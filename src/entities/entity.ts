import * as z from "zod";
import type { CrossFieldRule } from "./rules.js";

/** What is said of an entity beside its fields. */
export interface About<T> {
  /** Indonesian. */
  readonly title: string;
  readonly id: string;
  readonly en: string;
  /** An invented record that is valid. */
  readonly example: T;
  readonly rules?: readonly CrossFieldRule<T>[];
}

type Strict<S extends z.ZodRawShape> = z.ZodObject<S, z.core.$strict>;

/**
 * Declares an entity. Fields that it does not have are refused: a misspelt optional field would be lost without a word,
 * and a payer in a queue must not be taken in silently.
 */
export function entity<S extends z.ZodRawShape>(shape: S, about: About<z.output<Strict<S>>>): Strict<S> {
  const { title, id, en, example, rules = [] } = about;
  const object: Strict<S> = z.strictObject(shape);
  const checked = object.superRefine((value, context) => {
    // Fields that are wrong by themselves are not compared with others.
    if (context.issues.length > 0) return;
    for (const { code, path, facts, isBroken } of rules) {
      if (!isBroken(value)) continue;
      context.addIssue({ code: "custom", path: [...path], message: code, params: { ...facts } });
    }
  });
  // JSON Schema compares no fields with each other; its reader learns here what else is checked.
  const others = rules.map(({ code, path }) => `${path.join(".")} (${code})`);
  return checked.meta({
    title,
    description: `${id} / ${en}`,
    examples: [example],
    ...(others.length === 0 ? {} : { $comment: `Rules over several fields: ${others.join("; ")}` }),
  });
}
