import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Writable } from "node:stream";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { folder, parse, table, tatasehat } from "./harness.js";

const files = folder();
const AS_OF = ["--as-of", "2022-12-31"] as const;
const RESULTS = ["value", "percent", "target", "gap", "met", "complete", "audit", "issues", "row"];
const TWO = "A,K,SPM-KES-01,1,8\nB,K,SPM-KES-01,1,2\n";
const HEADING = "area,parent,indicator,numerator,denominator\n";

describe("the echo", () => {
  test("keeps delimiter, decimal comma, byte order mark and line end, in the added rows too", async () => {
    const stdin =
      '\ufeffWilayah;Induk;Indikator;Pembilang;Sasaran;Persen;"Cat;atan"\r\n"A ""x""";K;SPM-KES-01; 1;8;12,50;é\r\nB;K;SPM-KES-01;1;2;;\r\n';
    const { stdout } = await tatasehat(["spm", "-", ...AS_OF], { stdin });
    expect(stdout).toBe(
      [
        `\ufeffWilayah;Induk;Indikator;Pembilang;Sasaran;Persen;"Cat;atan";${RESULTS.join(";")}`,
        '"A ""x""";K;SPM-KES-01; 1;8;12,50;é;12,5;12,50;100;87,5;tidak;;consistent;;input',
        "B;K;SPM-KES-01;1;2;;;50;50,00;100;50;tidak;;;;input",
        "K;;SPM-KES-01;2;10;;;20;20,00;100;80;tidak;2 dari 2;;;pooled",
        "",
      ].join("\r\n"),
    );
  });

  test("makes formulas harmless, also where an area of that name is pooled", async () => {
    const stdin = `${HEADING}A,=K(),SPM-KES-01,1,8\n@B,=K(),SPM-KES-01,1,2\n`;
    const { stdout } = await tatasehat(["spm", "-", ...AS_OF], { stdin });
    const rows = parse(stdout);
    expect(rows.map(([area, parent]) => [area, parent]).slice(1)).toEqual([
      ["A", "'=K()"],
      ["'@B", "'=K()"],
      ["'=K()", ""],
    ]);
  });

  test("more pools than a batch holds keep their order", async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, i) => `A${i},K${String(i).padStart(4, "0")},SPM-KES-01,${i % 100},100\n`,
    );
    const { stdout } = await tatasehat(["spm", "-", ...AS_OF], { stdin: HEADING + lines.join("") });
    const pools = table(stdout).slice(5000);
    expect(pools.map(({ area, value }) => `${area} ${value}`)).toEqual(
      lines.map((_, i) => `K${String(i).padStart(4, "0")} ${i % 100}`),
    );
  });
});

describe("formats", () => {
  test("the same rows as CSV, TSV, JSON lines and workbook get the same answers", async () => {
    const sheet = files.path("in.xlsx");
    await writeXlsxFile([
      ["area", "parent", "indicator", "numerator", "denominator"],
      ["A", "K", "SPM-KES-01", 1, 8],
      ["B", "K", "SPM-KES-01", 1, 2],
    ]).toFile(sheet);
    const lines = `${JSON.stringify({ area: "A", parent: "K", indicator: "SPM-KES-01", numerator: 1, denominator: 8 })}\n${JSON.stringify({ area: "B", parent: "K", indicator: "SPM-KES-01", numerator: 1, denominator: 2 })}\n`;
    const csv = (await tatasehat(["spm", "-", ...AS_OF], { stdin: HEADING + TWO })).stdout;
    expect((await tatasehat(["spm", sheet, ...AS_OF])).stdout).toBe(csv);
    const tsv = (await tatasehat(["spm", "-", ...AS_OF], { stdin: (HEADING + TWO).replaceAll(",", "\t") })).stdout;
    expect(tsv).toBe(csv.replaceAll(",", "\t"));

    const ndjson = (await tatasehat(["spm", "-", ...AS_OF], { stdin: lines })).stdout.trimEnd().split("\n");
    expect(ndjson.map((text) => JSON.parse(text) as unknown)).toMatchObject([
      { area: "A", numerator: 1, value: 12.5, percent: "12.50", met: "tidak", audit: null, row: "input" },
      { area: "B", value: 50, row: "input" },
      { area: "K", parent: null, numerator: 2, denominator: 10, value: 20, complete: "2 dari 2", row: "pooled" },
    ]);
  });

  test("a workbook comes out a workbook, its added rows with numbers", async () => {
    const output = files.path("out.xlsx");
    const input = files.write("in.csv", HEADING + TWO);
    expect((await tatasehat(["spm", input, "-o", output, ...AS_OF])).code).toBe(0);
    const rows = (await readSheet(readFileSync(output))) as unknown as unknown[][];
    expect(rows[0]).toEqual([...HEADING.trim().split(","), ...RESULTS]);
    expect(rows[3]?.slice(0, 11)).toEqual(["K", null, "SPM-KES-01", 2, 10, 20, "20.00", 100, 80, "tidak", "2 dari 2"]);
  });
});

describe("the whole output or none", () => {
  test("an existing file is not overwritten without --force", async () => {
    const input = files.write("whole.csv", HEADING + TWO);
    const output = files.write("there.csv", "precious\n");
    const refused = await tatasehat(["spm", input, "-o", output, ...AS_OF, "--lang", "en"]);
    expect([refused.code, files.read("there.csv")]).toEqual([1, "precious\n"]);
    expect((await tatasehat(["spm", input, "-o", output, "--force", ...AS_OF])).code).toBe(0);
    expect(table(files.read("there.csv"))).toHaveLength(3);
  });

  test("a file that breaks off leaves nothing behind", async () => {
    const input = files.write("broken.csv", `${HEADING}${TWO}"C,K,SPM-KES-01,1,2\n`);
    const output = files.path("broken-out.csv");
    const { code, stderr } = await tatasehat(["spm", input, "-o", output, ...AS_OF, "--lang", "en"]);
    expect(code).toBe(1);
    expect(stderr).toContain("row 4");
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(files.path(".")).filter((name) => name.startsWith(".tatasehat"))).toEqual([]);
  });

  test("an interruption and a closed pipe", async () => {
    const stopped = await tatasehat(["spm", "-", ...AS_OF, "--lang", "en"], {
      stdin: HEADING + TWO,
      interrupted: AbortSignal.abort(),
    });
    expect([stopped.code, stopped.stderr]).toEqual([1, "tatasehat: interrupted; nothing was left behind\n"]);
    const stdout = new Writable({ write: (_, __, done) => done(Object.assign(new Error("gone"), { code: "EPIPE" })) });
    expect((await tatasehat(["spm", "-", ...AS_OF], { stdin: HEADING + TWO, stdout })).code).toBe(1);
  });
});

describe("exit codes and screens", () => {
  test("--strict ends with 3 when a row of the result has a remark", async () => {
    const clean = await tatasehat(["spm", "-", ...AS_OF, "--strict"], { stdin: HEADING + TWO });
    expect(clean.code).toBe(0);
    const wrong = await tatasehat(["spm", "-", ...AS_OF, "--strict"], { stdin: `${HEADING}A,,SPM-KES-01,1,0\n` });
    expect(wrong.code).toBe(3);
    // Every row is right, yet the pool lacks an area.
    const provisional = `${HEADING}${TWO}A,K,SPM-KES-02,1,2\n`;
    expect((await tatasehat(["spm", "-", ...AS_OF, "--strict"], { stdin: provisional })).code).toBe(3);
  });

  test("wrong usage", async () => {
    for (const args of [
      ["spm"],
      ["spm", "-"],
      ["spm", "-", ...AS_OF, "--age-span", "0-12"],
      ["spm", "-", ...AS_OF, "--thousands", "'"],
    ]) {
      expect((await tatasehat(args)).code).toBe(2);
    }
  });

  test("the table goes where the rows do not, and no progress is written to a file", async () => {
    const input = files.write("screens.csv", HEADING + TWO);
    const piped = await tatasehat(["spm", input, ...AS_OF]);
    expect(piped.stdout).toContain("pooled");
    expect(piped.stderr).toContain("Capaian SPM Kesehatan per 2022-12-31");
    const toFile = await tatasehat(["spm", input, "-o", files.path("screens-out.csv"), ...AS_OF]);
    expect(toFile.stderr).toBe("");
    expect(toFile.stdout).toContain("Capaian SPM Kesehatan per 2022-12-31");
    expect(toFile.stdout).toContain("Hasil ditulis ke");
    expect(toFile.stdout).not.toContain("\u001b");
  });

  test("many parent areas are not all printed", async () => {
    const lines = Array.from({ length: 8 }, (_, i) => `A${i},K${i},SPM-KES-01,1,2\n`).join("");
    const { stderr } = await tatasehat(["spm", "-", ...AS_OF, "--lang", "en"], { stdin: HEADING + lines });
    expect(stderr).toContain('and 3 more parent areas; see the "pooled" rows of the result');
  });

  test("columns without a role, and names that are taken", async () => {
    const stdin = "area,indicator,numerator,denominator,target,catatan\nA,SPM-KES-01,1,2,90,x\n";
    const { stdout, stderr } = await tatasehat(["spm", "-", ...AS_OF, "--lang", "en"], { stdin });
    expect(stdout.split("\n")[0]).toContain("catatan,value,percent,target_tatasehat,gap");
    expect(stderr).toContain("Columns not used: target, catatan");
    expect(stderr).toContain("Nothing is pooled: no row has a parent area.");
  });
});
