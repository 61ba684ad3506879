import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { table, tatasehat } from "./harness.js";

// Kabupaten Lumajang 2022, as its health office printed it: per Puskesmas and for the district.
const EXAMPLE = "docs/examples/spm-lumajang-2022.csv";
const published = readFileSync(EXAMPLE, "utf8").trimEnd().split("\n");

/** The 15 Puskesmas whose rows could be read, for one service. */
const readable = (service: string): string[] =>
  published.filter((line) => line.startsWith("Puskesmas ") && line.includes(service));

/*
 * The other ten could not be read; only what they come to together is known (1,226 of 5,751), and the mean of all 25
 * percentages (20.89). Ten rows that come to both stand for them.
 */
const CONSTRUCTED = [...[102, 102, 102, 102, 102, 102, 102, 101, 101].map((served) => [served, 500]), [310, 1251]].map(
  ([served, target], i) => `Puskesmas ke-${i + 16};Kabupaten Lumajang;SPM-KES-01;${served};${target};`,
);

describe("Kabupaten Lumajang", () => {
  test("every printed figure is reproduced to its digit, and the district's is a pool", async () => {
    const { code, stdout, stderr } = await tatasehat(["spm", EXAMPLE, "--as-of", "2022-12-31"]);
    expect(code).toBe(0);
    const rows = table(stdout, ";");
    const input = rows.filter(({ row }) => row === "input");
    expect(input).toHaveLength(published.length - 1);
    for (const { persen, percent, audit, issues } of input) {
      if (persen === "") continue;
      expect([percent, audit, issues]).toEqual([persen, "consistent", ""]);
    }
    const pooled = rows.filter(({ row }) => row === "pooled");
    expect(pooled.map(({ wilayah, indikator, percent, complete }) => [wilayah, indikator, percent, complete])).toEqual([
      ["Kabupaten Lumajang", "SPM-KES-01", "21,27", "16 dari 16"],
      ["Kabupaten Lumajang", "SPM-KES-02", "24,11", "16 dari 16"],
    ]);
    expect(stderr).toContain("3.092 / 14.540     21,27 %  target 100 %  belum tercapai");
    expect(stderr).toContain("terendah: Puskesmas Candipuro 17,06 %; Puskesmas Tempursari 17,50 %");
    expect(stderr).toContain("Dasar: Permenkes 4/2019; PP 2/2018 Pasal 6 (aturan per 2022-12-31)");
  });

  test("25 Puskesmas pool to 21.27; the mean of their percentages would be 20.89", async () => {
    const stdin = [published[0], ...readable("SPM-KES-01"), ...CONSTRUCTED].join("\n");
    const { stdout } = await tatasehat(["spm", "-", "--as-of", "2022-12-31"], { stdin });
    const rows = table(stdout, ";");
    const own = rows.filter(({ row }) => row === "input").map(({ value }) => Number(value?.replace(",", ".")));
    expect(own).toHaveLength(25);
    expect((own.reduce((sum, value) => sum + value, 0) / 25).toFixed(2)).toBe("20.89");
    expect(rows.at(-1)).toMatchObject({
      wilayah: "Kabupaten Lumajang",
      pembilang: "3092",
      penyebut: "14540",
      percent: "21,27",
      complete: "25 dari 25",
      row: "pooled",
    });
  });

  test("the same counts cite the rule of their day", async () => {
    const stdin = "area,indicator,numerator,denominator\nTempursari,SPM-KES-01,77,440\n";
    const in2022 = await tatasehat(["spm", "-", "--as-of", "2022-12-31", "--lang", "en"], { stdin });
    expect(in2022.stderr).toContain("Law: Permenkes 4/2019; PP 2/2018, article 6");
    expect(table(in2022.stdout)[0]).toMatchObject({ value: "17.5", percent: "17.50", gap: "82.5", met: "no" });
    const in2025 = await tatasehat(["spm", "-", "--as-of", "2025-12-31", "--lang", "en"], { stdin });
    expect(in2025.stderr).toContain("Law: Permenkes 6/2024; PP 2/2018, article 6");
  });
});

describe("published coverage", () => {
  interface Case {
    readonly case: string;
    readonly indicator: string;
    readonly asOf: string;
    readonly numerator: number;
    readonly denominator: number;
    readonly published: string;
  }
  const { cases } = JSON.parse(readFileSync("test/cases/spm/published-coverage.json", "utf8")) as {
    cases: readonly Case[];
  };

  test("every case is consistent with the command's figure", async () => {
    for (const day of new Set(cases.map(({ asOf }) => asOf))) {
      const ofDay = cases.filter(({ asOf }) => asOf === day);
      const lines = ofDay.map(
        ({ indicator, numerator, denominator, published }, i) =>
          `area ${i},${indicator},${numerator},${denominator},${published}\n`,
      );
      const stdin = `area,indicator,numerator,denominator,published_percent\n${lines.join("")}`;
      const { stdout } = await tatasehat(["spm", "-", "--as-of", day], { stdin });
      expect(table(stdout).map(({ audit }, i) => [ofDay[i]?.case, audit])).toEqual(
        ofDay.map((entry) => [entry.case, "consistent"]),
      );
    }
  });

  test("a figure that was cut, and one that contradicts its counts, get their verdicts", async () => {
    // 50 of 62 is 80.645...: an exercise prints 80.64. 210,000 of 2,200,000 is 9.5: slides print 10.9.
    const stdin =
      "area,indicator,numerator,denominator,published_percent\nA,SPM-KES-01,50,62,80.64\nB,SPM-KES-04,210000,2200000,10.9\n";
    const { stdout } = await tatasehat(["spm", "-", "--as-of", "2022-12-31", "--age-span", "0-59", "--lang", "en"], {
      stdin,
    });
    const [cut, wrong] = table(stdout);
    expect(cut).toMatchObject({ audit: "truncated", percent: "80.65" });
    expect(wrong).toMatchObject({
      audit: "contradiction",
      issues: "published_percent: the printed figure disagrees (contradiction); numerator / denominator gives 9.5 %",
    });
  });
});
