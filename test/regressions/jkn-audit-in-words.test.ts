import { expect, test } from "vitest";
import { describe } from "../../src/foundation/result.js";
import { auditCoverage, jknMessages, type PublishedCoverage } from "../../src/jkn/index.js";

function said(published: PublishedCoverage): string[] {
  const audit = auditCoverage(published);
  return audit.ok ? audit.value.findings.map((finding) => describe(finding, "id", jknMessages)) : [];
}

// Indonesian sentences held the names of fields: "cocok bila coveragePercent = 87.68".
test("what would make a printed percentage agree is said in the words of the report", () => {
  expect(said({ population: 828_576, registered: 726_521, coveragePercent: "87,86" })).toEqual([
    "tercetak 87,86 %, hitungan 87.68 %: angka tertukar; cocok bila persentase cakupan = 87.68",
  ]);
  expect(said({ population: 416_013, registered: 461_117, coveragePercent: "100,02" })[0]).toContain(
    "cocok bila penduduk = 461013",
  );
  expect(
    said({ population: 1000, registered: 900, segments: { PPU: 700, PBI: 150 }, coveragePercent: "85" }),
  ).toContain("persentase itu cocok dengan angka lain dalam laporan: jumlah segmen 850");
});
