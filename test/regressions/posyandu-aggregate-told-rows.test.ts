import { expect, test } from "vitest";
import { tatasehat } from "../cli/harness.js";

// The aggregate, which leaves the health office, named the rows with remarks, and told their number under 5.
const table = `Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,Posyandu
Ani,X,2023-03-12,2024-07-09,9.1,Melati
Budi,L,2023-03-12,2024-07-09,9.1,Melati
`;

test("the aggregate tells causes and not rows, and hides small counts of them on request", async () => {
  const printed = async (...args: readonly string[]) =>
    (await tatasehat(["posyandu", "-", "--lang", "en", ...args], { stdin: table })).stdout;
  expect(await printed()).toContain("Rows with remarks: 1\n          1  JK: unknown sex (L/m or P/f)\n");
  const suppressed = await printed("--suppress-small");
  expect(suppressed).toContain("Rows with remarks: <5\n         <5  JK: unknown sex (L/m or P/f)\n");
  expect(await printed("--follow-up", "--suppress-small")).toContain("1  JK: unknown sex (L/m or P/f) (rows 2)");
});
