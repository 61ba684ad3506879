import { expect, test } from "vitest";
import { findCitations, parseNumber } from "../../src/decree/index.js";

const told = (text: string) => findCitations(text).map(({ text: own, pin, value }) => [own, value.title, pin]);

// The article of the second was taken for one of the first, whose title then ended with "dan" and whose text in mid-article.
test.each(["dan", "serta", "maupun", ","])("an article behind %s is of the regulation that follows", (joint) => {
  const text = `UU Nomor 36 Tahun 2009 tentang Kesehatan${joint === "," ? "" : " "}${joint} Pasal 5 ayat (2) PP Nomor 23 Tahun 2005`;
  expect(told(text)).toEqual([
    ["UU Nomor 36 Tahun 2009 tentang Kesehatan", "Kesehatan", null],
    ["PP Nomor 23 Tahun 2005", null, "Pasal 5 ayat (2)"],
  ]);
});

test("an article with nothing behind it is of the regulation before it, and is whole", () => {
  expect(told("UU Nomor 36 Tahun 2009 tentang Kesehatan Pasal 5 ayat (2) huruf b mewajibkan puskesmas")).toEqual([
    ["UU Nomor 36 Tahun 2009 tentang Kesehatan Pasal 5 ayat (2) huruf b", "Kesehatan", "Pasal 5 ayat (2) huruf b"],
  ]);
  const read = parseNumber("UU Nomor 36 Tahun 2009 tentang Kesehatan Pasal 5 ayat (2)");
  expect(read.ok && [read.value.title, read.value.pin]).toEqual(["Kesehatan", "Pasal 5 ayat (2)"]);
});

// Behind a comma it was the article of both.
test("an article behind one regulation is not that of the next in the list", () => {
  expect(told("UU Nomor 36 Tahun 2009 Pasal 5 ayat (2), PP Nomor 23 Tahun 2005").map(([, , pin]) => pin)).toEqual([
    ...["Pasal 5 ayat (2)", null],
  ]);
});

test("an article before the next of a list is not that of the one before it", () => {
  expect(told("UU Nomor 36 Tahun 2009, Pasal 5 ayat (2) PP Nomor 23 Tahun 2005")).toEqual([
    ["UU Nomor 36 Tahun 2009", null, null],
    ["PP Nomor 23 Tahun 2005", null, "Pasal 5 ayat (2)"],
  ]);
});
