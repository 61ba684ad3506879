import { expect, test } from "vitest";
import { readDecree } from "../../src/decree/index.js";

// The last line of the office was taken for all of it: that the secretary signed for the bupati was lost.
test("the signature of an annex that is signed on behalf begins with a.n.", () => {
  const text =
    "MEMUTUSKAN:\nKESATU : Ya.\n\nDitetapkan di X\n\nLAMPIRAN\n\n1. A\n\na.n. BUPATI CONTOH\nSEKRETARIS DAERAH,\n\nttd\n\nNAMA";
  const [annex] = readDecree(text).annexes;
  expect(annex?.signature?.onBehalf).toBe(true);
  expect(annex?.signature?.office?.text).toBe("a.n. BUPATI CONTOH SEKRETARIS DAERAH,");
  expect(annex?.rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([["A"]]);
});
