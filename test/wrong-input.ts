import { expect } from "vitest";
import { describe, type Issue, type Messages, type Notice, type Result } from "../src/foundation/result.js";

/** What files and forms hold in the place of a value: nothing, another type, no number, no day of the calendar. */
const JUNK: readonly unknown[] = [
  ...[undefined, null, true, false, "", " ", "abc", "3201011234567890", "2024-02-30", "2999-12-31", "0001-01-01"],
  ...[Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 7, 1e300, [], [null], {}, { constructor: null }],
];

type Key = string | number;

/** Arguments of which one value, named by its path, is spoilt. */
interface Spoilt {
  readonly where: string;
  readonly args: readonly unknown[];
}

/**
 * The arguments with each value in turn replaced by junk, left out, or (an item of a list) doubled. Of the arguments that
 * are the programmer's own, only what is in them is spoilt.
 */
function* spoilings(args: readonly unknown[], own: readonly number[]): Generator<Spoilt> {
  for (const path of paths(args)) {
    const where = path.join(".");
    if (path.length > 1 || !own.includes(Number(path[0]))) {
      for (const junk of JUNK) yield { where: `${where} = ${print(junk)}`, args: replaced(args, path, () => [junk]) };
    }
    if (path.length === 1) continue;
    yield { where: `${where} left out`, args: replaced(args, path, () => []) };
    if (typeof path.at(-1) === "number") {
      yield { where: `${where} twice`, args: replaced(args, path, (value) => [value, value]) };
    }
  }
}

const print = (value: unknown): string =>
  typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "undefined");

function* paths(value: unknown, path: readonly Key[] = []): Generator<readonly Key[]> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const next = [...path, Array.isArray(value) ? Number(key) : key];
    yield next;
    yield* paths((value as Record<string, unknown>)[key], next);
  }
}

/** A copy with the value at a path replaced by none, one or more. */
function replaced(root: unknown, [key, ...rest]: readonly Key[], by: (value: unknown) => readonly unknown[]): never {
  const old = (root as Record<Key, unknown>)[key as Key];
  const values = rest.length === 0 ? by(old) : [replaced(old, rest, by)];
  if (Array.isArray(root)) return root.toSpliced(key as number, 1, ...values) as never;
  const { [key as string]: _, ...others } = root as Record<string, unknown>;
  return (values.length === 0 ? others : { ...others, [key as string]: values[0] }) as never;
}

/** A day is data wherever it stands; another option that does not exist is a programmer's mistake. */
const mayThrow = (where: string, own: readonly number[]): boolean =>
  own.includes(Number(where.split(".", 1)[0])) && !/^\d+\.(asOf|from|to) /.test(where);

/**
 * Calls a function with every spoiling of good arguments: data never throws, an issue and a notice say what is wrong in
 * both languages with all their facts, and repeat no identity number.
 *
 * @param own - the places of the arguments that are the programmer's own: options, the name of a measure
 */
export function expectClearIssues(
  call: (...args: never[]) => Result<unknown>,
  args: readonly unknown[],
  messages: Messages,
  own: readonly number[] = [],
): void {
  expect(told(call(...(args as never[])))).toMatchObject({ ok: true });
  const wrong: string[] = [];
  for (const { where, args: spoilt } of spoilings(args, own)) {
    let result: Result<unknown>;
    try {
      result = call(...(spoilt as never[]));
    } catch (thrown) {
      const isMistake = thrown instanceof RangeError || thrown instanceof TypeError;
      if (!(isMistake && mayThrow(where, own))) wrong.push(`${where}: threw ${String(thrown)}`);
      continue;
    }
    const said: readonly (Issue | Notice)[] = result.ok ? result.notices : result.issues;
    if (!result.ok && said.length === 0) wrong.push(`${where}: no issue`);
    for (const issue of said) {
      for (const language of ["id", "en"] as const) {
        const text = describe(issue, language, messages);
        const isUnclear = text === issue.code || /\{\w+\}|undefined|NaN|\[object|3201011234567890/.test(text);
        if (isUnclear) wrong.push(`${where}: ${issue.code}: ${text}`);
      }
    }
    if (JSON.stringify(said).includes("3201011234567890")) wrong.push(`${where}: repeats the number`);
  }
  expect([...new Set(wrong)]).toEqual([]);
}

/** A result with its issues in view when a test fails. */
function told(result: Result<unknown>): object {
  return result.ok ? { ok: true } : { ok: false, issues: result.issues };
}
