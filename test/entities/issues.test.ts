import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { type EntityName, entityMessages, jsonSchema, parseEntity } from "../../src/entities/index.js";
import { describe } from "../../src/foundation/result.js";
import { property } from "../property.js";
import { entityNames, example, faults, issues, type Loose } from "./kit.js";

group("a field that is wrong says how", () => {
  test.each<[EntityName, Record<string, unknown>, string]>([
    ["Child", { id: null }, "id entity.null"],
    ["Child", { id: 5 }, "id entity.not-text"],
    ["Child", { id: "" }, "id entity.empty"],
    ["Child", { id: "x".repeat(65) }, "id entity.too-long"],
    ["Child", { id: "9999994107900001" }, "id entity.id-is-identity-number"],
    ["Child", { nik: "99999941079000" }, "nik entity.not-sixteen-digits"],
    ["Child", { nik: Number("9999994107900001") }, "nik entity.not-text"],
    ["Child", { sex: "L" }, "sex entity.not-listed"],
    ["Child", { bornOn: "2023-02-29" }, "bornOn entity.not-a-date"],
    ["Child", { bornOn: "15/01/2024" }, "bornOn entity.not-a-date"],
    ["Child", { birthWeightKg: "3.1" }, "birthWeightKg entity.not-a-number"],
    ["Child", { birthWeightKg: Number.NaN }, "birthWeightKg entity.not-a-number"],
    ["Child", { birthWeightKg: 0 }, "birthWeightKg entity.not-above"],
    ["Child", { birthWeightKg: 3100 }, "birthWeightKg entity.too-big"],
    ["Child", { village: "3672011001" }, "village entity.not-a-village-code"],
    ["CardHandover", { quantity: 1.5 }, "quantity entity.not-whole"],
    ["CardHandover", { quantity: "40" }, "quantity entity.not-a-number"],
    ["CardHandover", { quantity: -1 }, "quantity entity.too-small"],
    ["Puskesmas", { code: "1234" }, "code entity.not-a-puskesmas-code"],
    ["Puskesmas", { region: "3672" }, "region entity.not-a-region-code"],
    ["Puskesmas", { inpatient: "ya" }, "inpatient entity.not-yes-no"],
    ["Puskesmas", { villages: "36.72.01.1001" }, "villages entity.not-a-list"],
    ["Puskesmas", { villages: [] }, "villages entity.too-few"],
    ["Puskesmas", { villages: ["36.72.01.1001", "x"] }, "villages.1 entity.not-a-village-code"],
    ["Pledge", { restriction: [] }, "restriction entity.not-an-object"],
    ["Workshop", { period: "2024-13" }, "period entity.not-a-month"],
    ["QueueEntry", { arrivedAt: "2024-02-30T08:00" }, "arrivedAt entity.not-a-moment"],
    ["QueueEntry", { arrivedAt: "2024-02-28T24:00" }, "arrivedAt entity.not-a-moment"],
    ["QueueEntry", { arrivedAt: "2024-02-28T08:00+15:00" }, "arrivedAt entity.not-a-moment"],
    ["QueueEntry", { triage: 6 }, "triage entity.not-listed"],
    ["QueueEntry", { triage: "biru" }, "triage entity.not-listed"],
    ["QueueEntry", { priority: "vip" }, "priority entity.not-listed"],
    ["QueueEntry", { retriage: [{ at: "2024-07-15T08:15" }] }, "retriage.0.triage entity.required"],
    ["QueueEntry", { retriage: [{ at: "2024-07-15T08:15", triage: null }] }, "retriage.0.triage entity.null"],
    ["VaccineDose", { givenOn: undefined }, "givenOn entity.required"],
    ["VaccineDose", { hoursAfterBirth: -1 }, "hoursAfterBirth entity.too-small"],
    ["DeathNotice", { kind: "ibu" }, "kind entity.not-listed"],
    ["SpmRow", { period: "2024-02-30" }, "period entity.not-a-period"],
    ["SpmRow", { period: "2024-Q5" }, "period entity.not-a-period"],
    ["Kader", { skills: 26 }, "skills entity.too-big"],
    ["Pledge", { goods: { item: "x", quantity: 0, unit: "set" } }, "goods.quantity entity.too-small"],
  ])("%s %j: %s", (name, changes, fault) => {
    expect(faults(name, changes)).toEqual([fault]);
  });

  test.each(["2024", "2024-Q1", "2024-TW4", "2024-03", "2024-02-29"])("an SPM row may be of %s", (period) => {
    expect(faults("SpmRow", { period })).toEqual([]);
  });

  test.each<[EntityName, Loose]>([
    ["QueueEntry", { triage: "merah", retriage: undefined, priority: null, servedAt: null }],
    ["QueueEntry", { triage: 3, retriage: [{ at: "2024-07-15T08:15:30", triage: 2 }] }],
    ["QueueEntry", { triage: null, retriage: [] }],
    ["VaccineDose", { bornOn: null, givenOn: null, hoursAfterBirth: null }],
    ["DeathNotice", { reportedOn: null, pregnancyEndedOn: null, place: null, audited: null }],
  ])("%s may be %j", (name, changes) => {
    expect(faults(name, changes)).toEqual([]);
  });

  test("a misspelt field is answered with the nearest, also inside a list", () => {
    expect(issues("Child", { ...example("Child"), birthWeigthKg: 3 })).toEqual([
      { code: "entity.field-misspelt", path: [], facts: { position: 6, nearest: "birthWeightKg, birthLengthCm" } },
    ]);
    const household = { ...example("Household"), members: [{ name: "Contoh Satu", motherNme: "Contoh Dua" }] };
    expect(issues("Household", household)).toEqual([
      { code: "entity.field-misspelt", path: ["members", 0], facts: { position: 2, nearest: "motherName" } },
    ]);
  });

  test("a name that no entity has is answered with the nearest, and never repeated", () => {
    const near = {
      ok: false,
      issues: [{ code: "entity.unknown-near", path: ["name"], facts: { nearest: "Puskesmas" } }],
    };
    expect(parseEntity("Pukesmas", {})).toEqual(near);
    expect(jsonSchema("Pukesmas")).toEqual(near);
    for (const name of ["toString", "__proto__", "constructor", "9999994107900001", ""]) {
      expect(parseEntity(name, {})).toEqual({ ok: false, issues: [{ code: "entity.unknown", path: ["name"] }] });
    }
  });
});

group("privacy", () => {
  const SECRET = "9999994107900001";

  test.each(entityNames)("a NIK in any field of %s, or as a field's name, never comes back in an issue", (name) => {
    for (const field of Object.keys(example(name))) {
      for (const value of [SECRET, Number(SECRET), [SECRET], { [SECRET]: SECRET }]) {
        const found = issues(name, { ...example(name), [field]: value, [`${SECRET}x`]: value });
        const words = found.map((issue) => describe(issue, "id", entityMessages));
        expect(found.length).toBeGreaterThan(0);
        expect(JSON.stringify([found, words])).not.toMatch(/999999\d*41079/);
      }
    }
  });

  test("a patient's payer cannot be said", () => {
    for (const payer of ["payer", "penjamin", "insurance", "class", "deposit", "vip"]) {
      expect(issues("QueueEntry", { ...example("QueueEntry"), [payer]: "bpjs" })).toHaveLength(1);
    }
  });
});

group("words", () => {
  test("every issue has words of its own in both languages, with the same facts", () => {
    for (const [code, { id, en }] of Object.entries(entityMessages)) {
      const facts = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([fact]) => fact).sort();
      expect(facts(id), code).toEqual(facts(en));
      expect(id, code).not.toBe(en);
    }
  });

  property.prop([fc.constantFrom(...entityNames), fc.jsonValue(), fc.string()])(
    "nothing that JSON can say throws, and what is wrong is said in full",
    (name, value, key) => {
      for (const record of [value, { ...example(name), [key]: value }]) {
        for (const issue of issues(name, record)) {
          for (const language of ["id", "en"] as const) {
            const words = describe(issue, language, entityMessages);
            expect(words).not.toBe(issue.code);
            expect(words).not.toMatch(/[{}]/);
          }
        }
      }
    },
  );
});
