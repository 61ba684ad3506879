import { expect, test } from "vitest";
import { parseNumber } from "../../src/decree/index.js";

// A title kept the quotation mark before it, and the bracket that closes the whole citation.
test.each([
  ["Permenkes Nomor 43 Tahun 2019 tentang “Pusat Kesehatan Masyarakat”", "Pusat Kesehatan Masyarakat"],
  ["(Permenkes Nomor 43 Tahun 2019 tentang Pusat Kesehatan Masyarakat)", "Pusat Kesehatan Masyarakat"],
  [
    "(Permenkes Nomor 43 Tahun 2019 tentang Pusat Kesehatan Masyarakat (Puskesmas))",
    "Pusat Kesehatan Masyarakat (Puskesmas)",
  ],
])("%s", (text, title) => {
  const result = parseNumber(text);
  expect(result.ok && result.value.title).toBe(title);
});
