import { describe, expect, it } from "vitest";
import { editDistance, foldText, nearest } from "../../src/foundation/text.js";
import { fc, property } from "../property.js";

describe("foldText", () => {
  it.each([
    ["BB/U", "bb u"],
    ["  Tanggal   Pengukuran ", "tanggal pengukuran"],
    ["\ufeffTgl.Lahir\u00a0", "tgl lahir"],
    ["JK (L/P)", "jk l p"],
    ["ZS_BB/TB", "zs bb tb"],
    ["Désa/Kélurahan", "desa kelurahan"],
    ["ＬｉＬＡ", "lila"],
    ["ﬁle", "file"],
    ["İstanbul", "istanbul"],
    ["—", ""],
  ])("%j folds to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  property.prop([fc.string({ unit: "grapheme" })])("folds to plain letters, once for all", (text) => {
    const folded = foldText(text);
    expect(folded).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
    expect(foldText(folded)).toBe(folded);
  });
});

describe("editDistance", () => {
  it.each([
    // The classic examples of Levenshtein and of Damerau.
    ["kitten", "sitting", 3],
    ["saturday", "sunday", 3],
    ["ca", "abc", 3],
    ["ab", "ba", 1],
    ["puskesmas", "pukesmas", 1],
    ["posyandu", "posyadnu", 1],
    ["", "abc", 3],
    ["abc", "", 3],
    ["", "", 0],
  ])("%j to %j: %i", (from, to, edits) => {
    expect(editDistance(from, to)).toBe(edits);
  });

  const word = fc.string({ maxLength: 12, unit: fc.constantFrom("a", "b", "c") });

  property.prop([word, word])("is symmetric, bounded, and 0 for equals only", (a, b) => {
    const distance = editDistance(a, b);
    expect(editDistance(b, a)).toBe(distance);
    expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    expect(distance === 0).toBe(a === b);
  });
});

describe("nearest", () => {
  const headings = ["Tgl Lahir", "Tanggal Pengukuran", "Berat", "Tinggi", "LiLA", "Desa/Kel", "JK"];

  it.each([
    ["tangal pengukuran", ["Tanggal Pengukuran"]],
    ["BERAT.", ["Berat"]],
    ["brat", ["Berat"]],
    ["lla", ["LiLA"]],
    ["jk", ["JK"]],
    ["golongan darah", []],
  ])("%j suggests %j", (word, suggestions) => {
    expect(nearest(word, headings)).toEqual(suggestions);
  });

  it("puts the nearest first, keeps the order of equals, and stops at max", () => {
    expect(nearest("desa", ["dasa", "desa", "dosa", "deso", "disa"])).toEqual(["desa", "dasa", "dosa"]);
    expect(nearest("desa", ["dasa", "desa", "dosa"], 1)).toEqual(["desa"]);
    expect(nearest("desa", [], 1)).toEqual([]);
  });
});
