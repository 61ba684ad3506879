import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describe as say } from "../../src/foundation/result.js";
import { auditCoverage, type CoverageAudit, jknMessages, type PublishedCoverage } from "../../src/jkn/index.js";

interface Case {
  readonly case: string;
  readonly asOf?: string;
  readonly published: PublishedCoverage;
  readonly agrees: boolean;
  readonly findings: CoverageAudit["findings"];
  readonly recomputed?: CoverageAudit["recomputed"];
  readonly cost?: Partial<CoverageAudit["cost"]>;
}

const { cases } = JSON.parse(readFileSync(new URL("../cases/jkn/press-figures.json", import.meta.url), "utf8")) as {
  readonly cases: readonly Case[];
};

function audit(published: PublishedCoverage, asOf?: string): CoverageAudit {
  const result = auditCoverage(published, { asOf });
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
}

describe("figures of the press", () => {
  it("has the 16 cases", () => {
    expect(cases).toHaveLength(16);
  });

  it.each(cases)("$case", ({ published, asOf, agrees, findings, recomputed, cost }) => {
    const found = audit(published, asOf);
    expect(found.findings.map(({ code }) => code)).toEqual(findings.map(({ code }) => code));
    findings.forEach(({ severity, path, facts: { repair, ...facts } = {} }, i) => {
      const finding = found.findings[i];
      expect(finding).toMatchObject({ severity, path });
      expect(finding?.facts ?? {}).toMatchObject(facts);
      // Several single corrections may make a ratio agree; the one that the source points to is among them.
      if (repair !== undefined) expect(String(finding?.facts?.repair).split(" / ")).toContain(repair);
    });
    expect(found.agrees).toBe(agrees);
    if (recomputed !== undefined) expect(found.recomputed).toMatchObject(recomputed);
    if (cost !== undefined) expect(found.cost).toMatchObject(cost);
    for (const finding of found.findings) {
      for (const language of ["id", "en"] as const) {
        const text = say(finding, language, jknMessages);
        expect(text).not.toBe(finding.code);
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });
});
