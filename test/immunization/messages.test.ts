import { readdirSync, readFileSync } from "node:fs";
import { expect, describe as group, it } from "vitest";
import { describe } from "../../src/foundation/result.js";
import {
  findVaccine,
  immunizationMessages,
  immunizationSources,
  planStates,
  vaccineNames,
} from "../../src/immunization/index.js";
import * as codes from "../../src/immunization/plan-states.js";

const folder = new URL("../../src/immunization/", import.meta.url);

group("the messages", () => {
  it("are in both languages, with the same facts in each", () => {
    const facts = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [name, { id, en }] of Object.entries(immunizationMessages)) {
      expect(id, name).not.toBe("");
      expect(en, name).not.toBe(id);
      expect(facts(id), name).toEqual(facts(en));
    }
  });

  it("cover every code that the topic raises, and no other", () => {
    const raised = new Set(["grade", "month"].map((field) => `immunization.${field}-invalid`));
    for (const file of readdirSync(folder).filter((name) => name !== "messages.ts")) {
      const text = readFileSync(new URL(file, folder), "utf8");
      for (const [, code] of text.matchAll(/code: "(immunization\.[a-z0-9-]+)"/g)) raised.add(code ?? "");
      for (const [, code] of text.matchAll(/\badd\("([a-z0-9-]+)"/g)) raised.add(`immunization.${code}`);
    }
    expect([...raised].sort()).toEqual(Object.keys(immunizationMessages).sort());
  });

  it("read as sentences with their facts", () => {
    const facts = { dose: "IPV2", earlier: "IPV1" };
    expect(describe({ code: "immunization.doses-out-of-order", facts }, "id", immunizationMessages)).toBe(
      "IPV2 bertanggal sebelum IPV1: urutan atau tanggalnya keliru",
    );
  });
});

group("the names", () => {
  it("of vaccines and sources are in both languages", () => {
    for (const { id, en } of Object.values(vaccineNames)) expect(Math.min(id.length, en.length)).toBeGreaterThan(0);
    for (const { title } of Object.values(immunizationSources)) expect(title.en).not.toBe(title.id);
    expect(immunizationSources["kmk-35-2025"].citation).toEqual({ regulation: "kepmenkes-hk-01-07-menkes-35-2025" });
  });

  it.each(Object.keys(vaccineNames))("%s is found by its code and names", (vaccine) => {
    const { id, en } = vaccineNames[vaccine as keyof typeof vaccineNames];
    for (const text of [vaccine, vaccine.toLowerCase(), ` ${vaccine.replaceAll("-", " / ")} `, id, en.toUpperCase()]) {
      expect(findVaccine(text)).toEqual({ vaccine });
    }
  });

  it("offers the nearest, and nothing for nothing", () => {
    expect(findVaccine("OPV")).toEqual({ vaccine: "bOPV" });
    expect(findVaccine("BCJ")).toEqual({ vaccine: undefined, nearest: ["BCG"] });
    expect(findVaccine("campak")).toEqual({ vaccine: undefined, nearest: ["MR"] });
    expect(findVaccine("")).toMatchObject({ vaccine: undefined });
    expect(findVaccine("").vaccine === undefined && findVaccine("qqqqqqqqq")).toEqual({
      vaccine: undefined,
      nearest: [],
    });
    expect(findVaccine("'; drop table --\u0000")).toMatchObject({ vaccine: undefined });
  });
});

group("the codes of the hot door", () => {
  it("are the places of their states", () => {
    const { planStates: _, ...constants } = codes;
    expect(Object.values(constants)).toHaveLength(planStates.length);
    expect([...Object.values(constants)].sort((a, b) => a - b)).toEqual(planStates.map((_state, place) => place));
    expect(planStates[codes.DUE_LATE]).toEqual({ status: "due", reason: "late" });
    expect(planStates[codes.UNREADABLE]).toEqual({ status: "ask-health-worker", reason: "unreadable" });
    expect(planStates[codes.MISSED_TOO_LATE]).toEqual({ status: "missed", reason: "too-late-to-complete" });
  });
});
