import { expect, test } from "vitest";
import { table, tatasehat } from "../cli/harness.js";

const HEADING = "area,indicator,numerator,denominator,denominator_source,published_percent";

async function said(line: string, language: string): Promise<string | undefined> {
  const args = ["spm", "-", "--as-of", "2022-12-31", "--lang", language];
  const { stdout } = await tatasehat(args, { stdin: `${HEADING}\n${line}\n` });
  return table(stdout)[0]?.issues;
}

// The Indonesian sentence held the code of the verdict, and not what would make the three numbers agree.
test("the verdict on a printed percentage is said in words, with the count that would agree", async () => {
  expect(await said("A,SPM-KES-01,87,510,registered,17.05", "id")).toBe(
    "published_percent: tertulis tidak cocok (dipotong, bukan dibulatkan); pembilang / penyebut memberi 17.06 %",
  );
  expect(await said("A,SPM-KES-01,3092,15440,registered,21.27", "id")).toBe(
    "published_percent: tertulis tidak cocok (dua angka tertukar letaknya); pembilang / penyebut memberi 20.03 %; published_percent: cocok bila penyebut 14540",
  );
  expect(await said("A,SPM-KES-01,3092,15440,registered,21.27", "en")).toContain(
    "published_percent: it agrees with the denominator 14540",
  );
});
