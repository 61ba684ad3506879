import { expect, test } from "vitest";
import { readDecree } from "../../src/decree/index.js";

// Such an annex was read as a part of the first one, or not at all.
test.each(["LAMPIRAN II : DAFTAR TIM", "LAMPIRAN II DAFTAR TIM", "LAMPIRAN 2. DAFTAR TIM"])(
  "%s opens an annex",
  (line) => {
    const text = `MEMUTUSKAN:\nKESATU : Ya.\n\nDitetapkan di X\n\nLAMPIRAN I\n\n1. A\n\n${line}\n\n1. B\n2. C`;
    const { annexes } = readDecree(text);
    expect(annexes.map(({ rows }) => rows.map(({ cells }) => cells[0]?.text))).toEqual([["A"], ["B", "C"]]);
    expect(annexes[1]?.number).toBe(/\d/.test(line) ? "2" : "II");
  },
);

test("a line that only begins so is none", () => {
  const text = "MEMUTUSKAN:\nKESATU : Ya.\n\nDitetapkan di X\n\nTembusan:\n1. Arsip.\nLampiran II dan surat.";
  expect(readDecree(text).annexes).toEqual([]);
});
