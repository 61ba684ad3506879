import { expect, describe as group, it } from "vitest";
import { describe } from "../../src/foundation/result.js";
import { offices, povertyMessages, type Reason } from "../../src/poverty/index.js";
import * as reasons from "../../src/poverty/reason.js";

/** Every reason that the topic can give. */
const reasonCodes = Object.values(reasons).flatMap((exported): string[] => {
  if (typeof exported === "function") return [exported("x").code];
  if ("code" in exported) return [exported.code];
  return Object.values<Reason | Record<string, Reason>>(exported).flatMap((own) =>
    typeof own.code === "string" ? [own.code] : Object.values(own as Record<string, Reason>).map(({ code }) => code),
  );
});

/** The issues and notices, which the tests of each function raise one by one. */
const OTHER_CODES = [
  ...["date-invalid", "village-code-invalid", "village-twice", "register-unknown", "register-not-stated"],
  ...["register-not-in-force", "registers-mixed", "state-unknown", "transition-refused", "step-before-last"],
  ...["minutes-missing", "minutes-or-sptjm-missing", "submitted-on-missing", "deadline-not-reached"],
  ...["lists-of-unknown-villages", "as-of-unknown", "household-unreadable", "not-yet-matched"],
  ...["families-of-public-servants", "step-unknown", "quantity-invalid", "more-received-than-sent"],
  ...["more-out-than-received", "cards-unaccounted"],
];

group("the messages", () => {
  it("are in both languages, with the same facts in each", () => {
    const facts = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [name, { id, en }] of Object.entries(povertyMessages)) {
      expect(id, name).not.toBe("");
      expect(en, name).not.toBe(id);
      expect(facts(id), name).toEqual(facts(en));
    }
  });

  it("cover every code, and no other", () => {
    const raised = new Set([...reasonCodes, ...OTHER_CODES.map((code) => `poverty.${code}`)]);
    expect([...raised].sort()).toEqual(Object.keys(povertyMessages).sort());
  });

  it("read as sentences with their facts", () => {
    const facts = { on: "2019-10-22", counted: 6, expected: 7 };
    expect(describe({ code: "poverty.cards-unaccounted", facts }, "id", povertyMessages)).toBe(
      "pada 2019-10-22 terhitung 6 kartu belum dibagikan, seharusnya 7",
    );
    expect(describe({ code: "poverty.nik-structure", facts: { problem: "length" } }, "en", povertyMessages)).toBe(
      "the NIK is malformed (it does not have 16 digits)",
    );
  });

  it("name the offices in both languages", () => {
    expect(offices).toEqual({
      village: { id: "Kantor desa/kelurahan", en: "Village office" },
      dukcapil: { id: "Dinas Kependudukan dan Pencatatan Sipil", en: "Population and civil registration office" },
      "social-office": { id: "Dinas Sosial", en: "Social office" },
      "personnel-agency": { id: "Badan kepegawaian daerah", en: "Regional civil service agency" },
    });
  });
});
