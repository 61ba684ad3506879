import { expect, test } from "vitest";
import { findCitations } from "../../src/decree/index.js";

// In running text a title ended at "dr.", at "Jum" and at "Obat".
test.each([
  "Penetapan RSUD dr. Soebandi sebagai BLUD",
  "Pembangunan Puskesmas H. Hasan Basry",
  "Gerakan Jum'at Bersih",
  "Pengelolaan Obat-obatan di Puskesmas",
])("%s", (title) => {
  const [citation] = findCitations(`Menurut Perbup Nomor 36 Tahun 2009 tentang ${title} yang berlaku`);
  expect(citation?.value.title).toBe(title);
});
