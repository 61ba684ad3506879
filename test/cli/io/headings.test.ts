import { describe, expect, test } from "vitest";
import { SPELLINGS } from "../../../src/cli/growth/roles.js";
import { HeadingTable, isIdentityHeading, shownHeading } from "../../../src/cli/io/headings.js";

const table = new HeadingTable(SPELLINGS, new Set(["status_bbu"]));

describe("headings", () => {
  test.each([
    ["Tgl Lahir", "bornOn"],
    ["TGL_LAHIR", "bornOn"],
    [" tgl.  lahir ", "bornOn"],
    ["Tanggal Pengukuran", "measuredOn"],
    ["BB/U", "fileWeightForAge"],
    ["ZS BB/U", "fileZWeightForAge"],
    ["Berat", "weight"],
    ["is_age_in_month", "isAgeInMonth"],
    ["height_in_cm", "lengthHeight"],
    ["LiLA", "arm"],
    ["Usia Saat Ukur", "ageText"],
  ])("%j is %s", (heading, role) => expect(table.roleOf(heading)).toBe(role));

  test.each(["BB Lahir", "TB Lahir", "Posyandu", "KPSP", "status_bbu", ""])("%j plays no role", (heading) => {
    expect(table.roleOf(heading)).toBeUndefined();
  });

  test("no spelling stands for two roles", () => {
    const roles = Object.entries(SPELLINGS) as [keyof typeof SPELLINGS, readonly string[]][];
    for (const [role, spellings] of roles)
      for (const spelling of spellings) expect([spelling, table.roleOf(spelling)]).toEqual([spelling, role]);
  });

  test("two columns of one role are refused by name and number", () => {
    expect(() => table.columnsOf(["sex", "Berat", "weight"])).toThrowError(
      expect.objectContaining({
        code: "columns.duplicate",
        facts: { first: "Berat", firstColumn: 2, second: "weight", secondColumn: 3 },
      }),
    );
    expect(table.columnsOf(["Catatan", "sex", "Catatan"]).size).toBe(1);
  });
});

describe("who somebody is", () => {
  test.each([
    "NIK",
    "NIK Anak",
    "NIK Ibu",
    "No. KK",
    "No KK",
    "KK",
    "Nama",
    "Nama Anak",
    "Nama Ortu",
    "Nama Ibu",
    "Nama Ayah",
    "Alamat",
    "Alamat Lengkap",
    "RT",
    "RW",
    "RT/RW",
    "No. HP",
    "Nomor BPJS",
    "name",
    "Child Name",
    "mother",
    "address",
    "Ibu",
    "email",
    "No Induk",
  ])("%j says it", (heading) => expect(isIdentityHeading(heading)).toBe(true));

  test.each([
    "JK",
    "Tgl Lahir",
    "Posyandu",
    "Pukesmas",
    "Nama Posyandu",
    "Nama Puskesmas",
    "Desa/Kel",
    "Berat",
    "id",
    "case",
    "KPSP",
    "KIA",
    "Waktu Ukur",
    "armc",
    "Jml Vit A",
    "Normal",
  ])("%j does not", (heading) => expect(isIdentityHeading(heading)).toBe(false));

  test("a heading is shown short and without long numbers", () => {
    expect(shownHeading("  a\n b ")).toBe("a b");
    expect(shownHeading("3204110101200001")).toBe("…");
    expect(shownHeading("x".repeat(60))).toBe(`${"x".repeat(40)}…`);
  });
});
