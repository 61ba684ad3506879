import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";

const path = fileURLToPath(new URL("../../docs/examples/posyandu-melati-2024-07", import.meta.url));
const csv = readFileSync(`${path}.csv`, "utf8");
const [heading = [], ...rows] = csv
  .replace(/^\uFEFF/, "")
  .trimEnd()
  .split("\r\n")
  .map((line) => line.split(";"));
const column = (name: string): string[] => rows.map((row) => row[heading.indexOf(name)] ?? "");

// The order and the spelling of e-PPGBM's export, "Pukesmas" included.
const E_PPGBM = [
  ..."NIK,Nama,JK,Tgl Lahir,BB Lahir,TB Lahir,Nama Ortu,Prov,Kab/Kota,Kec,Pukesmas,Desa/Kel,Posyandu".split(","),
  ..."RT,RW,Alamat,Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA,BB/U,ZS BB/U,TB/U,ZS TB/U".split(","),
  ..."BB/TB,ZS BB/TB,Naik Berat Badan,PMT Diterima (kg),Jml Vit A,KPSP,KIA,Detail Status".split(","),
];

test("the example has e-PPGBM's headings, a byte order mark and decimal commas", () => {
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(heading).toEqual(E_PPGBM);
  expect(column("Berat").filter((text) => /^\d+,\d$/.test(text)).length).toBeGreaterThan(60);
});

test("the example has at least 60 children, and none can be a real person", () => {
  expect(new Set(column("Nama")).size).toBeGreaterThanOrEqual(64);
  expect(column("Nama").filter((name) => !name.endsWith(" Contoh"))).toEqual([]);
  // 99.99.99 is no province, regency or district.
  expect(column("NIK").filter((nik) => !/^(999999\d{10}|9,99999E\+15)$/.test(nik))).toEqual([]);
});

test("the example holds the faults that such files have", () => {
  expect(column("JK")).toContain("?");
  expect(column("Tanggal Pengukuran")).toContain("");
  expect(column("Berat")).toContain("sakit");
  expect(column("Berat")).toContain("1,2");
  expect(column("NIK")).toContain("9,99999E+15");
  expect(column("LiLA")).toContain("11,2");
  expect(rows.filter((row) => row.length < heading.length)).toHaveLength(1);
});

test("the .xlsx holds the same children as the .csv", async () => {
  const sheet = await readSheet(`${path}.xlsx`);
  const asText = sheet.map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ""))),
  );
  const padded = [heading, ...rows].map((row) => [...row, ...Array(heading.length - row.length).fill("")]);
  expect(asText).toEqual(padded);
});
