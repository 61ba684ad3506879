import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkBludDecree } from "../../../src/blud/index.js";
import { checkDecree, decreeRules, readDecree } from "../../../src/decree/index.js";

const folder = new URL("../../cases/decree/samples/", import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.txt`, folder), "utf8");

function wrapped(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    const lines = [""];
    for (const word of line.trim().split(/ +/)) {
      const last = lines.at(-1) as string;
      if (last.length + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    }
    return lines;
  });
}

/** What a copy of a page in two columns gives: the first half of the lines beside the second. */
function sideBySide(text: string, gap: string, width = 44): string {
  const lines = wrapped(text, width);
  const half = Math.ceil(lines.length / 2);
  return lines
    .slice(0, half)
    .map((line, i) => (line.padEnd(width + 2) + gap + (lines[half + i] ?? "")).trimEnd())
    .join("\n");
}

describe("a decree in two columns", () => {
  test.each([
    ["02-blud-scope-count-old-law", "   "],
    ["05-stunting-second-amendment-faults", "      "],
    ["08-posyandu-dotted-code-valid", "\t"],
  ])("%s gives one finding that says so", (name, gap) => {
    const text = sideBySide(read(name), gap);
    for (const findings of [checkBludDecree(text, { asOf: "2026-11-21" }), checkDecree(text)]) {
      expect(findings.map(({ rule, severity, where, line }) => [rule, severity, where, line > 0])).toEqual([
        ["DOC-02", "error", "document", true],
      ]);
    }
    const [finding] = checkDecree(text);
    expect(text.slice(finding?.span.start, finding?.span.end)).toMatch(/\S {3,}\S|\t/);
  });

  test("the rule can be switched off, and the mixed text is then judged as it is", () => {
    const text = sideBySide(read("08-posyandu-dotted-code-valid"), "    ");
    const found = checkDecree(text, { off: ["DOC-02"] }).map(({ rule }) => rule);
    expect(found).not.toContain("DOC-02");
    expect(found.length).toBeGreaterThan(1);
    expect(checkDecree(text, { rules: decreeRules.filter(({ meta }) => meta.id === "TTL-03") })).toHaveLength(
      checkDecree(text, { off: ["DOC-02"] }).filter(({ rule }) => rule === "TTL-03").length,
    );
  });

  test("one column is none, whatever gaps it has", () => {
    for (const name of [
      "01-blud-puskesmas-tpsa-valid",
      "04-puskesmas-tim-mutu-valid",
      "07-perbup-tarif-missing-parts",
    ]) {
      const text = read(name);
      expect(readDecree(text).columns).toBeNull();
      expect(readDecree(text.replaceAll(" | ", "     ")).columns).toBeNull();
      expect(readDecree(text.replace(/(\S+) (\S+) (\S+)/g, "$1    $2 $3")).columns).toBeNull();
    }
    const row = (i: number) => `${i}.  UPTD Puskesmas Sukamulya Barat    Jalan Raya Merdeka Nomor 5 Sukamulya`;
    expect(readDecree(Array.from({ length: 40 }, (_, i) => row(i + 1)).join("\n")).columns).toBeNull();
    expect(readDecree("a\n".repeat(5)).columns).toBeNull();
  });

  const LEFT = "bahwa pelayanan kesehatan perlu dikelola";
  const RIGHT = "dengan fleksibilitas pengelolaan keuangan";
  const columns = (lines: readonly string[]) => {
    const text = lines.join("\n");
    const span = readDecree(text).columns;
    return span && text.slice(span.start, span.end);
  };
  const times = (count: number, line: string): string[] => Array.from({ length: count }, () => line);
  const both = `${LEFT}     ${RIGHT}`;

  test("a dozen lines of sentences side by side are columns, fewer tell nothing", () => {
    expect(columns(times(12, both))).toBe(both);
    expect(columns(times(12, `  ${both}  `))).toBe(both);
    expect(columns(times(11, both))).toBeNull();
    expect(columns([...times(20, "KEPUTUSAN BUPATI CONTOH"), ...times(11, both)])).toBeNull();
    expect(columns(times(12, `${LEFT}\t${RIGHT}`))).toBe(`${LEFT}\t${RIGHT}`);
    // Two blanks are what a typist puts between sentences.
    expect(columns(times(12, `${LEFT}  ${RIGHT}`))).toBeNull();
  });

  test("the first line of them is shown, behind a heading over both", () => {
    const heading = ["PERATURAN BUPATI CONTOH", "TENTANG", "KESEHATAN"];
    expect(columns([...heading, ...times(14, both)])).toBe(both);
  });

  test("lines of which the left half is blank count, where the right column begins", () => {
    const alone = " ".repeat(LEFT.length + 5) + RIGHT;
    const single = times(12, "Pasal ini mengatur tentang pengelolaan keuangan daerah.");
    expect(columns([...times(12, both), ...times(6, alone), ...single])).toBe(both);
    // Elsewhere they are paragraphs of their own: most of the text runs in one column.
    expect(columns([...times(12, both), ...times(6, `    ${RIGHT}`), ...single])).toBeNull();
  });

  test.each<[string, readonly string[]]>([
    ["short cells, as of names and offices", times(30, "Nama Contoh      Ketua Tim")],
    ["a short cell beside a long one", times(30, `Ketua Tim        ${RIGHT}`)],
    ["a long word beside a sentence", times(30, `${"A".repeat(30)}        ${RIGHT}`)],
    ["two signatures side by side at the end", [...times(30, LEFT), ...times(12, `PIHAK KESATU,   PIHAK KEDUA,`)]],
    ["numbered rows", Array.from({ length: 30 }, (_, i) => `${i + 1}. ${both}`)],
    ["numbered rows without a mark", Array.from({ length: 30 }, (_, i) => `${i + 1} ${both}`)],
    ["gaps at ever other places", Array.from({ length: 30 }, (_, i) => `${"kata ".repeat(4 + i)}     ${RIGHT}`)],
    ["lines longer than a column", times(30, `${LEFT.repeat(6)}     ${RIGHT.repeat(6)}`)],
    ["a table at the end of a long text", [...times(30, LEFT), ...times(14, both)]],
  ])("%s are none", (_, lines) => {
    expect(columns(lines)).toBeNull();
  });

  test("the widest gap of a justified line parts the columns", () => {
    const justified = `bahwa   pelayanan kesehatan    perlu dikelola        ${RIGHT}`;
    const lines = [
      ...times(8, justified),
      ...times(8, `${"bahwa pelayanan kesehatan perlu  dikelola".padEnd(justified.indexOf("dengan"))}${RIGHT}`),
    ];
    expect(columns(lines)).toBe(justified);
  });
});
