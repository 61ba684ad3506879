import { expect, test } from "vitest";
import { readDecree } from "../../src/decree/index.js";

const decree = (diktum: string, annex: string) =>
  readDecree(`**MEMUTUSKAN** :\n\n**Menetapkan** : KEPUTUSAN X.\n${diktum}\n\nDitetapkan di X\n\nLAMPIRAN\n\n${annex}`);

// The last cell was "A |".
test("the bar that closes a row of a table belongs to no cell", () => {
  const [annex] = decree("KESATU : Ya.", "| No | Nama |\n|----|------|\n| 1 | A |\n| 2 | B |").annexes;
  expect(annex?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([["A"], ["B"]]);
});

// The text of the diktum was ": Ya."
test("a label in bold letters parts from its text at the colon", () => {
  const { enactment, diktum } = decree("**KESATU** : Ya.\n**KEDUA:** Tidak.", "1. A");
  expect(diktum.map(({ body }) => body.text)).toEqual(["Ya.", "Tidak."]);
  expect([enactment?.decides?.text, enactment?.clause?.text]).toEqual(["MEMUTUSKAN :", "KEPUTUSAN X."]);
});
