import * as fc from "fast-check";
import { test } from "vitest";

export { fc };

/** Under mutation fewer values are drawn: a mutant that needs a thousand to be seen counts as survived. */
const MOST_RUNS = Number(process.env.PROPERTY_RUNS ?? Number.POSITIVE_INFINITY);
const DEFAULT_RUNS = 100;

/** A property of generated values: the body must neither throw nor return false. A failure prints its seed. */
export const property = {
  prop:
    <Values extends [unknown, ...unknown[]]>(
      arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
      parameters?: fc.Parameters<Values>,
    ) =>
    (title: string, body: (...values: Values) => unknown) =>
      test(title, () =>
        fc.assert(
          fc.asyncProperty(...arbitraries, async (...values) => (await body(...values)) !== false),
          { ...parameters, numRuns: Math.min(parameters?.numRuns ?? DEFAULT_RUNS, MOST_RUNS) } as fc.Parameters<Values>,
        ),
      ),
};
