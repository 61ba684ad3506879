/* Decrees of a few lines, for what a rule says where whole parts are missing or differ. */
import { describe, expect, test } from "vitest";
import { checkDecree } from "../../../src/decree/check/check.js";
import type { Finding } from "../../../src/decree/check/types.js";

interface Parts {
  readonly title?: string;
  readonly menimbang?: string;
  readonly mengingat?: string;
  readonly menetapkan?: string;
  readonly body?: string;
  readonly closing?: string;
}

const text = ({
  title = "KEPUTUSAN BUPATI CONTOH\nNOMOR 440/1-Huk/2022\nTENTANG\nTIM GIZI\n\nBUPATI CONTOH,",
  menimbang = "Menimbang : a. bahwa perlu dibentuk tim;\n            b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Bupati tentang Tim Gizi;",
  mengingat = "Mengingat : 1. Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan;",
  menetapkan = "MEMUTUSKAN:\n\nMenetapkan : KEPUTUSAN BUPATI TENTANG TIM GIZI.",
  body = "KESATU : Membentuk Tim Gizi.\nKEDUA : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.",
  closing = "Ditetapkan di Contoh\npada tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\nttd\n\nNAMA CONTOH",
}: Parts): string =>
  [title, menimbang, mengingat, menetapkan, body, closing].filter((part) => part !== "").join("\n\n");

const found = (parts: Parts, rule: string): readonly Finding[] =>
  checkDecree(text(parts)).filter((finding) => finding.rule === rule);
const told = (parts: Parts, rule: string) =>
  found(parts, rule).map(({ code, where, span }) => [
    code.replace("decree.", ""),
    where,
    text(parts).slice(span.start, span.end),
  ]);

describe("a part that is missing is missed at the place where it belongs", () => {
  const before = (parts: Parts, rule: string) => {
    const [finding] = found(parts, rule);
    return finding === undefined ? null : text(parts).slice(0, finding.span.start).split("\n").at(-1);
  };

  test.each<[string, Parts, string, string | null]>([
    ["Menimbang, behind the office", { menimbang: "" }, "CON-01", "BUPATI CONTOH,"],
    [
      "Menimbang, behind the title where no office stands",
      { title: "KEPUTUSAN BUPATI CONTOH\nNOMOR 440/1-Huk/2022\nTENTANG\nTIM GIZI", menimbang: "" },
      "CON-01",
      "TIM GIZI",
    ],
    [
      "the closing, behind the last diktum",
      { closing: "" },
      "CLO-01",
      "KEDUA : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.",
    ],
    [
      "the closing, behind Menetapkan",
      { body: "", closing: "" },
      "CLO-01",
      "Menetapkan : KEPUTUSAN BUPATI TENTANG TIM GIZI.",
    ],
    [
      "the closing, behind the legal basis",
      { menetapkan: "", body: "", closing: "" },
      "CLO-01",
      "Mengingat : 1. Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan;",
    ],
    ["the closing, behind the title", { mengingat: "", menetapkan: "", body: "", closing: "" }, "CLO-01", "TIM GIZI"],
    ["every diktum, behind Menetapkan", { body: "" }, "DIK-03", "Menetapkan : KEPUTUSAN BUPATI TENTANG TIM GIZI."],
    [
      "MEMUTUSKAN, behind the legal basis",
      { menetapkan: "" },
      "DIK-01",
      "Mengingat : 1. Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan;",
    ],
    ["Menetapkan, behind MEMUTUSKAN", { menetapkan: "MEMUTUSKAN:" }, "DIK-02", "MEMUTUSKAN:"],
  ])("%s", (_, parts, rule, line) => {
    expect(before(parts, rule)).toBe(line);
  });

  test("nothing is missed of a decree that has all", () => {
    for (const rule of ["CON-01", "CLO-01", "DIK-01", "DIK-02", "DIK-03", "DH-01"]) expect(found({}, rule)).toEqual([]);
  });
});

describe("the last consideration names the kind of the title", () => {
  const con05 = (menimbang: string, more: Parts = {}) => {
    const parts = { menimbang: `Menimbang : a. ${menimbang};`, ...more };
    return found(parts, "CON-05").map(({ facts, fix }) => [facts.found, facts.expected, fix?.edits[0]?.text ?? null]);
  };
  const PERBUP: Parts = {
    title: "PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2022\nTENTANG\nTIM GIZI\n\nBUPATI CONTOH,",
    menetapkan: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG TIM GIZI.",
    body: "Pasal 1\nTim dibentuk.",
  };

  test.each<[string, Parts, readonly unknown[]]>([
    ["bahwa perlu menetapkan Keputusan Bupati tentang Tim Gizi", {}, []],
    [
      "bahwa perlu menetapkan Peraturan Bupati tentang Tim Gizi",
      {},
      [["Peraturan Bupati", "KEPUTUSAN BUPATI CONTOH", "Keputusan Bupati"]],
    ],
    [
      "bahwa perlu menetapkan Keputusan Bupati Contoh tentang Tim Gizi",
      PERBUP,
      [["Keputusan Bupati Contoh", "PERATURAN BUPATI CONTOH", "Peraturan Bupati Contoh"]],
    ],
    // Where Menetapkan names another kind, too, nobody can tell which of the two is meant.
    [
      "bahwa perlu menetapkan Keputusan Bupati tentang Tim Gizi",
      { ...PERBUP, menetapkan: "MEMUTUSKAN:\n\nMenetapkan : KEPUTUSAN BUPATI TENTANG TIM GIZI." },
      [["Keputusan Bupati", "PERATURAN BUPATI CONTOH", null]],
    ],
    [
      "bahwa perlu membentuk Peraturan Kepala Dinas tentang Tim Gizi",
      {},
      [["Peraturan Kepala Dinas", "KEPUTUSAN BUPATI CONTOH", null]],
    ],
    [
      "bahwa perlu menetapkan Peraturan Bupati tentang Tim Gizi",
      { menetapkan: "MEMUTUSKAN:" },
      [["Peraturan Bupati", "KEPUTUSAN BUPATI CONTOH", null]],
    ],
    ["bahwa perlu menetapkan tim", {}, []],
    ["bahwa perlu menetapkan Peraturan Bupati tentang X", { title: "" }, []],
  ])("%j %#", (menimbang, more, expected) => {
    expect(con05(menimbang, more)).toEqual(expected);
  });
});

describe("the last consideration refers to the letters before it", () => {
  const con04 = (...items: readonly string[]) =>
    found({ menimbang: `Menimbang : ${items.join("\n")}` }, "CON-04").map(({ code, facts, fix }) => [
      ...[code.replace("decree.con-04", ""), facts.found ?? null, facts.expected ?? null, fix?.edits[0]?.text ?? null],
    ]);
  const LAST = "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam";

  test.each<[string, readonly string[], readonly unknown[]]>([
    ["all of them", ["a. bahwa x;", "b. bahwa y;", `c. ${LAST} huruf a dan huruf b, perlu;`], []],
    ["one consideration needs none", ["a. bahwa x;"], []],
    ["one before it", ["a. bahwa x;", `b. ${LAST} huruf a, perlu;`], []],
    [
      "one too few",
      ["a. bahwa x;", "b. bahwa y;", `c. ${LAST} huruf a, perlu;`],
      [["", "a", "a, b", "huruf a dan huruf b"]],
    ],
    ["one too many", ["a. bahwa x;", `b. ${LAST} huruf a dan huruf b, perlu;`], [["", "a, b", "a", "huruf a"]]],
    ["no formula", ["a. bahwa x;", "b. bahwa y menurut huruf a;"], [[".missing", null, null, null]]],
    ["no letters", ["a. bahwa x;", `b. ${LAST} atas;`], [[".missing", null, null, null]]],
    [
      "letters that are out of order themselves are not mended",
      ["a. bahwa x;", "c. bahwa y;", `d. ${LAST} huruf b, perlu;`],
      [["", "b", "a, c", null]],
    ],
    [
      "letters as printed, though out of order",
      ["a. bahwa x;", "c. bahwa y;", `d. ${LAST} huruf a dan huruf c, perlu;`],
      [],
    ],
    [
      "letters as they should be, though printed otherwise",
      ["a. bahwa x;", "c. bahwa y;", `d. ${LAST} huruf a dan huruf b, perlu;`],
      [],
    ],
  ])("%s", (_, items, expected) => {
    expect(con04(...items)).toEqual(expected);
  });
});

describe("Menetapkan names kind and name in capitals", () => {
  const dik02 = (clause: string) =>
    found({ menetapkan: `MEMUTUSKAN:\n\nMenetapkan : ${clause}` }, "DIK-02").map(
      ({ fix }) => fix?.edits.map((edit) => edit.text) ?? null,
    );

  test.each<[string, readonly unknown[]]>([
    ["KEPUTUSAN BUPATI TENTANG TIM GIZI.", []],
    ["KEPUTUSAN BUPATI TENTANG TIM GIZI", [["."]]],
    ["KEPUTUSAN BUPATI TENTANG TIM GIZI;", [["."]]],
    ["Keputusan Bupati tentang Tim Gizi.", [["KEPUTUSAN BUPATI TENTANG TIM GIZI"]]],
    ["Keputusan Bupati tentang Tim Gizi,", [["KEPUTUSAN BUPATI TENTANG TIM GIZI", "."]]],
    // Whether what it names is the whole name nobody can tell.
    ["Keputusan Bupati tentang Tim Lain.", [null]],
    ["Tim Gizi Keputusan Bupati", [null]],
  ])("%j", (clause, expected) => {
    expect(dik02(clause)).toEqual(expected);
  });
});

describe("gazettes beside the registry", () => {
  const dh10 = (item: string) =>
    found({ mengingat: `Mengingat : 1. ${item};` }, "DH-10").map(({ facts, severity, fix }) => [
      ...[Object.values(facts).map(String).join(" "), severity, fix?.edits.map((edit) => edit.text).join() ?? null],
    ]);
  const LAW = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah";
  const numbers = (item: string) => dh10(item).map(([facts, , fix]) => [/\d+/.test(String(facts)), fix]);

  test.each<[string, readonly unknown[]]>([
    [
      `${LAW} (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)`,
      [],
    ],
    [`${LAW} (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 245)`, [[true, "244"]]],
    [`${LAW} (Tambahan Lembaran Negara Republik Indonesia Nomor 5588)`, [[true, "5587"]]],
    [`${LAW} (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 244)`, [[true, null]]],
    [`${LAW} (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 245)`, [[true, null]]],
    [`${LAW} (Lembaran Negara Republik Indonesia Tahun 2014)`, []],
    [`${LAW} (Berita Negara Republik Indonesia Tahun 2014 Nomor 1)`, []],
    ["Undang-Undang Nomor 999 Tahun 2014 tentang X (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 1)", []],
  ])("%j", (item, expected) => {
    expect(numbers(item)).toEqual(expected);
  });
});

describe("what is revoked does not stand under Mengingat, and nothing twice", () => {
  test.each<[string, readonly string[]]>([
    ["Keputusan Bupati Contoh Nomor 440/5-Huk/2020 dicabut dan dinyatakan tidak berlaku.", ["dh-15"]],
    ["KEPUTUSAN BUPATI CONTOH NOMOR 440/5-HUK/2020 dicabut dan dinyatakan tidak berlaku.", ["dh-15"]],
    ["Keputusan Bupati Contoh Nomor 440/6-Huk/2020 dicabut dan dinyatakan tidak berlaku.", []],
    ["Keputusan Bupati Contoh Nomor 440/5-Huk/2020 tetap berlaku.", []],
    [
      "Keputusan Bupati Contoh Nomor 440/6-Huk/2020 tentang Perubahan atas Keputusan Bupati Contoh Nomor 440/5-Huk/2020 dicabut dan dinyatakan tidak berlaku.",
      [],
    ],
  ])("%j", (second, expected) => {
    const parts = {
      mengingat: "Mengingat : 1. Keputusan Bupati Contoh Nomor 440/5-Huk/2020 tentang Tim;",
      body: `KESATU : Membentuk Tim Gizi.\nKEDUA : ${second}`,
    };
    expect(told(parts, "DH-15").map(([code]) => code)).toEqual(expected);
  });

  test.each<[string, number]>([
    ["UU 36/2009; \n2. UU 23/2014", 0],
    ["UU 36/2009;\n2. UU 36/2009", 1],
    ["Keputusan Bupati Contoh Nomor 440/5-Huk/2020;\n2. KEPUTUSAN BUPATI CONTOH NOMOR 440/5-HUK/2020", 1],
    ["Keputusan Bupati Contoh Nomor 440/5-Huk/2020;\n2. Keputusan Bupati Lain Nomor 440/5-Huk/2020", 0],
    ["UU 36/2009;\n2. PP 36/2009", 0],
    ["UU 36/2009;\n2. UU 36/2010", 0],
    ["Berita acara rapat;\n2. Berita acara rapat", 0],
  ])("%j holds %i twice", (items, count) => {
    expect(found({ mengingat: `Mengingat : 1. ${items};` }, "DH-14")).toHaveLength(count);
  });
});
