import { expect, test } from "vitest";
import { findCitations, parseNumber } from "../../src/decree/index.js";

// "tgl." was read with a full stop or a colon behind it, not with both.
test("tgl. : 5 Mei 2020", () => {
  const result = parseNumber("SK Bupati Nomor 440/1/2020 tgl. : 5 Mei 2020 tentang Gizi");
  expect(result.ok && result.value).toMatchObject({ date: "2020-05-05", title: "Gizi" });
});

// In running text the day behind a title was lost.
test("the day behind a title in running text", () => {
  const text = "SK Bupati Nomor 440/1/2020 tentang Gizi tanggal 5 Mei 2020";
  expect(findCitations(`Sesuai ${text}, dibentuk tim.`)).toMatchObject([{ text, value: { date: "2020-05-05" } }]);
});
