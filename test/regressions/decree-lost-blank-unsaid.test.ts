import { expect, test } from "vitest";
import { parseNumber } from "../../src/decree/index.js";

// The blank lost between year and TENTANG was put in without a correction that says so.
test("2019TENTANG", () => {
  const text = "PERATURAN MENTERI KESEHATAN NOMOR 43 TAHUN 2019TENTANG PUSKESMAS";
  const result = parseNumber(text);
  const at = text.indexOf("TENTANG");
  expect(result.ok && result.value).toMatchObject({
    ...{ year: 2019, title: "PUSKESMAS" },
    corrections: [{ kind: "spacing", span: { start: at, end: at }, found: "", read: " " }],
  });
});
