import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { all, parseXml } from "../growth/chart/xml.js";
import { tatasehat } from "./harness.js";

const example = fileURLToPath(new URL("../../docs/examples/child-2023-2024.csv", import.meta.url));
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tatasehat-charts-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MONTH = [
  "NIK;Nama;JK;Tgl Lahir;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur",
  "9999994101230001;Ayu Contoh;P;2023-01-01;2024-01-10;8,5;72,0;Telentang",
  "9999990101230002;Budi Contoh;L;2023-01-01;2024-01-10;9,0;74,0;Telentang",
  "9999994101230001;Ayu Contoh;P;2023-01-01;2024-02-10;8,8;73,0;Telentang",
  "9999994101230003;Citra Contoh;?;2023-01-01;2024-01-10;8,5;72,0;Telentang",
].join("\r\n");

describe("growth --charts", () => {
  const run = (...more: string[]) => {
    const input = join(folder, "bulan.csv");
    writeFileSync(input, MONTH);
    return tatasehat(["growth", input, "-o", join(folder, "keluar.csv"), "--charts", join(folder, "grafik"), ...more]);
  };

  test("draws one chart a child, named by its first row, and no name and no NIK in any of them", async () => {
    const { code, stdout } = await run("--style", "kms");
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "grafik")).sort()).toEqual(["baris-2.svg", "baris-3.svg"]);
    expect(stdout).toContain("Grafik: 2 anak");
    expect(stdout).toContain("tidak digambar karena jenis kelamin tidak diketahui: 1");
    for (const name of readdirSync(join(folder, "grafik"))) {
      const svg = readFileSync(join(folder, "grafik", name), "utf8");
      expect(svg).not.toMatch(/999999|Contoh|Ayu|Budi/);
      const rows = all(parseXml(svg)).filter(({ attributes }) => attributes["data-row"] !== undefined);
      expect(rows).toHaveLength(name === "baris-2.svg" ? 2 : 1);
    }
  });

  test("overwrites nothing without --force, and then leaves neither table nor charts", async () => {
    await run();
    const chart = join(folder, "grafik", "baris-3.svg");
    writeFileSync(chart, "mine");
    rmSync(join(folder, "keluar.csv"));
    rmSync(join(folder, "grafik", "baris-2.svg"));
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain("--force");
    expect(existsSync(join(folder, "keluar.csv"))).toBe(false);
    expect(readdirSync(join(folder, "grafik"))).toEqual(["baris-3.svg"]);
    expect(readFileSync(chart, "utf8")).toBe("mine");
    expect((await run("--force")).code).toBe(0);
    expect(readFileSync(chart, "utf8")).toContain("<svg");
  });

  test("a folder that is a file is refused, and the result is not left behind", async () => {
    writeFileSync(join(folder, "grafik"), "");
    const { code } = await run();
    expect(code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(["bulan.csv", "grafik"]);
  });

  test("an interruption leaves nothing", async () => {
    const input = join(folder, "bulan.csv");
    writeFileSync(input, MONTH);
    const stop = new AbortController();
    stop.abort();
    const args = ["growth", input, "-o", join(folder, "keluar.csv"), "--charts", join(folder, "grafik")];
    expect((await tatasehat(args, { interrupted: stop.signal })).code).toBe(1);
    expect(readdirSync(folder)).toEqual(["bulan.csv"]);
  });
});

describe("chart", () => {
  test("growth draws the child of a file, with the letters of the card", async () => {
    const output = join(folder, "anak.svg");
    const { code, stdout } = await tatasehat(["chart", "growth", example, "--style", "kms", "-o", output]);
    expect([code, stdout]).toEqual([0, ""]);
    const root = parseXml(readFileSync(output, "utf8"));
    expect(all(root).filter(({ attributes }) => attributes["data-row"] !== undefined)).toHaveLength(16);
    expect(root.children[1]?.text).toContain("periksa ulang");
    expect((await tatasehat(["chart", "growth", example, "-o", output])).code).toBe(1);
    expect((await tatasehat(["chart", "growth", example, "-o", output, "--force"])).code).toBe(0);
  });

  test("the picture in the README is the one that the demo draws", async () => {
    const args = ["chart", "growth", example, "--style", "kms", "--title", "Anak contoh"];
    const { stdout } = await tatasehat(args);
    expect(stdout).toBe(readFileSync(example.replace(".csv", ".svg"), "utf8"));
    const readme = readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");
    expect(readme).toContain("](docs/examples/child-2023-2024.svg)");
    const demo = readFileSync(fileURLToPath(new URL("../../scripts/demo.mjs", import.meta.url)), "utf8");
    expect(demo).toContain('"docs/examples/child-2023-2024.svg"');
  });

  test("growth refuses a file of several children", async () => {
    const { code, stderr } = await tatasehat(["chart", "growth", "-"], { stdin: MONTH });
    expect(code).toBe(1);
    expect(stderr).toContain("bukan tentang satu anak");
  });

  test("skdn reads counts by month, and says which row contradicts itself", async () => {
    const stdin =
      "bulan,S,K,D,N,T,O,B\n2024-01,100,90,60,38,12,6,4\n2024-02,100,90,120,38,12,6,4\n2024-03,100,,70,48,12,6,4\n";
    const { code, stdout, stderr } = await tatasehat(["chart", "skdn", "-", "--strict"], { stdin });
    expect(code).toBe(3);
    const told = parseXml(stdout).children[1]?.text ?? "";
    expect(told).toContain("Jan 2024: S 100, K 90, D 60, N 38");
    expect(told).toContain("Mar 2024: S 100, K ?, D 70, N 48");
    expect(stderr).toContain("baris 3:");
  });

  test("coverage computes the monitoring of the year", async () => {
    const stdin = "bulan,capaian\n1,70\n2,95\n";
    const args = [
      "chart",
      "coverage",
      "-",
      "--year",
      "2023",
      "--target",
      "80",
      "--denominator",
      "1200",
      "--lang",
      "en",
    ];
    const { code, stdout } = await tatasehat([...args, "--indicator", "K1"], { stdin });
    expect(code).toBe(0);
    expect(parseXml(stdout).children[1]?.text).toContain("K1, target 80 %: Jan 5.83 % (target 6.67 %)");
    expect((await tatasehat(["chart", "coverage", "-"], { stdin })).code).toBe(2);
    const twice = await tatasehat(args, { stdin: "bulan,capaian\n1,70\n1,71\n" });
    expect([twice.code, twice.stdout]).toEqual([1, ""]);
  });

  test("gap draws needs, and an empty quantity is unknown", async () => {
    const stdin =
      "id;barang;satuan;wilayah;dibutuhkan;tersedia;terealisasi;komitmen\nN-1;kit;set;36.72;389;100;20;200\nN-2;USG;;;;2;;\n";
    const { code, stdout } = await tatasehat(["chart", "gap", "-", "--size", "a4"], { stdin });
    expect(code).toBe(0);
    const root = parseXml(stdout);
    expect(root.attributes).toMatchObject({ width: "297mm", height: "210mm" });
    expect(root.children[1]?.text).toContain("kurang 69 / 389 set");
    expect(root.children[1]?.text).toContain("USG (N-2): jumlah tidak diketahui");
  });

  test("gap draws what csr wrote, in the units of its gaps", async () => {
    const folder = new URL("../../docs/examples/", import.meta.url);
    const [needs, pledges] = ["csr-needs-2024.csv", "csr-pledges-2024.csv"].map((name) =>
      fileURLToPath(new URL(name, folder)),
    ) as [string, string];
    const result = await tatasehat(["csr", needs, pledges, "--as-of", "2024-07-31"]);
    const { code, stdout, stderr } = await tatasehat(["chart", "gap", "-"], { stdin: result.stdout });
    expect([code, stderr]).toEqual([0, ""]);
    const description = parseXml(stdout).children[1]?.text;
    expect(description).toContain(
      "kit antropometri (36.72, KB-02): tersedia 95, terealisasi 0, komitmen, belum datang 205, kurang 69 / 369 set",
    );
    expect(description).toContain("komitmen, belum datang 3.000, kurang 120.744 / 123.744 orang-bulan");
    expect(description).toContain("pos gizi (36.72.03, KB-05): jumlah tidak diketahui");
    const before = await tatasehat(["chart", "gap", needs]);
    expect(parseXml(before.stdout).children[1]?.text).toContain("komitmen, belum datang 0, kurang 274 / 369 set");
  });

  test("an unknown kind or a missing column is told", async () => {
    expect((await tatasehat(["chart", "pie", "-"])).code).toBe(2);
    const { code, stderr } = await tatasehat(["chart", "skdn", "-"], { stdin: "bulan,S\n2024-01,1\n" });
    expect(code).toBe(1);
    expect(stderr).toContain("kolom D");
  });
});
