import { describe, expect, test } from "vitest";
import { tatasehat } from "./harness.js";

describe("law show", () => {
  test("names a regulation with what is known of it, and what is less sure", async () => {
    const { code, stdout, stderr } = await tatasehat(["law", "show", "permenkes-4-2019"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "Peraturan Menteri Kesehatan Nomor 4 Tahun 2019 tentang Standar Teknis Pemenuhan Mutu Pelayanan Dasar pada Standar Pelayanan Minimal Bidang Kesehatan",
      "permenkes-4-2019",
    ]);
    expect(stdout).toContain("Dicabut oleh: Permenkes 6/2024 (permenkes-6-2024)");
    expect(stdout).toContain("Mencabut: Permenkes 43/2016 (permenkes-43-2016)");
    expect(stdout).toContain("Keyakinan: menurut sumber kedua");
  });

  test("in English, and a number that holds its year is not given it twice", async () => {
    const { stdout } = await tatasehat(["law", "show", "kepmenkes-hk-01-07-menkes-1186-2022", "--lang", "en"]);
    expect(stdout).toContain(
      "Keputusan Menteri Kesehatan Nomor HK.01.07/MENKES/1186/2022 tentang Panduan Praktik Klinis",
    );
    expect(stdout).toContain("Enacted: not known");
  });

  test("takes the id in any usual spelling", async () => {
    const usual = await tatasehat(["law", "show", "permenkes-6-2024"]);
    expect((await tatasehat(["law", "show", "PERMENKES 6/2024"])).stdout).toBe(usual.stdout);
  });
});

describe("law status", () => {
  test.each([
    ["permenkes-4-2019", "2022-12-31", "Status 2022-12-31: in force, since 2019-01-31"],
    [
      "permenkes-4-2019",
      "2024-06-01",
      "Status 2024-06-01: unknown; not to be taken as in force (perhaps revoked or amended by then by Permenkes 6/2024 (permenkes-6-2024))",
    ],
    [
      "permenkes-4-2019",
      "2025-12-31",
      "Status 2025-12-31: not in force, revoked by Permenkes 6/2024 (permenkes-6-2024)",
    ],
    ["permenkes-4-2019", "2018-12-31", "Status 2018-12-31: not made or not in force yet"],
    ["uu-36-2009", "2023-08-07", "Status 2023-08-07: in force, since 2009-10-13"],
    [
      "uu-36-2009",
      "2023-08-08",
      "Status 2023-08-08: not in force, revoked by UU 17/2023 (uu-17-2023), since 2023-08-08",
    ],
  ])("%s on %s", async (id, on, line) => {
    const { code, stdout } = await tatasehat(["law", "status", id, "--on", on, "--lang", "en"]);
    expect(code).toBe(0);
    expect(stdout.split("\n")[2]).toBe(line);
    expect(stdout).toContain("Confidence: ");
  });

  test("without a day it gives the recorded status and says that it is not today's", async () => {
    const { stdout } = await tatasehat(["law", "status", "permenkes-4-2019"]);
    expect(stdout).toContain("Status tercatat: tidak berlaku, dicabut oleh Permenkes 6/2024 (permenkes-6-2024)");
    expect(stdout).toContain("Tidak ada tanggal yang ditanyakan: ini status yang tercatat, bukan status hari ini.");
  });

  test("a day that is none is wrong usage", async () => {
    expect((await tatasehat(["law", "status", "permenkes-4-2019", "--on", "2024-02-30"])).code).toBe(2);
  });
});

describe("an id that nobody knows", () => {
  test("is answered with the nearest, in both languages, and 1", async () => {
    const id = await tatasehat(["law", "show", "permenkes-4-2020"]);
    expect([id.code, id.stdout]).toEqual([1, ""]);
    expect(id.stderr).toMatch(/^tatasehat: peraturan itu tidak ada dalam daftar; yang mirip: .*permenkes-4-2019/);
    const en = await tatasehat(["law", "status", "permenkes-4-2020", "--lang", "en"]);
    expect(en.stderr).toMatch(/^tatasehat: the registry does not hold that regulation; similar ones: /);
    expect((await tatasehat(["law", "show", "zzzzzzzzzzzz"])).stderr).toMatch(/mirip: -\n$/);
  });

  test("without an id or an action the usage is wrong", async () => {
    for (const args of [["law"], ["law", "show"], ["law", "repeal", "x"]]) expect((await tatasehat(args)).code).toBe(2);
  });
});

test("the version", async () => {
  const { code, stdout } = await tatasehat(["--version"]);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
});
