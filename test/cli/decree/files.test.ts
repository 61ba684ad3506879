import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pdfText } from "../../../src/cli/decree/pdf/pdf-text.js";
import { peer } from "../../../src/cli/decree/peer.js";
import { wordText } from "../../../src/cli/decree/word/word-text.js";
import { folder, tatasehat } from "../harness.js";
import { linesOnPages, type Placed, pdfFile } from "./pdf-file.js";
import { asWord, type Block, wordFile, zipFile } from "./word-file.js";

const files = folder();
const samples = new URL("../../cases/decree/samples/", import.meta.url);
const sample = (name: string): string => readFileSync(new URL(`${name}.txt`, samples), "utf8");
const names = readdirSync(samples)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replace(".txt", ""));

interface Reported {
  readonly code: number;
  readonly findings: readonly string[];
}

async function checked(name: string, content: string | Uint8Array): Promise<Reported> {
  const path = files.write(name, content);
  const { code, stdout } = await tatasehat(["decree", "check", path, "--as-of", "2026-11-21", "--format", "json"]);
  const [report] = JSON.parse(stdout);
  const told = ({ rule, severity, where }: Record<string, string>) => `${rule} ${severity} ${where}`;
  return { code, findings: report.findings.map(told).sort() };
}

/** Lines of at most so many letters; what runs on stands below the words of its label. */
function wrapped(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    const [label = ""] = /^(?: {12}(?:[a-z]|\d{1,2})\. |[A-Za-z]+ *: (?:(?:[a-z]|\d{1,2})\. )?)/.exec(line) ?? [];
    const lines = [label];
    for (const word of line.slice(label.length).split(" ")) {
      const last = lines.at(-1) as string;
      if (last.length + word.length >= width) lines.push(`${" ".repeat(label.length)}${word} `);
      else lines[lines.length - 1] = `${last}${word} `;
    }
    return lines.map((one) => one.trimEnd());
  });
}

describe("the same decree", () => {
  test.each(names)("%s gives the same findings as Word and as PDF", async (name) => {
    const text = sample(name);
    const plain = await checked(`${name}.txt`, text);
    expect(await checked(`${name}.docx`, asWord(text))).toEqual(plain);
    const pages = linesOnPages(wrapped(text.replaceAll(" | ", "    "), 84), { perPage: 55 });
    const numbered = pages.map((page, i) => [...page, { text: `- ${i + 1} -`, x: 280, y: 30 }]);
    expect(await checked(`${name}.pdf`, pdfFile(numbered))).toEqual(plain);
  });
});

describe("Word", () => {
  const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ text }));
  const item = (text: string, list: number, level = 0): Block => ({ text, list: { list, level } });
  const linesOf = async (blocks: readonly Block[]): Promise<readonly string[]> =>
    (await wordText(wordFile(blocks))).text.trimEnd().split("\n");

  test("lists are counted as Word counts them, and anew where it does", async () => {
    const blocks = [
      ...[item("satu", 1), item("di bawahnya", 1, 1), item("di bawahnya", 1, 1), item("butir", 3), item("dua", 1)],
      ...[item("di bawah dua", 1, 1), { text: "tanpa nomor" }],
      ...[item("satu", 2), item("dua", 2), item("mulai lagi", 4), item("terus", 4), item("terus", 2)],
      ...[item("Romawi", 5), item("dua angka", 5, 1), item("dua angka", 5, 1), item("Romawi", 5)],
    ];
    expect(await linesOf(blocks)).toEqual([
      ...["a. satu", "1) di bawahnya", "2) di bawahnya", "butir", "b. dua", "1) di bawah dua", "tanpa nomor"],
      ...["1. satu", "2. dua", "1. mulai lagi", "2. terus", "3. terus"],
      ...["I. Romawi", "I-01 dua angka", "I-02 dua angka", "II. Romawi"],
    ]);
    const many = Array.from({ length: 28 }, () => item("x", 1));
    expect((await linesOf(many)).slice(-3)).toEqual(["z. x", "aa. x", "bb. x"]);
  });

  test("a row of a table is one line; the lines of cells that only lay out the page stay", async () => {
    const cell = (...texts: string[]): readonly Block[] => paragraphs(...texts);
    const table: Block = {
      rows: [
        [cell("No"), cell("Nama"), cell("Perangkat Daerah")],
        [cell("1."), cell("UPTD Puskesmas", "Cibeber"), cell("Dinas", "Kesehatan")],
        [cell("2."), cell("UPTD Puskesmas Grogol"), cell("Dinas Kesehatan")],
      ],
    };
    const layout: Block = {
      rows: [
        [cell("Menimbang"), cell(":"), cell("a.", "b."), cell("bahwa satu;", "bahwa dua;")],
        [cell("Mengingat"), cell(":"), cell("1. UU;", "2. PP;")],
        [cell(""), cell("")],
      ],
    };
    expect(await linesOf([layout, table])).toEqual([
      ...["Menimbang\t:\ta.\tbahwa satu;", "b.\tbahwa dua;", "Mengingat\t:\t1. UU;", "2. PP;", ""],
      ...["No\tNama\tPerangkat Daerah", "1.\tUPTD Puskesmas Cibeber\tDinas Kesehatan"],
      "2.\tUPTD Puskesmas Grogol\tDinas Kesehatan",
    ]);
  });

  test("labels that cannot be counted are left out, and that is said", async () => {
    const numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    const bytes = wordFile([item("bahwa satu;", 1)], undefined, `<w:del>${numbered}</w:del>`);
    expect(await wordText(bytes)).toEqual({ text: "bahwa satu;\n", notices: ["decree.word-labels"] });
    const { stderr } = await tatasehat(["decree", "check", files.write("struck.docx", bytes), "--lang", "en"]);
    expect(stderr).toMatch(/struck\.docx: the automatic numbers and letters .* are missing/);
    // One of two forms of a drawing is read, by both.
    const drawn = `<w:p><w:r><mc:AlternateContent><mc:Choice>${numbered}</mc:Choice></mc:AlternateContent></w:r></w:p>`;
    expect((await wordText(wordFile([item("bahwa satu;", 1)], undefined, drawn))).notices).toEqual([]);
  });

  test.each([
    ["a spreadsheet", zipFile({ "xl/workbook.xml": "<x/>" })],
    ["a broken document", zipFile({ "word/document.xml": "<w:document" })],
    ["a cut zip", wordFile([{ text: "x" }]).subarray(0, 300)],
    ["only its beginning", Buffer.from("PK\u0003\u0004")],
  ])("%s is refused", async (_, bytes) => {
    const { code, stderr } = await tatasehat(["decree", "check", files.write("no.docx", bytes), "--lang", "en"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/no\.docx: .*Word/);
  });
});

describe("PDF", () => {
  const sentences = (word: string, count: number): string[] =>
    Array.from({ length: count }, (_, i) => `${word} kalimat yang panjang sekali nomor ${String(i).padStart(2, "0")}`);
  const below = (texts: readonly string[], x: number, y: number): Placed[] =>
    texts.map((text, i) => ({ text, x, y: y - i * 12 }));
  const textOf = async (...pages: Placed[][]): Promise<readonly string[]> =>
    (await pdfText(pdfFile(pages))).text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");

  test("two columns are read one after the other, what stands across them in its place", async () => {
    const [left, right] = [sentences("kiri", 12), sentences("kanan", 12)];
    const across = "Ini judul yang berdiri di atas kedua kolom halaman";
    const page = [
      ...below([across], 150, 800),
      ...below(left, 40, 760),
      ...below(right, 310, 757),
      ...below([across], 150, 500),
    ];
    expect(await textOf(page)).toEqual([across, ...left, ...right, across]);
    // A short page behind it has the same gutter.
    const end = [...below(["kiri"], 40, 760), ...below(["kanan"], 310, 760)];
    expect((await textOf(page, end)).slice(-3)).toEqual([across, "kiri", "kanan"]);
  });

  test("a table is no page in columns; the lines of its cells are joined, over the end of a page too", async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      { text: `${i + 1}.`, x: 40, y: 700 - i * 24 },
      { text: "UPTD Puskesmas", x: 80, y: 700 - i * 24 },
      { text: "Dinas Kesehatan", x: 320, y: 700 - i * 24 },
      { text: `Mawar ${i + 1}`, x: 80, y: 688 - i * 24 },
    ]).flat();
    expect(await textOf(rows)).toEqual(
      Array.from({ length: 12 }, (_, i) => `${i + 1}.    UPTD Puskesmas Mawar ${i + 1}    Dinas Kesehatan`),
    );
    const broken = [
      { text: "1.", x: 40, y: 60 },
      { text: "UPTD Puskesmas", x: 80, y: 60 },
      { text: "Dinas", x: 320, y: 60 },
    ];
    expect(await textOf(broken, [{ text: "Mawar", x: 80, y: 800 }])).toEqual(["1.    UPTD Puskesmas Mawar    Dinas"]);
  });

  test("what is printed in the margin of every page is left out, a line of the text is not", async () => {
    const page = (number: number): Placed[] => [
      { text: "keputusan-akhir.docx", x: 40, y: 820 },
      { text: `Halaman isi ${"ab"[number - 1]}`, x: 40, y: 700 },
      { text: `${number} / 2`, x: 500, y: 20 },
    ];
    expect(await textOf(page(1), page(2))).toEqual(["Halaman isi a", "Halaman isi b"]);
    expect(await textOf(below(["file:///tmp/x.html 1/1"], 40, 20))).toEqual([]);
  });

  test("a PDF without text is told from a broken and from a missing one", async () => {
    const said = async (name: string, bytes: Uint8Array) => {
      const { code, stderr } = await tatasehat(["decree", "check", files.write(name, bytes), "--lang", "en"]);
      expect(code).toBe(1);
      return stderr;
    };
    expect(await said("scan.pdf", pdfFile([[]]))).toMatch(/scan\.pdf: .*OCR/);
    expect(await said("broken.pdf", Buffer.from("%PDF-1.7"))).toMatch(/broken\.pdf: .*PDF is broken/);
  });
});

describe("a reader that is not installed", () => {
  test("is named; another fault is none of it", async () => {
    const missing = () => Promise.reject(Object.assign(new Error("none"), { code: "ERR_MODULE_NOT_FOUND" }));
    await expect(peer("unpdf", missing)).rejects.toMatchObject({ code: "decree.needs-peer", facts: { peer: "unpdf" } });
    await expect(peer("unpdf", () => Promise.reject(new TypeError("other")))).rejects.toThrow("other");
    expect(await peer("unpdf", async () => 1)).toBe(1);
  });

  test("a file that cannot be read does not stop the others; the command ends with 1", async () => {
    const good = files.write("good.txt", sample("04-puskesmas-tim-mutu-valid"));
    const bad = files.write("bad.pdf", Buffer.from("%PDF-1.7"));
    const { code, stdout, stderr } = await tatasehat(["decree", "check", bad, good, "--lang", "en"]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${good}: 0 errors`);
    expect(stderr).toBe(`tatasehat: ${bad}: this PDF is broken and cannot be read\n`);
    const sarif = JSON.parse((await tatasehat(["decree", "check", bad, good, "--format", "sarif"])).stdout);
    const [invocation] = sarif.runs[0].invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications).toHaveLength(1);
    const json = JSON.parse((await tatasehat(["decree", "check", bad, good, "--format", "json"])).stdout);
    expect(json.map(({ file, failure }: Record<string, unknown>) => [file, failure !== undefined])).toEqual([
      ...[
        [good, false],
        [bad, true],
      ],
    ]);
  });
});
