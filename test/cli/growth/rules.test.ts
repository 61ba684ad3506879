import { expect, test } from "vitest";
import { assessGrowth } from "../../../src/growth/index.js";
import { table, tatasehat } from "../harness.js";

const HEADINGS = "JK;Tgl Lahir;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;LiLA;Edema";

async function summary(line: string, ...args: string[]): Promise<string> {
  return (await tatasehat(["growth", "-", ...args], { stdin: `${HEADINGS}\n${line}\n` })).stderr;
}

test("a summary says what must be known of the rules: their source, their last check, a date that is missing", async () => {
  const now = await summary("L;2022-04-19;2024-07-24;11,5;86,0;telentang;;");
  expect(now).toContain("Permenkes No. 2 Tahun 2020");
  expect(now).toContain("LiLA: Kemenkes, Pedoman");
  expect(now).not.toMatch(/diperiksa terakhir|Tanpa tanggal/);
  expect(await summary("L;2022-04-19;2027-01-24;11,5;86,0;telentang;;")).toContain(
    "diperiksa terakhir sampai 2026-11-01",
  );
  expect(await summary("L;2022-04-19;;11,5;86,0;telentang;;")).toContain("Tanpa tanggal pengukuran (1 baris)");
  const asked = await summary("L;2022-04-19;2024-07-24;11,5;86,0;telentang;;", "--as-of", "2027-01-01");
  expect(asked).toContain("(aturan per 2027-01-01)");
  expect(asked).toContain("diperiksa terakhir");
  expect(await summary("L;2022-04-19;2027-01-24;11,5;86,0;telentang;;", "--lang", "en")).toContain(
    "last verified up to 2026-11-01",
  );
});

test("oedema is referred at once, whatever else is unknown", async () => {
  const { stdout } = await tatasehat(["growth", "-"], {
    stdin: `${HEADINGS}\nanak;2022-04-19;2024-07-24;11,5;86,0;telentang;;ya\nL;2022-04-19;;11,5;86,0;telentang;;ya\n;;;;;;;ya\n`,
  });
  for (const row of table(stdout, ";")) expect([row.status_gizi, row.rujuk]).toEqual(["Gizi buruk", "segera"]);
});

// Every answer of the command is the library's own: rows over all months, z and arms, against the described function.
test.each(["day-lms", "completed-month-lms", "printed-sd"] as const)(
  "statuses and referral are those of assessGrowth (%s)",
  async (method) => {
    const rows: {
      sex: "male" | "female";
      ageMonths: number;
      weightKg: number;
      lengthHeightCm: number;
      arm: number;
      oedema: boolean;
    }[] = [];
    for (let i = 0; i < 1500; i++) {
      const ageMonths = (i * 7) % 130;
      const grown = 50 + 35 * Math.sqrt(ageMonths / 24);
      rows.push({
        sex: i % 2 === 0 ? "male" : "female",
        ageMonths,
        weightKg: Math.round((3.3 + ageMonths * 0.22) * (0.6 + ((i * 13) % 90) / 100) * 10) / 10,
        lengthHeightCm: Math.round(grown * (0.88 + ((i * 29) % 24) / 100) * 10) / 10,
        arm: 10.5 + ((i * 3) % 40) / 10,
        oedema: i % 50 === 0,
      });
    }
    const lines = rows.map((row) =>
      [row.sex, row.ageMonths, row.weightKg, row.lengthHeightCm, row.arm, row.oedema ? "y" : "n"].join(","),
    );
    const { stdout } = await tatasehat(["growth", "-", "--method", method], {
      stdin: `sex,age_in_months,weight,lenhei,armc,oedema\n${lines.join("\n")}\n`,
    });
    const urgencies = { now: "segera", soon: "ya", none: "tidak", unknown: "" };
    const name = (category: { code: string; name: { id: string } } | undefined): string =>
      category === undefined ? "" : category.code === "periksa-ulang" ? category.code : category.name.id;
    const expected = rows.map(({ arm, ...row }) => {
      const result = assessGrowth({ ...row, armCircumferenceCm: arm }, { method });
      if (!result.ok) throw new Error("the rows are sound");
      const { value } = result;
      const { weightForAge, lengthHeightForAge, weightForLengthHeight, bmiForAge, nutritionStatus, referral, scores } =
        value;
      const z = scores.weightForAge?.z;
      return [
        z === undefined ? "" : String(z),
        ...[weightForAge, lengthHeightForAge, weightForLengthHeight, bmiForAge, nutritionStatus].map(name),
        urgencies[referral.urgency],
      ].join();
    });
    const found = table(stdout).map((row) =>
      [row.zwei, row.status_bbu, row.status_tbu, row.status_bbtb, row.status_imtu, row.status_gizi, row.rujuk].join(),
    );
    expect(found).toEqual(expected);
  },
);
