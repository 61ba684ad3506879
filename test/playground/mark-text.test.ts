import { describe, expect, test } from "vitest";
import { stretchesOf } from "../../playground/decree/mark-text.js";
import type { Finding } from "../../src/decree/index.js";
import { fc, property } from "../property.js";

function finding(start: number, end: number): Finding {
  const rest = { rule: "X-01", severity: "info", code: "x", where: "title", line: 1, column: 1, facts: {} } as const;
  return { ...rest, span: { start, end } };
}

describe("a text with findings", () => {
  test("is cut where they begin and end, however they overlap", () => {
    expect(stretchesOf("abcdef", [finding(0, 4), finding(2, 5)])).toEqual([
      { text: "ab", findings: [0] },
      { text: "cd", findings: [0, 1] },
      { text: "e", findings: [1] },
      { text: "f", findings: [] },
    ]);
  });

  test("shows a finding on nothing at the character where something is missing", () => {
    expect(stretchesOf("abc", [finding(1, 1)])).toEqual([
      { text: "a", findings: [] },
      { text: "b", findings: [0] },
      { text: "c", findings: [] },
    ]);
  });

  test("without any is one stretch", () => {
    expect(stretchesOf("abc", [])).toEqual([{ text: "abc", findings: [] }]);
  });

  property.prop([
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(39), fc.nat(10)), { maxLength: 6 }),
  ])("keeps every character, and marks each finding on exactly its own", (text, places) => {
    const findings = places
      .filter(([start]) => start < text.length)
      .map(([start, length]) => finding(start, Math.min(text.length, start + length)));
    const stretches = stretchesOf(text, findings);
    expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
    for (const [at, { span }] of findings.entries()) {
      const marked = stretches.filter((stretch) => stretch.findings.includes(at)).map((stretch) => stretch.text);
      expect(marked.join("")).toBe(text.slice(span.start, Math.max(span.end, span.start + 1)));
    }
  });
});
