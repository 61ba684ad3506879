import { expect, test } from "vitest";
import { findCitations, parseNumber } from "../../src/decree/index.js";

// The bracket of a paragraph was taken for that of the article, and the title behind it was lost.
test("several articles in brackets before the title", () => {
  const result = parseNumber("Permenkes Nomor 43 Tahun 2019 (Pasal 5 ayat (2), Pasal 6) tentang Puskesmas");
  expect(result.ok && result.value).toMatchObject({ pin: "Pasal 5 ayat (2)", title: "Puskesmas" });
});

test("an article in brackets behind the title", () => {
  const text = "Permenkes Nomor 43 Tahun 2019 tentang Puskesmas (Pasal 5 ayat (2))";
  const result = parseNumber(text);
  expect(result.ok && result.value).toMatchObject({ pin: "Pasal 5 ayat (2)", title: "Puskesmas" });
  expect(findCitations(`${text} mengatur hal itu`)).toMatchObject([{ pin: "Pasal 5 ayat (2)", text }]);
});

test("an article with a letter before the regulation", () => {
  const result = parseNumber("Pasal 12A Permenkes Nomor 43 Tahun 2019");
  expect(result.ok && result.value.pin).toBe("Pasal 12A");
});

// In running text "Pasal 5" was the end of the citation, although its paragraph follows; in small letters it was lost.
test.each(["Pasal 5 ayat (2)", "pasal 5 ayat (2)"])("%s behind a title in running text", (pin) => {
  const text = `Permenkes Nomor 43 Tahun 2019 tentang Puskesmas ${pin}`;
  expect(findCitations(`${text} mengatur hal itu`)).toMatchObject([{ pin, text, value: { title: "Puskesmas" } }]);
});
