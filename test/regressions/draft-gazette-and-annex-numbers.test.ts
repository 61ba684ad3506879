import { expect, test } from "vitest";
import { readDecree } from "../../src/decree/document/read.js";
import { type DraftFields, draftDecree } from "../../src/decree/index.js";

const fields: DraftFields = {
  ...{ nature: "peraturan", office: "Wali Kota Contoh", number: "5 Tahun 2023", name: "Pelayanan Gizi" },
  ...{ considerations: ["gizi balita perlu ditingkatkan"], basis: ["uu-23-2014"], place: "Contoh", date: "2023-02-06" },
  provisions: ["Pelayanan gizi diberikan oleh puskesmas"],
};
const text = (changes: Partial<DraftFields>): string => {
  const result = draftDecree({ ...fields, ...changes });
  return result.ok ? result.value : "";
};

// The gazette and the secretary stood without their region: UU 12/2011 Lampiran II numbers 162 and 172 name it.
test("a peraturan is promulgated in the gazette of its region", () => {
  const lines = text({}).split("\n");
  expect(lines).toContain(
    "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Wali Kota ini dengan penempatannya dalam Berita Daerah Kota Contoh.",
  );
  expect(lines).toContain("SEKRETARIS DAERAH KOTA CONTOH,");
  expect(lines).toContain("BERITA DAERAH KOTA CONTOH TAHUN 2023 NOMOR ...");
});

// From the sixteenth on their heads read "LAMPIRAN undefined".
test("more than fifteen annexes carry Roman numbers", () => {
  const annexes = Array.from({ length: 19 }, (_, i) => ({
    heading: `Daftar ${i + 1}`,
    columns: ["Unit"],
    rows: [["Gizi"]],
  }));
  const numbers = readDecree(text({ annexes })).annexes.map(({ number }) => number);
  expect(numbers.slice(0, 5)).toEqual(["I", "II", "III", "IV", "V"]);
  expect(numbers.slice(14)).toEqual(["XV", "XVI", "XVII", "XVIII", "XIX"]);
});
