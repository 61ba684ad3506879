import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describe as inWords } from "../../src/foundation/result.js";
import { lawMessages } from "../../src/law/messages.js";
import { spmMessages } from "../../src/spm/messages.js";
import { report } from "../../src/spm/report.js";
import type { SpmRow } from "../../src/spm/row.js";

const rows: readonly SpmRow[] = [
  { area: "Tempursari", indicator: "SPM-KES-01", numerator: 77, denominator: 440, denominatorSource: "projected" },
  { area: "Tempursari", indicator: "SPM-KES-02", numerator: 80, denominator: 420, denominatorSource: "projected" },
  { area: "Pronojiwo", indicator: "spm kes 1", numerator: 113, denominator: 545, denominatorSource: "projected" },
  { area: "Pronojiwo", indicator: "SPM-KES-02", numerator: null, denominator: 520 },
  { area: "Candipuro", indicator: "SPM-KES-99x", numerator: 1, denominator: 2 },
];
const made = report(rows, {
  asOf: "2022-12-31",
  parentOf: { Tempursari: "Lumajang", Pronojiwo: "Lumajang", Candipuro: "Lumajang", Lumajang: "Jawa Timur" },
  expected: ["Tempursari", "Pronojiwo", "Candipuro"],
  needs: {
    Tempursari: [{ item: "kit", required: 30, available: 12, unitCost: 1_000_000 }],
    Pronojiwo: [{ item: "kit", required: 20, available: 25, unitCost: 1_000_000 }],
    Candipuro: [{ item: "kit", required: -1, available: 25 }],
    Lumajang: [{ item: "kit", required: 2, available: 1, unitCost: 1_000_000 }],
  },
});

test("each area has its own figures and needs", () => {
  expect(made.areas.map(({ area }) => area)).toEqual(["Candipuro", "Lumajang", "Pronojiwo", "Tempursari"]);
  const tempursari = made.areas[3];
  expect(
    tempursari?.figures.map(({ row, indicator, result }) => [row, indicator, result.ok && result.value.text]),
  ).toEqual([
    [0, "SPM-KES-01", "17.50"],
    [1, "SPM-KES-02", "19.05"],
  ]);
  expect(tempursari?.needs).toMatchObject({ value: { total: { short: 18, cost: 18_000_000 } } });
  expect(made.areas[2]?.figures[0]?.indicator).toBe("SPM-KES-01");
});

test("each area above has its pools, who is missing, and the needs below it", () => {
  expect(made.pooled.map(({ area }) => area)).toEqual(["Jawa Timur", "Lumajang"]);
  for (const one of made.pooled) {
    expect(one.pools.map(({ indicator, result }) => [indicator, result.ok && result.value.text])).toEqual([
      ["SPM-KES-01", "19.29"],
      ["SPM-KES-02", "19.05"],
    ]);
    expect(one.missing).toEqual(["Candipuro", "Pronojiwo"]);
    expect(one.needs).toMatchObject({ value: { items: [{ item: "kit", required: 52, short: 19, cost: 19_000_000 }] } });
    expect(one.needsMissing).toEqual(["Candipuro"]);
  }
});

test("it names its law once, and every row that it could not use", () => {
  expect(made.citations).toEqual([{ regulation: "permenkes-4-2019" }, { regulation: "pp-2-2018", article: "6" }]);
  expect(made.issues.map(({ code, path }) => [code, path?.[1]])).toEqual([
    ["law.count-missing", 3],
    ["spm.unknown-indicator", 4],
  ]);
  expect(made.notices.map(({ code }) => code)).toContain("law.provisional");
  expect(new Set(made.notices.map((notice) => JSON.stringify(notice))).size).toBe(made.notices.length);
});

test("an area whose needs alone are known is in the report", () => {
  const onlyNeeds = report([], {
    asOf: "2022-12-31",
    parentOf: { A: "K" },
    needs: { A: [{ item: "kit", required: 3, available: 1 }] },
  });
  expect(onlyNeeds.areas).toMatchObject([{ area: "A", figures: [], needs: { ok: true } }]);
  expect(onlyNeeds.pooled).toMatchObject([
    { area: "K", pools: [], missing: [], needs: { value: { total: { short: 2 } } } },
  ]);
});

test("a row keeps its period and its age span", () => {
  const balita = { indicator: "SPM-KES-04", numerator: 1, denominator: 4, parent: "K" };
  const two = report(
    [
      { ...balita, area: "A", period: "2022-Q1", ageSpan: "12-59" },
      { ...balita, area: "B" },
    ],
    {
      asOf: "2022-12-31",
      ageSpan: "0-59",
    },
  );
  const [a, b] = two.areas.map(({ figures }) => figures[0]);
  expect(a).toMatchObject({ period: "2022-Q1", result: { value: { ageSpan: "12-59-months" } } });
  expect(b).toMatchObject({ result: { value: { ageSpan: "0-59-months" } } });
  expect(b).not.toHaveProperty("period");
});

describe("in words", () => {
  test("everything that it says has its message in both languages, with every fact filled in", () => {
    const messages = { ...lawMessages, ...spmMessages };
    for (const said of [...made.notices, ...made.issues]) {
      for (const language of ["id", "en"] as const) {
        const text = inWords(said, language, messages);
        expect(text).not.toBe(said.code);
        expect(text).not.toMatch(/\{\w+\}/);
      }
    }
  });

  test("no code of this catalogue is without a message, and no message without a code", () => {
    const folder = new URL("../../src/spm/", import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.includes("messages"));
    const text = sources.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
    const timelines = ["spm.index-weights", "spm.version"];
    const codes = new Set([...text.matchAll(/"(spm\.[a-z-]+)"/g)].map((match) => match[1]));
    for (const id of timelines) expect(codes.delete(id)).toBe(true);
    expect([...codes].filter((code) => !((code ?? "") in { ...spmMessages }))).toEqual([]);
    expect(Object.keys(spmMessages).filter((code) => !codes.has(code))).toEqual([]);
  });
});
