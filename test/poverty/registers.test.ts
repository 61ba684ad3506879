import { describe, expect, it } from "vitest";
import { at } from "../../src/law/index.js";
import { registers } from "../../src/poverty/index.js";
import { isListRegister, notInForce } from "../../src/poverty/register.js";

function on(day: string) {
  const result = at(registers, day);
  if (!result.ok) return result.issues[0]?.code;
  const { value, cite, confidence } = result.value;
  return [value.id, cite.regulation, confidence, ...result.notices.map(({ code }) => code)].join(" ");
}

describe("the registers in time", () => {
  it.each([
    ["2011-08-17", "law.before-first-rule"],
    ["2011-08-18", "BDT uu-13-2011 secondary"],
    ["2018-12-31", "BDT uu-13-2011 secondary"],
    // The meeting of Buton Utara spoke of the BDT in the very year of the change.
    ["2019-10-14", "BDT uu-13-2011 secondary law.start-day-unknown"],
    ["2019-12-31", "DTKS permensos-5-2019 secondary law.start-day-unknown"],
    ["2020-01-01", "DTKS permensos-5-2019 secondary"],
    ["2025-02-04", "DTKS permensos-5-2019 secondary"],
    ["2025-02-05", "DTSEN inpres-4-2025 secondary"],
    ["2026-02-28", "DTSEN inpres-4-2025 secondary"],
    ["2026-03-01", "DTSEN inpres-4-2025 secondary law.not-verified-after"],
  ])("on %s: %s", (day, wanted) => {
    expect(on(day)).toBe(wanted);
  });

  it("names each register and its owner in both languages", () => {
    const named = registers.values.map(({ value }) => [value.name.id, value.name.en, value.owner.id, value.owner.en]);
    expect(named).toEqual([
      [
        "Basis Data Terpadu",
        "Unified Database",
        "BPS, TNP2K, Kementerian Sosial",
        "BPS, TNP2K, Ministry of Social Affairs",
      ],
      [
        "Data Terpadu Kesejahteraan Sosial",
        "Integrated Social Welfare Data",
        "Kementerian Sosial",
        "Ministry of Social Affairs",
      ],
      [
        "Data Tunggal Sosial dan Ekonomi Nasional",
        "National Single Social and Economic Data",
        "BPS",
        "BPS (Statistics Indonesia)",
      ],
    ]);
    expect(registers.id).toBe("poverty.register");
  });

  it("knows the names of registers as they are published, and the local list", () => {
    expect(["BDT", "DTKS", "DTSEN", "local"].every(isListRegister)).toBe(true);
    expect(["dtks", "", null, undefined, "PBI"].some(isListRegister)).toBe(false);
  });
});

describe("a list of a register that is not in force", () => {
  it.each([
    ["local", "2024-01-01"],
    ["DTKS", "2024-01-01"],
    // In 2019 either may be right.
    ["BDT", "2019-10-14"],
    ["DTKS", "2019-10-14"],
    ["DTKS", "2019-12-31"],
    // No rule is known before UU 13/2011.
    ["BDT", "2010-01-01"],
  ] as const)("%s on %s: nothing to say", (register, day) => {
    expect(notInForce(register, day)).toBeUndefined();
  });

  it.each([
    ["BDT", "2020-01-01", "DTKS", "permensos-5-2019"],
    ["DTKS", "2018-12-31", "BDT", "uu-13-2011"],
    ["DTSEN", "2019-10-14", "BDT", "uu-13-2011"],
    ["DTKS", "2025-02-05", "DTSEN", "inpres-4-2025"],
    ["DTSEN", "2025-02-04", "DTKS", "permensos-5-2019"],
  ] as const)("%s on %s, when %s was in force", (register, day, inForce, regulation) => {
    expect(notInForce(register, day)).toMatchObject({
      code: "poverty.register-not-in-force",
      facts: { register, inForce, on: day },
      citation: { regulation },
    });
  });
});
