import { describe, expect, test } from "vitest";
import { bludMessages, checkBludDecree } from "../../../src/blud/index.js";
import { checkDecree } from "../../../src/decree/check/check.js";
import { formatFindings } from "../../../src/decree/check/format.js";
import type { Finding } from "../../../src/decree/check/types.js";
import { baseDecree } from "../rules/run-cases.js";

const keputusan = baseDecree("keputusan");
const text = keputusan.replace("3 (tiga)", "3 (empat)");

test("line, caret, message; no law where none speaks", () => {
  expect(formatFindings(checkDecree(text), text)).toBe(
    [
      "30:22: galat DIK-15: angka 3 tidak sama dengan kata (4)",
      "  30 | KESATU  : Menetapkan 3 (empat) unit pelaksana teknis daerah sebagaimana tercantum dalam Lampiran yan…",
      "     |                      ^^^^^^^^^",
    ].join("\n"),
  );
});

test("the law, the file, the other language", () => {
  const titled = keputusan.replace("MEMUTUSKAN:", "Memutuskan:");
  expect(formatFindings(checkDecree(titled), titled, { language: "en", file: "sk.txt" })).toBe(
    [
      "sk.txt:26:1: warning DIK-01: must be MEMUTUSKAN: in capitals, not spaced out, with a colon",
      "  26 | Memutuskan:",
      "     | ^^^^^^^^^^^",
      "     = UU 12/2011, annex II angka 54",
    ].join("\n"),
  );
  expect(formatFindings(checkDecree(titled), titled, { language: "id" })).toContain(
    "= UU 12/2011 Lampiran II angka 54",
  );
});

test("several findings stand apart; none is an empty text", () => {
  const two = text.replace("MEMUTUSKAN:", "MEMUTUSKAN");
  expect(formatFindings(checkDecree(two), two).split("\n\n")).toHaveLength(2);
  expect(formatFindings([], two)).toBe("");
});

test("messages of added rules come first", () => {
  const blud = keputusan.replace("diberikan fleksibilitas pengelolaan keuangan.", "diberikan status BLUD penuh.");
  const findings = checkBludDecree(blud);
  expect(formatFindings(findings, blud)).toContain("BLUD-05: decree.blud-05");
  expect(formatFindings(findings, blud, { messages: bludMessages })).toContain(
    "'status BLUD penuh' tidak dipakai lagi",
  );
});

describe("a place far to the right, or on a line that is cut", () => {
  const finding = (start: number, end: number): Finding => ({
    ...{ rule: "X-1", severity: "info", code: "x", where: "title", span: { start, end }, facts: {} },
    ...{ line: 1, column: start + 1 },
  });
  const long = `${"a".repeat(300)}X${"b".repeat(300)}`;

  test("is brought into view", () => {
    const [, shown = "", caret = ""] = formatFindings([finding(300, 301)], long).split("\n");
    expect(shown).toBe(`  1 | …${"a".repeat(50)}X${"b".repeat(49)}…`);
    expect(shown.charAt(caret.indexOf("^"))).toBe("X");
  });

  test("at its beginning", () => {
    const [, shown, caret] = formatFindings([finding(0, 2)], long).split("\n");
    expect(shown).toBe(`  1 | ${"a".repeat(100)}…`);
    expect(caret).toBe("    | ^^");
  });

  test("behind the end of the text, with a caret all the same", () => {
    expect(
      formatFindings([finding(3, 3)], "abc")
        .split("\n")
        .slice(1),
    ).toEqual(["  1 | abc", "    |    ^"]);
  });

  test("a tab is one column", () => {
    expect(
      formatFindings([finding(1, 2)], "\tabc")
        .split("\n")
        .slice(1),
    ).toEqual(["  1 |  abc", "    |  ^"]);
  });
});

describe("the caret stands below its place", () => {
  const finding = (start: number, end: number): Finding => ({
    ...{ rule: "X", severity: "info", code: "x", where: "title", span: { start, end }, line: 1, column: start + 1 },
    facts: {},
  });
  const caret = (line: string, word: string): string => {
    const at = line.indexOf(word);
    return formatFindings([finding(at, at + word.length)], line)
      .split("\n")
      .at(-1) as string;
  };

  test.each([
    ["signs two columns wide", "健康局 TIM", "TIM", "    |        ^^^"],
    ["wide signs that are meant themselves", "a 健康", "健康", "    |   ^^^^"],
    ["pictures", "🏥 TIM", "TIM", "    |    ^^^"],
    ["marks on letters", "e\u0301 TIM", "TIM", "    |   ^^^"],
    ["what is not seen", "a\u200b TIM", "TIM", "    |   ^^^"],
    ["letters of another alphabet", "é TIM", "TIM", "    |   ^^^"],
    ["full-width letters", "Ａ TIM", "TIM", "    |    ^^^"],
  ])("behind %s", (_, line, word, expected) => {
    expect(caret(line, word)).toBe(expected);
  });
});

describe("people", () => {
  test("a line that names a person is not printed", () => {
    const named = keputusan.replaceAll("NAMA CONTOH", "dr. NAMA CONTOH");
    expect(formatFindings(checkDecree(named), named)).toBe(
      "42:1: peringatan CLO-05: nama ditulis tanpa gelar\n     = UU 12/2011 Lampiran II angka 164 huruf d",
    );
  });

  test("a long row of digits is hidden, in the line and in the message", () => {
    const nik = keputusan.replace("DAERAH\n\nBUPATI", "DAERAH 3672010101010001 (XY)\n\nBUPATI");
    const findings: Finding[] = checkDecree(nik).map((one) => ({
      ...one,
      code: "x",
      facts: { n: "3672 0101 0101 0001" },
    }));
    const printed = formatFindings(findings, nik, { messages: { x: { id: "{n}", en: "{n}" } } });
    expect(printed).toContain("xxxx xxxx xxxx xxxx");
    expect(printed).toContain("DAERAH xxxxxxxxxxxxxxxx (XY)");
    expect(printed).not.toMatch(/\d{16}/);
  });

  test("fifteen digits are not", () => {
    const number = keputusan.replace("DAERAH\n\nBUPATI", "DAERAH 367201010101000.\n\nBUPATI");
    expect(formatFindings(checkDecree(number), number)).toContain("367201010101000");
  });
});

test("an unknown language is refused", () => {
  expect(() => formatFindings([], "", { language: "fr" as "en" })).toThrow(RangeError);
});
