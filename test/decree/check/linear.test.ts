import { describe, expect, test } from "vitest";
import { checkBludDecree } from "../../../src/blud/index.js";
import { millisecondsSince } from "../../processor-time.js";
import { baseDecree } from "../rules/run-cases.js";

const keputusan = baseDecree("keputusan");

describe("hostile text takes time in proportion to its length", () => {
  const pieces = [
    " ",
    "\n",
    "((((",
    "1. ",
    "1.\n",
    "a. bahwa ",
    "KESATU\n",
    "LAMPIRAN I\nKEPUTUSAN ",
    "Menimbang :\n",
    "Lembaran Negara ",
    "huruf a, ",
    "Diktum KESATU ",
    "9 (",
    "1 Januari 2023 ",
    "Keputusan Bupati ",
    "Ditetapkan di X\n",
    "BUPATI X,\n",
    "- 1 -\n",
    "| ",
    "Pasal 1\n",
  ];
  const places: readonly ((piece: string) => string)[] = [
    (piece) => piece,
    (piece) => keputusan.replace("diberikan fleksibilitas", `${piece} diberikan`),
    (piece) => keputusan.replace("bahwa untuk", `bahwa ${piece}`),
    (piece) => keputusan.replace("tentang Kesehatan", `tentang ${piece}`),
    (piece) => keputusan.replace("UPTD Puskesmas Mawar", `UPTD ${piece}`),
  ];

  test.each(pieces)("%j", (piece) => {
    for (const place of places) {
      const time = (count: number) => {
        const text = place(piece.repeat(count));
        const start = process.cpuUsage();
        checkBludDecree(text);
        return millisecondsSince(start);
      };
      time(100);
      const least = (count: number) => Math.min(time(count), time(count), time(count));
      // Of the processor's time, as a busy machine lets any clock run on; collecting garbage is allowed for.
      expect(least(4000)).toBeLessThan(15 * least(400) + 100);
    }
  });
});
