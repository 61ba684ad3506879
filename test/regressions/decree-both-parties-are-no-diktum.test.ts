import { expect, test } from "vitest";
import { checkDecree } from "../../src/decree/index.js";

// "kedua" of "kedua belah pihak" was taken for a reference to a diktum that the decree does not have.
test.each(["Diktum KESATU dan kedua belah pihak", "Diktum KESATU dan kedua tim"])("no second diktum: %s", (words) => {
  const text = `MEMUTUSKAN:\n\nMenetapkan : KEPUTUSAN X.\nKESATU : Membentuk tim.\nKETIGA : Tim menurut ${words} bekerja sama.`;
  expect(checkDecree(text).filter(({ rule }) => rule === "DIK-05")).toEqual([]);
});
