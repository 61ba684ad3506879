import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { csrMessages } from "../../src/csr/index.js";
import { describe } from "../../src/foundation/result.js";

const folder = new URL("../../src/csr/", import.meta.url);

/** Ids of rules and measures, which look like codes. */
const IDS =
  /^csr\.(?:company-|investor-|forum$|cilegon-|sambas-|shares$|people-covered|person-years-|pledge-realised|donor-share)/;

const REASONS = [
  ...["withdrawn", "expired", "realised", "not-agreed", "not-yet-valid", "conditions-to-check"],
  ...["restriction", "unit-differs", "unit-unknown", "donor-workers-not-registered", "donor-workers-unknown"],
  ...["need-quantity-unknown", "unit-cost-unknown", "unit-cost-above-remainder", "more-people-than-need"],
  ...["no-gap-left", "no-eligible-need"],
];

/** Codes written out in the sources; those put together from parts are checked where they arise. */
const codes = readdirSync(folder)
  .filter((name) => !name.endsWith("messages.ts"))
  .flatMap((name) => [...readFileSync(new URL(name, folder), "utf8").matchAll(/"(csr\.[a-z0-9-]+)"/g)])
  .map((match) => String(match[1]))
  .filter((code) => !IDS.test(code));

test("there are words in both languages for every issue, notice and step, and for no other", () => {
  const wanted = new Set([...codes, ...REASONS.map((reason) => `csr.left-${reason}`)]);
  expect(Object.keys(csrMessages).sort()).toEqual([...wanted].sort());
  for (const { id, en } of Object.values(csrMessages)) {
    expect(id).not.toBe("");
    expect(en).not.toBe("");
    expect(id).not.toBe(en);
  }
});

test("both languages use the same facts", () => {
  const factsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  const different = Object.entries(csrMessages).filter(([, { id, en }]) => factsIn(id).join() !== factsIn(en).join());
  expect(different).toEqual([]);
});

test("a step reads as a sentence", () => {
  const step = { code: "csr.step-bought", facts: { pledge: "P-1", need: "N-1", units: 3, amountRp: 9, unitCost: 3 } };
  expect(describe(step, "id", csrMessages)).toBe("P-1 membeli 3 satuan untuk N-1: Rp9 pada harga Rp3");
  expect(describe(step, "en", csrMessages)).toBe("P-1 buys 3 units for N-1: IDR 9 at IDR 3");
});
