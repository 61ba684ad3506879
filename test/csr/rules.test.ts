import { describe, expect, test } from "vitest";
import { csrRules, jknNeed, movePledge, type PledgeStatus } from "../../src/csr/index.js";
import { faultsOf, must, noticesOf, readCases } from "./kit.js";

const { moves } = readCases<{
  readonly moves: readonly { readonly from: PledgeStatus; readonly to: readonly PledgeStatus[] }[];
}>("status");
const all = moves.map(({ from }) => from);

describe("the standing of a pledge", () => {
  test.each(moves)("$from may become $to and nothing else", ({ from, to }) => {
    expect(all.filter((next) => movePledge(from, next).ok)).toEqual(to);
  });

  test("a refusal names what is possible", () => {
    expect(movePledge("agreed", "allocated")).toEqual({ ok: true, value: "allocated", notices: [] });
    expect(movePledge("agreed", "realised")).toEqual({
      ok: false,
      issues: [
        {
          code: "csr.status-refused",
          path: ["status"],
          facts: { from: "agreed", to: "realised", allowed: "allocated, withdrawn, expired" },
        },
      ],
    });
    expect(movePledge("realised", "withdrawn")).toMatchObject({ issues: [{ code: "csr.status-final" }] });
  });

  test("a standing that does not exist is a programmer's mistake", () => {
    expect(() => movePledge("partly_realised" as "offered", "realised")).toThrow(RangeError);
    expect(() => movePledge("offered", "toString" as "agreed")).toThrow(RangeError);
  });
});

describe("the rules on company contributions", () => {
  const ids = (asOf: string, region?: string): string[] =>
    must(csrRules({ asOf, region })).map(({ citation }) => citation.regulation);

  test.each([
    ["2007-04-25", []],
    ["2007-04-26", ["uu-25-2007"]],
    ["2007-08-16", ["uu-40-2007", "uu-25-2007"]],
    ["2012-04-03", ["uu-40-2007", "uu-25-2007", "permensos-13-2012"]],
    ["2012-04-04", ["uu-40-2007", "pp-47-2012", "uu-25-2007", "permensos-13-2012"]],
    ["2019-12-31", ["uu-40-2007", "pp-47-2012", "uu-25-2007", "permensos-6-2016"]],
    ["2024-06-30", ["uu-40-2007", "pp-47-2012", "uu-25-2007", "permensos-9-2020"]],
  ])("on %s", (asOf, expected) => {
    expect(ids(asOf)).toEqual(expected);
  });

  test("local ones hold in their region and below it", () => {
    expect(ids("2024-06-30", "36.72.04").at(-1)).toBe("perda-kota-cilegon-10-2012");
    expect(ids("2024-06-30", "610101").at(-1)).toBe("perbup-sambas-30-2018");
    expect(ids("2024-06-30", "36")).toHaveLength(4);
    expect(must(csrRules({ asOf: "2024-06-30", region: "36.72" })).at(-1)).toMatchObject({
      ...{ id: "csr.cilegon-company-body", region: "36.72", from: "2012-01-01", confidence: "secondary" },
      citation: { regulation: "perda-kota-cilegon-10-2012", article: "22-23" },
    });
  });

  test("a year whose day is not known is said; none of them sets an amount", () => {
    expect(noticesOf(csrRules({ asOf: "2020-06-30" }))).toEqual(["law.start-day-unknown"]);
    expect(noticesOf(csrRules({ asOf: "2024-06-30" }))).toEqual([]);
    const rules = must(csrRules({ asOf: "2024-06-30" }));
    expect(rules[0]).toMatchObject({
      id: "csr.company-duty",
      citation: { article: "74" },
      confidence: "verified-in-source",
    });
    expect(rules[0]).not.toHaveProperty("region");
    expect(JSON.stringify(rules)).not.toMatch(/%|\bRp|IDR/);
  });

  test("no day, no region", () => {
    expect(faultsOf(csrRules({ asOf: "2024" }))).toEqual(["csr.date-invalid asOf"]);
    expect(faultsOf(csrRules({ asOf: "2024-06-30", region: "Cilegon" }))).toEqual(["csr.region-invalid region"]);
  });
});

describe("a need for JKN", () => {
  const input = { id: "n", region: "36.72", asOf: "2023-08-01", priority: 1, people: 10_312, months: 12 };

  test.each([
    ["donor", 35_000, 4_331_040_000],
    ["whole", 42_000, 5_197_248_000],
    ["local-government", 37_800, 4_677_523_200],
  ] as const)("is paid by a %s", (payer, rate, cost) => {
    const { need, price } = must(jknNeed({ ...input, payer }));
    expect([need.unitCost, price.cost]).toEqual([rate, cost]);
  });

  test("is counted in person-months", () => {
    expect(must(jknNeed({ ...input, deadline: "2023-12-31", source: "press" })).need).toEqual({
      ...{ id: "n", programme: "jkn", item: "jkn", region: "36.72", asOf: "2023-08-01", priority: 1 },
      ...{ deadline: "2023-12-31", source: "press", people: 10_312, required: 123_744, available: 0, unitCost: 35_000 },
      name: { id: "iuran JKN", en: "JKN contributions" },
      unit: { id: "orang-bulan", en: "person-month" },
    });
  });

  test.each([
    [{ people: 0 }, "csr.quantity-zero people"],
    [{ months: 0 }, "csr.quantity-zero months"],
    [{ people: -1 }, "law.count-negative people"],
    [{ months: 1.5 }, "law.count-not-whole months"],
    [{ asOf: "2013-12-31" }, "law.before-first-rule asOf"],
  ])("needs %j to be right", (given, fault) => {
    expect(faultsOf(jknNeed({ ...input, ...given }))).toEqual([fault]);
  });
});
