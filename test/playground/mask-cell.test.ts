import { expect, test } from "vitest";
import { maskCell } from "../../playground/file/mask-cell.js";

test("a number of a person is masked on the screen, whatever its column is called", () => {
  expect(maskCell("NIK", "3672015408909902")).toBe("367201**********");
  expect(maskCell("NIK Anak", "9,99999E+15")).toBe("****************");
  expect(maskCell("No KK", "3672010101010001")).toBe("367201**********");
  expect(maskCell("Keterangan", "lihat 3672015408909902, ibu")).toBe("lihat ****************, ibu");
  expect(maskCell("Keterangan", "36.7201.540890.9902")).toBe("****************");
});

test("dates, measures, codes and names are shown", () => {
  for (const text of ["2024-07-10", "10/07/2024", "11,0", "36.72.01.1004", "Adi Contoh", ""]) {
    expect(maskCell("Tanggal Pengukuran", text)).toBe(text);
  }
  expect(maskCell("Nama", "Adi Contoh")).toBe("Adi Contoh");
});

test("masks each cell, not every second one", () => {
  // A pattern that remembers where it stopped would pass over the next cell.
  for (let i = 0; i < 4; i++) expect(maskCell("No KK", "3672010101010001")).toBe("367201**********");
});
