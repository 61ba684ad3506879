import { describe, expect, test } from "vitest";
import { checkBludDecree } from "../../../src/blud/index.js";
import { applyFix } from "../../../src/decree/check/apply-fix.js";
import { checkDecree } from "../../../src/decree/check/check.js";
import { decreeRules } from "../../../src/decree/check/rules/index.js";
import type { DecreeRule, Finding } from "../../../src/decree/check/types.js";
import { readDecree } from "../../../src/decree/document/read.js";
import { fc, property } from "../../property.js";
import { baseDecree, expectMended } from "../rules/run-cases.js";

const keputusan = baseDecree("keputusan");
const ids = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe("a finding", () => {
  const text = keputusan.replace("3 (tiga)", "3 (empat)");

  test("says which rule, how grave, where, and what it knows", () => {
    expect(checkDecree(text)).toEqual([
      {
        ...{ rule: "DIK-15", severity: "error", code: "decree.dik-15", where: "diktum.KESATU" },
        span: { start: text.indexOf("3 (empat)"), end: text.indexOf("3 (empat)") + 9 },
        ...{ line: 30, column: 22, facts: { digits: 3, words: 4 } },
      },
    ]);
  });

  test("counts lines and columns as an editor does, whatever ends a line", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(checkDecree(text.replaceAll("\n", end))).toMatchObject([{ line: 30, column: 22 }]);
    }
  });

  test("names the law behind the rule", () => {
    const [finding] = checkDecree(keputusan.replace("DAERAH\n\nBUPATI", "DAERAH.\n\nBUPATI"));
    expect(finding?.citation).toEqual({ regulation: "uu-12-2011", annex: "II angka 4" });
  });

  test("stands in the order of the text", () => {
    const findings = checkDecree(
      text.replace("MEMUTUSKAN:", "MEMUTUSKAN").replace("DAERAH\n\nBUPATI", "DAERAH.\n\nBUPATI"),
    );
    expect(ids(findings)).toEqual(["TTL-03", "DIK-01", "DIK-15"]);
  });

  test("is marked where the text names a person", () => {
    const personal = checkDecree(keputusan.replaceAll("NAMA CONTOH", "dr. NAMA CONTOH"));
    expect(personal.map(({ rule, personal: marked }) => [rule, marked])).toEqual([["CLO-05", true]]);
  });
});

describe("the rules", () => {
  const text = keputusan.replace("MEMUTUSKAN:", "MEMUTUSKAN").replace("3 (tiga)", "3 (empat)");

  test("are switched off by id", () => {
    expect(ids(checkDecree(text))).toEqual(["DIK-01", "DIK-15"]);
    expect(ids(checkDecree(text, { off: ["DIK-01"] }))).toEqual(["DIK-15"]);
    expect(ids(checkDecree(text, { off: ["DIK-01", "DIK-15"] }))).toEqual([]);
  });

  test("are added by giving another list", () => {
    const noPuskesmas: DecreeRule = {
      meta: { id: "X-01", severity: "info", title: { id: "Tanpa kata kesatu", en: "Without kesatu" } },
      check: ({ diktum }) => diktum.slice(0, 1).map(({ label }) => ({ where: "diktum.KESATU", span: label.span })),
    };
    expect(ids(checkDecree(text, { rules: [...decreeRules, noPuskesmas] }))).toEqual(["DIK-01", "X-01", "DIK-15"]);
    expect(checkDecree(text, { rules: [noPuskesmas] })).toMatchObject([
      { code: "decree.x-01", severity: "info", facts: {} },
    ]);
    expect(checkDecree(text, { rules: [] })).toEqual([]);
  });

  test("that do not exist cannot be switched off", () => {
    expect(() => checkDecree(text, { off: ["DIK-51"] })).toThrow(/no rule DIK-51; nearest: DIK-/);
    expect(() => checkDecree(text, { off: ["@"] })).toThrow("no rule @; nearest: -");
    expect(() => checkDecree(text, { rules: [], off: ["DIK-01"] })).toThrow(RangeError);
  });
});

test("the day of the check is a date", () => {
  expect(() => checkDecree(keputusan, { asOf: "2023-02-30" })).toThrow(RangeError);
  expect(checkDecree(keputusan, { asOf: "2023-02-06" })).toEqual([]);
  expect(checkDecree(keputusan, { asOf: "2023-02-05" })).toMatchObject([
    { rule: "CLO-02", code: "decree.clo-02.future" },
  ]);
});

test("a draft without any date is judged as of the day of the check", () => {
  const undated = keputusan
    .replace("pada tanggal 6 Februari 2023\n", "")
    .replaceAll("900.1.13/045-Huk/2023", "900.1.13/045-Huk");
  const rules = (asOf?: string) => new Set(ids(checkDecree(undated, asOf === undefined ? {} : { asOf })));
  expect(rules()).toEqual(new Set(["TTL-01", "CLO-01"]));
  expect(rules("2023-08-08")).toEqual(new Set(["TTL-01", "CLO-01", "DH-06", "DH-08"]));
});

test("without a day in the closing the year of the number decides what is certain", () => {
  const yearOnly = keputusan.replace("pada tanggal 6 Februari 2023", "pada tanggal .... 2023");
  // Until 7 August 2023 UU 36/2009 was in force: nothing is certain.
  expect(ids(checkDecree(yearOnly))).toEqual(["CLO-01"]);
  const later = yearOnly.replaceAll("2023", "2024");
  expect(ids(checkDecree(later))).toContain("DH-06");
});

test("a text or a tree give the same; nothing else is taken", () => {
  const text = keputusan.replace("MEMUTUSKAN:", "MEMUTUSKAN");
  expect(checkDecree(readDecree(text))).toEqual(checkDecree(text));
  // A tree that was stored and read back has the text with it.
  expect(checkDecree(JSON.parse(JSON.stringify(readDecree(text))))).toEqual(checkDecree(text));
  for (const wrong of [undefined, null, 3, {}])
    expect(() => checkDecree(wrong as unknown as string)).toThrow(TypeError);
});

test("what is no decree at all lacks its main parts", () => {
  for (const text of ["", "   \n", "((((", "\0\u0001", "halo"]) {
    expect(ids(checkDecree(text)).sort()).toEqual(["CLO-01", "CON-01", "DH-01", "TTL-01"]);
  }
});

test("a rule falls to a warning where nobody verified the source, and a part of a regulation is never an error", () => {
  const cite = (text: string) =>
    keputusan.replace("Peraturan Menteri Kesehatan Nomor 43 Tahun 2019 tentang Pusat Kesehatan Masyarakat", text);
  const severity = (text: string) =>
    checkDecree(text)
      .filter(({ rule }) => rule === "DH-06")
      .map((finding) => [finding.severity, finding.code, finding.facts.by]);
  expect(
    severity(
      cite("Peraturan Menteri Kesehatan Nomor 9 Tahun 2014 tentang Klinik").replace(
        "2023\n\nBUPATI CONTOH,\n\nttd",
        "2023\n\nBUPATI CONTOH,\n\nttd",
      ),
    ),
  ).toEqual([["warning", "decree.dh-06", "permenkes-14-2021"]]);
  expect(
    severity(
      cite(
        "Peraturan Menteri Dalam Negeri Nomor 18 Tahun 2018 tentang Lembaga Kemasyarakatan Desa dan Lembaga Adat Desa",
      )
        .replaceAll("6 Februari 2023", "6 Februari 2025")
        .replaceAll("Huk/2023", "Huk/2025"),
    ),
  ).toContainEqual(["warning", "decree.dh-06.partly", "permendagri-13-2024"]);
  expect(
    severity(
      cite(
        "Peraturan Menteri Kesehatan Nomor 4 Tahun 2019 tentang Standar Teknis Pemenuhan Mutu Pelayanan Dasar pada Standar Pelayanan Minimal Bidang Kesehatan",
      )
        .replaceAll("6 Februari 2023", "6 Februari 2024")
        .replaceAll("Huk/2023", "Huk/2024"),
    ),
  ).toContainEqual(["info", "decree.dh-06.perhaps", "permenkes-6-2024"]);
});

describe("for any change of a decree", () => {
  const bases = (["keputusan", "peraturan", "puskesmas"] as const).map(baseDecree);
  const cut = fc.record({
    base: fc.constantFrom(...bases),
    at: fc.nat(6000),
    length: fc.nat(400),
    insert: fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom("\n", "dan ", "Lampiran II ", "9 (satu) ", "Diktum KESEPULUH ", ";", ",", "."),
    ),
  });
  const damaged = cut.map(({ base, at, length, insert }) => base.slice(0, at) + insert + base.slice(at + length));

  property.prop([damaged], { numRuns: 200 })(
    "the check is the same twice, its spans lie in the text, its fixes mend",
    (text) => {
      const before = text;
      const findings = checkBludDecree(text, { asOf: "2026-11-21" });
      expect(checkBludDecree(text, { asOf: "2026-11-21" })).toEqual(findings);
      expect(text).toBe(before);
      for (const finding of findings) {
        const { start, end } = finding.span;
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        expectMended(text, finding, findings);
      }
    },
  );
});

test("edits of one fix are applied from the end, so that their places hold", () => {
  const fix = {
    edits: [
      { span: { start: 0, end: 1 }, text: "AA" },
      { span: { start: 2, end: 2 }, text: "!" },
    ],
  };
  expect(applyFix("abc", fix)).toBe("AAb!c");
});
