import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkNik, checkNikStructure } from "../../src/identity/index.js";

interface Case {
  readonly case: string;
  readonly nik: string;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly hint?: unknown;
}

const file = JSON.parse(readFileSync(new URL("../cases/identity/nik.json", import.meta.url), "utf8")) as {
  readonly asOf: string;
  readonly maxAgeYears: number;
  readonly cases: readonly Case[];
};
const { asOf, maxAgeYears, cases } = file;

/** What a finding is called in the notices. */
const codeOf = (finding: unknown) => `identity.${String(finding).replaceAll("_", "-")}`;

describe("the NIK cases", () => {
  it("are 44", () => {
    expect(cases).toHaveLength(44);
  });

  it.each(cases)("$case", ({ nik, expect: expected, hint }) => {
    const result = checkNik(nik, { asOf, maxAgeYears });
    if (!result.ok) throw new Error(result.issues[0]?.code);
    // Nothing missing and nothing more than expected.
    expect(result.value).toEqual(hint === undefined ? expected : { ...expected, hint });
    const codes = result.notices.map(({ code }) => code);
    for (const finding of [expected.errors, expected.warnings].flat()) expect(codes).toContain(codeOf(finding));
  });

  it.each(cases)("$case: the same without regions", ({ nik, expect: expected }) => {
    const result = checkNikStructure(nik, { asOf });
    if (!result.ok) throw new Error(result.issues[0]?.code);
    const { area, ...rest } = result.value;
    const { region, ...withoutRegion } = expected;
    const warnings = (expected.warnings as string[]).filter((warning) => !warning.startsWith("region"));
    expect(rest).toEqual({ ...withoutRegion, warnings });
    expect(area !== undefined).toBe(region !== undefined);
  });
});
